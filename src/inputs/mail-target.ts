import type { Mailbox, MailServer, MailTarget } from '../channels/email/mail.ts';
import { parseMailboxes } from './addresses.ts';
import { globs } from './globs.ts';
import type { InputName } from './names.ts';
import { complain, type Reader, refuseWords } from './reader.ts';

type Security = MailServer['security'];
/** The server as written in `smtp-url` or in the single inputs; '' is "not said". */
type Draft = { host: string; port: string; security: Security | ''; username: string; password: string };

const securities = ['starttls', 'tls', 'none'] as const;
// RFC 6409 and RFC 8314: submission with STARTTLS 587, with TLS from the first byte 465; RFC 5321: relay 25.
const ports: Readonly<Record<Security, number>> = { starttls: 587, tls: 465, none: 25 };
const synonyms = {
  tls: ['ssl', 'smtps', 'implicit', 'true'],
  starttls: ['start-tls', 'explicit', 'false'],
  none: ['plain', 'off'],
};
const hostShape = /^[\p{L}\p{N}._:-]+$/u;

/** The e-mail target, or undefined when something is wrong (said to the reader). */
export async function mailTargetOf(reader: Reader): Promise<MailTarget | undefined> {
  const before = reader.problems.length;
  const draft = draftOf(reader);
  const login = loginOf(reader, draft);
  const place = await placeOf(reader, draft);
  const [to, cc, bcc, replyTo] = (['email-to', 'email-cc', 'email-bcc', 'email-reply-to'] as const).map((name) =>
    boxes(reader, name),
  ) as [Mailbox[], Mailbox[], Mailbox[], Mailbox[]];
  const from = sender(reader, draft.username);
  const attachments = globs(reader, 'email-attachments');
  const nobody = to.length + cc.length + bcc.length === 0 && reader.input('mentions') === '';
  if (nobody && reader.problems.length === before) complain(reader, 'email-to', 'is empty. Give at least one address.');
  if (from === undefined || reader.problems.length > before) return undefined;
  warnOfClearLogin(reader, { ...place, login });
  return { server: { ...place, login }, from, to, cc, bcc, replyTo, attachments };
}

function draftOf(reader: Reader): Draft {
  const { input } = reader;
  const draft = {
    host: input('smtp-host').trim(),
    port: input('smtp-port').trim(),
    security: securityOf(reader),
    username: input('smtp-username'),
    password: input('smtp-password'),
  };
  return input('smtp-url') === '' ? draft : fromUrl(reader, draft);
}

function securityOf(reader: Reader): Security | '' {
  const word = reader.input('smtp-security').trim().toLowerCase();
  const known = securities.find((security) => security === word);
  if (word !== '' && known === undefined) refuseWords(reader, 'smtp-security', [word], { words: securities, synonyms });
  return known ?? '';
}

function fromUrl(reader: Reader, given: Draft): Draft {
  const fail = (text: string) => complain(reader, 'smtp-url', text);
  if (given.host !== '' || given.port !== '') fail('cannot be combined with smtp-host or smtp-port. Set one of them.');
  const text = reader.input('smtp-url').trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    fail(
      'is not the URL of a mail server. Write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded.',
    );
    return { ...given, host: 'unknown', port: '' };
  }
  if (url.search !== '' || url.hash !== '')
    fail('has parameters, which are not supported. Use the input smtp-security.');
  const implicit = url.protocol === 'smtps:';
  if (implicit && given.security !== '' && given.security !== 'tls')
    complain(reader, 'smtp-security', 'must be tls or empty with smtps://. For STARTTLS write smtp://.');
  return {
    host: decode(url.hostname).replace(/^\[|\]$/g, ''),
    port: url.port,
    security: implicit ? 'tls' : given.security,
    username: given.username || decode(url.username),
    password: given.password || decode(url.password),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Host, port and security; what is not said comes from the record of a well-known service, then from the port. */
async function placeOf(reader: Reader, draft: Draft): Promise<Omit<MailServer, 'login'>> {
  const known = hostShape.test(draft.host) ? await wellKnown(draft) : undefined;
  const given = portOf(reader, draft.port);
  const security = draft.security || known?.security || (given === ports.tls ? 'tls' : 'starttls');
  const usual = known?.security === security ? known.port : undefined;
  const port = given ?? usual ?? ports[security];
  refuseWrongPort(reader, { port, security });
  if (!hostShape.test(draft.host)) {
    const text =
      draft.host === ''
        ? 'is missing. Give the name of the mail server, or smtp-url.'
        : 'is not a host name. Write it alone, such as smtp.example.com.';
    complain(reader, 'smtp-host', text);
  }
  return { host: known?.host ?? draft.host, port, security };
}

type WellKnown = Omit<MailServer, 'login'>;

/** The record of a service by its name (`QQ`, `163`) or the name of its server, unless a port says otherwise. */
async function wellKnown({ host, port, security }: Draft): Promise<Partial<WellKnown> | undefined> {
  // The list is loaded only where it can say something new.
  const said = port !== '' || security !== '' || /^[\d.]+$/.test(host);
  if (host === 'localhost' || host.includes(':') || (host.includes('.') && said)) return undefined;
  const { default: recordOf } = await import('nodemailer/lib/well-known');
  const names = [host, host.replace(/^[^.]*\./, ''), host.split('.').at(-2) ?? ''];
  const record = names
    .map((name) => recordOf(name))
    .find((found) => found !== false && (!host.includes('.') || found.host === host.toLowerCase()));
  if (!record || record.host === undefined) return undefined;
  const usual = Number(record.port ?? ports.starttls);
  if (port !== '' && Number(port) !== usual) return { host: record.host };
  return { host: record.host, port: usual, security: record.secure ? 'tls' : record.ignoreTLS ? 'none' : 'starttls' };
}

function portOf(reader: Reader, digits: string): number | undefined {
  if (digits === '') return undefined;
  const port = Number(digits);
  if (/^\d{1,5}$/.test(digits) && port >= 1 && port <= 65_535) return port;
  const input = reader.input('smtp-url') === '' ? 'smtp-port' : 'smtp-url';
  complain(reader, input, 'has no port number. Allowed is 1 to 65535, usually 587 (starttls) or 465 (tls).');
  return undefined;
}

/** A server on the other kind of port only waits: that is said before it costs a minute. */
function refuseWrongPort(reader: Reader, { port, security }: Pick<MailServer, 'port' | 'security'>): void {
  const input: InputName = reader.input('smtp-url') === '' ? 'smtp-port' : 'smtp-url';
  if (port === ports.tls && security !== 'tls') {
    complain(
      reader,
      input,
      `has the port 465, where TLS begins with the first byte, but smtp-security is ${security}. Set smtp-security to tls or leave it empty, or use the port 587.`,
    );
  }
  if (port === ports.starttls && security === 'tls') {
    const fix = input === 'smtp-url' ? 'Write smtp://' : 'Leave smtp-security empty or set it to starttls';
    complain(
      reader,
      input,
      `has the port 587, where a server begins in clear and goes on with STARTTLS, but TLS from the first byte is asked for. ${fix}, or use the port 465.`,
    );
  }
}

function loginOf(reader: Reader, { username, password }: Draft): MailServer['login'] {
  const accessToken = reader.input('smtp-access-token');
  const none = { kind: 'none' } as const;
  if (password !== '' && accessToken !== '') {
    complain(reader, 'smtp-access-token', 'cannot be combined with smtp-password. Set one of them.');
    return none;
  }
  if (password === '' && accessToken === '') {
    if (username !== '') {
      complain(
        reader,
        'smtp-password',
        'is missing, but smtp-username is set. If it comes from a secret, check the name of the secret and that this workflow may read it; for a server without a login leave smtp-username empty and give the sender in email-from.',
      );
    }
    return none;
  }
  if (username === '') {
    complain(
      reader,
      'smtp-username',
      'is missing, but a password or token is set. Give the name to log in with, most often the whole address of the sender.',
    );
  }
  return accessToken === '' ? { kind: 'password', username, password } : { kind: 'token', username, accessToken };
}

function warnOfClearLogin(reader: Reader, { security, login, host }: MailServer): void {
  const local = ['localhost', '127.0.0.1', '::1'].includes(host);
  if (security === 'none' && login.kind !== 'none' && !local)
    reader.warnings.push("Input 'smtp-security' is none: the login is sent in clear. Use starttls or tls.");
}

function boxes(reader: Reader, name: InputName): Mailbox[] {
  const { mailboxes, problems } = parseMailboxes(reader.input(name));
  for (const problem of problems) complain(reader, name, problem);
  return mailboxes;
}

function sender(reader: Reader, username: string): Mailbox | undefined {
  const given = reader.input('email-from');
  if (given === '' && !username.includes('@')) {
    complain(
      reader,
      'email-from',
      "is empty, and 'smtp-username' is no address that could stand in for it. Give the sender's address.",
    );
    return undefined;
  }
  const { mailboxes, problems } = parseMailboxes(given === '' ? username : given);
  for (const problem of problems) complain(reader, 'email-from', problem);
  if (problems.length === 0 && mailboxes.length !== 1) complain(reader, 'email-from', 'must be exactly one address.');
  return mailboxes[0];
}
