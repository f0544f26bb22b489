import { readFileSync, statSync } from 'node:fs';
import type { ToolkitContext } from '../github/run.ts';
import type { LocalizedText } from '../text/text.ts';

/** Largest payload that is read: GitHub caps webhook payloads at 25 MB. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const maxBytes = 25 * 1024 * 1024;

/**
 * The `context` of @actions/github, and what is wrong with the event file. The toolkit reads the file while it is
 * imported, throws if it is not JSON, and throws again at the next import: so an event that is not sound is taken away
 * before, and costs its facts, not the message.
 */
export async function loadContext(): Promise<{ context: ToolkitContext; warning: LocalizedText | undefined }> {
  const problem = findEventProblem(process.env.GITHUB_EVENT_PATH);
  if (problem !== undefined) delete process.env.GITHUB_EVENT_PATH;
  const { context } = await import('@actions/github');
  if (problem === undefined) return { context, warning: undefined };
  return {
    context,
    warning: {
      en: `The event file ${problem.en}; the message has fewer facts.`,
      zh: `事件文件${problem.zh}；消息的内容会因此减少。`,
    },
  };
}

/** Why the file at `GITHUB_EVENT_PATH` holds no event; undefined when it does. Never throws. */
export function findEventProblem(path: string | undefined): LocalizedText | undefined {
  if (!path) return { en: 'is missing (GITHUB_EVENT_PATH is not set)', zh: '不存在（没有设置 GITHUB_EVENT_PATH）' };
  try {
    const found = statSync(path);
    if (!found.isFile()) return { en: 'is not a file', zh: '不是文件' };
    if (found.size > maxBytes) return { en: 'is larger than 25 MiB', zh: '大于 25 MiB' };
    const text = readFileSync(path, 'utf8');
    if (text.trim() === '') return { en: 'is empty', zh: '为空' };
    const event: unknown = JSON.parse(text);
    if (typeof event === 'object' && event !== null && !Array.isArray(event)) return undefined;
    return { en: 'holds no JSON object', zh: '不是 JSON 对象' };
  } catch (error) {
    if (error instanceof SyntaxError) return { en: 'is not valid JSON', zh: '不是有效的 JSON' };
    return { en: 'is missing or cannot be read', zh: '不存在或无法读取' };
  }
}
