import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/inputs/names.ts';
import { places, problemsOf } from '../support/settings.ts';

const hint = async (input: InputName, word: string) =>
  /Did you mean '([^']+)'/.exec((await problemsOf({ ...places.dingtalk, [input]: word })).join())?.[1];

describe('a hint', () => {
  test.each<[InputName, string, string]>([
    ['channel', 'dingding', 'dingtalk'],
    ['channel', 'qywx', 'wecom'],
    ['channel', 'weixin', 'wecom'],
    ['channel', 'mail', 'email'],
    ['channel', 'larksuite', 'lark'],
    ['channel', 'dingtlak', 'dingtalk'],
    ['run-status', 'all', 'finish'],
    ['run-status', 'always()', 'finish'],
    ['run-status', 'on_failure', 'fail'],
    ['run-status', 'failure()', 'fail'],
    ['run-status', 'started', 'running'],
    ['run-status', 'sucess', 'success'],
    ['mention-on', 'on-failure', 'fail'],
    ['status', 'sucess', 'success'],
    ['content', 'failed', 'failed-steps'],
    ['content', 'comit', 'commit'],
    ['content', 'repo', 'repository'],
    ['content', 'pr', 'pull-request'],
    ['language', 'cn', 'zh'],
    ['scope', 'run', 'workflow'],
    ['time-zone', 'Beijing', 'Asia/Shanghai'],
    ['payload-format', 'yunxiao', 'flow'],
  ])('of %s for %s is %s', async (input, word, expected) => {
    expect(await hint(input, word)).toBe(expected);
  });

  test.each<[InputName, string]>([
    ['channel', 'slack'],
    ['channel', 'x'],
    ['run-status', 'ok2'],
    ['language', 'fr'],
    ['language', 'xx'],
    ['content', 'weather'],
    ['run-status', 'a'.repeat(40)],
  ])('of %s for %s is not given', async (input, word) => {
    expect(await hint(input, word)).toBeUndefined();
  });

  test('lists the documented words first', async () => {
    const [text] = await problemsOf({ ...places.dingtalk, 'run-status': 'weather' });
    expect(text).toContain('Allowed: running, wait, success, fail, cancel, skip, finish, broken, fixed, and ');
  });

  test('is given for each of eight words at most', async () => {
    const content = Array.from({ length: 500 }, (_, n) => `repo, weather${n}`).join(' ');
    const found = await problemsOf({ ...places.dingtalk, content });
    expect(found).toEqual([
      expect.stringMatching(
        /^content: has unknown words: 'repo' \(did you mean 'repository'\?\), 'weather0', .*'weather6' and 493 more\. Allowed: /,
      ),
    ]);
  });
});
