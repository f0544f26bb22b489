import type { Language } from '../../status.ts';
import { type LocalizedText, localize, toSingleLine } from '../../text/text.ts';
import { type DeliveryResult, type ErrorRow, type PartialSuccess, toFailure } from '../channel.ts';
import { type MailMatch, mailErrors } from './smtp-codes.ts';
import type { MailReply, Rejected } from './types.ts';

/** Characters of a server's text, and addresses by name, that one sentence takes. */
const textLength = 256;
const namesShown = 10;
/** Codes whose text is the mail client's own and says no more than the row. */
const ownWords: ReadonlySet<string> = new Set(['EABORT', 'ETIMEDOUT', 'ERR_SSL_WRONG_VERSION_NUMBER']);

/** What came of one SMTP conversation. Cuts the server's texts, which are redacted before. */
export function parseMailReply(reply: MailReply): DeliveryResult {
  if (reply.kind === 'accepted') return decodeAccepted(reply);
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
  const { words, message, advice } = row;
  const code = reply.response > 0 ? String(reply.response) : reply.code;
  if (reply.rejected.length === 0)
    return toFailure(code, row, {
      message: joined(message, ...quoteReply(ownWords.has(reply.code) ? '' : reply.text)),
    });
  const { again, refused } = sorted(reply.rejected, words);
  const causes = adviceFor(reply.rejected, reply.login, advice);
  // Refused for good and deferred side by side: only the second are worth another attempt.
  return again.length > 0 && refused.length > 0
    ? { ...partial({ again, refused }, causes), message: noneAccepted(statuses(again, refused)) }
    : toFailure(code, row, {
        advice: causes,
        message: joined(message, `: ${listed(reply.rejected, 'en')}`, `：${listed(reply.rejected, 'zh')}`),
      });
}

/** What to do about each cause, once: recipients may be refused for different ones. */
function adviceFor(rejected: readonly Rejected[], login: boolean, usual: LocalizedText): LocalizedText {
  const rows = rejected.map(({ code, text }) =>
    findMailError({
      ...{ kind: 'failed', messageId: '', code: 'EENVELOPE', response: code, text, command: 'RCPT TO' },
      ...{ unknown: false, rejected: [], login },
    }),
  );
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
export function findMailError(reply: Extract<MailReply, { kind: 'failed' }>): ErrorRow<MailMatch> {
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

/** The row for a recipient that was refused, while others were accepted, because there was no login. */
export function relayCode(text: string): ErrorRow<MailMatch> | undefined {
  return mailErrors.find((row) => row.login === false && row.words?.test(text));
}

function decodeAccepted({
  accepted,
  messageId,
  rejected,
  login,
}: Extract<MailReply, { kind: 'accepted' }>): DeliveryResult {
  if (rejected.length === 0) return { kind: 'accepted', id: messageId };
  const relay = login ? undefined : rejected.map(({ text }) => relayCode(text)).find((row) => row !== undefined);
  const { again, refused } = sorted(rejected, relay?.words);
  const advice =
    refused.length > 0
      ? {
          en: "Check these addresses in 'email-to', 'email-cc', 'email-bcc' and 'mentions'.",
          zh: "检查 'email-to'、'email-cc'、'email-bcc' 和 'mentions' 中的这些地址。",
        }
      : {
          en: 'Have the sender listed at the receiving server, which defers senders that it does not know.',
          zh: '请在收件服务器上把发件人列入白名单，该服务器会暂缓接收陌生的发件人。',
        };
  // How many, not who: the log may be public, and blind copies are among them.
  const count = accepted.length;
  const others = {
    en: count === 1 ? '; the other recipient has it' : `; the ${count} others have it`,
    zh: `；其余 ${count} 人已收到`,
  };
  return {
    ...partial({ again, refused }, relay?.advice ?? adviceFor(rejected, login, advice)),
    id: messageId,
    message: joined(statuses(again, refused), others.en, others.zh),
  };
}

type Sorted = { readonly again: readonly Rejected[]; readonly refused: readonly Rejected[] };

function partial({ again, refused }: Sorted, advice: LocalizedText): Omit<PartialSuccess, 'message'> {
  const code = String((refused[0] ?? again[0])?.code);
  const missed = { code, message: statuses([], refused), advice };
  return {
    kind: 'partial',
    code,
    advice,
    retry: false,
    again: again.map(({ address }) => address),
    ...(refused.length > 0 && { missed }),
  };
}

/** Who may be accepted later (4xx) and who never will; whose reply has the words of a row that no repetition helps. */
function sorted(rejected: readonly Rejected[], never: RegExp | undefined): Sorted {
  const passes = ({ code, text }: Rejected) => code >= 400 && code < 500 && !never?.test(text);
  return { again: rejected.filter(passes), refused: rejected.filter((each) => !passes(each)) };
}

function statuses(again: readonly Rejected[], refused: readonly Rejected[]): LocalizedText {
  return localize((language) => {
    const [no, later, and] =
      language === 'en' ? ['refused for ', 'deferred for ', '; '] : ['拒收：', '暂缓接收：', '；'];
    const parts = [
      refused.length > 0 ? no + listed(refused, language) : '',
      again.length > 0 ? later + listed(again, language) : '',
    ];
    return parts.filter((part) => part !== '').join(and);
  });
}

const noneAccepted = ({ en, zh }: LocalizedText): LocalizedText => ({
  en: `no recipient was accepted: ${en}`,
  zh: `没有收件人被接受：${zh}`,
});

function joined({ en, zh }: LocalizedText, english: string, chinese = english): LocalizedText {
  return { en: en + english, zh: zh + chinese };
}

function listed(rejected: readonly Rejected[], language: Language): string {
  const names = rejected.flatMap(({ address, code, text, blind }) =>
    blind
      ? []
      : [language === 'en' ? `${address} (${clipped(text) || code})` : `${address}（${clipped(text) || code}）`],
  );
  // Who gets a blind copy is nobody else's business, and a server's reply may name the address.
  const hidden = rejected.filter(({ blind }) => blind);
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
  const shown = clipped(text).replace(/\.$/, '');
  return text === '' ? ['', ''] : [`: ${shown}`, `：${shown}`];
}

function clipped(text: string): string {
  const line = toSingleLine(text).replace(/ {2,}/g, ' ');
  return line.length > textLength ? `${line.slice(0, textLength - 1).toWellFormed()}…` : line;
}
