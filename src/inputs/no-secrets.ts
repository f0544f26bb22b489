import type { Destination } from './destination.ts';
import type { Input, InputName } from './names.ts';
import { InputError } from './reader.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Inputs that usually come from a secret, and so are empty where there are none. */
const fromSecrets: readonly InputName[] = [
  'webhook-url',
  'smtp-host',
  'smtp-url',
  'smtp-password',
  'smtp-access-token',
  'smtp-username',
  'email-from',
  'email-to',
];

/** Whether the configuration is wrong only because the run was given no secrets: a fork's pull request, or Dependabot's. */
export function isExcused({ problems }: InputError, input: Input, env: Env): boolean {
  return (
    givenNoSecrets(input, env) &&
    problems.every((problem) => fromSecrets.includes(problem.input) && input(problem.input) === '')
  );
}

/**
 * Without secrets a mail server's login is empty too; going on without it could only end in a refusal.
 * @throws InputError that is excused
 */
export function requireLogin(destination: Extract<Destination, { transport: 'smtp' }>, input: Input, env: Env): void {
  if (!givenNoSecrets(input, env)) return;
  const { security, login } = destination.targets[0].server;
  // A relay inside a network, without TLS, most often wants no login.
  if (login.kind === 'none' && security !== 'none')
    throw new InputError([{ input: 'smtp-password', text: 'is empty.' }]);
}

/** Dependabot's runs see only the secrets that were made for Dependabot. */
function givenNoSecrets(input: Input, env: Env): boolean {
  const source = input('secret-source');
  return source === 'None' || source === 'Dependabot' || env.GITHUB_ACTOR === 'dependabot[bot]';
}
