import type { Delivery } from '../delivery/retry.ts';
import type { Task } from '../message/task.ts';
import type { StatusCode } from '../status.ts';
import { oneLine } from '../text/clean.ts';
import { cutBytes } from '../text/cut.ts';
import { annotate, appendSummary, setOutputs, writeLine } from './toolkit.ts';

/** The last value of the flow: what the step says about itself. `reason` is one or more sentences, '' when sent. */
export type Report = { readonly status: StatusCode | undefined; readonly reason: string } & (
  | Untried
  | Previewed
  | Delivered
);

/** Nothing was made: not selected, or the configuration cannot be used. */
type Untried = { readonly outcome: 'skipped' | 'failed' };
/** `preview`: Markdown of the dry run for the job summary. */
type Previewed = { readonly outcome: 'skipped'; readonly task: Task; readonly preview: string };
type Delivered = {
  readonly outcome: 'sent' | 'partial' | 'failed';
  readonly task: Task;
  readonly channel: string;
  readonly deliveries: readonly Delivery[];
};

/** The outcome of all targets together, and why. */
export function summarise(deliveries: readonly Delivery[]): Pick<Report & Delivered, 'outcome' | 'reason'> {
  const sent = deliveries.filter((delivery) => delivery.outcome === 'sent').length;
  const lost = deliveries.filter((delivery) => delivery.outcome === 'failed').length;
  const outcome = sent === deliveries.length ? 'sent' : lost === deliveries.length ? 'failed' : 'partial';
  const reasons = deliveries.map((delivery, index) => {
    const which = deliveries.length > 1 ? `target ${index + 1}: ` : '';
    return delivery.outcome === 'sent' ? '' : `${which}${delivery.reason}. ${delivery.advice}`;
  });
  return { outcome, reason: reasons.filter((reason) => reason !== '').join(' ') };
}

/** Writes the outputs, the annotation, the log line and the summary. The task is redacted already, the rest is here. */
export function publish(report: Report, redact: (text: string) => string): void {
  const deliveries = 'deliveries' in report ? report.deliveries : [];
  const channel = 'channel' in report ? report.channel : '';
  const reason = redact(report.reason);
  const results = deliveries.map(({ outcome, attempts, code, reason }, index) => ({
    index,
    channel,
    outcome,
    attempts,
    code,
    reason: redact(reason),
  }));
  const attempts = deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0);
  const outputs: Readonly<Record<string, string>> = {
    outcome: report.outcome,
    reason,
    status: report.status ?? '',
    payload: 'task' in report ? JSON.stringify(report.task) : '',
    'message-id': deliveries[0]?.id ?? '',
    attempts: String(attempts),
    results: JSON.stringify(results),
  };
  quietly('the outputs', () => setOutputs(Object.entries(outputs)));
  if (report.outcome === 'sent') writeLine(`Sent to ${channel} (status ${report.status}, attempts ${attempts}).`);
  else if (report.outcome === 'skipped') writeLine(`Nothing sent: ${reason}.`);
  else if (deliveries.length > 0)
    annotate('error', `Notification ${report.outcome === 'partial' ? 'partly delivered' : 'not delivered'}: ${reason}`);
  if (report.outcome !== 'sent' && results.length > 0) quietly('the job summary', () => appendSummary(table(results)));
  if ('preview' in report) quietly('the job summary', () => appendSummary(redact(report.preview)));
}

type Row = Pick<Delivery, 'outcome' | 'attempts' | 'code' | 'reason'> & {
  readonly index: number;
  readonly channel: string;
};

function table(results: readonly Row[]): string {
  const cell = (text: string) =>
    cutBytes(oneLine(text), 300).replace(/[|\\`*_<>[\]]/g, (character) => `\\${character}`);
  const rows = results.map(
    (row) =>
      `| ${row.index + 1} | ${row.channel} | ${row.outcome} | ${row.attempts} | ${cell(row.code)} | ${cell(row.reason)} |`,
  );
  return [
    '### Message Notification',
    '',
    '| # | Channel | Outcome | Attempts | Code | Reason |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The delivery must not suffer from a missing runner file. */
function quietly(what: string, write: () => void): void {
  try {
    write();
  } catch {
    annotate('warning', `Could not write ${what}: the runner's file is missing or not writable.`);
  }
}
