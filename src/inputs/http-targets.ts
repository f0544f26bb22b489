import type { HttpTarget } from '../channels/channel.ts';
import { type ChannelName, channelRows, channels } from '../channels/index.ts';
import { isLoopback } from '../http/hosts.ts';
import { complain, lines, type Reader, refuseWords, words } from './reader.ts';
import { type Candidate, isOrdinary, parsed } from './robot-urls.ts';

/** URLs of one step; each is delivered to at once. */
const most = 50;

/** The channel by name, else by the URL's path, else by what is set; undefined when it cannot be told. */
export function channelOf(reader: Reader): ChannelName | undefined {
  const word = reader.input('channel').toLowerCase();
  if (word === '') return impliedChannel(reader);
  const named = channelRows.find(([name, { aliases }]) => name === word || aliases.includes(word));
  if (named === undefined)
    refuseWords(reader, 'channel', [word], {
      words: channelRows.flatMap(([name, { aliases }]) => [name, ...aliases]),
      synonyms: Object.fromEntries(channelRows.map(([name, { mistakenNames }]) => [name, mistakenNames])),
    });
  return named?.[0];
}

function impliedChannel(reader: Reader): ChannelName | undefined {
  const [first] = words(reader.input('webhook-url'));
  const path = first === undefined ? '' : (parsed(first)?.pathname ?? '');
  const implied = channelRows.find(([, { impliedBy, url }]) =>
    url === undefined ? reader.input(impliedBy) !== '' : url.path.test(path),
  );
  return implied?.[0];
}

/** The HTTP targets, each with its secret and headers. */
export async function targetsOf(reader: Reader, channel: ChannelName): Promise<HttpTarget[]> {
  const given = reader.input('webhook-url');
  // An expression that was not filled in is one mistake, not three words.
  const texts = given.includes('{{') ? [given] : given.split(/\s+/).filter((text) => text !== '');
  if (texts.length === 0)
    complain(
      reader,
      'webhook-url',
      'is empty. If it comes from a secret, check the name of the secret and that this workflow may read it.',
    );
  if (texts.length > most) {
    complain(reader, 'webhook-url', `has ${texts.length} URLs; at most ${most} can be given. Write one a line.`);
    return [];
  }
  const secrets = secretsFor(reader, texts.length);
  const headers = await headersFor(reader, channel);
  const named = reader.input('channel') !== '';
  const targets: HttpTarget[] = [];
  for (const [index, text] of texts.entries()) {
    const url = await urlOf(reader, { text, channel, named }, texts.length > 1 ? `line ${index + 1} ` : '');
    if (url !== undefined) targets.push({ url, secret: secrets[index] ?? '', headers });
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

function secretsFor(reader: Reader, urls: number): string[] {
  const text = reader.input('secret');
  if (text === '') return [];
  if (text.startsWith('https://') || text.startsWith('http://'))
    complain(reader, 'secret', "holds a URL. The URL belongs into 'webhook-url', the signing key into 'secret'.");
  const secrets = lines(text).map((line) => (line === '-' ? '' : line));
  if (secrets.length === 1) return Array.from({ length: urls }, () => secrets[0] ?? '');
  if (secrets.length > 0 && secrets.length !== urls && urls > 0) {
    complain(
      reader,
      'secret',
      `has ${secrets.length} lines for ${urls} URLs. Give one for all, or one a line in the same order ('-' = none).`,
    );
  }
  return secrets;
}

async function headersFor(reader: Reader, channel: ChannelName): Promise<HttpTarget['headers']> {
  const takes = (channels[channel].inputs as readonly string[]).includes('webhook-headers');
  if (!takes || reader.input('webhook-headers') === '') return [];
  const { headersOf } = await import('./headers.ts');
  return headersOf(reader);
}
