import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { listenForCancel } from '../../src/actions/step.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { loadStep, tryLoadStep } from '../support/in-process-step.ts';

const runner = useRunner();
afterEach(() => {
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name);
});

const mail = { 'webhook-url': '', 'email-to': 'a@x.test', 'smtp-host': 'smtp.x.test', 'email-from': 'b@x.test' };

describe('a stage', () => {
  test('masks its secrets before it prints anything else', async () => {
    await loadStep({ secret: 'SECone1', 'email-to': 'a@x.test', channel: 'webhook' });
    expect(runner.printed()).toMatch(/^::add-mask::SECone1\n(?:::add-mask::.*\n)*::warning /);
  });

  test('listens for a cancel', async () => {
    const { cancelSignal } = await loadStep({});
    process.emit('SIGINT');
    expect(cancelSignal.aborted).toBe(true);
  });
});

describe('main', () => {
  test('sees the blank behind a password as it was written', async () => {
    const mail = { 'email-to': 'a@x.test', 'email-from': 'b@x.test', 'smtp-host': 'smtp.x.test' };
    await loadStep({ ...mail, 'smtp-username': 'ci', 'smtp-password': 'canary0123 ' });
    expect(runner.left().annotations).toContainEqual(
      expect.stringContaining("warning: Input 'smtp-password' begins or ends with a blank"),
    );
  });

  test('warns of inputs and of short secrets, redacted, and saves the state', async () => {
    await loadStep({ secret: 'abc', 'email-to': 'a@x.test', channel: 'webhook' });
    const { annotations, state } = runner.left();
    expect(annotations.filter((text) => text.startsWith('warning'))).toEqual([
      expect.stringContaining("warning: Input 'secret' is shorter than 4 characters"),
      expect.stringContaining("warning: Input 'email-to' is not used by the channel webhook"),
    ]);
    expect(state).toMatchObject({ stage: 'follow', 'input-secret': 'abc' });
  });

  test('leaves nothing to post of a status that is given', async () => {
    await loadStep({ status: 'failure' });
    expect(runner.left().state).toEqual({ stage: 'done' });
  });

  test('rejects wrong inputs before it saves the state', async () => {
    await expect(tryLoadStep({ language: 'fr' })).rejects.toThrow("Input 'language'");
    expect(runner.left().state).toEqual({});
  });
});

describe('post', () => {
  test('repeats no warning and saves nothing', async () => {
    await loadStep({ secret: 'abc' }, { entry: 'post' });
    const { annotations, state } = runner.left();
    expect([annotations.filter((text) => text.startsWith('warning')), state]).toEqual([[], {}]);
  });

  test.each([{ status: 'failure' }, { scope: 'workflow' }, { needs: '{"a":{"result":"success"}}' }])(
    'has nothing to do for %j',
    async (inputs) => {
      expect(await tryLoadStep(inputs, { entry: 'post' })).toBeUndefined();
    },
  );
});

describe('a mail without a login', () => {
  const noSecrets = { env: { GITHUB_ACTOR: 'dependabot[bot]' } };

  test('in a run without secrets is not tried', async () => {
    await expect(tryLoadStep(mail, noSecrets)).rejects.toThrow("Input 'smtp-password' is empty.");
  });

  test('elsewhere is, and so is a bot without secrets', async () => {
    expect((await loadStep(mail)).settings.destination.transport).toBe('smtp');
    expect((await loadStep({}, noSecrets)).settings.destination.transport).toBe('http');
  });
});

describe('on another runner', () => {
  test.each([{ GITEA_ACTIONS: 'true' }, { GITEA_STATE: '/state' }])(
    'a step that follows its job is refused: %j',
    async (env) => {
      await expect(tryLoadStep({}, { env })).rejects.toThrow('the Gitea runner cannot tell');
      await expect(tryLoadStep({}, { env, entry: 'post' })).rejects.toThrow('the Gitea runner cannot tell');
    },
  );

  test.each([{ ACT: 'true' }, { FORGEJO_ACTIONS: 'true' }])(
    'a step that follows its job is allowed: %j, and sets an unknown status for old inputs',
    async (env) => {
      await loadStep({}, { env });
      expect(runner.left().variables).toEqual({ 'INPUT_JOB-STATUS': 'unknown' });
    },
  );

  test('a status that is given is reported', async () => {
    expect((await loadStep({ status: 'failure' }, { env: { GITEA_ACTIONS: 'true' } })).settings.status).toBe('FAIL');
  });

  test('a variable of such a runner makes none of that of GitHub', async () => {
    const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_ACTION_PATH: '/actions/wrapper' };
    for (const name of ['ACT', 'GITEA_ACTIONS', 'GITEA_STATE', 'FORGEJO_ACTIONS'])
      await loadStep({}, { env: { ...hosted, [name]: 'true' } });
    expect(runner.left().variables).toEqual({});
  });

  test("GitHub's is not one", async () => {
    await loadStep({});
    expect(runner.left().variables).toEqual({});
  });
});

describe('a cancel', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('does not exist before a signal', () => {
    const { cancelSignal, inFlightSignal } = listenForCancel();
    expect([cancelSignal.aborted, inFlightSignal.aborted]).toEqual([false, false]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends at once what is not begun, and 6.5 s later what is under way',
    (name) => {
      jest.useFakeTimers();
      const { cancelSignal, inFlightSignal } = listenForCancel();
      process.emit(name);
      expect([cancelSignal.aborted, inFlightSignal.aborted]).toEqual([true, false]);
      jest.advanceTimersByTime(6_499);
      expect(inFlightSignal.aborted).toBe(false);
      jest.advanceTimersByTime(1);
      expect(inFlightSignal.aborted).toBe(true);
    },
  );

  test('counts from the first signal', () => {
    jest.useFakeTimers();
    const { inFlightSignal } = listenForCancel();
    process.emit('SIGINT');
    jest.advanceTimersByTime(6_000);
    process.emit('SIGTERM');
    jest.advanceTimersByTime(500);
    expect(inFlightSignal.aborted).toBe(true);
  });
});
