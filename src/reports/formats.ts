/** How a kind of report names things. Its own counts are those of failed tests. */
export type Format = {
  readonly tests: readonly string[];
  readonly suites: readonly string[];
  readonly name: string;
  readonly className: string;
  readonly time: string;
  readonly counts: readonly string[];
  /** Elements that hold a failure's words; in JUnit they are attributes and the failure's own text. */
  readonly message: readonly string[];
  readonly content: readonly string[];
};

// See https://github.com/testmoapp/junitxml
const junit: Format = {
  tests: ['testcase'],
  suites: ['testsuite', 'testsuites'],
  name: 'name',
  className: 'classname',
  time: 'time',
  counts: ['failures', 'errors'],
  message: [],
  content: [],
};
/** The kind of a report by its root. */
export const formats: Readonly<Record<string, Format>> = {
  testsuites: junit,
  testsuite: junit,
  // See https://learn.microsoft.com/dotnet/core/tools/dotnet-test (trx)
  TestRun: {
    tests: ['UnitTestResult'],
    suites: ['TestRun'],
    name: 'testName',
    className: '',
    time: 'duration',
    counts: ['failed', 'error', 'timeout', 'aborted'],
    message: ['Message', 'Text'],
    content: ['StackTrace'],
  },
  // See https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html
  'test-run': {
    tests: ['test-case'],
    suites: ['test-run', 'test-suite'],
    name: 'name',
    className: 'classname',
    time: 'duration',
    counts: ['failed'],
    message: ['message'],
    content: ['stack-trace'],
  },
  // See https://xunit.net/docs/format-xml-v2
  assemblies: {
    tests: ['test', 'error'],
    suites: ['assemblies', 'assembly'],
    name: 'name',
    className: 'type',
    time: 'time',
    counts: ['failed', 'errors'],
    message: ['message'],
    content: ['stack-trace'],
  },
};
/** Roots of files that lie beside reports: TestNG, Failsafe, coverage, linters. */
export const ignoredRoots =
  /^(?:testng-results|failsafe-summary|suite|coverage|report|checkstyle|pmd|BugCollection|Site)$/;

export type Outcome = 'passed' | 'failed' | 'skipped';
/** What an element inside a JUnit test means for its result. A `rerunFailure` only adds to a failure. */
export const resultElements: Readonly<Record<string, Outcome | 'flaky' | undefined>> = {
  failure: 'failed',
  error: 'failed',
  skipped: 'skipped',
  flakyFailure: 'flaky',
  flakyError: 'flaky',
};
/** Values of the attributes `status`, `result` and `outcome`, without case. */
const outcomeWords: Readonly<Record<Exclude<Outcome, 'passed'>, RegExp>> = {
  failed: /^(?:fail|failed|failure|error|timeout|aborted|disconnected|inprogress)$/i,
  skipped: /^(?:skip|skipped|notrun|notexecuted|notrunnable|disabled|suppressed|ignored|inconclusive|pending)$/i,
};
/** Messages of skipped tests with another meaning: CTest had nothing to run; Catch2 accepts a failure. */
export const notStartedMessage = /^Unable to find executable/;
export const mayFailMessage = /tagged with !mayfail/;

/** The attributes of an element. */
export type Attributes = Readonly<Record<string, string>>;

/** The outcome in the attributes of a test or a suite; undefined when it is not a bad one. */
export function findOutcome(attributes: Attributes): Exclude<Outcome, 'passed'> | undefined {
  const { status = '', result = '', outcome = '' } = attributes;
  const values = [status, result, outcome];
  if (values.some((word) => outcomeWords.failed.test(word))) return 'failed';
  return values.some((word) => outcomeWords.skipped.test(word)) ? 'skipped' : undefined;
}

/** Seconds; some tools write thousands with commas, TRX hours and minutes. */
export function parseSeconds(time = ''): number | undefined {
  const text = time.trim().replace(/,(?=\d{3}(?:\D|$))/g, '');
  const [, hours, minutes, seconds] = /^(\d{1,4}):(\d\d):(\d\d(?:\.\d{1,9})?)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return /^\d{1,9}(?:\.\d*)?(?:[eE]-?\d{1,2})?$/.test(text) ? Number(text) : undefined;
}
