import type { Env } from '../config/inputs.ts';
import { InputError } from '../config/inputs.ts';
import type { LocalizedText } from '../text/localize.ts';
import { saveValues } from './core.ts';
import type { Entry } from './stage.ts';

/**
 * Runners other than GitHub's, by a variable that each sets; the first that is set tells. `fresh`: the defaults of inputs
 * are computed again for the post stage, in every version that can run a node24 action (docs/runners.md has the proofs).
 */
const runners = [
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
  const runner = runners.find(({ variable }) => env[variable]);
  if (runner === undefined) return;
  // In a composite action these runners know only the steps of the composite. At the top level the path is empty.
  const inComposite = Boolean(env.GITHUB_ACTION_PATH);
  if (!runner.fresh || inComposite) {
    const [where, fix] = inComposite ? [inside, composite] : [{ en: '', zh: '' }, topLevel];
    const text: LocalizedText = {
      en: `is 'follow', but ${where.en}the ${runner.name} runner cannot tell the step how the job ended. ${fix.en}: ${lines.en}`,
      zh: `为 'follow'，但${where.zh} ${runner.name} 的运行器无法告诉步骤作业的结果。${fix.zh}：${lines.zh}`,
    };
    throw new InputError([{ input: 'status', text }]);
  }
  // A runner of unknown kind that calls itself act may keep main's inputs: then its post stage meets this value instead
  // of main's status, and reports it as unknown. Where inputs are fresh it is overwritten.
  if (entry === 'main') saveValues('ENV', [['INPUT_JOB-STATUS', 'unknown']]);
}

const inside: LocalizedText = { en: 'inside a composite action ', zh: '在复合 Action 中，' };
const topLevel: LocalizedText = {
  en: 'Put the step last in the job with these two lines',
  zh: '请把这个步骤放在作业的最后，并加上这两行',
};
const composite: LocalizedText = {
  en: 'Give the composite action an input for it, pass it on here by `status: ${{ inputs.status }}`, and use the composite action last in the job with these two lines',
  zh: '请给复合 Action 增加一个输入，在这里用 `status: ${{ inputs.status }}` 传入，然后把复合 Action 放在作业的最后，并加上这两行',
};
const lines: LocalizedText = {
  en: '`if: always()` and, under `with:`, `status: ${{ job.status }}`.',
  zh: '`if: always()`，以及 `with:` 下面的 `status: ${{ job.status }}`。',
};
