import { type Message, readable } from '../../message/message.ts';
import { sha256Hex } from '../../text/bytes.ts';
import { oneLine } from '../../text/clean.ts';
import { cutBytes, cutMark } from '../../text/cut.ts';
import type { Attempt, Encoded, MailChannel, Verdict } from '../channel.ts';
import { bound } from './bound.ts';
import { mailCodeOf } from './codes.ts';
import { emailHtml } from './html.ts';
import type { Mail, MailReply, MailTarget } from './mail.ts';
import { emailText } from './text.ts';

/** Graphemes of a subject; clients show 40 to 130. */
const subjectGraphemes = 120;

/** E-mail by SMTP; multipart/alternative, RFC 5322, RFC 3834 and RFC 2919 headers. */
export const email: MailChannel<MailTarget> = { title: 'E-mail', transport: 'smtp', encode, decode };

async function encode(message: Message, target: MailTarget, attempt: Attempt): Promise<Encoded<Mail>> {
  const { message: bounded, notes } = bound(message, attempt.form);
  const subject = subjectOf(bounded);
  const attachments = attempt.form === 'full' ? target.attachments : [];
  const mail: Mail = {
    server: target.server,
    from: target.from,
    // Some clients show a mail without To as broken: blind copies alone are addressed to the sender.
    to: target.to.length + target.cc.length > 0 ? target.to : [target.from],
    cc: target.cc,
    replyTo: target.replyTo,
    recipients: recipientsOf(target, attempt.only),
    subject,
    text: emailText(bounded),
    html: emailHtml(bounded, subject, await customHtml(bounded)),
    ...identify(message),
    headers: headersOf(message),
    attachments,
  };
  const left = target.attachments.length - attachments.length;
  const dropped = left > 0 ? [`${left} attachment(s) left out because the mail server refused the size`] : [];
  const silent = message.mentions.length > 0 ? ['e-mail has no mentions; add the people to email-to or email-cc'] : [];
  return { wires: [mail], notes: [...notes, ...dropped, ...silent], secrets: [] };
}

async function customHtml(message: Message): Promise<string> {
  if (readable(message.custom).trim() === '') return '';
  const { renderMarkdown } = await import('./markdown.ts');
  return renderMarkdown(message.custom);
}

function recipientsOf(target: MailTarget, only: readonly string[] | undefined): string[] {
  const all = new Set([...target.to, ...target.cc, ...target.bcc].map((mailbox) => mailbox.address));
  return [...all].filter((address) => only === undefined || only.includes(address));
}

function subjectOf(message: Message): string {
  const prefix = `[${message.identity.repository}]`;
  const title = readable(message.title);
  // A reader decodes `=?…?=` even where it is plain text.
  const subject = oneLine(title.startsWith(prefix) ? title : `${prefix} ${title}`).replaceAll('=?', '= ?');
  const graphemes = [...new Intl.Segmenter('und').segment(subject.slice(0, subjectGraphemes * 16))];
  if (graphemes.length <= subjectGraphemes) return subject.slice(0, subjectGraphemes * 16);
  const head = graphemes.slice(0, subjectGraphemes - 1).map((part) => part.segment);
  return head.join('').trimEnd() + cutMark;
}

function identify({ identity, status }: Message): Pick<Mail, 'messageId' | 'threadId' | 'list'> {
  const host = hostOf(identity.server);
  const [owner = '', name = ''] = identity.repository.split('/');
  const job = digest(identity.repository, identity.workflow, identity.job);
  const run = `run-${atom(identity.runId)}.${identity.runAttempt}.${job}.${status.toLowerCase()}`;
  return {
    messageId: `<${run}@${host}>`,
    threadId: `<thread-${digest(identity.repository, identity.workflow, identity.branch)}@${host}>`,
    list: {
      id: `${atom(name)}.${atom(owner)}.${host}`,
      comment: oneLine(identity.repository),
      archive: `${identity.server}/${identity.repository}`,
    },
  };
}

function headersOf({ identity, status }: Message): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    Precedence: 'list',
    'X-Pipeline-Status': status,
    'X-Pipeline-Name': oneLine(identity.workflow),
    'X-Pipeline-Job': oneLine(identity.job),
    'X-Pipeline-Branch': oneLine(identity.branch),
    'X-Pipeline-Run-Id': oneLine(identity.runId),
    'X-Pipeline-Run-Number': String(identity.runNumber),
    'X-Pipeline-Run-Attempt': String(identity.runAttempt),
  };
}

function digest(...parts: readonly string[]): string {
  return sha256Hex(parts.join('\n')).slice(0, 12);
}

/** RFC 5322 atom: what may stand in an identifier without quotes. */
function atom(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]/g, '-') || '-';
}

function hostOf(server: string): string {
  return URL.canParse(server) ? new URL(server).hostname.replace(/[^A-Za-z0-9.-]/g, '-') || 'localhost' : 'localhost';
}

function decode(whole: MailReply): Verdict {
  const reply = shortened(whole);
  if (reply.kind === 'accepted') return decodeAccepted(reply);
  if (reply.unknown) {
    return {
      kind: 'failed',
      code: reply.code,
      text: `delivery unknown: the mail server took the e-mail but its reply was lost, Message-ID ${reply.messageId}`,
      advice:
        'Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.',
      retry: false,
    };
  }
  const row = mailCodeOf(reply);
  const deferred = deferredOf(reply.rejected);
  const named = reply.rejected.length > 0 ? `: ${listRefused(reply.rejected)}` : said(reply.text);
  // A mix of 5xx and 4xx: only the deferred ones are worth another attempt.
  if (deferred.length > 0 && deferred.length < reply.rejected.length) {
    const code = String(reply.response || reply.code);
    return {
      kind: 'partial',
      code,
      text: `no recipient was accepted${named}`,
      advice: row.advice,
      again: deferred,
      refused: refusedOf(reply.rejected),
    };
  }
  return {
    kind: 'failed',
    code: reply.response > 0 ? String(reply.response) : reply.code,
    text: row.text + named,
    advice: row.advice,
    retry: row.retry ?? false,
    ...(row.fallback === undefined ? {} : { fallback: row.fallback }),
  };
}

/** The server's texts on one line, at most 256 bytes each. */
function shortened(reply: MailReply): MailReply {
  const short = (text: string) => cutBytes(oneLine(text), 256);
  const rejected = reply.rejected.map((entry) => ({ ...entry, text: short(entry.text) }));
  return reply.kind === 'accepted' ? { ...reply, rejected } : { ...reply, rejected, text: short(reply.text) };
}

function decodeAccepted(reply: Extract<MailReply, { kind: 'accepted' }>): Verdict {
  if (reply.rejected.length === 0) return { kind: 'accepted', id: reply.messageId };
  const again = deferredOf(reply.rejected);
  return {
    kind: 'partial',
    id: reply.messageId,
    code: String(reply.rejected[0]?.code ?? 0),
    text: `not delivered to ${listRefused(reply.rejected)}`,
    advice: 'Check these addresses in email-to, email-cc and email-bcc; the others got the e-mail.',
    again,
    refused: refusedOf(reply.rejected),
  };
}

type Refused = MailReply['rejected'];

/** Whom no further attempt can reach. */
function refusedOf(rejected: Refused): string[] {
  return rejected.filter(({ code }) => code < 400 || code >= 500).map(({ address }) => address);
}

function deferredOf(rejected: Refused): string[] {
  return rejected.filter(({ code }) => code >= 400 && code < 500).map(({ address }) => address);
}

function listRefused(rejected: Refused): string {
  return rejected.map(({ address, code, text }) => `${address} (${text || code})`).join(', ');
}

function said(text: string): string {
  return text === '' ? '' : `: ${text.replace(/\.$/, '')}`;
}
