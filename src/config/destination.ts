import type { HttpTarget } from '../channels/channel.ts';
import type { MailTarget } from '../channels/email/types.ts';
import {
  type ChannelBy,
  type ChannelDefinition,
  type ChannelName,
  channelDefinitions,
  channels,
} from '../channels/index.ts';
import { isLoopback } from '../http/proxy.ts';
import { percentDecode } from '../text/text.ts';
import { addError, addWarning, type InputMessage, type InputReader } from './inputs.ts';
import { hideUrl, innerUrls, readHeaders, readSecrets } from './secret-inputs.ts';
import { readMailTarget } from './smtp.ts';
import { parseWord, splitLines } from './values.ts';

type NonEmpty<T> = readonly [T, ...T[]];

/** Where to deliver: one channel, its targets. */
export type Destination =
  | { readonly transport: 'http'; readonly channel: ChannelBy<'http'>; readonly targets: NonEmpty<HttpTarget> }
  | { readonly transport: 'smtp'; readonly channel: ChannelBy<'smtp'>; readonly targets: readonly [MailTarget] };

/** A line of `webhook-url`: as written, and parsed where it can be. */
export type WebhookUrl = { readonly text: string; readonly url: URL | null };

/** URLs of one step; each is delivered to at once. */
const maxUrls = 50;

/** The URLs of `webhook-url`, which are hidden from now on. */
export function readWebhookUrls(reader: InputReader): WebhookUrl[] {
  const lines = splitLines(reader.input('webhook-url')).filter((line) => !line.startsWith('#'));
  // An expression that was not filled in is one mistake, not three URLs.
  const given = lines.flatMap((line) => (line.includes('{{') ? [line] : (line.match(/\S+/g) ?? [])));
  return given.map((text) => {
    const bare = text.replace(/^["'`]+|["'`]+$/g, '');
    const url = parseWebhookUrl(bare);
    if (bare !== text) reader.addSecret(text);
    hideUrl(reader, bare, url);
    return { text, url };
  });
}

/** The URL as it is used: a bot's path without slashes at its end. */
function parseWebhookUrl(text: string): URL | null {
  const url = URL.parse(text);
  if (url === null) return null;
  let path = url.pathname;
  // A pattern would take quadratic time on a path of slashes.
  while (path.endsWith('/')) path = path.slice(0, -1);
  if (findBotByPath(path) !== undefined) url.pathname = path;
  return url;
}

/** The channel whose bots have this URL, or one that stands in it: `https://relay.example/?url=https://oapi.ding…`. */
function findBot(url: URL): ChannelName | undefined {
  return [url, ...innerUrls(url)].map(({ pathname }) => findBotByPath(pathname)).find((bot) => bot !== undefined);
}

/** The channel whose bots have a path with this end, on whatever host: a relay may take it in other spellings. */
function findBotByPath(pathname: string): ChannelName | undefined {
  const path = percentDecode(pathname)
    .replace(/\/{2,}/g, '/')
    .toLowerCase();
  return channelDefinitions.find(([, { url }]) => url?.path.test(path))?.[0];
}

/** The channel by name, else by the URL's path, else by the inputs that are set; undefined, with an error, if none decides it. */
export function readChannel(reader: InputReader, [first]: readonly WebhookUrl[]): ChannelName | undefined {
  if (reader.input('channel') !== '') return parseWord(reader, 'channel', parseChannel);
  const bot = first?.url ? findBot(first.url) : undefined;
  const implied = channelDefinitions.find(([, { url, impliedByInput }]) => !url && reader.input(impliedByInput) !== '');
  const channel = bot ?? implied?.[0];
  if (channel === undefined) addError(reader, 'webhook-url', ['noDestination']);
  return channel;
}

function parseChannel(word: string): ChannelName | undefined {
  const key = word.toLowerCase();
  return channelDefinitions.find(([name, { aliases }]) => name === key || aliases.includes(key))?.[0];
}

/** The targets of the channel; undefined, with errors, when there is none that can be used. */
export async function readDestination(
  reader: InputReader,
  channel: ChannelName,
  urls: readonly WebhookUrl[],
): Promise<Destination | undefined> {
  if (!isHttp(channel)) {
    const target = await readMailTarget(reader);
    return target && { transport: 'smtp', channel, targets: [target] };
  }
  const [first, ...others] = readHttpTargets(reader, channel, urls);
  return first && { transport: 'http', channel, targets: [first, ...others] };
}

function isHttp(channel: ChannelName): channel is ChannelBy<'http'> {
  return channels[channel].transport === 'http';
}

/** Each URL with its secret and headers. */
function readHttpTargets(reader: InputReader, channel: ChannelBy<'http'>, urls: readonly WebhookUrl[]): HttpTarget[] {
  if (urls.length === 0) addError(reader, 'webhook-url', ['noUrl']);
  if (urls.length > maxUrls) addError(reader, 'webhook-url', ['tooManyUrls', urls.length, maxUrls]);
  const secrets = readSecrets(reader, urls.length);
  const headers = readHeaders(reader, channels[channel].inputs);
  const named = reader.input('channel') !== '';
  const seen = new Map<string, number>();
  return urls.flatMap(({ text, url }, index) => {
    const mistake = findMistake(text, url, { channel, named });
    const line = urls.length > 1 ? index + 1 : undefined;
    if (url === null || mistake !== undefined) {
      addError(reader, 'webhook-url', mistake ?? ['notAUrl'], line);
      return [];
    }
    const earlier = seen.get(url.href);
    if (earlier !== undefined) {
      addWarning(reader, 'webhook-url', ['sameUrl', index + 1, earlier]);
      return [];
    }
    seen.set(url.href, index + 1);
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) addWarning(reader, 'webhook-url', ['unencrypted']);
    const secret = (secrets.length === 1 ? secrets[0] : secrets[index]) ?? '';
    return [{ url, secret, headers }];
  });
}

/** The channel that a URL is for, and whether the user named it. */
type Use = { readonly channel: ChannelName; readonly named: boolean };

/** What is wrong with a URL, with what is allowed or the likely fix. */
function findMistake(text: string, url: URL | null, use: Use): InputMessage | undefined {
  if (/^["'`]|["'`]$/.test(text)) return ['quotes'];
  if (/^\$|^secrets\.|\$\{|\{\{/i.test(text)) return ['unresolvedReference'];
  if (/(?:[,;，；]|\\n)https?:\/\//i.test(text)) return ['severalInLine'];
  if (text.includes('***')) return ['masked'];
  if (/[,.;，。；、]$/.test(text)) return ['markAtEnd', text.slice(-1)];
  // `example.com:8080/hook` is a URL whose scheme is the host.
  if (url === null || url.protocol.includes('.')) {
    if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(text)) return ['noScheme'];
    return /^[\w-]{16,}$/.test(text) ? ['onlyToken'] : ['notAUrl'];
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return ['otherScheme', url.protocol];
  if (url.username !== '' || url.password !== '') return ['loginInUrl'];
  return findServiceMistake(url, use);
}

/** A URL of a known service that would be refused, or whose answer would be taken for a success that it is not. */
function findServiceMistake(url: URL, { channel, named }: Use): InputMessage | undefined {
  const definition = (name: ChannelName): ChannelDefinition => channels[name];
  const expected = definition(channel).url;
  // A host with a dot at its end is the same host.
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  const owner = channelDefinitions.find(([, row]) =>
    row.url?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  )?.[0];
  const bot = findBot(url);
  // The user's own receiver may have any host.
  const isOwnReceiver = expected === undefined && named;
  const mistake = channelDefinitions
    .map(([, row]) => row.url?.commonMistake)
    .find((one) => one !== undefined && url.pathname.startsWith(one.path));
  if (!isOwnReceiver && mistake !== undefined) return ['otherProduct', mistake.reason];
  if (bot !== undefined && bot !== channel && (expected !== undefined || owner !== undefined))
    return ['otherBot', bot, channel, named];
  const service = owner ?? channel;
  // Without the scheme: what the user gave may be its beginning, and is hidden wherever it stands.
  const example = (definition(service).url?.example ?? '').replace('https://', '');
  // A channel that is named is believed on a host that is not a service's own: a relay.
  const mustBeBot = owner !== undefined ? !isOwnReceiver : expected !== undefined && !named;
  if (bot === undefined && mustBeBot) return ['notABot', service, example];
  if (expected?.token !== undefined && owner === channel && !url.searchParams.get(expected.token))
    return ['noToken', expected.token, example];
  if (owner !== undefined && url.protocol === 'http:') return ['httpToService'];
  if (bot !== undefined || isOwnReceiver) return undefined;
  const unsupported = unsupportedServices.find(([, address]) => address.test(host + url.pathname))?.[0];
  return unsupported === undefined ? undefined : ['unsupported', unsupported, genericChannel];
}

/** The channel that takes any URL. */
const genericChannel =
  channelDefinitions.find(([, { transport, url }]) => transport === 'http' && url === undefined)?.[0] ?? '';

/** Services with webhooks of their own, which take neither the payload nor a bot's message. */
const unsupportedServices: readonly (readonly [string, RegExp])[] = [
  ['Slack', /^hooks\.slack(?:-gov)?\.com\//],
  ['Discord', /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\//],
  ['Microsoft Teams', /^(?:[\w-]+\.webhook\.office\.com\/|outlook\.office(?:365)?\.com\/webhook\/)/],
  // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
  ['Microsoft Teams', /^[\w.-]+\.logic\.azure\.(?:com|us|cn)\/workflows\//],
  ['Microsoft Teams', /^[\w.-]+\.api\.(?:\w+\.)?powerplatform\.(?:com|microsoft\.us|partner\.microsoftonline\.cn)\//],
  ['Telegram', /^api\.telegram\.org\//],
  ['Google Chat', /^chat\.googleapis\.com\//],
];
