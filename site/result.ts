import { CORE_SCHEMA, dump } from 'js-yaml';
import { type LookupName, lookupDefinitions } from '../src/github/lookups.ts';
import type { Written } from './report.ts';
import { secretNamesIn } from './secrets.ts';

/** How the action is named in a workflow. */
export const actionName = 'message-notification/message-notification@v2';

export const resultNames = ['step', 'workflow', 'reporter'] as const;
export type ResultName = (typeof resultNames)[number];

/** A permission of the token and the look-ups that it is needed for. */
export type Permission = { readonly scope: string; readonly why: readonly LookupName[] };

/** The read permissions that the look-ups need; which is which, the action says. */
export function permissionsFor(needs: ReadonlySet<LookupName>): readonly Permission[] {
  const scopes = new Map<string, LookupName[]>();
  for (const [name, { permission }] of Object.entries(lookupDefinitions) as [LookupName, { permission: string }][]) {
    const scope = permission.split(':')[0] ?? '';
    if (needs.has(name)) scopes.set(scope, [...(scopes.get(scope) ?? []), name]);
  }
  return [...scopes].map(([scope, why]) => ({ scope, why }));
}

/** The names of the secrets that must exist before the step can run. */
export function secretsOf(written: Written): readonly string[] {
  return [...new Set(Object.values(written).flatMap(secretNamesIn))];
}

type Made = { readonly written: Written; readonly permissions: readonly Permission[] };

/** One of the three things to copy, as YAML. */
export const results: Readonly<Record<ResultName, (made: Made) => string>> = {
  step: ({ written }) => yaml([stepOf(written)]),
  workflow,
  reporter,
};

/** The step. A status that is told, or a whole run, is reported even when something before it failed. */
function stepOf(written: Written): Record<string, unknown> {
  const last = 'status' in written || ofRun(written);
  return { uses: actionName, ...(last ? { if: 'always()' } : {}), with: { ...written } };
}

const ofRun = (written: Written) => written.scope?.toLowerCase() === 'workflow' || 'needs' in written;
const scopesOf = (permissions: readonly Permission[]) =>
  Object.fromEntries(permissions.map(({ scope }) => [scope, 'read'] as const));

function workflow({ written, permissions }: Made): string {
  if (written.scope?.toLowerCase() === 'workflow-run') return reporter({ written, permissions });
  const rights = { contents: 'read', ...scopesOf(permissions) };
  const work = [{ uses: 'actions/checkout@v6' }, { run: 'make test' }];
  const build = { 'runs-on': 'ubuntu-latest' };
  const jobs = ofRun(written)
    ? {
        build: { ...build, steps: work },
        report: { needs: ['build'], if: 'always()', ...build, steps: [{ uses: actionName, with: { ...written } }] },
      }
    : { build: { ...build, steps: 'status' in written ? [...work, stepOf(written)] : [stepOf(written), ...work] } };
  return yaml({ name: 'CI', on: ['push', 'pull_request'], permissions: rights, jobs });
}

/** The inputs of the step in a reporter: what it reports comes from the other run. */
export function reporterInputs({ status: _, needs: __, scope: ___, ...rest }: Written): Written {
  return { scope: 'workflow-run', ...rest };
}

/** A workflow of its own that reports another one; it has the secrets even when that one was started by a fork. */
function reporter({ written, permissions }: Made): string {
  const types = /running|wait|progress|queued|requested|pending/i.test(written['run-status'] ?? '')
    ? ['requested', 'in_progress', 'completed']
    : ['completed'];
  const step = { uses: actionName, with: reporterInputs(written) };
  return yaml({
    name: 'Report',
    on: { workflow_run: { workflows: ['CI'], types } },
    permissions: { actions: 'read', ...scopesOf(permissions) },
    jobs: { report: { 'runs-on': 'ubuntu-latest', steps: [step] } },
  });
}

function yaml(value: unknown): string {
  // With the schema of YAML 1.2 `on` needs no quotes.
  return dump(value, { lineWidth: -1, schema: CORE_SCHEMA, noRefs: true });
}
