import { existsSync } from 'node:fs';

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
