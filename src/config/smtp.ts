import type { Mailbox, MailServer, MailTarget } from '../channels/email/types.ts';
import { isLoopback } from '../http/hosts.ts';
import { percentDecode } from '../text/clean.ts';
import { readMailboxes } from './addresses.ts';
import { addError, type InputReader, oneOf, parseWord } from './inputs.ts';
import { readGlobs } from './lists.ts';

type Security = MailServer['security'];
type Place = Omit<MailServer, 'login'>;
type Draft = ReturnType<typeof draftOf>;

// RFC 6409 and RFC 8314: submission with STARTTLS 587, with TLS from the first byte 465; RFC 5321: relay 25.
const ports: Readonly<Record<Security, number>> = { starttls: 587, tls: 465, none: 25 };
const securities = ['starttls', 'tls', 'none'] as const;
const hostShape = /^[\p{L}\p{N}._:-]+$/u;

/** The e-mail target. */
export async function readMailTarget(reader: InputReader): Promise<MailTarget> {
  const before = reader.problems.length;
  const draft = draftOf(reader);
  const login = loginOf(reader, draft);
  const server = { ...(await placeOf(reader, draft)), login };
  const to = readMailboxes(reader, 'email-to');
  const cc = readMailboxes(reader, 'email-cc');
  const bcc = readMailboxes(reader, 'email-bcc');
  const replyTo = readMailboxes(reader, 'email-reply-to');
  const from = senderOf(reader, draft.username);
  const attachments = readGlobs(reader, 'email-attachments');
  const nobody = [...to, ...cc, ...bcc].length === 0 && reader.input('mentions') === '';
  if (nobody && reader.problems.length === before) addError(reader, 'email-to', 'is empty. Give at least one address.');
  if (server.security === 'none' && login.kind !== 'none' && !isLoopback(server.host))
    reader.warnings.push("Input 'smtp-security' is none: the login is sent in clear. Use starttls or tls.");
  return { server, from, to, cc, bcc, replyTo, attachments };
}

/** The server as written in `smtp-url` or in the single inputs; '' or undefined is "not said". */
function draftOf(reader: InputReader) {
  const { input } = reader;
  const security = input('smtp-security') === '' ? undefined : parseWord(reader, 'smtp-security', oneOf(securities));
  const url = input('smtp-url') === '' ? undefined : serverUrl(reader);
  const implicit = url?.protocol === 'smtps:';
  if (implicit && security !== undefined && security !== 'tls')
    addError(reader, 'smtp-security', 'must be tls or empty with smtps://. For STARTTLS write smtp://.');
  return {
    host: url === undefined ? input('smtp-host') : percentDecode(url.hostname).replace(/[[\]]/g, ''),
    port: url?.port ?? input('smtp-port'),
    security: implicit ? 'tls' : security,
    username: input('smtp-username') || percentDecode(url?.username ?? ''),
    password: input('smtp-password') || percentDecode(url?.password ?? ''),
  };
}

function serverUrl(reader: InputReader): URL {
  const { input } = reader;
  if (input('smtp-host') + input('smtp-port') !== '')
    addError(reader, 'smtp-url', 'cannot be combined with smtp-host or smtp-port. Set one of them.');
  const text = input('smtp-url');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    addError(reader, 'smtp-url', ({ messages }) => messages.notMailUrl);
    // Of its parts nothing more is said.
    return new URL('smtp://unknown');
  }
  if (url.search + url.hash !== '')
    addError(reader, 'smtp-url', 'has parameters, which are not supported. Use the input smtp-security.');
  return url;
}

/** Host, port and security; what is not said comes from the record of a well-known service, then from the port. */
async function placeOf(reader: InputReader, draft: Draft): Promise<Place> {
  const known = hostShape.test(draft.host) ? await wellKnown(draft) : undefined;
  const given = draft.port === '' ? undefined : Number(draft.port);
  const security = draft.security ?? known?.security ?? (given === ports.tls ? 'tls' : 'starttls');
  const usual = known?.security === security ? known.port : undefined;
  const port = given ?? usual ?? ports[security];
  const input = reader.input('smtp-url') === '' ? 'smtp-port' : 'smtp-url';
  const problem = portProblem(draft.port, { port, security }, input);
  if (problem !== undefined) addError(reader, input, problem);
  if (draft.host === '') addError(reader, 'smtp-host', 'is missing. Give the name of the mail server, or smtp-url.');
  else if (!hostShape.test(draft.host))
    addError(reader, 'smtp-host', 'is not a host name. Write it alone, such as smtp.example.com.');
  return { host: known?.host ?? draft.host, port, security };
}

/** A server on the other kind of port only waits: that is said before it costs a minute. */
function portProblem(written: string, { port, security }: Omit<Place, 'host'>, input: string): string | undefined {
  if (!/^\d{0,5}$/.test(written) || port < 1 || port > 65_535)
    return 'has no port number. Allowed is 1 to 65535, usually 587 (starttls) or 465 (tls).';
  if (port === ports.tls && security !== 'tls')
    return `has the port 465, where TLS begins with the first byte, but smtp-security is ${security}. Set smtp-security to tls or leave it empty, or use the port 587.`;
  if (port !== ports.starttls || security !== 'tls') return undefined;
  const fix = input === 'smtp-url' ? 'Write smtp://' : 'Leave smtp-security empty or set it to starttls';
  return `has the port 587, where a server begins in clear and goes on with STARTTLS, but TLS from the first byte is asked for. ${fix}, or use the port 465.`;
}

/** The record of a service by its name (`QQ`, `163`) or the name of its server, unless a port says otherwise. */
async function wellKnown({ host, port }: Draft): Promise<Partial<Place> | undefined> {
  // The list is loaded only where it can say something new.
  if (host.includes('.') && port !== '') return undefined;
  const { default: recordOf } = await import('nodemailer/lib/well-known');
  const records = [host, host.replace(/^[^.]*\./, ''), host.split('.').at(-2) ?? ''].map((name) => recordOf(name));
  const record = records.find((found) => found && (!host.includes('.') || found.host === host.toLowerCase()));
  if (!record || record.host === undefined) return undefined;
  if (port !== '') return { host: record.host };
  const security = record.secure ? 'tls' : 'starttls';
  return { host: record.host, port: Number(record.port ?? ports[security]), security };
}

function loginOf(reader: InputReader, { username, password }: Draft): MailServer['login'] {
  const accessToken = reader.input('smtp-access-token');
  if (password !== '' && accessToken !== '')
    addError(reader, 'smtp-access-token', 'cannot be combined with smtp-password. Set one of them.');
  else if (username === '' && password + accessToken !== '')
    addError(reader, 'smtp-username', ({ messages }) => messages.noUsername);
  else if (username !== '' && password + accessToken === '')
    addError(reader, 'smtp-password', ({ messages }) => messages.noPassword);
  if (accessToken !== '') return { kind: 'token', username, accessToken };
  return password === '' ? { kind: 'none' } : { kind: 'password', username, password };
}

function senderOf(reader: InputReader, username: string): Mailbox {
  const text = reader.input('email-from') || (username.includes('@') ? username : '');
  const [from, ...others] = readMailboxes(reader, 'email-from', text);
  if (text === '') addError(reader, 'email-from', ({ messages }) => messages.noSender);
  else if ((from === undefined || others.length > 0) && !reader.problems.some(({ input }) => input === 'email-from'))
    addError(reader, 'email-from', 'must be exactly one address.');
  return from as Mailbox;
}
