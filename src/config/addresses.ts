import type { Mailbox } from '../channels/email/types.ts';
import type { LocalizedText } from '../text/localize.ts';
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
    const quote = truncateBytes(toSingleLine(entry), 80);
    if ('address' in parsed) {
      const key = parsed.address.toLowerCase();
      if (!mailboxes.has(key)) mailboxes.set(key, parsed);
    } else addError(reader, name, { en: `has '${quote}'${parsed.en}`, zh: `中的 '${quote}' ${parsed.zh}` });
  }
  const { size } = mailboxes;
  if (size > mostMailboxes)
    addError(reader, name, {
      en: `has ${size} addresses; at most ${mostMailboxes} are allowed. Use a mailing list.`,
      zh: `有 ${size} 个地址，最多 ${mostMailboxes} 个。请使用邮件列表。`,
    });
  return [...mailboxes.values()];
}

/** The mailbox of an entry, or what is wrong with it. */
function parseMailbox(entry: string): Mailbox | LocalizedText {
  const [, before = '', bracketed] = /(.*)<([^<]*)>$/s.exec(entry) ?? [];
  const name = parseDisplayName(before.trim());
  const address = bracketed?.trim() ?? entry;
  if (name === undefined)
    return {
      en: ' with a name that must be in double quotes, as in "Doe, Jane" <jane@example.com>.',
      zh: '的名字必须放在双引号中，例如 "Doe, Jane" <jane@example.com>。',
    };
  const domain = addressShape.exec(address)?.[1];
  if (domain === undefined)
    return {
      en: ', which is not an address. Write name@example.com or Name <name@example.com>, a name with a comma in double quotes.',
      zh: '不是邮箱地址。请写 name@example.com 或 Name <name@example.com>，名字中有逗号时要放在双引号中。',
    };
  return /^[.-]|\.[.-]|-\.|[.-]$/.test(domain)
    ? { en: ', whose domain is not a host name. Check its spelling.', zh: '的域名不正确。请检查拼写。' }
    : { name, address };
}

/** The display name, or undefined when it holds what must be quoted. */
function parseDisplayName(text: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return toSingleLine(quoted.replace(/\\(.)/g, '$1'));
  return /[<>"@:\\]/.test(text) ? undefined : toSingleLine(text);
}
