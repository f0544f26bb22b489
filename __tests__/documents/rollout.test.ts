import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { type Check, loadLanguageService } from '../support/language-service.ts';
import { readManifest } from '../support/manifest.ts';
import {
  type ChannelReceivers,
  runWorkflow,
  startChannelReceivers,
  type WorkflowContext,
} from '../support/workflow.ts';

const ci = 'examples/acme-ci';
const team = 'examples/team/.github/workflows';
const page = readFileSync('docs/rollout.md', 'utf8');
const shown = [...page.matchAll(/^`(examples\/[^`]+)`\n\n```\w*\n([\s\S]*?)^```$/gm)];
const read = (path: string) => readFileSync(path, 'utf8');
const wrapper = parse(read(`${ci}/notify/action.yml`));

let local: ChannelReceivers;
beforeEach(async () => {
  local = await startChannelReceivers();
});
afterEach(() => local.close());

let check: Check;
beforeAll(async () => {
  check = await loadLanguageService(readManifest());
});

/** Runs the wrapper as the step of a job that uses it by `with`. */
function runWrapper(inputs: Record<string, string>, around: Partial<WorkflowContext> = {}) {
  const defaults = Object.entries<{ default?: string }>(wrapper.inputs).map(([name, input]) => [
    name,
    input.default ?? '',
  ]);
  const job = stringify({ jobs: { test: { steps: wrapper.runs.steps } } });
  const all = { ...Object.fromEntries(defaults), ...inputs };
  return runWorkflow(job, { places: local.places, status: 'failure', inputs: all, ...around });
}
const sent = () => local.requests('dingtalk').map(({ body }) => JSON.parse(body));

describe('docs/rollout.md', () => {
  test('shows ten files', () => {
    expect(shown.length).toBe(10);
  });

  test.each(shown.map(([, path = '', text = '']) => [path, text]))('shows %s as it is', (path, text) => {
    expect(text).toBe(read(path));
  });

  test.each([
    `${ci}/.github/workflows/report.yml`,
    `${ci}/.github/workflows/required.yml`,
    `${team}/ci.yml`,
    `${team}/report.yml`,
  ])('%s is accepted by the language service', async (path) => {
    expect(await check('.github/workflows/x.yml', read(path))).toEqual([]);
  });
});

describe('the wrapper', () => {
  const url = () => ({ url: local.places.urls.dingtalk });

  test('reports a failure with the text of the team and mentions the actor', async () => {
    await runWrapper({ ...url(), text: '[Runbook](https://wiki.example.com/payments)' });
    expect(sent()).toEqual([expect.objectContaining({ at: expect.objectContaining({ atMobiles: ['13800000000'] }) })]);
    expect(sent()[0].markdown.text).toContain('[Runbook](https://wiki.example.com/payments)');
  });

  test('is silent on a success that fixes nothing', async () => {
    await runWrapper(url(), { status: 'success' });
    expect(sent()).toEqual([]);
  });

  test('reports a status that its caller gives', async () => {
    await runWrapper({ ...url(), status: 'failure' }, { status: 'success' });
    expect(sent().length).toBe(1);
  });

  test('has every input that the workflow of a team gives it', () => {
    const step = parse(read(`${team}/ci.yml`)).jobs.test.steps[0];
    expect(step.uses).toBe('acme/ci/notify@v1');
    expect(Object.keys(wrapper.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });
});

describe('the reporter', () => {
  const event = {
    workflow_run: {
      id: 9,
      name: 'CI',
      run_number: 41,
      conclusion: 'failure',
      head_branch: 'topic',
      head_sha: 'c'.repeat(40),
      html_url: 'https://github.com/acme/app/actions/runs/9',
    },
  };

  test('reports the run that triggered it', async () => {
    const github = { event_name: 'workflow_run' };
    const text = read(`${ci}/.github/workflows/report.yml`);
    await runWorkflow(text, { places: local.places, status: 'success', event, github });
    expect(sent()[0].markdown.text).toMatch(/topic/);
    expect(sent()[0].markdown.text).toContain('https://github.com/octo/hello/actions/runs/9');
  });

  test('is called by its path, with the secrets that it declares', () => {
    const { uses, secrets } = parse(read(`${team}/report.yml`)).jobs.report;
    const [, path = ''] = /^acme\/ci\/(.*)@v1$/.exec(uses) ?? [];
    expect(existsSync(join(ci, path))).toBe(true);
    expect(secrets).toBe('inherit');
  });
});

describe('the files around them', () => {
  test('pin the action by a SHA, with the version behind it', () => {
    const uses = [`${ci}/notify/action.yml`, `${ci}/.github/workflows/report.yml`].map((path) => read(path));
    for (const text of uses)
      expect(text).toMatch(/uses: message-notification\/message-notification@[0-9a-f]{40} # v\d+\.\d+\.\d+$/m);
  });

  test('let Dependabot update the pins', () => {
    const [update] = parse(read(`${ci}/.github/dependabot.yml`)).updates;
    expect([update['package-ecosystem'], update.directories]).toEqual(['github-actions', ['/', '/notify']]);
  });

  test('name a workflow in the ruleset that exists', () => {
    const { rules } = JSON.parse(read(`${ci}/ruleset.json`));
    expect(existsSync(join(ci, rules[0].parameters.workflows[0].path))).toBe(true);
  });

  test.each([
    ['acme/ci/notify@v1', 0],
    ['message-notification/message-notification@v2', 1],
  ])('the required workflow answers %s with exit code %d', (uses, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'required-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/ci.yml'), `      - uses: ${uses}\n`);
    const script = parse(read(`${ci}/.github/workflows/required.yml`)).jobs.wrapped.steps[1].run;
    const ran = spawnSync('bash', ['-e', '-c', script], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(ran.status).toBe(code);
  });

  // Its stand-in for gh is a shell script.
  (process.platform === 'win32' ? test.skip : test)('the set-up asks gh for what it says, and keeps no value', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gh-'));
    writeFileSync(join(folder, 'gh'), '#!/bin/sh\necho "$@"\n');
    chmodSync(join(folder, 'gh'), 0o755);
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const said = execFileSync('sh', ['setup.sh'], { cwd: ci, env, encoding: 'utf8' }).trim().split('\n');
    rmSync(folder, { recursive: true });
    expect(said).toEqual([
      'secret set DINGTALK_URL --org acme --visibility all',
      'secret set DINGTALK_SECRET --org acme --visibility all',
      'secret set DINGTALK_URL --org acme --visibility all --app dependabot',
      'secret set DINGTALK_SECRET --org acme --visibility all --app dependabot',
      'api --method PUT repos/acme/ci/actions/permissions/access -f access_level=organization',
      'api --method POST orgs/acme/rulesets --input ruleset.json',
    ]);
  });
});

// Its stand-in for gh is a shell script.
(process.platform === 'win32' ? describe.skip : describe)('the roll-out', () => {
  const report = `${team}/report.yml`;
  let folder: string;

  /** A bare repository with these files. */
  function repository(name: string, files: Readonly<Record<string, string>>): void {
    const tree = join(folder, 'trees', name);
    for (const [path, text] of Object.entries({ 'README.md': name, ...files })) {
      mkdirSync(join(tree, path, '..'), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    git(tree, 'init', '--quiet', '--initial-branch', 'main');
    git(tree, 'add', '.');
    git(tree, 'commit', '--quiet', '--message', 'first');
    execFileSync('git', ['clone', '--quiet', '--bare', tree, join(folder, 'remote', `${name}.git`)]);
  }
  const identity = {
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'x@example.test',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x@example.test',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...identity } });
  const remote = (name: string, ...args: string[]) => git(join(folder, 'remote', `${name}.git`), ...args);
  const branches = (name: string) => remote(name, 'branch', '--format', '%(refname:short)').trim().split('\n');
  const calls = () => read(join(folder, 'calls')).trim().split('\n');

  function run(...args: string[]): string[] {
    const names = ['shop', 'locked', 'wrapped', 'asked', 'bare', 'own', 'gone', 'tool'].map((name) => `acme/${name}`);
    writeFileSync(join(folder, 'list'), `# The teams\n\n${names.join('\n')}\n`);
    writeFileSync(join(folder, 'calls'), '');
    const env = { ...process.env, ...identity, PATH: `${folder}:${process.env.PATH}`, HERE: folder };
    return execFileSync('sh', [`${ci}/rollout.sh`, join(folder, 'list'), report, ...args], { encoding: 'utf8', env })
      .trim()
      .split('\n');
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollout-'));
    // Answers as gh does, from the bare repositories, and writes down what it was asked for.
    writeFileSync(
      join(folder, 'gh'),
      `#!/bin/sh
echo "$@" >> "$HERE/calls"
case "$1 $2" in
  'repo clone') exec git clone --quiet --depth 1 "file://$HERE/remote/$3.git" "$4" 2>/dev/null ;;
  'pr list') case $4 in acme/asked) echo 1 ;; *) if [ -f "$HERE/opened-$(basename "$4")" ]; then echo 1; else echo 0; fi ;; esac ;;
  'pr create') touch "$HERE/opened-$(basename "$4")"; echo "https://github.com/$4/pull/1" ;;
  'actions-lock --no-interactive') echo renewed > .github/workflows/actions.lock ;;
  *) exit 64 ;;
esac
`,
    );
    chmodSync(join(folder, 'gh'), 0o755);
    const workflow = (name: string) => ({ '.github/workflows/ci.yml': `name: ${name}\non: push\n` });
    repository('acme/shop', {
      ...workflow('CI'),
      '.github/workflows/docs.yaml': 'name: "Docs: build & check"\non: push\n',
    });
    repository('acme/locked', { ...workflow('CI'), '.github/workflows/actions.lock': 'old\n' });
    repository('acme/wrapped', { '.github/workflows/ci.yml': 'name: CI\n# uses: acme/ci/notify@v1\n' });
    repository('acme/asked', workflow('CI'));
    repository('acme/bare', {});
    repository('acme/own', { ...workflow('CI'), '.github/workflows/report.yml': 'name: Coverage\n' });
    repository('acme/tool', workflow('CI'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const skipped = [
    'acme/wrapped: uses acme/ci already',
    'acme/asked: has a pull request',
    'acme/bare: has no workflow with a name',
    'acme/own: has another report.yml',
    'acme/gone: FAILED',
  ];

  test('only shows what it would do, and skips who has it', () => {
    expect(run()).toEqual([
      'acme/shop: would get .github/workflows/report.yml',
      'acme/locked: would get .github/workflows/report.yml',
      ...skipped,
      'acme/tool: would get .github/workflows/report.yml',
    ]);
    expect(calls().filter((call) => !/^(?:repo clone|pr list) /.test(call))).toEqual([]);
    expect(branches('acme/shop')).toEqual(['main']);
  });

  describe('with --send', () => {
    let said: readonly string[];
    let asked: readonly string[];
    beforeAll(() => {
      said = run('--send');
      asked = calls();
    });

    test('opens one pull request in each of the others, and none twice', () => {
      const opened = ['shop', 'locked', 'tool'].map((name) => `https://github.com/acme/${name}/pull/1`);
      expect(said).toEqual([...opened.slice(0, 2), ...skipped, ...opened.slice(2)]);
      expect(asked.filter((call) => call.startsWith('pr create')).length).toBe(3);
      for (const name of ['acme/shop', 'acme/locked', 'acme/tool']) expect(branches(name)).toContain('notifications');
      for (const name of ['acme/wrapped', 'acme/asked', 'acme/bare']) expect(branches(name)).toEqual(['main']);
      expect(run('--send').filter((line) => line.startsWith('https:'))).toEqual([]);
    });

    test('adds the reporter for the workflows that the repository has', async () => {
      const added = remote('acme/shop', 'show', 'notifications:.github/workflows/report.yml');
      const { on, ...rest } = parse(added);
      const { on: _, ...original } = parse(read(report));
      expect(on).toEqual({ workflow_run: { workflows: ['CI', 'Docs: build & check'], types: ['completed'] } });
      expect(rest).toEqual(original);
      expect(await check('.github/workflows/report.yml', added)).toEqual([]);
      const changed = remote('acme/shop', 'diff', '--name-only', 'main', 'notifications').trim();
      expect(changed).toBe('.github/workflows/report.yml');
    });

    test('renews the lockfile of a repository that has one', () => {
      expect(asked.filter((call) => call.startsWith('actions-lock'))).toEqual(['actions-lock --no-interactive']);
      expect(remote('acme/locked', 'show', 'notifications:.github/workflows/actions.lock')).toBe('renewed\n');
    });
  });
});
