import { channelDefinitions } from '../channels/index.ts';
import { type LocalizedText, noText, quoteForLog } from '../text/text.ts';
import type { InputMessage, InputName, InputNote, InputProblem } from './inputs.ts';
import { messages } from './messages.ts';

/** What an input understands. */
export type Vocabulary = {
  /** As the description of the input names them. */
  readonly words: readonly string[];
  /** What else, as the end of that list. */
  readonly more?: LocalizedText;
  /** A value, and what people write for it: in lower case, with `-` for `_`, without `()`. */
  readonly synonyms: readonly (readonly [string, string])[];
  /** Services that people look for and that have no channel. */
  readonly unsupportedServices?: RegExp;
};

const maxListed = 8;

/** The sentences for what was noted while the inputs were read. */
export function describe(notes: readonly InputNote[]): InputProblem[] {
  return notes.map(({ input, message, line }) => {
    const text = message[0] === 'unknown' ? describeUnknown(input, message[1], message[2]) : findMessage(message);
    if (line === undefined) return { input, text };
    return { input, text: { en: `line ${line} ${text.en}`, zh: `第 ${line} 行${text.zh}` } };
  });
}

function findMessage([name, ...given]: Exclude<InputMessage, readonly ['unknown', ...unknown[]]>): LocalizedText {
  const entry: LocalizedText | ((...given: never[]) => LocalizedText) = messages[name];
  // The type of a message pairs each name with its own arguments, which TypeScript cannot follow through a union.
  return typeof entry === 'function' ? entry(...(given as never[])) : entry;
}

function describeUnknown(input: InputName, unknown: readonly string[], words?: readonly string[]): LocalizedText {
  const text = describeUnknownWords(unknown, allowedWords(input, words));
  if (input !== 'language') return text;
  // The language is not known yet.
  return { en: `${text.en} 输入 'language' ${text.zh}`, zh: `${text.zh} Input 'language' ${text.en}` };
}

/** The sentence for unknown values: suggests the synonym's value, else the nearest one. */
export function describeUnknownWords(unknown: readonly string[], vocabulary: Vocabulary): LocalizedText {
  const { words, more = noText, unsupportedServices } = vocabulary;
  const list: LocalizedText = {
    en: `Allowed: ${words.join(', ')}${more.en}.`,
    zh: `可用的值：${words.join('、')}${more.zh}。`,
  };
  const [word = ''] = unknown;
  const quote = quoteForLog(word);
  if (word === '') return { en: `is empty. ${list.en}`, zh: `为空。${list.zh}` };
  if (unsupportedServices?.test(word))
    return {
      en: `has '${quote}', a service that this action does not support. ${list.en}`,
      zh: `中的 '${quote}' 是本 action 不支持的服务。${list.zh}`,
    };
  const shown = unknown
    .slice(0, maxListed)
    .map((one) => ({ value: quoteForLog(one), meant: findSuggestion(one, vocabulary) }));
  if (unknown.length === 1) {
    const meant = shown[0]?.meant;
    const hint = meant ? { en: ` Did you mean '${meant}'?`, zh: `是不是想写 '${meant}'？` } : noText;
    return {
      en: `has an unknown value '${quote}'.${hint.en} ${list.en}`,
      zh: `中的值 '${quote}' 无法识别。${hint.zh}${list.zh}`,
    };
  }
  const en = shown.map(({ value, meant }) => `'${value}'${meant ? ` (did you mean '${meant}'?)` : ''}`);
  const zh = shown.map(({ value, meant }) => `'${value}'${meant ? `（是不是 '${meant}'？）` : ''}`);
  const others = unknown.length - maxListed;
  return {
    en: `has unknown values: ${en.join(', ')}${others > 0 ? ` and ${others} more` : ''}. ${list.en}`,
    zh: `中有无法识别的值：${zh.join('、')}${others > 0 ? ` 等，另有 ${others} 个` : ''}。${list.zh}`,
  };
}

/** The value that is meant, else the one with the fewest edits: one for short words, two for others. */
function findSuggestion(word: string, { words, synonyms }: Vocabulary): string | undefined {
  const key = word.toLowerCase().replaceAll('_', '-').replace(/\(\)$/, '');
  const known = synonyms.find(([, others]) => others.split(' ').includes(key));
  if (known !== undefined || key.length < 3) return known?.[0];
  const within = (edits: number) => words.find((each) => isWithin(edits, key, each.toLowerCase()));
  return within(1) ?? (key.length < 6 ? undefined : within(2));
}

/** Whether so many edits (insert, delete, replace) lead from one word to the other. */
function isWithin(edits: number, a: string, b: string): boolean {
  if (a === b) return true;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return isWithin(edits, restOfA, restOfB);
  if (edits === 0) return false;
  return isWithin(edits - 1, restOfA, b) || isWithin(edits - 1, a, restOfB) || isWithin(edits - 1, restOfA, restOfB);
}

/** What an input understands; `words` are those of an input that lists them where it is read. */
export function allowedWords(input: InputName, words: readonly string[] = []): Vocabulary {
  const name = input === 'mention-on' ? 'run-status' : input;
  const own = synonyms.filter(([of]) => of === name).map(([, word, others]) => [word, others] as const);
  return { words, ...vocabularies[name], synonyms: own };
}

const vocabularies: Partial<Record<InputName, Omit<Vocabulary, 'synonyms'>>> = {
  channel: {
    words: channelDefinitions.flatMap(([name, { aliases }]) => [name, ...aliases]),
    unsupportedServices: /^(?:slack|discord|(?:ms)?teams|telegram|mattermost|rocketchat|googlechat|ntfy)$/i,
  },
  'run-status': {
    words: ['running', 'wait', 'success', 'fail', 'cancel', 'skip', 'finish', 'timeout', 'broken', 'fixed'],
    more: {
      en: ", and GitHub's own such as failure, cancelled, skipped, in_progress",
      zh: '，以及 GitHub 自己的 failure、cancelled、skipped、in_progress 等',
    },
  },
  status: {
    words: ['follow', 'success', 'failure', 'cancelled', 'skipped', 'running', 'waiting'],
    more: { en: ", and the other values of GitHub and of 'run-status'", zh: "，以及 GitHub 和 'run-status' 的其他值" },
  },
  language: { words: ['en', 'zh'] },
  'time-zone': {
    words: ['UTC', 'Asia/Shanghai', 'Europe/Berlin'],
    more: { en: ', and the other names of the IANA time zone database', zh: '，以及 IANA 时区数据库中的其他名称' },
  },
};

/** Input, value, what people write for it. */
const synonyms: readonly (readonly [InputName, string, string])[] = [
  ...channelDefinitions.map(([name, { misspellings }]) => ['channel', name, misspellings.join(' ')] as const),
  ['run-status', 'finish', 'always all any every end ended completed complete done * !cancelled'],
  ['run-status', 'fail', 'on-failure onfailure failure failing error errors broke 失败 运行失败'],
  ['run-status', 'success', 'on-success onsuccess ok pass passed 成功 运行成功'],
  ['run-status', 'cancel', 'cancelled on-cancel abort aborted stopped 取消 已取消'],
  ['run-status', 'running', 'start started begin run 运行中'],
  ['run-status', 'fixed', 'recovered recovery back-to-normal recover 恢复 已恢复 修复'],
  ['run-status', 'broken', 'changed change regression on-change 变坏'],
  ['run-status', 'skip', 'on-skip 跳过 已跳过'],
  ['run-status', 'wait', '等待 等待运行'],
  ['run-status', 'timeout', 'timed-out timedout time-out on-timeout 超时'],
  ['status', 'follow', 'auto automatic job default watch none 跟随'],
  ['status', 'failure', 'error 失败'],
  ['status', 'success', 'ok pass passed 成功'],
  ['status', 'cancelled', 'abort aborted 取消'],
  ['status', 'running', 'start started'],
  ['scope', 'workflow', 'run pipeline all jobs needs'],
  ['scope', 'job', 'step task'],
  ['content', 'summary', 'default compact auto 摘要'],
  ['content', 'failed-steps', 'failed failure failures failed-jobs steps failed-step'],
  ['content', 'commit', 'message sha commit-message commit-title title'],
  ['content', 'branch', 'ref tag head'],
  ['content', 'repository', 'repo project'],
  ['content', 'pull-request', 'pr pull pullrequest merge-request mr'],
  ['content', 'actor', 'user sender executor who'],
  ['content', 'duration', 'time elapsed took'],
  ['content', 'link', 'url run-url links'],
  ['content', 'workflow', 'pipeline'],
  ['content', 'tests', 'test test-reports junit test-results'],
  ['content', 'errors', 'error annotations'],
  ['content', 'changes', 'change commits diff changelog'],
  ['content', 'params', 'parameters inputs global-params'],
  ['content', 'jobs', 'needs matrix'],
  ['content', 'none', 'empty nothing no false'],
  ['language', 'zh', 'cn zh-tw zh-hk chinese ch zho 中文 简体中文'],
  ['language', 'en', 'english eng us uk 英文'],
  ['smtp-security', 'tls', 'ssl smtps ssl/tls implicit true secure'],
  ['smtp-security', 'starttls', 'start-tls auto explicit false'],
  ['smtp-security', 'none', 'plain no off insecure'],
  ['time-zone', 'Asia/Shanghai', 'beijing asia/beijing china cst gmt+8 utc+8 shanghai 北京时间 北京 上海 东八区'],
  ['payload-format', 'flow', 'yunxiao aliyun original string 云效 云效flow'],
  ['payload-format', 'documented', 'default standard json'],
];
