import { buildContext as buildContextFrom, type Context } from '../../src/github/context.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The context of a run with this environment and event, without the runner's files. */
export function buildContext(env: Env, payload: Readonly<Record<string, unknown>>): Context {
  const text = (name: string) => env[`GITHUB_${name}`] ?? '';
  const number = (name: string) => Number.parseInt(text(name), 10);
  const toolkit = {
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
  };
  return buildContextFrom(toolkit, env);
}
