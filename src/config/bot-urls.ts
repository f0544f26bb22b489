import { type ChannelDefinition, type ChannelName, channelDefinitions, channels } from '../channels/index.ts';

/** Services with webhooks of their own, which take neither the payload nor a robot's message. */
const strangers: readonly (readonly [string, RegExp])[] = [
  ['Slack', /^hooks\.slack(?:-gov)?\.com\//],
  ['Discord', /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\//],
  ['Microsoft Teams', /^[\w-]+\.webhook\.office\.com\//],
  ['Telegram', /^api\.telegram\.org\//],
];

/** The channel that takes any URL. */
const receiver = channelDefinitions.find(([, { transport, url }]) => transport === 'http' && url === undefined)?.[0];

/** The URL as it is used: a robot's path without slashes at its end. */
export function parseWebhookUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  let path = url.pathname;
  // A pattern would take quadratic time on a path of slashes.
  while (path.endsWith('/')) path = path.slice(0, -1);
  if (robotAt(path) !== undefined) url.pathname = path;
  return url;
}

/** The channel whose robots have this path, on whatever host. */
function robotAt(path: string): ChannelName | undefined {
  return channelDefinitions.find(([, { url }]) => url?.path.test(path))?.[0];
}

/** The channel that a URL is for, and whether the user wrote it. */
type Place = { readonly channel: ChannelName; readonly named: boolean };

/** What is wrong with a URL of `webhook-url` as written and parsed, what is allowed, the likely fix; undefined when nothing is. */
export function findUrlProblem(text: string, url: URL | undefined, place: Place): string | undefined {
  // One pattern, because each costs time in every run.
  const [odd, quote, reference] = /(^["'`]|["'`]$)|(^\$|^secrets\.|\$\{|\{\{)|[,;，；]https?:\/\//i.exec(text) ?? [];
  if (quote !== undefined) return 'has quotes around the URL. Remove them from the secret.';
  if (reference !== undefined)
    return 'holds a reference that was not filled in. Write ${{ secrets.NAME }}, with the name of your secret.';
  if (odd !== undefined) return 'has several URLs in one line. Write each on a line of its own.';
  // `example.com:8080/hook` is a URL whose scheme is the host.
  if (url === undefined || url.protocol.includes('.')) return notAUrl(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `begins with ${url.protocol} but only https: (or http: inside your network) can be used.`;
  if (url.username !== '' || url.password !== '')
    return "holds a user name or password. Use 'webhook-headers' with an Authorization line instead.";
  return problemOfService(url, place);
}

function notAUrl(text: string): string {
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(text)) return 'does not begin with https://. Put https:// before it.';
  return /^[\w-]{16,}$/.test(text)
    ? "is only a token or a key. Give the whole URL that the robot's page shows, beginning with https://."
    : 'is not a URL. Copy it again, beginning with https://.';
}

/** A URL of a known service that would be refused, or be taken for a success that it is not. */
function problemOfService(url: URL, { channel, named }: Place): string | undefined {
  const rowOf = (name: ChannelName) => (channels[name] as ChannelDefinition).url;
  const expected = rowOf(channel);
  const robot = robotAt(url.pathname);
  // A name that ends at the root of all names is the same name.
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  const service = channelDefinitions.find(([, row]) => row.url?.hosts.includes(host))?.[0];
  const known = expected !== undefined || service !== undefined;
  // A receiver may stand wherever the user says that it does.
  const strict = expected !== undefined || !named;
  const mistakes = channelDefinitions.map(([, row]) => row.url?.commonMistake);
  const mistaken = mistakes.find((one) => one !== undefined && url.pathname.startsWith(one.path));
  if (strict && mistaken !== undefined) return mistaken.reason;
  if (robot !== undefined && robot !== channel && known)
    return `is the URL of a robot of the channel ${robot}, not ${channel}. ${named ? `Write 'channel: ${robot}' or leave 'channel' out` : 'Use a step for each channel'}.`;
  const home = service ?? channel;
  // Without the scheme: what the user gave may be its beginning, and is hidden wherever it stands.
  const example = rowOf(home)?.example.replace('https://', '');
  if (robot === undefined && known && strict)
    return `is not the URL of a robot of the channel ${home}, which looks like ${example}. Copy it again from the robot's page.`;
  if (expected?.token !== undefined && service === channel && !url.searchParams.get(expected.token))
    return `has no ${expected.token}: it looks like ${example}. Copy it again from the robot's page.`;
  if (service !== undefined && url.protocol === 'http:')
    return 'begins with http:, which would send the token in clear. Begin it with https:.';
  if (named || robot !== undefined) return undefined;
  const stranger = strangers.find(([, address]) => address.test(host + url.pathname));
  return (
    stranger &&
    `is a webhook of ${stranger[0]}, a service that this action does not write messages for. Use an action made for it; to send the task payload there all the same, write 'channel: ${receiver}'.`
  );
}
