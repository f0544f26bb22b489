import type { Language, StatusCode } from '../status.ts';
import type { Mention } from './options.ts';
import type { TaskPayload } from './payload.ts';
import type { YunxiaoPayload } from './yunxiao-payload.ts';

/**
 * A piece of text and how far it is trusted.
 * - `plain`: any value, wherever it comes from; a channel shows it as it is and lets it have no effect.
 * - `markup`: a value that the user declared to be markup (`${NAME|raw}`); keeps it, but mentions nobody.
 * - `own`: stands in an input as the user wrote it; keeps markup and mentions.
 */
export type Span = { readonly source: 'template' | 'value' | 'raw'; readonly text: string };

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

/** Which report this is, for threads, identifiers and filters. Stable across attempts of delivery. */
export type ReportIdentity = {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com` or the server's own. */
  readonly server: string;
  readonly workflow: string;
  /** Branch or tag; `owner:branch` for a branch of a fork. */
  readonly branch: string;
  readonly runId: string;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly job: string;
  /** Tells the legs of a matrix apart; '' when the runner does not say. */
  readonly checkRunId: string;
  /** Name of the step in its job. */
  readonly step: string;
};

/** What is said, without any markup: the channel spells it. */
export type Message = {
  readonly task: TaskPayload;
  /** The payload in the other form; only where it is asked for. */
  readonly flow?: YunxiaoPayload;
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
  readonly identity: ReportIdentity;
};

/** The text of spans without any regard to markup: for the question whether there is any, and how much. */
export function concatText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}
