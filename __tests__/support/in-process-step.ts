import { readFileSync } from 'node:fs';
import { detectStage, type Entry, type Stage } from '../../src/actions/stage.ts';
import { type ConfiguredStage, loadStage, startStage } from '../../src/actions/step.ts';
import { readRunInfo } from '../../src/github/run.ts';
import type { RunInfo } from '../../src/github/run-info.ts';
import { buildContext } from './context.ts';
import { inputVariables } from './runner.ts';

export type StepContext = {
  readonly entry?: Entry;
  readonly env?: Readonly<Record<string, string>>;
  /** How the job ends, as the runner says it. */
  readonly status?: string;
  readonly token?: string;
};

const variables = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'http://127.0.0.1:9',
  GITHUB_REPOSITORY: 'octo/hello',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '156539',
  GITHUB_RUN_NUMBER: '19',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
};

/** Gives the process the inputs and the state of a stage, and no others. */
export function setStageVariables(env: Readonly<Record<string, string>>): void {
  const ofStage = (name: string) => /^(?:INPUT|STATE)_/.test(name);
  for (const name of Object.keys(process.env).filter(ofStage)) delete process.env[name];
  for (const [name, value] of Object.entries(env).filter(([name]) => ofStage(name))) process.env[name] = value;
}

/** A stage of a step that runs in the process of the test, with the defaults of the inputs; undefined as in `configured`. */
export async function tryLoadStep(
  inputs: Readonly<Record<string, string>>,
  around: StepContext = {},
): Promise<ConfiguredStage | undefined> {
  const { entry = 'main', status = 'success', token = '', env = {} } = around;
  const bot = { channel: 'dingtalk', 'webhook-url': 'http://127.0.0.1:9/robot/send?access_token=t' };
  const given = { ...(inputs['email-to'] && !inputs.channel ? {} : bot), ...inputs };
  const contexts = { github: { token, secret_source: 'Actions' }, job: { status, check_run_id: 42 } };
  const all = { ...variables, ...inputVariables({ with: given }, contexts), ...env };
  setStageVariables(all);
  const started = startStage(detectStage(entry) as Stage, all, Date.parse('2026-05-04T10:00:00Z'));
  const step = await loadStage(started);
  // The toolkit reads the event of its process once.
  return step && { ...step, run: async () => readRun(step, all) };
}

function readRun({ settings, stage }: ConfiguredStage, env: Readonly<Record<string, string>>): RunInfo {
  const path = env.GITHUB_EVENT_PATH;
  const run = readRunInfo(buildContext(env, path ? JSON.parse(readFileSync(path, 'utf8')) : {}), settings.scope);
  return settings.scope === 'job' ? { ...run, jobName: stage.jobName, startedAt: stage.startedAt } : run;
}

/** As `stepFor`, of a step that has something to do. */
export async function loadStep(
  inputs: Readonly<Record<string, string>>,
  around: StepContext = {},
): Promise<ConfiguredStage> {
  const step = await tryLoadStep(inputs, around);
  if (step === undefined) throw new Error('nothing to do');
  return step;
}
