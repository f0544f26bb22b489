export const languages = ['en', 'zh'] as const;
/** Language of everything that a person reads at run time. */
export type Language = (typeof languages)[number];

/** The word that a title begins with, and the emoji before it. */
type StatusTitle = Readonly<Record<Language, string>> & { readonly mark: string };

type StatusRow = {
  /** Name in the task payload. */
  readonly payload: Readonly<Record<Language, string>>;
  /** Name in a line of a message and in `${STATUS_NAME}`. */
  readonly label: Readonly<Record<Language, string>>;
  /** How a title begins. */
  readonly title: StatusTitle;
  /** Every value that stands for it: GitHub's, those of `run-status`, the payload's. */
  readonly values: string;
};

/** Status codes of the task payload; `UNKOWN` is the original product's spelling and stays. */
const rows = {
  UNKOWN: {
    payload: { en: 'Unknown', zh: '未知' },
    label: { en: 'Unknown', zh: '未知' },
    title: { en: 'Unknown', zh: '未知', mark: '❔' },
    values: 'unkown unknown stale',
  },
  RUNNING: {
    payload: { en: 'Running', zh: '运行中' },
    label: { en: 'Running', zh: '运行中' },
    title: { en: 'Started', zh: '已开始', mark: '🚀' },
    values: 'running in_progress',
  },
  WAITING: {
    payload: { en: 'Waiting to run', zh: '等待运行' },
    label: { en: 'Waiting', zh: '等待运行' },
    title: { en: 'Waiting', zh: '等待中', mark: '⏳' },
    values: 'waiting wait queued requested pending action_required',
  },
  CANCELLING: {
    payload: { en: 'Canceling', zh: '取消中' },
    label: { en: 'Canceling', zh: '取消中' },
    title: { en: 'Canceling', zh: '取消中', mark: '🚫' },
    values: 'cancelling canceling',
  },
  CANCELED: {
    payload: { en: 'Canceled', zh: '已取消' },
    label: { en: 'Canceled', zh: '已取消' },
    title: { en: 'Canceled', zh: '已取消', mark: '🚫' },
    values: 'canceled cancelled cancel',
  },
  FINISH: {
    payload: { en: 'Finished', zh: '已完成' },
    label: { en: 'Finished', zh: '已完成' },
    title: { en: 'Finished', zh: '已完成', mark: '🏁' },
    values: 'finish neutral',
  },
  SUCCESS: {
    payload: { en: 'Successfully run', zh: '运行成功' },
    label: { en: 'Succeeded', zh: '运行成功' },
    title: { en: 'Succeeded', zh: '成功', mark: '✅' },
    values: 'success succeeded',
  },
  FAIL: {
    payload: { en: 'Failed to run', zh: '运行失败' },
    label: { en: 'Failed', zh: '运行失败' },
    title: { en: 'Failed', zh: '失败', mark: '❌' },
    values: 'fail failed failure timed_out startup_failure',
  },
  SKIP: {
    payload: { en: 'Skipped', zh: '已跳过' },
    label: { en: 'Skipped', zh: '已跳过' },
    title: { en: 'Skipped', zh: '已跳过', mark: '⏭️' },
    values: 'skip skipped',
  },
} as const satisfies Readonly<Record<string, StatusRow>>;

export type StatusCode = keyof typeof rows;
/** All codes. */
export const statusCodes = Object.keys(rows) as readonly StatusCode[];

/** The name of a code in the payload. */
export function payloadStatusName(code: StatusCode, language: Language): string {
  return rows[code].payload[language];
}

/** The name of a code in messages. */
export function statusLabel(code: StatusCode, language: Language): string {
  return rows[code].label[language];
}

const timedOutTitle: StatusTitle = { en: 'Timed out', zh: '超时', mark: '⏰' };

/** How the title of a report begins. */
export function statusTitle(code: StatusCode, timedOut: boolean): StatusTitle {
  return timedOut ? timedOutTitle : rows[code].title;
}

/** The code of a status value in any case; undefined for a value that nobody uses. */
export function parseStatus(value: string): StatusCode | undefined {
  const key = value.trim().toLowerCase();
  return statusCodes.find((code) => rows[code].values.split(' ').includes(key));
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

/** Whether a code means that nothing more will happen. UNKOWN counts, so that an unknown end is not swallowed. */
export function isFinal(code: StatusCode): boolean {
  return code !== 'RUNNING' && code !== 'WAITING' && code !== 'CANCELLING';
}
