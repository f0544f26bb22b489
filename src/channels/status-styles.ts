import type { Language, StatusCode } from '../status.ts';

/** How a status looks: its mark, told before the first word is read, and its colour where a service has colours. */
type Look = {
  readonly mark: string;
  /** `font` of WeCom's Markdown; these three are all. */
  readonly font: 'info' | 'comment' | 'warning';
  /** `template` of a Lark card's header. */
  readonly template: string;
  /** The band of an e-mail: white on it, and it on white and on near-black, can be read, also where a client inverts. */
  readonly band: string;
};

/** The looks of every status. */
export const statusStyles: Readonly<Record<StatusCode, Look>> = {
  SUCCESS: { mark: '✅', font: 'info', template: 'green', band: '#1a7f37' },
  FAIL: { mark: '❌', font: 'warning', template: 'red', band: '#cf222e' },
  CANCELED: { mark: '🚫', font: 'comment', template: 'grey', band: '#6e7781' },
  CANCELLING: { mark: '🚫', font: 'comment', template: 'grey', band: '#6e7781' },
  SKIP: { mark: '⏭️', font: 'comment', template: 'grey', band: '#6e7781' },
  RUNNING: { mark: '▶️', font: 'info', template: 'blue', band: '#0969da' },
  WAITING: { mark: '⏳', font: 'comment', template: 'yellow', band: '#9a6700' },
  FINISH: { mark: '🏁', font: 'info', template: 'turquoise', band: '#0969da' },
  UNKOWN: { mark: '❔', font: 'warning', template: 'orange', band: '#9a6700' },
};

/** The mark of a status before a text; nothing for a text that is about no status. */
export function statusMark(status: StatusCode | undefined): string {
  return status === undefined ? '' : `${statusStyles[status].mark} `;
}

/** What stands between a label and its value. */
export const colons: Readonly<Record<Language, string>> = { en: ': ', zh: '：' };
