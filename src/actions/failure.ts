import { isMissingSecrets } from '../config/config.ts';
import { describeInput, InputError, parseLanguage } from '../config/inputs.ts';
import { annotate, saveValues } from './core.ts';
import { publish } from './report.ts';
import { finishedState } from './stage.ts';
import type { StageContext } from './step.ts';

/** Says what is wrong: bad input, or a bug. Returns the exit code: only bad input fails the step unasked, and only in main. */
export function reportFailure(
  error: unknown,
  { input, env, secrets, stage }: Pick<StageContext, 'input' | 'env' | 'secrets' | 'stage'>,
): number {
  const asked = input('fail-on-error').toLowerCase() === 'true' ? 1 : 0;
  const end = (outcome: 'skipped' | 'failed', reason: string, code: number) => {
    publish({ outcome, reason, status: undefined }, secrets.redact);
    return code;
  };
  if (!(error instanceof InputError)) {
    const text = error instanceof Error ? error.message : String(error);
    annotate('error', secrets.redact(`Unexpected error, please report it as a bug: ${text}`));
    return end('failed', `unexpected error: ${text}`, asked);
  }
  // Bad input is reported once: post has nothing to add.
  if (stage.name === 'main') saveValues('STATE', finishedState);
  if (isMissingSecrets(error, input, env)) {
    annotate(
      'notice',
      'Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.',
    );
    return end('skipped', 'this run was given no secrets (fork or Dependabot)', 0);
  }
  const texts = error.problems.map((problem) => describeInput(problem)[parseLanguage(input('language')) ?? 'en']);
  for (const text of texts) annotate('error', secrets.redact(text));
  return end('failed', texts.join(' '), stage.name === 'main' ? 1 : asked);
}
