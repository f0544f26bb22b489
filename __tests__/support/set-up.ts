import { build } from './build.ts';
import { chromiumPath, withoutBrowser } from './chromium.ts';

/** jest's `globalSetup`: builds the action, and says what is not tested here. */
export default function setUp(): void {
  if (chromiumPath() === undefined) console.log(withoutBrowser);
  process.once('exit', build());
}
