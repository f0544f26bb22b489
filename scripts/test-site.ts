/** Runs the tests of the configurator page in a real Chromium: `npm run test:site`, or only the suites that fit a pattern. */
import { spawnSync } from 'node:child_process';
import { chromiumPath, withoutBrowser } from '../__tests__/support/chromium.ts';

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
if (chromiumPath() === undefined) console.log(withoutBrowser);
else {
  // The option takes all that follows it.
  const suites = [...process.argv.slice(2), '--testMatch=<rootDir>/__tests__/browser/*.browser.ts'];
  process.exitCode = spawnSync(process.execPath, [...jest, ...suites], { stdio: 'inherit' }).status ?? 1;
}
