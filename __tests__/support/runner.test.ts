import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runJob } from './job.ts';
import { canaries, runStage, type StageContext, type Step } from './runner.ts';

const action = resolve('__tests__/fixtures/echo-action');

async function echo(step: Step = {}, context: StageContext = {}) {
  const result = await runStage({ action, ...step }, 'main', context);
  const seen = JSON.parse(result.stdout) as { env: Record<string, string>; cwd: string };
  return { ...result, ...seen };
}

describe('the emulated runner', () => {
  test('uses a default only when the key is absent', async () => {
    expect((await echo()).env['INPUT_WEB-HOOK']).toBe('fallback');
    expect((await echo({ with: { 'web-hook': '' } })).env['INPUT_WEB-HOOK']).toBe('');
  });

  test('keeps hyphens and turns only spaces into underscores', async () => {
    expect((await echo()).env.INPUT_TWO_WORDS).toBe('spaced');
  });

  test('evaluates expressions of `with:` and of defaults', async () => {
    const context = { github: { run_number: '7' }, job: { check_run_id: 42 }, status: 'failure' } as const;
    const { env } = await echo({ with: { 'web-hook': 'run ${{ github.run_number }}' } }, context);
    expect(env['INPUT_WEB-HOOK']).toBe('run 7');
    expect(env['INPUT_CHECK-RUN-ID']).toBe('42');
    expect(env['INPUT_JOB-STATUS']).toBe('failure');
  });

  test('gives nothing for a field that the server does not know', async () => {
    expect((await echo()).env['INPUT_CHECK-RUN-ID']).toBe('');
  });

  test('sees the failed sibling step of a composite by `github.action_status`', async () => {
    expect((await echo({}, { github: { action_status: 'failure' } })).outputs.status).toBe('failure');
  });

  test('passes on the canaries and neither the token nor the host environment', async () => {
    process.env.EMULATOR_TEST_HOST_VARIABLE = 'leak';
    const { env } = await echo();
    delete process.env.EMULATOR_TEST_HOST_VARIABLE;
    expect(env).toMatchObject(canaries);
    expect(env.GITHUB_TOKEN).toBeUndefined();
    expect(env.EMULATOR_TEST_HOST_VARIABLE).toBeUndefined();
  });

  test('starts in the workspace, not in the folder of the action', async () => {
    const { env, cwd } = await echo({}, { workspace: resolve('__tests__') });
    expect(cwd).toBe(realpathSync(env.GITHUB_WORKSPACE ?? ''));
  });

  test('reads outputs, state and summary', async () => {
    const { outputs, state, summary } = await echo();
    expect(outputs).toEqual({ status: 'success', many: 'one\ntwo' });
    expect(state).toEqual({ isPost: 'true' });
    expect(summary).toBe('# done\n');
  });

  test('evaluates inputs again at post, with the final status and the saved state', async () => {
    const [step] = await runJob({ steps: [{ action }], status: 'cancelled' });
    expect(step?.main.outputs.status).toBe('success');
    expect(step?.post.outputs.status).toBe('cancelled');
    expect(step?.post.stdout).toContain('"STATE_isPost":"true"');
  });

  test('cancels with SIGINT first', async () => {
    const step = { action, with: { 'web-hook': 'wait' } };
    const { exitCode, seconds } = await runStage(step, 'main', { cancelAfter: 0.5 });
    // Windows has no signals: the process is ended at once there.
    if (process.platform !== 'win32') expect(exitCode).toBe(3);
    expect(seconds).toBeLessThan(5);
  });
});
