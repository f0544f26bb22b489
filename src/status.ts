/**
 * Status codes of the task payload; `UNKOWN` is the original product's spelling and stays. For each: its name in the
 * payload and the shorter one in messages, its Chinese name, and every word that is understood for it: GitHub's, those
 * of `run-status`, the payload's.
 */
const rows = {
  UNKOWN: ['Unknown', 'Unknown', '未知', 'unkown unknown stale'],
  RUNNING: ['Running', 'Running', '运行中', 'running in_progress'],
  WAITING: ['Waiting to run', 'Waiting', '等待运行', 'waiting wait queued requested pending action_required'],
  CANCELLING: ['Canceling', 'Canceling', '取消中', 'cancelling canceling'],
  CANCELED: ['Canceled', 'Canceled', '已取消', 'canceled cancelled cancel'],
  FINISH: ['Finished', 'Finished', '已完成', 'finish neutral'],
  SUCCESS: ['Successfully run', 'Succeeded', '运行成功', 'success succeeded'],
  FAIL: ['Failed to run', 'Failed', '运行失败', 'fail failed failure timed_out startup_failure'],
  SKIP: ['Skipped', 'Skipped', '已跳过', 'skip skipped'],
} as const;

export type StatusCode = keyof typeof rows;
/** All codes. */
export const statusCodes = Object.keys(rows) as readonly StatusCode[];

export const languages = ['en', 'zh'] as const;
/** Language of labels and status names. */
export type Language = (typeof languages)[number];

/** The name of a code as it stands in the payload. */
export function payloadStatusName(code: StatusCode, language: Language): string {
  return rows[code][language === 'zh' ? 2 : 0];
}

/** The word for a code in messages. */
export function statusLabel(code: StatusCode, language: Language): string {
  return rows[code][language === 'zh' ? 2 : 1];
}

/** The code of a status word in any case, or undefined for a word that nobody uses. */
export function parseStatus(word: string): StatusCode | undefined {
  const key = word.trim().toLowerCase();
  return statusCodes.find((code) => rows[code][3].split(' ').includes(key));
}

/** What a user can select: a code, any end, or a change against the previous run. */
export type Selector = StatusCode | 'end' | 'broken' | 'fixed';

/** The selector of a `run-status` word in any case, or undefined for an unknown word. */
export function parseSelector(word: string): Selector | undefined {
  const key = word.trim().toLowerCase();
  if (key === 'broken' || key === 'fixed') return key;
  if (key === 'finish' || key === 'finished') return 'end';
  return parseStatus(key);
}

/** Whether a code means that nothing more will happen. UNKOWN counts, so that an unknown end is not swallowed. */
export function isFinal(code: StatusCode): boolean {
  return code !== 'RUNNING' && code !== 'WAITING' && code !== 'CANCELLING';
}
