import { type ChannelName, type ChannelRow, channelRows, channels } from '../channels/index.ts';

/** Services with webhooks of their own, which take neither the payload nor a robot's message. */
const strangers: readonly { readonly service: string; readonly url: RegExp }[] = [
  { service: 'Slack', url: /^hooks\.slack(?:-gov)?\.com\// },
  { service: 'Discord', url: /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\// },
  { service: 'Microsoft Teams', url: /^[\w-]+\.webhook\.office\.com\// },
  { service: 'Telegram', url: /^api\.telegram\.org\// },
];

/** A URL of `webhook-url`, and the channel that it is for. */
export type Candidate = {
  readonly text: string;
  readonly channel: ChannelName;
  /** Whether the user wrote the channel. */
  readonly named: boolean;
};

/** The URL as it is used: a robot's path without slashes at its end. */
export function parsed(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const path = withoutSlashes(url.pathname);
  if (path !== url.pathname && robotAt(path) !== undefined) url.pathname = path;
  return url;
}

/** The channel whose robots have this path, on whatever host. */
export function robotAt(path: string): ChannelName | undefined {
  return channelRows.find(([, { url }]) => url?.path.test(path))?.[0];
}

/** The channel to whose service the host belongs. */
export function serviceAt(host: string): ChannelName | undefined {
  return channelRows.find(([, { url }]) => url?.hosts.includes(withoutDot(host)))?.[0];
}

/** Whether a robot's own service is addressed without the token that names the robot. */
export function lacksToken(url: URL, channel: ChannelName): boolean {
  const { token } = rowOf(channel) ?? {};
  return token !== undefined && serviceAt(url.hostname) === channel && (url.searchParams.get(token) ?? '') === '';
}

/** Another service whose webhook this is. */
export function strangerAt(url: URL): string | undefined {
  const address = withoutDot(url.hostname) + url.pathname;
  return strangers.find((each) => each.url.test(address))?.service;
}

/** Why another thing of a known vendor does not do. */
export function mistakenAt(url: URL): string | undefined {
  const rows = channelRows.map(([, row]) => row.url?.mistaken);
  return rows.find((mistaken) => mistaken && url.pathname.startsWith(mistaken.path))?.because;
}

/** What the registry says of the channel's URLs; undefined for one that is no robot. */
export function rowOf(channel: ChannelName): ChannelRow['url'] {
  return (channels[channel] as ChannelRow).url;
}

/** Whether nothing is wrong with a URL, told fast: what is wrong with others is told by `url-problems.ts`. */
export function isOrdinary(url: URL, { text, channel, named }: Candidate): boolean {
  const plain = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  if (!plain || /[{},;，；]|["'`]$/.test(text)) return false;
  const service = serviceAt(url.hostname);
  if (service !== undefined && url.protocol === 'http:') return false;
  const row = rowOf(channel);
  if (row !== undefined) return row.path.test(url.pathname) && !lacksToken(url, channel);
  return service === undefined && (named || (strangerAt(url) === undefined && mistakenAt(url) === undefined));
}

/** A name that ends at the root of all names is the same name. */
function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

// A pattern would take quadratic time on a path of slashes.
function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
