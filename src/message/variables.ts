import { looksLikeCredential } from './credentials.ts';
import type { Span } from './message.ts';

/** The variables that a message knows by itself; documented in docs/variables.md, which a test compares. */
export const variableNames = [
  'PIPELINE_ID',
  'PIPELINE_NAME',
  'BUILD_NUMBER',
  'BUILD_REMARK',
  'BUILD_EXECUTOR',
  'BUILD_MESSAGE',
  'DATETIME',
  'TIMESTAMP',
  'CI_SOURCE_NAME',
  'CI_COMMIT_REF_NAME',
  'CI_COMMIT_TITLE',
  'CI_COMMIT_SHA',
  'CI_COMMIT_ID',
  'STATUS',
  'STATUS_NAME',
  'STAGE_NAME',
  'TASK_NAME',
  'PIPELINE_URL',
  'DURATION',
  'COMMIT_AUTHOR',
  'EVENT_NAME',
  'REPOSITORY',
] as const;
export type VariableName = (typeof variableNames)[number];

export type Variables = Readonly<Record<VariableName, string>>;
type Env = Readonly<Record<string, string | undefined>>;

/** Text with its references replaced. */
export type Expanded = {
  readonly spans: readonly Span[];
  /** Names that nobody knows; left as written. */
  readonly unknown: readonly string[];
  /** Names that look like credentials or belong to the runner; left as written. */
  readonly refused: readonly string[];
};

// No brace inside a default: else each of many unclosed references would be searched to the end of the text.
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(\|\w+)?(?::-([^{}]*))?\}/g;
const ofRunner = /^(?:INPUT_|STATE_|ACTIONS_)|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/i;

/** The variables that a text refers to. */
export function referencesIn(text: string): ReadonlySet<string> {
  if (!text.includes('${')) return new Set();
  return new Set([...text.matchAll(reference)].filter((match) => match[1] === '').map((match) => match[2] ?? ''));
}

/**
 * Replaces `${NAME}`, `${NAME:-default}` and `${NAME|raw}` in one pass; `$${NAME}` is a literal. A value is never
 * expanded again and is plain text unless the user says `raw`; a default stands in the input and is the user's own.
 */
export function expand(text: string, variables: Variables, env: Env): Expanded {
  const spans: Span[] = [];
  const unknown = new Set<string>();
  const refused = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(reference)) {
    push(spans, { trust: 'own', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [written, dollar, name = ''] = match;
    if (dollar === '$') push(spans, { trust: 'own', text: written.slice(1) });
    else {
      const span = spanOf(match, variables, env);
      if (span === 'refused') refused.add(name);
      if (span === 'unknown') unknown.add(name);
      push(spans, typeof span === 'string' ? { trust: 'own', text: written } : span);
    }
  }
  push(spans, { trust: 'own', text: text.slice(end) });
  return { spans, unknown: [...unknown], refused: [...refused] };
}

function spanOf(match: RegExpExecArray, variables: Variables, env: Env): Span | 'unknown' | 'refused' {
  const [, , name = '', filter, written] = match;
  const known = Object.hasOwn(variables, name) ? variables[name as VariableName] : undefined;
  if (known === undefined && (ofRunner.test(name) || looksLikeCredential(name))) return 'refused';
  const raw = filter === '|raw' || written?.endsWith('|raw') === true;
  if (filter !== undefined && !raw) return 'unknown';
  const fallback = written?.replace(/\|raw$/, '');
  const value = known ?? (Object.hasOwn(env, name) ? env[name] : undefined);
  if (value === undefined || (value === '' && fallback !== undefined)) {
    return fallback === undefined ? 'unknown' : { trust: 'own', text: fallback };
  }
  return { trust: raw ? 'markup' : 'plain', text: value };
}

// Neighbours of one trust are joined, so that two values cannot make a mention together that neither makes alone.
function push(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (span.text === '') return;
  if (last !== undefined && last.trust === span.trust)
    spans[spans.length - 1] = { ...last, text: last.text + span.text };
  else spans.push(span);
}
