import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runJob } from './support/job.ts';

const script = resolve('scripts/release-tags.sh');
let repository: string;

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'tags-'));
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { stdio: 'ignore' });
  git('init');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.test', 'commit', '--allow-empty', '--message', 'x');
  const releases = 'v1.9.0 v1.9.1 v1.10.0 v1.10.1 v1.10.2 v2.0.0 v2.0.1 v10.0.0';
  for (const tag of `${releases} v1 v1.9 v1.10 v2 v2.0 v2.1.0-rc.1 site-v3.0.0`.split(' ')) git('tag', tag);
});
afterAll(() => rmSync(repository, { recursive: true }));

const moved = (tag: string) =>
  execFileSync('sh', [script, tag], { cwd: repository, encoding: 'utf8' }).split('\n').filter(Boolean);

describe('a release', () => {
  test.each([
    ['v2.0.1', ['v2.0', 'v2'], 'the newest of all moves both tags'],
    ['v1.10.2', ['v1.10', 'v1'], 'the newest of an old major version moves its own major tag'],
    ['v1.9.1', ['v1.9'], 'a backport moves its minor tag alone'],
    ['v1.10.1', [], 'one that was overtaken moves nothing'],
    ['v10.0.0', ['v10.0', 'v10'], 'the tenth major version is not the first'],
  ])('%s moves %j: %s', (tag, tags) => {
    expect(moved(tag)).toEqual(tags);
  });

  test.each(['v2', '2.0.0', 'v2.1.0-rc.1', '; rm -rf /'])('%s is refused', (tag) => {
    const { status, stdout } = spawnSync('sh', [script, tag], { cwd: repository, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
  });

  test('is published only after the self-test and the tests', () => {
    const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
    expect(jobs['self-test'].uses).toBe('./.github/workflows/self-test.yml');
    expect(jobs.release.needs).toContain('self-test');
    const runs = jobs.release.steps.map(({ run = '' }) => run);
    const at = (text: string) => runs.findIndex((run: string) => run.includes(text));
    expect(at('npm test')).toBeGreaterThan(0);
    expect(at('npm test')).toBeLessThan(at('gh release create'));
    expect(at('gh release create')).toBeLessThan(at('release-tags.sh'));
  });
});

describe('the version', () => {
  const read = (path: string) => readFileSync(path, 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const major = version.split('.')[0];
  const changes = read('CHANGELOG.md');
  const headings = [...changes.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);

  test('is the newest of the changelog, where every release has its date', () => {
    expect(headings[0]).toMatch(new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - `));
    for (const heading of headings) expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
  });

  test('has a link in the changelog, as every release has', () => {
    for (const heading of headings) {
      const [, name = ''] = /^\[([^\]]+)\]/.exec(heading) ?? [];
      expect(changes).toMatch(new RegExp(`^\\[${name.replaceAll('.', '\\.')}\\]: https://github\\.com/`, 'm'));
    }
  });

  test('begins in the changelog with what changes for users, in at most ten lines', () => {
    const [, section = ''] = /^### What changes for you\n\n([\s\S]*?)\n\n###/m.exec(changes) ?? [];
    expect(section.split('\n').length).toBeGreaterThan(3);
    expect(section.split('\n').length).toBeLessThanOrEqual(10);
    expect(changes.indexOf(section)).toBeLessThan(changes.indexOf('### Added'));
  });

  test('is that of the lockfile', () => {
    const lock = JSON.parse(read('package-lock.json'));
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  });

  test('is the one that every document, example and copied step uses', () => {
    const files = execFileSync('git', ['ls-files', '*.md', 'examples', 'site', '__tests__/runners', 'scripts'], {
      encoding: 'utf8',
    });
    const uses = files
      .trim()
      .split('\n')
      .filter((path) => path !== 'CHANGELOG.md')
      .flatMap((path) =>
        [...read(path).matchAll(/message-notification\/message-notification@([\w.]+)(?: # (v\S+))?/g)].map(
          ([, ref = '', comment]) => ({ path, ref, named: comment ?? ref }),
        ),
      )
      .filter(({ ref }) => /^(?:v\d|[0-9a-f]{40}$)/.test(ref));
    expect(uses.filter(({ named }) => named !== `v${major}` && named !== `v${version}`)).toEqual([]);
    expect(uses.filter(({ ref, named }) => ref.length === 40 && named !== `v${version}`)).toEqual([]);
    expect(uses.length).toBeGreaterThan(60);
  });

  test.each(['SECURITY.md', 'SECURITY.zh-CN.md'])('is the one that %s shows how to check', (path) => {
    expect(read(path)).toContain(`--branch v${version} `);
  });
});

describe('the repository', () => {
  test('describes itself and its address in package.json', () => {
    const { repository, keywords, bugs, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(repository.url).toBe('git+https://github.com/message-notification/message-notification.git');
    expect(keywords).toEqual(
      expect.arrayContaining(['github-actions', 'dingtalk', 'wecom', 'lark', 'feishu', 'webhook']),
    );
    expect([bugs.url, homepage]).toEqual([
      'https://github.com/message-notification/message-notification/issues',
      'https://github.com/message-notification/message-notification#readme',
    ]);
  });

  test('has an owner for every file', () => {
    expect(readFileSync('.github/CODEOWNERS', 'utf8')).toMatch(/^\* +@message-notification\/maintainers$/m);
  });
});

// Its stand-in for gh is a shell script.
(process.platform === 'win32' ? describe.skip : describe)('the self-test', () => {
  const jobs = ['success', 'failure'].flatMap((name) =>
    ['ubuntu', 'windows', 'macos'].map((os) => `${name} (${os}-latest)`),
  );
  let log: Record<string, string>;

  beforeAll(async () => {
    const inputs = {
      channel: 'webhook',
      'webhook-url': 'https://example.com/hook',
      'run-status': 'running, finish',
      'dry-run': 'true',
    };
    const runs = await Promise.all(
      (['success', 'failure'] as const).map((status) => runJob({ steps: [{ with: inputs }], status })),
    );
    const [success = '', failure = ''] = runs.map(([step]) => `${step?.main.stdout}${step?.post.stdout}`);
    log = { success, failure };
  });

  /** Runs the script with a `gh` that answers from files; `logs` by the word in the job's name. */
  function check(logs: Record<string, string>): { readonly status: number | null; readonly stdout: string } {
    const folder = mkdtempSync(join(tmpdir(), 'self-test-'));
    writeFileSync(
      join(folder, 'list'),
      jobs
        .map((name, id) => `${id} ${name}`)
        .join('\n')
        .concat('\n6 report\n'),
    );
    jobs.forEach((name, id) => {
      writeFileSync(join(folder, `log-${id}`), logs[name.split(' ')[0] ?? ''] ?? '');
    });
    const answers = `case "$2" in */logs) id=\${2%/logs}; cat "log-\${id##*/}" ;; *) cat list ;; esac`;
    writeFileSync(join(folder, 'gh'), `#!/bin/sh\n${answers}\n`);
    chmodSync(join(folder, 'gh'), 0o755);
    const github = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' };
    const env = { ...process.env, ...github, PATH: `${folder}:${process.env.PATH}` };
    const ran = spawnSync('sh', [resolve('scripts/self-test.sh')], { cwd: folder, encoding: 'utf8', env });
    rmSync(folder, { recursive: true });
    return ran;
  }

  test('passes when the log of every job shows its start and its own end', () => {
    const { status, stdout } = check(log);
    expect([status, stdout.split('\n').filter(Boolean).length]).toEqual([0, 6]);
  });

  test('fails when a failed job reported a success', () => {
    const { status, stdout } = check({ ...log, failure: log.success ?? '' });
    expect([status, stdout]).toEqual([1, expect.stringContaining('failure (ubuntu-latest) did not report FAIL')]);
  });
});
