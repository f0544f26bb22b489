import type { Mail } from '../src/channels/email/types.ts';
import { type ChannelName, channels } from '../src/channels/index.ts';
import { type Config, readConfig } from '../src/config/config.ts';
import { type Input, InputError, type InputName, type InputProblem } from '../src/config/inputs.ts';
import { isMissingSecrets } from '../src/config/secret-inputs.ts';
import { allowedWords } from '../src/config/suggestions.ts';
import { shouldReport } from '../src/filter.ts';
import { ApiError } from '../src/github/json.ts';
import { completeRunInfo, type LookupName } from '../src/github/lookups.ts';
import { readRunInfo, type ToolkitContext } from '../src/github/run.ts';
import type { RunInfo } from '../src/github/run-info.ts';
import type { HttpPost } from '../src/http/client.ts';
import { collect, resolveStatus, type Sources } from '../src/message/collect.ts';
import { compose } from '../src/message/compose.ts';
import { concatText, findCustom, type Message } from '../src/message/message.ts';
import type { MessageInput } from '../src/message/message-context.ts';
import { variableNames } from '../src/message/variables.ts';
import { parseSelector, parseStatus, type StatusCode } from '../src/status.ts';
import { exampleValue } from './example-values.ts';
import { type Contexts, evaluateText, findExpressions } from './expressions.ts';
import { findStepForm } from './result.ts';
import {
  answerOf,
  asLastJob,
  asTriggeringRun,
  checkRunId,
  jobSeconds,
  neededJobsOf,
  runnerName,
  type Scenario,
} from './scenarios.ts';
import { allWords, type PageText } from './words.ts';

/** The `with:` of a step: inputs that differ from the default, as written in the workflow. */
export type Written = Readonly<Record<string, string>>;

/** The defaults of `action.yml`. */
export type Defaults = Readonly<Record<string, string>>;

/** What would leave for the first target. */
export type SentRequests =
  | {
      readonly kind: 'http';
      readonly channel: ChannelName;
      readonly requests: readonly HttpPost[];
      readonly notes: readonly PageText[];
      /** UTF-8 bytes that the service accepts. */
      readonly limit?: number | undefined;
    }
  | {
      readonly kind: 'mail';
      readonly channel: ChannelName;
      readonly requests: readonly Mail[];
      readonly notes: readonly PageText[];
    };

/** What the action would do with a step in a scenario. */
export type Report = {
  /** What stops the step, in the action's own words. */
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly PageText[];
  /** Inputs for which the preview uses an example, because what is written has a problem. */
  readonly examples: readonly string[];
  /** Why nothing is sent in this scenario; '' when the message is sent. */
  readonly silence: PageText;
  /** Words of `run-status` that would select this scenario; none when something else keeps the step silent. */
  readonly wouldSelect: readonly string[];
  /** The run gets no secrets, so the step ends without a message. */
  readonly withoutSecrets: boolean;
  readonly message: Message | undefined;
  readonly sent: SentRequests | undefined;
  /** The lookups that were made. */
  readonly needs: ReadonlySet<LookupName>;
  /** What each `${NAME}` is in this scenario. */
  readonly variables: Readonly<Record<string, string>>;
};

/** Inputs whose text is shown in the message as it is written. */
export const freeTexts: readonly InputName[] = [
  'title',
  'custom-content',
  'pipeline-name',
  'stage-name',
  'task-name',
  'global-params',
];

/** The moment of the preview: any would do, a fixed one makes it repeatable. */
export const previewNow = new Date('2026-11-24T10:03:12Z');
/** When the job began: the main stage tells it to the post stage. */
const beginning = new Date(previewNow.getTime() - jobSeconds * 1000).toISOString();

/** What surrounds the `with:`. `channel` is what the URL in the secret is taken to belong to. */
export type StepContext = {
  readonly defaults: Defaults;
  readonly channel: string;
  /** The `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
};

/** The flow of the action's `main`, with a scenario in place of the runner, the event and the API. */
export async function buildReport(written: Written, around: StepContext, scenario: Scenario): Promise<Report> {
  const scene = withEnv(selectScenario(written, scenario), around);
  // What is wrong is wrong in every run: it is looked for where the secrets are there.
  const checked = await check(inputFor(written, around, given(scene)), given(scene));
  const end = { problems: checked.problems, examples: [] };
  if (checked.settings !== undefined) {
    if (findStepForm(written) === 'run' && scenario.result === 'running')
      return { ...nothing, ...end, silence: { en: allWords.en.startOfRun, zh: allWords.zh.startOfRun } };
    if (await endsWithoutSecrets(written, around, scene)) return { ...nothing, ...end, withoutSecrets: true };
    return { ...(await preview(checked.settings, scene)), ...end };
  }
  const repaired = await repair(checked.problems, written, around, given(scene));
  const shown = repaired.settings === undefined ? nothing : await preview(repaired.settings, scene);
  return { ...shown, ...end, warnings: [], examples: repaired.examples };
}

/** The same run with its secrets. */
const given = (scene: Scenario): Scenario => ({ ...scene, github: { ...scene.github, secret_source: 'Actions' } });

/** Whether the action ends with a notice because this run was given no secrets. */
async function endsWithoutSecrets(written: Written, around: StepContext, scene: Scenario): Promise<boolean> {
  if (scene.github.secret_source !== 'None') return false;
  const input = inputFor(written, around, scene);
  try {
    await readConfig(input, contextFor(scene));
    return false;
  } catch (error) {
    if (error instanceof InputError) return isMissingSecrets(error, input, environmentOf(scene));
    throw error;
  }
}

/** What surrounds the inputs; the page is never given a secret. */
const contextFor = (scene: Scenario) =>
  ({ env: environmentOf(scene), stage: 'main', addSecret: () => undefined }) as const;

/** The scenario with the variables of the step. */
function withEnv(scene: Scenario, around: StepContext): Scenario {
  const contexts = contextsOf(scene);
  const own = Object.entries(around.env ?? {}).map(
    ([name, value]) => [name, evaluateText(value, contexts, (expression) => expression)] as const,
  );
  return { ...scene, env: { ...scene.env, ...Object.fromEntries(own) } };
}

/** What the step sees: for `scope: workflow-run` the end of the other workflow, for `workflow` the jobs before its own. */
export function selectScenario(written: Written, scenario: Scenario): Scenario {
  const views: Readonly<Record<string, () => Scenario>> = {
    'workflow-run': () => asTriggeringRun(scenario, previewNow),
    workflow: () => asLastJob(scenario),
  };
  return views[written.scope?.trim().toLowerCase() ?? '']?.() ?? scenario;
}

const nothing = {
  warnings: [],
  silence: '',
  wouldSelect: [],
  withoutSecrets: false,
  message: undefined,
  sent: undefined,
  needs: new Set<never>(),
  variables: {},
};

type Checked = { readonly settings?: Config; readonly problems: readonly InputProblem[] };

async function check(input: Input, scene: Scenario): Promise<Checked> {
  try {
    return { settings: await readConfig(input, contextFor(scene)), problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

/** Examples in place of what has a problem, so that there is something to see while the panel is being filled. */
async function repair(
  problems: readonly InputProblem[],
  written: Written,
  around: StepContext,
  scene: Scenario,
): Promise<{ settings?: Config; examples: string[] }> {
  let values: Record<string, string> = { ...written };
  const examples = new Set<string>();
  let left = problems;
  for (let round = 0; round < 4 && left.length > 0; round += 1) {
    for (const { input } of left) {
      examples.add(input);
      values = { ...values, [input]: exampleValue(input, around.channel, round) };
    }
    const checked = await check(inputFor(values, around, scene), scene);
    if (checked.settings !== undefined) return { settings: checked.settings, examples: [...examples] };
    left = checked.problems;
  }
  return { examples: [...examples] };
}

/** Whether an expression has a value in a scenario. */
export function isKnownIn(scenario: Scenario, { env = {} }: Pick<StepContext, 'env'>): (expression: string) => boolean {
  const scene = withEnv(scenario, { defaults: {}, channel: '', env });
  return (expression) => {
    let asked = false;
    evaluateText(`\${{ ${expression} }}`, contextsOf(scene), () => {
      asked = true;
      return '';
    });
    return !asked;
  };
}

const statusOf = ({ result }: Scenario) => (result === 'running' ? 'in_progress' : result);

/** What an expression can ask in a scenario. */
function contextsOf(scenario: Scenario): Contexts {
  return {
    github: { ...scenario.github, event: scenario.event, action_status: '', token: 'token-of-the-run' },
    job: { status: statusOf(scenario), check_run_id: checkRunId },
    needs: neededJobsOf(scenario),
    env: scenario.env,
    runner: { name: runnerName, os: 'Linux', arch: 'X64' },
  };
}

/** Inputs as the runner hands them over: what is written, else the default, with expressions evaluated. */
export function inputFor(written: Written, { defaults, channel }: StepContext, scenario: Scenario): Input {
  const contexts = contextsOf(scenario);
  const fixed: Partial<Record<InputName, string>> = {
    'job-status': statusOf(scenario),
    'check-run-id': checkRunId,
    'secret-source': scenario.github.secret_source ?? '',
  };
  const none = scenario.github.secret_source === 'None';
  return (name) => {
    const text = fixed[name] ?? written[name] ?? defaults[name] ?? '';
    const sample = (expression: string) =>
      none && /\bsecrets\s*[.[]/.test(expression)
        ? ''
        : name === 'status'
          ? statusOf(scenario)
          : sampleFor(name, text, expression, { channel, security: written['smtp-security'] });
    return evaluateText(text, contexts, sample).trim();
  };
}

/** What the preview writes for an expression that only a run can answer: in free text the expression itself. */
function sampleFor(
  name: InputName,
  text: string,
  expression: string,
  { channel, security }: { readonly channel: string; readonly security: string | undefined },
): string {
  if (freeTexts.includes(name)) return expression;
  // Inside of a longer text, such as a URL with a token, it is a part of it.
  const whole = text
    .trim()
    .split('\n')
    .every((line) => /^\$\{\{[^}]*\}\}$/.test(line.trim()));
  return whole
    ? exampleValue(name, channel, 0, { security, index: [...new Set(findExpressions(text))].indexOf(expression) })
    : name.startsWith('email-')
      ? 'ci@example.com'
      : 'sample-of-the-preview';
}

/** The words of `run-status` that select a status, the plainest first. */
const selecting = (status: StatusCode) =>
  allowedWords('run-status').words.filter((word) => parseSelector(word) === status);

async function preview(options: Config, scene: Scenario): Promise<Omit<Report, 'problems' | 'examples'>> {
  const env = environmentOf(scene);
  const known = readRunInfo({ ...toToolkitContext(env, scene.event), env }, options.scope);
  const begun = scene.result === 'running' ? undefined : beginning;
  // The main stage tells the post stage when the job began.
  const run = options.scope === 'job' ? { ...known, startedAt: begun } : known;
  const jobStatus = () => parseStatus(scene.result) ?? 'UNKOWN';
  const early = await resolveStatus(options, jobStatus, async () => run);
  const made = new Set<LookupName>();
  const sources: Sources = {
    lookUp: (each, lookups) => {
      for (const name of lookups) made.add(name);
      return lookUp(each, lookups, options, scene);
    },
    readTests: async () => scene.tests,
  };
  const collected = await collect(run, early, shouldReport(options.selectors, early), options, sources);
  const decision = shouldReport(options.selectors, collected.status, collected.run);
  const input: MessageInput = { options, run: collected.run, status: collected.status, now: previewNow, env };
  const composed = compose(input);
  return {
    warnings: [...options.warnings, ...composed.warnings, ...composed.refused],
    silence: decision.kind === 'skip' ? decision.reason : '',
    wouldSelect: selecting(collected.status),
    withoutSecrets: false,
    message: composed.message,
    sent: await encode(options, composed.message),
    needs: made,
    variables: variablesOf(input),
  };
}

/** The action's own lookups, answered by the scenario. */
function lookUp(run: RunInfo, lookups: ReadonlySet<LookupName>, options: Config, scene: Scenario) {
  const get = async (path: string) => {
    const json = answerOf(scene, path, previewNow);
    if (json === undefined) throw new ApiError({ en: 'not found', zh: '未找到' });
    return json;
  };
  const reporter = {
    scope: options.scope,
    checkRunId: options.checkRunId === '' ? undefined : Number(options.checkRunId),
    runnerName,
    jobId: scene.github.job,
  };
  return completeRunInfo(run, lookups, reporter, get);
}

/** Asked of the action in one go, a line for each name. */
function variablesOf(input: MessageInput): Readonly<Record<string, string>> {
  const custom = variableNames.map((name) => `\${${name}}`).join('\n');
  const { message } = compose({ ...input, options: { ...input.options, custom } });
  const lines = concatText(findCustom(message)).split('\n');
  return Object.fromEntries(variableNames.map((name, index) => [name, lines[index] ?? '']));
}

/** The variables that the runner makes of the `github` context, and what steps wrote to `$GITHUB_ENV`. */
function environmentOf({ github, env }: Scenario): Readonly<Record<string, string>> {
  const hidden = new Set(['secret_source']);
  const variables = Object.entries(github).filter(([name]) => !hidden.has(name));
  return {
    ...env,
    ...Object.fromEntries(variables.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_NAME: runnerName,
  };
}

async function encode({ destination }: Config, message: Message): Promise<SentRequests> {
  const attempt = { now: previewNow, variant: 'full', id: 'msg_made-at-run-time' } as const;
  if (destination.transport === 'smtp') {
    const channel = await channels[destination.channel].load();
    const { requests, notes } = await channel.render(message, destination.targets[0], attempt);
    return { kind: 'mail', channel: destination.channel, requests, notes };
  }
  const channel = await channels[destination.channel].load();
  const { requests, notes } = await channel.render(message, destination.targets[0], attempt);
  return { kind: 'http', channel: destination.channel, requests, notes, limit: channel.limit };
}

/** Stands for the toolkit's `context`, which reads the files of a runner. */
function toToolkitContext(env: Readonly<Record<string, string>>, payload: ToolkitContext['payload']): ToolkitContext {
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
  };
}
