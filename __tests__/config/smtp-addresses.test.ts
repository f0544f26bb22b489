import { describe, expect, test } from '@jest/globals';
import type { InputReader } from '../../src/config/inputs.ts';
import { readMailboxes } from '../../src/config/smtp.ts';
import { describe as describeNotes } from '../../src/config/suggestions.ts';

function parseMailboxes(text: string) {
  const reader: InputReader = {
    input: () => text,
    env: {},
    problems: [],
    warnings: [],
    notes: [],
    addSecret: () => undefined,
  };
  const mailboxes = readMailboxes(reader, 'email-to');
  return { mailboxes, problems: describeNotes(reader.problems).map(({ text }) => text.en) };
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
    [
      'justname',
      /^has 'justname', which is not an address\. Write name@example\.com or Name <name@example\.com>, a name/,
    ],
    ['a@@x.test', /, which is not an address\./],
    ['a@b@x.test', /, which is not an address\./],
    ['"a@gmail.com x"@x.test', /, which is not an address\./],
    ['team: a@x.test', /, which is not an address\./],
    ['x <a@x.test> y', /, which is not an address\./],
    ['Bcc: <e@z.test>', /^has 'Bcc: <e@z\.test>' with a name that must be in double quotes, as in "Doe, Jane" </],
    ['"a" b <a@x.test>', / with a name that must be in double quotes/],
    ['b "a" <a@x.test>', / with a name that must be in double quotes/],
    ['"a <a@x.test>', / with a name that must be in double quotes/],
    ['a\\b <a@x.test>', / with a name that must be in double quotes/],
    ['a@x..test', /^has 'a@x\.\.test', whose domain is not a host name\. Check its spelling\.$/],
    ['a@.x.test', /, whose domain is not a host name\./],
    ['a@x.test.', /, whose domain is not a host name\./],
    ['a@-x.test', /, whose domain is not a host name\./],
    ['a@x-.test', /, whose domain is not a host name\./],
    ['a@x.-test', /, whose domain is not a host name\./],
    ['a@x.test-', /, whose domain is not a host name\./],
    [`${'x'.repeat(90)}`, /^has 'x{77}…', which is not an address/],
  ])('%j is a problem', (text, problem) => {
    expect(parseMailboxes(text)).toEqual({ mailboxes: [], problems: [expect.stringMatching(problem)] });
  });

  test.each<[string, object[]]>([
    ['a@x.test', [{ name: '', address: 'a@x.test' }]],
    ['< a@x.test >', [{ name: '', address: 'a@x.test' }]],
    ['ops@xn--fiqs8s.xn--fiqs8s', [{ name: '', address: 'ops@xn--fiqs8s.xn--fiqs8s' }]],
    ['Mona Lisa<m@x-y.test>', [{ name: 'Mona Lisa', address: 'm@x-y.test' }]],
    ['"a\\\\" <a@x.test>', [{ name: 'a\\', address: 'a@x.test' }]],
    [' , a@x.test,\n , ;', [{ name: '', address: 'a@x.test' }]],
    ['One <a@x.test>, Two <A@x.test>', [{ name: 'One', address: 'a@x.test' }]],
    ['', []],
  ])('%j is read', (text, mailboxes) => {
    expect(parseMailboxes(text)).toEqual({ mailboxes, problems: [] });
  });

  test('does not take a header line for a recipient', () => {
    expect(addresses('dev@x.test\r\nBcc: evil@z.test')).toEqual(['dev@x.test']);
    expect(parseMailboxes('dev@x.test\r\nBcc: evil@z.test').problems).toHaveLength(1);
  });

  test('has at most 50 addresses', () => {
    const list = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@x.test`).join(',');
    expect(parseMailboxes(list(50)).problems).toEqual([]);
    expect(parseMailboxes(list(51)).problems).toEqual([
      'has 51 addresses; at most 50 are allowed. Use a mailing list.',
    ]);
  });
});
