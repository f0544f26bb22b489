import { describe, expect, test } from '@jest/globals';
import { inputsOf } from '../../src/inputs/names.ts';

describe('an input', () => {
  test('is read from the variable that the runner makes of its name', () => {
    expect(inputsOf({ 'INPUT_WEBHOOK-URL': 'https://example.com' })('webhook-url')).toBe('https://example.com');
  });

  test('has no white space around it', () => {
    expect(inputsOf({ INPUT_CONTENT: '\n job, run \n' })('content')).toBe('job, run');
  });

  test('that is not set is empty', () => {
    expect(inputsOf({})('content')).toBe('');
  });
});
