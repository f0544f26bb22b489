import { channelRows } from '../channels/index.ts';
import { shown } from '../text/cut.ts';
import type { InputName } from './names.ts';

/** By a word that is understood: what people write for it, in lower case, with `-` for `_`, without `()`. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

/** What may be written. */
export type Allowed = {
  /** The words that the description of the input names. */
  readonly words: readonly string[];
  /** What else is understood, as the end of that list. */
  readonly more?: string;
  /** In place of those below. */
  readonly synonyms?: Synonyms;
};

const most = 8;
/** Services that people look for here in vain. */
const strangers = /^(?:slack|discord|(?:ms)?teams|telegram|mattermost|rocketchat|googlechat|ntfy)$/i;

/** What to say about words that are not allowed: suggests what each stands for elsewhere, else the nearest one. */
export function unknownWords(input: InputName, unknown: readonly string[], allowed: Allowed): string {
  const list = `Allowed: ${allowed.words.join(', ')}${allowed.more ?? ''}.`;
  const [word = ''] = unknown;
  if (word === '') return `is empty. ${list}`;
  if (input === 'channel' && strangers.test(word))
    return `has '${shown(word)}', a service that this action does not send to. ${list}`;
  const hint = (one: string, say: (meant: string) => string) => {
    const meant = suggestion(input, one, allowed);
    return meant === undefined ? '' : say(meant);
  };
  if (unknown.length === 1)
    return `has an unknown word '${shown(word)}'.${hint(word, (meant) => ` Did you mean '${meant}'?`)} ${list}`;
  const told = (one: string) => `'${shown(one)}'${hint(one, (meant) => ` (did you mean '${meant}'?)`)}`;
  const others = unknown.length > most ? ` and ${unknown.length - most} more` : '';
  return `has unknown words: ${unknown.slice(0, most).map(told).join(', ')}${others}. ${list}`;
}

function suggestion(input: InputName, word: string, { words, synonyms }: Allowed): string | undefined {
  const key = word.toLowerCase().replaceAll('_', '-').replace(/\(\)$/, '');
  const own = synonymsOf[input === 'mention-on' ? 'run-status' : input] ?? {};
  const known = Object.entries(synonyms ?? own).find(([, others]) => others.includes(key));
  return known?.[0] ?? nearest(key, words);
}

/** The word with the fewest edits: one for short words, two for others. */
function nearest(word: string, allowed: readonly string[]): string | undefined {
  if (word.length < 3 || word.length > 32) return undefined;
  const within = (edits: number) => allowed.find((each) => isWithin(edits, word, each.toLowerCase()));
  return within(1) ?? (word.length < 6 ? undefined : within(2));
}

/** Whether so many edits (insert, delete, replace) lead from one word to the other. */
function isWithin(edits: number, a: string, b: string): boolean {
  if (a === b) return true;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return isWithin(edits, restOfA, restOfB);
  if (edits === 0) return false;
  return isWithin(edits - 1, restOfA, b) || isWithin(edits - 1, a, restOfB) || isWithin(edits - 1, restOfA, restOfB);
}

const synonymsOf: Partial<Record<InputName, Synonyms>> = {
  channel: Object.fromEntries(channelRows.map(([name, { mistakenNames }]) => [name, mistakenNames])),
  'run-status': {
    finish: ['always', 'all', 'any', 'every', 'end', 'ended', 'completed', 'complete', 'done', '*', '!cancelled'],
    fail: ['on-failure', 'onfailure', 'failure', 'failing', 'error', 'errors', 'broke', '失败', '运行失败'],
    success: ['on-success', 'onsuccess', 'ok', 'pass', 'passed', '成功', '运行成功'],
    cancel: ['cancelled', 'on-cancel', 'abort', 'aborted', 'stopped', '取消', '已取消'],
    running: ['start', 'started', 'begin', 'run', '运行中'],
    fixed: ['recovered', 'recovery', 'back-to-normal', 'recover'],
    broken: ['changed', 'change', 'regression', 'on-change'],
    skip: ['on-skip', '跳过', '已跳过'],
    wait: ['等待', '等待运行'],
  },
  status: {
    failure: ['error', '失败'],
    success: ['ok', 'pass', 'passed', '成功'],
    cancelled: ['abort', 'aborted', '取消'],
    running: ['start', 'started'],
  },
  scope: { workflow: ['run', 'pipeline', 'all', 'jobs', 'needs'], job: ['step', 'task'] },
  content: {
    'failed-steps': ['failed', 'failure', 'failures', 'failed-jobs', 'steps', 'failed-step'],
    commit: ['message', 'sha', 'commit-message', 'commit-title', 'title'],
    branch: ['ref', 'tag', 'head'],
    repository: ['repo', 'project'],
    'pull-request': ['pr', 'pull', 'pullrequest', 'merge-request', 'mr'],
    actor: ['user', 'sender', 'executor', 'who'],
    duration: ['time', 'elapsed', 'took'],
    link: ['url', 'run-url', 'links'],
    workflow: ['pipeline'],
    tests: ['test', 'test-reports', 'junit', 'test-results'],
    errors: ['error', 'annotations'],
    artifacts: ['artifact'],
    changes: ['change', 'commits', 'diff', 'changelog'],
    params: ['parameters', 'inputs', 'global-params'],
    jobs: ['needs', 'matrix'],
    none: ['empty', 'nothing', 'no', 'false'],
  },
  language: {
    zh: ['cn', 'zh-tw', 'zh-hk', 'chinese', 'ch', 'zho', '中文', '简体中文'],
    en: ['english', 'eng', 'us', 'uk', '英文'],
  },
  'smtp-security': {
    tls: ['ssl', 'smtps', 'ssl/tls', 'implicit', 'true', 'secure'],
    starttls: ['start-tls', 'auto', 'explicit', 'false'],
    none: ['plain', 'no', 'off', 'insecure'],
  },
  'time-zone': {
    'Asia/Shanghai': ['beijing', 'asia/beijing', 'china', 'cst', 'gmt+8', 'utc+8', 'shanghai', '北京时间'],
  },
  'payload-format': { flow: ['yunxiao', 'aliyun', 'original', 'string'], documented: ['default', 'standard', 'json'] },
};

/** Why words of `run-status` are in vain for a step that follows its job. */
export function neverSeen(words: readonly string[]): string {
  return `Input 'run-status' has ${words.map((word) => `'${shown(word)}'`).join(' and ')}, which a step that follows its job never sees: a job that is skipped or waits runs no step. Report it from another job: with 'needs: \${{ toJSON(needs) }}' and 'if: always()', or with 'status'.`;
}

/** Why `needs` cannot be given with another input. */
export function needsWith(other: 'status' | 'scope', text: string): string {
  const instead = other === 'scope' ? "leave 'scope' out" : "remove 'status'";
  return `reports the whole run, so it cannot be combined with '${other}: ${shown(text)}'. To report the whole run, ${instead}; otherwise remove 'needs'.`;
}
