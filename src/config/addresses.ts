import type { Mailbox } from '../channels/email/types.ts';
import { toSingleLine, truncateBytes } from '../text/text.ts';
import { addError, type InputName, type InputReader } from './inputs.ts';
import { rejectEmptyList } from './values.ts';

/** Addresses in one input; more is a mailing list's work. */
const mostMailboxes = 50;

// What stands between double quotes on one line belongs together.
const entries = /(?:"(?:\\.|[^"\\\r\n])*"?|[^"\r\n,;，、；])+/g;
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;

/**
 * Mailboxes of a list such as `"Doe, Jane" <jane@example.com>, ops@example.com`, each address once: RFC 5322 section 3.4
 * without groups, comments and quoted local parts. nodemailer's own parser is too forgiving: of two addresses on two
 * lines it drops the second.
 */
export function readMailboxes(reader: InputReader, name: InputName, text = reader.input(name)): Mailbox[] {
  const mailboxes = new Map<string, Mailbox>();
  const given = (text.match(entries) ?? []).map((entry) => entry.trim()).filter((entry) => entry !== '');
  rejectEmptyList(reader, name, given.length);
  for (const entry of given) {
    const parsed = parseMailbox(entry);
    if (typeof parsed === 'string') addError(reader, name, [parsed, truncateBytes(toSingleLine(entry), 80)]);
    else if (!mailboxes.has(parsed.address.toLowerCase())) mailboxes.set(parsed.address.toLowerCase(), parsed);
  }
  const { size } = mailboxes;
  if (size > mostMailboxes) addError(reader, name, ['tooManyAddresses', size, mostMailboxes]);
  return [...mailboxes.values()];
}

/** The mailbox of an entry, or the name of the message that says what is wrong with it. */
function parseMailbox(entry: string): Mailbox | 'unquotedName' | 'notAnAddress' | 'wrongDomain' {
  const [, before = '', bracketed] = /(.*)<([^<]*)>$/s.exec(entry) ?? [];
  const name = parseDisplayName(before.trim());
  if (name === undefined) return 'unquotedName';
  const address = bracketed?.trim() ?? entry;
  const domain = addressShape.exec(address)?.[1];
  if (domain === undefined) return 'notAnAddress';
  return /^[.-]|\.[.-]|-\.|[.-]$/.test(domain) ? 'wrongDomain' : { name, address };
}

/** The display name, or undefined when it holds what must be quoted. */
function parseDisplayName(text: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return toSingleLine(quoted.replace(/\\(.)/g, '$1'));
  return /[<>"@:\\]/.test(text) ? undefined : toSingleLine(text);
}
