/** One thing wrong with the configuration: which input, what is wrong, what is allowed or the likely fix. */
export type Problem = { readonly input: string; readonly text: string };

/** The configuration cannot be used. Carries every problem found, so that a user fixes them in one go. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `Input '${problem.input}' ${problem.text}`).join('\n'));
    this.problems = problems;
  }
}
