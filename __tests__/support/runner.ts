import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type CommandFile,
  createCommandFiles,
  type FileFault,
  readFile,
  readPairs,
  readTornPairs,
} from './command-files.ts';
import { type Contexts, evaluate } from './expressions.ts';
import { type Command, readLog } from './log.ts';
import { readManifest } from './manifest.ts';

/** One use of the action in a job. */
export type Step = {
  readonly with?: Readonly<Record<string, string>>;
  /** The step's and the job's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the action; when absent the build of the sources under test, outside of tests this repository. */
  readonly action?: string;
};
export type Stage = 'main' | 'post';
export type JobStatus = 'success' | 'failure' | 'cancelled';
/** What surrounds the step at one stage. */
export type StageContext = {
  readonly status?: JobStatus;
  /** Members of the `github` context; a few also become `GITHUB_*` variables. */
  readonly github?: Readonly<Record<string, unknown>>;
  /** Members of the `job` context besides `status`. */
  readonly job?: Readonly<Record<string, unknown>>;
  readonly matrix?: unknown;
  /** Contents of the event file: text is written as it is, `null` leaves the file out. */
  readonly event?: unknown;
  readonly state?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** Cancels the job after so many seconds, when that has happened, or when the log holds that. */
  readonly cancelAfter?: number | Promise<unknown> | RegExp;
  /** Kills the process after so many milliseconds, as a runner that gives up does. */
  readonly killAfterMs?: number;
  /** A program and its first arguments, which starts the process with the rest of them. */
  readonly launcher?: readonly [string, ...string[]];
  /** Command files that the step cannot write. */
  readonly faults?: Partial<Readonly<Record<CommandFile, FileFault>>>;
};
/** What a stage left behind. */
export type StageResult = {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every command that the runner finds in the output. */
  readonly commands: readonly Command[];
  /** The lines that a person sees, with the masked values hidden. */
  readonly log: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What was written to `$GITHUB_ENV`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly seconds: number;
  /** Seconds from the cancel to the end; 0 without one. */
  readonly afterCancel: number;
};

/** Values that must never show up anywhere: the runner hands them to every JavaScript action. */
export const canaries = {
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token-5f1c',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-id-token-90ab',
} as const;

const github = {
  token: '',
  workflow: 'CI',
  job: 'build',
  action: '__self',
  actor: 'octocat',
  triggering_actor: 'octocat',
  repository: 'octo/hello',
  repository_owner: 'octo',
  event_name: 'push',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_type: 'branch',
  head_ref: '',
  base_ref: '',
  sha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
  run_id: '156539',
  run_number: '19',
  run_attempt: '1',
  server_url: 'https://github.com',
  // Nothing listens here: a lookup that a test did not expect fails at once instead of leaving the machine.
  api_url: 'http://127.0.0.1:9',
  graphql_url: 'http://127.0.0.1:9/graphql',
  workflow_ref: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
  workflow_sha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
  secret_source: 'Actions',
};
// In the context but not in the environment of an action.
const contextOnly = new Set(['token', 'secret_source', 'action_status', 'event']);
const runner = { name: 'local', os: 'Linux', arch: 'X64', environment: 'github-hosted', debug: '' };

/** The `INPUT_*` variables of a step: its `with:`, then the defaults of the inputs that are absent there. */
export function inputVariables(step: Step, contexts: Contexts): Readonly<Record<string, string>> {
  const declared = Object.entries(readManifest(actionOf(step)).inputs).map(([name, input]) => [
    name,
    input.default ?? '',
  ]);
  const values: Record<string, string> = { ...Object.fromEntries(declared), ...step.with };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      evaluate(value, contexts),
    ]),
  );
}

/** The folder of the action that a step uses. */
function actionOf(step: Step): string {
  return step.action ?? process.env.ACTION_UNDER_TEST ?? resolve('.');
}

/** Runs one stage of a step in a fresh process, as the runner does. */
export async function runStage(step: Step, stage: Stage, context: StageContext = {}): Promise<StageResult> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  try {
    const files = createCommandFiles(folder, context.faults);
    const env = environment(step, context, folder, files);
    const action = actionOf(step);
    const ended = await spawnNode(join(action, readManifest(action).runs[stage]), env, context);
    const read = ended.signal === null ? readPairs : readTornPairs;
    const { commands, lines } = readLog(`${ended.stdout}\n${ended.stderr}`);
    return {
      ...ended,
      commands,
      log: lines,
      outputs: read(files.GITHUB_OUTPUT),
      state: { ...context.state, ...read(files.GITHUB_STATE) },
      variables: read(files.GITHUB_ENV),
      summary: readFile(files.GITHUB_STEP_SUMMARY),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function environment(
  step: Step,
  context: StageContext,
  folder: string,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const facts: Record<string, unknown> = { ...github, ...context.github };
  const contexts = {
    github: facts,
    strategy: { 'job-index': 0, 'job-total': 1, 'fail-fast': true, 'max-parallel': 1 },
    matrix: context.matrix ?? null,
    job: { status: context.status ?? 'success', ...context.job },
    runner,
  };
  const workspace = context.workspace ?? join(folder, 'workspace');
  const temp = join(folder, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  const variables = Object.entries(facts).filter(([name]) => !contextOnly.has(name));
  return {
    ...hostVariables(),
    ...step.env,
    ...Object.fromEntries(variables.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value ?? '')])),
    ...Object.fromEntries(Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
    ...files,
    ...eventFile(folder, context.event),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...canaries,
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/',
    ...inputVariables(step, contexts),
    ...Object.fromEntries(Object.entries(context.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
  };
}

/** Only what a process needs to start: the host's proxies, tokens and certificates stay out. */
function hostVariables(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'USERPROFILE'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function eventFile(folder: string, event: unknown): Record<string, string> {
  const path = join(folder, 'event.json');
  if (event !== null) writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event ?? {}));
  return { GITHUB_EVENT_PATH: path };
}

type Ended = Pick<StageResult, 'exitCode' | 'signal' | 'stdout' | 'stderr' | 'seconds' | 'afterCancel'>;

function spawnNode(entry: string, env: Record<string, string>, context: StageContext): Promise<Ended> {
  const started = performance.now();
  const [program, ...args] = [...(context.launcher ?? []), process.execPath, entry] as const;
  const child = spawn(program ?? '', args, { env, cwd: env.GITHUB_WORKSPACE });
  const { cancelAfter, killAfterMs } = context;
  const timers: NodeJS.Timeout[] = [];
  let cancelled = Number.POSITIVE_INFINITY;
  const cancelNow = () => {
    cancelled = performance.now();
    timers.push(...cancel(child));
  };
  if (typeof cancelAfter === 'number') timers.push(setTimeout(cancelNow, cancelAfter * 1000));
  if (cancelAfter instanceof Promise) void cancelAfter.then(cancelNow);
  if (killAfterMs !== undefined) timers.push(setTimeout(() => child.kill('SIGKILL'), killAfterMs));
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
      if (cancelAfter instanceof RegExp && timers.length === 0 && cancelAfter.test(texts[name])) cancelNow();
    });
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (exitCode, signal) => {
      timers.forEach(clearTimeout);
      const ended = performance.now();
      const afterCancel = Math.max(0, ended - cancelled) / 1000;
      done({ ...texts, exitCode, signal, seconds: (ended - started) / 1000, afterCancel });
    });
  });
}

/** SIGINT, 7.5 s later SIGTERM, 2.5 s later the end: the runner's way to cancel a step. */
function cancel(child: { kill(signal: NodeJS.Signals): boolean }): NodeJS.Timeout[] {
  const signals = [
    ['SIGINT', 0],
    ['SIGTERM', 7.5],
    ['SIGKILL', 10],
  ] as const;
  return signals.map(([signal, later]) => setTimeout(() => child.kill(signal), later * 1000));
}
