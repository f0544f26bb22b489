import type { Block, Field, Message, Span } from '../message/message.ts';

/** A block, or labelled lines that follow each other. */
export type Group =
  | Exclude<Block, { readonly kind: 'field' }>
  | { readonly kind: 'fields'; readonly fields: readonly Field[] };

/** Joins labelled lines that follow each other. */
export function groupBlocks(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'field') groups.push(block);
    else if (last?.kind === 'fields') groups[groups.length - 1] = { ...last, fields: [...last.fields, block.field] };
    else groups.push({ kind: 'fields', fields: [block.field] });
  }
  return groups;
}

/** Lines of a channel where the link has a place of its own. */
export function withoutLink(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'field' || block.field.name !== 'link');
}

/** The user's own text. */
export function findCustom({ blocks }: Pick<Message, 'blocks'>): readonly Span[] {
  return blocks.find((block) => block.kind === 'custom')?.spans ?? [];
}

/** Every text of a block whose length somebody else or the user decides. */
export function listTexts(block: Block): readonly string[] {
  return block.kind === 'custom' ? block.spans.map(({ text }) => text) : listValues(block);
}

/** Every untrusted text of a block but the user's own. */
export function listValues(block: Block): readonly string[] {
  switch (block.kind) {
    case 'reason':
      return block.pieces.flatMap(({ text, strong }) => (strong ? [text] : []));
    case 'evidence':
      return block.quotes.flatMap(({ name, text }) => [name, text]);
    case 'field':
      return block.field.values.map(({ text }) => text);
    case 'where':
      return block.parts.flatMap((part) => part.map(({ text }) => text));
    case 'who':
      return block.parts;
    case 'custom':
      return block.spans.flatMap(({ source, text }) => (source === 'value' ? [text] : []));
  }
}
