import { expect, test } from '@jest/globals';
import { toFailure } from '../../src/channels/error-table.ts';

const found = { kind: 'failed', code: 'X1', text: 'it broke', advice: 'Mend it.' };

test('a row without more is permanent', () => {
  expect(toFailure('X1', [['X1'], 'it broke', 'Mend it.'])).toEqual({ ...found, retry: false });
});

test.each(['yes', 'once', 'later'] as const)('a row that says %s is repeated so', (retry) => {
  expect(toFailure('X1', [['X1'], 'it broke', 'Mend it.', retry])).toEqual({ ...found, retry });
});

test('a row with another form of the message is tried in that form, not repeated', () => {
  const verdict = toFailure('X1', [['X1'], 'it broke', 'Mend it.', { fallback: 'short' }]);
  expect(verdict).toEqual({ ...found, retry: false, fallback: 'short' });
});

test('what the answer itself tells counts more than the row', () => {
  const more = { text: 'it broke: now', retry: { afterMs: 5 } };
  expect(toFailure('X1', [['X1'], 'it broke', 'Mend it.', 'yes'], more)).toEqual({ ...found, ...more });
});
