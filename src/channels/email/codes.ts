import type { Row } from '../explain.ts';
import type { MailReply } from './mail.ts';

/** One kind of SMTP failure: what tells it, what it means and what to do. Conditions that are absent match anything. */
export type MailCode = Row & {
  /** nodemailer's or the system's codes, as a user finds them in the log. */
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

type Failed = Extract<MailReply, { kind: 'failed' }>;

// Postfix, Exim, Exchange, Sendmail and qmail in their own words.
const relayWords =
  /relay(?:ing)?.{0,20}(?:denied|not permitted|not allowed|prohibited)|unable to relay|client host rejected|(?:not|isn't) in my list of allowed rcpthosts/i;
const noLogin =
  'Set smtp-username and smtp-password: most servers take mail for other domains only after a login. Without a login, have the address of the runner allowed at the server.';
const trust = 'Check smtp-host; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.';

/**
 * SMTP failures, the first match counts. Codes: RFC 5321, RFC 4954 (AUTH), RFC 3207 (STARTTLS),
 * https://nodejs.org/api/errors.html and https://nodemailer.com/errors
 */
export const mailCodes: readonly MailCode[] = [
  {
    codes: ['ECONNREFUSED'],
    retry: 'yes',
    text: 'connection refused by the mail server',
    advice: 'Check smtp-host and smtp-port, and that the server accepts connections from the runner.',
  },
  {
    codes: ['ENOTFOUND', 'EDNS'],
    retry: 'yes',
    text: 'host of the mail server not found',
    advice: 'Check the spelling of smtp-host.',
  },
  {
    codes: ['EAI_AGAIN'],
    retry: 'yes',
    text: 'the name service did not answer',
    advice: 'Run the job again; if it stays, check the name service of the runner.',
  },
  {
    codes: ['CERT_HAS_EXPIRED'],
    text: 'TLS: the certificate of the mail server has expired',
    advice: 'Renew the certificate of the mail server.',
  },
  {
    codes: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
    text: 'TLS: the certificate of the mail server is self-signed',
    advice: trust,
  },
  {
    codes: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_GET_ISSUER_CERT'],
    text: 'TLS: the issuer of the certificate of the mail server is not known',
    advice: trust,
  },
  {
    codes: ['ERR_TLS_CERT_ALTNAME_INVALID'],
    text: 'TLS: the certificate of the mail server is for another host name',
    advice: 'Set smtp-host to the name in the certificate.',
  },
  {
    codes: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
    text: 'TLS: the port does not speak TLS from the first byte',
    advice: 'Set smtp-security to starttls, usually with port 587.',
  },
  {
    codes: ['ETLS'],
    responses: [421, 450, 451, 454],
    retry: 'yes',
    text: 'TLS is not available at the moment',
    advice: 'Run the job again later.',
  },
  {
    codes: ['ETLS'],
    text: 'TLS: the mail server offers no STARTTLS',
    advice: 'Use a port with TLS (587 or 465); only inside a trusted network set smtp-security to none.',
  },
  {
    responses: [421, 432, 435, 450, 451, 454],
    command: 'AUTH',
    retry: 'yes',
    text: 'the mail server cannot check the login at the moment',
    advice: 'Run the job again later.',
  },
  {
    responses: [534],
    text: 'the mail server wants another way to log in',
    advice: 'Create an application password, or set smtp-access-token (OAuth2).',
  },
  {
    responses: [535],
    text: 'the mail server refused the login',
    advice:
      'Check smtp-username and smtp-password; many services want an application password or authorisation code, not the account password.',
  },
  {
    responses: [530, 538],
    text: 'the mail server wants a login or TLS first',
    advice: 'Set smtp-username and smtp-password, and smtp-security to starttls or tls.',
  },
  {
    codes: ['EAUTH', 'ENOAUTH', 'EOAUTH2'],
    text: 'the mail server offers no way to log in that fits',
    advice: 'Check smtp-security, and whether the server wants smtp-password or smtp-access-token.',
  },
  {
    responses: [552, 523],
    fallback: 'short',
    text: 'the e-mail is larger than the mail server takes',
    advice: 'Leave out email-attachments or shorten custom-content.',
  },
  {
    codes: ['ENOSMTPUTF8'],
    text: 'the mail server does not take addresses with characters beyond ASCII before the @ (no SMTPUTF8)',
    advice: 'Give the person an ASCII address, or use a mail server with SMTPUTF8.',
  },
  {
    codes: ['EENVELOPE'],
    words: relayWords,
    login: false,
    text: 'the mail server takes no mail for others without a login',
    advice: noLogin,
  },
  {
    codes: ['EENVELOPE'],
    words: relayWords,
    command: 'RCPT',
    text: 'the mail server does not pass on mail of this login',
    advice: 'Use the mail server of the sender, with a login that may send from email-from.',
  },
  {
    codes: ['EENVELOPE'],
    responses: [550, 553, 554, 551, 501],
    command: 'MAIL',
    text: 'the mail server does not accept the sender',
    advice: 'Set email-from to an address that this login may send from.',
  },
  {
    codes: ['EENVELOPE'],
    responses: [450, 451, 452],
    command: 'RCPT',
    retry: 'yes',
    text: 'the mail server defers the recipients (greylisting)',
    advice: 'Run the job again in some minutes, or have the sender listed at the receiving server.',
  },
  {
    codes: ['EENVELOPE'],
    responses: [500, 501, 510, 550, 551, 553, 554, 555, 556],
    command: 'RCPT',
    text: 'the mail server refused the recipients',
    advice: 'Check the addresses in email-to, email-cc, email-bcc and mentions.',
  },
  {
    codes: ['EENVELOPE'],
    responses: [0],
    text: 'the e-mail has no usable sender or recipient',
    advice: 'Check email-from, email-to and mentions.',
  },
  {
    responses: [554, 550],
    command: 'DATA',
    text: 'the mail server refused the content',
    advice: 'Read the reply of the server; spam filters name their reason there.',
  },
  {
    responses: [554],
    command: 'CONN',
    text: 'the mail server refuses the runner',
    advice: 'The address of the runner may be on a block list; use a submission server with a login.',
  },
  {
    responses: [421, 450, 451, 452],
    retry: 'yes',
    text: 'the mail server is busy',
    advice: 'Run the job again later.',
  },
  {
    responses: [0],
    codes: ['EPROTOCOL'],
    text: 'the answer is not that of a mail server',
    advice: 'Check smtp-host and smtp-port.',
  },
  {
    codes: ['EABORT', 'ETIMEDOUT'],
    retry: 'yes',
    text: 'no answer from the mail server in time',
    advice: 'Check smtp-port and smtp-security (465 needs tls, 587 needs starttls), or raise timeout.',
  },
  {
    codes: ['ECONNECTION', 'ESOCKET', 'ECONNRESET', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH'],
    responses: [0],
    retry: 'yes',
    text: 'the connection to the mail server was lost',
    advice: 'Run the job again; if it stays, check smtp-port and smtp-security.',
  },
];

/** The row for a failed conversation; unknown 4xx may pass, everything else unknown is permanent. */
export function mailCodeOf(reply: Failed): MailCode {
  const texts = [reply.text, ...reply.rejected.map(({ text }) => text)];
  const row = mailCodes.find(
    ({ codes, responses, command, words, login }) =>
      (codes?.includes(reply.code) ?? true) &&
      (responses?.includes(reply.response) ?? true) &&
      reply.command.startsWith(command ?? '') &&
      (words === undefined || texts.some((text) => words.test(text))) &&
      (login === undefined || login === reply.login),
  );
  const passes = reply.response >= 400 && reply.response < 500;
  return (
    row ?? {
      retry: passes ? 'yes' : false,
      text: 'the mail server refused the e-mail',
      advice: 'Read the reply of the server and check the smtp inputs.',
    }
  );
}

/** The row for a recipient that was refused, while others were accepted, because there was no login. */
export function relayCode(text: string): MailCode | undefined {
  return mailCodes.find(({ words, login }) => login === false && words?.test(text));
}
