import { describe, expect, test } from '@jest/globals';
import { shouldReport } from '../../src/filter.ts';
import type { LookupNote } from '../../src/github/lookups.ts';
import { readRunInfo } from '../../src/github/run.ts';
import { collect } from '../../src/message/collect.ts';
import type { ReportOptions } from '../../src/message/options.ts';
import { buildContext } from '../support/context.ts';

const run = readRunInfo(buildContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_JOB: 'build' }, {}), 'job');
const text = { en: 'Could not read this job.', zh: '无法读取当前作业。' };

/** The notes of a failed job whose lookups leave these. */
async function notesOf(options: Partial<ReportOptions>, notes: readonly LookupNote[]) {
  const all = {
    ...{ scope: 'job', rendersText: true, content: ['summary'], title: 'x', custom: '', taskName: '' },
    ...{ mentions: [], mentionOn: [], selectors: ['FAIL'], testReports: [], neededJobs: undefined },
    ...options,
  } as unknown as ReportOptions;
  const sources = { lookUp: async () => ({ run, notes }), readTests: async () => undefined };
  return (await collect(run, 'FAIL', shouldReport(all.selectors, 'FAIL'), all, sources)).notes;
}

describe('a lookup that the token has no permission for', () => {
  const forbidden = [{ lookup: 'job', text, forbidden: true }] as const;

  test('gives no note where only the summary wants it', async () => {
    expect(await notesOf({}, forbidden)).toEqual([]);
  });

  test('gives its note where something else wants it', async () => {
    expect(await notesOf({ content: ['failed-steps'] }, forbidden)).toEqual(forbidden);
    expect(await notesOf({ content: ['summary', 'failed-steps'] }, forbidden)).toEqual(forbidden);
  });
});

test('a lookup that fails otherwise gives its note, the same text once', async () => {
  const failed = [
    { lookup: 'job', text, forbidden: false },
    { lookup: 'commit', text, forbidden: false },
  ] as const;
  expect(await notesOf({}, failed)).toEqual([failed[0]]);
});
