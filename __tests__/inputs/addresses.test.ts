import { describe, expect, test } from '@jest/globals';
import { mailboxesIn } from '../../src/inputs/addresses.ts';
import type { Reader } from '../../src/inputs/reader.ts';

function parseMailboxes(text: string) {
  const reader: Reader = { input: () => text, problems: [], warnings: [] };
  return { mailboxes: mailboxesIn(reader, 'email-to'), problems: reader.problems.map((problem) => problem.text) };
}

const addresses = (text: string) => parseMailboxes(text).mailboxes.map(({ address }) => address);

describe('an address list', () => {
  test.each([
    'a@x.test\nb@x.test',
    'a@x.test, b@x.test',
    'a@x.test；b@x.test',
    'a@x.test、b@x.test',
    'a@x.test，b@x.test;',
  ])('%j has two addresses', (text) => {
    expect(addresses(text)).toEqual(['a@x.test', 'b@x.test']);
  });

  test('keeps separators inside a quoted name', () => {
    const { mailboxes } = parseMailboxes('"Doe, \\"J\\"" <j@x.test>, 张三 <z@例子.测试>');
    expect(mailboxes).toEqual([
      { name: 'Doe, "J"', address: 'j@x.test' },
      { name: '张三', address: 'z@例子.测试' },
    ]);
  });

  test('names an address once', () => {
    expect(addresses('a@x.test, A@X.test')).toEqual(['a@x.test']);
  });

  test.each([
    'justname',
    'a@@x.test',
    'a@b@x.test',
    '"a@gmail.com x"@x.test',
    'team: a@x.test',
    'Bcc: <e@z.test>',
    'a@x..test',
    '"a <a@x.test>',
  ])('%j is a problem', (text) => {
    expect(parseMailboxes(text)).toMatchObject({ mailboxes: [], problems: [expect.any(String)] });
  });

  test('does not take a header line for a recipient', () => {
    expect(addresses('dev@x.test\r\nBcc: evil@z.test')).toEqual(['dev@x.test']);
    expect(parseMailboxes('dev@x.test\r\nBcc: evil@z.test').problems).toHaveLength(1);
  });

  test('has at most 50 addresses', () => {
    const text = Array.from({ length: 51 }, (_, index) => `a${index}@x.test`).join(',');
    expect(parseMailboxes(text).problems).toHaveLength(1);
  });
});
