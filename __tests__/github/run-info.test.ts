import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  commitUrl,
  compareUrl,
  jobUrl,
  pullRequestUrl,
  type RunLocation,
  repositoryPath,
  repositoryUrl,
  runUrl,
} from '../../src/github/run-info.ts';

const place: RunLocation = {
  forge: 'github',
  server: 'https://github.com',
  repository: 'o/r',
  runId: 7,
  runAttempt: 1,
};
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

test('each page has its address', () => {
  expect(repositoryUrl(place)).toBe('https://github.com/o/r');
  expect(runUrl(place)).toBe('https://github.com/o/r/actions/runs/7');
  expect(runUrl({ ...place, runAttempt: 3 })).toBe('https://github.com/o/r/actions/runs/7/attempts/3');
  expect(jobUrl(place, 42)).toBe('https://github.com/o/r/actions/runs/7/job/42');
  expect(commitUrl(place, a)).toBe(`https://github.com/o/r/commit/${a}`);
  expect(compareUrl(place, a, b)).toBe(`https://github.com/o/r/compare/${a}...${b}`);
  expect(pullRequestUrl(place, 12)).toBe('https://github.com/o/r/pull/12');
});

test('a server with another host and a path keeps them', () => {
  const server = 'https://ghe.example.com:8443/git';
  expect(runUrl({ ...place, server })).toBe('https://ghe.example.com:8443/git/o/r/actions/runs/7');
});

test('a page that the server names is that of the run, and jobs have none', () => {
  const other = { ...place, runPage: 'https://gitea.example.com/o/r/actions/runs/5' };
  expect([runUrl(other), jobUrl(other, 1)]).toEqual(['https://gitea.example.com/o/r/actions/runs/5', undefined]);
});

test('a name is safe in a URL and in Markdown', () => {
  expect(repositoryUrl({ ...place, repository: 'o (x)/r?' })).toBe('https://github.com/o%20%28x%29/r%3F');
  expect(jobUrl(place, '(4)\ud800')).toBe('https://github.com/o/r/actions/runs/7/job/%284%29%EF%BF%BD');
  expect(repositoryPath(undefined)).toBe('');
});

test.each([
  ['a'.repeat(6), false],
  ['a'.repeat(7), true],
  ['F09'.repeat(3), true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  [`${'a'.repeat(40)}\n`, false],
  [`x${'a'.repeat(40)}`, false],
])('%j is a sha: %s', (sha, known) => {
  expect(commitUrl(place, sha)).toBe(known ? `https://github.com/o/r/commit/${sha}` : undefined);
});

describe('what is not known', () => {
  test('leads to the next page that is', () => {
    expect(runUrl({ ...place, runId: undefined })).toBe('https://github.com/o/r/actions');
    expect(runUrl({ ...place, repository: undefined })).toBe('https://github.com');
    expect(repositoryUrl({ ...place, repository: undefined })).toBe('https://github.com');
  });

  test('has no page of its own', () => {
    expect(commitUrl(place, undefined)).toBeUndefined();
    expect(commitUrl(place, 'main')).toBeUndefined();
    expect(compareUrl(place, undefined, b)).toBeUndefined();
    expect(compareUrl(place, a, 'x/../..')).toBeUndefined();
    expect(compareUrl(place, a, undefined)).toBeUndefined();
    expect(commitUrl({ ...place, repository: undefined }, a)).toBeUndefined();
    expect(compareUrl({ ...place, repository: undefined }, a, b)).toBeUndefined();
    expect(jobUrl({ ...place, repository: undefined }, 1)).toBeUndefined();
    expect(pullRequestUrl({ ...place, repository: undefined }, 1)).toBeUndefined();
  });
});

test('no name escapes its part of the URL or ends a Markdown link', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (repository, id) => {
      for (const url of [runUrl({ ...place, repository }), jobUrl({ ...place, repository }, id) ?? '']) {
        expect(url).toMatch(/^https:\/\/github\.com\/[^\s()<>[\]"\\]*$/);
        expect(new URL(url).host).toBe('github.com');
      }
    }),
  );
});
