import type { Artifact } from '../facts/artifacts.ts';
import type { Changes, PullRequest } from '../facts/event-lines.ts';
import type { Failures } from '../facts/history.ts';
import type { TestResults } from '../facts/tests.ts';
import type { Language } from '../status.ts';
import type { Value } from './message.ts';

/** How the longer lines are said. */

type Words = {
  readonly more: (count: number) => string;
  readonly moreFailed: (count: number) => string;
  readonly compare: string;
  readonly tests: (results: TestResults) => readonly string[];
  readonly failing: (failures: Failures) => string;
  readonly fixed: (failures: Failures, time: string) => string;
};

const words: Readonly<Record<Language, Words>> = {
  en: {
    more: (count) => `and ${count} more`,
    moreFailed: (count) => `and ${count} more failed`,
    compare: 'compare',
    tests: ({ failed, passed, skipped }) => [`${failed} failed`, `${passed} passed`, `${skipped} skipped`],
    failing: ({ count, more, first }) => {
      if (more) return `failing for at least ${count} runs`;
      const bad = first?.sha === undefined ? '' : `, first bad commit ${first.sha.slice(0, 7)}`;
      return `failing since #${first?.runNumber ?? '?'} (${count + 1} runs${bad})`;
    },
    fixed: ({ count, more }, time) =>
      `fixed after ${more ? 'at least ' : ''}${count} failed ${count === 1 ? 'run' : 'runs'}${time && `, ${time}`}`,
  },
  zh: {
    more: (count) => `另有 ${count} 个`,
    moreFailed: (count) => `另有 ${count} 个失败`,
    compare: '查看对比',
    tests: ({ failed, passed, skipped }) => [`失败 ${failed}`, `通过 ${passed}`, `跳过 ${skipped}`],
    failing: ({ count, more, first }) => {
      if (more) return `已连续失败至少 ${count} 次`;
      const bad = first?.sha === undefined ? '' : `，首个失败提交 ${first.sha.slice(0, 7)}`;
      return `自 #${first?.runNumber ?? '?'} 起失败（共 ${count + 1} 次${bad}）`;
    },
    fixed: ({ count, more }, time) => `连续失败${more ? '至少' : ''} ${count} 次后恢复${time && `，历时 ${time}`}`,
  },
};

/** The failing tests, then the counts: what is cut off first is what matters least. */
export function testsLine(results: TestResults, language: Language): Value[] {
  const said = words[language];
  const { failures, failed, seconds } = results;
  const rest = failed - failures.length;
  const counts = said.tests(results).filter((text) => !/^0 |\s0$/.test(text));
  const time = seconds === undefined ? '' : ` (${secondsText(seconds, language)})`;
  return [
    ...failures.map(({ name, text }) => ({ text: text === '' ? name : `${name}: ${text}`, status: 'FAIL' as const })),
    ...(rest > 0 && failures.length > 0 ? [{ text: said.moreFailed(rest) }] : []),
    ...(counts.length === 0 ? [] : [{ text: `${counts.join(language === 'zh' ? '，' : ', ')}${time}` }]),
  ];
}

/** How long the workflow has been failing, or had been; nothing for a first failure or an end like any other. */
export function streakLine(failures: Failures | undefined, status: string, language: Language, now: Date): Value[] {
  if (failures === undefined || failures.count === 0) return [];
  const said = words[language];
  if (status === 'FAIL') return [{ text: said.failing(failures) }];
  if (status !== 'SUCCESS') return [];
  const ms = now.getTime() - Date.parse(failures.first?.startedAt ?? '');
  return [{ text: said.fixed(failures, failures.more || !(ms > 0) ? '' : spanText(ms, language)) }];
}

/** Number and title, then from where to where. */
export function pullRequestLine({ number, title, url, head, base }: PullRequest): Value[] {
  return [
    url === undefined ? { text: `#${number}` } : { text: `#${number}`, url },
    ...(title === undefined ? [] : [{ text: title }]),
    ...(head && base ? [{ text: `(${head} → ${base})` }] : []),
  ];
}

/** A line for each commit, then the rest with the page of all changes. */
export function changesLine({ commits, more, url }: Changes, language: Language): Value[] {
  const said = words[language];
  const rest = more > 0 ? said.more(more) : url === undefined ? '' : said.compare;
  return [
    ...commits.map(({ title, author }) => ({ text: author === undefined ? title : `${title} (${author})` })),
    ...(rest === '' ? [] : [url === undefined ? { text: rest } : { text: rest, url }]),
  ];
}

const maxArtifacts = 10;

/** Names and sizes, the rest counted. */
export function artifactsLine(artifacts: readonly Artifact[], url: string, language: Language): Value[] {
  const rest = artifacts.length - maxArtifacts;
  return [
    ...artifacts.slice(0, maxArtifacts).map(({ name, bytes }) => {
      return { text: bytes === undefined ? name : `${name} (${sizeText(bytes)})`, url };
    }),
    ...(rest > 0 ? [{ text: words[language].more(rest), url }] : []),
  ];
}

/** Whole seconds as people say them: `1h 02m 03s`, `2m 05s`, `9s`. */
export function durationText(ms: number, language: Language): string {
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
  if (seconds >= 9.95) return durationText(seconds * 1000, language);
  return `${seconds.toFixed(1)}${language === 'zh' ? '秒' : 's'}`;
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
