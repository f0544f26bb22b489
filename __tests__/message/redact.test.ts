import { describe, expect, test } from '@jest/globals';
import { readable } from '../../src/message/message.ts';
import { redactMessage } from '../../src/message/redact.ts';
import { composed } from '../support/messages.ts';

const secret = 'sëcret "of" \n the day';
const redact = (text: string) => text.replaceAll(secret, '***');

describe('a message with a secret', () => {
  const { message } = composed({
    env: { GITHUB_WORKFLOW: secret, MINE: secret },
    settings: {
      payloadFormat: 'flow',
      content: ['workflow', 'params'],
      custom: 'a ${MINE|raw} b',
      globalParams: [{ key: secret, value: `x${secret}y` }],
      mentions: [{ kind: 'id', value: secret }],
    },
  });
  const clean = redactMessage(message, redact);

  test('has it in no text that leaves', () => {
    const { mentions: _, ...rest } = clean;
    expect(JSON.stringify(rest)).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(clean.task.task.pipelineName).toBe('***');
    expect(clean.flow?.task.message).toMatch(/^\[\*\*\*\]Pipeline/);
    expect(clean.task.globalParams).toEqual([{ key: '***', value: 'x***y' }]);
    expect(clean.fields.map(({ values }) => values[0]?.text)).toEqual(['***', '***=x***y']);
    expect(readable(clean.title)).toBe('*** / build Succeeded · #19');
    expect(readable(clean.custom)).toBe('a *** b');
  });

  test('keeps whom it mentions, and what is no text', () => {
    expect(clean.mentions).toEqual([{ kind: 'id', value: secret }]);
    expect([clean.task.task.buildNumber, clean.identity.runAttempt, clean.fields[0]?.list]).toEqual([19, 1, false]);
    expect(clean.flow?.pipeline).toBeNull();
  });
});

test('a message without a secret is the same, and its texts are asked about once, a line each', () => {
  const { message } = composed();
  const asked: string[] = [];
  const ask = (text: string) => {
    asked.push(text);
    return text.replaceAll('taskstatus', '***');
  };
  expect(redactMessage(message, ask)).toBe(message);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^task\nstatus\nCI\n/);
  expect(asked[0]).not.toContain('[object');
});
