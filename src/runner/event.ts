import { readFileSync, statSync } from 'node:fs';

/** Largest payload that is read: GitHub caps webhook payloads at 25 MB. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const maxBytes = 25 * 1024 * 1024;

/** The event, or an empty one and one sentence that says why. */
export type EventRead = { readonly event: Record<string, unknown>; readonly warning: string };

function without(reason: string): EventRead {
  return { event: {}, warning: `The event file ${reason}; the message has fewer facts.` };
}

function parsed(text: string): EventRead {
  if (text.trim() === '') return without('is empty');
  try {
    const event: unknown = JSON.parse(text);
    if (typeof event !== 'object' || event === null || Array.isArray(event)) return without('holds no JSON object');
    return { event: event as Record<string, unknown>, warning: '' };
  } catch {
    return without('is not valid JSON');
  }
}

/** Reads the payload that the runner left at `GITHUB_EVENT_PATH`. Never throws. */
export function readEvent(path: string | undefined): EventRead {
  if (!path) return without('is missing (GITHUB_EVENT_PATH is not set)');
  try {
    const found = statSync(path);
    if (!found.isFile()) return without('is not a file');
    if (found.size > maxBytes) return without('is larger than 25 MiB');
    return parsed(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''));
  } catch {
    return without('is missing or cannot be read');
  }
}
