import type { Delivery } from '../delivery/retry.ts';
import type { TaskPayload } from '../message/payload.ts';
import type { StatusCode } from '../status.ts';
import { type LocalizedText, localize, toSingleLine, truncateBytes } from '../text/text.ts';
import { appendSummary, saveValues } from './files.ts';
import type { Log } from './log.ts';

/** The last value of the flow: what the step says about itself. */
export type Report = {
  readonly outcome: Delivery['outcome'] | 'skipped';
  readonly status: StatusCode | undefined;
  /** Why nothing, or not everything, was sent. */
  readonly reason: LocalizedText;
  readonly task?: TaskPayload;
  /** Markdown of the dry run for the job summary. */
  readonly preview?: string;
  readonly channel?: string;
  readonly deliveries?: readonly Delivery[];
};

/** The reason and the log line of a main stage whose post stage reports the end. */
export const watching: LocalizedText = {
  en: 'Watching this job: the result is sent when it ends.',
  zh: '正在关注这个作业：结束时发送结果。',
};

/** The outcome of all targets together, and why. */
export function summarize(deliveries: readonly Delivery[]): Pick<Report, 'outcome' | 'reason'> {
  const all = (outcome: Delivery['outcome']) => deliveries.every((delivery) => delivery.outcome === outcome);
  const describe = (language: keyof LocalizedText) => {
    const chinese = language === 'zh';
    const reasons = deliveries.flatMap(({ outcome, reason, advice }, index) => {
      if (outcome === 'sent') return [];
      const target = chinese ? `目标 ${index + 1}：` : `target ${index + 1}: `;
      const sentences = chinese ? `${reason.zh}。${advice.zh}` : `${reason.en}. ${advice.en}`;
      return [(deliveries.length > 1 ? target : '') + sentences];
    });
    return reasons.join(chinese ? '' : ' ');
  };
  return {
    outcome: all('sent') ? 'sent' : all('failed') ? 'failed' : 'partial',
    reason: localize(describe),
  };
}

/** Writes the outputs, the annotation or the log line, and the summary. */
export function publish(report: Report, log: Log): void {
  const { outcome, deliveries = [], channel = '', task, preview } = report;
  const results = deliveries.map(({ outcome, attempts, code, reason }, index) => ({
    ...{ index, channel, outcome, attempts },
    code: log.show(code),
    reason: log.show(reason),
  }));
  const attempts = deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0);
  const written = saveValues('OUTPUT', [
    ['outcome', outcome],
    ['reason', log.show(report.reason)],
    ['status', report.status ?? ''],
    // Its texts are redacted already.
    ['payload', task === undefined ? '' : JSON.stringify(task)],
    ['message-id', deliveries[0]?.id ?? ''],
    ['attempts', String(attempts)],
    ['results', JSON.stringify(results)],
  ]);
  if (!written) warnOfMissingFile({ en: 'the outputs', zh: '输出' }, log);
  announce(report, attempts, log);
  const summary = preview === undefined ? toTable(outcome === 'sent' ? [] : results, log) : log.show(preview);
  if (summary !== '' && !appendSummary(summary)) warnOfMissingFile({ en: 'the job summary', zh: '作业摘要' }, log);
}

function announce({ outcome, status, reason, channel, deliveries = [] }: Report, attempts: number, log: Log): void {
  if (reason === watching) log.info(reason);
  else if (outcome === 'skipped') log.info({ en: `Nothing sent: ${reason.en}.`, zh: `未发送：${reason.zh}。` });
  else if (outcome === 'sent')
    log.info({
      en: `Sent to ${channel} (status ${status}, attempts ${attempts}).`,
      zh: `已发送到 ${channel}（状态 ${status}，尝试 ${attempts} 次）。`,
    });
  else if (deliveries.length > 0)
    log.error(
      outcome === 'partial'
        ? { en: `Notification partly delivered: ${reason.en}`, zh: `通知只送达了一部分：${reason.zh}` }
        : { en: `Notification not delivered: ${reason.en}`, zh: `通知未送达：${reason.zh}` },
    );
}

type Row = Pick<Delivery, 'outcome' | 'attempts' | 'code'> & { readonly channel: string; readonly reason: string };

const header: LocalizedText = {
  en: '| # | Channel | Outcome | Attempts | Code | Reason |',
  zh: '| # | 渠道 | 结果 | 尝试次数 | 代码 | 原因 |',
};

function toTable(results: readonly Row[], log: Log): string {
  if (results.length === 0) return '';
  const rows = results.map(
    ({ channel, outcome, attempts, code, reason }, index) =>
      `| ${index + 1} | ${channel} | ${outcome} | ${attempts} | ${toCell(code)} | ${toCell(reason)} |\n`,
  );
  return `### Message Notification

${log.show(header)}
|---|---|---|---|---|---|
${rows.join('')}`;
}

/**
 * Foreign text in a table of GitHub's Markdown: signs of markup as entities, and nothing that it makes a link of. A
 * backslash would not do: the end of an autolink swallows it. https://github.github.com/gfm/#autolinks-extension-
 */
function toCell(text: string): string {
  return truncateBytes(toSingleLine(text), 300)
    .replaceAll('://', ':∕∕')
    .replace(/(www)\./gi, '$1․')
    .replaceAll('@', '@\u200b')
    .replace(/[&<>|\\`*_~$#[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The delivery must not suffer from a missing runner file. */
function warnOfMissingFile(what: LocalizedText, log: Log): void {
  log.warning({
    en: `Could not write ${what.en}: the runner's file is missing or not writable.`,
    zh: `无法写入${what.zh}：运行器的文件不存在或不可写。`,
  });
}
