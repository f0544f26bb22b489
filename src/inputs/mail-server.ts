import type { MailServer } from '../channels/email/mail.ts';
import { unknownWord } from './hints.ts';
import type { InputName } from './names.ts';
import type { Problem } from './reader.ts';

/** The `smtp-*` inputs as written; empty strings when not set. */
export type MailServerInputs = {
  readonly url: string;
  readonly host: string;
  readonly port: string;
  readonly security: string;
  readonly username: string;
  readonly password: string;
  readonly accessToken: string;
};

/** The server if nothing is wrong; problems are phrased to follow "Input '<name>' ". */
export type ParsedMailServer = {
  readonly server?: MailServer;
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
};

type Security = MailServer['security'];
type Draft = { host: string; port: string; security: string; username: string; password: string };

// RFC 8314 and RFC 6409: submission with STARTTLS 587, implicit TLS 465; RFC 5321: relay 25.
const ports: Readonly<Record<Security, number>> = { starttls: 587, tls: 465, none: 25 };

/** Reads the mail server; names without a dot are looked up among nodemailer's well-known services. */
export async function parseMailServer(inputs: MailServerInputs): Promise<ParsedMailServer> {
  const problems: Problem[] = [];
  const draft = await named(inputs.url === '' ? { ...inputs, host: inputs.host.trim() } : fromUrl(inputs, problems));
  const security = securityOf(draft.security, problems);
  const port = portOf(draft.port, ports[security], inputs.url === '' ? 'smtp-port' : 'smtp-url', problems);
  if (problems.length === 0 && !/^[\p{L}\p{N}._:-]+$/u.test(draft.host)) {
    const text = draft.host === '' ? 'is missing; give the name of the mail server, or smtp-url' : 'is not a host name';
    problems.push({ input: 'smtp-host', text });
  }
  problems.push(...loginProblems(draft, inputs.accessToken));
  if (problems.length > 0) return { problems, warnings: [] };
  const { host, username, password } = draft;
  const server = { host, port, security, username, password, accessToken: inputs.accessToken };
  return { server, problems, warnings: warningsOf(server) };
}

function fromUrl(inputs: MailServerInputs, problems: Problem[]): Draft {
  const input = 'smtp-url';
  const fail = (text: string) => problems.push({ input, text });
  if (inputs.host !== '' || inputs.port !== '') fail('cannot be combined with smtp-host or smtp-port; set one of them');
  const url = URL.canParse(inputs.url.trim()) ? new URL(inputs.url.trim()) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    fail(
      'is not a mail server URL; write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded',
    );
    return { ...inputs, host: 'unknown', port: '' };
  }
  if (url.search !== '' || url.hash !== '')
    fail('has parameters, which are not supported; use the smtp-security input');
  if (url.protocol === 'smtps:' && !['', 'tls'].includes(inputs.security.trim().toLowerCase())) {
    problems.push({ input: 'smtp-security', text: 'must be tls or empty with smtps://; for STARTTLS write smtp://' });
  }
  return {
    host: decode(url.hostname).replace(/^\[|\]$/g, ''),
    port: url.port,
    security: url.protocol === 'smtps:' ? 'tls' : inputs.security,
    username: inputs.username || decode(url.username),
    password: inputs.password || decode(url.password),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function named(draft: Draft): Promise<Draft> {
  if (draft.host === '' || /[.:]|^localhost$/.test(draft.host)) return draft;
  const { default: wellKnown } = await import('nodemailer/lib/well-known');
  const service = wellKnown(draft.host);
  if (service === false || service.host === undefined) return draft;
  return {
    ...draft,
    host: service.host,
    port: draft.port || (draft.security === '' ? String(service.port ?? '') : ''),
    security: draft.security || (service.secure ? 'tls' : 'starttls'),
  };
}

function securityOf(text: string, problems: Problem[]): Security {
  const word = text.trim().toLowerCase() || 'starttls';
  if (word === 'starttls' || word === 'tls' || word === 'none') return word;
  problems.push({
    input: 'smtp-security',
    text: unknownWord('smtp-security', word, { words: ['starttls', 'tls', 'none'] }),
  });
  return 'starttls';
}

function portOf(text: string, usual: number, input: InputName, problems: Problem[]): number {
  const digits = text.trim();
  if (digits === '') return usual;
  const port = Number(digits);
  if (/^\d{1,5}$/.test(digits) && port >= 1 && port <= 65_535) return port;
  problems.push({ input, text: `has no port number; allowed is 1 to 65535, usually ${usual}` });
  return usual;
}

function loginProblems({ username, password }: Draft, accessToken: string): Problem[] {
  if (password !== '' && accessToken !== '') {
    return [{ input: 'smtp-access-token', text: 'cannot be combined with smtp-password; set one of them' }];
  }
  const secret = password !== '' || accessToken !== '';
  if (secret && username === '')
    return [{ input: 'smtp-username', text: 'is missing, but a password or token is set' }];
  if (!secret && username !== '') return [{ input: 'smtp-password', text: 'is missing, but smtp-username is set' }];
  return [];
}

function warningsOf({ security, password, accessToken, host }: MailServer): string[] {
  const clear = security === 'none' && (password !== '' || accessToken !== '');
  return clear && !['localhost', '127.0.0.1', '::1'].includes(host)
    ? ["Input 'smtp-security' is none: the login is sent in clear; use starttls or tls"]
    : [];
}
