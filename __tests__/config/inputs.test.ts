import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/config/inputs.ts';
import { destinations, findProblems, type StepInputs } from '../support/config.ts';

const { dingtalk } = destinations;

test('of one input eight problems are listed', async () => {
  const mentions = Array.from({ length: 9 }, (_, index) => `张${index}`).join();
  const found = await findProblems({ ...dingtalk, mentions, timeout: 'x', needs: '{}', 'time-zone': 'Mars' });
  const inputs = found.map((text) => text.split(':')[0]);
  expect(inputs.filter((input) => input === 'mentions')).toHaveLength(8);
  expect(inputs.filter((input) => input !== 'mentions').sort()).toEqual(['needs', 'time-zone', 'timeout']);
});

test('an error lists every problem on its own line', () => {
  const error = new InputError([
    { input: 'timeout', text: { en: 'is a.', zh: '甲。' } },
    { input: 'retries', text: { en: 'is b.', zh: '乙。' } },
  ]);
  expect(error.name).toBe('InputError');
  expect(error.message).toBe("Input 'timeout' is a.\nInput 'retries' is b.");
});

test('whatever the inputs are, they make a Config or an InputError', async () => {
  const names = [
    'content',
    'run-status',
    'title',
    'global-params',
    'time-zone',
    'needs',
    'status',
    'scope',
    'mention-on',
  ];
  const given = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.json()), { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(given, async (some) => {
      for (const text of await findProblems({ ...dingtalk, ...(some as StepInputs) }))
        expect(text).toMatch(/^[\w-]+: .*\.$/s);
    }),
  );
});
