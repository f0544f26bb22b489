import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentPaths, readSnippets, untranslatedLines } from '../support/snippets.ts';
import { type ChannelReceivers, runWorkflow, startChannelReceivers } from '../support/workflow.ts';

let local: ChannelReceivers;
beforeAll(async () => {
  local = await startChannelReceivers();
});
afterAll(() => local.close());

const all = documentPaths().flatMap((path) => readSnippets(path));
/** Each workflow once: a Chinese page has those of the English one (a test compares them), some pages repeat others. */
const snippets = [
  ...new Map(all.toReversed().map((snippet) => [untranslatedLines(snippet.text).join('\n'), snippet])).values(),
];

/** What a run with nothing else known may answer to a snippet that asks for more. */
const excuses = [
  /is not selected by 'run-status'|'run-status' 未选择/,
  /nothing was fixed|nothing broke|不算恢复|不是新的失败/,
  /'dry-run' is on/,
];

describe('every workflow of every page', () => {
  test.each(snippets)('$name runs as it stands', async ({ text }) => {
    const event = text.includes('scope: workflow-run')
      ? { workflow_run: { id: 7, name: 'CI', conclusion: 'failure', head_branch: 'main', head_sha: 'a'.repeat(40) } }
      : {};
    const github = text.includes('scope: workflow-run') ? { event_name: 'workflow_run' } : {};
    const around = { github, places: local.places, status: 'failure', event, later: { COVERAGE: '93 %' } } as const;
    for (const { main, post } of await runWorkflow(text, around)) {
      expect([main.exitCode, post.exitCode, main.stdout + post.stdout]).toEqual([
        0,
        0,
        expect.not.stringMatching(/::error/),
      ]);
      const { outcome, reason = '' } = { ...main.outputs, ...post.outputs };
      expect([outcome === 'sent' || excuses.some((excuse) => excuse.test(reason)), outcome, reason]).toEqual([
        true,
        outcome,
        reason,
      ]);
    }
  });
});
