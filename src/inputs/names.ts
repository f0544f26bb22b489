/** Every input that is read; a test compares them with action.yml both ways. */
export const inputNames = [
  'channel',
  'webhook-url',
  'secret',
  'run-status',
  'status',
  'scope',
  'needs',
  'content',
  'custom-content',
  'title',
  'mentions',
  'mention-on',
  'mention-map',
  'language',
  'pipeline-name',
  'stage-name',
  'task-name',
  'global-params',
  'email-to',
  'email-cc',
  'email-bcc',
  'email-from',
  'email-reply-to',
  'email-attachments',
  'smtp-url',
  'smtp-host',
  'smtp-port',
  'smtp-security',
  'smtp-username',
  'smtp-password',
  'smtp-access-token',
  'webhook-headers',
  'test-reports',
  'payload-format',
  'time-zone',
  'github-token',
  'timeout',
  'retries',
  'fail-on-error',
  'dry-run',
  'job-status',
  'check-run-id',
  'secret-source',
] as const;

export type InputName = (typeof inputNames)[number];

/** Reads an input as written; '' when it is not set. */
export type Input = (name: InputName) => string;

/** The environment of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The environment variable that the runner hands an input over in. */
export function variableOf(name: InputName): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Inputs of the main stage, from the runner. */
export function inputsOf(env: Env): Input {
  return (name) => (env[variableOf(name)] ?? '').trim();
}
