import type { FailureStreak } from '../github/run-info.ts';
import type { TestResults } from '../reports/results.ts';
import { type Language, type LocalizedText, noText } from '../text/text.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The fixed phrases of messages. */
export const phrases = {
  comma: { en: ', ', zh: '，' },
  brackets: (text: string) => ({ en: ` (${text})`, zh: `（${text}）` }),
  more: (count: number) => ({ en: `and ${count} more`, zh: `另有 ${count} 个` }),
  moreFailed: (count: number) => ({ en: `and ${count} more failed`, zh: `另有 ${count} 个失败` }),
  /** Link to what changed between two commits. */
  compare: { en: 'compare', zh: '查看对比' },
  viewLog: { en: 'View log', zh: '查看日志' },
  viewChanges: { en: 'Changes', zh: '查看改动' },
  /** Counts of tests, those of none included. */
  testCounts: ({ failed, passed, skipped, flaky = 0 }: TestResults) => ({
    en: [`${failed} failed`, `${passed} passed`, `${flaky} of them flaky`, `${skipped} skipped`],
    zh: [`失败 ${failed}`, `通过 ${passed}`, `其中不稳定 ${flaky}`, `跳过 ${skipped}`],
  }),
  failedTests: ({ failed, passed, skipped }: TestResults) => ({
    en: `${failed} of ${plural(failed + passed + skipped, 'test')} failed`,
    zh: `${failed + passed + skipped} 个测试中 ${failed} 个失败`,
  }),
  failedJobs: (failed: number, all: number) => ({
    en: `${failed} of ${plural(all, 'job')} failed`,
    zh: `${all} 个作业中 ${failed} 个失败`,
  }),
  /** After the steps, if there is no count of failed tests; `more` counts those without a name. */
  stepsFailed: (more: string) => ({ en: `${more} failed`, zh: `${more || ' '}失败` }),
  /** Before the step. */
  canceledDuring: { en: 'Canceled during ', zh: '取消时正在运行 ' },
  /** `duration` may be empty. */
  timedOut: (duration: string) => ({
    en: `Timed out${duration && ` after ${duration}`}`,
    zh: `运行${duration && ` ${duration}后`}超时`,
  }),
  /** Of the line `streak`. */
  failing: (streak: FailureStreak): LocalizedText => {
    const { count, more, first } = streak;
    if (more) return phrases.failingSince(streak);
    const sha = first?.sha?.slice(0, 7);
    const bad = sha === undefined ? noText : { en: `, first bad commit ${sha}`, zh: `，首个失败提交 ${sha}` };
    return {
      en: `failing since #${first?.runNumber ?? '?'} (${count + 1} runs${bad.en})`,
      zh: `自 #${first?.runNumber ?? '?'} 起失败（共 ${count + 1} 次${bad.zh}）`,
    };
  },
  /** Of the summary. */
  failingSince: ({ count, more, first }: FailureStreak): LocalizedText => {
    if (more) return { en: `failing for at least ${count} runs`, zh: `已连续失败至少 ${count} 次` };
    const run = first?.runNumber ?? '?';
    return { en: `failing since #${run}, ${count + 1} runs`, zh: `自 #${run} 起失败，共 ${count + 1} 次` };
  },
  fixed: ({ count, more }: FailureStreak, duration = '') => ({
    en: `fixed after ${more ? 'at least ' : ''}${plural(count, 'failed run')}${duration && `, ${duration}`}`,
    zh: `连续失败${more ? '至少' : ''} ${count} 次后恢复${duration && `，历时 ${duration}`}`,
  }),
  run: (number: number, attempt: number) => ({
    en: `run ${number}${attempt > 1 ? `, attempt ${attempt}` : ''}`,
    zh: `第 ${number} 次运行${attempt > 1 ? `，第 ${attempt} 次尝试` : ''}`,
  }),
  /** Shown instead of the actor. */
  schedule: { en: 'schedule', zh: '定时触发' },
};

const units: Readonly<Record<Language, readonly string[]>> = {
  en: ['d', 'h', 'm', 's'],
  zh: [' 天', ' 小时', ' 分', ' 秒'],
};
const unitSeconds = [86_400, 3600, 60, 1];

/** The two largest units: `3d 2h`, `2h 10m`, `3m 12s`, `9s`; '' for a time (ms) that is unknown (NaN). */
export function formatDuration(ms: number, language: Language): string {
  if (Number.isNaN(ms)) return '';
  const seconds = Math.max(0, Math.round(ms / 1000));
  const largest = unitSeconds.findIndex((size) => seconds >= size || size === 1);
  const counts = unitSeconds.map((size, index) => Math.floor((seconds % (unitSeconds[index - 1] ?? Infinity)) / size));
  return counts
    .map((count, index) => ({ count, index, text: `${count}${units[language][index]}` }))
    .filter(({ count, index }) => index === largest || (index === largest + 1 && count > 0))
    .map(({ text }) => text)
    .join(' ');
}

/** `0.4s` below ten seconds, since a test run often is. */
export function formatSeconds(seconds: number, language: Language): string {
  if (seconds >= 9.95) return formatDuration(seconds * 1000, language);
  return `${seconds.toFixed(1)}${units[language][3]}`;
}

export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const names = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(names.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${names[power - 1]}`;
}
