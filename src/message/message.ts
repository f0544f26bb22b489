import type { StatusCode } from '../status.ts';
import { colon, type Language } from '../text/text.ts';
import type { TaskPayload, YunxiaoPayload } from './payload.ts';

/**
 * A piece of text and where it comes from, which decides how far it is trusted.
 * - `template`: text of an input as the user wrote it; keeps markup and mentions.
 * - `value`: any value, wherever it comes from; a channel shows it as it is and lets it have no effect.
 * - `raw`: a value that the user declared to be markup (`${NAME|raw}`); keeps it, but mentions nobody.
 */
export type Span = { readonly source: 'template' | 'value' | 'raw'; readonly text: string };

/** One value of a field: untrusted text, the http(s) link that this action made for it, the status of its emoji. */
export type Value = {
  readonly text: string;
  readonly url?: string | undefined;
  readonly status?: StatusCode | undefined;
};

/** One labelled line of the message; the values of a `list` stand one per line. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly list: boolean;
};

/** First line and subject, without its mark. */
export type Title =
  /** As the user wrote it. */
  | { readonly kind: 'own'; readonly spans: readonly Span[] }
  /** `Failed: shop PR #57 · CI / build`: the status word is ours, the rest is untrusted; each may be empty. */
  | {
      readonly kind: 'default';
      readonly word: string;
      /** Repository without its owner, with the pull request or the tag. */
      readonly place: string;
      /** Workflow and job. */
      readonly subject: string;
      /** Branch, `owner:branch`, `PR #57` or tag: what a mail's subject ends with. */
      readonly ref: string;
    };

/** Piece of the reason; only a `strong` one is untrusted. They follow each other without anything between them. */
export type ReasonPiece = { readonly text: string; readonly strong?: true };

/** Two lines of evidence: a test or a file, and the first line of the reason ('' when there is none). */
export type Quote = { readonly name: string; readonly text: string; readonly url?: string | undefined };

/** A part of the message between title and links, in the order in which it is shown. */
export type Block =
  | { readonly kind: 'reason'; readonly pieces: readonly ReasonPiece[] }
  /** At most five quotes; `rest` is a phrase for how many more there are, '' when none. */
  | { readonly kind: 'evidence'; readonly quotes: readonly Quote[]; readonly rest: string }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'custom'; readonly spans: readonly Span[] }
  /** Where it happened: parts to be joined by ` · `, each of values that a blank separates. */
  | { readonly kind: 'where'; readonly parts: readonly (readonly Value[])[] }
  /** Who started it, how long it took: untrusted parts to be joined by ` · `. */
  | { readonly kind: 'who'; readonly parts: readonly string[] };

/** A link that this action made; its text is ours. */
export type Link = { readonly text: string; readonly url: string };

/** Somebody to mention, as the channel knows them: `id` is a user id or an open id, `address` one more recipient. */
export type Mention = { readonly kind: 'all' } | { readonly kind: 'mobile' | 'id' | 'address'; readonly value: string };

/** The ids of one kind among the mentions. */
export function findIds(mentions: readonly Mention[], kind: 'mobile' | 'id' | 'address'): string[] {
  return mentions.flatMap((mention) => (mention.kind === kind ? [mention.value] : []));
}

/** Which report this is, for threads, identifiers and filters. Stable across attempts of delivery. */
export type ReportIdentity = {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com` or the server's own. */
  readonly server: string;
  readonly workflow: string;
  /** Branch or tag; `owner:branch` for a branch of a fork. */
  readonly branch: string;
  readonly runId: string;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly job: string;
  /** Distinguishes the jobs of a matrix; '' when the runner does not provide it. */
  readonly checkRunId: string;
  /** Name of the step in its job. */
  readonly step: string;
};

/** The message without any markup: the channel renders it. */
export type Message = {
  readonly task: TaskPayload;
  /** The payload in the other form; only where it is asked for. */
  readonly flow?: YunxiaoPayload;
  readonly status: StatusCode;
  /** Whether it ended because its time was up. */
  readonly timedOut: boolean;
  readonly language: Language;
  /** The emoji of the status, before the title. */
  readonly mark: string;
  readonly title: Title;
  readonly blocks: readonly Block[];
  /** The log first, then the changes where there are any. */
  readonly links: readonly [Link, ...Link[]];
  readonly mentions: readonly Mention[];
  readonly identity: ReportIdentity;
};

/** The text of spans without any regard to markup: for the question whether there is any, and how much. */
export function concatText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** The title in one line, as spans; the place is left out on request. */
export function titleSpans(title: Title, { language }: Pick<Message, 'language'>, withPlace = true): readonly Span[] {
  if (title.kind === 'own') return title.spans;
  const place = withPlace ? title.place : '';
  const rest = [place, title.subject].filter((part) => part !== '');
  const spans: readonly Span[] = [
    { source: 'template', text: title.word + (rest.length === 0 ? '' : colon[language]) },
    { source: 'value', text: rest.join(' · ') },
  ];
  return spans.filter(({ text }) => text !== '');
}

/** What is no text but made by this action or by the server: links, ids, words of a protocol. */
const structure: ReadonlySet<string> = new Set([
  ...['event', 'action', 'status', 'statusCode', 'statusName', 'word', 'mark', 'language', 'source', 'kind', 'type'],
  ...['url', 'pipelineUrl', 'repo', 'server', 'repository', 'commitId', 'privousCommitId', 'runId', 'checkRunId'],
]);

/** The message with every known secret replaced in every text that leaves; made once, before any channel sees it. */
export function redactMessage(message: Message, redact: (text: string) => string): Message {
  // Mentions are ids that the user configured; a masked id would mention nobody.
  const { mentions, ...rest } = message;
  const json = JSON.stringify(rest);
  const redacted = JSON.parse(json, function hide(this: object, key: string, value: unknown) {
    if (typeof value !== 'string' || structure.has(key)) return value;
    // Of a field and of a source, `name` is one of our words or the repository; of a quote it is a text.
    return key === 'name' && ('values' in this || 'data' in this) ? value : redact(value);
  });
  return { ...(redacted as typeof rest), mentions };
}

/** A block, or labelled lines that follow each other. */
export type Group =
  | Exclude<Block, { readonly kind: 'field' }>
  | { readonly kind: 'fields'; readonly fields: readonly Field[] };

/** Joins labelled lines that follow each other. The line `link` is left out where the link has a place of its own. */
export function groupBlocks(blocks: readonly Block[], link: 'as a line' | 'elsewhere'): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'field') groups.push(block);
    else if (link === 'elsewhere' && block.field.name === 'link') continue;
    else if (last?.kind === 'fields') groups[groups.length - 1] = { ...last, fields: [...last.fields, block.field] };
    else groups.push({ kind: 'fields', fields: [block.field] });
  }
  return groups;
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
