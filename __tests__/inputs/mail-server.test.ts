import { describe, expect, test } from '@jest/globals';
import { type MailServerInputs, parseMailServer } from '../../src/inputs/mail-server.ts';

const empty: MailServerInputs = {
  url: '',
  host: '',
  port: '',
  security: '',
  username: '',
  password: '',
  accessToken: '',
};
const parse = (change: Partial<MailServerInputs>) => parseMailServer({ ...empty, ...change });

describe('the mail server', () => {
  test.each([
    [{ host: 'smtp.x.test' }, { host: 'smtp.x.test', port: 587, security: 'starttls' }],
    [
      { host: 'smtp.x.test', security: 'TLS' },
      { port: 465, security: 'tls' },
    ],
    [
      { host: 'smtp.x.test', security: 'none' },
      { port: 25, security: 'none' },
    ],
    [
      { url: 'smtps://u%40x.test:p%2Fw@smtp.x.test' },
      { port: 465, security: 'tls', username: 'u@x.test', password: 'p/w' },
    ],
    [{ url: 'smtp://smtp.x.test:2525' }, { port: 2525, security: 'starttls' }],
    [{ host: 'QQ' }, { host: 'smtp.qq.com', port: 465, security: 'tls' }],
  ])('%j is understood', async (change, expected) => {
    expect(await parse(change)).toMatchObject({ server: expected, problems: [], warnings: [] });
  });

  test.each([
    [{}, 'smtp-host'],
    [{ host: 'x.test', port: '0' }, 'smtp-port'],
    [{ host: 'x.test', port: '65536' }, 'smtp-port'],
    [{ host: 'x.test', security: 'ssl3' }, 'smtp-security'],
    [{ url: 'http://x.test' }, 'smtp-url'],
    [{ url: 'smtps://x.test?tls.rejectUnauthorized=false' }, 'smtp-url'],
    [{ host: 'x.test', username: 'u' }, 'smtp-password'],
    [{ host: 'x.test', username: 'u', password: 'p', accessToken: 't' }, 'smtp-access-token'],
  ])('%j is a problem of %s', async (change, input) => {
    expect((await parse(change)).problems.map((problem) => problem.input)).toEqual([input]);
  });

  test('warns of a login in clear', async () => {
    expect((await parse({ host: 'x.test', security: 'none', username: 'u', password: 'p' })).warnings).toHaveLength(1);
  });
});
