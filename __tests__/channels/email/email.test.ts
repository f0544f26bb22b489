import { describe, expect, test } from '@jest/globals';
import { parse } from 'parse5';
import type { Attempt } from '../../../src/channels/channel.ts';
import { email } from '../../../src/channels/email/email.ts';
import { mailErrors } from '../../../src/channels/email/smtp-errors.ts';
import type { Mail, MailTarget } from '../../../src/channels/email/types.ts';
import { deliver } from '../../../src/delivery/deliver.ts';
import { createMailSender } from '../../../src/delivery/smtp.ts';
import type { Message } from '../../../src/message/message.ts';
import { closeAfterAll, describeContract } from '../../support/channel.ts';
import { composed } from '../../support/composed.ts';
import { createTestContext } from '../../support/delivery-context.ts';
import { bareLinks, effectsOfHtml } from '../../support/effects.ts';
import { type Parts, partsOf, withParts } from '../../support/message.ts';
import { localServer, scriptedSmtpServer, smtpScript } from '../../support/smtp-service.ts';
import { expectClean } from '../../support/untrusted-text.ts';

const attempt: Attempt = { now: new Date(0), variant: 'full', id: 'delivery-1' };
const target: MailTarget = {
  server: localServer(25),
  from: { name: 'CI', address: 'ci@example.test' },
  to: [{ name: '张三', address: 'a@example.test' }],
  cc: [],
  bcc: [{ name: '', address: 'blind@example.test' }],
  replyTo: [],
  attachments: [],
};
/** The behaviors of a service as a mail server shows them. */
const behaviors = {
  accept: {},
  refuse: { 'RCPT TO': '550 5.1.1 no such user' },
  busy: { 'MAIL FROM': '451 4.3.0 try later' },
  'hang up': { EHLO: (_: string, socket: { destroy(): unknown }) => void socket.destroy() },
  garbage: { EHLO: 'HTTP/1.1 200 OK' },
} as const;

describeContract(
  async (behavior, scenario) => {
    const service = closeAfterAll(await scriptedSmtpServer(smtpScript(behaviors[behavior])));
    const { context: made, trace } = createTestContext({ sendMail: createMailSender(), retries: 2, timeoutMs: 20_000 });
    const place = { ...target, server: localServer(service.port) };
    const job = {
      channel: email,
      target: place,
      message: composed(scenario).message,
      send: made.sendMail,
    };
    const delivery = await deliver(job, 'msg_1', made);
    const tries = service.seen.filter((line) => /^EHLO/i.test(line)).length;
    return { delivery, tries, lines: trace.lines.join('\n') };
  },
  async (message) => {
    const { requests } = await email.render(message, target, attempt);
    const { html = '', text = '', subject = '' } = requests[0] ?? {};
    for (const each of [html, text, subject]) expectClean(each);
    expect(subject).not.toMatch(/[\r\n]/);
    return [effectsOfHtml(html), bareLinks(text.replace(/https:\/\/ok\.test\S*/g, ''))];
  },
);

const message: Message = {
  task: {
    event: 'task',
    action: 'status',
    task: {
      pipelineId: 1,
      pipelineName: 'CI',
      stageName: 'build',
      taskName: 'build',
      buildNumber: 19,
      statusCode: 'FAIL',
      statusName: 'Failed to run',
      pipelineUrl: 'https://github.com/o/r/actions/runs/7',
      message: '',
    },
    sources: [],
    globalParams: [],
  },
  status: 'FAIL',
  timedOut: false,
  mark: '❌',
  language: 'en',
  title: { kind: 'own', spans: [{ source: 'value', text: '[CI] build failed #19' }] },
  blocks: [
    {
      kind: 'field',
      field: {
        name: 'commit',
        label: 'Commit',
        list: false,
        values: [{ text: '<img src=x> fix', url: 'https://github.com/o/r/commit/1' }],
      },
    },
  ],
  links: [{ text: 'View log', url: 'https://github.com/o/r/actions/runs/7' }],
  mentions: [],
  identity: {
    repository: 'o/r',
    server: 'https://github.com',
    workflow: 'CI',
    branch: 'main',
    runId: '7',
    runNumber: 19,
    runAttempt: 1,
    job: 'build',
    checkRunId: '101',
    step: '__self',
  },
};

const parts = { fields: partsOf(message).fields, custom: partsOf(message).custom };

async function mailOf(change: Parts = {}, tried: Attempt = attempt): Promise<Mail> {
  const { requests } = await email.render(withParts(message, { ...parts, ...change }), target, tried);
  if (requests[0] === undefined) throw new Error('no mail');
  return requests[0];
}

describe('an email', () => {
  test('has the repository before the title in its subject', async () => {
    expect((await mailOf()).subject).toBe('[o/r] ❌ [CI] build failed #19');
  });

  test('has a subject without line breaks, direction marks and encoded words', async () => {
    const { subject } = await mailOf({ title: [{ source: 'value', text: 'a\r\nBcc: e@z \u202e =?UTF-8?B?eA==?=' }] });
    expect(subject).toBe('[o/r] ❌ a Bcc: e@z  = ?UTF-8?B?eA== ?=');
  });

  test('has a subject cut between graphemes', async () => {
    const family = '👨‍👩‍👧‍👦';
    const { subject } = await mailOf({ title: [{ source: 'value', text: family.repeat(300) }] });
    expect(subject).toBe(`[o/r] ❌ ${family.repeat(111)}…`);
  });

  test('has one identifier per run, attempt, job and status and one thread per branch', async () => {
    const first = await mailOf();
    expect(first.messageId).toMatch(/^<run-7\.1\.[0-9a-f]{12}\.fail@github\.com>$/);
    expect((await mailOf({}, { ...attempt, now: new Date(1) })).messageId).toBe(first.messageId);
    const again = await mailOf({ identity: { ...message.identity, runAttempt: 2 } });
    expect(again.messageId).not.toBe(first.messageId);
    expect(again.inReplyTo).toBe(first.inReplyTo);
    expect((await mailOf({ identity: { ...message.identity, branch: 'b' } })).inReplyTo).not.toBe(first.inReplyTo);
  });

  test.each<[string, Partial<Message['identity']>]>([
    ['another leg of a matrix', { checkRunId: '102' }],
    ['another step of the job', { step: '__self_2' }],
    ['another job', { job: 'lint' }],
  ])('of %s has an identifier of its own in the same thread', async (_name, change) => {
    const first = await mailOf();
    const other = await mailOf({ identity: { ...message.identity, ...change } });
    expect(other.messageId).not.toBe(first.messageId);
    expect(other.inReplyTo).toBe(first.inReplyTo);
  });

  test('to other people has an identifier of its own, which blind copies do not change', async () => {
    const idOf = async (change: Partial<MailTarget>) =>
      (await email.render(message, { ...target, ...change }, attempt)).requests[0]?.messageId;
    const first = await idOf({});
    expect(await idOf({ to: [{ name: '', address: 'b@example.test' }] })).not.toBe(first);
    expect(await idOf({ bcc: [] })).toBe(first);
    expect((await mailOf({}, { ...attempt, variant: 'short' })).messageId).toBe(first);
  });

  test('addresses everybody once, whatever the case, and mentioned people too', async () => {
    const box = (address: string) => ({ name: '', address });
    const people = {
      to: [box('A@x.test')],
      cc: [box('a@X.test'), box('b@x.test')],
      bcc: [box('B@x.test'), box('c@x.test')],
    };
    const mentions = ['C@x.test', 'd@x.test', 'D@x.test'].map((value) => ({ kind: 'address' as const, value }));
    const { requests } = await email.render(
      withParts(message, { ...parts, mentions }),
      { ...target, ...people },
      attempt,
    );
    expect(requests[0]).toMatchObject({
      to: [box('A@x.test'), box('d@x.test')],
      cc: [box('b@x.test')],
      recipients: ['A@x.test', 'd@x.test', 'b@x.test', 'c@x.test'],
    });
    expect(JSON.stringify(requests[0]?.to)).not.toMatch(/c@x/i);
  });

  test('names what is not attached, in both parts and both languages', async () => {
    const missing = [{ name: '<b>.log', reason: 'none' as const }];
    const files = [{ filename: 'a.bin', content: Buffer.from('a') }];
    const attached = { ...target, attached: { files, missing } };
    const full = (await email.render(message, attached, attempt)).requests[0];
    expect(full?.attachments).toEqual(files);
    expect(full?.text).toContain('Not attached: <b>.log (no file matches)');
    expect(full?.html).toContain('Not attached: &lt;b&gt;.log (no file matches)');
    const short = await email.render(withParts(message, { ...parts, language: 'zh' }), attached, {
      ...attempt,
      variant: 'short',
    });
    expect(short.requests[0]?.attachments).toEqual([]);
    expect(short.requests[0]?.text).toContain('未附上 a.bin：邮件服务器拒绝了该大小');
    expect(short.notes).toEqual([
      expect.objectContaining({ en: expect.stringContaining('the mail server rejected the size: 1.') }),
    ]);
  });

  test('names blind copies in the envelope only', async () => {
    const mail = await mailOf();
    expect(mail.recipients).toEqual(['a@example.test', 'blind@example.test']);
    expect(JSON.stringify([mail.to, mail.cc, mail.headers, mail.text, mail.html])).not.toContain('blind@');
  });

  test('carries the same facts as text and as escaped HTML', async () => {
    const { text, html, headers } = await mailOf();
    expect(text).toContain('Commit: <img src=x> fix (https://github.com/o/r/commit/1)');
    expect(html).toContain('&lt;img src=x&gt; fix');
    expect(html).not.toMatch(/<(?:img|script|link)\b/);
    expect(parse(html).childNodes.length).toBeGreaterThan(0);
    expect(headers).toMatchObject({
      'Auto-Submitted': 'auto-generated',
      'X-Pipeline-Status': 'FAIL',
      'X-Pipeline-Run-Number': '19',
    });
  });

  test("renders the user's Markdown and shows other text literally", async () => {
    const { html } = await mailOf({
      custom: [
        { source: 'template', text: '**bold** <b>raw</b> [x](javascript:alert(1)) ![i](https://e.test/i.png)\n\n' },
        { source: 'value', text: '# no *head* [y](https://evil.test)\n\n- <i>' },
      ],
    });
    expect(html).toContain('<strong>bold</strong>');
    expect(html).toContain('# no *head* [y](https:∕∕evil.test)');
    expect(html).not.toMatch(/<(?:b|i|img|em)>|<img|href="javascript|href="https:\/\/evil/);
  });

  test('notes what it shortened', async () => {
    const { notes } = await email.render(
      withParts(message, { custom: [{ source: 'template', text: 'x'.repeat(1 << 20) }] }),
      target,
      attempt,
    );
    expect(notes).toEqual([expect.objectContaining({ en: expect.stringContaining('custom-content') })]);
  });
});

describe('the details of an email', () => {
  const box = (address: string) => ({ name: '', address });
  const sent = async (place: Partial<MailTarget>, change: Parts = {}, tried: Attempt = attempt) =>
    email.render(withParts(message, { ...parts, ...change }), { ...target, ...place }, tried);

  test('has identifiers that are the same on every machine', async () => {
    // printf 'o/r\nCI\nmain' | sha256sum
    expect(await mailOf()).toMatchObject({
      messageId: '<run-7.1.4cbb86550c27.fail@github.com>',
      inReplyTo: '<thread-38ffcb0a3e8b@github.com>',
      references: '<thread-38ffcb0a3e8b@github.com>',
      list: { id: { url: 'r.o.github.com', comment: 'o/r' }, archive: { url: 'https://github.com/o/r' } },
    });
  });

  test('has identifiers of letters, digits and hyphens whatever a name holds', async () => {
    const identity = { ...message.identity, repository: 'o w/.r', runId: '7:8', server: 'https://[::1]:8443' };
    const { messageId, inReplyTo, list } = await mailOf({ identity });
    expect(messageId).toMatch(/^<run-7-8\.1\.[0-9a-f]{12}\.fail@---1->$/);
    expect(inReplyTo).toMatch(/^<thread-[0-9a-f]{12}@---1->$/);
    expect(list.id.url).toBe('-r.o-w.---1-');
  });

  test.each([
    ['no URL', 'localhost'],
    ['file:///x', 'localhost'],
    ['https://Git.Example.test:8443', 'git.example.test'],
  ])('of the server %s is from %s', async (server, host) => {
    expect((await mailOf({ identity: { ...message.identity, server, repository: '' } })).list.id.url).toBe(
      `-.-.${host}`,
    );
  });

  test('has headers for filters, each on one line', async () => {
    const identity = { ...message.identity, workflow: 'C\r\nI', job: 'b\nc', branch: 'm\nn', runId: '7\n8' };
    expect((await mailOf({ identity })).headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'list',
      'X-Pipeline-Status': 'FAIL',
      'X-Pipeline-Name': 'C I',
      'X-Pipeline-Job': 'b c',
      'X-Pipeline-Branch': 'm n',
      'X-Pipeline-Run-Id': '7 8',
      'X-Pipeline-Run-Number': '19',
      'X-Pipeline-Run-Attempt': '1',
    });
  });

  test('to blind copies alone is addressed to the sender', async () => {
    const hidden = { to: [], bcc: [box('x@y.test')] };
    expect((await sent(hidden)).requests[0]).toMatchObject({ to: [target.from], cc: [], recipients: ['x@y.test'] });
    expect((await sent({ ...hidden, cc: [box('c@y.test')] })).requests[0]).toMatchObject({
      to: [],
      cc: [box('c@y.test')],
    });
  });

  test('mentions only addresses', async () => {
    const mentions = [{ kind: 'all' }, { kind: 'id', value: 'x' }, { kind: 'address', value: 'm@y.test' }] as const;
    expect((await sent({}, { mentions })).requests[0]?.to).toEqual([...target.to, box('m@y.test')]);
  });

  test('is for the server, the sender and the replies of the target', async () => {
    const replyTo = [box('r@y.test')];
    const { requests, secrets } = await sent({ replyTo });
    expect(requests).toMatchObject([{ server: target.server, from: target.from, replyTo, attachments: [] }]);
    expect(secrets).toEqual([]);
  });

  test.each([
    ['[o/r] x', '[o/r] ❌ x'],
    ['x', '[o/r] ❌ x'],
    ['a'.repeat(112), `[o/r] ❌ ${'a'.repeat(112)}`],
    ['a'.repeat(113), `[o/r] ❌ ${'a'.repeat(111)}…`],
    [`${'a'.repeat(110)} b${'c'.repeat(9)}`, `[o/r] ❌ ${'a'.repeat(110)}…`],
    ['👍'.repeat(112), `[o/r] ❌ ${'👍'.repeat(112)}`],
    ['👍'.repeat(113), `[o/r] ❌ ${'👍'.repeat(111)}…`],
  ])('with the title %j has the subject %j', async (title, subject) => {
    expect((await mailOf({ title: [{ source: 'value', text: title }] })).subject).toBe(subject);
  });

  test.each([
    ['en', '[octo/widget] ❌ Failed: CI / build (main)'],
    ['zh', '[octo/widget] ❌ 失败：CI / build (main)'],
  ] as const)('in %s has a subject with the result, the repository and the branch', async (language, subject) => {
    const { message } = composed({ status: 'FAIL', settings: { language } });
    const { requests } = await email.render(message, target, attempt);
    expect(requests[0]?.subject).toBe(subject);
  });

  test('without a word in its custom content has none', async () => {
    const marked = (text: string) =>
      mailOf({ custom: [{ source: 'template', text }] }).then(({ html }) => html.includes('class="ink md"'));
    expect([await marked(' \n '), await marked('x')]).toEqual([false, true]);
  });

  test('notes what was shortened: custom content, long values and long lists, and shows the rest', async () => {
    const line = (name: string, ...values: readonly string[]) => ({
      name,
      label: name,
      list: true,
      values: values.map((text) => ({ text })),
    });
    const fields = [
      line('a', 'x'.repeat(2048)),
      line('b', 'y'.repeat(2049)),
      line('c', ...Array(200).fill('z')),
      line('d', ...Array(201).fill('w')),
    ];
    const { notes, requests } = await sent({}, { fields, custom: [{ source: 'template', text: 'q'.repeat(131_073) }] });
    expect(notes).toEqual([
      { en: 'Shortened: b.', zh: '已缩短：b。' },
      { en: 'Shortened: d.', zh: '已缩短：d。' },
      { en: 'Shortened: custom-content.', zh: '已缩短：custom-content。' },
    ]);
    const text = requests[0]?.text ?? '';
    expect(text).toContain(`* ${'x'.repeat(2048)}\n`);
    expect(text).toContain(`* ${'y'.repeat(2045)}…\n`);
    expect(text.match(/\* [zw]/g)).toHaveLength(400);
    expect(text).toContain(`${'q'.repeat(131_069)}…\n`);
  });

  test('that fits is not cut, and in the short form has a quarter of the room', async () => {
    const custom = [{ source: 'template', text: 'q'.repeat(131_072) }] as const;
    expect((await sent({}, { custom })).notes).toEqual([]);
    expect((await sent({}, { custom }, { ...attempt, variant: 'short' })).notes).toMatchObject([
      { en: 'Shortened: custom-content.' },
    ]);
  });

  test('in the short form counts the files that it leaves out', async () => {
    const file = (filename: string) => ({ filename, content: Buffer.from('a') });
    const attached = { files: [file('a'), file('b')], missing: [{ name: 'c', reason: 'none' as const }] };
    expect((await sent({ attached }, {}, { ...attempt, variant: 'short' })).notes).toMatchObject([
      { en: 'Attachments omitted because the mail server rejected the size: 2.' },
    ]);
    expect((await sent({ attached })).notes).toEqual([]);
    expect((await sent({}, {}, { ...attempt, variant: 'short' })).notes).toEqual([]);
  });
});

describe('the table of codes', () => {
  // Rows of words are tried with what providers say.
  const plain = mailErrors.filter(({ words, codes }) => words === undefined || codes !== undefined);
  test.each(plain)('%j is decoded', ({ advice, retry = false, ...on }) => {
    const result = email.parseResponse({
      kind: 'failed',
      messageId: '<m@x>',
      host: 'mail.test:587',
      seconds: 10,
      code: on.codes?.[0] ?? 'EMESSAGE',
      response: on.responses?.[0] ?? 0,
      text: on.words === undefined ? 'said' : 'Relay access denied',
      command: on.command ?? '',
      unknown: false,
      rejected: [],
      login: on.login ?? true,
    });
    expect(result).toMatchObject({ kind: 'failed', retry, advice });
  });
});
