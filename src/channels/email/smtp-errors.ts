import {
  colon,
  concatTexts,
  joinSentences,
  type LocalizedText,
  localize,
  semicolon,
  toSingleLine,
} from '../../text/text.ts';
import { type DeliveryResult, type ErrorRow, type Failure, toFailure } from '../channel.ts';
import { mailNetworkFailure, tooManyWords } from '../transport-errors.ts';
import type { MailReply, Rejected } from './types.ts';

/** What tells one kind of SMTP failure; what is absent matches anything. */
type MailMatch = {
  /** nodemailer's codes, as a user finds them in the log. */
  readonly codes?: readonly string[];
  /** SMTP reply codes, RFC 5321 section 4.2; `0` is "no reply". */
  readonly responses?: readonly number[];
  /** Beginning of the SMTP command that failed. */
  readonly command?: string;
  /** What the server's text or that of a recipient says. */
  readonly words?: RegExp;
  /** Only when there was no login. */
  readonly login?: false;
};

/** A number of messages a day or month is used up. */
const quotaWords =
  /\b5\.4\.5\b|(?:daily|hourly|monthly).{0,30}(?:limit|quota)|(?:sending|message|recipient).{0,10}(?:limit|quota).{0,20}(?:exceed|reach)|quota.{0,20}(?:exceed|reach)|调用次数达到上限|配额|当日.{0,10}上限|每日.{0,10}(?:上限|限制)/i;
/** The mailbox of a recipient takes no more. */
const mailboxFullWords = /\b[45]\.2\.2\b|mailbox.{0,20}(?:full|over|quota|exceed)|over.?quota|邮箱.{0,6}(?:已满|空间)/i;
/** The login may not send from this address. */
const senderRefusedWords =
  /\b5\.7\.60\b|\b5\.2\.252\b|send.?as.?denied|permissions? to send as|not (?:allowed|authori[sz]ed|permitted) to send (?:as|from)|not owned by (?:auth )?user|sender.{0,20}(?:rejected|denied|refused|not allowed|not owned|mismatch)|mail from (?:must equal|account doesn't conform)|from (?:address|header).{0,40}(?:must|match|verified|not allowed)|unverified sender|address is not verified|unauthenticated email from|发件人.{0,12}(?:不|拒|无效|必须)|发信地址/i;
/** The address of the runner is on a list. */
const blockListWords =
  /block(?:ed)?.?list|black.?list|\b(?:rbl|dnsbl|spamhaus|spamcop|barracuda|sorbs)\b|banned sending ip|blocked using|(?:ip|client|host).{0,20}(?:reputation|is blocked|been blocked|banned)|黑名单/i;
/** Postfix, Exim, Exchange, Sendmail and qmail in their own words. */
const relayWords =
  /relay(?:ing)?.{0,20}(?:denied|not permitted|not allowed|prohibited)|unable to relay|client host rejected|(?:not|isn't) in my list of allowed rcpthosts/i;
const noLogin = {
  en: "Set 'smtp-username' and 'smtp-password': most servers accept mail for other domains only after a login. Without a login, allow the runner's IP address on the server.",
  zh: "设置 'smtp-username' 和 'smtp-password'：大多数服务器只有登录后才接收发往其他域的邮件。不登录时，请在服务器上放行运行器的 IP 地址。",
};
const senderRefused: ErrorRow = {
  message: { en: 'the mail server does not accept the sender', zh: '邮件服务器不接受该发件人' },
  advice: {
    en: "Set 'email-from' to an address that this login may send from.",
    zh: "把 'email-from' 设为该账号有权使用的地址。",
  },
};
const runnerBlocked: ErrorRow = {
  message: { en: 'the mail server blocks the IP address of the runner', zh: '邮件服务器拒绝运行器的 IP 地址' },
  advice: {
    en: "The runner's IP address may be on a blocklist. Send through your mail provider ('smtp-host', 'smtp-port' 587 or 465) with 'smtp-username' and 'smtp-password'.",
    zh: "运行器的 IP 地址可能在黑名单中。请通过邮件服务商发送（'smtp-host'，'smtp-port' 用 587 或 465），并设置 'smtp-username' 和 'smtp-password'。",
  },
};
/** Replies that mean many things: their words decide. */
const manyMeanings = [421, 450, 451, 452, 454, 501, 550, 551, 552, 553, 554];
const relayReplies = [450, 451, 454, 530, 550, 551, 553, 554];
/** Any permanent reply to AUTH but 504, which refuses the way to log in. Servers in China answer 526, 550 and others. */
const refusedLogins = Array.from({ length: 100 }, (_, index) => 500 + index).filter((code) => code !== 504);
const tooMany: ErrorRow = {
  message: { en: 'too many connections or messages at once', zh: '连接或邮件过于频繁' },
  advice: {
    en: "Send fewer emails, for example one for the whole run with 'scope: workflow', and run the job again later.",
    zh: "减少邮件，例如用 'scope: workflow'，整个运行只发一封；稍后重新运行作业。",
  },
};
const later = { en: 'Run the job again later.', zh: '稍后重新运行作业。' };

/**
 * SMTP failures but those of the network, the first match counts. Codes: RFC 5321, RFC 4954 (AUTH), RFC 3207 (STARTTLS)
 * and https://nodemailer.com/errors
 */
export const mailErrors: readonly ErrorRow<MailMatch>[] = [
  {
    codes: ['ETLS'],
    responses: [421, 450, 451, 454],
    message: { en: 'TLS is not available at the moment', zh: 'TLS 暂时不可用' },
    advice: later,
    retry: 'yes',
  },
  {
    codes: ['ETLS'],
    message: { en: 'TLS: the mail server offers no STARTTLS', zh: 'TLS：邮件服务器不支持 STARTTLS' },
    advice: {
      en: "Use a port with TLS (587 or 465); only inside a trusted network set 'smtp-security' to 'none'.",
      zh: "使用支持 TLS 的端口（587 或 465）；只有在可信的内网中才把 'smtp-security' 设为 'none'。",
    },
  },
  {
    responses: [421, 432, 450, 451, 454],
    command: 'AUTH',
    words: tooManyWords,
    ...tooMany,
    advice: later,
    retry: 'rate-limited',
  },
  {
    responses: [421, 432, 435, 450, 451, 454],
    command: 'AUTH',
    message: { en: 'the mail server cannot check the login at the moment', zh: '邮件服务器暂时无法验证登录' },
    advice: later,
    retry: 'yes',
  },
  {
    responses: [432, 530, 534, 535, 550, 553, 554],
    words:
      /\b5\.7\.(?:139|30)\b|SmtpClientAuthentication is disabled|basic authentication.{0,20}(?:not supported|disabled)/i,
    message: { en: 'Microsoft does not accept passwords here', zh: '微软在这里不接受密码' },
    advice: {
      en: "Set 'smtp-access-token' (OAuth2), or ask the administrator of the organization to enable authenticated SMTP for this mailbox.",
      zh: "设置 'smtp-access-token'（OAuth2），或请组织的管理员为该邮箱启用经过身份验证的 SMTP。",
    },
  },
  {
    responses: [534],
    command: 'AUTH',
    message: { en: 'the mail server requires another login method', zh: '邮件服务器要求其他登录方式' },
    advice: {
      en: "Create an application password, or set 'smtp-access-token' (OAuth2).",
      zh: "创建授权码（应用专用密码），或设置 'smtp-access-token'（OAuth2）。",
    },
  },
  {
    responses: [530, 538],
    message: { en: 'the mail server requires a login or TLS first', zh: '邮件服务器要求先登录或先启用 TLS' },
    advice: {
      en: "Set 'smtp-username' and 'smtp-password', and 'smtp-security' to 'starttls' or 'tls'.",
      zh: "设置 'smtp-username' 和 'smtp-password'，并把 'smtp-security' 设为 'starttls' 或 'tls'。",
    },
  },
  { responses: manyMeanings, words: blockListWords, ...runnerBlocked },
  {
    responses: refusedLogins,
    command: 'AUTH',
    message: { en: 'the mail server refused the login', zh: '邮件服务器拒绝登录' },
    advice: {
      en: "Check 'smtp-username' and 'smtp-password'. Many services require an application password or authorization code instead of the account password, and SMTP must be enabled in the settings of the mailbox.",
      zh: "检查 'smtp-username' 和 'smtp-password'。很多服务要求授权码或应用专用密码，而不是账号密码，并且要在邮箱设置中开启 SMTP 服务。",
    },
  },
  {
    codes: ['EAUTH', 'ENOAUTH', 'EOAUTH2'],
    message: { en: 'the mail server offers no suitable login method', zh: '邮件服务器没有提供合适的登录方式' },
    advice: {
      en: "Check 'smtp-security', and whether the server expects 'smtp-password' or 'smtp-access-token'.",
      zh: "检查 'smtp-security'，以及服务器要求的是 'smtp-password' 还是 'smtp-access-token'。",
    },
  },
  { responses: manyMeanings, words: senderRefusedWords, ...senderRefused },
  { responses: [440], ...senderRefused },
  {
    responses: manyMeanings,
    words: quotaWords,
    message: { en: 'the sending quota of the mail account is used up', zh: '邮件账号的发信配额已用完' },
    advice: {
      en: "Send fewer emails, for example one for the whole run with 'scope: workflow', or use a service with a larger quota.",
      zh: "减少邮件，例如用 'scope: workflow'，整个运行只发一封；或使用配额更大的服务。",
    },
  },
  {
    responses: [450, 452, 550, 552, 554],
    words: mailboxFullWords,
    message: { en: 'the mailbox of a recipient is full', zh: '收件人的邮箱已满' },
    advice: { en: 'Ask the recipient to free up space.', zh: '请收件人清理邮箱。' },
  },
  { responses: [421, 432, 450, 451, 452], words: tooManyWords, ...tooMany, retry: 'rate-limited' },
  { responses: [550, 554], words: tooManyWords, ...tooMany },
  {
    responses: [552, 523],
    message: { en: 'the email is larger than the mail server accepts', zh: '邮件超过了邮件服务器允许的大小' },
    advice: {
      en: "Remove 'email-attachments' or shorten 'custom-content'.",
      zh: "去掉 'email-attachments'，或缩短 'custom-content'。",
    },
    fallback: 'short',
  },
  {
    codes: ['ENOSMTPUTF8'],
    message: {
      en: 'the mail server does not accept addresses with non-ASCII characters before the @ (no SMTPUTF8)',
      zh: '邮件服务器不支持 @ 之前含非 ASCII 字符的地址（没有 SMTPUTF8）',
    },
    advice: {
      en: 'Give the person an ASCII address, or use a mail server with SMTPUTF8.',
      zh: '改用 ASCII 地址，或使用支持 SMTPUTF8 的邮件服务器。',
    },
  },
  {
    codes: ['EENVELOPE'],
    responses: relayReplies,
    words: relayWords,
    login: false,
    message: {
      en: 'the mail server accepts no mail for other domains without a login',
      zh: '未登录时，邮件服务器不接收发往其他域的邮件',
    },
    advice: noLogin,
  },
  {
    codes: ['EENVELOPE'],
    responses: relayReplies,
    command: 'RCPT',
    words: relayWords,
    message: { en: 'the mail server does not relay mail of this login', zh: '邮件服务器不转发该账号的邮件' },
    advice: {
      en: "Use the mail server of the sender, with a login that may send from 'email-from'.",
      zh: "使用发件人所属的邮件服务器，并用有权以 'email-from' 发信的账号登录。",
    },
  },
  { codes: ['EENVELOPE'], responses: [550, 553, 554, 551, 501], command: 'MAIL', ...senderRefused },
  {
    codes: ['EENVELOPE'],
    responses: [450, 451, 452],
    command: 'RCPT',
    message: { en: 'the mail server defers the recipients (greylisting)', zh: '邮件服务器暂缓接收（灰名单）' },
    advice: {
      en: 'Run the job again in some minutes, or add the sender to the allowlist of the receiving server.',
      zh: '几分钟后重新运行作业，或在收件服务器上把发件人列入白名单。',
    },
    retry: 'yes',
  },
  {
    codes: ['EENVELOPE'],
    responses: [500, 501, 510, 550, 551, 553, 554, 555, 556],
    command: 'RCPT',
    message: { en: 'the mail server refused the recipients', zh: '邮件服务器拒绝了收件人' },
    advice: {
      en: "Check the addresses in 'email-to', 'email-cc', 'email-bcc' and 'mentions'.",
      zh: "检查 'email-to'、'email-cc'、'email-bcc' 和 'mentions' 中的地址。",
    },
  },
  {
    codes: ['EENVELOPE'],
    responses: [0],
    message: { en: 'the email has no usable sender or recipient', zh: '邮件没有可用的发件人或收件人' },
    advice: {
      en: "Check 'email-from', 'email-to' and 'mentions'.",
      zh: "检查 'email-from'、'email-to' 和 'mentions'。",
    },
  },
  {
    responses: [554, 550],
    command: 'DATA',
    message: { en: 'the mail server refused the content', zh: '邮件服务器拒收邮件内容' },
    advice: {
      en: 'Remove the link, the attachment or the words named in the reply, or ask the mail administrator to allow this sender.',
      zh: '去掉回复中提到的链接、附件或文字，或请邮件管理员放行该发件人。',
    },
  },
  { responses: [554], command: 'CONN', ...runnerBlocked },
  {
    responses: [421, 450, 451, 452],
    message: { en: 'the mail server is busy', zh: '邮件服务器繁忙' },
    advice: later,
    retry: 'yes',
  },
  {
    codes: ['EPROTOCOL'],
    responses: [0],
    message: { en: 'the response is not from a mail server', zh: '回复不是来自邮件服务器' },
    advice: { en: "Check 'smtp-host' and 'smtp-port'.", zh: "检查 'smtp-host' 和 'smtp-port'。" },
  },
];

/** Characters of a server's text, and addresses by name, that one sentence takes. */
const textLength = 256;
const namesShown = 10;

/** The result of one SMTP conversation, and of those before it. Cuts the server's texts, which are redacted before. */
export function parseMailReply(reply: MailReply): DeliveryResult {
  return reply.kind === 'accepted' ? parseAccepted(reply) : addEarlier(parseFailed(reply), reply);
}

type Accepted = Extract<MailReply, { kind: 'accepted' }>;
type Failed = Extract<MailReply, { kind: 'failed' }>;

function parseAccepted({ accepted, messageId, rejected, login, earlier }: Accepted): DeliveryResult {
  const all = [...(earlier?.refused ?? []), ...rejected];
  if (all.length === 0) return { kind: 'accepted', id: messageId };
  // How many, not who: the log may be public, and blind copies are among them.
  const count = accepted.length + (earlier?.accepted ?? 0);
  const others = {
    en: count === 1 ? '; the other recipient received it' : `; the ${count} others received it`,
    zh: `；其余 ${count} 人已收到`,
  };
  const { code, retry } = summarize(all);
  const message = concatTexts(describe(all), others);
  return { kind: 'partial', id: messageId, code, message, advice: adviseFor(all, login, listSender), retry };
}

/** The code of who was refused rather than deferred; deferred recipients are worth another attempt. */
function summarize(rejected: readonly Rejected[]) {
  const first = rejected.find(({ isDeferred }) => !isDeferred) ?? rejected[0];
  return { code: String(first?.code), retry: rejected.some(({ isDeferred }) => isDeferred) && 'yes' } as const;
}

function parseFailed(reply: Failed): Failure {
  const { rejected, login } = reply;
  if (reply.unknown) {
    return toFailure(reply.code, {
      message: {
        en: `delivery unknown: the mail server received the email but its reply was lost, Message-ID ${reply.messageId}`,
        zh: `不确定是否送达：邮件服务器收下了邮件，但它的回复丢失，Message-ID ${reply.messageId}`,
      },
      advice: {
        en: 'Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.',
        zh: '在收件箱或邮件服务器的日志中查找该 Message-ID；为避免重复，没有再次发送。',
      },
    });
  }
  const lost = reply.response === 0 ? mailNetworkFailure(reply) : undefined;
  if (lost !== undefined) return lost;
  const row = findMailError(reply);
  const code = reply.response > 0 ? String(reply.response) : reply.code;
  if (rejected.length === 0) return toFailure(code, row, { message: concatTexts(row.message, quoteReply(reply.text)) });
  const advice = adviseFor(rejected, login);
  if (new Set(rejected.map(({ isDeferred }) => isDeferred)).size === 2)
    return { kind: 'failed', ...summarize(rejected), message: concatTexts(noneAccepted, describe(rejected)), advice };
  return toFailure(code, row, { advice, message: concatTexts(row.message, colon, listRecipients(rejected)) });
}

/** A failure after earlier attempts that reached somebody, or that some recipients were refused in for good. */
function addEarlier(failure: Failure, { earlier, messageId, login }: Failed): DeliveryResult {
  if (earlier === undefined) return failure;
  const { accepted, refused } = earlier;
  const before = refused.length > 0 ? [describe(refused), semicolon] : [];
  const message = concatTexts(...before, failure.message, ...(accepted > 0 ? [othersHaveIt] : []));
  const causes = [...refused.map((each) => findRecipientError(each, login)), failure];
  const advice = joinSentences(causes.map((cause) => cause.advice));
  return { ...failure, message, advice, ...(accepted > 0 && { kind: 'partial', id: messageId }) };
}

/** Not to run the job again: the others would get the mail twice. */
const listSender: LocalizedText = {
  en: 'Add the sender to the allowlist of the receiving server, which defers unknown senders.',
  zh: '请在收件服务器上把发件人列入白名单，该服务器会暂缓接收陌生的发件人。',
};

/** What to do about each cause, once; `deferred`: where all recipients were deferred for the same one. */
function adviseFor(rejected: readonly Rejected[], login: boolean, deferred?: LocalizedText): LocalizedText {
  const rows = rejected.map((each) => findRecipientError(each, login));
  const isOneCause = new Set(rows.map((row) => row.message.en)).size === 1;
  if (deferred && isOneCause && rows[0]?.retry !== undefined) return deferred;
  return joinSentences(rows.map(({ advice }) => advice));
}

const otherError: ErrorRow<MailMatch> = {
  message: { en: 'the mail server refused the email', zh: '邮件服务器拒绝了邮件' },
  advice: {
    en: 'Read the reply of the server and check the smtp inputs.',
    zh: '查看服务器的回复，并检查 smtp 开头的输入。',
  },
};

/** The row for a failed conversation; unknown 4xx may pass, everything else unknown is permanent. */
export function findMailError(
  reply: Pick<Failed, 'code' | 'response' | 'text' | 'command' | 'rejected' | 'login'>,
): ErrorRow<MailMatch> {
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
  return findMailError({ code: 'EENVELOPE', response: code, text, command: 'RCPT TO', rejected: [], login });
}

/** Who was refused and who was deferred, each with the reply. */
function describe(rejected: readonly Rejected[]): LocalizedText {
  const refused = rejected.filter(({ isDeferred }) => !isDeferred);
  const deferred = rejected.filter(({ isDeferred }) => isDeferred);
  return concatTexts(
    ...(refused.length > 0 ? [refusedFor, listRecipients(refused)] : []),
    ...(refused.length > 0 && deferred.length > 0 ? [semicolon] : []),
    ...(deferred.length > 0 ? [deferredFor, listRecipients(deferred)] : []),
  );
}

function listRecipients(rejected: readonly Rejected[]): LocalizedText {
  const visible = rejected.filter(({ isBcc }) => !isBcc);
  // Who gets a blind copy is nobody else's business, and a server's reply may name the address.
  const blind = rejected.filter(({ isBcc }) => isBcc);
  return localize((language) => {
    const names = visible.map(({ address, code, text }) => withReply(address, shorten(text) || String(code))[language]);
    const codes = [...new Set(blind.map(({ code }) => code))].join(comma[language]);
    if (blind.length > 0) names.push(blindCopies(blind.length, codes)[language]);
    const left = names.length - namesShown;
    const shown = left > 1 ? names.slice(0, namesShown) : names;
    return shown.join(comma[language]) + (left > 1 ? more(left)[language] : '');
  });
}

const noneAccepted: LocalizedText = { en: 'no recipient was accepted: ', zh: '没有收件人被接受：' };
const refusedFor: LocalizedText = { en: 'refused for ', zh: '拒收：' };
const deferredFor: LocalizedText = { en: 'deferred for ', zh: '暂缓接收：' };
const othersHaveIt: LocalizedText = { en: '; the others received it', zh: '；其他人已收到' };

const withReply = (address: string, reply: string): LocalizedText => ({
  en: `${address} (${reply})`,
  zh: `${address}（${reply}）`,
});
const blindCopies = (count: number, codes: string): LocalizedText => ({
  en: `${count} blind ${count === 1 ? 'copy' : 'copies'} (${codes})`,
  zh: `${count} 个密送地址（${codes}）`,
});
const more = (count: number): LocalizedText => ({ en: ` and ${count} more`, zh: `等，另有 ${count} 人` });
const comma: LocalizedText = { en: ', ', zh: '、' };

function quoteReply(text: string): LocalizedText {
  const shown = shorten(text).replace(/\.$/, '');
  return localize((language) => (text === '' ? '' : colon[language] + shown));
}

function shorten(text: string): string {
  const line = toSingleLine(text).replace(/ {2,}/g, ' ');
  return line.length > textLength ? `${line.slice(0, textLength - 1).toWellFormed()}…` : line;
}
