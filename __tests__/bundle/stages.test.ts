import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type HttpService, httpService } from '../support/http-service.ts';
import { type JobStatus, runStage, type StageContext, type Step } from '../support/runner.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

async function receiver(): Promise<HttpService> {
  const service = await httpService('webhook', 'accept');
  open.push(service);
  return service;
}

/** The status codes that arrived, in their order. */
function statuses({ requests }: HttpService): string[] {
  return requests.map(({ body }) => JSON.parse(body).task.statusCode as string);
}

function stepOf(service: HttpService, change: Readonly<Record<string, string>> = {}): Step {
  return { with: { 'webhook-url': service.url.href, 'task-name': 'x', 'github-token': '', ...change } };
}

const follow = { 'run-status': 'running, finish' };

test('post reads what main saved, the stage last', async () => {
  const service = await receiver();
  const main = await runStage(stepOf(service, { ...follow, title: 'one\ntwo' }), 'main');
  const { startedAt, ...state } = main.state;
  expect(Object.keys(main.state).at(-1)).toBe('stage');
  expect(state).toMatchObject({ 'input-title': 'one\ntwo', 'input-run-status': 'running, finish', stage: 'follow' });
  expect(state).not.toHaveProperty('input-job-status');
  expect(Date.now() - Date.parse(startedAt ?? '')).toBeLessThan(60_000);
});

describe('a post stage without a state', () => {
  test.each<[JobStatus, string]>([
    ['success', 'SUCCESS'],
    ['failure', 'FAIL'],
    ['cancelled', 'CANCELED'],
  ])('reports the end of a job that ends in %s, and no start', async (status, code) => {
    const service = await receiver();
    const post = await runStage(stepOf(service, follow), 'post', { status });
    expect([statuses(service), post.outputs.status, post.exitCode]).toEqual([[code], code, 0]);
  });

  test.each<[string, Record<string, string>, StageContext]>([
    ['with a status', { status: 'success' }, {}],
    ['about the workflow', { scope: 'workflow' }, {}],
    ['with the results of other jobs', { needs: '{"a":{"result":"success"}}' }, {}],
    ['about the run before', { scope: 'workflow-run' }, { github: { event_name: 'workflow_run' } }],
  ])('reports nothing for a step %s', async (_, change, context) => {
    const service = await receiver();
    const post = await runStage(stepOf(service, change), 'post', { ...context, status: 'failure' });
    expect([statuses(service), post.log, post.outputs, post.exitCode]).toEqual([[], [], {}, 0]);
  });

  test.each(['GITEA_ACTIONS', 'GITEA_STATE'])('reports no status that %s keeps from before', async (name) => {
    const service = await receiver();
    const post = await runStage({ ...stepOf(service), env: { [name]: 'true', RUNNER_PERFLOG: '/dev/null' } }, 'post', {
      status: 'success',
    });
    expect([statuses(service), post.exitCode]).toEqual([[], 0]);
  });

  test('reports an unknown status as unknown, never as a success', async () => {
    const service = await receiver();
    await runStage(stepOf(service, { 'job-status': '' }), 'post', {});
    await runStage(stepOf(service, { 'job-status': 'strange' }), 'post', {});
    expect(statuses(service)).toEqual(['UNKOWN', 'UNKOWN']);
  });
});

describe('a status that came out empty', () => {
  test('stops in main before anything is sent, and the error names what gives one', async () => {
    const service = await receiver();
    const main = await runStage(stepOf(service, { status: '' }), 'main');
    const post = await runStage(stepOf(service, { status: '' }), 'post', { status: 'failure', state: main.state });
    expect([main.exitCode, main.outputs.outcome, statuses(service), post.log]).toEqual([1, 'failed', [], []]);
    for (const word of ["'follow'", 'needs.<job>.result', 'steps.<id>.outcome', 'job.status'])
      expect(main.outputs.reason).toContain(word);
  });

  test('is followed in post when main was killed before it saved its state', async () => {
    const service = await receiver();
    const post = await runStage(stepOf(service, { status: '' }), 'post', { status: 'failure' });
    expect([statuses(service), post.exitCode]).toEqual([['FAIL'], 0]);
  });

  test.each(['follow', 'FOLLOW'])(
    'is not %s, which follows the job, with the results of other jobs too',
    async (status) => {
      const service = await receiver();
      const main = await runStage(stepOf(service, { status, 'run-status': 'fail' }), 'main');
      await runStage(stepOf(service, { status, 'run-status': 'fail' }), 'post', {
        status: 'failure',
        state: main.state,
      });
      const whole = await runStage(stepOf(service, { status, needs: '{"a":{"result":"failure"}}' }), 'main');
      expect([statuses(service), whole.exitCode]).toEqual([['FAIL', 'FAIL'], 0]);
    },
  );
});

const limited = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0;

(limited ? test : test.skip)(
  'a disk that is full in the middle of the state costs the state, not the step',
  async () => {
    const service = await receiver();
    const step = stepOf(service, { ...follow, title: 'long '.repeat(1_000) });
    // No file of the process may be larger than so many bytes: a longer write ends in the middle.
    const launcher = ['prlimit', '--fsize=2048', '--'] as const;
    const main = await runStage(step, 'main', { launcher });
    const post = await runStage(step, 'post', { status: 'failure', state: main.state });
    expect([main.exitCode, main.state, statuses(service), post.exitCode]).toEqual([0, {}, ['RUNNING', 'FAIL'], 0]);
  },
);

const faults = process.platform === 'linux' ? (['missing', 'full'] as const) : (['missing'] as const);

describe.each(faults)('a state file that is %s', (fault) => {
  test('loses neither the start nor the end, and main logs what is lost', async () => {
    const service = await receiver();
    const step = stepOf(service, follow);
    const main = await runStage(step, 'main', { faults: { STATE: fault } });
    const post = await runStage(step, 'post', { status: 'failure', state: main.state });
    expect(statuses(service)).toEqual(['RUNNING', 'FAIL']);
    expect([main.exitCode, main.outputs.outcome, main.state, post.exitCode]).toEqual([0, 'sent', {}, 0]);
    const errors = main.commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ text }) => text)).toEqual([
      "The runner's state file is missing or cannot be written (is the disk full?): the end of the job is reported without what this stage learned.",
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['a given status', { status: 'failure' }],
    ['the whole run', { needs: '{"a":{"result":"failure"}}' }],
  ])('adds only a warning to a report of %s', async (_, change) => {
    const service = await receiver();
    const main = await runStage(stepOf(service, change), 'main', { faults: { STATE: fault } });
    expect([statuses(service), main.outputs.outcome, main.exitCode]).toEqual([['FAIL'], 'sent', 0]);
    expect(main.commands.map(({ name }) => name).filter((name) => name !== 'add-mask')).toEqual(['warning']);
  });

  test('does not hide what is wrong with the inputs', async () => {
    const main = await runStage({ with: { language: 'fr' } }, 'main', {
      faults: { STATE: fault, OUTPUT: fault, STEP_SUMMARY: fault },
    });
    expect(main.exitCode).toBe(1);
    expect(main.log.join('\n')).toContain("Input 'language'");
  });
});

/** Whatever a random number below one says; the same for a seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

// `KILLS=200 npm test -- bundle/stages` tries more of them.
const kills = Number(process.env.KILLS ?? 12);

describe('a main stage that is killed', () => {
  const seed = Date.now() % 1_000_000;

  test(`at any of ${kills} moments leaves a post stage that reports the true end exactly once (seed ${seed})`, async () => {
    const chance = chances(seed);
    const ends = [
      ['success', 'SUCCESS'],
      ['failure', 'FAIL'],
      ['cancelled', 'CANCELED'],
    ] as const;
    const seen = { killed: 0, started: 0, handedOver: 0 };
    const whole = await runStage(stepOf(await receiver(), follow), 'main');
    for (let round = 0; round < kills; round += 1) {
      const service = await receiver();
      const [status, code] = ends[round % ends.length] ?? ends[0];
      const step = stepOf(service, follow);
      const main = await runStage(step, 'main', { killAfterMs: chance() * whole.seconds * 1100 });
      const post = await runStage(step, 'post', { status, state: main.state });
      const arrived = statuses(service);
      expect(arrived.filter((each) => each !== 'RUNNING')).toEqual([code]);
      expect(arrived.indexOf(code)).toBe(arrived.length - 1);
      expect([post.exitCode, post.outputs.outcome, post.outputs.status]).toEqual([0, 'sent', code]);
      seen.killed += main.signal === 'SIGKILL' ? 1 : 0;
      seen.started += arrived.length - 1;
      seen.handedOver += main.state.stage === 'follow' ? 1 : 0;
    }
    expect(seen.killed).toBeGreaterThan(0);
    if (kills >= 100) console.log(`of ${kills}:`, seen);
  }, 300_000);

  test('while it reports what post has no part in leaves nothing to post', async () => {
    const chance = chances(seed);
    for (let round = 0; round < Math.ceil(kills / 4); round += 1) {
      const service = await receiver();
      const step = stepOf(service, { status: 'failure' });
      const main = await runStage(step, 'main', { killAfterMs: chance() * 200 });
      const sent = statuses(service).length;
      const post = await runStage(step, 'post', { status: 'success', state: main.state });
      expect([statuses(service).length, post.log]).toEqual([sent, []]);
    }
  }, 300_000);

  test('after it rejected its inputs lets post report nothing', async () => {
    const main = await runStage({ with: { language: 'fr' } }, 'main');
    const post = await runStage({ with: { language: 'fr' } }, 'post', { state: main.state });
    expect([main.exitCode, main.summary, post.exitCode, post.log]).toEqual([1, '', 0, []]);
  });
});
