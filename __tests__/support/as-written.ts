import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { channels } from '../../src/channels/index.ts';
import type { Block, Message } from '../../src/message/message.ts';
import { composed } from './composed.ts';
import { mailTarget } from './smtp-service.ts';

/**
 * Whether a text arrives as it was written: as the title, as a line, in a list, behind the commit, as a person and in the
 * user's own text; or, for a step or a test, as the reason and as evidence. Reads the bytes that are sent; what a service documents to show as a character (an entity) counts as it.
 */

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const hook = { url: new URL('https://example.test/x'), secret: '', headers: [] };
const mailbox = mailTarget();
const base = composed().message;

/** Where a text stands: `facts` are titles, branches and people; `failure` is a bold reason, and the start of a quoted line. */
export type TextPlaces = 'facts' | 'failure';

/** The message with the text in one of the places. */
function messagesOf(text: string, own: string, places: TextPlaces): Message[] {
  const place = (source: 'value' | 'template', words: string) => ({ source, text: words }) as const;
  const url = base.links[0].url;
  const custom = { kind: 'custom', spans: [place('template', own)] } as const;
  const blocks: readonly Block[] = [
    {
      kind: 'field',
      field: { name: 'commit', label: 'Commit', values: [{ text: 'abc1234', url }, { text }], list: false },
    },
    {
      kind: 'field',
      field: { name: 'failed-steps', label: 'Failed steps', values: [{ text, status: 'FAIL' }], list: true },
    },
    { kind: 'where', parts: [[{ text: 'octo/widget', url }], [{ text: 'abc1234', url }, { text }]] },
    { kind: 'who', parts: ['octocat', text] },
  ];
  const failure: readonly Block[] = [
    { kind: 'reason', pieces: [{ text, strong: true }] },
    { kind: 'evidence', quotes: [{ name: text, text: '' }], rest: '' },
    { kind: 'evidence', quotes: [{ name: 'cart', text }], rest: '' },
  ];
  if (places === 'failure') return failure.map((block) => ({ ...base, blocks: [block, custom] }));
  return [
    {
      ...base,
      title: { kind: 'own', spans: [place('value', text), place('template', ' Succeeded · #19')] },
      blocks: [custom],
    },
    {
      ...base,
      title: { kind: 'default', word: 'Failed', place: 'widget', subject: text, ref: 'main' },
      blocks: [custom],
    },
    ...blocks.map((block) => ({ ...base, blocks: [block, custom] })),
    {
      ...base,
      blocks: [
        { kind: 'custom', spans: [place('template', own), place('value', text), place('template', ' by Mona')] },
      ],
    },
  ];
}

type Read = (message: Message) => Promise<readonly string[]>;

const bot =
  (name: 'dingtalk' | 'wecom' | 'lark'): Read =>
  async (message) => {
    const { requests } = await (await channels[name].load()).render(message, hook, attempt);
    return stringsOf(requests[0]?.body ?? '');
  };

/** The texts that a channel sends, and in how many of them the words must stand as they were written. */
const shown: Readonly<Record<string, { readonly own?: string; readonly read: Read; readonly times: number }>> = {
  dingtalk: { read: bot('dingtalk'), times: 1 },
  wecom: { read: bot('wecom'), times: 1 },
  'wecom (markdown_v2)': { own: '- one\n\nDone: ', read: bot('wecom'), times: 1 },
  lark: { read: async (message) => (await bot('lark')(message)).map(decodeEntities), times: 1 },
  email: {
    // The subject is cut, not changed.
    read: async (message) => {
      const { requests } = await (await channels.email.load()).render(message, mailbox, attempt);
      return [textOf(parse(requests[0]?.html ?? '')), requests[0]?.text ?? ''];
    },
    times: 2,
  },
};

/** The channels, WeCom in both of its forms. */
export const measuredChannels: readonly string[] = Object.keys(shown);

/** The channels in which a text is changed in one place at least. */
export async function changedIn(text: string, places: TextPlaces = 'facts'): Promise<string[]> {
  const changed: string[] = [];
  for (const [name, { own = 'Done: ', read, times }] of Object.entries(shown)) {
    const found = await Promise.all(messagesOf(text, own, places).map(read));
    if (found.some((texts) => texts.filter((each) => each.includes(text)).length < times)) changed.push(name);
  }
  return changed;
}

function stringsOf(json: string): string[] {
  const strings: string[] = [];
  JSON.parse(json, (_, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

function decodeEntities(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
