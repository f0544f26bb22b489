import { statusLabel } from '../status.ts';
import { describeTests, failedStepValues } from './fields.ts';
import type { Span } from './message.ts';
import type { MessageContext } from './message-context.ts';
import { buildReason } from './summary.ts';

/** What a message knows by itself, made when a text asks for it. Documented in docs/variables.md. */
const variables: Readonly<Record<string, (context: MessageContext) => string | number | undefined>> = {
  PIPELINE_ID: ({ payload }) => payload.task.pipelineId,
  PIPELINE_NAME: ({ payload }) => payload.task.pipelineName,
  BUILD_NUMBER: ({ payload }) => payload.task.buildNumber,
  BUILD_REMARK: ({ run }) => run.remark,
  BUILD_EXECUTOR: ({ run }) => run.actor,
  BUILD_MESSAGE: ({ run: { actor = '', eventName = '' } }) => `${actor}·${eventName}`,
  DATETIME: ({ now, options }) => dateTime(now, options.timeZone),
  TIMESTAMP: ({ now }) => now.getTime(),
  CI_SOURCE_NAME: ({ run }) => run.repository?.split('/')[1],
  CI_COMMIT_REF_NAME: ({ run }) => run.branch,
  CI_COMMIT_TITLE: ({ run }) => run.title,
  CI_COMMIT_SHA: ({ run }) => run.sha,
  CI_COMMIT_ID: ({ run }) => run.sha?.slice(0, 8),
  STATUS: ({ status }) => status,
  STATUS_NAME: ({ status, language }) => statusLabel(status, language),
  STAGE_NAME: ({ payload }) => payload.task.stageName,
  TASK_NAME: ({ payload }) => payload.task.taskName,
  PIPELINE_URL: ({ payload }) => payload.task.pipelineUrl,
  DURATION: ({ duration }) => duration,
  COMMIT_AUTHOR: ({ author }) => author,
  EVENT_NAME: ({ run }) => run.eventName,
  REPOSITORY: ({ run }) => run.repository,
  REASON: (context) => joinTexts(buildReason({ ...context, options: { ...context.options, content: [] } }), ''),
  FAILED_STEPS: (context) => joinTexts(failedStepValues(context), ', '),
  TESTS: describeTests,
  CHANGES_URL: ({ run }) => run.changesUrl ?? '',
  LOG_URL: ({ logUrl }) => logUrl,
};

function joinTexts(parts: readonly { readonly text: string }[], separator: string): string {
  return parts.map(({ text }) => text).join(separator);
}

/** The names of a message's own variables. */
export const variableNames: readonly string[] = Object.keys(variables);

/** A moment as the original's `DATETIME` has it: `2026-11-24-10-03-12`. */
export function dateTime(moment: Date, timeZone: string): string {
  // Intl loads its data: not for the default. Dates in Swedish are those of ISO 8601.
  const text =
    timeZone === 'UTC'
      ? moment.toISOString().slice(0, 19)
      : moment.toLocaleString('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return text.replace(/[T: ]/g, '-');
}

// No brace inside a default: else each of many unclosed references would be searched to the end of the text.
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(\|\w+)?(?::-([^{}]*))?\}/g;
const runnerNames = /^(?:INPUT_|STATE_|ACTIONS_)|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/i;

/** The variables that a text refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(reference)].flatMap(([, dollar, name = '']) => (dollar === '$' ? [] : name));
}

/**
 * Replaces `${NAME}`, `${NAME:-default}` and `${NAME|raw}` in one pass; `$${NAME}` is a literal. A value is never
 * expanded again and is plain text unless the user says `raw`; a default stands in the input and is the user's own. `unknown`
 * names and `refused` ones (of credentials and of the runner) are left as written.
 */
export function expand(text: string, context: MessageContext) {
  const result = { spans: [] as Span[], unknown: new Set<string>(), refused: new Set<string>() };
  const { spans } = result;
  let end = 0;
  for (const match of text.matchAll(reference)) {
    appendSpan(spans, { source: 'template', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const span = match[1] === '$' ? { source: 'template' as const, text: match[0].slice(1) } : toSpan(match, context);
    if (typeof span !== 'string') appendSpan(spans, span);
    else {
      result[span].add(match[2] ?? '');
      appendSpan(spans, { source: 'template', text: match[0] });
    }
  }
  appendSpan(spans, { source: 'template', text: text.slice(end) });
  return result;
}

function toSpan(match: RegExpExecArray, context: MessageContext): Span | 'unknown' | 'refused' {
  const [, , name = '', filter, written] = match;
  const own = Object.hasOwn(variables, name) ? String(variables[name]?.(context) ?? '') : undefined;
  if (runnerNames.test(name) || looksLikeCredential(name)) return 'refused';
  const raw = filter === '|raw' || written?.endsWith('|raw') === true;
  if (filter !== undefined && !raw) return 'unknown';
  const fallback = written?.replace(/\|raw$/, '');
  const value = own ?? (Object.hasOwn(context.env, name) ? context.env[name] : undefined);
  if (value !== undefined && (value !== '' || fallback === undefined))
    return { source: raw ? 'raw' : 'value', text: value };
  return fallback === undefined ? 'unknown' : { source: 'template', text: fallback };
}

// Adjacent spans of one source are joined, so that two values cannot form a mention together.
function appendSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (span.text === '') return;
  if (last?.source === span.source) spans[spans.length - 1] = { ...last, text: last.text + span.text };
  else spans.push(span);
}

// Of one word of a name (`MY_TOKEN` has two): credentials that are known by any part of it …
const credentialPart =
  /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|CREDENTIAL|CREDS|COOKIE|BEARER|JWT|SESSION|WEBHOOK|PRIVATE|(?<!MON|DON|TUR|HOC)KEY(?!WORD|BOARD)|AUTH(?!OR(?!I[SZ]))/;
// … and those that are known by the whole or the end of it: `PATH`, `PASSED`, `BYPASS` and `KANSAS` are none.
const credentialWord =
  /^(?:\w*(?<!BY|COM|TRES|SUR)PASS|(?:GH|GITHUB|GITLAB)?PAT|[TH]?OTP|SAS|(?:PG|DB|SENTRY)?DSN)\d*$/;
// Over several words: `DB_PWD` (`PWD` and `OLDPWD` are folders), `HTTPS_PROXY`, `CONNECTION_STRING`, `REDIS_TLS_URL`.
const credentialPhrase =
  /(?<!^OLD)(?<=\w)PWD(?![A-Z])|_PROXY$|CONN(?:ECTION)?_?STR|(?:DATABASE|DATASOURCE|DB|MONGO|REDIS|VALKEY|POSTGRES|PG|SQL|MARIA|ORACLE|AMQP|RABBIT|BROKER|KAFKA|NATS|ELASTIC|OPENSEARCH|CLICKHOUSE|COUCH|CASSANDRA|SCYLLA|COCKROACH|NEO4J|MEMCACHE|INFLUX|SUPABASE)\w*_UR[IL]S?$/;

/** Whether a variable's name looks as if its value were a credential; any case, `camelCase` too. */
export function looksLikeCredential(name: string): boolean {
  const upper = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return (
    credentialPhrase.test(upper) ||
    upper.split('_').some((word) => credentialPart.test(word) || credentialWord.test(word))
  );
}
