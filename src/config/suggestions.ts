import { channelDefinitions } from '../channels/index.ts';
import { quoteForLog } from '../text/truncate.ts';
import type { InputName } from './names.ts';

/** What an input understands. */
type Vocabulary = {
  /** As the description of the input names them. */
  readonly words: readonly string[];
  /** What else, as the end of that list. */
  readonly more?: string;
  /** A word, and what people write for it: in lower case, with `-` for `_`, without `()`. */
  readonly synonyms: readonly (readonly [string, string])[];
  /** What people look for here in vain. */
  readonly strangers?: RegExp;
};

const most = 8;

/** What to say about words that are not understood: suggests what each stands for elsewhere, else the nearest one. */
export function describeUnknownWords(unknown: readonly string[], vocabulary: Vocabulary): string {
  const list = `Allowed: ${vocabulary.words.join(', ')}${vocabulary.more ?? ''}.`;
  const [word = ''] = unknown;
  if (word === '') return `is empty. ${list}`;
  if (vocabulary.strangers?.test(word))
    return `has '${quoteForLog(word)}', a service that this action does not send to. ${list}`;
  const hint = (one: string, say: (meant: string) => string) => {
    const meant = suggestion(one, vocabulary);
    return meant === undefined ? '' : say(meant);
  };
  if (unknown.length === 1)
    return `has an unknown word '${quoteForLog(word)}'.${hint(word, (meant) => ` Did you mean '${meant}'?`)} ${list}`;
  const told = (one: string) => `'${quoteForLog(one)}'${hint(one, (meant) => ` (did you mean '${meant}'?)`)}`;
  const others = unknown.length > most ? ` and ${unknown.length - most} more` : '';
  return `has unknown words: ${unknown.slice(0, most).map(told).join(', ')}${others}. ${list}`;
}

/** The word that is meant, else the one with the fewest edits: one for short words, two for others. */
function suggestion(word: string, { words, synonyms }: Vocabulary): string | undefined {
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

/** What an input understands; `words` are those of an input that says them where it is read. */
export function allowedWords(input: InputName, words: readonly string[] = []): Vocabulary {
  const name = input === 'mention-on' ? 'run-status' : input;
  const own = synonyms.filter(([of]) => of === name).map(([, word, others]) => [word, others] as const);
  return { words, ...vocabularies[name], synonyms: own };
}

const vocabularies: Partial<Record<InputName, Omit<Vocabulary, 'synonyms'>>> = {
  channel: {
    words: channelDefinitions.flatMap(([name, { aliases }]) => [name, ...aliases]),
    strangers: /^(?:slack|discord|(?:ms)?teams|telegram|mattermost|rocketchat|googlechat|ntfy)$/i,
  },
  'run-status': {
    words: ['running', 'wait', 'success', 'fail', 'cancel', 'skip', 'finish', 'broken', 'fixed'],
    more: ", and GitHub's words such as failure, cancelled, skipped, in_progress",
  },
  status: {
    words: ['success', 'failure', 'cancelled', 'skipped', 'running', 'waiting'],
    more: ", and the other words of GitHub and of 'run-status'",
  },
  language: { words: ['en', 'zh'] },
  'time-zone': {
    words: ['UTC', 'Asia/Shanghai', 'Europe/Berlin'],
    more: ', and the other names of the IANA time-zone database',
  },
};

/** Input, word, what people write for it. */
const synonyms: readonly (readonly [InputName, string, string])[] = [
  ...channelDefinitions.map(
    ([name, { misspellings: mistakenNames }]) => ['channel', name, mistakenNames.join(' ')] as const,
  ),
  ['run-status', 'finish', 'always all any every end ended completed complete done * !cancelled'],
  ['run-status', 'fail', 'on-failure onfailure failure failing error errors broke 失败 运行失败'],
  ['run-status', 'success', 'on-success onsuccess ok pass passed 成功 运行成功'],
  ['run-status', 'cancel', 'cancelled on-cancel abort aborted stopped 取消 已取消'],
  ['run-status', 'running', 'start started begin run 运行中'],
  ['run-status', 'fixed', 'recovered recovery back-to-normal recover'],
  ['run-status', 'broken', 'changed change regression on-change'],
  ['run-status', 'skip', 'on-skip 跳过 已跳过'],
  ['run-status', 'wait', '等待 等待运行'],
  ['status', 'failure', 'error 失败'],
  ['status', 'success', 'ok pass passed 成功'],
  ['status', 'cancelled', 'abort aborted 取消'],
  ['status', 'running', 'start started'],
  ['scope', 'workflow', 'run pipeline all jobs needs'],
  ['scope', 'job', 'step task'],
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
  ['time-zone', 'Asia/Shanghai', 'beijing asia/beijing china cst gmt+8 utc+8 shanghai 北京时间'],
  ['payload-format', 'flow', 'yunxiao aliyun original string'],
  ['payload-format', 'documented', 'default standard json'],
];

const checkSecret = 'If it comes from a secret, check the name of the secret and that this workflow may read it';

/** Problems that are said in one sentence. */
export const messages = {
  nowhere: `is empty, and so is 'email-to': nowhere to send to. ${checkSecret}.`,
  noUrl: `is empty. ${checkSecret}.`,
  urlForSecret: "holds a URL. The URL belongs into 'webhook-url', the signing key into 'secret'.",
  otherTrigger:
    "is 'workflow-run', which works only in a workflow that is triggered by 'on: workflow_run'. Add that trigger, or leave 'scope' out.",
  notMailUrl:
    'is not the URL of a mail server. Write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded.',
  noUsername:
    'is missing, but a password or token is set. Give the name to log in with, most often the whole address of the sender.',
  noPassword: `is missing, but smtp-username is set. ${checkSecret}; for a server without a login leave smtp-username empty and give the sender in email-from.`,
  noSender: "is empty, and 'smtp-username' is no address that could stand in for it. Give the sender's address.",
};

/** Why words of `run-status` are in vain for a step that follows its job. */
export function unreachableStatuses(words: readonly string[]): string {
  return `Input 'run-status' has ${words.map((word) => `'${quoteForLog(word)}'`).join(' and ')}, which a step that follows its job never sees: a job that is skipped or waits runs no step. Report it from another job: with 'needs: \${{ toJSON(needs) }}' and 'if: always()', or with 'status'.`;
}

/** Why `needs` cannot be given with another input. */
export function needsConflict(other: 'status' | 'scope', text: string): string {
  const instead = other === 'scope' ? "leave 'scope' out" : "remove 'status'";
  return `reports the whole run, so it cannot be combined with '${other}: ${quoteForLog(text)}'. To report the whole run, ${instead}; otherwise remove 'needs'.`;
}
