import type { HttpTarget } from '../channels/channel.ts';
import { type ChannelName, type ChannelRow, channelRows, channels } from '../channels/index.ts';
import { complain, lines, type Reader, refuseWord, words } from './reader.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const forbiddenHeaders =
  /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;

/** The channel by name, else by the URL's path, else by what is set; undefined when it cannot be told. */
export function channelOf(reader: Reader): ChannelName | undefined {
  const word = reader.input('channel').toLowerCase();
  if (word === '') return impliedChannel(reader);
  const named = channelRows.find(([name, { aliases }]) => name === word || aliases.includes(word));
  if (named === undefined)
    refuseWord(reader, 'channel', word, {
      words: channelRows.flatMap(([name, { aliases }]) => [name, ...aliases]),
      synonyms: Object.fromEntries(channelRows.map(([name, { mistakenNames }]) => [name, mistakenNames])),
    });
  return named?.[0];
}

function impliedChannel(reader: Reader): ChannelName | undefined {
  const implied = channelRows.find(([, { impliedBy, url }]) => {
    const first = words(reader.input(impliedBy))[0];
    return first !== undefined && (url === undefined || url.path.test(pathOf(first)));
  });
  return implied?.[0];
}

/** The HTTP targets, each with its secret and headers. */
export function targetsOf(reader: Reader, channel: ChannelName): HttpTarget[] {
  const urls = lines(reader.input('webhook-url')).flatMap((line) => line.split(/\s+/));
  if (urls.length === 0)
    complain(
      reader,
      'webhook-url',
      'is empty. If it comes from a secret, check the name of the secret and that this workflow may read it.',
    );
  const secrets = secretsFor(reader, urls.length);
  const takesHeaders = (channels[channel].inputs as readonly string[]).includes('webhook-headers');
  const headers = takesHeaders ? headersOf(reader) : [];
  return urls.flatMap((text, index) => {
    const url = urlOf(reader, text, urls.length > 1 ? `line ${index + 1} ` : '', channel);
    return url === undefined ? [] : [{ url, secret: secrets[index] ?? '', headers }];
  });
}

function robotOf(text: string): ChannelName | undefined {
  return channelRows.find(([, { url }]) => url?.path.test(pathOf(text)))?.[0];
}

function pathOf(text: string): string {
  return URL.canParse(text) ? new URL(text).pathname : '';
}

function urlOf(reader: Reader, text: string, where: string, channel: ChannelName): URL | undefined {
  const wrong = (problem: string) => complain(reader, 'webhook-url', `${where}${problem}`);
  if (/^["'`]|["'`]$/.test(text)) return void wrong('has quotes around the URL. Remove them from the secret.');
  if (!URL.canParse(text)) return void wrong('is not a URL. Copy it again, beginning with https://.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return void wrong(`begins with ${url.protocol} but only https: (or http: inside your network) can be used.`);
  if (url.username !== '' || url.password !== '')
    return void wrong("holds a user name or password. Use 'webhook-headers' with an Authorization line instead.");
  const mistaken = channelRows.find(([, row]) => row.url?.mistaken && url.pathname.startsWith(row.url.mistaken.path));
  if (mistaken) return void wrong(mistaken[1].url?.mistaken?.because ?? '');
  const robot = robotOf(text);
  const expected = (channels[channel] as ChannelRow).url;
  if (expected !== undefined && robot !== channel)
    return void wrong(
      `is not the URL of a ${channel} robot${robot === undefined ? '' : ` but of ${robot}`}. Expected: ${expected.example}.`,
    );
  if (url.protocol === 'http:') {
    if (channelRows.some(([, row]) => row.url?.hosts.includes(url.hostname)))
      return void wrong('begins with http:, which would send the token in clear. Begin it with https:.');
    if (!loopback.test(url.hostname))
      reader.warnings.push("Input 'webhook-url' begins with http:, so the message and its token travel in clear.");
  }
  return url;
}

function secretsFor(reader: Reader, urls: number): string[] {
  const secrets = lines(reader.input('secret')).map((line) => (line === '-' ? '' : line));
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

function headersOf(reader: Reader): (readonly [string, string])[] {
  return lines(reader.input('webhook-headers')).flatMap((line, index) => {
    const match = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line);
    const name = match?.[1] ?? '';
    const problem =
      match === null
        ? "is not 'Name: value' in plain ASCII."
        : forbiddenHeaders.test(name)
          ? `sets ${name}, which the action sets itself.`
          : undefined;
    if (problem === undefined) return [[name, match?.[2] ?? ''] as const];
    complain(reader, 'webhook-headers', `line ${index + 1} ${problem}`);
    return [];
  });
}
