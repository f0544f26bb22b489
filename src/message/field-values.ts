import { commitUrl, repositoryUrl, runUrl } from '../github/run-info.ts';
import type { TestResults } from '../reports/results.ts';
import type { Language } from '../status.ts';
import type { MessageContext } from './context.ts';
import { formatDuration, formatSeconds, formatSize } from './format.ts';
import type { Value } from './message.ts';
import { phrases } from './phrases.ts';

/** Values of the longer lines; empty ones are left out. */

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
  return phrases[language].fixed(failures, ms > 0 && !failures.more ? formatDuration(ms, language) : '');
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
  const { failures, failed } = tests;
  const rest = failed - failures.length;
  return [
    ...failures.map(({ name, text }) => ({ text: text === '' ? name : `${name}: ${text}`, status: 'FAIL' as const })),
    { text: rest > 0 && failures.length > 0 ? phrases[language].moreFailed(rest) : '' },
    { text: describeTests(tests, language) },
  ];
}

/** `2 failed, 209 passed (41.7s)`; '' when there are none. */
export function describeTests(tests: TestResults, language: Language): string {
  const { testCounts, comma } = phrases[language];
  const counts = testCounts(tests).filter((text) => !/^0 |\s0$/.test(text));
  const time = tests.seconds === undefined ? '' : phrases[language].brackets(formatSeconds(tests.seconds, language));
  return counts.length === 0 ? '' : `${counts.join(comma)}${time}`;
}

export function errorValues({ run }: MessageContext): Value[] | undefined {
  return run.annotations?.map(({ at, text, url }) => ({ text: at ? `${at}: ${text}` : text, url, status: 'FAIL' }));
}

const maxArtifacts = 10;

/** Names and sizes, the rest counted. */
export function artifactValues({ run, options: { language } }: MessageContext): Value[] {
  const artifacts = run.artifacts ?? [];
  const listed = artifacts.slice(0, maxArtifacts);
  const texts = listed.map(({ name, bytes }) => (bytes === undefined ? name : `${name} (${formatSize(bytes)})`));
  const rest = artifacts.length - maxArtifacts;
  const url = `${runUrl(run)}#artifacts`;
  return [...texts, rest > 0 ? phrases[language].more(rest) : ''].map((text) => ({ text, url }));
}

export function paramValues({ payload }: MessageContext): Value[] {
  return payload.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` }));
}
