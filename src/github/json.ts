import type { LocalizedText } from '../text/text.ts';

/** Reads one path of the REST API and gives its JSON. Rejects with an `ApiError` only. */
export type ApiGet = (path: string) => Promise<unknown>;

/** Why something could not be read: a few words without a URL or foreign text. */
export class ApiError extends Error {
  readonly reason: LocalizedText;
  /** 403 or 404: the token probably lacks a permission. */
  readonly forbidden: boolean;

  constructor(reason: LocalizedText, forbidden = false) {
    super(reason.en);
    this.reason = reason;
    this.forbidden = forbidden;
  }
}

// Foreign JSON, of the event and of the API: every field may be missing or of another type; then it is undefined.

/** The value at a path of own keys, such as `head.repo`; '' is the value itself. */
export function at(value: unknown, path = ''): unknown {
  let here = value;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

/** The text at a path; an empty one counts as none. */
export function textAt(value: unknown, path: string): string | undefined {
  const found = at(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The non-negative whole number at a path. */
export function numberAt(value: unknown, path: string): number | undefined {
  const found = at(value, path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** The list at a path; empty when there is none. */
export function listAt(value: unknown, path?: string): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

/** The first line of a text that is not blank, trimmed. */
export function firstLine(text: string | undefined): string | undefined {
  const line = (text ?? '').trimStart();
  const end = line.search(/[\r\n\u2028\u2029]/);
  return (end < 0 ? line : line.slice(0, end)).trim() || undefined;
}
