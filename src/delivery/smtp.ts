import { domainToASCII } from 'node:url';
import type { SMTPTransportOptions } from 'nodemailer';
// Not the package's entry, which brings the other transports and a test account's client.
import Mailer from 'nodemailer/lib/mailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport';
import { findRecipientError } from '../channels/email/smtp-errors.ts';
import type { Mail, MailLogin, MailReply, Rejected, SendMail } from '../channels/email/types.ts';

/**
 * Sends one email in as many attempts as are made: each goes to the recipients that the one before left deferred, and
 * its reply includes the results of the earlier ones.
 */
export function createMailSender(): SendMail {
  let deferred: readonly string[] | undefined;
  let earlier: MailReply['earlier'];
  return async (mail, timeoutMs, cancel) => {
    const recipients = mail.recipients.filter((address) => deferred?.includes(address) ?? true);
    const reply = await sendMail({ ...mail, recipients }, timeoutMs, cancel);
    const full = earlier === undefined ? reply : { ...reply, earlier };
    const open = reply.rejected.filter(({ isDeferred }) => isDeferred);
    if (open.length > 0) {
      deferred = open.map(({ address }) => address);
      earlier = {
        accepted: (earlier?.accepted ?? 0) + (reply.kind === 'accepted' ? reply.accepted.length : 0),
        refused: [...(earlier?.refused ?? []), ...reply.rejected.filter(({ isDeferred }) => !isDeferred)],
      };
    }
    return full;
  };
}

/** What the conversation shows; `refused`: it was stopped before the sender was named. */
type Progress = { bodySent: boolean; refused: boolean; readonly stop: AbortController };

/** One conversation by nodemailer, https://nodemailer.com/smtp. Ends within `timeoutMs`. */
export const sendMail: SendMail = async (mail, timeoutMs, cancel) => {
  const progress: Progress = { bodySent: false, refused: false, stop: new AbortController() };
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), progress.stop.signal, ...(cancel ? [cancel] : [])]);
  const login = mail.server.login.kind !== 'none';
  const options = createTransportOptions(mail, progress, timeoutMs);
  const transport = new Mailer(new SMTPTransport(options), options);
  try {
    const info = await transport.sendMail({ ...toMailOptions(mail), signal });
    // RFC 5321, section 4.2: a reply has three digits; the library looks at the first one only.
    if (!/^2\d\d(?!\d)/.test(info.response)) throw { code: 'EPROTOCOL', response: info.response };
    const rejected = refusals(info.rejectedErrors, mail);
    const accepted = mail.recipients.filter((address) => !rejected.some((refused) => refused.address === address));
    return { kind: 'accepted', messageId: mail.messageId, accepted, rejected, login };
  } catch (error) {
    const ended = cancel?.aborted ? 'CANCELLED' : signal.aborted ? 'TIMEOUT' : '';
    const seconds = Math.round(timeoutMs / 100) / 10;
    return { ...readError(error, progress.refused ? 'ENOSMTPUTF8' : ended, mail, progress), seconds, login };
  } finally {
    transport.close();
  }
};

function createTransportOptions(mail: Mail, progress: Progress, timeoutMs: number): SMTPTransportOptions {
  const { server, from } = mail;
  const { login } = server;
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    name: greetingName(from.address),
    ...(login.kind !== 'none' && { auth: toAuth(login), forceAuth: true }),
    dnsTimeout: Math.min(5_000, timeoutMs),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 1_000,
    maxResponseSize: 65_536,
    // Explicit, or NODE_TLS_REJECT_UNAUTHORIZED=0 would disable the check.
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    disableFileAccess: true,
    disableUrlAccess: true,
    maxRecipients: 300,
    transactionLog: true,
    logger: watchLog(mail, progress),
  } as SMTPTransportOptions;
}

function toAuth(login: Exclude<MailLogin, { kind: 'none' }>): object {
  const { kind, username: user } = login;
  return kind === 'token' ? { type: 'OAuth2', user, accessToken: login.accessToken } : { user, pass: login.password };
}

/** RFC 5321, section 4.1.1.1: a full domain name in ASCII, else an address literal. */
function greetingName(from: string): string {
  const domain = domainToASCII(from.split('@').at(-1) ?? '');
  if (/^[\d.]+$/.test(domain)) return `[${domain}]`;
  return domain.includes('.') ? domain : '[127.0.0.1]';
}

/** The address with its domain in ASCII and small letters, as the library sends it. */
function toAsciiAddress(address: string): string {
  return address.replace(/[^@]+$/, (domain) => domainToASCII(domain) || domain);
}

// nodemailer's error cannot tell "lost before the body" from "lost after it", and it sends addresses beyond ASCII to
// servers without SMTPUTF8 too; its log, written before each command, tells both.
function watchLog({ from, recipients }: Mail, progress: Progress): object {
  // RFC 6531: a local part beyond ASCII needs SMTPUTF8; a domain has its ASCII form.
  const needsUtf8 = [from.address, ...recipients].some((address) => /[^\0-\x7f].*@/.test(address));
  const see = (entry: { readonly tnx?: string }, text: unknown) => {
    if (entry.tnx === 'message') progress.bodySent = true;
    if (!needsUtf8 || entry.tnx !== 'client' || !/^MAIL FROM:(?!.* SMTPUTF8\b)/.test(String(text))) return;
    progress.refused = true;
    progress.stop.abort();
  };
  return { level: () => {}, trace: see, debug: see, info: see, warn: see, error: see, fatal: see };
}

function toMailOptions({ server, recipients, attachments, ...mail }: Mail) {
  return {
    // The library writes into what it is given.
    ...structuredClone(mail),
    envelope: { from: mail.from.address, to: recipients.map(toAsciiAddress) },
    textEncoding: 'quoted-printable' as const,
    attachments: attachments.map(({ filename, content }) => ({ filename, content: Buffer.from(content) })),
  };
}

/** The system's codes for what the library has codes of its own for. */
const systemCodes: Readonly<Record<string, string>> = {
  ECONNECTION: 'ECONNRESET',
  EDNS: 'EAI_AGAIN',
  ESOCKET: 'ECONNRESET',
  ETIMEDOUT: 'TIMEOUT',
};

/** `ended`: the code of our own reason to stop, empty without one. */
function readError(error: unknown, ended: string, mail: Mail, { bodySent }: Progress) {
  const thrown = readFields(error);
  const response = number(thrown.responseCode);
  return {
    kind: 'failed',
    messageId: mail.messageId,
    code: ended || text(thrown.originalCode) || systemCodes[text(thrown.code)] || text(thrown.code) || 'EUNKNOWN',
    host: `${mail.server.host}:${mail.server.port}`,
    response,
    text: text(thrown.response) || text(thrown.message),
    command: text(thrown.command),
    unknown: bodySent && response === 0,
    rejected: refusals(thrown.rejectedErrors, mail),
  } as const;
}

function refusals(errors: unknown, { recipients, to, cc, server }: Mail): Rejected[] {
  const visible = new Set([...to, ...cc].map(({ address }) => address));
  return (Array.isArray(errors) ? errors : []).map(readFields).map((thrown) => {
    const sent = text(thrown.recipient);
    // A later attempt finds the recipient by the address as it was given.
    const address = recipients.find((recipient) => toAsciiAddress(recipient) === sent) ?? sent;
    const reply = { code: number(thrown.responseCode), text: text(thrown.response) || text(thrown.message) };
    const isDeferred = findRecipientError(reply, server.login.kind !== 'none').retry !== undefined;
    return { address, ...reply, isDeferred, isBcc: !visible.has(address) };
  });
}

/** The fields of a thrown value of any type. */
const readFields = (thrown: unknown): Readonly<Record<string, unknown>> => Object(thrown);
const text = (field: unknown) => (typeof field === 'string' ? field : '');
const number = (field: unknown) => (typeof field === 'number' ? field : 0);
