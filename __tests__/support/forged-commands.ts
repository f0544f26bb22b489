import type { Command } from './log.ts';

/** White space of .NET, and what it ignores when it compares by culture. */
const before = [
  ...'\t\v\f \u0085\u00a0\u1680\u2000\u2003\u2028\u2029\u202f\u205f\u3000\u200b\u200d\u2060\ufeff\u00ad\u0001\u001b',
];

/** Lines that the runner takes for its commands. */
export const commandLines: readonly string[] = [
  ...before.flatMap((sign) => [`${sign}::add-mask::e`, `${sign}${sign}::error::forged`]),
  ':\u200d:error::forged',
  'text ##[error]forged',
  '#\u200b#[add-mask]e',
  '##[[error]]forged',
  '::error::forged',
  '\r::error::forged',
  '\u2028::set-env name=PATH::/tmp',
];

/** Those of the commands that the action has not meant. */
export function forgedCommands(commands: readonly Command[]): string[] {
  return commands
    .filter(
      ({ name, text, properties }) =>
        text === 'e' || (name !== 'add-mask' && properties.title !== 'Message Notification'),
    )
    .map(({ name, text }) => `${name}: ${text}`);
}

/** Inputs that are all wrong and are quoted in errors. */
export const wrongInputs = (line: string) => ({
  language: line,
  channel: line,
  'smtp-host': line,
  mentions: line,
  needs: line,
});
