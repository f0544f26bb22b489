import type { Mailbox } from '../channels/email/types.ts';
import { toSingleLine } from '../text/clean.ts';
import { truncateBytes } from '../text/truncate.ts';
import { addError, type InputReader } from './inputs.ts';
import type { InputName } from './names.ts';

/** Addresses in one input; more is a mailing list's work. */
const maxMailboxes = 50;

// What stands between double quotes on one line belongs together.
const entries = /(?:"(?:\\.|[^"\\\r\n])*"?|[^"\r\n,;，、；])+/g;
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;

/**
 * Mailboxes of a list such as `"Doe, Jane" <jane@example.com>, ops@example.com`, each address once: RFC 5322 section 3.4
 * without groups, comments and quoted local parts.
 */
export function readMailboxes(reader: InputReader, name: InputName, text = reader.input(name)): Mailbox[] {
  const mailboxes = new Map<string, Mailbox>();
  for (const entry of text.match(entries) ?? []) {
    const mailbox = parseMailbox(entry.trim());
    if (typeof mailbox === 'string')
      addError(reader, name, `has '${truncateBytes(toSingleLine(entry), 80)}'${mailbox}`);
    else if (mailbox !== undefined && !mailboxes.has(mailbox.address.toLowerCase()))
      mailboxes.set(mailbox.address.toLowerCase(), mailbox);
  }
  const { size } = mailboxes;
  if (size > maxMailboxes)
    addError(reader, name, `has ${size} addresses; at most ${maxMailboxes} are allowed. Use a mailing list.`);
  return [...mailboxes.values()];
}

/** The mailbox of an entry, or what is wrong with it; undefined when there is nothing. */
function parseMailbox(entry: string): Mailbox | string | undefined {
  if (entry === '') return undefined;
  const [, before = '', bracketed] = /(.*)<([^<]*)>$/s.exec(entry) ?? [];
  const name = nameIn(before.trim());
  const address = bracketed?.trim() ?? entry;
  if (name === undefined) return ' with a name that must stand in double quotes, as in "Doe, Jane" <jane@example.com>.';
  const domain = addressShape.exec(address)?.[1];
  if (domain === undefined)
    return ', which is not an address. Write name@example.com or Name <name@example.com>, a name with a comma in double quotes.';
  return /^[.-]|\.[.-]|-\.|[.-]$/.test(domain)
    ? ', whose domain is not a host name. Check its spelling.'
    : { name, address };
}

/** The display name, or undefined when it holds what must be quoted. */
function nameIn(text: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return toSingleLine(quoted.replace(/\\(.)/g, '$1'));
  return /[<>"@:\\]/.test(text) ? undefined : toSingleLine(text);
}
