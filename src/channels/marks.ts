import type { Language, StatusCode } from '../status.ts';

/** The mark that tells the status before the first word is read. */
const statusMarks: Readonly<Record<StatusCode, string>> = {
  SUCCESS: '✅',
  FAIL: '❌',
  CANCELED: '🚫',
  CANCELLING: '🚫',
  SKIP: '⏭️',
  RUNNING: '▶️',
  WAITING: '⏳',
  FINISH: '🏁',
  UNKOWN: '❔',
};

/** The mark of a status before a text; nothing for a text that is about no status. */
export function markOf(status: StatusCode | undefined): string {
  return status === undefined ? '' : `${statusMarks[status]} `;
}

/** What stands between a label and its value. */
export const colons: Readonly<Record<Language, string>> = { en: ': ', zh: '：' };
