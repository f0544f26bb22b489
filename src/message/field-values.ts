import { readChanges, readPullRequest } from '../github/event-lines.ts';
import type { FailureStreak } from '../github/history.ts';
import { commitUrl, repositoryUrl, runUrl } from '../github/urls.ts';
import type { TestResults } from '../reports/junit.ts';
import type { Language } from '../status.ts';
import type { MessageContext } from './context.ts';
import type { Value } from './message.ts';

/** How the longer lines are said. Each gives a text or values, of which empty ones are left out. */

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

const words = { en, zh };

export const repository = ({ facts }: MessageContext): Value[] => [
  { text: facts.repository ?? '', url: repositoryUrl(facts) },
];

export function commit({ facts, title = '' }: MessageContext): Value[] {
  return [{ text: facts.sha?.slice(0, 7) ?? '', url: commitUrl(facts, facts.sha) }, { text: title }];
}

export function run({ facts: { runNumber }, task }: MessageContext): Value[] {
  return [{ text: runNumber ? `#${runNumber}` : '', url: task.task.pipelineUrl }];
}

export const duration = ({ durationMs, settings }: MessageContext): string =>
  formatDuration(durationMs, settings.language);

export function jobs({ found, settings: { language } }: MessageContext): Value[] | undefined {
  return found.jobs?.map(({ name, startedAt = '', completedAt = '', url, status }) => {
    const time = formatDuration(Date.parse(completedAt) - Date.parse(startedAt), language);
    return { text: name + (time && ` (${time})`), url, status };
  });
}

/** The title names the only job and leads to it; of several jobs each step names its own. */
export function failedSteps({ found: { jobs, job } }: MessageContext): Value[] {
  const steps = jobs ?? (job ? [{ ...job, name: '', url: undefined }] : []);
  return steps.flatMap(({ name, failedSteps = [], url }) =>
    failedSteps.map((step) => ({ text: name === '' ? step : `${name} / ${step}`, url, status: 'FAIL' })),
  );
}

/** How long the workflow has been failing, or had been; nothing for a first failure or an end like any other. */
export function streak({ found, status, settings: { language }, now }: MessageContext): string {
  const failures = found.history?.failures;
  if (failures === undefined || failures.count === 0) return '';
  if (status === 'FAIL') return words[language].failing(failures);
  if (status !== 'SUCCESS') return '';
  const ms = now.getTime() - Date.parse(failures.first?.startedAt ?? '');
  return words[language].fixed(failures, ms > 0 && !failures.more ? spanText(ms, language) : '');
}

/** Number and title, then from where to where. */
export function pullRequest({ facts }: MessageContext): Value[] {
  const pull = readPullRequest(facts);
  if (pull === undefined) return [];
  const { number, title = '', url, head, base } = pull;
  return [{ text: `#${number}`, url }, { text: title }, { text: head && base ? `(${head} → ${base})` : '' }];
}

/** A line for each commit, then the rest with the page of all changes. */
export function changes({ facts, settings: { language } }: MessageContext): Value[] {
  const pushed = readChanges(facts);
  if (pushed === undefined) return [];
  const { more, compare } = words[language];
  const { url } = pushed;
  return [
    ...pushed.commits.map(({ title, author }) => ({ text: author === undefined ? title : `${title} (${author})` })),
    { text: pushed.more > 0 ? more(pushed.more) : url === undefined ? '' : compare, url },
  ];
}

/** The failing tests, then the counts: what is cut off first is what matters least. */
export function tests({ found: { tests: results }, settings: { language } }: MessageContext): Value[] {
  if (results === undefined) return [];
  const { failures, failed, seconds } = results;
  const said = words[language];
  const rest = failed - failures.length;
  const counts = said.tests(results).filter((text) => !/^0 |\s0$/.test(text));
  const time = seconds === undefined ? '' : ` (${secondsText(seconds, language)})`;
  return [
    ...failures.map(({ name, text }) => ({ text: text === '' ? name : `${name}: ${text}`, status: 'FAIL' as const })),
    { text: rest > 0 && failures.length > 0 ? said.moreFailed(rest) : '' },
    { text: counts.length === 0 ? '' : `${counts.join(said.comma)}${time}` },
  ];
}

export function errors({ found }: MessageContext): Value[] | undefined {
  return found.errors?.map(({ at, text, url }) => ({ text: at ? `${at}: ${text}` : text, url, status: 'FAIL' }));
}

const maxArtifacts = 10;

/** Names and sizes, the rest counted. */
export function artifacts({ found: { artifacts = [] }, facts, settings: { language } }: MessageContext): Value[] {
  const shown = artifacts.slice(0, maxArtifacts);
  const texts = shown.map(({ name, bytes }) => (bytes === undefined ? name : `${name} (${sizeText(bytes)})`));
  const rest = artifacts.length - maxArtifacts;
  const url = `${runUrl(facts)}#artifacts`;
  return [...texts, rest > 0 ? words[language].more(rest) : ''].map((text) => ({ text, url }));
}

export function params({ task }: MessageContext): Value[] {
  return task.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` }));
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
function spanText(ms: number, language: Language): string {
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
function secondsText(seconds: number, language: Language): string {
  if (seconds >= 9.95) return formatDuration(seconds * 1000, language);
  return `${seconds.toFixed(1)}${language === 'zh' ? '秒' : 's'}`;
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
