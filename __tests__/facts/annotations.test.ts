import { expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/facts/annotations.ts';
import { type Get, Unread } from '../../src/facts/get.ts';
import type { Job } from '../../src/facts/jobs.ts';

const failed = (id: number): Job => ({ id, name: `j${id}`, status: 'FAIL', url: `https://github.com/j/${id}` });
const error = (message: string, more: object = {}) => ({
  annotation_level: 'failure',
  message,
  path: 'a.ts',
  start_line: 1,
  ...more,
});

function api(answers: Readonly<Record<number, readonly unknown[]>>): { get: Get; asked: string[] } {
  const asked: string[] = [];
  const get: Get = async (path) => {
    asked.push(path);
    const all = answers[Number(/check-runs\/(\d+)/.exec(path)?.[1])];
    if (all === undefined) throw new Unread('no', true);
    return all;
  };
  return { get, asked };
}

test('an error without a file or a line says what it knows', async () => {
  const { get } = api({
    1: [error('a', { start_line: 0 }), error('b', { path: '.github' }), error('', { title: 'c\nd' }), null, 'x', 3],
  });
  const { errors } = await annotationsOf([failed(1)], get);
  expect(errors.map(({ at, text }) => [at, text])).toEqual([
    ['a.ts', 'a'],
    [undefined, 'b'],
    ['a.ts:1', 'c'],
  ]);
});

test('what the runner says of every failed job is left out', async () => {
  const { get } = api({ 1: [error('Process completed with exit code 2.'), error('The operation was canceled.')] });
  expect(await annotationsOf([failed(1)], get)).toEqual({ errors: [] });
});

test('jobs are asked three at a time until five errors are found', async () => {
  const { get, asked } = api({
    1: [error('a'), error('b')],
    2: [error('c'), error('d')],
    3: [error('e'), error('f')],
    4: [],
  });
  const { errors } = await annotationsOf([failed(1), failed(2), failed(3), failed(4)], get);
  expect(errors.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(asked).toHaveLength(3);
});

test('what several jobs say alike is said once', async () => {
  const { get } = api({ 1: [error('a'), error('a')], 2: [error('a'), error('b')] });
  const { errors } = await annotationsOf([failed(1), failed(2)], get);
  expect(errors.map(({ text }) => text)).toEqual(['a', 'b']);
});

test('of many failed jobs at most nine are asked, of successful ones none', async () => {
  const { get, asked } = api(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [index, []])));
  await annotationsOf(
    [{ name: 'ok', status: 'SUCCESS', id: 1 }, ...Array.from({ length: 29 }, (_, id) => failed(id))],
    get,
  );
  expect(asked).toHaveLength(9);
});

test('a refusal keeps what was read', async () => {
  const { get } = api({ 1: [error('a')] });
  expect(await annotationsOf([failed(1), failed(2)], get)).toMatchObject({
    errors: [{ text: 'a' }],
    problem: { refused: true },
  });
});
