/** Status codes of the task payload; `UNKOWN` is the original product's spelling and stays. */
export const statusCodes = [
  'UNKOWN',
  'RUNNING',
  'WAITING',
  'CANCELLING',
  'CANCELED',
  'FINISH',
  'SUCCESS',
  'FAIL',
  'SKIP',
] as const;
export type StatusCode = (typeof statusCodes)[number];

export const languages = ['en', 'zh'] as const;
/** Language of labels and status names. */
export type Language = (typeof languages)[number];

/** Names of the codes as they stand in the payload. */
export const statusNames: Readonly<Record<Language, Readonly<Record<StatusCode, string>>>> = {
  en: {
    UNKOWN: 'Unknown',
    RUNNING: 'Running',
    WAITING: 'Waiting to run',
    CANCELLING: 'Canceling',
    CANCELED: 'Canceled',
    FINISH: 'Finished',
    SUCCESS: 'Successfully run',
    FAIL: 'Failed to run',
    SKIP: 'Skipped',
  },
  zh: {
    UNKOWN: '未知',
    RUNNING: '运行中',
    WAITING: '等待运行',
    CANCELLING: '取消中',
    CANCELED: '已取消',
    FINISH: '已完成',
    SUCCESS: '运行成功',
    FAIL: '运行失败',
    SKIP: '已跳过',
  },
};

/** Words of the codes in messages: shorter in English than the payload's. */
export const messageWords: typeof statusNames = {
  en: { ...statusNames.en, WAITING: 'Waiting', SUCCESS: 'Succeeded', FAIL: 'Failed' },
  zh: statusNames.zh,
};

/** Every word that is understood for one status: GitHub's, those of `run-status`, the payload's; lower case. */
const words: Readonly<Record<string, StatusCode>> = {
  success: 'SUCCESS',
  succeeded: 'SUCCESS',
  fail: 'FAIL',
  failure: 'FAIL',
  failed: 'FAIL',
  timed_out: 'FAIL',
  startup_failure: 'FAIL',
  cancel: 'CANCELED',
  cancelled: 'CANCELED',
  canceled: 'CANCELED',
  skip: 'SKIP',
  skipped: 'SKIP',
  neutral: 'FINISH',
  finish: 'FINISH',
  in_progress: 'RUNNING',
  running: 'RUNNING',
  wait: 'WAITING',
  waiting: 'WAITING',
  queued: 'WAITING',
  requested: 'WAITING',
  pending: 'WAITING',
  action_required: 'WAITING',
  cancelling: 'CANCELLING',
  canceling: 'CANCELLING',
  stale: 'UNKOWN',
  unknown: 'UNKOWN',
  unkown: 'UNKOWN',
};

/** All words for a status, for error messages and documents. */
export const statusWords: readonly string[] = Object.keys(words);

/** The code of a status word in any case, or undefined for a word that nobody uses. */
export function statusOf(word: string): StatusCode | undefined {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** What a user can select: a code, any end, or a change against the previous run. */
export type Selector = StatusCode | 'end' | 'broken' | 'fixed';

/** The selector of a `run-status` word in any case, or undefined for an unknown word. */
export function selectorOf(word: string): Selector | undefined {
  const key = word.trim().toLowerCase();
  if (key === 'broken' || key === 'fixed') return key;
  if (key === 'finish' || key === 'finished') return 'end';
  return statusOf(key);
}

/** Whether a code means that nothing more will happen. UNKOWN counts, so that an unknown end is not swallowed. */
export function isEnd(code: StatusCode): boolean {
  return code !== 'RUNNING' && code !== 'WAITING' && code !== 'CANCELLING';
}
