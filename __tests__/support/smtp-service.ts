import { createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Mail, Mailbox, MailServer, MailTarget } from '../../src/channels/email/types.ts';
import { type Listening, listen } from './listen.ts';

/** What the scripted server answers to a command; `undefined` hangs up, `null` says nothing. */
export type SmtpScript = (command: string, socket: Socket) => string | undefined | null;

export type SmtpService = Listening & { readonly seen: string[] };

/** A server without TLS and login that answers by script; a mail's end is the command `.`. */
export async function scriptedSmtpServer(script: SmtpScript): Promise<SmtpService> {
  const seen: string[] = [];
  return { ...(await listen(createServer((socket) => converse(socket, seen, script)))), seen };
}

function converse(socket: Socket, seen: string[], script: SmtpScript): void {
  let inBody = false;
  let buffer = '';
  const reply = (command: string) => {
    seen.push(command);
    const answer = script(command, socket);
    if (command === 'DATA' && answer?.startsWith('354')) inBody = true;
    if (answer === undefined) socket.destroy();
    else if (answer !== null && !socket.destroyed) socket.write(`${answer}\r\n`);
  };
  reply('CONNECT');
  socket.on('data', (data) => {
    buffer += data.toString('latin1');
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (inBody && line !== '.') continue;
      inBody = false;
      reply(line);
    }
  });
}

/** Answers of a server that accepts everything, with exceptions by the beginning of the command. */
export function smtpScript(exceptions: Readonly<Record<string, string | null | SmtpScript>>): SmtpScript {
  return (command, socket) => {
    const key = Object.keys(exceptions).find((start) => command.toUpperCase().startsWith(start.toUpperCase()));
    const answer = key === undefined ? usual(command) : exceptions[key];
    return typeof answer === 'function' ? answer(command, socket) : answer;
  };
}

function usual(command: string): string {
  if (command === 'CONNECT') return '220 test ESMTP';
  if (command.startsWith('EHLO')) return '250-test\r\n250 AUTH PLAIN LOGIN';
  if (command.startsWith('AUTH')) return '235 2.7.0 ok';
  if (command === 'DATA') return '354 go on';
  return command === 'QUIT' ? '221 bye' : '250 ok';
}

export type AcceptingSmtpServer = Listening & {
  readonly mails: { readonly source: Buffer; readonly recipients: readonly string[] }[];
};

/** A real server, without TLS unless `options` say so; every mail it takes is in `mails` with its envelope. */
export async function acceptingSmtpServer(options: SMTPServerOptions = {}): Promise<AcceptingSmtpServer> {
  const mails: AcceptingSmtpServer['mails'] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({
          source: Buffer.concat(chunks),
          recipients: session.envelope.rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
    ...options,
  });
  // A client that breaks off, for example because of the certificate, tells so itself.
  server.on('error', () => {});
  return { ...(await listen(server.server)), mails };
}

export const localServer = (port: number, change: Partial<MailServer> = {}): MailServer => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  login: { kind: 'none' },
  ...change,
});

/** An email target with one mailbox as sender and recipient; no server listens there. */
export const mailTarget = (box: Mailbox = { name: '', address: 'team@example.test' }): MailTarget => ({
  server: localServer(25),
  from: box,
  to: [box],
  cc: [],
  bcc: [],
  replyTo: [],
  attachments: [],
});

/** A small mail to `recipients`. */
export function smallMail(server: MailServer, recipients: readonly string[] = ['a@example.test']): Mail {
  return {
    server,
    from: { name: 'CI', address: 'ci@example.test' },
    to: recipients.map((address) => ({ name: '', address })),
    cc: [],
    replyTo: [],
    recipients,
    subject: 'subject',
    text: 'text\n.\nend',
    html: '<p>text</p>',
    messageId: '<run-1@example.test>',
    inReplyTo: '<thread-1@example.test>',
    references: '<thread-1@example.test>',
    list: { id: { url: 'r.o.example.test', comment: 'o/r' }, archive: { url: 'https://example.test/o/r' } },
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: [],
  };
}
