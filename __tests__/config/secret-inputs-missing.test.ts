import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/config/inputs.ts';
import { isMissingSecrets, requireLogin } from '../../src/config/secret-inputs.ts';
import { configWith, createInput, destinations, type StepInputs } from '../support/config.ts';

async function excused(given: StepInputs, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  try {
    const { destination } = await configWith(given);
    if (destination.transport === 'smtp') requireLogin(destination.targets[0].server, createInput(given), env);
  } catch (error) {
    if (error instanceof InputError) return isMissingSecrets(error, createInput(given), env);
    throw error;
  }
  throw new Error('nothing is wrong');
}

const mail = { channel: 'email', 'email-to': 'a@x.test', 'smtp-host': 'smtp.x.test' };

describe('a run without secrets', () => {
  test.each<[string, StepInputs]>([
    ['a channel', {}],
    ['a URL', { channel: 'dingtalk' }],
    ['two URLs', { channel: 'dingtalk', 'webhook-url': ',' }],
    ['two people too', { channel: 'dingtalk', mentions: ' , ' }],
    ['a mail server', { channel: 'email', 'email-to': 'a@x.test' }],
    ['a sender', mail],
    ['a login', { ...mail, 'email-from': 'b@x.test' }],
  ])('is excused for the lack of %s', async (_, given) => {
    expect(await excused({ ...given, 'secret-source': 'None' })).toBe(true);
    expect(await excused({ ...given, 'secret-source': 'Dependabot' })).toBe(true);
    expect(await excused({ ...given, 'secret-source': '' }, { GITHUB_ACTOR: 'dependabot[bot]' })).toBe(true);
  });

  test.each<[string, StepInputs]>([
    ['a wrong word', { channel: 'dingtalk', content: 'weather' }],
    ['a URL that is none', { channel: 'dingtalk', 'webhook-url': 'nonsense' }],
    ['no recipient', { ...destinations.email, 'email-to': 'a@' }],
  ])('is not excused for %s', async (_, given) => {
    expect(await excused({ ...given, 'secret-source': 'None' })).toBe(false);
  });

  test('is not let go on to a mail server without a login', async () => {
    const given = { ...destinations.email, 'secret-source': 'None' };
    const { destination } = await configWith(given);
    if (destination.transport !== 'smtp') throw new Error('no email');
    const { server } = destination.targets[0];
    expect(() => requireLogin(server, createInput(given), {})).toThrow(
      new InputError([{ input: 'smtp-password', text: { en: 'is empty.', zh: '为空。' } }]),
    );
    expect(() => requireLogin(server, createInput(destinations.email), {})).not.toThrow();
  });

  test('may log in with what is written in the workflow', async () => {
    const given = { ...destinations.email, 'smtp-username': 'ci', 'smtp-password': 'public', 'secret-source': 'None' };
    await expect(excused(given)).rejects.toThrow('nothing is wrong');
  });

  test('may use a relay that wants no login', async () => {
    await expect(excused({ ...destinations.email, 'smtp-security': 'none', 'secret-source': 'None' })).rejects.toThrow(
      'nothing is wrong',
    );
  });
});

test('a run with secrets is not excused', async () => {
  expect(await excused({ channel: 'dingtalk', 'secret-source': 'Actions' })).toBe(false);
});
