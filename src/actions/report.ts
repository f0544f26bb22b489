import { describeInput, InputError } from '../config/inputs.ts';
import { isMissingSecrets } from '../config/secret-inputs.ts';
import type { Delivery } from '../delivery/retry.ts';
import type { TaskPayload } from '../message/payload.ts';
import type { StatusCode } from '../status.ts';
import { joinSentences, type LocalizedText, noText, toSingleLine, truncateBytes } from '../text/text.ts';
import { type Log, productName } from './log.ts';
import { appendSummary, saveValues } from './runner-files.ts';
import { finishedState } from './stage.ts';
import type { StageContext } from './step.ts';

/** The result of the step. */
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
export const watchingJob: LocalizedText = {
  en: 'Watching this job: the result is sent when it ends.',
  zh: '正在关注这个作业：结束时发送结果。',
};

/** The outcome of all targets together, and why. */
export function summarize(deliveries: readonly Delivery[]): Pick<Report, 'outcome' | 'reason'> {
  const all = (outcome: Delivery['outcome']) => deliveries.every((delivery) => delivery.outcome === outcome);
  const reasons = deliveries.flatMap(({ outcome, reason, advice }, index): LocalizedText[] => {
    if (outcome === 'sent') return [];
    const target = deliveries.length > 1 ? { en: `target ${index + 1}: `, zh: `目标 ${index + 1}：` } : noText;
    return [{ en: `${target.en}${reason.en}. ${advice.en}`, zh: `${target.zh}${reason.zh}。${advice.zh}` }];
  });
  return { outcome: all('sent') ? 'sent' : all('failed') ? 'failed' : 'partial', reason: joinSentences(reasons) };
}

/** Writes the outputs, the annotation or the log line, and the summary. */
export function publish(report: Report, log: Log): void {
  const { outcome, deliveries = [], channel = '', task, preview } = report;
  const results = deliveries.map(({ outcome, attempts, code, reason }, index): Result => {
    return { index, channel, outcome, attempts, code: log.show(code), reason: log.show(reason) };
  });
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
  if (reason === watchingJob) log.info(reason);
  else if (outcome === 'skipped') log.info({ en: `Nothing sent: ${reason.en}.`, zh: `未发送：${reason.zh}。` });
  else if (outcome === 'sent')
    log.info({
      en: `Sent to ${channel} (status ${status}, attempts ${attempts}).`,
      zh: `已发送（渠道 ${channel}，状态 ${status}，尝试 ${attempts} 次）。`,
    });
  else if (deliveries.length > 0)
    log.error(
      outcome === 'partial'
        ? { en: `Notification partly delivered: ${reason.en}`, zh: `通知只送达了一部分：${reason.zh}` }
        : { en: `Notification not delivered: ${reason.en}`, zh: `通知未送达：${reason.zh}` },
    );
}

/** The result of one target, as in the output `results` and the job summary. */
type Result = Pick<Delivery, 'outcome' | 'attempts' | 'code'> & {
  readonly index: number;
  readonly channel: string;
  readonly reason: string;
};

const header: LocalizedText = {
  en: '| # | Channel | Outcome | Attempts | Code | Reason |',
  zh: '| # | 渠道 | 结果 | 尝试次数 | 错误码 | 原因 |',
};

const outcomes: Readonly<Record<Delivery['outcome'], LocalizedText>> = {
  sent: { en: 'sent', zh: '已发送' },
  partial: { en: 'partial', zh: '部分送达' },
  failed: { en: 'failed', zh: '失败' },
};

function toTable(results: readonly Result[], log: Log): string {
  if (results.length === 0) return '';
  const rows = results.map(
    ({ index, channel, outcome, attempts, code, reason }) =>
      `| ${index + 1} | ${channel} | ${log.show(outcomes[outcome])} | ${attempts} | ${toCell(code)} | ${toCell(reason)} |\n`,
  );
  return `### ${log.show(productName)}\n\n${log.show(header)}\n|---|---|---|---|---|---|\n${rows.join('')}`;
}

/**
 * Foreign text in a table of GitHub's Markdown: markup characters as entities, and nothing that becomes a link. A
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

/** Reports bad input, or a bug. Returns the exit code: without `fail-on-error` only bad input fails the step, and only in main. */
export function reportFailure(
  error: unknown,
  { input, env, log, stage }: Pick<StageContext, 'input' | 'env' | 'log' | 'stage'>,
): number {
  const asked = input('fail-on-error').toLowerCase() === 'true' ? 1 : 0;
  const end = (outcome: 'skipped' | 'failed', reason: LocalizedText, code: number) => {
    publish({ outcome, reason, status: undefined }, log);
    return code;
  };
  if (!(error instanceof InputError)) {
    const text = error instanceof Error ? error.message : String(error);
    log.error({
      en: `Unexpected error, please report it as a bug: ${text}`,
      zh: `意外错误，请作为缺陷报告给我们：${text}`,
    });
    return end('failed', { en: `unexpected error: ${text}`, zh: `意外错误：${text}` }, asked);
  }
  // Bad input is reported once: post has nothing to add.
  if (stage.name === 'main') saveValues('STATE', finishedState);
  if (isMissingSecrets(error, input, env)) {
    log.notice({
      en: 'Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.',
      zh: '未发送：本次运行没有密钥（来自 fork 或 Dependabot 的合并请求），因此没有可发送的目标。',
    });
    const reason = {
      en: 'this run was given no secrets (fork or Dependabot)',
      zh: '本次运行没有密钥（fork 或 Dependabot）',
    };
    return end('skipped', reason, 0);
  }
  const sentences = error.problems.map(describeInput);
  for (const sentence of sentences) log.error(sentence);
  return end('failed', joinSentences(sentences), stage.name === 'main' ? 1 : asked);
}
