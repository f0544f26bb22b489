import type { Facts } from '../facts/run.ts';
import type { Input } from '../inputs/names.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Cancellation } from './cancel.ts';
import type { Secrets } from './secrets.ts';
import type { Stage } from './stage.ts';

export type Env = Readonly<Record<string, string | undefined>>;
/** What a stage works with. */
export type Step = {
  readonly env: Env;
  /** When the process started, in ms since 1970. */
  readonly started: number;
  readonly stage: Stage;
  readonly input: Input;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly cancellation: Cancellation;
  /** Reads the event file at the first call. */
  facts(): Promise<Facts>;
};
