import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import type { ToolkitContext } from '../github/run.ts';
import type { LocalizedText } from '../text/text.ts';

// Not the toolkit's functions: they print commands where a file is not set, throw where it is lost, and load
// `node:crypto` and `fs/promises` in every step.
type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Hands values to the runner in one write: as outputs of the step, as state for the post stage, or as variables for
 * what runs later in the job, our post stage included. False when the runner's file is missing or cannot be written.
 */
export function saveValues(file: 'OUTPUT' | 'STATE' | 'ENV', values: Pairs): boolean {
  return append(file, values.map(toBlock).join('\n'));
}

/** Appends Markdown to the job summary. False when the runner's file is missing or cannot be written. */
export function appendSummary(markdown: string): boolean {
  return append('STEP_SUMMARY', markdown);
}

function append(file: string, text: string): boolean {
  let opened: number | undefined;
  try {
    // Not created: nobody reads a file that was not there.
    opened = openSync(process.env[`GITHUB_${file}`] ?? '', 'r+');
    return appendOrNothing(opened, `${text}\n`);
  } catch {
    return false;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Half of a value on a full disk would make the runner fail the step, so the file is truncated to its old size. */
function appendOrNothing(file: number, text: string): boolean {
  const { size } = fstatSync(file);
  const bytes = Buffer.from(text);
  try {
    for (let written = 0; written < bytes.length; )
      written += writeSync(file, bytes, written, undefined, size + written);
    return true;
  } catch {
    ftruncateSync(file, size);
    return false;
  }
}

/** `name<<delimiter`, the value, the delimiter. The value is known, so the delimiter needs no random number. */
function toBlock([name, value]: readonly [string, string]): string {
  let number = 0;
  while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
  return `${name}<<ghadelimiter_${number}\n${value}\nghadelimiter_${number}`;
}

/** Largest payload that is read: GitHub caps webhook payloads at 25 MB. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const maxBytes = 25 * 1024 * 1024;

/**
 * The `context` of @actions/github, and what is wrong with the event file, which then costs its facts, not the message.
 * The toolkit would read the file while it is imported, and throw for what it cannot read, such as a byte-order mark.
 */
export async function loadContext(): Promise<{ context: ToolkitContext; warning: LocalizedText | undefined }> {
  const { event, problem } = readEvent(process.env.GITHUB_EVENT_PATH);
  delete process.env.GITHUB_EVENT_PATH;
  const { context } = await import('@actions/github');
  context.payload = event;
  const warning = problem && {
    en: `The event file ${problem.en}; the message has fewer facts.`,
    zh: `事件文件${problem.zh}；消息的内容会因此减少。`,
  };
  return { context, warning };
}

/** An empty event has a problem: what is wrong with its file. */
type ReadEvent = { readonly event: Record<string, unknown>; readonly problem?: LocalizedText };

/** The event in the file at `GITHUB_EVENT_PATH`. Never throws. */
export function readEvent(path: string | undefined): ReadEvent {
  const noEvent = (problem: LocalizedText): ReadEvent => ({ event: {}, problem });
  if (!path)
    return noEvent({ en: 'is missing (GITHUB_EVENT_PATH is not set)', zh: '不存在（没有设置 GITHUB_EVENT_PATH）' });
  try {
    const found = statSync(path);
    if (!found.isFile()) return noEvent({ en: 'is not a file', zh: '不是文件' });
    if (found.size > maxBytes) return noEvent({ en: 'is larger than 25 MiB', zh: '大于 25 MiB' });
    // Decodes without a byte-order mark.
    const text = new TextDecoder().decode(readFileSync(path));
    if (text.trim() === '') return noEvent({ en: 'is empty', zh: '为空' });
    const event: unknown = JSON.parse(text);
    if (typeof event === 'object' && event !== null && !Array.isArray(event)) return { event: { ...event } };
    return noEvent({ en: 'contains no JSON object', zh: '不是 JSON 对象' });
  } catch (error) {
    if (error instanceof SyntaxError) return noEvent({ en: 'is not valid JSON', zh: '不是有效的 JSON' });
    return noEvent({ en: 'is missing or cannot be read', zh: '不存在或无法读取' });
  }
}
