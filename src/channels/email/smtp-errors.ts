import type { Language } from '../../status.ts';
import { type LocalizedText, localize, toSingleLine } from '../../text/text.ts';
import { type DeliveryResult, type ErrorRow, type Failure, toFailure } from '../channel.ts';
import { type MailMatch, mailErrors } from './smtp-codes.ts';
import type { MailReply, Rejected } from './types.ts';

/** Characters of a server's text, and addresses by name, that one sentence takes. */
const textLength = 256;
const namesShown = 10;
/** Codes whose text is the mail client's own and says no more than the row. */
const ownWords: ReadonlySet<string> = new Set(['EABORT', 'ETIMEDOUT', 'ERR_SSL_WRONG_VERSION_NUMBER']);

/** What came of one SMTP conversation, and of those before it. Cuts the server's texts, which are redacted before. */
export function parseMailReply(reply: MailReply): DeliveryResult {
  return reply.kind === 'accepted' ? parseAccepted(reply) : addEarlier(parseFailed(reply), reply);
}

type Accepted = Extract<MailReply, { kind: 'accepted' }>;
type Failed = Extract<MailReply, { kind: 'failed' }>;

function parseAccepted({ accepted, messageId, rejected, login, earlier }: Accepted): DeliveryResult {
  const all = [...(earlier?.refused ?? []), ...rejected];
  if (all.length === 0) return { kind: 'accepted', id: messageId };
  const usual = all.every(({ isDeferred }) => isDeferred)
    ? {
        en: 'Have the sender listed at the receiving server, which defers senders that it does not know.',
        zh: '请在收件服务器上把发件人列入白名单，该服务器会暂缓接收陌生的发件人。',
      }
    : {
        en: "Check these addresses in 'email-to', 'email-cc', 'email-bcc' and 'mentions'.",
        zh: "检查 'email-to'、'email-cc'、'email-bcc' 和 'mentions' 中的这些地址。",
      };
  // How many, not who: the log may be public, and blind copies are among them.
  const count = accepted.length + (earlier?.accepted ?? 0);
  const others = {
    en: count === 1 ? '; the other recipient has it' : `; the ${count} others have it`,
    zh: `；其余 ${count} 人已收到`,
  };
  const { code, retry } = summarize(all);
  const message = append(describe(all), others.en, others.zh);
  return { kind: 'partial', id: messageId, code, message, advice: adviseFor(all, login, usual), retry };
}

/** The code of who was refused rather than deferred; deferred recipients are worth another attempt. */
function summarize(rejected: readonly Rejected[]) {
  const first = rejected.find(({ isDeferred }) => !isDeferred) ?? rejected[0];
  return { code: String(first?.code), retry: rejected.some(({ isDeferred }) => isDeferred) && 'yes' } as const;
}

function parseFailed(reply: Failed): Failure {
  const { rejected, login } = reply;
  if (reply.unknown) {
    return {
      kind: 'failed',
      code: reply.code,
      message: {
        en: `delivery unknown: the mail server took the email but its reply was lost, Message-ID ${reply.messageId}`,
        zh: `不确定是否送达：邮件服务器收下了邮件，但它的回复丢失，Message-ID ${reply.messageId}`,
      },
      advice: {
        en: 'Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.',
        zh: '在收件箱或邮件服务器的日志中查找该 Message-ID；为避免重复，没有再次发送。',
      },
      retry: false,
    };
  }
  const row = findMailError(reply);
  const code = reply.response > 0 ? String(reply.response) : reply.code;
  if (rejected.length === 0) {
    const message = append(row.message, ...quoteReply(ownWords.has(reply.code) ? '' : reply.text));
    return toFailure(code, row, { message });
  }
  const advice = adviseFor(rejected, login, row.advice);
  if (new Set(rejected.map(({ isDeferred }) => isDeferred)).size === 2)
    return { kind: 'failed', ...summarize(rejected), message: noneAccepted(describe(rejected)), advice };
  const [en, zh] = [listRecipients(rejected, 'en'), listRecipients(rejected, 'zh')];
  return toFailure(code, row, { advice, message: append(row.message, `: ${en}`, `：${zh}`) });
}

/** A failure after earlier attempts that reached somebody, or that some recipients were refused in for good. */
function addEarlier(failure: Failure, { earlier, messageId }: Failed): DeliveryResult {
  if (earlier === undefined) return failure;
  const { accepted, refused } = earlier;
  const message = localize((language) => {
    const others = language === 'en' ? '; the others have it' : '；其他人已收到';
    const before = refused.length > 0 ? describe(refused)[language] + semicolon[language] : '';
    return before + failure.message[language] + (accepted > 0 ? others : '');
  });
  return accepted > 0 ? { ...failure, kind: 'partial', id: messageId, message } : { ...failure, message };
}

/** What to do about each cause, once: recipients may be refused for different ones. */
function adviseFor(rejected: readonly Rejected[], login: boolean, usual: LocalizedText): LocalizedText {
  const rows = rejected.map((each) => findRecipientError(each, login));
  const causes = new Map(rows.map((row) => [row.message.en, row.advice]));
  if (causes.size < 2) return rows[0]?.retry === undefined && rows[0]?.words ? rows[0].advice : usual;
  return localize((language) => [...causes.values()].map((each) => each[language]).join(language === 'en' ? ' ' : ''));
}

const otherError: ErrorRow<MailMatch> = {
  message: { en: 'the mail server refused the email', zh: '邮件服务器拒绝了邮件' },
  advice: {
    en: 'Read the reply of the server and check the smtp inputs.',
    zh: '查看服务器的回复，并检查 smtp 开头的输入。',
  },
};

/** The row for a failed conversation; unknown 4xx may pass, everything else unknown is permanent. */
export function findMailError(reply: Failed): ErrorRow<MailMatch> {
  const texts = [reply.text, ...reply.rejected.map(({ text }) => text)];
  const known = mailErrors.find(
    ({ codes, responses, command = '', words, login }) =>
      (codes?.includes(reply.code) ?? true) &&
      (responses?.includes(reply.response) ?? true) &&
      reply.command.startsWith(command) &&
      (words === undefined || texts.some((text) => words.test(text))) &&
      (login === undefined || login === reply.login),
  );
  return known ?? (reply.response >= 400 && reply.response < 500 ? { ...otherError, retry: 'yes' } : otherError);
}

/** The row for the reply to a single recipient. Only one that can be repeated leaves the recipient deferred. */
export function findRecipientError(
  { code, text }: Pick<Rejected, 'code' | 'text'>,
  login: boolean,
): ErrorRow<MailMatch> {
  const about = { code: 'EENVELOPE', response: code, text, command: 'RCPT TO', unknown: false } as const;
  return findMailError({ kind: 'failed', messageId: '', rejected: [], login, ...about });
}

const semicolon: LocalizedText = { en: '; ', zh: '；' };

/** Who was refused and who was deferred, each with the reply. */
function describe(rejected: readonly Rejected[]): LocalizedText {
  const refused = rejected.filter(({ isDeferred }) => !isDeferred);
  const deferred = rejected.filter(({ isDeferred }) => isDeferred);
  return localize((language) => {
    const [no, later] = language === 'en' ? ['refused for ', 'deferred for '] : ['拒收：', '暂缓接收：'];
    const parts = [
      refused.length > 0 ? no + listRecipients(refused, language) : '',
      deferred.length > 0 ? later + listRecipients(deferred, language) : '',
    ];
    return parts.filter((part) => part !== '').join(semicolon[language]);
  });
}

const noneAccepted = ({ en, zh }: LocalizedText): LocalizedText => ({
  en: `no recipient was accepted: ${en}`,
  zh: `没有收件人被接受：${zh}`,
});

function append({ en, zh }: LocalizedText, english: string, chinese = english): LocalizedText {
  return { en: en + english, zh: zh + chinese };
}

function listRecipients(rejected: readonly Rejected[], language: Language): string {
  const names = rejected.flatMap(({ address, code, text, isBcc }) =>
    isBcc
      ? []
      : [language === 'en' ? `${address} (${shorten(text) || code})` : `${address}（${shorten(text) || code}）`],
  );
  // Who gets a blind copy is nobody else's business, and a server's reply may name the address.
  const hidden = rejected.filter(({ isBcc }) => isBcc);
  const codes = [...new Set(hidden.map(({ code }) => code))].join(language === 'en' ? ', ' : '、');
  if (hidden.length > 0)
    names.push(
      language === 'en' ? `${hidden.length} blind copies (${codes})` : `${hidden.length} 个密送地址（${codes}）`,
    );
  const more = names.length - namesShown;
  const comma = language === 'en' ? ', ' : '、';
  const others = language === 'en' ? ` and ${more} more` : `等，另有 ${more} 人`;
  return more > 1 ? names.slice(0, namesShown).join(comma) + others : names.join(comma);
}

function quoteReply(text: string): readonly [english: string, chinese: string] {
  const shown = shorten(text).replace(/\.$/, '');
  return text === '' ? ['', ''] : [`: ${shown}`, `：${shown}`];
}

function shorten(text: string): string {
  const line = toSingleLine(text).replace(/ {2,}/g, ' ');
  return line.length > textLength ? `${line.slice(0, textLength - 1).toWellFormed()}…` : line;
}
