import type { Language, StatusCode } from '../status.ts';
import type { FlowPayload } from './flow.ts';
import type { Task } from './task.ts';

/**
 * A piece of text and how far it is trusted.
 * - `plain`: any value, wherever it comes from; a channel shows it as it is and lets it have no effect.
 * - `markup`: a value that the user declared to be markup (`${NAME|raw}`); keeps it, but mentions nobody.
 * - `own`: stands in an input as the user wrote it; keeps markup and mentions.
 */
export type Span = { readonly trust: 'plain' | 'markup' | 'own'; readonly text: string };

/** One value of a field: untrusted text and, where known, an http(s) link that this action made and the status that its mark tells. */
export type Value = { readonly text: string; readonly url?: string; readonly status?: StatusCode };

/** One labelled line of the message. Several values stand side by side, or one a line when it is a `list` (`jobs`, `failed-steps`, `params`). */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly list: boolean;
};

/** Somebody to mention, in the terms of the channel: `id` is a user id or an open id, `address` one more recipient of the e-mail. */
export type Mention = { readonly kind: 'all' } | { readonly kind: 'mobile' | 'id' | 'address'; readonly value: string };

/** What is said, without any markup: the channel spells it. */
export type Message = {
  readonly task: Task;
  /** The payload in the other form; only where it is asked for. */
  readonly flow?: FlowPayload;
  readonly status: StatusCode;
  readonly statusName: string;
  readonly language: Language;
  /** First line and subject. `own` parts are the user's words. */
  readonly title: readonly Span[];
  readonly fields: readonly Field[];
  readonly custom: readonly Span[];
  readonly mentions: readonly Mention[];
  /** Where the message leads, shown once: the job when known, else the run. */
  readonly link: { readonly text: string; readonly url: string };
  /** Identifies the report: repository, run, attempt, job and status. Stable across attempts of delivery. */
  readonly identity: Identity;
};

/** Where the message belongs; used for threads, identifiers and filters. */
export type Identity = {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com` or the server's own. */
  readonly server: string;
  readonly workflow: string;
  readonly branch: string;
  readonly runId: string;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly job: string;
  /** Tells the legs of a matrix apart; '' when the runner does not say. */
  readonly checkRunId: string;
  /** Name of the step in its job (`GITHUB_ACTION`). */
  readonly step: string;
};

/** The text of spans without any regard to markup: for the question whether there is any, and how much. */
export function readable(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}
