import { channels } from '../src/channels/index.ts';
import { decide } from '../src/decision.ts';
import { jobsShown, statusOfJobs, statusOfNeeds } from '../src/facts/look.ts';
import { type Found, lookUp, type Wanted } from '../src/facts/look-ups.ts';
import { factsOf } from '../src/facts/run.ts';
import { InputError, type Problem } from '../src/inputs/errors.ts';
import type { Input, InputName } from '../src/inputs/names.ts';
import { type Settings, settingsOf } from '../src/inputs/settings.ts';
import { compose, type Material } from '../src/message/compose.ts';
import { type Message, readable } from '../src/message/message.ts';
import { wantedFor } from '../src/message/needs.ts';
import { variableNames } from '../src/message/variables.ts';
import { type StatusCode, statusOf } from '../src/status.ts';
import { evaluateText } from './expressions.ts';
import { answerOf, asTriggeringRun, checkRunId, needsOf, type Scenario } from './scenarios.ts';
import { standIn } from './stand-ins.ts';

/** The `with:` of a step: inputs that differ from the default, as written in the workflow. */
export type Written = Readonly<Record<string, string>>;

/** The defaults of `action.yml`. */
export type Defaults = Readonly<Record<string, string>>;

type Wire<Name extends keyof typeof channels> = Awaited<
  ReturnType<Awaited<ReturnType<(typeof channels)[Name]>>['encode']>
>['wires'][number];
export type HttpWire = Wire<'webhook'>;
export type MailWire = Wire<'email'>;

/** What would leave for the first target. */
export type Sent =
  | { readonly kind: 'http'; readonly channel: string; readonly wires: readonly HttpWire[]; readonly notes: readonly string[] }
  | { readonly kind: 'mail'; readonly channel: 'email'; readonly wires: readonly MailWire[]; readonly notes: readonly string[] };

/** What the action would do with a step in a scenario. */
export type Report = {
  /** What stops the step, in the action's own words. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
  /** Inputs for which the preview uses an example, because what is written has a problem. */
  readonly examples: readonly string[];
  /** Why nothing is sent in this scenario; '' when the message is sent. */
  readonly silence: string;
  readonly message: Message | undefined;
  readonly sent: Sent | undefined;
  readonly wanted: Wanted | undefined;
  /** What each `${NAME}` is in this scenario. */
  readonly variables: Readonly<Record<string, string>>;
};

/** The moment of the preview: any would do, a fixed one makes it repeatable. */
export const previewNow = new Date('2026-11-24T10:03:12Z');

/** What surrounds the `with:`. `channel` is what the URL in the secret is taken to belong to. */
export type Surroundings = { readonly defaults: Defaults; readonly channel: string };

/** The flow of the action's `main`, with a scenario in place of the runner, the event and the API. */
export async function reportOf(written: Written, around: Surroundings, scenario: Scenario): Promise<Report> {
  const scene = sceneOf(written, scenario);
  const checked = await check(inputFor(written, around, scene), scene);
  if (checked.settings !== undefined) return { ...(await preview(checked.settings, scene)), problems: [], examples: [] };
  const repaired = await repair(checked.problems, written, around, scene);
  const shown = repaired.settings === undefined ? nothing : await preview(repaired.settings, scene);
  return { ...shown, warnings: [], problems: checked.problems, examples: repaired.examples };
}

/** What the step sees: for `scope: workflow-run` the end of the other workflow. */
export function sceneOf(written: Written, scenario: Scenario): Scenario {
  return written.scope?.trim().toLowerCase() === 'workflow-run' ? asTriggeringRun(scenario, previewNow) : scenario;
}

const nothing = { warnings: [], silence: '', message: undefined, sent: undefined, wanted: undefined, variables: {} };

type Checked = { readonly settings?: Settings; readonly problems: readonly Problem[] };

async function check(input: Input, { github }: Scenario): Promise<Checked> {
  try {
    return { settings: await settingsOf(input, '.', github.event_name ?? ''), problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

/** Examples in place of what has a problem, so that there is something to see while the panel is being filled. */
async function repair(
  problems: readonly Problem[],
  written: Written,
  around: Surroundings,
  scene: Scenario,
): Promise<{ settings?: Settings; examples: string[] }> {
  let values: Record<string, string> = { ...written };
  const examples = new Set<string>();
  let left = problems;
  for (let round = 0; round < 4 && left.length > 0; round += 1) {
    for (const { input } of left) {
      examples.add(input);
      values = { ...values, [input]: standIn(input, around.channel, round) };
    }
    const checked = await check(inputFor(values, around, scene), scene);
    if (checked.settings !== undefined) return { settings: checked.settings, examples: [...examples] };
    left = checked.problems;
  }
  return { examples: [...examples] };
}

/** Inputs as the runner hands them over: what is written, else the default, with expressions evaluated. */
export function inputFor(written: Written, { defaults, channel }: Surroundings, scenario: Scenario): Input {
  const status = scenario.result === 'running' ? 'in_progress' : scenario.result;
  const contexts = {
    github: { ...scenario.github, action_status: '', token: 'token-of-the-run' },
    job: { status, check_run_id: checkRunId },
    needs: needsOf(scenario),
    env: scenario.env,
    runner: { name: 'GitHub Actions 7', os: 'Linux', arch: 'X64' },
  };
  const fixed: Partial<Record<InputName, string>> = {
    'job-status': status,
    'check-run-id': checkRunId,
    'secret-source': 'Actions',
  };
  return (name) => {
    const text = fixed[name] ?? written[name] ?? defaults[name] ?? '';
    return evaluateText(text, contexts, () => standIn(name, channel, 0)).trim();
  };
}

async function preview(settings: Settings, scene: Scenario): Promise<Omit<Report, 'problems' | 'examples'>> {
  const env = environmentOf(scene);
  const facts = factsOf(env, scene.event, settings.scope === 'workflow-run' ? 'triggering-run' : 'this-run');
  const given = await givenStatus(settings, facts.status, scene);
  const wanted = wantedFor(settings, facts, given, '');
  const get = async (path: string) => {
    const json = answerOf(scene, path, previewNow);
    return json === undefined ? { ok: false as const, reason: 'not found' } : { ok: true as const, json };
  };
  const where = { facts, token: settings.token, checkRunId: settings.checkRunId, runnerName: env.RUNNER_NAME ?? '' };
  const found: Found = await jobsShown(await lookUp(wanted, where, get), settings);
  const status = given ?? (await statusOfJobs(found, settings));
  const decision = decide(settings.selectors, status, found.previous);
  const startedAt =
    settings.scope === 'job' ? (found.job?.startedAt ?? '') : facts.startedAt || (found.run?.startedAt ?? '');
  const material = { settings, facts, found, status, now: previewNow, startedAt, env };
  const composed = compose(material);
  return {
    warnings: [...settings.warnings, ...composed.warnings, ...composed.refused.map(refusal)],
    silence: decision.notify ? '' : decision.reason,
    message: composed.message,
    sent: await encode(settings, composed.message),
    wanted,
    variables: variablesOf(material),
  };
}

/** Asked of the action in one go, a line for each name. */
function variablesOf(material: Material): Readonly<Record<string, string>> {
  const custom = variableNames.map((name) => `\${${name}}`).join('\n');
  const lines = readable(compose({ ...material, settings: { ...material.settings, custom } }).message.custom).split('\n');
  return Object.fromEntries(variableNames.map((name, index) => [name, lines[index] ?? '']));
}

const refusal = (name: string) =>
  `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`;

async function givenStatus(settings: Settings, ofRun: string, scene: Scenario): Promise<StatusCode | undefined> {
  if (settings.status !== undefined) return settings.status;
  if (settings.needs !== '') return statusOfNeeds(settings.needs);
  if (settings.scope === 'workflow-run') return statusOf(ofRun) ?? 'UNKOWN';
  return settings.scope === 'job' ? (statusOf(scene.result) ?? 'UNKOWN') : undefined;
}

/** The variables that the runner makes of the `github` context, and what steps wrote to `$GITHUB_ENV`. */
function environmentOf({ github, env }: Scenario): Readonly<Record<string, string>> {
  const hidden = new Set(['secret_source']);
  const variables = Object.entries(github).filter(([name]) => !hidden.has(name));
  return {
    ...env,
    ...Object.fromEntries(variables.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_NAME: 'GitHub Actions 7',
  };
}

async function encode({ destination }: Settings, message: Message): Promise<Sent | undefined> {
  const attempt = { now: previewNow, form: 'full', id: 'msg_made-at-run-time' } as const;
  if (destination.channel === 'email') {
    const { wires, notes } = await (await channels.email()).encode(message, destination.targets[0], attempt);
    return { kind: 'mail', channel: 'email', wires, notes };
  }
  const target = destination.targets[0];
  if (target === undefined) return undefined;
  const channel = await channels[destination.channel]();
  const { wires, notes } = await channel.encode(message, target, attempt);
  return { kind: 'http', channel: destination.channel, wires, notes };
}
