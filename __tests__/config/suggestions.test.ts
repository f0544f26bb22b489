import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/config/inputs.ts';
import { allowedWords, describeUnknownWords } from '../../src/config/suggestions.ts';
import { destinations, findProblems } from '../support/config.ts';

async function hint(input: InputName, word: string): Promise<string | undefined> {
  const place = input.startsWith('smtp-') ? destinations.email : destinations.dingtalk;
  return /Did you mean '([^']+)'/.exec((await findProblems({ ...place, [input]: word })).join())?.[1];
}

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
    ['run-status', 'passed', 'success'],
    ['run-status', 'aborted', 'cancel'],
    ['run-status', 'recovered', 'fixed'],
    ['run-status', 'back_to_normal', 'fixed'],
    ['run-status', 'regression', 'broken'],
    ['run-status', '已跳过', 'skip'],
    ['run-status', '恢复', 'fixed'],
    ['run-status', '已恢复', 'fixed'],
    ['mention-on', '修复', 'fixed'],
    ['run-status', '变坏', 'broken'],
    ['run-status', '等待', 'wait'],
    ['run-status', 'siccess', 'success'],
    ['run-status', 'succcesss', 'success'],
    ['run-status', 'fai', 'fail'],
    ['run-status', 'sskip', 'skip'],
    ['run-status', 'skipxx', 'skip'],
    ['status', '失败', 'failure'],
    ['status', 'ok', 'success'],
    ['status', 'aborted', 'cancelled'],
    ['status', 'started', 'running'],
    ['status', 'cancelled()', 'cancelled'],
    ['scope', 'step', 'job'],
    ['content', 'sha', 'commit'],
    ['content', 'ref', 'branch'],
    ['content', 'sender', 'actor'],
    ['content', 'elapsed', 'duration'],
    ['content', 'url', 'link'],
    ['content', 'pipeline', 'workflow'],
    ['content', 'junit', 'tests'],
    ['content', 'annotations', 'errors'],
    ['content', 'artifact', 'artifacts'],
    ['content', 'changelog', 'changes'],
    ['content', 'inputs', 'params'],
    ['content', 'matrix', 'jobs'],
    ['content', 'nothing', 'none'],
    ['language', '英文', 'en'],
    ['smtp-security', 'SSL', 'tls'],
    ['smtp-security', 'explicit', 'starttls'],
    ['smtp-security', 'plain', 'none'],
    ['payload-format', 'json', 'documented'],
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
    ['run-status', 'skixx'],
    ['run-status', 'skxx'],
    ['run-status', 'succxxx'],
    ['language', 'e'],
    ['language', 'zz'],
    ['run-status', 'ok2'],
    ['language', 'fr'],
    ['language', 'xx'],
    ['content', 'weather'],
    ['run-status', 'a'.repeat(40)],
  ])('of %s for %s is not given', async (input, word) => {
    expect(await hint(input, word)).toBeUndefined();
  });

  test('is the word of another vocabulary too, as of pasted inputs', () => {
    const vocabulary = { words: ['title', 'secret'], synonyms: [['secret', 'sign signature']] as const };
    expect(describeUnknownWords(['Signature', 'tile'], vocabulary).en).toBe(
      "has unknown values: 'Signature' (did you mean 'secret'?), 'tile' (did you mean 'title'?). Allowed: title, secret.",
    );
    expect(allowedWords('language')).toMatchObject({ words: ['en', 'zh'] });
  });

  test('is the form of the URL of a mail server', async () => {
    expect(await findProblems({ ...destinations.email, 'smtp-host': '', 'smtp-url': 'smtp.x.test' })).toEqual([
      'smtp-url: is not the URL of a mail server. Write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded.',
    ]);
  });

  test('lists the documented words first', async () => {
    const [text] = await findProblems({ ...destinations.dingtalk, 'run-status': 'weather' });
    expect(text).toContain('Allowed: running, wait, success, fail, cancel, skip, finish, timeout, broken, fixed, and ');
  });

  test.each(['slack', 'Discord', 'teams', 'msteams', 'telegram', 'mattermost', 'rocketchat', 'googlechat', 'ntfy'])(
    'is not needed for %s, which is another service',
    async (channel) => {
      expect(await findProblems({ channel })).toEqual([
        expect.stringMatching(
          `^channel: has '${channel}', a service that this action does not support\\. Allowed: dingtalk, wecom,`,
        ),
      ]);
    },
  );

  test.each(['slacks', 'myslack'])('is not given for %s, which is no service', async (channel) => {
    expect(await findProblems({ channel })).toEqual([expect.stringMatching(/^channel: has an unknown value/)]);
  });

  test('is given for each of eight words', async () => {
    const content = ['repo', ...Array.from({ length: 7 }, (_, n) => `weather${n}`)].join();
    expect(await findProblems({ ...destinations.dingtalk, content })).toEqual([
      expect.stringMatching(/'repo' \(did you mean 'repository'\?\), 'weather0', .*'weather6'\. Allowed: /),
    ]);
  });

  test('is given for each of eight words at most', async () => {
    const content = Array.from({ length: 500 }, (_, n) => `repo, weather${n}`).join(' ');
    const found = await findProblems({ ...destinations.dingtalk, content });
    expect(found).toEqual([
      expect.stringMatching(
        /^content: has unknown values: 'repo' \(did you mean 'repository'\?\), 'weather0', .*'weather6' and 493 more\. Allowed: /,
      ),
    ]);
  });
});

test('a wrong language is reported in both', async () => {
  for (const language of ['en', 'zh'] as const) {
    const [text] = await findProblems({ ...destinations.dingtalk, language: 'fr' }, {}, language);
    expect(text).toContain("has an unknown value 'fr'");
    expect(text).toContain("中的值 'fr' 无法识别");
    // The half in the other language has its subject too; the first one gets it where problems are shown.
    expect(text).toContain(language === 'en' ? "输入 'language' 中的值" : "Input 'language' has");
  }
});
