import type { NetworkError } from '../../http/client.ts';
import type { LocalizedText } from '../../text/text.ts';
import type { Channel } from '../channel.ts';

/** The mail server and how to talk to it. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** `starttls` is required, never opportunistic; `tls` from the first byte; `none` in clear. */
  readonly security: 'starttls' | 'tls' | 'none';
  /** A relay inside a network may want none; a token is that of OAuth2. */
  readonly login: MailLogin;
};

export type MailLogin =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'token'; readonly username: string; readonly accessToken: string };

/** A mailbox: a display name (may be empty) and an address `local@domain`. */
export type Mailbox = { readonly name: string; readonly address: string };

/** A file to attach, already read. */
export type Attachment = { readonly filename: string; readonly content: Uint8Array };

const missingReasons = {
  none: { en: 'no file matches', zh: '没有匹配的文件' },
  list: { en: 'no file matches; write one pattern per line', zh: '没有匹配的文件；每行写一个通配符' },
  outside: { en: 'a link that leaves the workspace', zh: '链接指向工作区之外' },
  unreadable: { en: 'cannot be read', zh: '无法读取' },
  kind: { en: 'not a regular file', zh: '不是普通文件' },
  size: { en: 'all files together may have 10 MiB', zh: '附件总大小不得超过 10 MiB' },
  many: { en: 'too many files to search', zh: '文件过多，无法全部查找' },
  server: { en: 'the mail server refused the size', zh: '邮件服务器拒绝了该大小' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What the patterns found, and what is named in the mail because it is not attached. */
export type AttachedFiles = {
  readonly files: Attachment[];
  readonly missing: { readonly name: string; readonly reason: keyof typeof missingReasons }[];
};

const missingShown = 20;

/** What is not attached and why, one sentence each. */
export function missingFileNotes(missing: AttachedFiles['missing']): LocalizedText[] {
  const notes = missing.slice(0, missingShown).map(({ name, reason }): LocalizedText => {
    const { en, zh } = missingReasons[reason];
    return { en: `Not attached: ${name} (${en})`, zh: `未附上 ${name}：${zh}` };
  });
  const more = missing.length - missingShown;
  if (more > 0) notes.push({ en: `Not attached: ${more} more`, zh: `另有 ${more} 个文件未附上` });
  return notes;
}

/** Where an email goes: the target of the email channel. */
export type MailTarget = {
  readonly server: MailServer;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  /** Patterns for files of the workspace. */
  readonly attachments: readonly string[];
  /** The files for the patterns, once they were looked for: at the delivery, not before. */
  readonly attached?: AttachedFiles;
};

/** One email; from `from` on with the names of nodemailer, https://nodemailer.com/message. */
export type Mail = {
  readonly server: MailServer;
  /** Addresses of RCPT TO; bcc appears only here. */
  readonly recipients: readonly string[];
  readonly from: Mailbox;
  readonly to: Mailbox[];
  readonly cc: Mailbox[];
  readonly replyTo: Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With angle brackets; the same for every attempt. */
  readonly messageId: string;
  /** The synthetic root of the thread, with angle brackets; `references` too. */
  readonly inReplyTo: string;
  readonly references: string;
  readonly list: { readonly id: { url: string; comment: string }; readonly archive: { url: string } };
  readonly headers: Record<string, string>;
  readonly attachments: readonly Attachment[];
};

/** A recipient that was refused, as it was given, with the reply. */
export type Rejected = {
  readonly address: string;
  readonly code: number;
  readonly text: string;
  /** It may be accepted later (4xx), as far as the reply tells; any other is refused for good. */
  readonly isDeferred: boolean;
  /** It stands in no header: it is counted, not named. */
  readonly isBcc: boolean;
};

/** What came of one SMTP conversation. Texts are the server's, as they came. */
export type MailReply = {
  readonly messageId: string;
  /** Recipients that were refused, where the reply was about them. */
  readonly rejected: readonly Rejected[];
  /** Whether there was a login, or was to be one. */
  readonly login: boolean;
  /** Of earlier attempts at the same delivery: how many recipients have the mail, and who was refused for good. */
  readonly earlier?: { readonly accepted: number; readonly refused: readonly Rejected[] };
} & ({ readonly kind: 'accepted'; readonly accepted: readonly string[] } | MailFailed);

/** `code`: the network's, or nodemailer's (`EAUTH`, `ETLS`, …). */
type MailFailed = Pick<NetworkError, 'code' | 'host' | 'seconds'> & {
  readonly kind: 'failed';
  /** SMTP reply code, 0 when there was none. */
  readonly response: number;
  readonly text: string;
  /** `CONN`, `STARTTLS`, `AUTH`, `MAIL FROM`, `RCPT TO`, `DATA` … */
  readonly command: string;
  /** The body was sent and no reply came: it may have been delivered. */
  readonly unknown: boolean;
};

/** Sends one email. Never throws; ends within `timeoutMs`, or with `cancel`. */
export type SendMail = (mail: Mail, timeoutMs: number, cancel?: AbortSignal) => Promise<MailReply>;

export type MailChannel = Channel<MailTarget, Mail, MailReply>;
