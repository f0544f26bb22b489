/** The mail server and how to talk to it. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** `starttls` is required, never opportunistic; `tls` from the first byte; `none` in clear. */
  readonly security: 'starttls' | 'tls' | 'none';
  readonly username: string;
  /** At most one of password and access token is not empty. */
  readonly password: string;
  readonly accessToken: string;
};

/** A mailbox: a display name (may be empty) and an address `local@domain`. */
export type Mailbox = { readonly name: string; readonly address: string };

/** A file to attach, already checked to lie inside the workspace. */
export type Attachment = { readonly filename: string; readonly path: string; readonly bytes: number };

/** Where an e-mail goes: the target of the e-mail channel. */
export type MailTarget = {
  readonly server: MailServer;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly attachments: readonly Attachment[];
};

/** One e-mail, ready for nodemailer. */
export type Mail = {
  readonly server: MailServer;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  /** Addresses of RCPT TO; bcc appears only here. */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With angle brackets; the same for every attempt. */
  readonly messageId: string;
  /** The synthetic root of the thread, with angle brackets. */
  readonly threadId: string;
  readonly list: { readonly id: string; readonly comment: string; readonly archive: string };
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
};

/** What came of one SMTP conversation. Texts are the server's, whole. */
export type MailReply =
  | {
      readonly kind: 'accepted';
      readonly messageId: string;
      /** Empty when every recipient was accepted. */
      readonly rejected: readonly { readonly address: string; readonly code: number; readonly text: string }[];
    }
  | {
      readonly kind: 'failed';
      readonly messageId: string;
      /** nodemailer's code (`EAUTH`, `ETLS`, …) or the system's behind it (`ECONNREFUSED`, `CERT_HAS_EXPIRED`). */
      readonly code: string;
      /** SMTP reply code, 0 when there was none. */
      readonly response: number;
      readonly text: string;
      /** `CONN`, `STARTTLS`, `AUTH`, `MAIL FROM`, `RCPT TO`, `DATA` … */
      readonly command: string;
      /** The body was handed over and no reply came: it may have been delivered. */
      readonly unknown: boolean;
      /** Refused recipients with their codes, when the failure was about them. */
      readonly rejected: readonly { readonly address: string; readonly code: number; readonly text: string }[];
    };

/** Sends one e-mail. Never throws; ends within `timeoutMs`, or when `signal` is aborted. */
export type SendMail = (mail: Mail, timeoutMs: number, signal?: AbortSignal) => Promise<MailReply>;
