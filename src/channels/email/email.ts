import { type Block, findIds, type Message, type Span, titleSpans, type Value } from '../../message/message.ts';
import { linkLines, plainTitle, toParagraphs } from '../../message/plain-text.ts';
import { byteLength, sha256Hex } from '../../text/bytes.ts';
import { plainText, sanitizeLine } from '../../text/links.ts';
import { ellipsis, type LocalizedText, toSingleLine, truncateBytes } from '../../text/text.ts';
import type { Attempt, EncodedMessage, Variant } from '../channel.ts';
import { truncateMarkup } from '../truncate-markup.ts';
import { emailHtml, footers } from './html.ts';
import { parseMailReply } from './smtp-errors.ts';
import {
  type AttachedFiles,
  type Mail,
  type Mailbox,
  type MailChannel,
  type MailTarget,
  missingFileNotes,
} from './types.ts';

/** UTF-8 bytes of custom content in one email; the short form gets a quarter. */
export const customBytes = 128 * 1024;
const valueBytes = 2048;
/** UTF-8 bytes of an own title; the subject is shorter still. */
const titleBytes = 8 * 1024;
const listLength = 200;
/** Graphemes of a subject; clients show 40 to 130. */
const subjectGraphemes = 120;

/** Email by SMTP; multipart/alternative, RFC 5322, RFC 3834 and RFC 2919 headers. */
export const email: MailChannel = {
  title: { en: 'Email', zh: '邮件' },
  render,
  parseResponse: parseMailReply,
};

async function render(message: Message, target: MailTarget, attempt: Attempt): Promise<EncodedMessage<Mail>> {
  const { message: bounded, notes } = truncateParts(message, attempt.variant);
  const subject = buildSubject(bounded);
  const { files, missing } = selectAttachments(target.attached, attempt.variant);
  const mail: Mail = {
    server: target.server,
    from: target.from,
    ...listPeople(message, target),
    replyTo: [...target.replyTo],
    subject,
    text: emailText(bounded, missing),
    html: emailHtml(bounded, { subject, custom: await customHtml(bounded), missing }),
    ...buildIds(message, target),
    headers: buildHeaders(message),
    attachments: files,
  };
  const omitted = missing.filter(({ reason }) => reason === 'server').length;
  if (omitted > 0)
    notes.push({
      en: `Attachments omitted because the mail server rejected the size: ${omitted}.`,
      zh: `邮件服务器拒绝了该大小，因此略去 ${omitted} 个附件。`,
    });
  return { requests: [mail], notes, secrets: [] };
}

/** The text part: the same facts as the HTML part, in the same order. */
export function emailText(message: Message, missing: AttachedFiles['missing']): string {
  const { language, identity, links } = message;
  // The links below lead to the repository and the run too.
  const addressOf = ({ url = '' }: Value) => (links[0].url.startsWith(url) ? '' : ` (${url})`);
  const parts = [
    plainTitle(message),
    ...toParagraphs(message, addressOf),
    missingFileNotes(missing)
      .map((note) => note[language])
      .join('\n'),
    linkLines(message).join('\n'),
    `-- \n${footers[language](toSingleLine(identity.repository))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The message within what mail servers and clients take, and what was cut. */
function truncateParts(message: Message, variant: Variant): { message: Message; notes: LocalizedText[] } {
  const limit = variant === 'short' ? customBytes / 4 : customBytes;
  const blocks = message.blocks.map((block) => truncateBlock(block, limit));
  const title = message.title.kind === 'own' ? truncateSpans(message.title, titleBytes) : message.title;
  const cut = message.blocks.flatMap((block, index) =>
    block === blocks[index] ? [] : [block.kind === 'field' ? block.field.name : 'custom-content'],
  );
  const names = title === message.title ? cut : ['title', ...cut];
  const notes = names.map((name) => ({ en: `Shortened: ${name}.`, zh: `已缩短：${name}。` }));
  return { message: { ...message, title, blocks }, notes };
}

function truncateSpans<Part extends { readonly spans: readonly Span[] }>(part: Part, bytes: number): Part {
  const spans = truncateMarkup(part.spans, bytes);
  return spans === part.spans ? part : { ...part, spans };
}

function truncateBlock(block: Block, limit: number): Block {
  if (block.kind === 'custom') return truncateSpans(block, limit);
  if (block.kind !== 'field') return block;
  const { values } = block.field;
  if (values.length <= listLength && values.every(({ text }) => byteLength(text) <= valueBytes)) return block;
  const kept = values.slice(0, listLength).map((value) => ({ ...value, text: truncateBytes(value.text, valueBytes) }));
  return { ...block, field: { ...block.field, values: kept } };
}

async function customHtml({ blocks, identity }: Message): Promise<string> {
  const custom = blocks.find((block) => block.kind === 'custom');
  if (custom === undefined) return '';
  const { renderMarkdown } = await import('./markdown.ts');
  return renderMarkdown(custom.spans, identity.server);
}

function selectAttachments(attached: AttachedFiles | undefined, form: Variant): AttachedFiles {
  const { files, missing } = attached ?? { files: [], missing: [] };
  if (form === 'full') return { files, missing };
  const refused = files.map(({ filename }) => ({ name: filename, reason: 'server' as const }));
  return { files: [], missing: [...missing, ...refused] };
}

/** Everybody once, whatever the case of the letters: the first place counts. Mentioned people are among `to`. */
function listPeople(message: Message, target: MailTarget) {
  const seen = new Set<string>();
  const fresh = (mailboxes: readonly Mailbox[]) =>
    // A set grows by what is new to it.
    mailboxes.filter(({ address }) => seen.size < seen.add(address.toLowerCase()).size);
  const mentioned = findIds(message.mentions, 'address').map((address) => ({ name: '', address }));
  const [listed, cc, bcc] = [fresh(target.to), fresh(target.cc), fresh(target.bcc)];
  const to = [...listed, ...fresh(mentioned)];
  const recipients = [...to, ...cc, ...bcc].map(({ address }) => address);
  // Some clients show a mail without To as broken: blind copies alone are addressed to the sender.
  return { to: to.length + cc.length > 0 ? to : [target.from], cc, recipients };
}

/** `[octo-org/shop] ❌ Failed: CI / build (main)`; an own title stands behind its mark. */
function buildSubject({ title, language, mark, identity }: Message): string {
  const prefix = `[${identity.repository}]`;
  const text = plainText(titleSpans(title, { language }, false), identity.server);
  const ref = title.kind === 'default' && title.ref !== '' ? ` (${sanitizeLine(title.ref, identity.server)})` : '';
  const own = text.startsWith(prefix) ? text.slice(prefix.length).trimStart() : text;
  // A reader decodes `=?…?=` even where it is plain text.
  const subject = toSingleLine(`${prefix} ${mark} ${own}${ref}`).replaceAll('=?', '= ?');
  // What is short in code units is short in graphemes. The first use of `Intl.Segmenter` takes 7 ms of a mail.
  if (subject.length <= subjectGraphemes) return subject;
  const graphemes = [...new Intl.Segmenter('und').segment(subject.slice(0, subjectGraphemes * 16))];
  if (graphemes.length <= subjectGraphemes) return subject.slice(0, subjectGraphemes * 16);
  const head = graphemes.slice(0, subjectGraphemes - 1).map((part) => part.segment);
  return head.join('').trimEnd() + ellipsis;
}

/** One Message-ID for each leg, step, target and status of a run's attempt; one thread for a workflow and branch. */
function buildIds({ identity, status }: Message, target: MailTarget) {
  const host = URL.parse(identity.server)?.hostname.replace(/[^A-Za-z0-9.-]/g, '-') || 'localhost';
  const [owner = '', name = ''] = identity.repository.split('/');
  const { repository, workflow, job, checkRunId, step, branch } = identity;
  // Not the blind copies: nobody shall find out by trying who is among them.
  const visible = [target.from, ...target.to, ...target.cc].map(({ address }) => address.toLowerCase());
  const report = digest(repository, workflow, job, checkRunId, step, target.server.host, ...visible);
  const run = `run-${atom(identity.runId)}.${identity.runAttempt}.${report}.${status.toLowerCase()}`;
  const thread = `<thread-${digest(repository, workflow, branch)}@${host}>`;
  return {
    messageId: `<${run}@${host}>`,
    inReplyTo: thread,
    references: thread,
    list: {
      id: { url: `${atom(name)}.${atom(owner)}.${host}`, comment: headerText(repository) },
      archive: { url: `${identity.server}/${repository}` },
    },
  };
}

/** RFC 5322, section 2.1.1: a line has at most 998 bytes, and one without blanks cannot be folded. */
const headerText = (text: string) => truncateBytes(toSingleLine(text), 256);

function buildHeaders({ identity, status }: Message): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    Precedence: 'list',
    'X-Pipeline-Status': status,
    'X-Pipeline-Name': headerText(identity.workflow),
    'X-Pipeline-Job': headerText(identity.job),
    'X-Pipeline-Branch': headerText(identity.branch),
    'X-Pipeline-Run-Id': headerText(identity.runId),
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
