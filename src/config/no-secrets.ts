import type { MailServer } from '../channels/email/types.ts';
import { InputError } from './inputs.ts';
import type { Env, Input } from './names.ts';

/** Inputs that usually come from a secret, and so are empty where there are none. */
const fromSecrets = /webhook-url|smtp-(?:host|url|password|access-token|username)|email-(?:from|to)/;

/** Whether the configuration is wrong only because the run was given no secrets: a fork's pull request, or Dependabot's. */
export function isMissingSecrets({ problems }: InputError, input: Input, env: Env): boolean {
  return (
    givenNoSecrets(input, env) && problems.every(({ input: name }) => fromSecrets.test(name) && input(name) === '')
  );
}

/**
 * Without secrets a mail server's login is empty too; going on without it could only end in a refusal.
 * @throws InputError that is excused
 */
export function requireLogin({ security, login }: MailServer, input: Input, env: Env): void {
  // A relay inside a network, without TLS, most often wants no login.
  if (login.kind === 'none' && security !== 'none' && givenNoSecrets(input, env))
    throw new InputError([{ input: 'smtp-password', text: 'is empty.' }]);
}

/** Dependabot's runs see only the secrets that were made for Dependabot. */
function givenNoSecrets(input: Input, env: Env): boolean {
  return ['None', 'Dependabot'].includes(input('secret-source')) || env.GITHUB_ACTOR === 'dependabot[bot]';
}
