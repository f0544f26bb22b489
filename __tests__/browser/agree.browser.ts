import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { exampleValue } from '../../site/example-values.ts';
import { findExpressions } from '../../site/expressions.ts';
import { scenarios } from '../../site/scenarios.ts';
import { parseLanguage } from '../../src/config/inputs.ts';
import { runStage } from '../support/runner.ts';
import { type Opened, type SiteBrowser, settled, shown, siteBrowser } from './page.ts';

const count = 200;
let site: SiteBrowser;
let opened: Opened;

beforeAll(async () => {
  site = await siteBrowser();
  opened = await site.open();
}, 60_000);
afterAll(() => site?.close());

const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);
const statuses = oneOf(
  'success',
  'fail, cancel',
  'failure',
  'faild',
  'on-failure, x',
  'all',
  '，',
  'running fixed broken',
);
const people = oneOf(
  '13800000000',
  '+1-5550100200',
  'zhangsan',
  'ou_1234',
  'all',
  '@octocat actor',
  'a@example.com',
  '123',
  'x y z',
  '+12',
);
const boxes = oneOf(
  'team@example.com',
  'A <a@example.com>, b@example.com',
  'nobody',
  '@x',
  'a@b@c',
  'Doe, J <j@example.com>',
  ' ',
);

/** A step with good and bad values. */
const anyStep = fc.record(
  {
    channel: oneOf('dingtalk', 'wecom', 'lark', 'feishu', 'wechat', 'webhook', 'email', 'slack', 'dingding', 'mial'),
    'webhook-url': oneOf('A_URL', 'A_URL\nB_URL', ''),
    secret: oneOf('A_SECRET', 'A_SECRET\n-', 'A\nB\nC'),
    'run-status': statuses,
    status: oneOf('success', 'sucess', '${{ job.status }}', 'failure()', 'nonsense'),
    scope: oneOf('job', 'workflow', 'workflow-run', 'run', 'Workflow'),
    needs: oneOf('${{ toJSON(needs) }}', '{}', 'nonsense', '{"a":{"result":"odd"}}'),
    content: oneOf('branch, commit', 'pipelineName, operator', 'sha', 'none', 'tests errors  artifacts', 'comit; x'),
    'custom-content': oneOf('Hello **${STATUS}**', '${SECRET_TOKEN}', '中文'),
    title: oneOf('#${BUILD_NUMBER}', 'x'.repeat(600)),
    mentions: people,
    'mention-on': statuses,
    'mention-map': oneOf('octocat: 13800000000', 'octocat 1', 'a: b\nc', 'a: ou_1 13800000000 a@example.com'),
    language: oneOf('en', 'zh', 'zh-CN', 'cn', 'de'),
    'global-params': oneOf('A=1', 'nonsense', '{"a":1}', '{'),
    'email-to': boxes,
    'email-cc': boxes,
    'email-from': boxes,
    'email-attachments': oneOf('*.txt', '../x', '/etc/passwd', '*'.repeat(30)),
    'smtp-host': oneOf('smtp.example.com', 'QQ', '163', 'a b', '127.0.0.1'),
    'smtp-port': oneOf('587', '465', '0', 'abc', '70000'),
    'smtp-security': oneOf('starttls', 'tls', 'none', 'ssl'),
    'smtp-username': oneOf('ci@example.com', 'ci'),
    'smtp-password': oneOf('SMTP_PASSWORD', ''),
    'smtp-access-token': oneOf('SMTP_TOKEN', ''),
    'webhook-headers': oneOf('X-Team: shop', 'Host: x', 'no-colon-here', 'X: ü'),
    'test-reports': oneOf('reports/*.xml', '../x.xml'),
    'payload-format': oneOf('flow', 'documented', 'yunxiao'),
    'time-zone': oneOf('Asia/Shanghai', 'UTC+8', 'Beijing'),
    timeout: oneOf('10', '0', '51', 'ten'),
    retries: oneOf('0', '11', '-1'),
    'fail-on-error': oneOf('true', 'yes'),
  },
  { requiredKeys: [] },
);

/** A step with few inputs, most of them good. */
const plainStep = fc.record(
  {
    channel: oneOf('dingtalk', 'wecom', 'lark', 'webhook'),
    'webhook-url': oneOf('A_URL'),
    'run-status': oneOf('success', 'fail, cancel', 'failure', 'faild'),
    title: oneOf('#${BUILD_NUMBER}'),
    language: oneOf('en', 'zh', 'zh-CN', 'de'),
    'time-zone': oneOf('Asia/Shanghai', 'UTC+8'),
  },
  { requiredKeys: ['channel', 'webhook-url'] },
);
const step: fc.Arbitrary<Inputs> = fc.oneof(anyStep, plainStep);

type Inputs = Readonly<Record<string, string>>;

const languageOf = ({ language = 'en' }: Inputs) => parseLanguage(language) ?? 'en';

/** What the page says, and the step that it makes. */
type OnPage = { readonly problems: readonly string[]; readonly written: Inputs; readonly channel: string };

async function ofPage(inputs: Inputs): Promise<OnPage> {
  const { page } = opened;
  await page.evaluate(
    async (hash) => {
      const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = hash;
      await changed;
    },
    // The page speaks its own language, the action that of its input.
    `#${new URLSearchParams({ ...inputs, 'view.scenario': 'success', 'view.page-language': languageOf(inputs) })}`,
  );
  await settled(page);
  const { problems, step: yaml } = await shown(page);
  const [made] = parse(yaml) as [{ with?: Record<string, unknown> }];
  const written = Object.fromEntries(Object.entries(made.with ?? {}).map(([name, value]) => [name, String(value)]));
  return { problems, written, channel: await page.locator('input[name="channel"]:checked').inputValue() };
}

/** What the built action says of the same step, with the stand-ins of the preview as its secrets. */
async function ofAction(written: Inputs, channel: string): Promise<readonly string[]> {
  const inputs = Object.entries(written).map(([name, value]) => [
    name,
    value
      .replace(/\$\{\{ (secrets\.\w+) \}\}/g, (_, secret: string) =>
        exampleValue(name, channel, 0, {
          security: written['smtp-security'],
          index: [...new Set(findExpressions(value))].indexOf(secret),
        }),
      )
      .replace('${{ toJSON(needs) }}', '{"build":{"result":"success","outputs":{}}}'),
  ]);
  const { github, event } = scenarios.success;
  const main = await runStage({ with: Object.fromEntries(inputs) }, 'main', {
    github: written.scope?.toLowerCase() === 'workflow-run' ? { ...github, event_name: 'workflow_run' } : github,
    event,
  });
  const decode = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return [...main.stdout.matchAll(/^::error [^:]*::((?:Input|输入) '.*)$/gm)].map((match) => decode(match[1] ?? ''));
}

test(`page and action agree on every problem of ${count} random steps`, async () => {
  const steps = fc.sample(step, { numRuns: count, seed: 20260327 });
  let troubled = 0;
  for (let at = 0; at < count; at += 4) {
    const pages: OnPage[] = [];
    for (const inputs of steps.slice(at, at + 4)) pages.push(await ofPage({ ...inputs, 'dry-run': 'true' }));
    const actions = await Promise.all(pages.map(({ written, channel }) => ofAction(written, channel)));
    for (const [index, { problems, written }] of pages.entries()) {
      troubled += problems.length > 0 ? 1 : 0;
      expect({ written, problems: [...problems].sort() }).toEqual({
        written,
        problems: [...(actions[index] ?? [])].sort(),
      });
    }
  }
  // The steps are worth asking about: most have something wrong, some have nothing.
  expect(troubled).toBeGreaterThan(count / 2);
  expect(troubled).toBeLessThan(count);
  expect(opened.requests).toEqual([]);
  expect(opened.messages).toEqual([]);
}, 240_000);
