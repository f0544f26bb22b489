/** Runs the tests: `npm test` everything, `npm test -- <pattern>` only the suites that fit, `--golden` rewrites golden files. */
import { lint, run, siteTypes, types } from './run.ts';
import { chromiumPath, withoutBrowser } from './test-site.ts';

const golden = process.argv.includes('--golden');
const rest = process.argv.slice(2).filter((argument) => argument !== '--golden');
const whole = rest.every((argument) => argument.startsWith('-'));
const jest = {
  name: 'tests',
  // ES modules in jest need Node's own module API.
  args: [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...rest,
  ],
};

const checks = whole && !golden ? [lint, types, siteTypes] : [];
const documents = golden ? [{ name: 'documents', args: ['scripts/docs.ts', '--write'] }] : [];
const passed = [...checks, ...documents].map((command) => run(command)).every(Boolean);
const tested = run(jest, golden ? { UPDATE_GOLDEN: '1' } : {});
if (whole && !golden && chromiumPath() === undefined) console.log(withoutBrowser);
process.exitCode = passed && tested ? 0 : 1;
