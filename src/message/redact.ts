import type { Message } from './message.ts';

/** What is no text but made by this action or by the server: links, ids, words of a protocol. */
const structure: ReadonlySet<string> = new Set([
  ...['event', 'action', 'status', 'statusCode', 'statusName', 'word', 'mark', 'language', 'source', 'kind', 'type'],
  ...['url', 'pipelineUrl', 'repo', 'server', 'repository', 'commitId', 'privousCommitId', 'runId', 'checkRunId'],
]);

/** The message with every known secret replaced in every text that leaves; made once, before any channel sees it. */
export function redactMessage(message: Message, redact: (text: string) => string): Message {
  // Mentions are ids that the user configured; a masked id would mention nobody.
  const { mentions, ...rest } = message;
  const json = JSON.stringify(rest);
  const redacted = JSON.parse(json, function hide(this: object, key: string, value: unknown) {
    if (typeof value !== 'string' || structure.has(key)) return value;
    // Of a field and of a source, `name` is one of our words or the repository; of a quote it is a text.
    return key === 'name' && ('values' in this || 'data' in this) ? value : redact(value);
  });
  return { ...(redacted as typeof rest), mentions };
}
