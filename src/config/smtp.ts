import type { Mailbox, MailServer, MailTarget } from '../channels/email/types.ts';
import { isLoopback } from '../http/proxy.ts';
import { toBase64 } from '../text/bytes.ts';
import { percentDecode, toSingleLine, truncateBytes } from '../text/text.ts';
import { addError, addWarning, type InputMessage, type InputName, type InputReader } from './inputs.ts';
import { hideSecret } from './secret-inputs.ts';
import { oneOf, parseWord, readGlobs, rejectEmptyList } from './values.ts';

type Security = MailServer['security'];
type Server = Omit<MailServer, 'login'>;

/** The server as written; '' or undefined is "not given". */
type WrittenServer = {
  readonly host: string;
  readonly port: string;
  readonly security: Security | undefined;
  readonly username: string;
  readonly password: string;
};

// RFC 6409 and RFC 8314: submission with STARTTLS 587, with TLS from the first byte 465; RFC 5321: relay 25.
const ports: Readonly<Record<Security, number>> = { starttls: 587, tls: 465, none: 25 };
const hostShape = /^(?:[\p{L}\p{N}._-]+|[\da-f:.]*:[\da-f:.]*:[\da-f:.]*)$/iu;

/** The email target; undefined, with errors, when there is no sender. */
export async function readMailTarget(reader: InputReader): Promise<MailTarget | undefined> {
  const written = readWrittenServer(reader);
  const login = readLogin(reader, written);
  const server = { ...(await completeServer(reader, written)), login };
  const to = readMailboxes(reader, 'email-to');
  const cc = readMailboxes(reader, 'email-cc');
  const bcc = readMailboxes(reader, 'email-bcc');
  const replyTo = readMailboxes(reader, 'email-reply-to');
  const from = readSender(reader, written.username);
  const attachments = readGlobs(reader, 'email-attachments');
  const nobody = [...to, ...cc, ...bcc].length === 0 && reader.input('mentions') === '';
  if (nobody && !reader.problems.some(({ input }) => /^email-(?:to|cc|bcc)$/.test(input)))
    addError(reader, 'email-to', ['noRecipient']);
  if (server.security === 'none' && login.kind !== 'none' && !isLoopback(server.host))
    addWarning(reader, 'smtp-security', ['loginUnencrypted']);
  return from && { server, from, to, cc, bcc, replyTo, attachments };
}

/** The server of `smtp-url` or of the single inputs. */
function readWrittenServer(reader: InputReader): WrittenServer {
  const { input } = reader;
  const parseSecurity = oneOf<Security>(['starttls', 'tls', 'none']);
  const security = input('smtp-security') === '' ? undefined : parseWord(reader, 'smtp-security', parseSecurity);
  const url = input('smtp-url') === '' ? undefined : readServerUrl(reader);
  const implicit = url?.protocol === 'smtps:';
  if (implicit && security !== undefined && security !== 'tls') addError(reader, 'smtp-security', ['notTls']);
  if (url?.password) {
    reader.addSecret(url.password);
    hideSecret(reader, 'smtp-url', percentDecode(url.password));
  }
  const written = {
    host: (url === undefined ? input('smtp-host') : percentDecode(url.hostname)).replace(/^\[(.*)\]$/, '$1'),
    port: url?.port ?? input('smtp-port'),
    security: implicit ? 'tls' : security,
    username: input('smtp-username') || percentDecode(url?.username ?? ''),
    password: input('smtp-password') || percentDecode(url?.password ?? ''),
  };
  // What AUTH PLAIN sends (RFC 4616): in its base64 the password alone is not found.
  if (written.username !== '' && written.password !== '')
    reader.addSecret(toBase64(`\0${written.username}\0${written.password}`));
  return written;
}

function readServerUrl(reader: InputReader): URL {
  const { input } = reader;
  if (input('smtp-host') + input('smtp-port') !== '') addError(reader, 'smtp-url', ['hostAndUrl']);
  const url = URL.parse(input('smtp-url'));
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    addError(reader, 'smtp-url', ['notAMailUrl']);
    // Its parts are not checked any further.
    return new URL('smtp://unknown');
  }
  if (url.search + url.hash !== '') addError(reader, 'smtp-url', ['mailUrlParameters']);
  return url;
}

/** Host, port and security; what is not given comes from the record of a well-known service, then from the port. */
async function completeServer(reader: InputReader, written: WrittenServer): Promise<Server> {
  const known = hostShape.test(written.host) ? await findWellKnown(written) : undefined;
  const given = written.port === '' ? undefined : Number(written.port);
  const security = written.security ?? known?.security ?? (given === ports.tls ? 'tls' : 'starttls');
  const usual = known?.security === security ? known.port : undefined;
  const port = given ?? usual ?? ports[security];
  const inUrl = reader.input('smtp-url') !== '';
  const problem = findPortProblem(written.port, port, security, inUrl);
  if (problem !== undefined) addError(reader, inUrl ? 'smtp-url' : 'smtp-port', problem);
  if (!hostShape.test(written.host)) addError(reader, 'smtp-host', describeHost(written.host));
  return { host: known?.host ?? written.host, port, security };
}

function describeHost(host: string): InputMessage {
  if (host === '') return ['noHost'];
  if (/^smtps?:\/\//i.test(host)) return ['hostIsUrl'];
  return /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\]):\d+$/iu.test(host) ? ['hostWithPort'] : ['notAHost'];
}

/** A server on the other kind of port never answers: an error now saves a minute of waiting. */
function findPortProblem(written: string, port: number, security: Security, inUrl: boolean): InputMessage | undefined {
  if (!/^\d{0,5}$/.test(written) || port < 1 || port > 65_535) return ['notAPort'];
  if (port === ports.tls && security !== 'tls') return ['tlsPort', security];
  return port === ports.starttls && security === 'tls' ? ['starttlsPort', inUrl] : undefined;
}

/** The record of a service by its name (`QQ`, `163`) or the name of its server, unless a port says otherwise. */
async function findWellKnown({ host, port }: WrittenServer): Promise<Partial<Server> | undefined> {
  // The list is loaded only when something is missing.
  if (host.includes('.') && port !== '') return undefined;
  const { default: recordOf } = await import('nodemailer/lib/well-known');
  const records = [host, host.replace(/^[^.]*\./, ''), host.split('.').at(-2) ?? ''].map((name) => recordOf(name));
  const record = records.find((found) => found && (!host.includes('.') || found.host === host.toLowerCase()));
  if (!record || record.host === undefined) return undefined;
  if (port !== '') return { host: record.host };
  const security = record.secure ? 'tls' : 'starttls';
  return { host: record.host, port: Number(record.port ?? ports[security]), security };
}

function readLogin(reader: InputReader, { username, password }: WrittenServer): MailServer['login'] {
  const accessToken = reader.input('smtp-access-token');
  checkPassword(reader);
  if (password !== '' && accessToken !== '') addError(reader, 'smtp-access-token', ['passwordAndToken']);
  else if (username === '' && password + accessToken !== '') addError(reader, 'smtp-username', ['noUsername']);
  else if (username !== '' && password + accessToken === '') addError(reader, 'smtp-password', ['noPassword']);
  if (accessToken !== '') return { kind: 'token', username, accessToken };
  return password === '' ? { kind: 'none' } : { kind: 'password', username, password };
}

/** What is probably a mistake in a password or token, but possible. */
function checkPassword(reader: InputReader): void {
  for (const name of ['smtp-password', 'smtp-access-token'] as const) {
    const text = reader.input(name);
    if (/^\*{3,}$/.test(text)) addError(reader, name, ['masked']);
    if (/^(["'`]).*\1$/.test(text)) addWarning(reader, name, ['quotesInPassword']);
  }
  // A line break at the end is what a file or a form adds.
  const written = reader.input('smtp-password', { trimWhitespace: false }).replace(/^[\r\n]+|[\r\n]+$/g, '');
  if (written.trim() !== '' && written !== written.trim()) addWarning(reader, 'smtp-password', ['blankAtEnd']);
}

function readSender(reader: InputReader, username: string): Mailbox | undefined {
  const text = reader.input('email-from') || (username.includes('@') ? username : '');
  const [from, ...others] = readMailboxes(reader, 'email-from', text);
  if (text === '') addError(reader, 'email-from', ['noSender']);
  else if ((from === undefined || others.length > 0) && !reader.problems.some(({ input }) => input === 'email-from'))
    addError(reader, 'email-from', ['notOneAddress']);
  return from;
}

/** Maximum number of addresses in one input; for more there are mailing lists. */
const maxAddresses = 50;

// Text between double quotes on one line belongs together.
const entries = /(?:"(?:\\.|[^"\\\r\n])*"?|[^"\r\n,;，、；])+/g;
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;

/**
 * Mailboxes of a list such as `"Doe, Jane" <jane@example.com>, ops@example.com`, each address once: RFC 5322 section 3.4
 * without groups, comments and quoted local parts. nodemailer's own parser is too forgiving: of two addresses on two
 * lines it drops the second.
 */
export function readMailboxes(reader: InputReader, name: InputName, text = reader.input(name)): Mailbox[] {
  const mailboxes = new Map<string, Mailbox>();
  const given = (text.match(entries) ?? []).map((entry) => entry.trim()).filter((entry) => entry !== '');
  rejectEmptyList(reader, name, given.length);
  for (const entry of given) {
    const parsed = parseMailbox(entry);
    if (typeof parsed === 'string') addError(reader, name, [parsed, truncateBytes(toSingleLine(entry), 80)]);
    else if (!mailboxes.has(parsed.address.toLowerCase())) mailboxes.set(parsed.address.toLowerCase(), parsed);
  }
  const { size } = mailboxes;
  if (size > maxAddresses) addError(reader, name, ['tooManyAddresses', size, maxAddresses]);
  return [...mailboxes.values()];
}

/** The mailbox of an entry, or the name of the message that says what is wrong with it. */
function parseMailbox(entry: string): Mailbox | 'unquotedName' | 'notAnAddress' | 'wrongDomain' {
  const [, before = '', bracketed] = /(.*)<([^<]*)>$/s.exec(entry) ?? [];
  const name = parseDisplayName(before.trim());
  if (name === undefined) return 'unquotedName';
  const address = bracketed?.trim() ?? entry;
  const domain = addressShape.exec(address)?.[1];
  if (domain === undefined) return 'notAnAddress';
  return /^[.-]|\.[.-]|-\.|[.-]$/.test(domain) ? 'wrongDomain' : { name, address };
}

/** The display name, or undefined when it holds what must be quoted. */
function parseDisplayName(text: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return toSingleLine(quoted.replace(/\\(.)/g, '$1'));
  return /[<>"@:\\]/.test(text) ? undefined : toSingleLine(text);
}
