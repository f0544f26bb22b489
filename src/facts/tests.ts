/** What the test reports of a job say together. Names and texts are untrusted. */
export type TestResults = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Seconds that the tests took; undefined when no report says it. */
  readonly seconds: number | undefined;
  /** The first that failed, each with the first line of its message, '' when it has none. */
  readonly failures: readonly { readonly name: string; readonly text: string }[];
};
