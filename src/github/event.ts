import { readFileSync, statSync } from 'node:fs';

/** Largest payload that is read: GitHub caps webhook payloads at 25 MB. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const maxBytes = 25 * 1024 * 1024;

/** The payload that the runner left at `GITHUB_EVENT_PATH`, or an empty one and one sentence that says why. Never throws. */
export function readEvent(path: string | undefined): { event: Record<string, unknown>; warning: string } {
  const event = path ? eventIn(path) : 'is missing (GITHUB_EVENT_PATH is not set)';
  if (typeof event === 'object') return { event, warning: '' };
  return { event: {}, warning: `The event file ${event}; the message has fewer facts.` };
}

/** The event, or why there is none. */
function eventIn(path: string): Record<string, unknown> | string {
  try {
    const found = statSync(path);
    if (!found.isFile()) return 'is not a file';
    if (found.size > maxBytes) return 'is larger than 25 MiB';
    const read = readFileSync(path, 'utf8');
    const text = read.startsWith('\ufeff') ? read.slice(1) : read;
    if (text.trim() === '') return 'is empty';
    const event: unknown = JSON.parse(text);
    const isObject = typeof event === 'object' && event !== null && !Array.isArray(event);
    return isObject ? (event as Record<string, unknown>) : 'holds no JSON object';
  } catch (error) {
    return error instanceof SyntaxError ? 'is not valid JSON' : 'is missing or cannot be read';
  }
}
