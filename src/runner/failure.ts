import type { Input, InputName } from '../inputs/names.ts';
import { InputError } from '../inputs/reader.ts';
import type { Settings } from '../inputs/settings.ts';
import { publish } from './report.ts';
import type { Secrets } from './secrets.ts';
import type { Stage } from './stage.ts';
import { annotate } from './toolkit.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Context = { readonly input: Input; readonly env: Env; readonly secrets: Secrets; readonly stage: Stage };

/** Inputs that usually come from a secret, and so are empty where there are none. */
const fromSecrets: readonly string[] = [
  'webhook-url',
  'smtp-host',
  'smtp-url',
  'smtp-password',
  'smtp-access-token',
  'smtp-username',
  'email-from',
  'email-to',
] satisfies readonly InputName[];

/** Says what is wrong: bad input, or a bug. Returns the exit code: only bad input fails the step unasked, and only in main. */
export function reportFailure(error: unknown, { input, env, secrets, stage }: Context): number {
  const asked = input('fail-on-error').toLowerCase() === 'true' ? 1 : 0;
  if (!(error instanceof InputError)) {
    const text = error instanceof Error ? error.message : String(error);
    annotate('error', secrets.redact(`Unexpected error, please report it as a bug: ${text}`));
    publish({ outcome: 'failed', reason: `unexpected error: ${text}`, status: undefined }, secrets.redact);
    return asked;
  }
  if (givenNoSecrets(input, env) && onlyEmptySecrets(error, input)) {
    annotate(
      'notice',
      'Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.',
    );
    const reason = 'this run was given no secrets (fork or Dependabot)';
    publish({ outcome: 'skipped', reason, status: undefined }, secrets.redact);
    return 0;
  }
  for (const problem of error.problems) annotate('error', secrets.redact(`Input '${problem.input}' ${problem.text}`));
  const reason = error.message.replaceAll('\n', ' ');
  publish({ outcome: 'failed', reason, status: undefined }, secrets.redact);
  return stage.name === 'main' ? 1 : asked;
}

/**
 * Without secrets a mail server's login is empty too; going on without it could only end in a refusal.
 * @throws InputError that `reportFailure` excuses
 */
export function requireLogin({ destination }: Settings, input: Input, env: Env): void {
  if (destination.transport !== 'smtp' || !givenNoSecrets(input, env)) return;
  const { security, login } = destination.targets[0].server;
  // A relay inside a network, without TLS, most often wants no login.
  if (login.kind === 'none' && security !== 'none')
    throw new InputError([{ input: 'smtp-password', text: 'is empty.' }]);
}

function givenNoSecrets(input: Input, env: Env): boolean {
  const source = input('secret-source');
  return source === 'None' || source === 'Dependabot' || env.GITHUB_ACTOR === 'dependabot[bot]';
}

/** Only emptiness is excused. */
function onlyEmptySecrets(error: InputError, input: Input): boolean {
  return error.problems.every(
    (problem) => fromSecrets.includes(problem.input) && input(problem.input as InputName) === '',
  );
}
