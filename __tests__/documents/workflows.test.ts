import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { everyRow } from '../support/rows.ts';
import { documentPaths, readSnippets, untranslatedLines, wholeWorkflow } from '../support/snippets.ts';
import {
  type ChannelReceivers,
  runWorkflow,
  startChannelReceivers,
  type WorkflowContext,
} from '../support/workflow.ts';

let local: ChannelReceivers;
beforeEach(async () => {
  local = await startChannelReceivers();
});
afterEach(() => local.close());

/** The workflow under a heading of docs/recipes.md. */
function recipe(heading: string): string {
  const [, section = ''] = readFileSync('docs/recipes.md', 'utf8').split(`\n## ${heading}\n`);
  const text = /```yaml\n([\s\S]*?)```/.exec(section.split('\n## ')[0] ?? '')?.[1];
  if (text === undefined) throw new Error(`no workflow under ${heading}`);
  return wholeWorkflow(text);
}

/** The workflows that the tests of the recipes have run. */
const tried = new Set<string>();

async function run(heading: string, around: Partial<WorkflowContext> = {}): Promise<void> {
  const text = recipe(heading);
  tried.add(text);
  await runWell(text, around);
}

/** What a run with nothing else known may answer to a workflow that asks for more. */
const excuses = [
  /is not selected by 'run-status'|'run-status' 未选择/,
  /nothing was fixed|nothing broke|不算恢复|不是新的失败/,
  /'dry-run' is on/,
];

/** Runs a workflow whose steps all end well, by a message or for a reason. */
async function runWell(text: string, around: Partial<WorkflowContext>): Promise<void> {
  for (const { main, post } of await runWorkflow(text, { places: local.places, status: 'failure', ...around })) {
    expect([main.exitCode, post.exitCode, main.stdout + post.stdout]).toEqual([
      0,
      0,
      expect.not.stringMatching(/::error/),
    ]);
    const { outcome, reason = '' } = { ...main.outputs, ...post.outputs };
    expect([outcome === 'sent' || excuses.some((excuse) => excuse.test(reason)), outcome, reason]).toEqual([
      true,
      outcome,
      reason,
    ]);
  }
}

const bodies = (service: Parameters<ChannelReceivers['requests']>[0]) =>
  local.requests(service).map(({ body }) => JSON.stringify(JSON.parse(body)));

describe('the recipe', () => {
  test('for tests shows counts and the failing test of the reports that the job left', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'reports-'));
    const folder = join(workspace, 'app/build/test-results/test');
    mkdirSync(folder, { recursive: true });
    const report =
      '<testsuite name="s" tests="3" failures="1"><testcase name="adds" classname="Sum"/><testcase name="divides" classname="Sum"><failure message="expected 2, was 3"/></testcase><testcase name="later" classname="Sum"><skipped/></testcase></testsuite>';
    writeFileSync(join(folder, 'TEST-sum.xml'), report);
    await run('Test counts and failing tests', { workspace });
    rmSync(workspace, { recursive: true });
    const [body = ''] = bodies('dingtalk');
    expect(body).toMatch(/divides/);
    expect(body).toMatch(/expected 2, was 3/);
    expect(body).toMatch(/1 of 3 tests failed/);
  });

  test('for coverage shows the values that later steps wrote, and its link is a link', async () => {
    const later = {
      COVERAGE: '93 %',
      REPORT: '[The report](https://github.com/octo/hello/actions/runs/1/artifacts/2)',
    };
    await run('Coverage, and a link to a report', { later });
    expect(bodies('lark').join()).toContain('**93 %**');
    expect(bodies('lark').join()).toContain('[The report](https://github.com/octo/hello/actions/runs/1/artifacts/2)');
  });

  test('for a release shows its name and notes', async () => {
    const event = { release: { name: 'Widget 2.0', tag_name: 'v2.0', body: 'Now **faster**' } };
    await run('Announce a release', { event });
    expect(bodies('lark').join()).toContain('Widget 2.0 is out');
    expect(bodies('lark').join()).toContain('Now **faster**');
  });

  test('for a group for each branch sends elsewhere, and only failures, from other branches', async () => {
    const heading = 'Another group for each branch';
    await run(heading, { status: 'success' });
    await run(heading, { status: 'success', github: { ref_name: 'topic' } });
    expect(local.requests('lark').length).toBe(1);
    await run(heading, { github: { ref_name: 'topic' } });
    expect(local.requests('lark').length).toBe(2);
  });

  test('for the night is one message with every job', async () => {
    await run('Nightly run, one summary');
    expect(bodies('lark')).toEqual([expect.stringMatching(/Nightly [\s\S]*long-tests[\s\S]*fuzz/)]);
  });

  test('for a monorepo names the part and who changed what', async () => {
    const event = {
      commits: [{ id: 'a'.repeat(40), message: 'Round the sum', author: { name: 'Mona', username: 'mona' } }],
    };
    await run('Monorepo: say which part it is', { event });
    expect(bodies('lark').join()).toMatch(/payments failed · #19[\s\S]*Round the sum/);
  });

  test('for pull requests mentions who is asked for a review', async () => {
    const event = {
      action: 'review_requested',
      requested_reviewer: { login: 'octocat' },
      pull_request: {
        number: 7,
        title: 'Add sums',
        draft: false,
        html_url: 'https://github.com/octo/hello/pull/7',
        head: { ref: 'sums', sha: 'b'.repeat(40) },
        base: { ref: 'main' },
      },
    };
    await run('A pull request was opened, or a review is requested', { event });
    const [body = ''] = bodies('dingtalk');
    expect(body).toContain('Review asked for');
    expect(body).toContain('Add sums');
    expect(JSON.parse(body).at.atMobiles).toEqual(['13800000000']);
  });

  test('for an approval reports the wait before the deployment, and the end after it', async () => {
    await run('A deployment waits for approval', { status: 'success' });
    expect(bodies('lark').map((body) => /waits for approval/.test(body))).toEqual([true, false]);
  });

  test.each([
    ['failure', ['13800000000', '13900000000']],
    ['success', []],
  ] as const)('for other people on a failure mentions on %s: %j', async (status, mobiles) => {
    await run('Other people on a failure', { status });
    expect(JSON.parse(bodies('dingtalk')[0] ?? '{}').at?.atMobiles ?? []).toEqual(mobiles);
  });

  test.each([
    ['success', /Deployed main/],
    ['failure', /make rollback/],
  ] as const)('for another text on a failure sends one message on %s', async (status, text) => {
    await run('Another text on a failure', { status });
    expect(bodies('lark')).toEqual([expect.stringMatching(text)]);
  });

  test('for several kinds of channels reaches each', async () => {
    await run('Several kinds of channels');
    expect([local.requests('wecom').length, local.mails().length]).toEqual([1, 1]);
  });

  test('for several targets reaches both', async () => {
    await run('Several targets of one kind');
    expect(local.requests('lark').length).toBe(2);
  });

  test('for a step that may fail reports that step', async () => {
    await run('`continue-on-error`');
    expect(bodies('lark')).toEqual([expect.stringContaining('Failed')]);
  });
});

const pages = documentPaths().filter((path) => !path.includes('.zh-CN.'));

test('every other workflow of every page runs as it stands', () => {
  const all = pages.flatMap((path) => readSnippets(path)).filter(({ text }) => !tried.has(text));
  const each = new Map(all.map((snippet) => [untranslatedLines(snippet.text).join('\n'), snippet]));
  return everyRow(each.values(), async ({ text }) => {
    const whole = text.includes('scope: workflow-run');
    const triggering = { id: 7, name: 'CI', conclusion: 'failure', head_branch: 'main', head_sha: 'a'.repeat(40) };
    await runWell(text, {
      github: whole ? { event_name: 'workflow_run' } : {},
      event: whole ? { workflow_run: triggering } : {},
      later: { COVERAGE: '93 %' },
    });
  });
}, 60_000);

/** The keys of a workflow, and where it has texts: those may be translated. */
const outline = ({ text }: { readonly text: string }) =>
  JSON.parse(JSON.stringify(parse(text)), (key, value) => {
    if (key === 'language') return undefined;
    return typeof value === 'string' ? '' : value;
  });

test('every workflow of a Chinese page is that of the English page with other texts', () =>
  everyRow(pages, (path) => {
    const chinese = path.replace(/\.md$/, '.zh-CN.md');
    if (existsSync(chinese)) expect(readSnippets(chinese).map(outline)).toEqual(readSnippets(path).map(outline));
  }));
