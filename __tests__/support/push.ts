/** A push as it comes from GitHub, of the size that people push: 20 commits, 30 KiB. */
import { createRequire } from 'node:module';

type Example = { readonly name: string; readonly examples: readonly Record<string, unknown>[] };

const commits = 20;
const bytes = 30 * 1024;

/** The payload of the example push of https://github.com/octokit/webhooks with as many commits and bytes. */
export function pushEvent(): Record<string, unknown> {
  const load = createRequire(import.meta.url);
  const all = load('@octokit/webhooks-examples/api.github.com/index.json') as readonly Example[];
  const example = all.find(({ name }) => name === 'push')?.examples.find((push) => listOf(push).length > 0);
  if (example === undefined) throw new Error('there is no example of a push with a commit');
  const first = listOf(example)[0] as Record<string, unknown>;
  const made = (body: string) =>
    Array.from({ length: commits }, (_, index) => ({
      ...first,
      id: index.toString(16).padStart(40, 'a'),
      message: `Read part ${index} of the configuration once\n\n${body}`,
      modified: [`src/part-${index}/index.ts`],
    }));
  const event = (body: string) => ({ ...example, commits: made(body), head_commit: made(body).at(-1) });
  const missing = bytes - JSON.stringify(event('')).length;
  return event('It was read anew for each request. '.repeat(Math.ceil(missing / (commits + 1) / 35)));
}

function listOf(push: Record<string, unknown>): readonly unknown[] {
  return Array.isArray(push.commits) ? push.commits : [];
}
