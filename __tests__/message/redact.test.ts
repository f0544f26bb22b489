import { describe, expect, test } from '@jest/globals';
import { concatText } from '../../src/message/message.ts';
import { redactMessage } from '../../src/message/redact.ts';
import { composed } from '../support/messages.ts';

const secret = 'sëcret "of" \n the day';
const redact = (text: string) => text.replaceAll(secret, '***');

test('a secret that nothing escapes is found too', () => {
  const { message } = composed({ settings: { pipelineName: 'plain-secret' } });
  const clean = redactMessage(message, (text) => text.replaceAll('plain-secret', '***'));
  expect(clean.task.task.pipelineName).toBe('***');
});

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
    expect(concatText(clean.title)).toBe('*** / build Succeeded · #19');
    expect(concatText(clean.custom)).toBe('a *** b');
  });

  test('keeps whom it mentions, and what is no text', () => {
    expect(clean.mentions).toEqual([{ kind: 'id', value: secret }]);
    expect([clean.task.task.buildNumber, clean.identity.runAttempt, clean.fields[0]?.list]).toEqual([19, 1, false]);
    expect(clean.flow?.pipeline).toBeNull();
  });
});

describe('a message without a secret', () => {
  const asked: string[] = [];
  const ask = (text: string) => {
    asked.push(text);
    return redact(text);
  };

  test('is the same, and is asked about once', () => {
    const { message } = composed();
    expect(redactMessage(message, ask)).toBe(message);
    expect(asked).toHaveLength(1);
  });

  test('says the same where its texts have quotes and lines', () => {
    const { message } = composed({ settings: { custom: 'a "b"\n\\c', mentions: [{ kind: 'all' }] } });
    expect(redactMessage(message, ask)).toEqual(message);
  });
});
