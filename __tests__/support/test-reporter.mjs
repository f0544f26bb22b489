/** What `npm test` prints: each failing suite as soon as it ends, then the names of what failed; the last line is `N passed, M failed`. */
import { relative } from 'node:path';

const print = (text) => process.stdout.write(`${text}\n`);

export default class {
  #failures = [];
  #done = 0;

  onTestResult({ path }, { failureMessage, testResults, testExecError, console: printed }, { numTotalTestSuites }) {
    this.#done += 1;
    const progress = `${this.#done} of ${numTotalTestSuites} suites`;
    if (process.stderr.isTTY) process.stderr.write(`\r${progress}`);
    if (!failureMessage && !testExecError) return;
    const suite = relative('.', path);
    const names = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    this.#failures.push(...(names.length > 0 ? names : ['cannot be run']).map((name) => `${suite}: ${name}`));
    print(`\nFAIL ${suite}\n${failureMessage ?? testExecError.message}`);
    for (const { message } of printed ?? []) print(message);
  }

  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, startTime }) {
    if (process.stderr.isTTY) process.stderr.write('\r\n');
    if (this.#failures.length > 0) print(`\nFailed:\n${this.#failures.map((name) => `  ${name}`).join('\n')}`);
    const seconds = Math.round((Date.now() - startTime) / 1000);
    print(`\n${this.#done} suites in ${seconds} s${numPendingTests > 0 ? `, ${numPendingTests} tests skipped` : ''}`);
    print(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
  }
}
