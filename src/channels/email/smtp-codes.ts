import type { ErrorRow } from '../error-table.ts';

/** What tells one kind of SMTP failure; what is absent matches anything. */
export type MailMatch = {
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

// Postfix, Exim, Exchange, Sendmail and qmail in their own words.
const relayWords =
  /relay(?:ing)?.{0,20}(?:denied|not permitted|not allowed|prohibited)|unable to relay|client host rejected|(?:not|isn't) in my list of allowed rcpthosts/i;
const noLogin =
  'Set smtp-username and smtp-password: most servers take mail for other domains only after a login. Without a login, have the address of the runner allowed at the server.';
const trust = 'Check smtp-host; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.';
const later = 'Run the job again later.';

/**
 * SMTP failures, the first match counts. Codes: RFC 5321, RFC 4954 (AUTH), RFC 3207 (STARTTLS),
 * https://nodejs.org/api/errors.html and https://nodemailer.com/errors
 */
export const mailErrors: readonly ErrorRow<MailMatch>[] = [
  [
    { codes: ['ECONNREFUSED'] },
    'connection refused by the mail server',
    'Check smtp-host and smtp-port, and that the server accepts connections from the runner.',
    'yes',
  ],
  [{ codes: ['ENOTFOUND', 'EDNS'] }, 'host of the mail server not found', 'Check the spelling of smtp-host.', 'yes'],
  [
    { codes: ['EAI_AGAIN'] },
    'the name service did not answer',
    'Run the job again; if it stays, check the name service of the runner.',
    'yes',
  ],
  [
    { codes: ['CERT_HAS_EXPIRED'] },
    'TLS: the certificate of the mail server has expired',
    'Renew the certificate of the mail server.',
  ],
  [
    { codes: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'] },
    'TLS: the certificate of the mail server is self-signed',
    trust,
  ],
  [
    { codes: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_GET_ISSUER_CERT'] },
    'TLS: the issuer of the certificate of the mail server is not known',
    trust,
  ],
  [
    { codes: ['ERR_TLS_CERT_ALTNAME_INVALID'] },
    'TLS: the certificate of the mail server is for another host name',
    'Set smtp-host to the name in the certificate.',
  ],
  [
    { codes: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'] },
    'TLS: the port does not speak TLS from the first byte',
    'Set smtp-security to starttls, usually with port 587.',
  ],
  [{ codes: ['ETLS'], responses: [421, 450, 451, 454] }, 'TLS is not available at the moment', later, 'yes'],
  [
    { codes: ['ETLS'] },
    'TLS: the mail server offers no STARTTLS',
    'Use a port with TLS (587 or 465); only inside a trusted network set smtp-security to none.',
  ],
  [
    { responses: [421, 432, 435, 450, 451, 454], command: 'AUTH' },
    'the mail server cannot check the login at the moment',
    later,
    'yes',
  ],
  [
    { responses: [534] },
    'the mail server wants another way to log in',
    'Create an application password, or set smtp-access-token (OAuth2).',
  ],
  [
    { responses: [535] },
    'the mail server refused the login',
    'Check smtp-username and smtp-password; many services want an application password or authorisation code, not the account password.',
  ],
  [
    { responses: [530, 538] },
    'the mail server wants a login or TLS first',
    'Set smtp-username and smtp-password, and smtp-security to starttls or tls.',
  ],
  [
    { codes: ['EAUTH', 'ENOAUTH', 'EOAUTH2'] },
    'the mail server offers no way to log in that fits',
    'Check smtp-security, and whether the server wants smtp-password or smtp-access-token.',
  ],
  [
    { responses: [552, 523] },
    'the e-mail is larger than the mail server takes',
    'Leave out email-attachments or shorten custom-content.',
    { fallback: 'short' },
  ],
  [
    { codes: ['ENOSMTPUTF8'] },
    'the mail server does not take addresses with characters beyond ASCII before the @ (no SMTPUTF8)',
    'Give the person an ASCII address, or use a mail server with SMTPUTF8.',
  ],
  [
    { codes: ['EENVELOPE'], words: relayWords, login: false },
    'the mail server takes no mail for others without a login',
    noLogin,
  ],
  [
    { codes: ['EENVELOPE'], command: 'RCPT', words: relayWords },
    'the mail server does not pass on mail of this login',
    'Use the mail server of the sender, with a login that may send from email-from.',
  ],
  [
    { codes: ['EENVELOPE'], responses: [550, 553, 554, 551, 501], command: 'MAIL' },
    'the mail server does not accept the sender',
    'Set email-from to an address that this login may send from.',
  ],
  [
    { codes: ['EENVELOPE'], responses: [450, 451, 452], command: 'RCPT' },
    'the mail server defers the recipients (greylisting)',
    'Run the job again in some minutes, or have the sender listed at the receiving server.',
    'yes',
  ],
  [
    { codes: ['EENVELOPE'], responses: [500, 501, 510, 550, 551, 553, 554, 555, 556], command: 'RCPT' },
    'the mail server refused the recipients',
    'Check the addresses in email-to, email-cc, email-bcc and mentions.',
  ],
  [
    { codes: ['EENVELOPE'], responses: [0] },
    'the e-mail has no usable sender or recipient',
    'Check email-from, email-to and mentions.',
  ],
  [
    { responses: [554, 550], command: 'DATA' },
    'the mail server refused the content',
    'Read the reply of the server; spam filters name their reason there.',
  ],
  [
    { responses: [554], command: 'CONN' },
    'the mail server refuses the runner',
    'The address of the runner may be on a block list; use a submission server with a login.',
  ],
  [{ responses: [421, 450, 451, 452] }, 'the mail server is busy', later, 'yes'],
  [
    { codes: ['EPROTOCOL'], responses: [0] },
    'the answer is not that of a mail server',
    'Check smtp-host and smtp-port.',
  ],
  [
    { codes: ['EABORT', 'ETIMEDOUT'] },
    'no answer from the mail server in time',
    'Check smtp-port and smtp-security (465 needs tls, 587 needs starttls), or raise timeout.',
    'yes',
  ],
  [
    { codes: ['ECONNECTION', 'ESOCKET', 'ECONNRESET', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH'], responses: [0] },
    'the connection to the mail server was lost',
    'Run the job again; if it stays, check smtp-port and smtp-security.',
    'yes',
  ],
];
