import type { SMTPTransportOptions } from 'nodemailer';
// Not the package's entry, which brings the other transports and a test account's client.
import Mailer from 'nodemailer/lib/mailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport';
import type { Mail, MailReply, MailServer, SendMail } from '../channels/email/mail.ts';

type Refusal = MailReply['rejected'][number];
/** What the conversation shows; `refusal` ends it before the sender is named. */
type Watch = { bodySent: boolean; readonly needsUtf8: boolean; readonly refusal: AbortController };

/** Sends by nodemailer, https://nodemailer.com/smtp. Ends within `timeoutMs`. */
export const sendMail: SendMail = async (mail, timeoutMs, signal) => {
  const watch: Watch = { bodySent: false, needsUtf8: needsUtf8(mail), refusal: new AbortController() };
  const ends = [AbortSignal.timeout(timeoutMs), watch.refusal.signal, ...(signal ? [signal] : [])];
  const deadline = AbortSignal.any(ends);
  try {
    const options = transportOf(mail, watch, timeoutMs);
    const transport = new Mailer(new SMTPTransport(options), options);
    try {
      const info = await transport.sendMail({ ...messageOf(mail), signal: deadline });
      const rejected = refusals(info.rejectedErrors);
      return { kind: 'accepted', messageId: mail.messageId, rejected };
    } finally {
      transport.close();
    }
  } catch (error) {
    return failed(error, mail.messageId, watch);
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
    name: from.address.split('@').at(-1) ?? 'localhost',
    ...(auth === undefined ? {} : { auth, forceAuth: true }),
    dnsTimeout: Math.min(5_000, timeoutMs),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 1_000,
    maxResponseSize: 65_536,
    tls: { minVersion: 'TLSv1.2' },
    disableUrlAccess: true,
    maxRecipients: 200,
    transactionLog: true,
    logger: probe(watch),
  } as SMTPTransportOptions;
}

function authOf(server: MailServer): object | undefined {
  const { username, password, accessToken } = server;
  if (accessToken !== '') return { type: 'OAuth2', user: username, accessToken };
  return username === '' && password === '' ? undefined : { user: username, pass: password };
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
    envelope: { from: mail.from.address, to: [...mail.recipients] },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable' as const,
    messageId: mail.messageId,
    inReplyTo: mail.threadId,
    references: [mail.threadId],
    list: { id: { url: list.id, comment: list.comment }, archive: { url: list.archive } },
    headers: { ...mail.headers },
    attachments: mail.attachments.map(({ filename, path }) => ({ filename, path })),
  };
}

function failed(error: unknown, messageId: string, watch: Watch): MailReply {
  const facts = factsOf(error);
  return {
    kind: 'failed',
    messageId,
    code: watch.refusal.signal.aborted ? 'ENOSMTPUTF8' : facts.text('originalCode') || facts.text('code') || 'EUNKNOWN',
    response: facts.number('responseCode'),
    text: facts.text('response') || facts.text('message'),
    command: facts.text('command'),
    unknown: watch.bodySent && facts.number('responseCode') === 0,
    rejected: refusals(facts.list('rejectedErrors')),
  };
}

function refusals(errors: unknown): Refusal[] {
  return (Array.isArray(errors) ? errors : []).map((error: unknown) => {
    const facts = factsOf(error);
    const text = facts.text('response') || facts.text('message');
    return { address: facts.text('recipient'), code: facts.number('responseCode'), text };
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
