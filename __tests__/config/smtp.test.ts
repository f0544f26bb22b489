import { describe, expect, test } from '@jest/globals';
import { configWith, destinations, findProblems, findWarnings, type StepInputs } from '../support/config.ts';

const base: StepInputs = { 'email-to': 'a@x.test', 'email-from': 'b@x.test' };
const login: StepInputs = { 'smtp-username': 'u', 'smtp-password': 'p4ssw0rd' };

async function targetOf(given: StepInputs) {
  const { destination, warnings } = await configWith({ ...base, ...given });
  if (destination.channel !== 'email') throw new Error('no email');
  return { ...destination.targets[0], warnings: warnings.map(({ en }) => en) };
}

const none = { kind: 'none' };
const place = (host: string, port: number, security: string) => ({ host, port, security, login: none });

describe('the mail server', () => {
  test.each<[StepInputs, object]>([
    [{ 'smtp-host': 'smtp.x.test' }, place('smtp.x.test', 587, 'starttls')],
    [{ 'smtp-host': 'smtp.x.test', 'smtp-port': '465' }, place('smtp.x.test', 465, 'tls')],
    [{ 'smtp-host': 'smtp.x.test', 'smtp-port': '2525' }, place('smtp.x.test', 2525, 'starttls')],
    [{ 'smtp-host': 'smtp.x.test', 'smtp-security': 'TLS' }, place('smtp.x.test', 465, 'tls')],
    [{ 'smtp-host': 'smtp.x.test', 'smtp-security': 'none' }, place('smtp.x.test', 25, 'none')],
    [{ 'smtp-host': 'smtp.x.test', 'smtp-port': '1' }, place('smtp.x.test', 1, 'starttls')],
    [{ 'smtp-host': 'smtp.x.test', 'smtp-port': '65535' }, place('smtp.x.test', 65_535, 'starttls')],
    [{ 'smtp-url': 'smtps://smtp.x.test', 'smtp-security': 'tls' }, place('smtp.x.test', 465, 'tls')],
    [{ 'smtp-url': 'smtp://smtp.x.test', 'smtp-security': 'none' }, place('smtp.x.test', 25, 'none')],
    [{ 'smtp-url': 'smtp://邮件.测试' }, place('邮件.测试', 587, 'starttls')],
    [{ 'smtp-url': 'smtp://smtp.x.test:2525' }, place('smtp.x.test', 2525, 'starttls')],
    [{ 'smtp-url': 'smtp://smtp.x.test:465' }, place('smtp.x.test', 465, 'tls')],
    [{ 'smtp-url': 'smtp://[::1]:2525' }, place('::1', 2525, 'starttls')],
    [
      { 'smtp-url': 'smtps://u%40x.test:p%2Fword1234@smtp.x.test' },
      {
        host: 'smtp.x.test',
        port: 465,
        security: 'tls',
        login: { kind: 'password', username: 'u@x.test', password: 'p/word1234' },
      },
    ],
  ])('%j is understood', async (given, server) => {
    expect(await targetOf(given)).toMatchObject({ server, warnings: [] });
  });

  test.each<[string, object]>([
    ['163', place('smtp.163.com', 465, 'tls')],
    ['126', place('smtp.126.com', 465, 'tls')],
    ['QQ', place('smtp.qq.com', 465, 'tls')],
    ['Aliyun', place('smtp.aliyun.com', 465, 'tls')],
    ['gmail', place('smtp.gmail.com', 465, 'tls')],
    ['Outlook365', place('smtp.office365.com', 587, 'starttls')],
    ['smtp.163.com', place('smtp.163.com', 465, 'tls')],
    ['smtp.qq.com', place('smtp.qq.com', 465, 'tls')],
    ['SMTP.QQ.com', place('smtp.qq.com', 465, 'tls')],
    ['Postmark', place('smtp.postmarkapp.com', 2525, 'starttls')],
    ['smtp.postmarkapp.com', place('smtp.postmarkapp.com', 2525, 'starttls')],
    ['smtp.exmail.qq.com', place('smtp.exmail.qq.com', 465, 'tls')],
    ['mail.hot.ee', place('mail.hot.ee', 587, 'starttls')],
    ['imap.qq.com', place('imap.qq.com', 587, 'starttls')],
    ['qq.com.x.test', place('qq.com.x.test', 587, 'starttls')],
    ['localhost', place('localhost', 587, 'starttls')],
    ['10.0.163.5', place('10.0.163.5', 587, 'starttls')],
    ['::1', place('::1', 587, 'starttls')],
  ])('%s takes port and TLS from the record of the service', async (host, server) => {
    expect(await targetOf({ 'smtp-host': host })).toMatchObject({ server });
  });

  test('a port or a security that is written wins over the record of a service', async () => {
    expect((await targetOf({ 'smtp-host': 'QQ', 'smtp-port': '587' })).server).toMatchObject(
      place('smtp.qq.com', 587, 'starttls'),
    );
    expect((await targetOf({ 'smtp-host': 'smtp.postmarkapp.com', 'smtp-port': '25' })).server).toMatchObject(
      place('smtp.postmarkapp.com', 25, 'starttls'),
    );
    expect((await targetOf({ 'smtp-host': 'Postmark', 'smtp-security': 'none' })).server).toMatchObject(
      place('smtp.postmarkapp.com', 25, 'none'),
    );
    expect((await targetOf({ 'smtp-host': 'QQ', 'smtp-security': 'starttls' })).server).toMatchObject(
      place('smtp.qq.com', 587, 'starttls'),
    );
  });

  test.each<[StepInputs, RegExp]>([
    [{ 'smtp-host': '' }, /^smtp-host: is missing/],
    [{ 'smtp-host': 'x y' }, /^smtp-host: is not a host name/],
    [{ 'smtp-port': '0' }, /^smtp-port: has no valid port number/],
    [{ 'smtp-port': '65536' }, /^smtp-port: has no valid port number/],
    [{ 'smtp-security': 'ssl3' }, /^smtp-security: .*starttls, tls, none/],
    [{ 'smtp-port': '465', 'smtp-security': 'starttls' }, /^smtp-port: has the port 465.*Set 'smtp-security' to tls/],
    [{ 'smtp-port': '587', 'smtp-security': 'tls' }, /^smtp-port: has the port 587.*465/],
    [{ 'smtp-host': '', 'smtp-url': 'smtps://x.test:587' }, /^smtp-url: has the port 587.*Write smtp:\/\//],
    [{ 'smtp-host': '', 'smtp-url': 'http://x.test' }, /^smtp-url: is not the URL of a mail server/],
    [
      { 'smtp-host': '', 'smtp-url': 'smtps://x.test?tls.rejectUnauthorized=false' },
      /^smtp-url: has parameters.*smtp-security/,
    ],
    [{ 'smtp-url': 'smtps://x.test' }, /^smtp-url: cannot be combined with 'smtp-host'/],
    [
      { 'smtp-host': '', 'smtp-port': '25', 'smtp-url': 'smtp://x.test' },
      /^smtp-url: cannot be combined with 'smtp-host'/,
    ],
    [{ 'smtp-host': '', 'smtp-url': 'smtp:x.test' }, /^smtp-url: is not the URL of a mail server/],
    [{ 'smtp-host': '', 'smtp-url': 'x.test' }, /^smtp-url: is not the URL of a mail server/],
    [{ 'smtp-host': '', 'smtp-url': 'smtp://x.test#tls' }, /^smtp-url: has parameters/],
    [{ 'smtp-host': '', 'smtp-url': 'smtp://x.test:0' }, /^smtp-url: has no valid port number/],
    [{ 'smtp-port': '1234567' }, /^smtp-port: has no valid port number/],
    [{ 'smtp-port': '2.5' }, /^smtp-port: has no valid port number/],
    [{ 'smtp-port': 'x25' }, /^smtp-port: has no valid port number/],
    [
      { 'smtp-host': '', 'smtp-url': 'smtps://x.test', 'smtp-security': 'starttls' },
      /^smtp-security: must be tls or empty/,
    ],
    [{ 'smtp-username': 'u' }, /^smtp-password: is missing.*check the name of the secret.*leave 'smtp-username' empty/],
    [{ 'smtp-password': 'p' }, /^smtp-username: is missing.*Give the login name/],
    [{ ...login, 'smtp-access-token': 't' }, /^smtp-access-token: cannot be combined/],
  ])('%j is refused with the next step', async (given, problem) => {
    expect(await findProblems({ ...destinations.email, ...given })).toEqual([expect.stringMatching(problem)]);
  });

  test('has one kind of login', async () => {
    const given: StepInputs = { 'smtp-host': 'smtp.x.test', 'smtp-username': 'u' };
    expect((await targetOf({ ...given, 'smtp-password': 'p' })).server.login).toEqual({
      kind: 'password',
      username: 'u',
      password: 'p',
    });
    expect((await targetOf({ ...given, 'smtp-access-token': 't' })).server.login).toEqual({
      kind: 'token',
      username: 'u',
      accessToken: 't',
    });
  });

  test('warns of a login unencrypted, but not on this machine', async () => {
    const clear: StepInputs = { ...login, 'smtp-security': 'none' };
    expect((await targetOf({ ...clear, 'smtp-host': 'x.test' })).warnings).toEqual([
      expect.stringContaining('unencrypted'),
    ]);
    expect((await targetOf({ ...clear, 'smtp-host': '127.0.0.1' })).warnings).toEqual([]);
  });
});

describe('the sender', () => {
  test('is the login when it is an address', async () => {
    const given: StepInputs = {
      ...destinations.email,
      'email-from': '',
      'smtp-username': 'ci@x.test',
      'smtp-password': 'p',
    };
    expect((await targetOf(given)).from).toEqual({ name: '', address: 'ci@x.test' });
    expect((await targetOf({ ...given, 'email-from': 'CI <ops@x.test>' })).from).toEqual({
      name: 'CI',
      address: 'ops@x.test',
    });
  });

  test.each<[StepInputs, RegExp]>([
    [{ 'email-from': '' }, /^email-from: is empty, and 'smtp-username' is not an address/],
    [
      { 'email-from': '', 'smtp-username': 'ci', 'smtp-password': 'p' },
      /^email-from: is empty, and 'smtp-username' is/,
    ],
    [{ 'email-from': ',' }, /^email-from: has only separators/],
    [{ 'email-from': 'a@x.test, b@x.test' }, /^email-from: must be exactly one address\./],
    [{ 'email-from': 'nobody' }, /^email-from: has 'nobody', which is not an address/],
    [{ 'email-from': 'a@x.test, nobody' }, /^email-from: has 'nobody', which is not an address/],
  ])('%j is refused', async (given, problem) => {
    expect(await findProblems({ ...destinations.email, ...given })).toEqual([expect.stringMatching(problem)]);
  });
});

describe('the recipients', () => {
  test('are those of every input', async () => {
    const given = {
      'email-to': 'a@x.test',
      'email-cc': 'b@x.test',
      'email-bcc': 'c@x.test',
      'email-reply-to': 'd@x.test',
    };
    expect(await targetOf({ ...destinations.email, ...given })).toMatchObject({
      to: [{ address: 'a@x.test' }],
      cc: [{ address: 'b@x.test' }],
      bcc: [{ address: 'c@x.test' }],
      replyTo: [{ address: 'd@x.test' }],
    });
  });

  test.each<StepInputs>([{ 'email-cc': 'b@x.test' }, { 'email-bcc': 'c@x.test' }])('may be %j alone', async (given) => {
    expect((await targetOf({ ...destinations.email, channel: 'email', 'email-to': '', ...given })).to).toEqual([]);
  });

  test.each<[string, StepInputs]>([
    ['email-cc', { 'email-cc': 'x' }],
    ['email-bcc', { 'email-bcc': 'x' }],
    ['email-reply-to', { 'email-reply-to': 'x' }],
  ])('of %s are checked', async (input, given) => {
    expect((await findProblems({ ...destinations.email, ...given })).map((text) => text.split(':')[0])).toEqual([
      input,
    ]);
  });

  test('may be the mentioned people alone', async () => {
    const { to } = await targetOf({
      channel: 'email',
      'email-to': '',
      'smtp-host': 'smtp.x.test',
      mentions: 'author',
      'mention-map': 'mona: mona@x.test',
    });
    expect(to).toEqual([]);
  });

  test('are needed', async () => {
    expect(await findProblems({ ...destinations.email, channel: 'email', 'email-to': '' })).toEqual([
      expect.stringMatching(/^email-to: is empty. Give/),
    ]);
  });
});

describe('the patterns of attachments', () => {
  test.each([
    ['../../etc/passwd', /leaves the workspace/],
    ['/etc/passwd', /leaves the workspace/],
    ['C:\\x', /leaves the workspace/],
    ['*-*-*-*.log', /more than 3 stars/],
    [`${'x'.repeat(1025)}.log`, /longer than 1024 bytes/],
  ])('%s is refused before anything is sent', async (pattern, problem) => {
    const found = await findProblems({ ...destinations.email, 'email-attachments': pattern });
    expect(found).toEqual([expect.stringMatching(/^email-attachments: /)]);
    expect(found[0]).toMatch(problem);
  });

  test('are kept as written, whether the files are there or not', async () => {
    const target = await targetOf({ 'smtp-host': 'x.test', 'email-attachments': 'out/*.txt\nlater.log' });
    expect(target).toMatchObject({ attachments: ['out/*.txt', 'later.log'], warnings: [] });
  });
});

describe('a password', () => {
  const login = { ...destinations.email, 'smtp-username': 'ci', 'smtp-password': 'canary0123' };

  test.each(['canary0123 ', ' canary0123', 'canary0123\t', 'canary0123 \n', '\n canary0123'])(
    'with a blank at an end is warned of: %j',
    async (password) => {
      expect(await findWarnings({ ...login, 'smtp-password': password })).toEqual([
        expect.stringMatching(/^Input 'smtp-password' begins or ends with a blank.*smtp-url.*%20\.$/),
      ]);
    },
  );

  test.each(['canary0123', 'canary0123\n', 'canary0123\r\n', 'canary 0123'])('is good: %j', async (password) => {
    expect(await findWarnings({ ...login, 'smtp-password': password })).toEqual([]);
  });

  test.each(['"canary0123"', "'canary0123'"])('in quotes is warned of, but used: %s', async (password) => {
    const { destination } = await configWith({ ...login, 'smtp-password': password });
    expect(destination.targets).toMatchObject([{ server: { login: { password } } }]);
    expect(await findWarnings({ ...login, 'smtp-password': password })).toEqual([expect.stringMatching(/has quotes/)]);
  });
});
