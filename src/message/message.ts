import type { Language, StatusCode } from '../status.ts';
import type { FlowPayload } from './flow.ts';
import type { Identity } from './known.ts';
import type { Task } from './task.ts';
import type { Mention } from './wishes.ts';

/**
 * A piece of text and how far it is trusted.
 * - `plain`: any value, wherever it comes from; a channel shows it as it is and lets it have no effect.
 * - `markup`: a value that the user declared to be markup (`${NAME|raw}`); keeps it, but mentions nobody.
 * - `own`: stands in an input as the user wrote it; keeps markup and mentions.
 */
export type Span = { readonly trust: 'plain' | 'markup' | 'own'; readonly text: string };

/** One value of a field: untrusted text, the http(s) link that this action made for it, the status that its mark tells. */
export type Value = {
  readonly text: string;
  readonly url?: string | undefined;
  readonly status?: StatusCode | undefined;
};

/** One labelled line of the message; the values of a `list` stand one a line. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly list: boolean;
};

/** What is said, without any markup: the channel spells it. */
export type Message = {
  readonly task: Task;
  /** The payload in the other form; only where it is asked for. */
  readonly flow?: FlowPayload;
  readonly status: StatusCode;
  readonly statusName: string;
  readonly language: Language;
  /** First line and subject. */
  readonly title: readonly Span[];
  readonly fields: readonly Field[];
  readonly custom: readonly Span[];
  readonly mentions: readonly Mention[];
  /** Where the message leads, shown once: the job when known, else the run. */
  readonly link: { readonly text: string; readonly url: string };
  readonly identity: Identity;
};

/** The text of spans without any regard to markup: for the question whether there is any, and how much. */
export function readable(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}
