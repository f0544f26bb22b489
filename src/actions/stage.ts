import { getInput, getState } from '@actions/core';
import type { Config } from '../config/config.ts';
import { type Env, type Input, InputError, type InputName, inputNames } from '../config/inputs.ts';
import { isGithubRunner } from '../github/run.ts';
import type { RunInfo } from '../github/run-info.ts';
import { type LocalizedText, noText } from '../text/text.ts';
import type { Log } from './log.ts';
import { saveValues } from './runner-files.ts';

/** What the runner started: the entry says it, because main may have been killed before it could save anything. */
export type Entry = 'main' | 'post';

/** Which part of the job's life this process reports. */
export type Stage = {
  readonly name: Entry;
  /** Whether this is post and main saved its state; else the inputs are as the runner gives them. */
  readonly resumed: boolean;
  /** What main found out for post: ISO 8601 and text. */
  readonly startedAt: string | undefined;
  readonly jobName: string | undefined;
};

/** The state of a main stage after which post has nothing to do. */
export const finishedState = [['stage', 'done']] as const;

/** Inputs that change while the job runs. */
const readAgain: readonly InputName[] = ['job-status', 'secret-source'];

/** Detected by the entry and the state that main saved; undefined when post has nothing to do. */
export function detectStage(entry: Entry): Stage | undefined {
  const state = entry === 'post' ? getState('stage') : '';
  if (state === 'done') return undefined;
  const resumed = state === 'follow';
  const readSaved = (name: string) => (resumed && getState(name)) || undefined;
  return { name: entry, resumed, startedAt: readSaved('startedAt'), jobName: readSaved('jobName') };
}

/**
 * The inputs of this stage. In post as main saw them, because nested composite actions get the inputs of another level
 * there (https://github.com/actions/runner/issues/2030); only the job's status is taken fresh.
 */
export function readStageInputs({ resumed }: Stage): Input {
  if (!resumed) return getInput;
  return (name) => (readAgain.includes(name) ? getInput(name) : getState(`input-${name}`).trim());
}

/** Whether the post stage reports the end. */
export function reportsInPost({ status, scope }: Pick<Config, 'status' | 'scope'>): boolean {
  return status === undefined && scope === 'job';
}

/**
 * Leaves to post what it needs, before main sends anything: the inputs one by one, since the environment holds at most
 * 128 KiB a variable, and the stage last, so that a partially written state is ignored. If a file cannot be
 * written, its content is lost, not the report.
 *
 * @param started when the process started, in ms since 1970
 */
export function saveStageState(
  input: Input,
  config: Pick<Config, 'status' | 'scope'>,
  started: number,
  log: Log,
): void {
  if (!reportsInPost(config)) {
    if (!saveValues('STATE', finishedState))
      log.warning({ en: `${unsaved.en}; this report needs none.`, zh: `${unsaved.zh}；本次通知不需要它。` });
    return;
  }
  const given = inputNames.filter((name) => !readAgain.includes(name) && input(name) !== '');
  const inputs = given.map((name) => [`input-${name}`, input(name)] as const);
  if (!saveValues('STATE', [...inputs, ['startedAt', new Date(started).toISOString()], ['stage', 'follow']]))
    log.error({
      en: `${unsaved.en}: the end of the job is reported without what this stage learned.`,
      zh: `${unsaved.zh}：作业结束时的通知将缺少本阶段得到的信息。`,
    });
}

/** Leaves to post what main has looked up of its job. */
export function saveJobFacts({ jobName, startedAt }: Pick<RunInfo, 'jobName' | 'startedAt'>): void {
  if (jobName === undefined) return;
  saveValues('STATE', [['jobName', jobName], ...(startedAt ? [['startedAt', startedAt] as const] : [])]);
}

const unsaved: LocalizedText = {
  en: "The runner's state file is missing or cannot be written (is the disk full?)",
  zh: '运行器的状态文件不存在或无法写入（磁盘是否已满？）',
};

/**
 * Runners other than GitHub's, by a variable that each sets; the first that is set decides. `fresh`: the defaults of inputs
 * are computed again for the post stage, in every version that can run a node24 action (docs/runners.md has the proofs).
 */
const otherRunners = [
  // Its daemon sets GITEA_ACTIONS and ACT too.
  { name: 'Forgejo', variable: 'FORGEJO_ACTIONS', fresh: true },
  { name: 'Gitea', variable: 'GITEA_ACTIONS', fresh: false },
  // Gitea's `exec` sets no GITEA_ACTIONS, but like its daemon this one for every step.
  { name: 'Gitea', variable: 'GITEA_STATE', fresh: false },
  { name: 'act', variable: 'ACT', fresh: true },
] as const;

/**
 * Stops where the post stage would not learn how the job ended: there its status would be main's, a false success.
 * @throws InputError that shows the form that works there
 */
export function requireFreshStatus(env: Env, entry: Entry): void {
  const runner = isGithubRunner(env) ? undefined : otherRunners.find(({ variable }) => env[variable]);
  if (runner === undefined) return;
  // In a composite action these runners know only the steps of the composite. At the top level the path is empty.
  const inComposite = Boolean(env.GITHUB_ACTION_PATH);
  if (!runner.fresh || inComposite) {
    throw new InputError([{ input: 'status', text: describeWay(runner.name, inComposite ? composite : topLevel) }]);
  }
  // A runner of unknown kind that calls itself act may keep main's inputs: then its post stage meets this value instead
  // of main's status, and reports it as unknown. Where inputs are fresh it is overwritten.
  if (entry === 'main') saveValues('ENV', [['INPUT_JOB-STATUS', 'unknown']]);
}

const topLevel = {
  where: noText,
  fix: { en: 'Put the step last in the job with these two lines', zh: '请把这个步骤放在作业的最后，并加上这两行' },
};
const composite = {
  where: { en: 'inside a composite action ', zh: '在组合操作中，' },
  fix: {
    en: 'Give the composite action an input for it, pass it on here by `status: ${{ inputs.status }}`, and use the composite action last in the job with these two lines',
    zh: '请给组合操作增加一个输入，在这里用 `status: ${{ inputs.status }}` 传入，然后把组合操作放在作业的最后，并加上这两行',
  },
};

function describeWay(runner: string, { where, fix }: typeof topLevel): LocalizedText {
  return {
    en: `is 'follow', but ${where.en}the ${runner} runner cannot tell the step how the job ended. ${fix.en}: \`if: always()\` and, under \`with:\`, \`status: \${{ job.status }}\`.`,
    zh: `为 'follow'，但${where.zh} ${runner} 的运行器无法告诉步骤作业的结果。${fix.zh}：\`if: always()\`，以及 \`with:\` 下面的 \`status: \${{ job.status }}\`。`,
  };
}
