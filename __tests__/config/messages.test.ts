import { describe, expect, test } from '@jest/globals';
import { configWith, destinations, findProblems, findWarnings, type StepInputs } from '../support/config.ts';
import { expectGolden } from '../support/golden.ts';

const { dingtalk, wecom, lark, webhook, email } = destinations;
const token = 'canary0123456789';
const url = (text: string): StepInputs => ({ 'webhook-url': text });

/** What people are likely to write, by what they had in mind. */
const mistakes: Readonly<Record<string, StepInputs>> = {
  // Where
  'nothing at all': {},
  'a secret that is not there': { channel: 'dingtalk', 'webhook-url': '' },
  'the Chinese name of a channel': { ...dingtalk, channel: '钉钉' },
  'a channel as people call it': { ...wecom, channel: 'qywx' },
  'a channel with a slip': { ...dingtalk, channel: 'dingtlak' },
  'a service that is not served': { channel: 'slack', 'webhook-url': 'https://hooks.slack.com/services/T0/B0/x' },
  "another service's webhook": url('https://hooks.slack.com/services/T0/B0/x'),
  'the channel of another bot': { ...dingtalk, channel: 'lark' },
  'a bot as a webhook': { ...dingtalk, channel: 'webhook' },
  'the token alone': url('0123456789abcdef0123456789abcdef'),
  'no https': url(`oapi.dingtalk.com/robot/send?access_token=${token}`),
  'http to a public bot': url(`http://oapi.dingtalk.com/robot/send?access_token=${token}`),
  'quotes in the secret': url(`"https://oapi.dingtalk.com/robot/send?access_token=${token}"`),
  'an expression in quotes': url('${{ secrets.DINGTALK_URL }}'),
  'a variable of the shell': url('$DINGTALK_URL'),
  'a token in a variable': url('https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}'),
  'a URL without its token': url('https://oapi.dingtalk.com/robot/send'),
  'a URL without its key': url('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key='),
  'a path with a slip': url(`https://oapi.dingtalk.com/robot/sent?access_token=${token}`),
  'the first version of a hook': url(`https://open.feishu.cn/open-apis/bot/hook/${token}`),
  'an app bot': url('https://api.dingtalk.com/v1.0/robot/groupMessages/send'),
  'a flow instead of a bot': url(`https://www.feishu.cn/flow/api/trigger-webhook/${token}`),
  'a list with commas': url(`${dingtalk['webhook-url']},${dingtalk['webhook-url']}`),
  'two kinds of bots': url(`${dingtalk['webhook-url']}\n${wecom['webhook-url']}`),
  'a login in the URL': url(`https://user:${token}@ci.example.com/hook`),
  'a URL as secret': { ...dingtalk, secret: `https://ci.example.com/${token}` },
  'two secrets for three URLs': { ...url(`${dingtalk['webhook-url']}\n`.repeat(3)), secret: 'SECa\nSECb' },
  'headers as JSON': { ...webhook, 'webhook-headers': '{"X-Team": "ci"}' },
  'a header that the action sets': { ...webhook, 'webhook-headers': 'Content-Length: 3' },
  'a header in Chinese': { ...webhook, 'webhook-headers': 'X-Team: 团队' },

  'a bot of Teams': url('https://prod-12.westus.logic.azure.com:443/workflows/canary/triggers/manual/paths/invoke'),
  'a comma behind the URL': url(`https://oapi.dingtalk.com/robot/send?access_token=${token},`),
  'the stars of the log': url('https://oapi.dingtalk.com/robot/send?access_token=***'),
  'a page of the vendor': url('https://open.dingtalk.com/document/orgapp/custom-robot-access'),
  'quotes around the signing key': { ...dingtalk, secret: '"SECcanary0123456789"' },
  'the stars of the log as key': { ...dingtalk, secret: '***' },
  'an expression as key': { ...dingtalk, secret: '${{ secrets.KEY }}' },

  // When
  'a status of an expression without a value': { ...dingtalk, status: '' },
  'two empty variables': { ...dingtalk, 'run-status': ',' },
  'statuses as JSON': { ...dingtalk, 'run-status': '["success", "fail"]' },
  'no status': { ...dingtalk, 'run-status': '' },
  'always()': { ...dingtalk, 'run-status': 'always()' },
  on_failure: { ...dingtalk, 'run-status': 'on_failure' },
  'a status with a slip': { ...dingtalk, 'run-status': 'sucess, fail' },
  'a status in Chinese': { ...dingtalk, 'run-status': '失败' },
  'an unknown given status': { ...dingtalk, status: 'bad' },
  'a given status with a slip': { ...dingtalk, status: 'sucess' },
  'an unknown scope': { ...dingtalk, scope: 'run' },
  'the scope of another trigger': { ...dingtalk, scope: 'workflow-run' },
  'needs without toJSON': { ...dingtalk, needs: 'Object' },
  'needs of no job': { ...dingtalk, needs: '{}' },
  'needs and a status': { ...dingtalk, needs: '{"build":{"result":"success"}}', status: 'success' },
  'needs and the scope job': { ...dingtalk, needs: '{"build":{"result":"success"}}', scope: 'job' },
  'a list for needs': { ...dingtalk, needs: '[build, test]' },
  'mentions on an unknown status': { ...dingtalk, mentions: 'all', 'mention-on': 'failing' },

  // What
  'an unknown line': { ...dingtalk, content: 'weather' },
  'a line by another name': { ...dingtalk, content: 'repo, pr, failed, url' },
  'the language of a country': { ...dingtalk, language: 'cn' },
  'an unknown language': { ...dingtalk, language: 'fr' },
  'a city for a time zone': { ...dingtalk, 'time-zone': 'Beijing' },
  'an offset for a time zone': { ...dingtalk, 'time-zone': 'UTC+8' },
  'a colon for params': { ...webhook, 'global-params': 'VERSION: 1.2' },
  'broken JSON for params': { ...webhook, 'global-params': '{"a": 1,}' },
  'an unknown format': { ...webhook, 'payload-format': 'yunxiao' },
  'reports outside of the workspace': { ...dingtalk, content: 'tests', 'test-reports': '/tmp/junit.xml' },
  'a glob of too many stars': { ...dingtalk, 'test-reports': '*-*-*-*.xml' },

  'nothing and something': { ...dingtalk, content: 'none, branch' },
  'patterns on one line': { ...dingtalk, content: 'tests', 'test-reports': 'a.xml, b.xml' },

  // Who
  'ten digits': { ...dingtalk, mentions: '1380000000' },
  'a union id': { ...lark, mentions: 'on_7d8a6e6df7621556ce0d21922b676706' },
  'a union id in the map': { ...lark, mentions: 'actor', 'mention-map': 'octocat: on_7d8a6e6df7' },
  nobody: { ...dingtalk, mentions: 'none' },
  'people as JSON': { ...dingtalk, mentions: '["13800000000"]' },
  'a map as JSON': { ...dingtalk, mentions: 'actor', 'mention-map': '{"octocat": "13800000000"}' },
  'a full name in quotes': { ...dingtalk, mentions: '"Zhang San"' },
  'a name in Chinese': { ...dingtalk, mentions: '张三' },
  'an open ID for a bot without': { ...dingtalk, mentions: 'ou_7d8a6e6df7621556ce0d21922b676706' },
  'a mobile number for Lark': { ...lark, mentions: '13800000000' },
  'an address for Lark': { ...lark, mentions: 'mona@example.com' },
  'letters in a mobile number': { ...dingtalk, mentions: '138oo000000' },
  'a mobile number without its country': { ...dingtalk, mentions: '+abc' },
  'a word for a part in the run': { ...dingtalk, mentions: 'committer' },
  'a mobile number in groups with a digit too few': { ...dingtalk, mentions: '138-0000-000' },
  everyone: { ...wecom, mentions: 'everyone' },
  'a map without colon': { ...dingtalk, mentions: 'actor', 'mention-map': 'octocat 13800000000' },
  'a map to a name': { ...dingtalk, mentions: 'actor', 'mention-map': 'octocat: 张三' },
  'everybody by mail': { ...email, mentions: 'all' },

  // Mail
  'no recipient': { channel: 'email', ...email, 'email-to': '' },
  'no mail server': { ...email, 'smtp-host': '' },
  'no sender': { ...email, 'email-from': '' },
  'a name without its address': { ...email, 'email-to': 'Mona' },
  'a name with a comma': { ...email, 'email-to': 'Doe, Jane <jane@example.com>' },
  'two senders': { ...email, 'email-from': 'a@x.test, b@x.test' },
  'a port with a slip': { ...email, 'smtp-port': '58七' },
  'a port against the security': { ...email, 'smtp-port': '465', 'smtp-security': 'starttls' },
  'the other port against the security': { ...email, 'smtp-port': '587', 'smtp-security': 'tls' },
  'ssl for tls': { ...email, 'smtp-security': 'ssl' },
  'a URL for the host': { ...email, 'smtp-host': 'https://smtp.example.com' },
  'a host and a URL': { ...email, 'smtp-url': 'smtp://smtp.example.com:587' },
  'a password without user': { ...email, 'smtp-password': token },
  'a user without password': { ...email, 'smtp-username': 'ci@example.com' },
  'a password and a token': { ...email, 'smtp-username': 'ci', 'smtp-password': token, 'smtp-access-token': token },
  'an attachment outside': { ...email, 'email-attachments': '../secret.txt' },

  'a port behind the host': { ...email, 'smtp-host': 'smtp.example.com:465' },
  'a mail URL for the host': { ...email, 'smtp-host': 'smtp://smtp.example.com:587' },
  'the stars of the log as password': { ...email, 'smtp-username': 'ci', 'smtp-password': '***' },

  // How
  'a unit in a number': { ...dingtalk, timeout: '10s' },
  'a number that is too large': { ...dingtalk, timeout: '600', retries: '99' },
  'yes for true': { ...dingtalk, 'fail-on-error': 'yes' },
  'no for false': { ...dingtalk, 'dry-run': 'no' },
};

/** What is taken, with a warning or a note in the log. */
const doubts: Readonly<Record<string, StepInputs>> = {
  'a secret that the channel does not take': { ...wecom, secret: 'SECabc' },
  'a mail address without the mail channel': { ...dingtalk, 'email-to': 'a@x.test' },
  'a skipped job that is followed': { ...dingtalk, 'run-status': 'success, skip, wait' },
  'the same URL twice': url(`${dingtalk['webhook-url']}\n${dingtalk['webhook-url']}`),
  'a time-out of a job': { ...dingtalk, 'run-status': 'fail, timeout' },
  'a staff number': { ...dingtalk, mentions: '204817' },
  'a line break as two letters': { ...dingtalk, 'custom-content': 'one\\ntwo' },
  'a short secret': { ...dingtalk, secret: 'abc' },
  'a weak secret': { ...dingtalk, secret: 'plain' },
  'a blank behind the password': { ...email, 'smtp-username': 'ci', 'smtp-password': `${token} ` },
  'quotes around the password': { ...email, 'smtp-username': 'ci', 'smtp-password': `"${token}"` },
  'a receiver without TLS': url('http://ci.example.com/hook'),
  'an unencrypted login': { ...email, 'smtp-security': 'none', 'smtp-username': 'ci', 'smtp-password': token },
  'the empty result of Gitea': { ...dingtalk, needs: '{"build":{"result":"success"},"lint":{"result":""}}' },
  'custom content for the payload': { ...webhook, 'custom-content': 'x' },
  'reports that are not shown': { ...dingtalk, content: 'commit', 'test-reports': 'junit.xml' },
  'a title for the payload': { ...webhook, title: 'CI' },
  'mentions for the payload': { ...webhook, mentions: 'all' },
};

const languages = [
  ['en', '', 'Input'],
  ['zh', '.zh', '输入'],
] as const;

describe('a user reads', () => {
  test.each(languages)(
    'in %s of every mistake which input, what is wrong, what is allowed and the likely fix',
    async (language, suffix, word) => {
      const lines: string[] = [];
      for (const [name, given] of Object.entries(mistakes)) {
        const problems = await findProblems(given, {}, language);
        expect({ name, found: problems.length > 0 }).toEqual({ name, found: true });
        for (const problem of problems) {
          expect(problem).toMatch(/^[\w-]+: .*[.。]$/);
          expect(problem).not.toContain('canary');
        }
        lines.push(`${name}:`, ...problems.map((problem) => `  ${problem.replace(/^([\w-]+): /, `${word} '$1' `)}`));
      }
      expectGolden(`inputs/mistakes${suffix}.txt`, `${lines.join('\n')}\n`);
    },
  );

  test.each(languages)('in %s a warning of what has no effect', async (language, suffix, _word) => {
    const lines: string[] = [];
    for (const [name, given] of Object.entries(doubts)) {
      const { warnings, notes } = await configWith(given);
      expect({ name, found: [...warnings, ...notes].length > 0 }).toEqual({ name, found: true });
      lines.push(`${name}:`, ...warnings.map((text) => `  ${text[language]}`));
      lines.push(...notes.map((text) => `  (log) ${text[language]}`));
    }
    expectGolden(`inputs/warnings${suffix}.txt`, `${lines.join('\n')}\n`);
  });

  test('all of it at once', async () => {
    const all = { ...dingtalk, language: 'fr', timeout: 'x', retries: '99', content: 'nope', mentions: '138oo000000' };
    const inputs = (await findProblems({ ...all, needs: '{}', 'time-zone': 'Mars' })).map((text) => text.split(':')[0]);
    expect(inputs.sort()).toEqual(['content', 'language', 'mentions', 'needs', 'retries', 'time-zone', 'timeout']);
  });
});

test('the mistakes are at least sixty', () => {
  expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(60);
});

describe('a value as it was pasted', () => {
  test.each<[StepInputs, RegExp]>([
    [{ ...dingtalk, secret: '"SECcanary0123456789"' }, /^secret: has quotes around it/],
    [{ ...dingtalk, secret: "'SECcanary0123456789'" }, /^secret: has quotes around it/],
    [{ ...dingtalk, secret: '***' }, /^secret: contains \*\*\*/],
    [{ ...dingtalk, secret: '${{ secrets.KEY }}' }, /^secret: contains \$\{\{ … \}\} as plain text/],
    [{ ...email, 'smtp-username': 'ci', 'smtp-password': '${{ secrets.P }}' }, /^smtp-password: contains \$\{\{/],
    [{ ...email, 'smtp-host': '${{ vars.HOST }}' }, /^smtp-host: contains \$\{\{/],
    [{ ...email, 'email-to': '${{ vars.TO }}' }, /^email-to: contains \$\{\{/],
    [{ ...dingtalk, mentions: '${{ vars.WHO }}' }, /^mentions: contains \$\{\{/],
    [{ ...dingtalk, status: '${{ job.status }}' }, /^status: contains \$\{\{/],
    [{ ...dingtalk, 'run-status': '${{ vars.WHEN }}' }, /^run-status: contains \$\{\{/],
    [{ 'webhook-url': '${{ secrets.URL }}' }, /^webhook-url: contains a reference/],
    [{ 'webhook-url': '***' }, /^webhook-url: contains \*\*\*/],
    [{ 'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=***' }, /^webhook-url: contains \*\*\*/],
    [{ 'webhook-url': `${dingtalk['webhook-url']},` }, /^webhook-url: ends with ','/],
    [{ 'webhook-url': `${dingtalk['webhook-url']}.` }, /^webhook-url: ends with '\.'/],
    [{ 'webhook-url': `${dingtalk['webhook-url']}；` }, /^webhook-url: ends with '；'/],
    [{ 'webhook-url': `${dingtalk['webhook-url']},\n${dingtalk['webhook-url']}1` }, /^webhook-url: line 1 ends with/],
    [{ 'webhook-url': `${dingtalk['webhook-url']}\\n${dingtalk['webhook-url']}1` }, /several URLs on one line/],
    [{ ...email, 'smtp-host': 'smtp.x.test:465' }, /^smtp-host: contains a port/],
    [{ ...email, 'smtp-host': '[::1]:2525' }, /^smtp-host: contains a port/],
    [{ ...email, 'smtp-host': 'smtps://smtp.x.test' }, /^smtp-host: is a URL\. Move it to 'smtp-url'/],
    [{ ...email, 'smtp-username': 'ci', 'smtp-password': '********' }, /^smtp-password: contains \*\*\*/],
  ])('is reported at once: %j', async (given, expected) => {
    const found = await findProblems(given);
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found.join()).not.toContain('canary');
  });

  test.each<StepInputs>([
    { ...dingtalk, 'custom-content': 'a ${{ b }}', title: '${{ c }}', 'pipeline-name': '${{ d }}' },
    { ...webhook, 'global-params': 'A=${{ b }}' },
    { ...dingtalk, needs: '{"build":{"result":"success","outputs":{"x":"${{ y }}"}}}' },
    { ...email, 'smtp-host': '::1' },
    { ...email, 'smtp-host': '[::1]' },
  ])('is free in texts and where it means something: %j', async (given) => {
    expect(await findProblems(given)).toEqual([]);
  });

  test('the same URL is used once, with a warning', async () => {
    const [first, second] = [`${dingtalk['webhook-url']}1`, `${dingtalk['webhook-url']}2`];
    const given = { 'webhook-url': `${first}\n${second}\n${first}`, secret: 'SECcanary1\nSECcanary2\nSECcanary3' };
    expect((await configWith(given)).destination.targets).toMatchObject([
      { url: new URL(first), secret: 'SECcanary1' },
      { url: new URL(second), secret: 'SECcanary2' },
    ]);
    expect(await findWarnings(given)).toEqual([expect.stringMatching(/line 3 is the same URL as line 1/)]);
  });

  test.each(['# team A\nhttps://x.test/1\n\n# team B\nhttps://x.test/2'])(
    'comments between URLs are skipped',
    async (text) => {
      expect((await configWith({ 'webhook-url': text })).destination.targets).toHaveLength(2);
    },
  );
});
