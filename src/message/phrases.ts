import type { FailureStreak } from '../github/run-info.ts';
import type { TestResults } from '../reports/results.ts';
import type { Language } from '../status.ts';
import type { ReasonPiece } from './message.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const en = {
  comma: ', ',
  brackets: (text: string) => ` (${text})`,
  more: (count: number) => `and ${count} more`,
  moreFailed: (count: number) => `and ${count} more failed`,
  /** Link to what changed between two commits. */
  compare: 'compare',
  viewLog: 'View log',
  viewChanges: 'Changes',
  pullRequest: (number: number) => `PR #${number}`,
  /** Counts of tests, those of none included. */
  testCounts: ({ failed, passed, skipped, flaky = 0 }: TestResults): readonly string[] => [
    `${failed} failed`,
    `${passed} passed`,
    `${flaky} of them flaky`,
    `${skipped} skipped`,
  ],
  failedTests: ({ failed, passed, skipped }: TestResults) =>
    `${failed} of ${plural(failed + passed + skipped, 'test')} failed`,
  failedJobs: (failed: number, all: number) => `${failed} of ${plural(all, 'job')} failed`,
  /** After the steps, where no count of tests says it; `more` counts those without a name. */
  stepsFailed: (more: string) => `${more} failed`,
  canceledDuring: (step: string): ReasonPiece[] => [{ text: 'Canceled during ' }, { text: step, strong: true }],
  /** `duration` may be empty. */
  timedOut: (duration: string) => (duration === '' ? 'Timed out' : `Timed out after ${duration}`),
  /** Of the line `streak`. */
  failing: ({ count, more, first }: FailureStreak) => {
    if (more) return `failing for at least ${count} runs`;
    const bad = first?.sha === undefined ? '' : `, first bad commit ${first.sha.slice(0, 7)}`;
    return `failing since #${first?.runNumber ?? '?'} (${count + 1} runs${bad})`;
  },
  fixed: ({ count, more }: FailureStreak, duration = '') =>
    `fixed after ${more ? 'at least ' : ''}${plural(count, 'failed run')}${duration && `, ${duration}`}`,
  /** Of the summary. */
  failingSince: ({ count, more, first }: FailureStreak) =>
    more ? `failing for at least ${count} runs` : `failing since #${first?.runNumber ?? '?'}, ${count + 1} runs`,
  run: (number: number, attempt: number) => `run ${number}${attempt > 1 ? `, attempt ${attempt}` : ''}`,
  /** Shown instead of the actor. */
  schedule: 'schedule',
};

/** The fixed phrases of messages. */
export type Phrases = typeof en;

const zh: Phrases = {
  comma: '，',
  brackets: (text) => `（${text}）`,
  more: (count) => `另有 ${count} 个`,
  moreFailed: (count) => `另有 ${count} 个失败`,
  compare: '查看对比',
  viewLog: '查看日志',
  viewChanges: '查看改动',
  pullRequest: (number) => `PR #${number}`,
  testCounts: ({ failed, passed, skipped, flaky = 0 }) => [
    `失败 ${failed}`,
    `通过 ${passed}`,
    `其中不稳定 ${flaky}`,
    `跳过 ${skipped}`,
  ],
  failedTests: ({ failed, passed, skipped }) => `${failed + passed + skipped} 个测试中 ${failed} 个失败`,
  failedJobs: (failed, all) => `${all} 个作业中 ${failed} 个失败`,
  stepsFailed: (more) => (more === '' ? ' 失败' : `${more}失败`),
  canceledDuring: (step) => [{ text: '取消时正在运行 ' }, { text: step, strong: true }],
  timedOut: (duration) => (duration === '' ? '运行超时' : `运行 ${duration}后超时`),
  failing: ({ count, more, first }) => {
    if (more) return `已连续失败至少 ${count} 次`;
    const bad = first?.sha === undefined ? '' : `，首个失败提交 ${first.sha.slice(0, 7)}`;
    return `自 #${first?.runNumber ?? '?'} 起失败（共 ${count + 1} 次${bad}）`;
  },
  fixed: ({ count, more }, duration = '') =>
    `连续失败${more ? '至少' : ''} ${count} 次后恢复${duration && `，历时 ${duration}`}`,
  failingSince: ({ count, more, first }) =>
    more ? `已连续失败至少 ${count} 次` : `自 #${first?.runNumber ?? '?'} 起失败，共 ${count + 1} 次`,
  run: (number, attempt) => `第 ${number} 次运行${attempt > 1 ? `，第 ${attempt} 次尝试` : ''}`,
  schedule: '定时触发',
};

export const phrases: Readonly<Record<Language, Phrases>> = { en, zh };

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
