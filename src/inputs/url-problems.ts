import { channelRows } from '../channels/index.ts';
import { type Candidate, lacksToken, mistakenAt, parsed, robotAt, rowOf, serviceAt, strangerAt } from './robot-urls.ts';

/** The channel that takes any URL. */
const receiverChannel = channelRows.find(([, { transport, url }]) => transport === 'http' && url === undefined)?.[0];

/** What is wrong with a URL of `webhook-url`, what is allowed, the likely fix; undefined when nothing is. */
export function problemOf(candidate: Candidate): string | undefined {
  const { text } = candidate;
  if (/^["'`]|["'`]$/.test(text)) return 'has quotes around the URL. Remove them from the secret.';
  if (/^\$|^secrets\.|\$\{|\{\{/.test(text))
    return 'holds a reference that was not filled in. Write ${{ secrets.NAME }}, with the name of your secret.';
  if (/[,;，；]https?:\/\//i.test(text)) return 'has several URLs in one line. Write each on a line of its own.';
  const url = parsed(text);
  // `example.com:8080/hook` is a URL whose scheme is the host.
  if (url === undefined || /^[\w-]+(?:\.[\w-]+)+:$/.test(url.protocol)) return notAUrl(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `begins with ${url.protocol} but only https: (or http: inside your network) can be used.`;
  if (url.username !== '' || url.password !== '')
    return "holds a user name or password. Use 'webhook-headers' with an Authorization line instead.";
  return problemOfService(url, candidate);
}

function notAUrl(text: string): string {
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(text)) return 'does not begin with https://. Put https:// before it.';
  return /^[\w-]{16,}$/.test(text)
    ? "is only a token or a key. Give the whole URL that the robot's page shows, beginning with https://."
    : 'is not a URL. Copy it again, beginning with https://.';
}

/** A URL of a known service that would be refused, or be taken for a success that it is not. */
function problemOfService(url: URL, { channel, named }: Candidate): string | undefined {
  const expected = rowOf(channel);
  const robot = robotAt(url.pathname);
  const service = serviceAt(url);
  const known = expected !== undefined || service !== undefined;
  // A receiver may stand wherever the user says that it does.
  const strict = expected !== undefined || !named;
  const mistaken = strict ? mistakenAt(url) : undefined;
  if (mistaken !== undefined) return mistaken;
  if (robot !== undefined && robot !== channel && known)
    return `is the URL of a robot of the channel ${robot}, not ${channel}. ${named ? `Write 'channel: ${robot}' or leave 'channel' out` : 'Use a step for each channel'}.`;
  const home = service ?? channel;
  // Without the scheme: what the user gave may be its beginning, and is hidden wherever it stands.
  const example = rowOf(home)?.example.replace('https://', '');
  if (robot === undefined && known && strict)
    return `is not the URL of a robot of the channel ${home}, which looks like ${example}. Copy it again from the robot's page.`;
  if (lacksToken(url, channel))
    return `has no ${expected?.token}: it looks like ${example}. Copy it again from the robot's page.`;
  if (service !== undefined && url.protocol === 'http:')
    return 'begins with http:, which would send the token in clear. Begin it with https:.';
  const stranger = named ? undefined : strangerAt(url);
  return (
    stranger &&
    `is a webhook of ${stranger}, a service that this action does not write messages for. Use an action made for it; to send the task payload there all the same, write 'channel: ${receiverChannel}'.`
  );
}
