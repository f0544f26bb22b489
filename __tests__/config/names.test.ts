import { describe, expect, test } from '@jest/globals';
import { createInput } from '../../src/config/inputs.ts';

describe('an input', () => {
  test('is read from the variable that the runner makes of its name', () => {
    expect(createInput({ 'INPUT_WEBHOOK-URL': 'https://example.com' })('webhook-url')).toBe('https://example.com');
  });

  test('has no white space around it', () => {
    expect(createInput({ INPUT_CONTENT: '\n job, run \n' })('content')).toBe('job, run');
  });

  test('that is not set is empty', () => {
    expect(createInput({})('content')).toBe('');
  });
});
