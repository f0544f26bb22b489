import { expect, test } from '@jest/globals';
import { wecom, wecomBytes } from '../../../src/channels/robots/wecom.ts';
import { wecomCodes } from '../../../src/channels/robots/wecom-codes.ts';
import { describeHttpChannel } from '../../support/channel.ts';
import { bodyOf, effects } from '../../support/hostile.ts';
import { stands } from '../../support/http-service.ts';
import { answer, describeAnswers, describeCut } from '../../support/robot.ts';

describeHttpChannel('wecom', stands.wecom, async (message) => {
  const { markdown, markdown_v2: rich } = await bodyOf(wecom, message);
  return rich === undefined ? effects(markdown?.content ?? '', false) : effects(rich.content);
});

describeAnswers(wecom, {
  codes: wecomCodes,
  shape: (errcode, errmsg) => ({ errcode, errmsg }),
  documented: {
    again: '-1 6000 45009 45033',
    never:
      '40008 40006 40007 40009 40033 40035 40058 40063 40123 41006 41010 41016 44001 44004 45001 45002 45008 45034 85002 93000 93004 93008',
  },
});

// The JSON around the content is not counted.
describeCut(wecom, wecomBytes + 100);

test('success is code 0', async () => {
  expect(await wecom.decode(answer({ errcode: 0, errmsg: 'ok' }))).toEqual({ kind: 'accepted' });
});

test('the text is shown without the address of the runner, and ends before its link', async () => {
  const errmsg =
    'invalid webhook url, hint: [177], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=93000';
  expect(await wecom.decode(answer({ errcode: 93000, errmsg }))).toMatchObject({
    text: expect.stringMatching(/\(93000: invalid webhook url, hint: \[177\]\)$/),
  });
});

test('a message that was too long is tried once more, shorter', async () => {
  const errmsg = 'markdown.content exceed max length 4096. invalid Request Parameter';
  expect(await wecom.decode(answer({ errcode: 40058, errmsg }))).toMatchObject({ fallback: 'short', retry: false });
});

test('what is too many is repeated later: the service counts the last minute', async () => {
  const errmsg = 'api freq out of limit';
  expect(await wecom.decode(answer({ errcode: 45009, errmsg }))).toMatchObject({ retry: 'later' });
});
