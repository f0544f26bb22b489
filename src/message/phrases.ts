import type { FailureStreak } from '../github/run-info.ts';
import type { TestResults } from '../reports/results.ts';
import type { Language } from '../status.ts';
import type { ReasonPiece } from './message.ts';

/** The fixed phrases of messages. */
export type Phrases = {
  readonly comma: string;
  brackets(text: string): string;
  more(count: number): string;
  moreFailed(count: number): string;
  /** Link to what changed between two commits. */
  readonly compare: string;
  readonly viewLog: string;
  readonly viewChanges: string;
  pullRequest(number: number): string;
  /** Counts of tests, empty ones included. */
  testCounts(tests: TestResults): readonly string[];
  failedTests(tests: TestResults): string;
  failedJobs(failed: number, all: number): string;
  canceledDuring(step: string): ReasonPiece[];
  /** `duration` may be empty. */
  timedOut(duration: string): string;
  /** Of the line `streak`. */
  failing(streak: FailureStreak): string;
  fixed(streak: FailureStreak, duration: string): string;
  /** Of the summary. */
  failingSince(streak: FailureStreak): string;
  fixedAfter(streak: FailureStreak): string;
  run(number: number, attempt: number): string;
  /** Shown instead of the actor. */
  readonly schedule: string;
};

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const en: Phrases = {
  comma: ', ',
  brackets: (text) => ` (${text})`,
  more: (count) => `and ${count} more`,
  moreFailed: (count) => `and ${count} more failed`,
  compare: 'compare',
  viewLog: 'View log',
  viewChanges: 'Changes',
  pullRequest: (number) => `PR #${number}`,
  testCounts: ({ failed, passed, skipped, flaky = 0 }) => [
    `${failed} failed`,
    `${passed} passed`,
    `${flaky} of them flaky`,
    `${skipped} skipped`,
  ],
  failedTests: ({ failed, passed, skipped }) => `${failed} of ${plural(failed + passed + skipped, 'test')} failed`,
  failedJobs: (failed, all) => `${failed} of ${plural(all, 'job')} failed`,
  canceledDuring: (step) => [{ text: 'Canceled during ' }, { text: step, strong: true }],
  timedOut: (duration) => (duration === '' ? 'Timed out' : `Timed out after ${duration}`),
  failing: ({ count, more, first }) => {
    if (more) return `failing for at least ${count} runs`;
    const bad = first?.sha === undefined ? '' : `, first bad commit ${first.sha.slice(0, 7)}`;
    return `failing since #${first?.runNumber ?? '?'} (${count + 1} runs${bad})`;
  },
  fixed: ({ count, more }, duration) =>
    `fixed after ${more ? 'at least ' : ''}${plural(count, 'failed run')}${duration && `, ${duration}`}`,
  failingSince: ({ count, more, first }) =>
    more ? `failing for at least ${count} runs` : `failing since #${first?.runNumber ?? '?'}, ${count + 1} runs`,
  fixedAfter: ({ count, more }) => `fixed after ${more ? 'at least ' : ''}${plural(count, 'failed run')}`,
  run: (number, attempt) => `run ${number}${attempt > 1 ? `, attempt ${attempt}` : ''}`,
  schedule: 'schedule',
};

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
  canceledDuring: (step) => [{ text: '取消时正在运行 ' }, { text: step, strong: true }],
  timedOut: (duration) => (duration === '' ? '运行超时' : `运行 ${duration}后超时`),
  failing: ({ count, more, first }) => {
    if (more) return `已连续失败至少 ${count} 次`;
    const bad = first?.sha === undefined ? '' : `，首个失败提交 ${first.sha.slice(0, 7)}`;
    return `自 #${first?.runNumber ?? '?'} 起失败（共 ${count + 1} 次${bad}）`;
  },
  fixed: ({ count, more }, duration) =>
    `连续失败${more ? '至少' : ''} ${count} 次后恢复${duration && `，历时 ${duration}`}`,
  failingSince: ({ count, more, first }) =>
    more ? `已连续失败至少 ${count} 次` : `自 #${first?.runNumber ?? '?'} 起失败，共 ${count + 1} 次`,
  fixedAfter: ({ count, more }) => `连续失败${more ? '至少' : ''} ${count} 次后恢复`,
  run: (number, attempt) => `第 ${number} 次运行${attempt > 1 ? `，第 ${attempt} 次尝试` : ''}`,
  schedule: '定时触发',
};

export const phrases: Readonly<Record<Language, Phrases>> = { en, zh };
