import { type Scope, scopes } from '../github/run-info.ts';
import { type ContentName, contentNames, parseContent } from '../message/content.ts';
import { parseSelector, parseStatus, type Selector, type StatusCode } from '../status.ts';
import type { LocalizedText } from '../text/localize.ts';
import { quoteForLog } from '../text/text.ts';
import { addError, addUnknown, addWarning, describeInput, type InputReader } from './inputs.ts';
import { oneOf, parseWord, parseWords, splitWords } from './values.ts';

/** `needs` is about the whole run: a status given besides, or another scope, would contradict it. */
export function readScope(reader: InputReader): Scope | undefined {
  const [scope, needs, status] = [reader.input('scope'), reader.input('needs'), reader.input('status')];
  const parsed = scope === '' ? (needs === '' ? 'job' : 'workflow') : parseWord(reader, 'scope', oneOf(scopes));
  if (needs === '') return parsed;
  if (parsed === 'job' || parsed === 'workflow-run') addError(reader, 'needs', contradiction('scope', scope));
  else if (status !== '' && !follows(status)) addError(reader, 'needs', contradiction('status', status));
  return parsed;
}

function contradiction(other: 'scope' | 'status', value: string): LocalizedText {
  const text = quoteForLog(value);
  const fix: LocalizedText =
    other === 'scope'
      ? { en: "remove 'scope'", zh: "请删除 'scope'" }
      : { en: "remove 'status'", zh: "请删除 'status'" };
  return {
    en: `reports the whole run, so it cannot be combined with '${other}: ${text}'. To report the whole run, ${fix.en}; otherwise remove 'needs'.`,
    zh: `通知的是整个运行，不能与 '${other}: ${text}' 同时使用。要通知整个运行，${fix.zh}；否则请删除 'needs'。`,
  };
}

const follows = (word: string) => word.toLowerCase() === 'follow';

/** The status to report now; undefined follows. */
export function readStatus(reader: InputReader, stage: 'main' | 'post'): StatusCode | undefined {
  const text = reader.input('status');
  // The runner passes '' for an expression without a value. Post has no default of its own when main left no state.
  if (text === '' && stage === 'main') addError(reader, 'status', emptyStatus);
  return text === '' || follows(text) ? undefined : parseWord(reader, 'status', parseStatus);
}

const emptyStatus: LocalizedText = {
  en: "is empty: an expression in it has no value. Write 'follow' to follow this job, or an expression that has one: ${{ needs.<job>.result }} of a job listed under 'needs:', ${{ steps.<id>.outcome }} of an earlier step, or ${{ job.status }}.",
  zh: "为空：其中的表达式没有值。要跟随本作业请写 'follow'；否则请写有值的表达式：'needs:' 中所列作业的 ${{ needs.<job>.result }}、前面步骤的 ${{ steps.<id>.outcome }}，或 ${{ job.status }}。",
};

export function readContent(reader: InputReader): ContentName[] {
  const words = parseWords(reader, 'content', oneOf(contentNames));
  if (words.includes('none') && words.some((word) => word !== 'none'))
    addError(reader, 'content', {
      en: "has 'none' together with other values. Remove 'none', or write it alone.",
      zh: "中 'none' 与其他值同时出现。请删除 'none'，或只写 'none'。",
    });
  return parseContent(words);
}

export function readCustomContent(reader: InputReader): string {
  const text = reader.input('custom-content');
  if (text.includes('\\n') && !text.includes('\n'))
    reader.notes.push(
      describeInput({
        input: 'custom-content',
        text: {
          en: 'contains \\n, which is shown as it is. For a line break, write the text as a block: custom-content: | and the lines below it.',
          zh: '含有 \\n，它会原样显示。需要换行时请写成块：custom-content: |，并把各行写在下面。',
        },
      }),
    );
  return text;
}

export function readSelectors(
  reader: InputReader,
  name: 'run-status' | 'mention-on',
  scope: Scope | undefined,
): Selector[] {
  if (name === 'run-status' && reader.input(name) === '') addUnknown(reader, name, []);
  const selectors = parseWords(reader, name, parseSelector);
  if (scope === 'job' && selectors.includes('timeout')) addWarning(reader, name, timeoutInJob);
  return selectors;
}

const timeoutInJob: LocalizedText = {
  en: "has 'timeout', which a step cannot see in its own job: a job that exceeds its time is canceled. Use 'cancel', or 'timeout' with the scope 'workflow' or 'workflow-run'.",
  zh: "中有 'timeout'，步骤在自己的作业里无法识别它：超时的作业表现为已取消。请使用 'cancel'，或在范围 'workflow'、'workflow-run' 中使用 'timeout'。",
};

/** A job that is skipped or waits runs no step, so a step that follows its job never sees these. */
const unreachable: readonly (Selector | undefined)[] = ['SKIP', 'WAITING', 'CANCELLING'];

export function warnOfUnreachable(reader: InputReader, selectors: readonly Selector[]): void {
  if (!selectors.some((selector) => unreachable.includes(selector))) return;
  const words = splitWords(reader.input('run-status')).filter((word) => unreachable.includes(parseSelector(word)));
  const quoted = words.map((word) => `'${quoteForLog(word)}'`);
  addWarning(reader, 'run-status', {
    en: `has ${quoted.join(' and ')}, which a step that follows its job never sees: a job that is skipped or waits runs no steps. Report it from another job: with 'needs: \${{ toJSON(needs) }}' and 'if: always()', or with 'status'.`,
    zh: `中有 ${quoted.join('、')}，跟随作业的步骤永远看不到：被跳过或等待中的作业不运行任何步骤。请在另一个作业中通知：使用 'needs: \${{ toJSON(needs) }}' 和 'if: always()'，或使用 'status'。`,
  });
}

export function parseZone(name: string): string | undefined {
  // The first use of Intl takes 12 ms of every stage; the default needs none.
  if (name === 'UTC') return name;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}
