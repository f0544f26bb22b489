import type { Delivery } from '../delivery/retry.ts';
import type { TaskPayload } from '../message/payload.ts';
import type { StatusCode } from '../status.ts';
import { toSingleLine, truncateBytes } from '../text/text.ts';
import { annotate, appendSummary, logLine, saveValues } from './core.ts';

/** The last value of the flow: what the step says about itself. `reason` is one or more sentences, '' when sent. */
export type Report = { readonly status: StatusCode | undefined; readonly reason: string } & (
  | { readonly outcome: 'skipped' | 'failed' }
  /** Markdown of the dry run for the job summary. */
  | { readonly outcome: 'skipped'; readonly task: TaskPayload; readonly preview: string }
  | (Summary & { readonly task: TaskPayload; readonly channel: string; readonly deliveries: readonly Delivery[] })
);

/** The outcome of all targets together, and why. */
type Summary = { readonly outcome: Delivery['outcome']; readonly reason: string };

/** Sums up the deliveries to all targets. */
export function summarize(deliveries: readonly Delivery[]): Summary {
  const all = (outcome: Delivery['outcome']) => deliveries.every((delivery) => delivery.outcome === outcome);
  const reasons = deliveries.map((delivery, index) => {
    const which = deliveries.length > 1 ? `target ${index + 1}: ` : '';
    return delivery.outcome === 'sent' ? '' : `${which}${delivery.reason}. ${delivery.advice}`;
  });
  return {
    outcome: all('sent') ? 'sent' : all('failed') ? 'failed' : 'partial',
    reason: reasons.filter((reason) => reason !== '').join(' '),
  };
}

type Redact = (text: string) => string;

/** Writes the outputs, the annotation, the log line and the summary. The task is redacted already, the rest is here. */
export function publish(report: Report, redact: Redact): void {
  const deliveries = 'deliveries' in report ? report.deliveries : [];
  const channel = 'channel' in report ? report.channel : '';
  const reason = redact(report.reason);
  const results = deliveries.map(({ outcome, attempts, code, reason }, index) => ({
    ...{ index, channel, outcome, attempts, code },
    reason: redact(reason),
  }));
  const attempts = String(deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0));
  const written = saveValues('OUTPUT', [
    ['outcome', report.outcome],
    ['reason', reason],
    ['status', report.status ?? ''],
    ['payload', 'task' in report ? JSON.stringify(report.task) : ''],
    ['message-id', deliveries[0]?.id ?? ''],
    ['attempts', attempts],
    ['results', JSON.stringify(results)],
  ]);
  if (!written) warnOf('the outputs');
  if (report.outcome === 'sent') logLine(`Sent to ${channel} (status ${report.status}, attempts ${attempts}).`);
  else if (report.outcome === 'skipped') logLine(`Nothing sent: ${reason}.`);
  else if (deliveries.length > 0)
    annotate('error', `Notification ${report.outcome === 'partial' ? 'partly delivered' : 'not delivered'}: ${reason}`);
  const summary = 'preview' in report ? redact(report.preview) : report.outcome === 'sent' ? '' : table(results);
  if (summary !== '' && !appendSummary(summary)) warnOf('the job summary');
}

type Row = Pick<Delivery, 'outcome' | 'attempts' | 'code' | 'reason'> & { readonly channel: string };

function table(results: readonly Row[]): string {
  if (results.length === 0) return '';
  const cell = (text: string) => truncateBytes(toSingleLine(text), 300).replace(/[|\\`*_<>[\]]/g, '\\$&');
  const rows = results.map(
    ({ channel, outcome, attempts, code, reason }, index) =>
      `| ${index + 1} | ${channel} | ${outcome} | ${attempts} | ${cell(code)} | ${cell(reason)} |\n`,
  );
  return `### Message Notification

| # | Channel | Outcome | Attempts | Code | Reason |
|---|---|---|---|---|---|
${rows.join('')}`;
}

/** The delivery must not suffer from a missing runner file. */
function warnOf(what: string): void {
  annotate('warning', `Could not write ${what}: the runner's file is missing or not writable.`);
}
