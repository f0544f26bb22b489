import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ownRunner } from '../support/own-process.ts';
import { ownStep, stepFor } from '../support/own-step.ts';

const runner = ownRunner();
afterEach(() => {
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name);
});

const mail = { 'webhook-url': '', 'email-to': 'a@x.test', 'smtp-host': 'smtp.x.test', 'email-from': 'b@x.test' };

describe('a stage', () => {
  test('asks for its secrets to be masked before anything else is said', async () => {
    await ownStep({ secret: 'SECone1', 'email-to': 'a@x.test', channel: 'webhook' });
    expect(runner.printed()).toMatch(/^::add-mask::SECone1\n(?:::add-mask::.*\n)*::warning /);
  });

  test('hears a cancel', async () => {
    const { cancellation } = await ownStep({});
    process.emit('SIGINT');
    expect(cancellation.cancelled()).toBe(true);
  });
});

describe('main', () => {
  test('warns of inputs and of short secrets, redacted, and hands over', async () => {
    await ownStep({ secret: 'abc', 'email-to': 'a@x.test', channel: 'webhook' });
    const { annotations, state } = runner.left();
    expect(annotations.filter((text) => text.startsWith('warning'))).toEqual([
      expect.stringContaining("warning: Input 'secret' is shorter than four characters"),
      expect.stringContaining("warning: Input 'email-to' is not used by the channel webhook"),
    ]);
    expect(state).toMatchObject({ stage: 'follow', 'input-secret': 'abc' });
  });

  test('leaves nothing to post of a status that is given', async () => {
    await ownStep({ status: 'failure' });
    expect(runner.left().state).toEqual({ stage: 'done' });
  });

  test('refuses inputs that are wrong before it hands over', async () => {
    await expect(stepFor({ language: 'fr' })).rejects.toThrow("Input 'language'");
    expect(runner.left().state).toEqual({});
  });
});

describe('post', () => {
  test('says no warning twice and saves nothing', async () => {
    await ownStep({ secret: 'abc' }, { entry: 'post' });
    const { annotations, state } = runner.left();
    expect([annotations.filter((text) => text.startsWith('warning')), state]).toEqual([[], {}]);
  });

  test.each([{ status: 'failure' }, { scope: 'workflow' }, { needs: '{"a":{"result":"success"}}' }])(
    'has nothing to do for %j',
    async (inputs) => {
      expect(await stepFor(inputs, { entry: 'post' })).toBeUndefined();
    },
  );
});

describe('a mail without a login', () => {
  const noSecrets = { env: { GITHUB_ACTOR: 'dependabot[bot]' } };

  test('in a run without secrets is not tried', async () => {
    await expect(stepFor(mail, noSecrets)).rejects.toThrow("Input 'smtp-password' is empty.");
  });

  test('elsewhere is, and so is a robot without secrets', async () => {
    expect((await ownStep(mail)).settings.destination.transport).toBe('smtp');
    expect((await ownStep({}, noSecrets)).settings.destination.transport).toBe('http');
  });
});

describe('on another runner', () => {
  test.each([{ GITEA_ACTIONS: 'true' }, { GITEA_STATE: '/state' }])(
    'a step that follows its job is refused: %j',
    async (env) => {
      await expect(stepFor({}, { env })).rejects.toThrow('the Gitea runner cannot tell');
      await expect(stepFor({}, { env, entry: 'post' })).rejects.toThrow('the Gitea runner cannot tell');
    },
  );

  test.each([{ ACT: 'true' }, { FORGEJO_ACTIONS: 'true' }])(
    'a step that follows its job may: %j, and leaves an unknown status to old inputs',
    async (env) => {
      await ownStep({}, { env });
      expect(runner.left().variables).toEqual({ 'INPUT_JOB-STATUS': 'unknown' });
    },
  );

  test('a status that is given is reported', async () => {
    expect((await ownStep({ status: 'failure' }, { env: { GITEA_ACTIONS: 'true' } })).settings.status).toBe('FAIL');
  });

  test('GitHub is none', async () => {
    await ownStep({});
    expect(runner.left().variables).toEqual({});
  });
});

describe('the facts', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'step-')), 'event.json');
  const run = { id: 7, name: 'Build', conclusion: 'failure', head_branch: 'other', head_sha: 'a'.repeat(40) };
  const events = { GITHUB_EVENT_PATH: path };

  test('are read once, at the first call', async () => {
    const step = await ownStep({}, { env: events });
    writeFileSync(path, JSON.stringify({ head_commit: { message: 'Repair', author: { name: 'Mona' } } }));
    const first = await step.run();
    writeFileSync(path, '{}');
    expect([first.title, await step.run()]).toEqual(['Repair', first]);
    expect(runner.left().annotations.filter((text) => text.startsWith('warning'))).toEqual([]);
  });

  test('are of the triggering run for `scope: workflow-run`, else of this one', async () => {
    writeFileSync(path, JSON.stringify({ workflow_run: run }));
    const env = { ...events, GITHUB_EVENT_NAME: 'workflow_run' };
    const other = await (await ownStep({ scope: 'workflow-run' }, { env })).run();
    const own = await (await ownStep({}, { env })).run();
    expect([other.workflow, other.status, own.workflow, own.status]).toEqual(['Build', 'FAIL', 'CI', undefined]);
  });

  test('are fewer without the event file, which is said once', async () => {
    const step = await ownStep({ secret: 'missing' });
    await step.run();
    await step.run();
    expect(runner.left().annotations.filter((text) => text.startsWith('warning: The'))).toEqual([
      'warning: The event file is *** (GITHUB_EVENT_PATH is not set); the message has fewer facts.',
    ]);
  });
});
