import { type ChannelName, type ChannelRow, channelRows, channels, type RobotUrl } from '../channels/index.ts';

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

/** A name that ends at the root of all names is the same name. */
export function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
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

/** Whether it is a robot's URL with which nothing is wrong, told fast; `url-problems.ts` tells of all others. */
export function isOrdinary(url: URL, { text, channel }: Candidate): boolean {
  if (!rowOf(channel)?.path.test(url.pathname) || lacksToken(url, channel)) return false;
  if (url.protocol !== 'https:' && (url.protocol !== 'http:' || serviceAt(url) !== undefined)) return false;
  return url.username === '' && url.password === '' && !/[{},;，；]|["'`]$/.test(text);
}
