import type { Found } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
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

/** Somebody to mention, as the channel knows them: `id` is a user id or an open id, `address` one more recipient. */
export type Mention = { readonly kind: 'all' } | { readonly kind: 'mobile' | 'id' | 'address'; readonly value: string };

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

/** Which report this is, for threads, identifiers and filters. Stable across attempts of delivery. */
export type Identity = Readonly<ReturnType<typeof identityOf>>;

/** @param step name of the step in its job (`GITHUB_ACTION`) */
export function identityOf({ facts, job }: Known, checkRunId: string, step: string) {
  return {
    /** `owner/name` */
    repository: facts.repository ?? '',
    /** `https://github.com` or the server's own. */
    server: facts.server,
    workflow: facts.workflow ?? '',
    branch: facts.branch ?? '',
    runId: String(facts.runId ?? ''),
    runNumber: facts.runNumber ?? 0,
    runAttempt: facts.runAttempt,
    job: job ?? '',
    /** Tells the legs of a matrix apart; '' when the runner does not say. */
    checkRunId,
    step,
  };
}

/** What lines, variables and mentions are made from. */
export type Known = {
  readonly task: Task;
  readonly facts: Facts;
  readonly found: Found;
  readonly status: StatusCode;
  readonly language: Language;
  /** A name that `Intl` knows. */
  readonly timeZone: string;
  readonly now: Date;
  /** Title of the commit. */
  readonly title: string | undefined;
  /** Login of the commit's author, else the name. */
  readonly author: string | undefined;
  /** Name of the reported job; undefined when the report is about the run. */
  readonly job: string | undefined;
  readonly link: Message['link'];
  /** Milliseconds; NaN when the start is not known. */
  readonly durationMs: number;
};

/** The text of spans without any regard to markup: for the question whether there is any, and how much. */
export function readable(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}
