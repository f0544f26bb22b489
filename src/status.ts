import type { Language, LocalizedText } from './text/text.ts';

type StatusRow = {
  /** Before a title. */
  readonly mark: string;
  /** In a line of a message and in `${STATUS_NAME}`. */
  readonly label: LocalizedText;
  /** How a title begins, where that is not the label. */
  readonly title?: LocalizedText;
  /** In the task payload, where that is not the label. */
  readonly payload?: LocalizedText;
  /** Every value that stands for it: GitHub's, those of `run-status`, the payload's. */
  readonly values: string;
};

/** Status codes of the task payload; `UNKOWN` is the original product's spelling and stays. */
const rows = {
  UNKOWN: { mark: '❔', label: { en: 'Unknown', zh: '未知' }, values: 'unkown unknown stale' },
  RUNNING: {
    mark: '🚀',
    label: { en: 'Running', zh: '运行中' },
    title: { en: 'Started', zh: '已开始' },
    values: 'running in_progress',
  },
  WAITING: {
    mark: '⏳',
    label: { en: 'Waiting', zh: '等待运行' },
    title: { en: 'Waiting', zh: '等待中' },
    payload: { en: 'Waiting to run', zh: '等待运行' },
    values: 'waiting wait queued requested pending action_required',
  },
  CANCELLING: { mark: '🚫', label: { en: 'Canceling', zh: '取消中' }, values: 'cancelling canceling' },
  CANCELED: { mark: '🚫', label: { en: 'Canceled', zh: '已取消' }, values: 'canceled cancelled cancel' },
  FINISH: { mark: '🏁', label: { en: 'Finished', zh: '已完成' }, values: 'finish neutral' },
  SUCCESS: {
    mark: '✅',
    label: { en: 'Succeeded', zh: '运行成功' },
    title: { en: 'Succeeded', zh: '成功' },
    payload: { en: 'Successfully run', zh: '运行成功' },
    values: 'success succeeded',
  },
  FAIL: {
    mark: '❌',
    label: { en: 'Failed', zh: '运行失败' },
    title: { en: 'Failed', zh: '失败' },
    payload: { en: 'Failed to run', zh: '运行失败' },
    values: 'fail failed failure timed_out startup_failure',
  },
  SKIP: { mark: '⏭️', label: { en: 'Skipped', zh: '已跳过' }, values: 'skip skipped' },
} as const satisfies Readonly<Record<string, StatusRow>>;

export type StatusCode = keyof typeof rows;
const statuses: Readonly<Record<StatusCode, StatusRow>> = rows;

/** All codes. */
export const statusCodes = Object.keys(statuses) as readonly StatusCode[];

/** The name of a code in the payload. */
export function payloadStatusName(code: StatusCode, language: Language): string {
  const { payload, label } = statuses[code];
  return (payload ?? label)[language];
}

/** The name of a code in messages. */
export function statusLabel(code: StatusCode, language: Language): string {
  return statuses[code].label[language];
}

/** How the title of a report begins: the emoji, then the word. */
export function statusTitle(code: StatusCode, timedOut: boolean): LocalizedText & { readonly mark: string } {
  if (timedOut) return { mark: '⏰', en: 'Timed out', zh: '超时' };
  const { mark, title, label } = statuses[code];
  return { mark, ...(title ?? label) };
}

/** The emoji of a status before a text; nothing for a text that is about no status. */
export function statusMark(code: StatusCode | undefined): string {
  return code === undefined ? '' : `${statuses[code].mark} `;
}

/** The code of a status value in any case; undefined for an unknown value. */
export function parseStatus(value: string): StatusCode | undefined {
  const key = value.trim().toLowerCase();
  return statusCodes.find((code) => statuses[code].values.split(' ').includes(key));
}

/** What a user can select: a code, any end, a change against the previous run, or an end because time was up. */
export type Selector = StatusCode | 'end' | 'broken' | 'fixed' | 'timeout';

/** The selector of a value of `run-status` in any case; undefined for an unknown value. */
export function parseSelector(value: string): Selector | undefined {
  const key = value.trim().toLowerCase();
  if (key === 'broken' || key === 'fixed') return key;
  if (key === 'finish' || key === 'finished') return 'end';
  if (key === 'timeout' || key === 'timed_out') return 'timeout';
  return parseStatus(key);
}

/** Whether a code means that nothing more will happen. UNKOWN counts, so that an unknown end is reported. */
export function isFinal(code: StatusCode): boolean {
  return code !== 'RUNNING' && code !== 'WAITING' && code !== 'CANCELLING';
}
