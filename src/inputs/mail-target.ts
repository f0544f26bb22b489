import type { Mailbox, MailTarget } from '../channels/email/mail.ts';
import { findAttachments } from '../delivery/attachments.ts';
import { parseMailboxes } from './addresses.ts';
import { parseMailServer } from './mail-server.ts';
import type { InputName } from './names.ts';
import { complain, lines, type Reader } from './reader.ts';

/** The e-mail target, or undefined when something is wrong (said to the reader). */
export async function mailTargetOf(reader: Reader, workspace: string): Promise<MailTarget | undefined> {
  const before = reader.problems.length;
  const { input } = reader;
  const parsed = await parseMailServer({
    url: input('smtp-url'),
    host: input('smtp-host'),
    port: input('smtp-port'),
    security: input('smtp-security') === 'starttls' && /^smtps:/i.test(input('smtp-url')) ? '' : input('smtp-security'),
    username: input('smtp-username'),
    password: input('smtp-password'),
    accessToken: input('smtp-access-token'),
  });
  reader.problems.push(...parsed.problems);
  reader.warnings.push(...parsed.warnings);
  const [to, cc, bcc, replyTo] = (['email-to', 'email-cc', 'email-bcc', 'email-reply-to'] as const).map((name) =>
    boxes(reader, name),
  ) as [Mailbox[], Mailbox[], Mailbox[], Mailbox[]];
  if (to.length + cc.length + bcc.length === 0 && reader.problems.length === before)
    complain(reader, 'email-to', 'is empty. Give at least one address.');
  const from = sender(reader, parsed.server?.username ?? input('smtp-username'));
  const files = await findAttachments(lines(input('email-attachments')), workspace);
  reader.fileWarnings.push(...files.warnings);
  for (const problem of files.problems) complain(reader, 'email-attachments', problem);
  if (parsed.server === undefined || from === undefined || reader.problems.length > before) return undefined;
  return { server: parsed.server, from, to, cc, bcc, replyTo, attachments: files.attachments };
}

function boxes(reader: Reader, name: InputName): Mailbox[] {
  const { mailboxes, problems } = parseMailboxes(reader.input(name));
  for (const problem of problems) complain(reader, name, problem);
  return mailboxes;
}

function sender(reader: Reader, username: string): Mailbox | undefined {
  const given = reader.input('email-from');
  if (given === '' && !username.includes('@')) {
    complain(
      reader,
      'email-from',
      "is empty, and 'smtp-username' is no address that could stand in for it. Give the sender's address.",
    );
    return undefined;
  }
  const { mailboxes, problems } = parseMailboxes(given === '' ? username : given);
  for (const problem of problems) complain(reader, 'email-from', problem);
  if (problems.length === 0 && mailboxes.length !== 1) complain(reader, 'email-from', 'must be exactly one address.');
  return mailboxes[0];
}
