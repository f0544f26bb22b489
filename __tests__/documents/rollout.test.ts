import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { loadLanguageService } from '../support/language-service.ts';
import { readManifest } from '../support/manifest.ts';
import { type Receivers, receivers, runWorkflow, type Surroundings } from '../support/workflow.ts';

const ci = 'examples/acme-ci';
const team = 'examples/team/.github/workflows';
const page = readFileSync('docs/rollout.md', 'utf8');
const shown = [...page.matchAll(/^`(examples\/[^`]+)`\n\n```\w*\n([\s\S]*?)^```$/gm)];
const read = (path: string) => readFileSync(path, 'utf8');
const wrapper = parse(read(`${ci}/notify/action.yml`));

let local: Receivers;
beforeEach(async () => {
  local = await receivers();
});
afterEach(() => local.close());

/** Runs the wrapper as the step of a job that uses it by `with`. */
function runWrapper(inputs: Record<string, string>, around: Partial<Surroundings> = {}) {
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
  test('shows nine files', () => {
    expect(shown.length).toBe(9);
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
    const check = await loadLanguageService(readManifest());
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

  test('let Dependabot look where the pins are', () => {
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
