import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/config/inputs.ts';
import { type Given, inputOf, notesOf, places, problemsOf, settingsWith, warningsOf } from '../support/settings.ts';

const { dingtalk, wecom, lark, webhook, email } = places;
const needs = '{"build":{"result":"success"}}';
const channelOf = async (given: Given) => (await settingsWith(given)).destination.channel;

describe('a status that came out empty', () => {
  test.each<[string, Given]>([
    ['alone', {}],
    ['with blanks', { status: '  \n' }],
    ['with needs', { needs }],
    ['in the scope of the run', { scope: 'workflow' }],
  ])('is an error %s that names what gives a value', async (_, given) => {
    const found = await problemsOf({ ...dingtalk, status: '', ...given });
    expect(found).toEqual([expect.stringMatching(/^status: is empty/)]);
    for (const word of ["'follow'", 'needs.<job>.result', 'steps.<id>.outcome', 'job.status'])
      expect(found[0]).toContain(word);
  });

  test('follows in the post stage, which has no default of its own without state', async () => {
    expect((await settingsWith({ ...dingtalk, status: '' }, { stage: 'post' })).status).toBeUndefined();
  });

  test.each(['follow', 'Follow', 'FOLLOW'])('%s follows the job', async (status) => {
    expect(await settingsWith({ ...dingtalk, status })).toMatchObject({ status: undefined, scope: 'job' });
  });

  test.each(['workflow', ''])('follow is no contradiction to needs in the scope %j', async (scope) => {
    expect(await settingsWith({ ...dingtalk, needs, scope, status: 'follow' })).toMatchObject({
      status: undefined,
      scope: 'workflow',
    });
  });

  test.each(['null', 'undefined', 'Object', 'true'])('is not taken for a status when it is %s', async (status) => {
    expect(await problemsOf({ ...dingtalk, status })).toEqual([expect.stringMatching(/^status: has an unknown value/)]);
  });

  test('follow is the default', () => {
    expect(inputOf({})('status')).toBe('follow');
  });
});

describe('a bot behind a relay', () => {
  test.each([
    ['dingtalk', 'https://relay.example/dingtalk/robot/send?access_token=x'],
    ['dingtalk', 'https://relay.example:8443/a/b/robot/send/?access_token=x'],
    ['dingtalk', 'http://relay.example/dingtalk/robot/send'],
    ['wecom', 'https://relay.example/wx/cgi-bin/webhook/send?key=x'],
    ['lark', 'https://relay.example/proxy/open-apis/bot/v2/hook/x'],
  ])('is detected as %s by the end of its path: %s', async (channel, url) => {
    expect(await channelOf({ 'webhook-url': url })).toBe(channel);
  });

  test.each([
    'https://ci.example.com/robot/send/status',
    'https://ci.example.com/robot/sender',
    'https://ci.example.com/?next=/robot/send',
    'https://ci.example.com/xrobot/send',
  ])('is not detected in %s', async (url) => {
    expect(await channelOf({ 'webhook-url': url })).toBe('webhook');
  });

  test.each(['dingtalk', 'wecom', 'lark', 'feishu'])('of the named channel %s is believed', async (channel) => {
    const expected = channel === 'feishu' ? 'lark' : channel;
    expect(await channelOf({ channel, 'webhook-url': 'https://relay.example/notify/7f3a' })).toBe(expected);
  });

  test.each<[string, string, RegExp]>([
    ['dingtalk', 'https://oapi.dingtalk.com/robot/sent?access_token=x', /not the URL of a bot/],
    ['dingtalk', 'https://open.dingtalk.com/document/x', /not the URL of a bot/],
    ['wecom', 'https://work.weixin.qq.com/wework_admin', /not the URL of a bot/],
    ['lark', 'https://open.feishu.cn/document/client-docs/bot-v3', /not the URL of a bot/],
    ['lark', 'https://oapi.dingtalk.com/robot/send?access_token=x', /of the channel dingtalk, not lark/],
    ['lark', 'https://relay.example/x/robot/send?access_token=x', /of the channel dingtalk, not lark/],
    ['lark', 'https://hooks.slack.com/services/T0/B0/x', /webhook of Slack/],
    ['', 'https://open.dingtalk.com/document/x', /not the URL of a bot/],
    ['', 'https://open.larksuite.com/anycross/trigger/callback/x', /not the URL of a bot/],
  ])('is not believed where %j has the URL %s', async (channel, url, expected) => {
    expect(await problemsOf({ channel, 'webhook-url': url })).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a webhook of another service', () => {
  test.each([
    ['Microsoft Teams', 'https://prod-12.westus.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?sig=x'],
    ['Microsoft Teams', 'https://prod-01.chinaeast2.logic.azure.cn/workflows/abc/triggers/manual/paths/invoke'],
    [
      'Microsoft Teams',
      'https://default0a1b.e3.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/x',
    ],
    ['Microsoft Teams', 'https://0a1b.environment.api.gov.powerplatform.microsoft.us/powerautomate/x'],
    ['Microsoft Teams', 'https://contoso.webhook.office.com/webhookb2/x'],
    ['Microsoft Teams', 'https://outlook.office.com/webhook/x/IncomingWebhook/y'],
    ['Google Chat', 'https://chat.googleapis.com/v1/spaces/x/messages?key=k'],
  ])('of %s is told: %s', async (service, url) => {
    const [found, ...others] = await problemsOf({ 'webhook-url': url });
    expect(others).toEqual([]);
    expect(found).toMatch(new RegExp(`^webhook-url: is a webhook of ${service}.*'channel: webhook'`));
    expect(await channelOf({ channel: 'webhook', 'webhook-url': url })).toBe('webhook');
  });

  test.each(['https://logic.azure.com.example/workflows/x', 'https://x.logic.azure.com/hook'])(
    'is not seen in %s',
    async (url) => {
      expect(await channelOf({ 'webhook-url': url })).toBe('webhook');
    },
  );
});

describe('people', () => {
  const mentionsOf = async (given: Given) => (await settingsWith(given)).mentions;

  test.each(['on_7d8a6e6df7', '@on_7d8a6e6df7', '"on_7d8a6e6df7"'])('a union ID is an error: %s', async (mentions) => {
    for (const place of [lark, dingtalk, wecom, email])
      expect(await problemsOf({ ...place, mentions })).toEqual([
        expect.stringMatching(/^mentions: has '@?on_7d8a6e6df7', a union ID.*open ID \(ou_…\).*look it up/),
      ]);
  });

  test('an open ID with an @ is no login, unless the map says so', async () => {
    expect(await mentionsOf({ ...lark, mentions: '@ou_7d8a6e6df7' })).toEqual([{ kind: 'id', value: 'ou_7d8a6e6df7' }]);
    const map = { 'mention-map': 'ou_corp: zhangsan' };
    expect(await mentionsOf({ ...lark, mentions: '@ou_corp', ...map })).toEqual([{ kind: 'login', login: 'ou_corp' }]);
  });

  test.each(['1380000000', '138000000000', '19912345678901'.slice(0, 12), '"1590000000"'])(
    'a mobile number with a slip is an error for a service that knows people by it: %s',
    async (mentions) => {
      expect(await problemsOf({ ...dingtalk, mentions })).toEqual([
        expect.stringMatching(/looks like a mobile number/),
      ]);
      expect(await problemsOf({ ...dingtalk, mentions: 'actor', 'mention-map': `mona: ${mentions}` })).toEqual([
        expect.stringMatching(/^mention-map: .*looks like a mobile number/),
      ]);
      expect(await mentionsOf({ ...wecom, mentions })).toEqual([{ kind: 'id', value: mentions.replaceAll('"', '') }]);
    },
  );

  test.each(['1280000000', '204817', '2380000000', '012345678901', '1234567890123456'])(
    'other digits are a staff number, named once in the log: %s',
    async (mentions) => {
      expect(await mentionsOf({ ...dingtalk, mentions })).toEqual([{ kind: 'id', value: mentions }]);
      expect(await notesOf({ ...dingtalk, mentions: `${mentions}, ${mentions}` })).toEqual([
        `Input 'mentions' has ${mentions}, which is used as a user ID (staff number), not as a mobile number. If a mobile number is meant, write all of its 11 digits.`,
      ]);
      expect(await notesOf({ ...dingtalk, mentions: 'zhangsan, 13800000000' })).toEqual([]);
    },
  );

  test('a login of the map without its @ is a user ID, which the log says', async () => {
    const given = { ...dingtalk, 'mention-map': 'Mona: 13800000000\nlisi: lisi' };
    expect(await mentionsOf({ ...given, mentions: 'mona' })).toEqual([{ kind: 'id', value: 'mona' }]);
    expect(await notesOf({ ...given, mentions: 'mona' })).toEqual([
      "Input 'mentions' has 'mona', which is used as a user ID. If the login in 'mention-map' is meant, write '@mona'.",
    ]);
    expect(await notesOf({ ...given, mentions: '@mona, lisi, zhangsan, author' })).toEqual([]);
  });

  test.each([
    '"13188888888","13188888888"',
    "'13188888888' 13188888888",
    '“13188888888”，13188888888',
    '# the team\n13188888888\n\n#13900000000',
  ])('quotes are taken off, comments and blank lines skipped: %j', async (mentions) => {
    expect(await mentionsOf({ ...dingtalk, mentions })).toEqual([{ kind: 'mobile', value: '13188888888' }]);
  });

  test('quotes are taken off in the map, comments and blank lines skipped', async () => {
    const map = '# who is who\n\n"octocat": "13800000000"\n\'mona\': \'13900000000\' # on Mondays\n#lisa: 1';
    const { mentionMap } = await settingsWith({ ...dingtalk, mentions: 'actor', 'mention-map': map });
    expect([...mentionMap]).toEqual([
      ['octocat', [{ kind: 'mobile', value: '13800000000' }]],
      ['mona', [{ kind: 'mobile', value: '13900000000' }]],
    ]);
  });

  test.each<[InputName, string]>([
    ['mentions', '["13800000000"]'],
    ['mention-map', '{"octocat": "13800000000"}'],
    ['mention-map', '{\n  "octocat": "13800000000",\n  "mona": "13900000000"\n}'],
    ['mention-on', '["fail"]'],
    ['run-status', '["fail", "success"]'],
    ['content', '["branch"]'],
  ])('JSON in %s is told about once: %j', async (input, text) => {
    expect(await problemsOf({ ...dingtalk, mentions: 'actor', [input]: text })).toEqual([
      expect.stringMatching(`^${input}: is JSON`),
    ]);
  });

  test('a name with a blank in quotes is no two IDs', async () => {
    expect(await problemsOf({ ...wecom, mentions: '"zhang san"' })).toEqual([
      expect.stringMatching(/^mentions: has 'zhang san', which is not an ID/),
    ]);
  });

  test.each(['none', 'None', 'nobody', 'null', 'undefined', 'false', '无'])('%s is nobody', async (mentions) => {
    for (const place of [dingtalk, wecom, lark, email])
      expect(await problemsOf({ ...place, mentions })).toEqual([expect.stringMatching(/To mention nobody, remove/)]);
  });
});

describe('a list that is set but holds nothing', () => {
  test.each<[InputName, Given]>([
    ['run-status', dingtalk],
    ['content', dingtalk],
    ['mention-on', dingtalk],
    ['mentions', dingtalk],
    ['email-to', email],
    ['email-cc', email],
    ['email-bcc', email],
    ['email-from', email],
    ['email-reply-to', email],
  ])('is an error: %s', async (input, place) => {
    for (const text of [',', ' , ', '，、;'])
      expect(await problemsOf({ ...place, [input]: text })).toEqual([
        expect.stringMatching(`^${input}: has only separators`),
      ]);
  });

  test('is an error for the URLs', async () => {
    for (const text of [',', ',\n,']) expect((await problemsOf({ 'webhook-url': text }))[0]).toMatch(/^webhook-url: /);
  });
});

describe('a value as it was pasted', () => {
  test.each<[Given, RegExp]>([
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
  ])('is told at once: %j', async (given, expected) => {
    const found = await problemsOf(given);
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found.join()).not.toContain('canary');
  });

  test.each<Given>([
    { ...dingtalk, 'custom-content': 'a ${{ b }}', title: '${{ c }}', 'pipeline-name': '${{ d }}' },
    { ...webhook, 'global-params': 'A=${{ b }}' },
    { ...dingtalk, needs: '{"build":{"result":"success","outputs":{"x":"${{ y }}"}}}' },
    { ...email, 'smtp-host': '::1' },
    { ...email, 'smtp-host': '[::1]' },
  ])('is free in texts and where it means something: %j', async (given) => {
    expect(await problemsOf(given)).toEqual([]);
  });

  test('the same URL is used once, with a warning', async () => {
    const [first, second] = [`${dingtalk['webhook-url']}1`, `${dingtalk['webhook-url']}2`];
    const given = { 'webhook-url': `${first}\n${second}\n${first}`, secret: 'SECcanary1\nSECcanary2\nSECcanary3' };
    expect((await settingsWith(given)).destination.targets).toMatchObject([
      { url: new URL(first), secret: 'SECcanary1' },
      { url: new URL(second), secret: 'SECcanary2' },
    ]);
    expect(await warningsOf(given)).toEqual([expect.stringMatching(/line 3 is the same URL as line 1/)]);
  });

  test.each(['# team A\nhttps://x.test/1\n\n# team B\nhttps://x.test/2'])(
    'comments between URLs are skipped',
    async (text) => {
      expect((await settingsWith({ 'webhook-url': text })).destination.targets).toHaveLength(2);
    },
  );
});

describe('a password', () => {
  const login = { ...email, 'smtp-username': 'ci', 'smtp-password': 'canary0123' };

  test.each(['canary0123 ', ' canary0123', 'canary0123\t', 'canary0123 \n', '\n canary0123'])(
    'with a blank at an end is warned of: %j',
    async (password) => {
      expect(await warningsOf({ ...login, 'smtp-password': password })).toEqual([
        expect.stringMatching(/^Input 'smtp-password' begins or ends with a blank.*smtp-url.*%20\.$/),
      ]);
    },
  );

  test.each(['canary0123', 'canary0123\n', 'canary0123\r\n', 'canary 0123'])('is good: %j', async (password) => {
    expect(await warningsOf({ ...login, 'smtp-password': password })).toEqual([]);
  });

  test.each(['"canary0123"', "'canary0123'"])('in quotes is warned of, but used: %s', async (password) => {
    const { destination } = await settingsWith({ ...login, 'smtp-password': password });
    expect(destination.targets).toMatchObject([{ server: { login: { password } } }]);
    expect(await warningsOf({ ...login, 'smtp-password': password })).toEqual([expect.stringMatching(/has quotes/)]);
  });
});

describe('a weak secret', () => {
  const env = { GITHUB_REPOSITORY: 'octo-organization/message-notification', GITHUB_REF: 'refs/heads/main' };

  test.each<[Given, RegExp]>([
    [{ ...dingtalk, secret: 'abc' }, /^Input 'secret' is shorter than 4 characters/],
    [{ ...dingtalk, secret: 'plain' }, /^Input 'secret' is easy to guess/],
    [{ ...webhook, secret: 'octo-organization' }, /^Input 'secret' is easy to guess/],
    [{ ...webhook, secret: 'Message-Notification' }, /^Input 'secret' is easy to guess/],
    [{ ...webhook, 'webhook-headers': 'Authorization: Bearer abc' }, /^Input 'webhook-headers' is shorter/],
    [{ ...email, 'smtp-username': 'ci', 'smtp-password': '12345' }, /^Input 'smtp-password' is easy to guess/],
    [{ ...email, 'smtp-host': '', 'smtp-url': 'smtp://ci:b@x.test' }, /^Input 'smtp-url' is shorter than 4/],
  ])('is told: %j', async (given, expected) => {
    expect(await warningsOf(given, { env })).toEqual([expect.stringMatching(expected)]);
  });

  test.each<Given>([
    { ...dingtalk, secret: 'SEC0123456789' },
    { ...webhook, secret: '-' },
    { ...webhook, 'webhook-headers': 'Authorization: Bearer abcd1234' },
  ])('is not seen in %j', async (given) => {
    expect(await warningsOf(given, { env })).toEqual([]);
  });
});

describe('patterns of files', () => {
  test.each(['a.xml, b.xml', 'a.xml,b.xml', 'out/*.xml;more/*.xml', 'a.xml，b.xml', '["a.xml"]', '"a.xml", "b.xml"'])(
    'on one line are told about, in reports as in attachments: %s',
    async (text) => {
      expect(await problemsOf({ ...dingtalk, content: 'tests', 'test-reports': text })).toEqual([
        expect.stringMatching(/^test-reports: line 1 is a list\. Write one pattern per line/),
      ]);
      expect(await problemsOf({ ...email, 'email-attachments': text })).toEqual([
        expect.stringMatching(/^email-attachments: line 1 is a list\. Write one pattern per line/),
      ]);
    },
  );

  test.each(['{a,b}.xml', '{a.xml,b.xml}', 'Doe, Jane.xml', 'v1.2/report.xml', '[ab].xml', '# all\nout/*.xml'])(
    'may hold %j',
    async (text) => {
      expect(await problemsOf({ ...dingtalk, content: 'tests', 'test-reports': text })).toEqual([]);
    },
  );

  test('inside the workspace may be absolute, for attachments too', async () => {
    const given = { ...email, 'email-attachments': '/opt/runner/_work/shop/shop/out/*.log' };
    const { destination } = await settingsWith(given, { env: { GITHUB_WORKSPACE: '/opt/runner/_work/shop/shop' } });
    expect(destination.targets).toMatchObject([{ attachments: ['out/*.log'] }]);
  });
});

describe('content', () => {
  test('may be the summary', async () => {
    expect((await settingsWith({ ...dingtalk, content: 'Summary, params' })).content).toEqual(
      expect.arrayContaining(['params']),
    );
    expect(await warningsOf({ ...dingtalk, content: 'summary', 'test-reports': 'a.xml' })).toEqual([]);
  });

  test.each(['none, branch', 'branch none'])('of nothing and something contradicts itself: %s', async (content) => {
    expect(await problemsOf({ ...dingtalk, content })).toEqual([
      expect.stringMatching(/^content: has 'none' together/),
    ]);
  });

  test('of nothing is nothing', async () => {
    expect((await settingsWith({ ...dingtalk, content: 'none, none' })).content).toEqual([]);
  });
});

describe('an exceeded time', () => {
  test('is selected by its value', async () => {
    const given = { ...dingtalk, needs, mentions: 'all', 'run-status': 'fail, timeout', 'mention-on': 'Timeout' };
    expect(await settingsWith(given)).toMatchObject({ selectors: ['FAIL', 'timeout'], mentionOn: ['timeout'] });
    expect(await warningsOf(given)).toEqual([]);
  });

  test.each<InputName>(['run-status', 'mention-on'])('is warned of in the scope job: %s', async (input) => {
    expect(await warningsOf({ ...dingtalk, mentions: 'all', [input]: 'fail, timeout' })).toEqual([
      expect.stringMatching(`^Input '${input}' has 'timeout', which a step cannot see in its own job`),
    ]);
  });
});

describe('a line break that is written as two characters', () => {
  test.each<[string, number]>([
    ['one\\ntwo', 1],
    ['one\ntwo', 0],
    ['C:\\new\nline', 0],
    ['one', 0],
  ])('in %j leaves %d notes in the log', async (text, count) => {
    expect(await notesOf({ ...dingtalk, 'custom-content': text })).toHaveLength(count);
  });
});

test('a wrong language is told in both', async () => {
  for (const language of ['en', 'zh'] as const) {
    const [text] = await problemsOf({ ...dingtalk, language: 'fr' }, {}, language);
    expect(text).toContain("has an unknown value 'fr'");
    expect(text).toContain("中的值 'fr' 无法识别");
    // The half in the other language has its subject too; the first one gets it where problems are shown.
    expect(text).toContain(language === 'en' ? "输入 'language' 中的值" : "Input 'language' has");
  }
});
