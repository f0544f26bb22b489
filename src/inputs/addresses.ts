import type { Mailbox } from '../channels/email/mail.ts';
import { oneLine } from '../text/clean.ts';

/** Addresses in one input; more is a mailing list's work. */
export const maxMailboxes = 50;

const separators = new Set(['\n', '\r', ',', ';', '，', '、', '；']);
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;

/**
 * Mailboxes of a list such as `"Doe, Jane" <jane@example.com>, ops@example.com`, RFC 5322 section 3.4 without groups,
 * comments and quoted local parts. Problems are phrased to follow "Input '<name>' ".
 */
export function parseMailboxes(text: string): { mailboxes: Mailbox[]; problems: string[] } {
  const mailboxes = new Map<string, Mailbox>();
  const problems: string[] = [];
  for (const entry of split(text)) {
    const mailbox = parseMailbox(entry);
    if (typeof mailbox === 'string') problems.push(mailbox);
    else if (!mailboxes.has(mailbox.address.toLowerCase())) mailboxes.set(mailbox.address.toLowerCase(), mailbox);
  }
  if (mailboxes.size > maxMailboxes) {
    problems.push(`has ${mailboxes.size} addresses; at most ${maxMailboxes} are allowed. Use a mailing list.`);
  }
  return { mailboxes: [...mailboxes.values()], problems };
}

function split(text: string): string[] {
  const entries: string[] = [];
  let entry = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const ends = separators.has(character) && (!quoted || character === '\n' || character === '\r');
    if (ends) {
      entries.push(entry);
      entry = '';
      quoted = false;
    } else {
      if (character === '"' && !(quoted && text.charAt(index - 1) === '\\')) quoted = !quoted;
      entry += character;
    }
  }
  return [...entries, entry].map((each) => each.trim()).filter((each) => each !== '');
}

function parseMailbox(entry: string): Mailbox | string {
  const open = entry.lastIndexOf('<');
  const named = open >= 0 && entry.endsWith('>');
  const address = named ? entry.slice(open + 1, -1).trim() : entry;
  const name = named ? parseName(entry.slice(0, open).trim()) : '';
  if (name === undefined)
    return `has ${show(entry)} with a name that must stand in double quotes, as in "Doe, Jane" <jane@example.com>.`;
  const domain = addressShape.exec(address)?.[1];
  if (domain === undefined)
    return `has ${show(entry)}, which is not an address. Write name@example.com or Name <name@example.com>, a name with a comma in double quotes.`;
  if (domain.split('.').some((label) => label === '' || label.startsWith('-') || label.endsWith('-'))) {
    return `has ${show(entry)}, whose domain is not a host name. Check its spelling.`;
  }
  return { name, address };
}

/** The display name, or undefined when it holds what must be quoted. */
function parseName(text: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return oneLine(quoted.replace(/\\(.)/g, '$1'));
  return /[<>"@:\\]/.test(text) ? undefined : oneLine(text);
}

function show(entry: string): string {
  const line = oneLine(entry);
  return `'${line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line}'`;
}
