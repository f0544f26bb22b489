/**
 * Expressions of GitHub that have a `${NAME}` of their own. A `${NAME}` is plain text wherever it comes from, and it is
 * read when the message is made; an expression is put into the step before the job starts, with whatever markup it holds.
 * https://docs.github.com/en/actions/reference/security/secure-use
 */
const names: Readonly<Record<string, readonly string[]>> = {
  CI_COMMIT_TITLE: [
    'github.event.head_commit.message',
    'github.event.commits[0].message',
    'github.event.pull_request.title',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.head_commit.message',
  ],
  CI_COMMIT_REF_NAME: [
    'github.head_ref',
    'github.ref_name',
    'github.ref',
    'github.event.ref',
    'github.event.pull_request.head.ref',
    'github.event.workflow_run.head_branch',
  ],
  CI_COMMIT_SHA: [
    'github.sha',
    'github.event.after',
    'github.event.head_commit.id',
    'github.event.pull_request.head.sha',
    'github.event.workflow_run.head_sha',
  ],
  COMMIT_AUTHOR: [
    'github.event.head_commit.author.name',
    'github.event.head_commit.author.username',
    'github.event.head_commit.committer.name',
    'github.event.pull_request.user.login',
  ],
  BUILD_EXECUTOR: [
    'github.actor',
    'github.triggering_actor',
    'github.event.sender.login',
    'github.event.pusher.name',
    'github.event.workflow_run.actor.login',
  ],
  REPOSITORY: ['github.repository', 'github.event.repository.full_name'],
  CI_SOURCE_NAME: ['github.event.repository.name'],
  PIPELINE_NAME: ['github.workflow', 'github.event.workflow_run.name'],
  BUILD_NUMBER: ['github.run_number', 'github.event.workflow_run.run_number'],
  EVENT_NAME: ['github.event_name', 'github.event.workflow_run.event'],
  STAGE_NAME: ['github.job'],
  STATUS_NAME: ['job.status', 'github.event.workflow_run.conclusion'],
  PIPELINE_URL: ['github.event.workflow_run.html_url'],
};

const byPath = new Map(Object.entries(names).flatMap(([name, paths]) => paths.map((path) => [path, name] as const)));

/** The `${NAME}` that says the same as an expression; of `a || b` when both say the same. */
export function referenceFor(expression: string): string | undefined {
  const found = expression.split('||').map((part) => byPath.get(pathOf(part)));
  return found.every((name) => name === found[0]) ? found[0] : undefined;
}

/** `github['event'].x` as `github.event.x`. */
const pathOf = (text: string) =>
  text
    .trim()
    .replace(/\[\s*'([\w-]+)'\s*\]/g, '.$1')
    .toLowerCase();

/**
 * Whether others than the workflow's writer choose what an expression holds.
 */
export function isUntrusted(expression: string): boolean {
  const paths = pathOf(expression).match(/\bgithub\.[\w.[\]*-]+/g) ?? [];
  const whole = /\btojson\s*\(\s*github(?:\.event)?\b/i.test(expression);
  return whole || paths.some((path) => untrusted.test(path) && !harmless.test(path));
}

/** Numbers, times, and the addresses that GitHub makes of numbers. */
const harmless =
  /(?:^|[._])(?:id|number|sha|action|conclusion|timestamp|at)$|\.(?:pull_request|issue|workflow_run|repository)\.html_url$/;
const untrusted = /^github\.(?:event\.|event$|head_ref$|ref_name$|ref$)/;

/** A name for the variable of the step's environment that takes an expression without a `${NAME}` of its own. */
export function variableFor(expression: string): string {
  const words = expression.match(/[A-Za-z_]\w*/g)?.filter((word) => !/^(?:github|event|toJSON)$/i.test(word)) ?? [];
  const name = words.slice(-2).join('_').toUpperCase();
  return /^[A-Z]\w*$/.test(name) ? name : 'VALUE';
}

const runUrl =
  /(?:https:\/\/github\.com|\$\{\{\s*github\.server_url\s*\}\})\/\$\{\{\s*github\.repository\s*\}\}\/actions\/runs\/\$\{\{\s*github\.run_id\s*\}\}/gi;

/** A text with every expression that has a `${NAME}` replaced by it, and `env.NAME` by `${NAME}`. */
export function withReferences(text: string): string {
  return text.replace(runUrl, '$${PIPELINE_URL}').replace(/\$\{\{([\s\S]*?)\}\}/g, (whole, inner: string) => {
    const variable = /^\s*env\.([A-Za-z_]\w*)\s*$/.exec(inner)?.[1];
    const name = referenceFor(inner) ?? variable;
    return name === undefined ? whole : `\${${name}}`;
  });
}
