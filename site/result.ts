import { CORE_SCHEMA, dump } from 'js-yaml';
import { type LookupName, lookupDefinitions } from '../src/github/lookups.ts';
import type { Written } from './report.ts';
import { secretNamesIn } from './secrets.ts';

/** How the action is named in a workflow. */
export const actionName = 'message-notification/message-notification@v2';

export const resultNames = ['step', 'workflow', 'reporter'] as const;
export type ResultName = (typeof resultNames)[number];

/** A permission of the token and the lookups that it is needed for. */
export type Permission = { readonly scope: string; readonly why: readonly LookupName[] };

/** The read permissions that the lookups need; which is which, the action says. */
export function permissionsFor(needs: ReadonlySet<LookupName>): readonly Permission[] {
  const scopes = new Map<string, LookupName[]>();
  for (const [name, { permission }] of Object.entries(lookupDefinitions) as [LookupName, { permission: string }][]) {
    const scope = permission.split(':')[0] ?? '';
    if (needs.has(name)) scopes.set(scope, [...(scopes.get(scope) ?? []), name]);
  }
  return [...scopes].map(([scope, why]) => ({ scope, why }));
}

/** The names of the secrets that must exist before the step can run. */
export function findSecretNames(written: Written, env: Readonly<Record<string, string>> = {}): readonly string[] {
  return [...new Set([...Object.values(written), ...Object.values(env)].flatMap(secretNamesIn))];
}

type Made = {
  readonly written: Written;
  readonly permissions: readonly Permission[];
  /** Variables of the step. */
  readonly env?: Readonly<Record<string, string>>;
};

/** One of the three things to copy, as YAML. */
export const results: Readonly<Record<ResultName, (made: Made) => string>> = {
  step: (made) => yaml([stepOf(made)]),
  workflow,
  reporter,
};

/** The step. A status that is told, or a whole run, is reported even when something before it failed. */
function stepOf({ written, env = {} }: Made): Record<string, unknown> {
  const last = isGiven(written) || ofRun(written);
  return { uses: actionName, ...(last ? { if: 'always()' } : {}), ...withOf(written, env) };
}

const withOf = (written: Written, env: Readonly<Record<string, string>>) => ({
  with: { ...written },
  ...(Object.keys(env).length > 0 ? { env: { ...env } } : {}),
});

const scopeOf = (written: Written) => written.scope?.trim().toLowerCase().replaceAll('_', '-') ?? '';
const ofRun = (written: Written) => scopeOf(written) === 'workflow' || 'needs' in written;
const isGiven = ({ status }: Written) => status !== undefined && status.trim().toLowerCase() !== 'follow';

/** What a step reports, and so where it belongs. */
export type StepForm = 'follow' | 'followStart' | 'given' | 'run' | 'other';

/** Where the step belongs that is written. */
export function findStepForm(written: Written): StepForm {
  if (scopeOf(written) === 'workflow-run') return 'other';
  if (ofRun(written)) return 'run';
  if (isGiven(written)) return 'given';
  return /running|in_progress|start/i.test(written['run-status'] ?? '') ? 'followStart' : 'follow';
}
const scopesOf = (permissions: readonly Permission[]) =>
  Object.fromEntries(permissions.map(({ scope }) => [scope, 'read'] as const));

function workflow(made: Made): string {
  const { written, permissions, env = {} } = made;
  if (findStepForm(written) === 'other') return reporter(made);
  const rights = { contents: 'read', ...scopesOf(permissions) };
  const work = [{ uses: 'actions/checkout@v6' }, { run: 'make test' }];
  const build = { 'runs-on': 'ubuntu-latest' };
  const last = { uses: actionName, ...withOf(written, env) };
  const jobs = ofRun(written)
    ? { build: { ...build, steps: work }, report: { needs: ['build'], if: 'always()', ...build, steps: [last] } }
    : { build: { ...build, steps: isGiven(written) ? [...work, stepOf(made)] : [stepOf(made), ...work] } };
  // A push to the branch of a pull request starts one run: that of the pull request.
  const on = { push: { branches: ['main'] }, pull_request: null };
  return yaml({ name: 'CI', on, permissions: rights, jobs });
}

/** The inputs of the step in a reporter: what it reports comes from the other run. */
export function reporterInputs({ status: _, needs: __, scope: ___, ...rest }: Written): Written {
  return { scope: 'workflow-run', ...rest };
}

/** A workflow of its own that reports another one; it has the secrets even when that one was started by a fork. */
function reporter({ written, permissions, env = {} }: Made): string {
  const types = /running|wait|progress|queued|requested|pending/i.test(written['run-status'] ?? '')
    ? ['requested', 'in_progress', 'completed']
    : ['completed'];
  const step = { uses: actionName, ...withOf(reporterInputs(written), env) };
  return yaml({
    name: 'Report',
    on: { workflow_run: { workflows: ['CI'], types } },
    permissions: { actions: 'read', ...scopesOf(permissions) },
    jobs: { report: { 'runs-on': 'ubuntu-latest', steps: [step] } },
  });
}

function yaml(value: unknown): string {
  // With the schema of YAML 1.2 `on` needs no quotes.
  return dump(value, { lineWidth: -1, schema: CORE_SCHEMA, noRefs: true }).replace(/^( *pull_request:) null$/m, '$1');
}
