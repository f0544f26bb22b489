import { describe, expect, test } from '@jest/globals';
import { readAnnotations } from '../../src/github/jobs.ts';
import { ApiError, type ApiGet } from '../../src/github/json.ts';
import type { Job } from '../../src/github/run-info.ts';

const failed = (id: number): Job => ({ id, name: `j${id}`, status: 'FAIL', url: `https://github.com/j/${id}` });
const error = (message: string, more: object = {}) => ({
  annotation_level: 'failure',
  message,
  path: 'a.ts',
  start_line: 1,
  ...more,
});

function api(answers: Readonly<Record<number, readonly unknown[]>>): { get: ApiGet; asked: string[] } {
  const asked: string[] = [];
  const get: ApiGet = async (path) => {
    asked.push(path);
    const all = answers[Number(/check-runs\/(\d+)/.exec(path)?.[1])];
    if (all === undefined) throw new ApiError({ en: 'no', zh: '不' }, true);
    return all;
  };
  return { get, asked };
}

test('an error without a file or a line shows the rest', async () => {
  const { get } = api({
    1: [error('a', { start_line: 0 }), error('b', { path: '.github' }), error('', { title: 'c\nd' }), null, 'x', 3],
  });
  const { errors } = await readAnnotations([failed(1)], get);
  expect(errors.map(({ at, text }) => [at, text])).toEqual([
    ['a.ts', 'a'],
    [undefined, 'b'],
    ['a.ts:1', 'c'],
  ]);
});

test('a warning is no error, and an error leads to its job', async () => {
  const { get } = api({ 1: [error('w', { annotation_level: 'warning' }), error('a')] });
  expect(await readAnnotations([failed(1)], get)).toMatchObject({
    errors: [{ at: 'a.ts:1', text: 'a', url: 'https://github.com/j/1' }],
  });
});

test('an error without any text, or without any place, is as bare', async () => {
  const { get } = api({ 1: [error('', { title: '' }), error('a', { path: undefined })] });
  const { errors } = await readAnnotations([failed(1)], get);
  expect(errors.map(({ at, text }) => [at, text])).toEqual([[undefined, 'a']]);
});

test('only whole words of the runner are left out', async () => {
  const words = [
    'Process completed with exit code 1.',
    'The operation was canceled',
    'The operation was canceled. Why?',
  ];
  const { get } = api({
    1: [...words, 'x: Process completed with exit code 1', 'x: The operation was canceled.'].map((text) => error(text)),
  });
  const { errors } = await readAnnotations([failed(1)], get);
  expect(errors.map(({ text }) => text)).toEqual([
    'The operation was canceled. Why?',
    'x: Process completed with exit code 1',
    'x: The operation was canceled.',
  ]);
});

describe('pages', () => {
  /** Warnings on each of the first pages, then an error. */
  function pagesOf(count: number) {
    const asked: string[] = [];
    const get: ApiGet = async (path) => {
      asked.push(path);
      const page = Number(/&page=(\d+)/.exec(path)?.[1]);
      const warnings = Array.from({ length: 100 }, () => error('w', { annotation_level: 'warning' }));
      return page < count ? warnings : [error('late')];
    };
    return { get, asked };
  }

  test('are read until one is not full', async () => {
    const { get, asked } = pagesOf(3);
    expect((await readAnnotations([failed(1)], get)).errors).toMatchObject([{ text: 'late' }]);
    expect(asked).toEqual([1, 2, 3].map((page) => `check-runs/1/annotations?per_page=100&page=${page}`));
  });

  test('are three a job at most', async () => {
    const { get, asked } = pagesOf(4);
    expect(await readAnnotations([failed(1)], get)).toMatchObject({ errors: [], timedOut: false });
    expect(asked).toHaveLength(3);
  });

  test('are no more once five errors are found', async () => {
    const asked: string[] = [];
    const get: ApiGet = async (path) => {
      asked.push(path);
      return Array.from({ length: 100 }, (_, index) => error(`e${index % 5}`));
    };
    const { errors } = await readAnnotations([failed(1)], get);
    expect([errors.length, asked.length]).toEqual([5, 1]);
  });

  test('that were read are kept where the next cannot be', async () => {
    const full = Array.from({ length: 100 }, () => error('a'));
    const get: ApiGet = (path) =>
      path.endsWith('=1') ? Promise.resolve(full) : Promise.reject(new ApiError({ en: 'no', zh: 'no' }));
    expect(await readAnnotations([failed(1)], get)).toMatchObject({
      errors: [{ text: 'a' }],
      problem: { message: 'no' },
    });
  });
});

test('after a job that cannot be read no other is requested', async () => {
  const { get, asked } = api({ 1: [], 2: [], 4: [error('a')] });
  const { errors, problem } = await readAnnotations([1, 2, 3, 4].map(failed), get);
  expect([errors, problem?.forbidden, asked.length]).toEqual([[], true, 3]);
});

test('jobs without an id are not requested', async () => {
  const { get, asked } = api({});
  expect(await readAnnotations([{ name: 'x', status: 'FAIL' }], get)).toMatchObject({ errors: [], timedOut: false });
  expect(asked).toEqual([]);
});

test('what the runner adds to every failed job is left out', async () => {
  const { get } = api({ 1: [error('Process completed with exit code 2.'), error('The operation was canceled.')] });
  expect(await readAnnotations([failed(1)], get)).toMatchObject({ errors: [], timedOut: false });
});

test('jobs are requested three at a time until five errors are found', async () => {
  const { get, asked } = api({
    1: [error('a'), error('b')],
    2: [error('c'), error('d')],
    3: [error('e')],
    4: [error('f')],
  });
  const { errors } = await readAnnotations([failed(1), failed(2), failed(3), failed(4)], get);
  expect(errors.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(asked).toHaveLength(3);
});

test('the same error of several jobs is shown once', async () => {
  const { get } = api({ 1: [error('a'), error('a')], 2: [error('a'), error('b')] });
  const { errors } = await readAnnotations([failed(1), failed(2)], get);
  expect(errors.map(({ text }) => text)).toEqual(['a', 'b']);
});

test('of many jobs at most nine are requested', async () => {
  const { get, asked } = api(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [index, []])));
  await readAnnotations(
    Array.from({ length: 29 }, (_, id) => failed(id)),
    get,
  );
  expect(asked).toHaveLength(9);
});

describe('a job that ran out of time', () => {
  test.each([
    ['The job has exceeded the maximum execution time of 6h0m0s', true],
    ['The job running on runner GitHub Actions 8 has exceeded the maximum execution time of 360 minutes.', true],
    ['The operation was canceled.', false],
  ])('is known by its annotation: %s', async (message, timedOut) => {
    const { get } = api({ 1: [error('The operation was canceled.'), error(message)] });
    expect((await readAnnotations([failed(1)], get)).timedOut).toBe(timedOut);
  });
});

test('a refusal keeps what was read', async () => {
  const { get } = api({ 1: [error('a')] });
  expect(await readAnnotations([failed(1), failed(2)], get)).toMatchObject({
    errors: [{ text: 'a' }],
    problem: { forbidden: true },
  });
});
