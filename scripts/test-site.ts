/** Runs the tests of the configurator page in a real Chromium: `npm run test:site`, or only the suites that fit a pattern. */
import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** Where Chromium is, or undefined on a machine without one. `CHROMIUM` names another place. */
export function chromiumPath(): string | undefined {
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ];
  return [process.env.CHROMIUM ?? '', ...usual].find((path) => path !== '' && existsSync(path));
}

/** One line for those who have no browser. */
export const withoutBrowser =
  'SKIP the configurator in a browser: no Chromium here (sh scripts/chromium.sh install, or set CHROMIUM)';

if (import.meta.main) {
  if (chromiumPath() === undefined) console.log(withoutBrowser);
  else {
    const jest = {
      name: 'the configurator in a browser',
      args: [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--testMatch=<rootDir>/__tests__/browser/*.browser.ts',
        ...process.argv.slice(2),
      ],
    };
    process.exitCode = run(jest) ? 0 : 1;
  }
}
