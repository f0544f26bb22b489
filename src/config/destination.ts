import type { HttpTarget } from '../channels/channel.ts';
import type { MailTarget } from '../channels/email/types.ts';
import { type ChannelBy, type ChannelName, channelDefinitions, channels } from '../channels/index.ts';
import { isLoopback } from '../http/hosts.ts';
import { findUrlProblem, parseWebhookUrl } from './bot-urls.ts';
import { addError, type InputReader, parseWord, splitLines, splitWords } from './inputs.ts';

type Some<T> = readonly [T, ...T[]];

/** Where to deliver: one channel, its targets. */
export type Destination =
  | { readonly transport: 'http'; readonly channel: ChannelBy<'http'>; readonly targets: Some<HttpTarget> }
  | { readonly transport: 'smtp'; readonly channel: ChannelBy<'smtp'>; readonly targets: readonly [MailTarget] };

/** URLs of one step; each is delivered to at once. */
const most = 50;
const inClear =
  "Input 'webhook-url' begins with http:, so the message and its token travel in clear. Use https: if the receiver has it.";

/** The channel by name, else by the URL's path, else by what is set; undefined when it cannot be told (said to the reader). */
export function readChannel(reader: InputReader): ChannelName | undefined {
  if (reader.input('channel') !== '') return parseWord(reader, 'channel', channelNamed);
  const [first = ''] = splitWords(reader.input('webhook-url'));
  const path = parseWebhookUrl(first)?.pathname ?? '';
  const implied = channelDefinitions.find(([, { impliedByInput: impliedBy, url }]) =>
    url === undefined ? reader.input(impliedBy) !== '' : url.path.test(path),
  );
  if (implied === undefined) addError(reader, 'webhook-url', ({ messages }) => messages.nowhere);
  return implied?.[0];
}

function channelNamed(word: string): ChannelName | undefined {
  const key = word.toLowerCase();
  return channelDefinitions.find(([name, { aliases }]) => name === key || aliases.includes(key))?.[0];
}

/** The targets of the channel. */
export async function readDestination(reader: InputReader, channel: ChannelName): Promise<Destination> {
  if (isHttp(channel)) return { transport: 'http', channel, targets: await targetsOf(reader, channel) };
  const { readMailTarget } = await import('./smtp.ts');
  return { transport: 'smtp', channel, targets: [await readMailTarget(reader)] };
}

function isHttp(channel: ChannelName): channel is ChannelBy<'http'> {
  return channels[channel].transport === 'http';
}

/** Each URL with its secret and headers. */
async function targetsOf(reader: InputReader, channel: ChannelBy<'http'>): Promise<Some<HttpTarget>> {
  const given = reader.input('webhook-url');
  // An expression that was not filled in is one mistake, not three words.
  const texts = given.includes('{{') ? [given] : (given.match(/\S+/g) ?? []);
  if (texts.length === 0) addError(reader, 'webhook-url', ({ messages }) => messages.noUrl);
  if (texts.length > most)
    addError(reader, 'webhook-url', `has ${texts.length} URLs; at most ${most} can be given. Write one a line.`);
  const secrets = secretsOf(reader, texts.length);
  const takesHeaders = (channels[channel].inputs as readonly string[]).includes('webhook-headers');
  const headers =
    takesHeaders && reader.input('webhook-headers') !== '' ? (await import('./lists.ts')).readHeaders(reader) : [];
  const place = { channel, named: reader.input('channel') !== '' };
  const targets = texts.map((text, index) => {
    const url = parseWebhookUrl(text);
    const problem = findUrlProblem(text, url, place);
    if (problem !== undefined)
      addError(reader, 'webhook-url', `${texts.length > 1 ? `line ${index + 1} ` : ''}${problem}`);
    else if (url?.protocol === 'http:' && !isLoopback(url.hostname)) reader.warnings.push(inClear);
    return { url: url as URL, secret: (secrets.length === 1 ? secrets[0] : secrets[index]) ?? '', headers };
  });
  return targets as readonly HttpTarget[] as Some<HttpTarget>;
}

/** One for every URL, or one for all. */
function secretsOf(reader: InputReader, urls: number): string[] {
  const text = reader.input('secret');
  if (text.startsWith('https://') || text.startsWith('http://'))
    addError(reader, 'secret', ({ messages }) => messages.urlForSecret);
  const secrets = splitLines(text);
  if (secrets.length > 1 && secrets.length !== urls && urls > 0) {
    const fix = "Give one for all, or one a line in the same order ('-' = none).";
    addError(reader, 'secret', `has ${secrets.length} lines for ${urls} URLs. ${fix}`);
  }
  return secrets.map((line) => (line === '-' ? '' : line));
}
