import { domainToASCII } from 'node:url';
import type { SMTPTransportOptions } from 'nodemailer';
// Not the package's entry, which brings the other transports and a test account's client.
import Mailer from 'nodemailer/lib/mailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport';
import type { Mail, MailReply, MailServer, Rejected, SendMail } from '../channels/email/mail.ts';

/** What the conversation shows; `refusal` ends it before the sender is named. */
type Watch = { bodySent: boolean; readonly needsUtf8: boolean; readonly refusal: AbortController };

/** Sends by nodemailer, https://nodemailer.com/smtp. Ends within `timeoutMs`. */
export const sendMail: SendMail = async (mail, timeoutMs, ending) => {
  const watch: Watch = { bodySent: false, needsUtf8: needsUtf8(mail), refusal: new AbortController() };
  const cancelled = new AbortController();
  const forget = ending?.onReached(() => cancelled.abort());
  const deadline = AbortSignal.any([AbortSignal.timeout(timeoutMs), watch.refusal.signal, cancelled.signal]);
  const { messageId } = mail;
  const login = mail.server.login.kind !== 'none';
  try {
    const options = transportOf(mail, watch, timeoutMs);
    const transport = new Mailer(new SMTPTransport(options), options);
    try {
      const info = await transport.sendMail({ ...messageOf(mail), signal: deadline });
      // RFC 5321, section 4.2: a reply has three digits; the library looks at the first one only.
      if (!/^2\d\d/.test(info.response)) throw { code: 'EPROTOCOL', response: info.response };
      const rejected = refusals(info.rejectedErrors, mail);
      const refused = rejected.map(({ address }) => address);
      const accepted = mail.recipients.filter((address) => !refused.includes(address));
      return { kind: 'accepted', messageId, accepted, rejected, login };
    } finally {
      transport.close();
      forget?.();
    }
  } catch (error) {
    return { ...failed(error, mail, watch), login };
  }
};

function transportOf({ server, from }: Mail, watch: Watch, timeoutMs: number): SMTPTransportOptions {
  const auth = authOf(server);
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    name: greetingName(from.address),
    ...(auth === undefined ? {} : { auth, forceAuth: true }),
    dnsTimeout: Math.min(5_000, timeoutMs),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 1_000,
    maxResponseSize: 65_536,
    // Said outright, or NODE_TLS_REJECT_UNAUTHORIZED=0 would switch the check off.
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    disableFileAccess: true,
    disableUrlAccess: true,
    maxRecipients: 300,
    transactionLog: true,
    logger: probe(watch),
  } as SMTPTransportOptions;
}

function authOf({ login }: MailServer): object | undefined {
  if (login.kind === 'none') return undefined;
  const user = login.username;
  return login.kind === 'token'
    ? { type: 'OAuth2', user, accessToken: login.accessToken }
    : { user, pass: login.password };
}

/** RFC 5321, section 4.1.1.1: a full domain name in ASCII, else an address literal. */
function greetingName(from: string): string {
  const domain = domainToASCII(from.split('@').at(-1) ?? '');
  if (/^[\d.]+$/.test(domain)) return `[${domain}]`;
  return domain.includes('.') ? domain : '[127.0.0.1]';
}

/** The address with its domain in ASCII and small letters, as the library sends it. */
function asciiOf(address: string): string {
  return address.replace(/[^@]+$/, (domain) => domainToASCII(domain) || domain);
}

/** RFC 6531: a local part beyond ASCII needs SMTPUTF8; a domain has its ASCII form. */
function needsUtf8({ from, recipients }: Mail): boolean {
  return [from.address, ...recipients].some((address) => /[^\0-\x7f].*@/.test(address));
}

// nodemailer's error cannot tell "lost before the body" from "lost after it", and it sends addresses beyond ASCII to
// servers without SMTPUTF8 too; its log, written before each command, tells both.
function probe(watch: Watch): object {
  const see = (entry: { readonly tnx?: string } | undefined, text: unknown) => {
    if (entry?.tnx === 'message') watch.bodySent = true;
    if (!watch.needsUtf8 || entry?.tnx !== 'client' || typeof text !== 'string') return;
    if (text.startsWith('MAIL FROM:') && !/ SMTPUTF8\b/.test(text)) watch.refusal.abort();
  };
  return { level: () => {}, trace: see, debug: see, info: see, warn: see, error: see, fatal: see };
}

function messageOf(mail: Mail) {
  const { list } = mail;
  return {
    from: { ...mail.from },
    to: mail.to.map((mailbox) => ({ ...mailbox })),
    cc: mail.cc.map((mailbox) => ({ ...mailbox })),
    replyTo: mail.replyTo.map((mailbox) => ({ ...mailbox })),
    envelope: { from: mail.from.address, to: mail.recipients.map(asciiOf) },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable' as const,
    messageId: mail.messageId,
    inReplyTo: mail.threadId,
    references: [mail.threadId],
    list: { id: { url: list.id, comment: list.comment }, archive: { url: list.archive } },
    headers: { ...mail.headers },
    attachments: mail.attachments.map(({ filename, content }) => ({ filename, content: Buffer.from(content) })),
  };
}

type FailedReply = Omit<Extract<MailReply, { kind: 'failed' }>, 'login'>;

function failed(error: unknown, mail: Mail, watch: Watch): FailedReply {
  const facts = factsOf(error);
  return {
    kind: 'failed',
    messageId: mail.messageId,
    code: watch.refusal.signal.aborted ? 'ENOSMTPUTF8' : facts.text('originalCode') || facts.text('code') || 'EUNKNOWN',
    response: facts.number('responseCode'),
    text: facts.text('response') || facts.text('message'),
    command: facts.text('command'),
    unknown: watch.bodySent && facts.number('responseCode') === 0,
    rejected: refusals(facts.list('rejectedErrors'), mail),
  };
}

function refusals(errors: unknown, { recipients }: Mail): Rejected[] {
  return (Array.isArray(errors) ? errors : []).map((error: unknown) => {
    const facts = factsOf(error);
    const sent = facts.text('recipient');
    // A later attempt finds the recipient by the address as it was given.
    const address = recipients.find((recipient) => asciiOf(recipient) === sent) ?? sent;
    return { address, code: facts.number('responseCode'), text: facts.text('response') || facts.text('message') };
  });
}

/** Fields of something thrown, whatever it is. */
function factsOf(error: unknown) {
  const fields: Readonly<Record<string, unknown>> =
    typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>) : {};
  return {
    text: (name: string) => (typeof fields[name] === 'string' ? fields[name] : ''),
    number: (name: string) => (typeof fields[name] === 'number' ? fields[name] : 0),
    list: (name: string) => fields[name],
  };
}
