import type { Mailbox, MailServer, MailTarget } from '../channels/email/types.ts';
import { isLoopback } from '../http/hosts.ts';
import { toBase64 } from '../text/bytes.ts';
import type { LocalizedText } from '../text/localize.ts';
import { percentDecode } from '../text/text.ts';
import { readMailboxes } from './addresses.ts';
import { addError, addWarning, type InputName, type InputReader } from './inputs.ts';
import { readGlobs } from './lists.ts';
import { checkPassword, hideSecret } from './secrets.ts';
import { checkSecret } from './url-texts.ts';
import { oneOf, parseWord } from './values.ts';

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
const securities = ['starttls', 'tls', 'none'] as const;
const hostShape = /^(?:[\p{L}\p{N}._-]+|[\da-f:.]*:[\da-f:.]*:[\da-f:.]*)$/iu;

/** The email target; undefined, with errors, when there is no sender. */
export async function readMailTarget(reader: InputReader): Promise<MailTarget | undefined> {
  const before = reader.problems.length;
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
  if (nobody && reader.problems.length === before)
    addError(reader, 'email-to', { en: 'is empty. Give at least one address.', zh: '为空。请至少填写一个地址。' });
  if (server.security === 'none' && login.kind !== 'none' && !isLoopback(server.host))
    addWarning(reader, 'smtp-security', {
      en: 'is none, so the login is sent unencrypted. Use starttls or tls.',
      zh: '为 none，登录信息会明文传输。请使用 starttls 或 tls。',
    });
  return from && { server, from, to, cc, bcc, replyTo, attachments };
}

/** The server of `smtp-url` or of the single inputs. */
function readWrittenServer(reader: InputReader): WrittenServer {
  const { input } = reader;
  const security = input('smtp-security') === '' ? undefined : parseWord(reader, 'smtp-security', oneOf(securities));
  const url = input('smtp-url') === '' ? undefined : readServerUrl(reader);
  const implicit = url?.protocol === 'smtps:';
  if (implicit && security !== undefined && security !== 'tls')
    addError(reader, 'smtp-security', {
      en: 'must be tls or empty with smtps://. For STARTTLS write smtp://.',
      zh: '与 smtps:// 一起使用时必须是 tls 或留空。要用 STARTTLS 请写 smtp://。',
    });
  if (url?.password) {
    reader.addSecret(url.password);
    hideSecret(reader, 'smtp-url', percentDecode(url.password));
  }
  const written = {
    host:
      url === undefined
        ? input('smtp-host').replace(/^\[(.*)\]$/, '$1')
        : percentDecode(url.hostname).replace(/[[\]]/g, ''),
    port: url?.port ?? input('smtp-port'),
    security: implicit ? ('tls' as const) : security,
    username: input('smtp-username') || percentDecode(url?.username ?? ''),
    password: input('smtp-password') || percentDecode(url?.password ?? ''),
  };
  // What AUTH PLAIN sends (RFC 4616): in its base64 the password alone is not found.
  if (written.username !== '' && written.password !== '')
    reader.addSecret(toBase64(`\0${written.username}\0${written.password}`));
  return written;
}

function readServerUrl(reader: InputReader): URL | undefined {
  const { input } = reader;
  if (input('smtp-host') + input('smtp-port') !== '')
    addError(reader, 'smtp-url', {
      en: 'cannot be combined with smtp-host or smtp-port. Set one of them.',
      zh: '不能与 smtp-host 或 smtp-port 同时使用。请只保留一种。',
    });
  const url = URL.parse(input('smtp-url'));
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    addError(reader, 'smtp-url', {
      en: 'is not the URL of a mail server. Write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded.',
      zh: '不是邮件服务器的 URL。请写成 smtp://host:587（STARTTLS）或 smtps://host:465（TLS），密码中的特殊字符要用百分号编码。',
    });
    // Of its parts nothing more is said.
    return URL.parse('smtp://unknown') ?? undefined;
  }
  if (url.search + url.hash !== '')
    addError(reader, 'smtp-url', {
      en: 'has parameters, which are not supported. Use the input smtp-security.',
      zh: '带有参数，这里不支持。请使用输入 smtp-security。',
    });
  return url;
}

/** Host, port and security; what is not given comes from the record of a well-known service, then from the port. */
async function completeServer(reader: InputReader, written: WrittenServer): Promise<Server> {
  const known = hostShape.test(written.host) ? await findWellKnown(written) : undefined;
  const given = written.port === '' ? undefined : Number(written.port);
  const security = written.security ?? known?.security ?? (given === ports.tls ? 'tls' : 'starttls');
  const usual = known?.security === security ? known.port : undefined;
  const port = given ?? usual ?? ports[security];
  const input = reader.input('smtp-url') === '' ? 'smtp-port' : 'smtp-url';
  const problem = findPortProblem(written.port, { port, security }, input);
  if (problem !== undefined) addError(reader, input, problem);
  if (!hostShape.test(written.host)) addError(reader, 'smtp-host', describeHost(written.host));
  return { host: known?.host ?? written.host, port, security };
}

function describeHost(host: string): LocalizedText {
  if (host === '')
    return {
      en: 'is missing. Give the name of the mail server, or smtp-url.',
      zh: '未填写。请填写邮件服务器的主机名，或使用 smtp-url。',
    };
  if (/^smtps?:\/\//i.test(host))
    return {
      en: 'is a URL. Move it to smtp-url, or write only the host, such as smtp.example.com.',
      zh: '是一个 URL。请移到 smtp-url，或只写主机名，例如 smtp.example.com。',
    };
  return /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\]):\d+$/iu.test(host)
    ? {
        en: 'contains a port. Write the host here and the port in smtp-port.',
        zh: '带有端口。这里只写主机名，端口请写在 smtp-port 中。',
      }
    : {
        en: 'is not a host name. Write only the host, such as smtp.example.com.',
        zh: '不是主机名。请只写主机名，例如 smtp.example.com。',
      };
}

/** A server on the other kind of port only waits: that is said before it costs a minute. */
function findPortProblem(
  written: string,
  { port, security }: Omit<Server, 'host'>,
  input: InputName,
): LocalizedText | undefined {
  if (!/^\d{0,5}$/.test(written) || port < 1 || port > 65_535)
    return {
      en: 'has no port number. Allowed are 1 to 65535, usually 587 (starttls) or 465 (tls).',
      zh: '没有有效的端口号。允许 1 到 65535，通常是 587（starttls）或 465（tls）。',
    };
  if (port === ports.tls && security !== 'tls')
    return {
      en: `has the port 465, where the connection is encrypted from the start, but smtp-security is ${security}. Set smtp-security to tls or leave it empty, or use the port 587.`,
      zh: `的端口是 465，这个端口从一开始就加密，但 smtp-security 是 ${security}。请把 smtp-security 设为 tls 或留空，或改用端口 587。`,
    };
  if (port !== ports.starttls || security !== 'tls') return undefined;
  const fix: LocalizedText =
    input === 'smtp-url'
      ? { en: 'Write smtp://', zh: '请写 smtp://' }
      : { en: 'Leave smtp-security empty or set it to starttls', zh: '请把 smtp-security 留空或设为 starttls' };
  return {
    en: `has the port 587, where the connection is upgraded by STARTTLS, but smtp-security asks for TLS from the start. ${fix.en}, or use the port 465.`,
    zh: `的端口是 587，这个端口通过 STARTTLS 升级加密，但配置要求从一开始就用 TLS。${fix.zh}，或改用端口 465。`,
  };
}

/** The record of a service by its name (`QQ`, `163`) or the name of its server, unless a port says otherwise. */
async function findWellKnown({ host, port }: WrittenServer): Promise<Partial<Server> | undefined> {
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

function readLogin(reader: InputReader, { username, password }: WrittenServer): MailServer['login'] {
  const accessToken = reader.input('smtp-access-token');
  checkPassword(reader);
  if (password !== '' && accessToken !== '')
    addError(reader, 'smtp-access-token', {
      en: 'cannot be combined with smtp-password. Set one of them.',
      zh: '不能与 smtp-password 同时使用。请只保留一个。',
    });
  else if (username === '' && password + accessToken !== '')
    addError(reader, 'smtp-username', {
      en: "is missing, but a password or token is set. Give the login name, usually the sender's full address.",
      zh: '未填写，但已设置密码或令牌。请填写登录名，通常是发件人的完整地址。',
    });
  else if (username !== '' && password + accessToken === '')
    addError(reader, 'smtp-password', {
      en: `is missing, but smtp-username is set. ${checkSecret.en}; for a server without a login leave smtp-username empty and give the sender in email-from.`,
      zh: `未填写，但已设置 smtp-username。${checkSecret.zh}；如果服务器不需要登录，请把 smtp-username 留空，并在 email-from 中填写发件人。`,
    });
  if (accessToken !== '') return { kind: 'token', username, accessToken };
  return password === '' ? { kind: 'none' } : { kind: 'password', username, password };
}

function readSender(reader: InputReader, username: string): Mailbox | undefined {
  const text = reader.input('email-from') || (username.includes('@') ? username : '');
  const [from, ...others] = readMailboxes(reader, 'email-from', text);
  if (text === '')
    addError(reader, 'email-from', {
      en: "is empty, and 'smtp-username' is not an address that could be used instead. Give the sender's address.",
      zh: "为空，'smtp-username' 也不是可以代替它的邮箱地址。请填写发件人地址。",
    });
  else if ((from === undefined || others.length > 0) && !reader.problems.some(({ input }) => input === 'email-from'))
    addError(reader, 'email-from', { en: 'must be exactly one address.', zh: '必须正好是一个地址。' });
  return from;
}
