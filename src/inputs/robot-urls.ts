import { type ChannelName, type ChannelRow, channelRows, channels, type RobotUrl } from '../channels/index.ts';

/** A URL of `webhook-url`, and the channel that it is for. */
export type Candidate = {
  readonly text: string;
  readonly channel: ChannelName;
  /** Whether the user wrote the channel. */
  readonly named: boolean;
};

/** Services with webhooks of their own, which take neither the payload nor a robot's message. */
const strangers: readonly (readonly [string, RegExp])[] = [
  ['Slack', /^hooks\.slack(?:-gov)?\.com\//],
  ['Discord', /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\//],
  ['Microsoft Teams', /^[\w-]+\.webhook\.office\.com\//],
  ['Telegram', /^api\.telegram\.org\//],
];

/** The URL as it is used: a robot's path without slashes at its end. */
export function parsed(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  let path = url.pathname;
  // A pattern would take quadratic time on a path of slashes.
  while (path.endsWith('/')) path = path.slice(0, -1);
  if (robotAt(path) !== undefined) url.pathname = path;
  return url;
}

/** The channel whose robots have this path, on whatever host. */
export function robotAt(path: string): ChannelName | undefined {
  return channelRows.find(([, { url }]) => url?.path.test(path))?.[0];
}

/** The channel to whose service the host belongs. */
export function serviceAt({ hostname }: URL): ChannelName | undefined {
  return channelRows.find(([, { url }]) => url?.hosts.includes(withoutDot(hostname)))?.[0];
}

/** Another service whose webhook this is. */
export function strangerAt({ hostname, pathname }: URL): string | undefined {
  const address = withoutDot(hostname) + pathname;
  return strangers.find(([, shape]) => shape.test(address))?.[0];
}

/** Why another thing of a known vendor does not do. */
export function mistakenAt({ pathname }: URL): string | undefined {
  const row = channelRows.find(([, { url }]) => url?.mistaken && pathname.startsWith(url.mistaken.path));
  return row?.[1].url?.mistaken?.because;
}

/** Whether a robot's own service is addressed without the token that names the robot. */
export function lacksToken(url: URL, channel: ChannelName): boolean {
  const token = rowOf(channel)?.token;
  return token !== undefined && serviceAt(url) === channel && !url.searchParams.get(token);
}

/** What the registry says of the channel's URLs; undefined for one that is no robot. */
export function rowOf(channel: ChannelName): RobotUrl | undefined {
  return (channels[channel] as ChannelRow).url;
}

/** Whether nothing is wrong with a URL, told fast: what is wrong with others is told by `url-problems.ts`. */
export function isOrdinary(url: URL, { text, channel, named }: Candidate): boolean {
  const service = serviceAt(url);
  if (url.protocol !== 'https:' && (url.protocol !== 'http:' || service !== undefined)) return false;
  if (url.username !== '' || url.password !== '' || /[{},;，；]|["'`]$/.test(text)) return false;
  const row = rowOf(channel);
  if (row !== undefined) return row.path.test(url.pathname) && !lacksToken(url, channel);
  return service === undefined && (named || (strangerAt(url) ?? mistakenAt(url)) === undefined);
}

/** A name that ends at the root of all names is the same name. */
function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
