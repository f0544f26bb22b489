const rows = [
  'channel webhook-url secret run-status status scope needs content custom-content title',
  'mentions mention-on mention-map language pipeline-name stage-name task-name global-params',
  'email-to email-cc email-bcc email-from email-reply-to email-attachments',
  'smtp-url smtp-host smtp-port smtp-security smtp-username smtp-password smtp-access-token',
  'webhook-headers test-reports payload-format time-zone github-token timeout retries fail-on-error dry-run',
  'job-status check-run-id secret-source',
] as const;

type Words<Row extends string> = Row extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Row;

export type InputName = Words<(typeof rows)[number]>;

/** Every input that is read; a test compares them with action.yml both ways. */
export const inputNames = rows.flatMap((row) => row.split(' ')) as readonly InputName[];

/** Reads an input as written; '' when it is not set. */
export type Input = (name: InputName) => string;

/** The environment of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Inputs of the main stage, from the variables that the runner makes of their names. */
export function createInput(env: Env): Input {
  return (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
