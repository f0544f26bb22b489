import type { FailureStreak } from '../github/run-info.ts';
import { commitUrl, repositoryUrl, runUrl } from '../github/urls.ts';
import type { TestResults } from '../reports/junit.ts';
import type { Language } from '../status.ts';
import type { MessageContext } from './context.ts';
import type { Value } from './message.ts';

/** Values of the longer lines; empty ones are left out. */

const en = {
  more: (count: number) => `and ${count} more`,
  moreFailed: (count: number) => `and ${count} more failed`,
  compare: 'compare',
  tests: ({ failed, passed, skipped }: TestResults) => [`${failed} failed`, `${passed} passed`, `${skipped} skipped`],
  comma: ', ',
  failing: ({ count, more, first }: FailureStreak) => {
    if (more) return `failing for at least ${count} runs`;
    const bad = first?.sha === undefined ? '' : `, first bad commit ${first.sha.slice(0, 7)}`;
    return `failing since #${first?.runNumber ?? '?'} (${count + 1} runs${bad})`;
  },
  fixed: ({ count, more }: FailureStreak, time: string) =>
    `fixed after ${more ? 'at least ' : ''}${count} failed ${count === 1 ? 'run' : 'runs'}${time && `, ${time}`}`,
};

const zh: typeof en = {
  more: (count) => `另有 ${count} 个`,
  moreFailed: (count) => `另有 ${count} 个失败`,
  compare: '查看对比',
  tests: ({ failed, passed, skipped }) => [`失败 ${failed}`, `通过 ${passed}`, `跳过 ${skipped}`],
  comma: '，',
  failing: ({ count, more, first }) => {
    if (more) return `已连续失败至少 ${count} 次`;
    const bad = first?.sha === undefined ? '' : `，首个失败提交 ${first.sha.slice(0, 7)}`;
    return `自 #${first?.runNumber ?? '?'} 起失败（共 ${count + 1} 次${bad}）`;
  },
  fixed: ({ count, more }, time) => `连续失败${more ? '至少' : ''} ${count} 次后恢复${time && `，历时 ${time}`}`,
};

const phrases = { en, zh };

export function repositoryValues({ run }: MessageContext): Value[] {
  return [{ text: run.repository ?? '', url: repositoryUrl(run) }];
}

export function commitValues({ run }: MessageContext): Value[] {
  return [{ text: run.sha?.slice(0, 7) ?? '', url: commitUrl(run, run.sha) }, { text: run.title ?? '' }];
}

export function runValues({ run: { runNumber }, payload }: MessageContext): Value[] {
  return [{ text: runNumber ? `#${runNumber}` : '', url: payload.task.pipelineUrl }];
}

export function jobValues({ run, options: { language } }: MessageContext): Value[] | undefined {
  return run.jobs?.map(({ name, startedAt = '', completedAt = '', url, status }) => {
    const time = formatDuration(Date.parse(completedAt) - Date.parse(startedAt), language);
    return { text: name + (time && ` (${time})`), url, status };
  });
}

/** The title names the only job and leads to it; of several jobs each step names its own. */
export function failedStepValues({ run }: MessageContext): Value[] {
  const jobs = run.jobs ?? [{ name: '', url: undefined, failedSteps: run.failedSteps ?? [] }];
  return jobs.flatMap(({ name, failedSteps = [], url }) =>
    failedSteps.map((step) => ({ text: name === '' ? step : `${name} / ${step}`, url, status: 'FAIL' })),
  );
}

/** How long the workflow has been failing, or had been; nothing for a first failure or an end like any other. */
export function streakValue({ run, status, options: { language }, now }: MessageContext): string {
  const failures = run.history?.failures;
  if (failures === undefined || failures.count === 0) return '';
  if (status === 'FAIL') return phrases[language].failing(failures);
  if (status !== 'SUCCESS') return '';
  const ms = now.getTime() - Date.parse(failures.first?.startedAt ?? '');
  return phrases[language].fixed(failures, ms > 0 && !failures.more ? formatSpan(ms, language) : '');
}

/** Number and title, then from where to where. */
export function pullRequestValues({ run }: MessageContext): Value[] {
  if (run.pullRequest === undefined) return [];
  const { number, title = '', url, head, base } = run.pullRequest;
  return [{ text: `#${number}`, url }, { text: title }, { text: head && base ? `(${head} → ${base})` : '' }];
}

/** A line for each commit, then the rest with the page of all changes. */
export function changeValues({ run, options: { language } }: MessageContext): Value[] {
  if (run.pushed === undefined) return [];
  const { more, compare } = phrases[language];
  const { commits, more: rest } = run.pushed;
  const url = run.changesUrl;
  return [
    ...commits.map(({ title, author }) => ({ text: author === undefined ? title : `${title} (${author})` })),
    { text: rest > 0 ? more(rest) : url === undefined ? '' : compare, url },
  ];
}

/** The failing tests, then the counts: what is cut off first is what matters least. */
export function testValues({ run: { tests }, options: { language } }: MessageContext): Value[] {
  if (tests === undefined) return [];
  const { failures, failed, seconds } = tests;
  const { tests: count, moreFailed, comma } = phrases[language];
  const rest = failed - failures.length;
  const counts = count(tests).filter((text) => !/^0 |\s0$/.test(text));
  const time = seconds === undefined ? '' : ` (${formatSeconds(seconds, language)})`;
  return [
    ...failures.map(({ name, text }) => ({ text: text === '' ? name : `${name}: ${text}`, status: 'FAIL' as const })),
    { text: rest > 0 && failures.length > 0 ? moreFailed(rest) : '' },
    { text: counts.length === 0 ? '' : `${counts.join(comma)}${time}` },
  ];
}

export function errorValues({ run }: MessageContext): Value[] | undefined {
  return run.annotations?.map(({ at, text, url }) => ({ text: at ? `${at}: ${text}` : text, url, status: 'FAIL' }));
}

const maxArtifacts = 10;

/** Names and sizes, the rest counted. */
export function artifactValues({ run, options: { language } }: MessageContext): Value[] {
  const artifacts = run.artifacts ?? [];
  const shown = artifacts.slice(0, maxArtifacts);
  const texts = shown.map(({ name, bytes }) => (bytes === undefined ? name : `${name} (${formatSize(bytes)})`));
  const rest = artifacts.length - maxArtifacts;
  const url = `${runUrl(run)}#artifacts`;
  return [...texts, rest > 0 ? phrases[language].more(rest) : ''].map((text) => ({ text, url }));
}

export function paramValues({ payload }: MessageContext): Value[] {
  return payload.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` }));
}

/** Whole seconds as people say them: `1h 02m 03s`, `2m 05s`, `9s`; '' for a time that is not known (NaN). */
export function formatDuration(ms: number, language: Language): string {
  if (Number.isNaN(ms)) return '';
  const seconds = Math.max(0, Math.round(ms / 1000));
  const units = language === 'zh' ? ['小时', '分', '秒'] : ['h', 'm', 's'];
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const first = parts.findIndex((part, index) => part > 0 || index === 2);
  return parts
    .slice(first)
    .map((part, index) => `${index === 0 ? part : String(part).padStart(2, '0')}${units[first + index]}`)
    .join(language === 'zh' ? '' : ' ');
}

/** A longer time, to the minute: `3 d 2 h`, `2 h 10 min`, `5 min`. */
function formatSpan(ms: number, language: Language): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const units = language === 'zh' ? ['天', '小时', '分钟'] : ['d', 'h', 'min'];
  const parts = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const first = parts.findIndex((part) => part > 0);
  return parts
    .slice(first, first + 2)
    .flatMap((part, index) => (part === 0 ? [] : [`${part} ${units[first + index]}`]))
    .join(' ');
}

/** `0.4s` below ten seconds, since a test run often is. */
function formatSeconds(seconds: number, language: Language): string {
  if (seconds >= 9.95) return formatDuration(seconds * 1000, language);
  return `${seconds.toFixed(1)}${language === 'zh' ? '秒' : 's'}`;
}

function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
