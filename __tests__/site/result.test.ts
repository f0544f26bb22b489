import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findSecretNames, permissionsFor, resultNames, results } from '../../site/result.ts';
import { holdsSecret, isSecretName, looksLikeSecret } from '../../site/secrets.ts';
import { type LookupName, lookupDefinitions } from '../../src/github/lookups.ts';
import { type Check, loadLanguageService } from '../support/language-service.ts';
import { readManifest } from '../support/manifest.ts';
import { wholeWorkflow } from '../support/snippets.ts';

let check: Check;
beforeAll(async () => {
  check = await loadLanguageService(readManifest());
}, 60_000);

const url = { 'webhook-url': '${{ secrets.A_URL }}' };
const steps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plain: { channel: 'dingtalk', ...url },
  'a number that is a text': { channel: 'dingtalk', ...url, mentions: '8613800000000', timeout: '20' },
  'text of several lines': { channel: 'lark', ...url, 'custom-content': 'a: b\n# c\n- "d"\n\n  e $${X} ${Y:-z}' },
  'words that YAML knows': {
    channel: 'lark',
    ...url,
    title: 'null',
    'pipeline-name': 'yes',
    'stage-name': '~',
    'task-name': '@x',
  },
  'a told status': { channel: 'wecom', ...url, status: '${{ job.status }}' },
  'the whole run': { channel: 'wecom', ...url, needs: '${{ toJSON(needs) }}' },
  'another run': { channel: 'wecom', ...url, scope: 'workflow-run' },
};
const needed = permissionsFor(new Set(['jobs', 'commit', 'errors']));

describe.each(Object.entries(steps))('%s', (_, written) => {
  test.each(resultNames)('the language service has no objection to the %s', async (name) => {
    const text = results[name]({ written, permissions: needed });
    expect(await check(`.github/workflows/${name}.yml`, name === 'step' ? wholeWorkflow(text) : text)).toEqual([]);
  });

  test('the step has what was chosen', () => {
    const [step] = parse(results.step({ written, permissions: [] })) as [{ with: unknown }];
    expect(step.with).toEqual(written);
  });
});

describe('permissions', () => {
  test('are those of the lookups, each once with its purpose', () => {
    expect(needed).toEqual([
      { scope: 'actions', why: ['jobs'] },
      { scope: 'contents', why: ['commit'] },
      { scope: 'checks', why: ['errors'] },
    ]);
    const all = permissionsFor(new Set(Object.keys(lookupDefinitions) as LookupName[]));
    expect(all.flatMap(({ why }) => why).sort()).toEqual(Object.keys(lookupDefinitions).sort());
  });
});

describe('secrets', () => {
  test('are found by their references, wherever they stand', () => {
    expect(
      findSecretNames({
        a: "${{ github.ref == 'x' && secrets.A || secrets.B_2 }}",
        b: 'Bearer ${{ secrets.A }}',
        c: '${{ secrets.GITHUB_TOKEN }}',
      }),
    ).toEqual(['A', 'B_2']);
  });

  test.each(['DINGTALK_URL', 'smtp_password', 'A', '_x1', 'TEAM_2026_KEY', 'Prod_Webhook_Url'])(
    '%s is a name',
    (name) => {
      expect(isSecretName(name)).toBe(true);
    },
  );

  test.each(['', '1A', 'a-b', 'GITHUB_X', 'a b', 'x'.repeat(101), '密钥', 'hunter2', 'password', 'https'])(
    '"%s" is no name',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );

  test.each([
    'https://oapi.dingtalk.com/robot/send?access_token=1',
    'http://10.0.0.1/hook',
    'SEC0123456789abcdef0123456789abcdef',
    'abcdefghijklmnop',
    'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6',
    'A1B2C3D4E5F6A7B8C9D0E1F2',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'ghp_0123456789abcdefghijABCDEFGHIJ012345',
    'smtp://ci:password@smtp.example.com',
  ])('%s is rather a secret than its name', (text) => {
    expect(looksLikeSecret(text)).toBe(true);
  });

  test.each(['see https://example.com/on-call', '${CI_COMMIT_TITLE}', 'Deploy #${BUILD_NUMBER}', 'team@example.com'])(
    '"%s" is harmless text',
    (text) => {
      expect(holdsSecret(text)).toBe(false);
    },
  );
});
