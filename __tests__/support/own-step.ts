import { detectStage, type Entry, type Stage } from '../../src/actions/stage.ts';
import { type ConfiguredStage, loadStage, startStage } from '../../src/actions/step.ts';
import { inputVariables } from './runner.ts';

export type Around = {
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

/** A stage of a step that runs in the process of the test, with the defaults of the inputs; undefined as in `configured`. */
export function stepFor(
  inputs: Readonly<Record<string, string>>,
  around: Around = {},
): Promise<ConfiguredStage | undefined> {
  const { entry = 'main', status = 'success', token = '', env = {} } = around;
  const robot = { channel: 'dingtalk', 'webhook-url': 'http://127.0.0.1:9/robot/send?access_token=t' };
  const given = { ...(inputs['email-to'] && !inputs.channel ? {} : robot), ...inputs };
  const contexts = { github: { token, secret_source: 'Actions' }, job: { status, check_run_id: 42 } };
  const all = { ...variables, ...inputVariables({ with: given }, contexts), ...env };
  return loadStage(startStage(detectStage(entry, all) as Stage, all, Date.parse('2026-05-04T10:00:00Z')));
}

/** As `stepFor`, of a step that has something to do. */
export async function ownStep(inputs: Readonly<Record<string, string>>, around: Around = {}): Promise<ConfiguredStage> {
  const step = await stepFor(inputs, around);
  if (step === undefined) throw new Error('nothing to do');
  return step;
}
