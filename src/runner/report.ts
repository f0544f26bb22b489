import type { Delivery } from '../delivery/deliver.ts';
import type { StatusCode } from '../status.ts';
import { oneLine } from '../text/clean.ts';
import { cutBytes } from '../text/cut.ts';
import { annotate, appendSummary, setOutput, writeLine } from './toolkit.ts';

export type Outcome = 'sent' | 'partial' | 'failed' | 'skipped';

/** The last value of the flow: what the step says about itself. */
export type Report = {
  readonly outcome: Outcome;
  /** One or more sentences. */
  readonly reason: string;
  readonly status: StatusCode | '';
  /** The payload as JSON; '' when none was made. */
  readonly payload: string;
  readonly channel: string;
  readonly deliveries: readonly Delivery[];
  /** Markdown of the dry run for the job summary; '' otherwise. */
  readonly preview: string;
};

/** A report of a stage that did not come to a delivery. */
export function nothingSent(outcome: 'skipped' | 'failed', reason: string, status: StatusCode | '' = ''): Report {
  return { outcome, reason, status, payload: '', channel: '', deliveries: [], preview: '' };
}

/** The outcome of all targets together, and why. */
export function summarise(deliveries: readonly Delivery[]): { outcome: Outcome; reason: string } {
  const sent = deliveries.filter((delivery) => delivery.outcome === 'sent').length;
  const lost = deliveries.filter((delivery) => delivery.outcome === 'failed').length;
  const outcome = sent === deliveries.length ? 'sent' : lost === deliveries.length ? 'failed' : 'partial';
  const reasons = deliveries.map((delivery, index) => {
    const which = deliveries.length > 1 ? `target ${index + 1}: ` : '';
    return delivery.outcome === 'sent' ? '' : `${which}${delivery.reason}. ${delivery.advice}`;
  });
  return { outcome, reason: reasons.filter((reason) => reason !== '').join(' ') };
}

/** Writes the outputs, the annotation, the log line and the summary. Every text is redacted first. */
export function publish(report: Report, redact: (text: string) => string): void {
  const reason = redact(report.reason);
  const results = report.deliveries.map((delivery, index) => ({
    index,
    channel: report.channel,
    outcome: delivery.outcome,
    attempts: delivery.attempts,
    code: delivery.code,
    reason: redact(delivery.reason),
  }));
  const attempts = report.deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0);
  const outputs: Readonly<Record<string, string>> = {
    outcome: report.outcome,
    reason,
    status: report.status,
    payload: redact(report.payload),
    'message-id': report.deliveries[0]?.id ?? '',
    attempts: String(attempts),
    results: JSON.stringify(results),
  };
  quietly('the outputs', () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
  if (report.outcome === 'sent')
    writeLine(`Sent to ${report.channel} (status ${report.status}, attempts ${attempts}).`);
  else if (report.outcome === 'skipped') writeLine(`Nothing sent: ${reason}.`);
  else if (report.deliveries.length > 0)
    annotate('error', `Notification ${report.outcome === 'partial' ? 'partly delivered' : 'not delivered'}: ${reason}`);
  if (report.outcome === 'failed' || report.outcome === 'partial')
    quietly('the job summary', () => appendSummary(table(results)));
  if (report.preview !== '') quietly('the job summary', () => appendSummary(redact(report.preview)));
}

function table(
  results: readonly {
    index: number;
    channel: string;
    outcome: string;
    attempts: number;
    code: string;
    reason: string;
  }[],
): string {
  const cell = (text: string) =>
    cutBytes(oneLine(text), 300).replace(/[|\\`*_<>[\]]/g, (character) => `\\${character}`);
  const rows = results.map(
    (row) =>
      `| ${row.index + 1} | ${row.channel} | ${row.outcome} | ${row.attempts} | ${cell(row.code)} | ${cell(row.reason)} |`,
  );
  if (rows.length === 0) return '';
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
