import type { RunnerContext } from '../../src/github/run.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The context of a run with this environment and event, without the runner's files. */
export function buildContext(env: Env, payload: Readonly<Record<string, unknown>>): RunnerContext {
  const text = (name: string) => env[`GITHUB_${name}`] ?? '';
  const number = (name: string) => Number.parseInt(text(name), 10);
  return {
    payload,
    eventName: text('EVENT_NAME'),
    sha: text('SHA'),
    ref: text('REF'),
    workflow: text('WORKFLOW'),
    actor: text('ACTOR'),
    job: text('JOB'),
    runAttempt: number('RUN_ATTEMPT'),
    runNumber: number('RUN_NUMBER'),
    runId: number('RUN_ID'),
    apiUrl: text('API_URL'),
    serverUrl: text('SERVER_URL'),
    env,
  };
}
