import { type ChannelName, channels } from '../channels/index.ts';
import { complain, lines, type Reader, unknownWord, words } from './reader.ts';

/** One place to deliver to over HTTP. */
export type Target = {
  readonly url: URL;
  readonly secret: string;
  readonly headers: readonly (readonly [string, string])[];
};

/** Every channel by its own name, and the names that people also use. */
const aliases: Readonly<Record<string, ChannelName>> = {
  ...(Object.fromEntries(Object.keys(channels).map((name) => [name, name])) as Record<ChannelName, ChannelName>),
  wechat: 'wecom',
  feishu: 'lark',
};
/** The path of a robot; private hosts keep it. */
const paths: readonly { readonly channel: ChannelName; readonly path: RegExp; readonly shape: string }[] = [
  { channel: 'dingtalk', path: /^\/robot\/send$/, shape: 'https://oapi.dingtalk.com/robot/send?access_token=…' },
  {
    channel: 'wecom',
    path: /^\/cgi-bin\/webhook\/send$/,
    shape: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…',
  },
  {
    channel: 'lark',
    path: /^\/open-apis\/bot\/v2\/hook\/[^/]+$/,
    shape: 'https://open.feishu.cn/open-apis/bot/v2/hook/…',
  },
];
const publicHosts =
  /^(?:oapi\.dingtalk\.com|qyapi\.weixin\.qq\.com|open\.(?:feishu\.cn|larksuite\.com|larkoffice\.com))$/;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const forbiddenHeaders =
  /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;

/** The channel by name, else by the URL's path, else by what is set; undefined when it cannot be told. */
export function channelOf(reader: Reader): ChannelName | undefined {
  const word = reader.input('channel').toLowerCase();
  if (word !== '') {
    if (Object.hasOwn(aliases, word)) return aliases[word];
    complain(reader, 'channel', unknownWord(word, Object.keys(aliases)));
    return undefined;
  }
  const first = words(reader.input('webhook-url'))[0];
  if (first !== undefined) return robotOf(first) ?? 'webhook';
  return reader.input('email-to') === '' ? undefined : 'email';
}

/** The HTTP targets, each with its secret and headers. */
export function targetsOf(reader: Reader, channel: ChannelName): Target[] {
  const urls = lines(reader.input('webhook-url')).flatMap((line) => line.split(/\s+/));
  if (urls.length === 0)
    complain(
      reader,
      'webhook-url',
      'is empty. If it comes from a secret, check the name of the secret and that this workflow may read it.',
    );
  const secrets = secretsFor(reader, urls.length);
  const headers = channel === 'webhook' ? headersOf(reader) : [];
  return urls.flatMap((text, index) => {
    const url = urlOf(reader, text, urls.length > 1 ? `line ${index + 1} ` : '', channel);
    return url === undefined ? [] : [{ url, secret: secrets[index] ?? '', headers }];
  });
}

function robotOf(text: string): ChannelName | undefined {
  const path = URL.canParse(text) ? new URL(text).pathname : '';
  return paths.find((row) => row.path.test(path))?.channel;
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
  if (url.pathname.startsWith('/v1.0/robot/'))
    return void wrong(
      'belongs to a DingTalk app robot, which works differently. Create a custom robot in the group and copy its webhook URL.',
    );
  if (url.pathname.startsWith('/flow/api/trigger-webhook/'))
    return void wrong(
      'starts a Feishu flow, which is not a bot. Create a custom bot in the group and copy its webhook URL.',
    );
  const robot = robotOf(text);
  const expected = paths.find((row) => row.channel === channel);
  if (expected !== undefined && robot !== channel)
    return void wrong(
      `is not the URL of a ${channel} robot${robot === undefined ? '' : ` but of ${robot}`}. Expected: ${expected.shape}.`,
    );
  if (url.protocol === 'http:') {
    if (publicHosts.test(url.hostname))
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
