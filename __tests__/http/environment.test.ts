import { expect, test } from '@jest/globals';
import { environmentWarnings, supportsProxies } from '../../src/http/proxy.ts';

test('nothing is said of an environment that is obeyed', () => {
  expect(environmentWarnings({ HTTPS_PROXY: 'http://user:canary@proxy.example' }, '24.5.0')).toEqual([]);
  expect(environmentWarnings({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }, '24.4.0')).toEqual([]);
});

test.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])(
  'a Node without proxies is told by the name of %s, its own version and the runner that has one',
  (name) => {
    const [warning, ...others] = environmentWarnings({ [name]: 'http://user:canary@proxy.example' }, '24.4.0');
    expect(others).toEqual([]);
    expect(warning?.en).toMatch(new RegExp(`\\b${name}\\b.*24\\.4\\.0.*2\\.328`));
    expect(JSON.stringify(warning)).not.toContain('canary');
  },
);

test('a wish to trust every certificate is told by the name of its variable', () => {
  expect(environmentWarnings({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, '24.5.0')).toMatchObject([
    { en: expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED') },
  ]);
});

test.each([
  ['24.4.0', false],
  ['24.5.0', true],
  ['24.21.0', true],
  ['25.0.0', true],
  ['22.20.0', false],
])('Node %s can use a proxy: %s', (version, can) => {
  expect(supportsProxies(version)).toBe(can);
});

test.each(['all_proxy', 'ALL_PROXY'])('%s alone is ignored, and the warning names HTTPS_PROXY', (name) => {
  const warnings = environmentWarnings({ [name]: 'http://user:canary@proxy.example' }, '24.5.0');
  expect(warnings).toMatchObject([{ en: expect.stringMatching(new RegExp(`${name} is ignored.*HTTPS_PROXY`)) }]);
  expect(JSON.stringify(warnings)).not.toContain('canary');
  expect(environmentWarnings({ [name]: 'http://a.example', HTTPS_PROXY: 'http://b.example' }, '24.5.0')).toEqual([]);
});
