import { describe, expect, test } from '@jest/globals';
import { concatText, redactMessage } from '../../src/message/message.ts';
import { composed } from '../support/composed.ts';
import { partsOf } from '../support/message.ts';

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
    expect(partsOf(clean).fields.map(({ values }) => values[0]?.text)).toEqual(['***', '***=x***y']);
    expect(concatText(partsOf(clean).title)).toBe('Succeeded: widget · *** / build');
    expect(concatText(partsOf(clean).custom)).toBe('a *** b');
  });

  test('keeps whom it mentions, and what is no text', () => {
    expect(clean.mentions).toEqual([{ kind: 'id', value: secret }]);
    expect([clean.task.task.buildNumber, clean.identity.runAttempt, partsOf(clean).fields[0]?.list]).toEqual([
      19,
      1,
      false,
    ]);
    expect(clean.flow?.pipeline).toBeNull();
  });
});

test('a message without a secret is unchanged', () => {
  const { message } = composed({ settings: { custom: 'a "b"\n\\c', mentions: [{ kind: 'all' }] } });
  expect(redactMessage(message, redact)).toEqual(message);
});

describe('a secret that is a usual word', () => {
  // The owner, words of the message's own structure, and digits.
  const words = ['octo', 'value', 'template', 'plain', 'raw', 'branch', 'field', 'default', 'SUCCESS', 'https', '19'];

  test.each(words)('%s is hidden in texts alone: links, ids and the form of the message stay', (word) => {
    const { message } = composed({ settings: { payloadFormat: 'flow', custom: 'Look: ${CI_COMMIT_TITLE}' } });
    const hide = (text: string) => text.replaceAll(word, '***');
    const clean = redactMessage(message, hide);
    const structure = ({ task, flow, identity, ...rest }: typeof message) => ({
      spans: rest.blocks.flatMap((block) => (block.kind === 'custom' ? block.spans : [])).map(({ source }) => source),
      fields: rest.blocks.flatMap((block) =>
        block.kind === 'field' ? [block.field.name, block.field.values.map(({ url, status }) => [url, status])] : [],
      ),
      blocks: rest.blocks.map(({ kind }) => kind),
      links: rest.links.map(({ url }) => url),
      kind: [rest.title.kind, rest.status, rest.language],
      task: [task.event, task.action, task.task.statusCode, task.task.pipelineUrl, task.sources[0]?.repo],
      flow: [flow?.sources[0]?.type, flow?.sources[0]?.name],
      identity: [identity.server, identity.repository, identity.runId],
    });
    expect(structure(clean)).toEqual(structure(message));
    expect(partsOf(clean).fields.flatMap(({ values }) => values.map(({ text }) => text))).toEqual(
      partsOf(message).fields.flatMap(({ values }) => values.map(({ text }) => hide(text))),
    );
  });
});
