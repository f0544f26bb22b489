import { type Scope, scopes } from '../github/run-info.ts';
import { type ContentName, contentNames, parseContent } from '../message/content.ts';
import { parseSelector, parseStatus, type Selector, type StatusCode } from '../status.ts';
import { addError, addUnknown, addWarning, type InputReader } from './inputs.ts';
import { oneOf, parseWord, parseWords, splitWords } from './values.ts';

/** `needs` is about the whole run: a status given besides, or another scope, would contradict it. */
export function readScope(reader: InputReader): Scope | undefined {
  const [scope, needs, status] = [reader.input('scope'), reader.input('needs'), reader.input('status')];
  const parsed = scope === '' ? (needs === '' ? 'job' : 'workflow') : parseWord(reader, 'scope', oneOf(scopes));
  if (needs === '') return parsed;
  if (parsed === 'job' || parsed === 'workflow-run') addError(reader, 'needs', ['contradiction', 'scope', scope]);
  else if (status !== '' && !follows(status)) addError(reader, 'needs', ['contradiction', 'status', status]);
  return parsed;
}

const follows = (word: string) => word.toLowerCase() === 'follow';

/** The status to report now; undefined follows. */
export function readStatus(reader: InputReader, stage: 'main' | 'post'): StatusCode | undefined {
  const text = reader.input('status');
  // The runner passes '' for an expression without a value. Post has no default of its own when main left no state.
  if (text === '' && stage === 'main') addError(reader, 'status', ['emptyStatus']);
  return text === '' || follows(text) ? undefined : parseWord(reader, 'status', parseStatus);
}

export function readContent(reader: InputReader): ContentName[] {
  const words = parseWords(reader, 'content', oneOf(contentNames));
  if (words.includes('none') && words.some((word) => word !== 'none')) addError(reader, 'content', ['noneWithOthers']);
  return parseContent(words);
}

export function readCustomContent(reader: InputReader): string {
  const text = reader.input('custom-content');
  if (text.includes('\\n') && !text.includes('\n'))
    reader.notes.push({ input: 'custom-content', message: ['literalLineBreak'] });
  return text;
}

export function readSelectors(
  reader: InputReader,
  name: 'run-status' | 'mention-on',
  scope: Scope | undefined,
): Selector[] {
  if (name === 'run-status' && reader.input(name) === '') addUnknown(reader, name, []);
  const selectors = parseWords(reader, name, parseSelector);
  if (scope === 'job' && selectors.includes('timeout')) addWarning(reader, name, ['timeoutInJob']);
  return selectors;
}

/** A job that is skipped or waits runs no step, so a step that follows its job never sees these. */
const unreachable: readonly (Selector | undefined)[] = ['SKIP', 'WAITING', 'CANCELLING'];

export function warnOfUnreachable(reader: InputReader, selectors: readonly Selector[]): void {
  if (!selectors.some((selector) => unreachable.includes(selector))) return;
  const words = splitWords(reader.input('run-status')).filter((word) => unreachable.includes(parseSelector(word)));
  addWarning(reader, 'run-status', ['unreachable', words]);
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
