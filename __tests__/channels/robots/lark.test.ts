import { expect, test } from '@jest/globals';
import { lark, larkBytes, signLark } from '../../../src/channels/robots/lark.ts';
import { larkCodes } from '../../../src/channels/robots/lark-codes.ts';
import { describeHttpChannel } from '../../support/channel.ts';
import { bodyOf, clean } from '../../support/hostile.ts';
import { stands } from '../../support/http-service.ts';
import { bareLinks, effectsOfMarkdown, effectsOfPatterns } from '../../support/readers.ts';
import { answer, describeAnswers, describeCut } from '../../support/robot.ts';

describeHttpChannel('lark', stands.lark, async (message) => {
  const { markdown, plain } = textsOfCard((await bodyOf(lark, message)).card);
  const text = (await bodyOf(lark, message, 'plain')).content?.text ?? '';
  for (const each of [...plain, ...markdown, text]) clean(each);
  return [
    ...markdown.flatMap((each) => [effectsOfMarkdown(each), effectsOfPatterns(each, /<[\s/]*at\b/gi)]),
    ...plain.map(bareLinks),
    bareLinks(text),
    text.match(/<[\s/]*at\b/gi) ?? [],
  ];
});

type Node = Readonly<Record<string, unknown>>;
/** Every text of a card that the service reads as Markdown, and every other text. */
function textsOfCard(part: unknown): { markdown: string[]; plain: string[] } {
  if (typeof part !== 'object' || part === null) return { markdown: [], plain: [] };
  const node = part as Node;
  const inner = Object.values(node).map(textsOfCard);
  const own = typeof node.content === 'string' ? [node.content] : [];
  const isMarkdown = node.tag === 'markdown' || node.tag === 'lark_md';
  return {
    markdown: [...(isMarkdown ? own : []), ...inner.flatMap((each) => each.markdown)],
    plain: [...(isMarkdown ? [] : own), ...inner.flatMap((each) => each.plain)],
  };
}

describeAnswers(lark, {
  codes: larkCodes,
  shape: (code, msg) => ({ code, data: {}, msg }),
  documented: {
    again: '11232 99991400',
    never: '9499 19001 19002 19021 19022 19024 11246 11310 200621 200732 10002 19036 19007',
  },
});

describeCut(lark, larkBytes);

test.each([
  [1599360473, 'demo', 'l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8='],
  [1700000000, 'AbCdEfGhIjKlMnOpQrStUv', 'f+lWXYD8kUfJ/ZGi8+vfRB4ZG/0Un8ytATvG1pORXcU='],
  [1893456000, '密钥-中文-test', 'Qd6vV37i0SPSzreBAsAuXk6dj2a/72Kd0Xdu14VmtW4='],
])('the signature at %d is that of the vectors', (timestamp, secret, sign) => {
  expect(signLark(timestamp, secret)).toBe(sign);
});

test.each([
  { code: 0, msg: 'success', StatusCode: 0 },
  { StatusCode: 0, StatusMessage: 'success' },
])('success is code 0, in the form of today and of old: %j', async (body) => {
  expect(await lark.decode(answer(body))).toEqual({ kind: 'accepted' });
});

test('the old code does not tell success when the new one refuses', async () => {
  expect(await lark.decode(answer({ code: 19024, StatusCode: 0 }))).toMatchObject({ kind: 'failed', code: '19024' });
});

test.each([
  [11246, 'ErrCode: 200410'],
  [9499, 'Bad Request'],
])('a card that was refused by %i is tried once more as plain text', async (code, msg) => {
  expect(await lark.decode(answer({ code, msg }))).toMatchObject({ fallback: 'plain', retry: false });
});

test.each([
  [9499, 'frequency limited'],
  [11232, 'frequency limited'],
  [99991400, 'request trigger frequency limit'],
])('%i (%s) is repeated later: the service counts the last minute', async (code, msg) => {
  expect(await lark.decode(answer({ code, msg }))).toMatchObject({ retry: 'later' });
});
