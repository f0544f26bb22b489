import { toSingleLine } from '../../text/text.ts';
import type { DeliveryResult, PartialSuccess } from '../channel.ts';
import { type ErrorRow, toFailure } from '../error-table.ts';
import { type MailMatch, mailErrors } from './smtp-codes.ts';
import type { MailReply, Rejected } from './types.ts';

/** Characters of a server's text, and addresses by name, that one sentence takes. */
const textLength = 256;
const namesShown = 10;

/** What came of one SMTP conversation. Cuts the server's texts, which are redacted before. */
export function decodeMailReply(reply: MailReply): DeliveryResult {
  if (reply.kind === 'accepted') return decodeAccepted(reply);
  if (reply.unknown) {
    return {
      kind: 'failed',
      code: reply.code,
      text: `delivery unknown: the mail server took the e-mail but its reply was lost, Message-ID ${reply.messageId}`,
      advice:
        'Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.',
      retry: false,
    };
  }
  const row = findMailError(reply);
  const [{ words }, text, advice] = row;
  const code = reply.response > 0 ? String(reply.response) : reply.code;
  if (reply.rejected.length === 0) return toFailure(code, row, { text: text + said(reply.text) });
  const { again, refused } = sorted(reply.rejected, words);
  // Refused for good and deferred side by side: only the second are worth another attempt.
  return again.length > 0 && refused.length > 0
    ? { ...partial({ again, refused }, advice), text: `no recipient was accepted: ${statuses(again, refused)}` }
    : toFailure(code, row, { text: `${text}: ${listed(reply.rejected)}` });
}

/** The row for a failed conversation; unknown 4xx may pass, everything else unknown is permanent. */
export function findMailError(reply: Extract<MailReply, { kind: 'failed' }>): ErrorRow<MailMatch> {
  const texts = [reply.text, ...reply.rejected.map(({ text }) => text)];
  const known = mailErrors.find(
    ([{ codes, responses, command = '', words, login }]) =>
      (codes?.includes(reply.code) ?? true) &&
      (responses?.includes(reply.response) ?? true) &&
      reply.command.startsWith(command) &&
      (words === undefined || texts.some((text) => words.test(text))) &&
      (login === undefined || login === reply.login),
  );
  const then = reply.response >= 400 && reply.response < 500 ? 'yes' : false;
  const advice = 'Read the reply of the server and check the smtp inputs.';
  return known ?? [{}, 'the mail server refused the e-mail', advice, then];
}

/** The row for a recipient that was refused, while others were accepted, because there was no login. */
export function relayCode(text: string): ErrorRow<MailMatch> | undefined {
  return mailErrors.find(([on]) => on.login === false && on.words?.test(text));
}

function decodeAccepted({
  accepted,
  messageId,
  rejected,
  login,
}: Extract<MailReply, { kind: 'accepted' }>): DeliveryResult {
  if (rejected.length === 0) return { kind: 'accepted', id: messageId };
  const relay = login ? undefined : rejected.map(({ text }) => relayCode(text)).find((row) => row !== undefined);
  const { again, refused } = sorted(rejected, relay?.[0].words);
  const advice =
    refused.length > 0
      ? 'Check these addresses in email-to, email-cc, email-bcc and mentions.'
      : 'Nothing to do if it passes; else have the sender listed at the receiving server.';
  // How many, not who: the log may be public, and blind copies are among them.
  const others = accepted.length === 1 ? 'the other recipient has' : `the ${accepted.length} others have`;
  return {
    ...partial({ again, refused }, relay?.[2] ?? advice),
    id: messageId,
    text: `${statuses(again, refused)}; ${others} it`,
  };
}

type Sorted = { readonly again: readonly Rejected[]; readonly refused: readonly Rejected[] };

function partial({ again, refused }: Sorted, advice: string): Omit<PartialSuccess, 'text'> {
  const code = String((refused[0] ?? again[0])?.code);
  const missed = { code, text: statuses([], refused), advice };
  return {
    kind: 'partial',
    code,
    advice,
    again: again.map(({ address }) => address),
    ...(refused.length > 0 && { missed }),
  };
}

/** Who may be accepted later (4xx) and who never will; whose reply has the words of a row that no repetition helps. */
function sorted(rejected: readonly Rejected[], never: RegExp | undefined): Sorted {
  const passes = ({ code, text }: Rejected) => code >= 400 && code < 500 && !never?.test(text);
  return { again: rejected.filter(passes), refused: rejected.filter((each) => !passes(each)) };
}

function statuses(again: readonly Rejected[], refused: readonly Rejected[]): string {
  const parts = [
    refused.length > 0 ? `refused for ${listed(refused)}` : '',
    again.length > 0 ? `deferred for ${listed(again)}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function listed(rejected: readonly Rejected[]): string {
  const names = rejected.map(({ address, code, text }) => `${address} (${clipped(text) || code})`);
  const more = names.length - namesShown;
  return more > 1 ? `${names.slice(0, namesShown).join(', ')} and ${more} more` : names.join(', ');
}

function said(text: string): string {
  return text === '' ? '' : `: ${clipped(text).replace(/\.$/, '')}`;
}

function clipped(text: string): string {
  const line = toSingleLine(text).replace(/ {2,}/g, ' ');
  return line.length > textLength ? `${line.slice(0, textLength - 1).toWellFormed()}…` : line;
}
