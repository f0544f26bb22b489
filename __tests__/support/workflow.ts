import { parse } from 'yaml';
import { evaluate } from './expressions.ts';
import { httpService, type ReceivedRequest, type Service } from './http-service.ts';
import { runJob, type StepResult } from './job.ts';
import type { JobStatus, Step } from './runner.ts';
import { acceptingSmtpServer } from './smtp-service.ts';

type Text = Readonly<Record<string, string>>;
type YamlStep = { readonly uses?: string; readonly id?: string; readonly with?: Text; readonly env?: Text };
type YamlJob = {
  readonly steps?: readonly YamlStep[];
  readonly needs?: string | readonly string[];
  readonly env?: Text;
};
type Workflow = {
  readonly on?: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly env?: Text;
  readonly jobs?: Readonly<Record<string, YamlJob>>;
};

/** Where things go in place of the services that a document names. */
export type ReceiverAddresses = {
  readonly urls: Readonly<Record<Service, string>>;
  readonly smtpPort: number;
};

/** What surrounds the workflow. */
export type WorkflowContext = {
  readonly places: ReceiverAddresses;
  /** How each job ends, and each needed job and step before. */
  readonly status: JobStatus;
  readonly github?: Readonly<Record<string, unknown>>;
  readonly event?: unknown;
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Values that later steps write to `$GITHUB_ENV`. */
  readonly later?: Text;
};

/** What came to the receivers. */
export type ChannelReceivers = {
  readonly places: ReceiverAddresses;
  requests(service: Service): readonly ReceivedRequest[];
  /** The whole source of each mail. */
  mails(): readonly string[];
  close(): Promise<void>;
};

const names: readonly Service[] = ['dingtalk', 'wecom', 'lark', 'webhook'];
const action = /^message-notification\/message-notification@/;

/** One receiver for each channel. */
export async function startChannelReceivers(): Promise<ChannelReceivers> {
  const services = await Promise.all(names.map(async (name) => [name, await httpService(name, 'accept')] as const));
  const mail = await acceptingSmtpServer();
  const urls = Object.fromEntries(services.map(([name, { url }]) => [name, url.href])) as Record<Service, string>;
  return {
    places: { urls, smtpPort: mail.port },
    requests: (service) => services.find(([name]) => name === service)?.[1].requests ?? [],
    mails: () => mail.mails.map(({ source }) => source.toString('utf8')),
    close: async () => {
      await Promise.all([mail.close(), ...services.map(([, service]) => service.close())]);
    },
  };
}

/** Runs every job of a workflow that uses the action, as GitHub's runner would, with local receivers. */
export async function runWorkflow(text: string, around: WorkflowContext): Promise<readonly StepResult[]> {
  const workflow = parse(text) as Workflow;
  const { env, jobs = {} } = workflow;
  const facts = { event_name: eventOf(workflow), ...around.github };
  const results: StepResult[] = [];
  for (const [id, job] of Object.entries(jobs)) {
    const steps = (job.steps ?? []).filter(({ uses }) => action.test(uses ?? ''));
    if (steps.length === 0) continue;
    const contexts = contextsOf(job, { ...around, github: facts });
    const evaluated = (values: Text = {}) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluate(String(value), contexts)]));
    const made = steps.map(
      (step): Step => ({
        with: redirect(evaluated(step.with), around.places),
        env: { ...evaluated({ ...env, ...job.env, ...step.env }), ...around.later },
      }),
    );
    const { status, event, workspace } = around;
    const github = { job: id, secret_source: 'Actions', ...facts };
    results.push(...(await runJob({ steps: made, status, github, event, ...(workspace ? { workspace } : {}) })));
  }
  return results;
}

/** The first event that starts it; a called workflow sees its caller's. */
function eventOf({ on = 'push' }: Workflow): string {
  const name = typeof on === 'string' ? on : Array.isArray(on) ? on[0] : Object.keys(on)[0];
  return name === 'workflow_call' ? 'push' : name;
}

function contextsOf(
  job: YamlJob,
  { places, status, github, event, inputs }: WorkflowContext,
): Readonly<Record<string, unknown>> {
  const needed = [job.needs ?? []].flat();
  const known = (job.steps ?? []).flatMap(({ id }) => (id ? [id] : []));
  return {
    secrets: secretsOf(places),
    vars: secretsOf(places),
    needs: Object.fromEntries(needed.map((name) => [name, { result: status, outputs: {} }])),
    steps: Object.fromEntries(known.map((id) => [id, { outcome: status, conclusion: status, outputs: {} }])),
    job: { status },
    github: { token: '', ref_name: 'main', ref: 'refs/heads/main', event_name: 'push', event: event ?? {}, ...github },
    inputs: inputs ?? {},
    env: {},
    matrix: {},
    strategy: {},
    runner: { os: 'Linux' },
  };
}

/** Every secret that a document may name: the word in it tells the service. */
function secretsOf({ urls }: ReceiverAddresses): Readonly<Record<string, string>> {
  const chats = { DINGTALK: urls.dingtalk, WECOM: urls.wecom, LARK: urls.lark, FEISHU: urls.lark };
  const bots = Object.entries(chats).flatMap(([name, url]) => [
    [`${name}_URL`, url],
    [`${name}_SECRET`, 'SECkey-of-the-document'],
  ]);
  const teams = ['TEAM', 'OPS', 'RELEASE', 'NIGHTLY'].flatMap((name) => [
    [`${name}_URL`, `${urls.lark}-${name.toLowerCase()}`],
    [`${name}_SECRET`, 'key-of-the-document'],
  ]);
  const rest = {
    'chat-url': urls.dingtalk,
    WEBHOOK_URL: urls.webhook,
    WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  };
  return { ...Object.fromEntries([...bots, ...teams]), ...rest, SMTP_PASSWORD: 'password-of-the-document' };
}

/** The inputs of a step, sent to this machine instead of to the places that the document names. */
function redirect(inputs: Text, { urls, smtpPort }: ReceiverAddresses): Text {
  const url = inputs['webhook-url'];
  const foreign = url?.startsWith('https://') ? { 'webhook-url': urls.webhook } : {};
  if (inputs['email-to'] === undefined) return { ...inputs, ...foreign };
  const { 'smtp-username': user, 'smtp-password': _, 'smtp-url': __, ...rest } = inputs;
  const from = { 'email-from': inputs['email-from'] || user || 'ci@example.com' };
  return { ...rest, ...from, 'smtp-host': '127.0.0.1', 'smtp-port': String(smtpPort), 'smtp-security': 'none' };
}
