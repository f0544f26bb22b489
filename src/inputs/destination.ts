import type { HttpTarget } from '../channels/channel.ts';
import type { MailTarget } from '../channels/email/mail.ts';
import { type ChannelBy, type ChannelName, channelRows, channels } from '../channels/index.ts';
import { isLoopback } from '../http/hosts.ts';
import { complain, lines, parseWord, type Reader, words } from './reader.ts';
import { type Candidate, isOrdinary, parsed } from './robot-urls.ts';

/** Where to deliver: one channel, its targets. */
export type Destination =
  | {
      readonly transport: 'http';
      readonly channel: ChannelBy<'http'>;
      readonly targets: readonly [HttpTarget, ...HttpTarget[]];
    }
  | { readonly transport: 'smtp'; readonly channel: ChannelBy<'smtp'>; readonly targets: readonly [MailTarget] };

/** URLs of one step; each is delivered to at once. */
const most = 50;
const checkSecret = 'If it comes from a secret, check the name of the secret and that this workflow may read it.';

/** The channel by name, else by the URL's path, else by what is set; undefined when it cannot be told (said to the reader). */
export function channelOf(reader: Reader): ChannelName | undefined {
  if (reader.input('channel') !== '') return parseWord(reader, 'channel', channelWords);
  const [first = ''] = words(reader.input('webhook-url'));
  const path = parsed(first)?.pathname ?? '';
  const implied = channelRows.find(([, { impliedBy, url }]) =>
    url === undefined ? reader.input(impliedBy) !== '' : url.path.test(path),
  );
  if (implied === undefined)
    complain(reader, 'webhook-url', `is empty, and so is 'email-to': nowhere to send to. ${checkSecret}`);
  return implied?.[0];
}

const channelWords = {
  words: channelRows.flatMap(([name, { aliases }]) => [name, ...aliases]),
  parse: (word: string) => {
    const key = word.toLowerCase();
    return channelRows.find(([name, { aliases }]) => name === key || aliases.includes(key))?.[0];
  },
};

/** The targets of the channel, or undefined when something is wrong (said to the reader). */
export async function destinationOf(reader: Reader, channel: ChannelName): Promise<Destination | undefined> {
  if (isHttp(channel)) {
    const [first, ...others] = await targetsOf(reader, channel);
    return first && { transport: 'http', channel, targets: [first, ...others] };
  }
  const target = await (await import('./mail-target.ts')).mailTargetOf(reader);
  return target && { transport: 'smtp', channel, targets: [target] };
}

function isHttp(channel: ChannelName): channel is ChannelBy<'http'> {
  return channels[channel].transport === 'http';
}

/** Each URL with its secret and headers. */
async function targetsOf(reader: Reader, channel: ChannelBy<'http'>): Promise<HttpTarget[]> {
  const given = reader.input('webhook-url');
  // An expression that was not filled in is one mistake, not three words.
  const texts = given.includes('{{') ? [given] : (given.match(/\S+/g) ?? []);
  if (texts.length === 0) complain(reader, 'webhook-url', `is empty. ${checkSecret}`);
  if (texts.length > most) {
    complain(reader, 'webhook-url', `has ${texts.length} URLs; at most ${most} can be given. Write one a line.`);
    return [];
  }
  const secrets = secretsOf(reader, texts.length);
  const takesHeaders = (channels[channel].inputs as readonly string[]).includes('webhook-headers');
  const headers =
    takesHeaders && reader.input('webhook-headers') !== '' ? (await import('./lists.ts')).headersOf(reader) : [];
  const named = reader.input('channel') !== '';
  const targets: HttpTarget[] = [];
  for (const [index, text] of texts.entries()) {
    const url = await urlOf(reader, { text, channel, named }, texts.length > 1 ? `line ${index + 1} ` : '');
    const secret = (secrets.length === 1 ? secrets[0] : secrets[index]) ?? '';
    if (url !== undefined) targets.push({ url, secret, headers });
  }
  return targets;
}

async function urlOf(reader: Reader, candidate: Candidate, where: string): Promise<URL | undefined> {
  const url = parsed(candidate.text);
  if (url === undefined || !isOrdinary(url, candidate)) {
    const problem = (await import('./url-problems.ts')).problemOf(candidate);
    if (problem !== undefined) return void complain(reader, 'webhook-url', `${where}${problem}`);
  }
  if (url?.protocol === 'http:' && !isLoopback(url.hostname))
    reader.warnings.push(
      "Input 'webhook-url' begins with http:, so the message and its token travel in clear. Use https: if the receiver has it.",
    );
  return url;
}

/** One for every URL, or one for all. */
function secretsOf(reader: Reader, urls: number): string[] {
  const text = reader.input('secret');
  if (text.startsWith('https://') || text.startsWith('http://'))
    complain(reader, 'secret', "holds a URL. The URL belongs into 'webhook-url', the signing key into 'secret'.");
  const secrets = lines(text);
  if (secrets.length > 1 && secrets.length !== urls && urls > 0) {
    const fix = "Give one for all, or one a line in the same order ('-' = none).";
    complain(reader, 'secret', `has ${secrets.length} lines for ${urls} URLs. ${fix}`);
  }
  return secrets.map((line) => (line === '-' ? '' : line));
}
