import { describe, expect, test } from '@jest/globals';
import { createRedact } from '../../src/actions/redact.ts';

const redact = (secret: string, text: string, whole?: boolean) => createRedact([secret])(text, whole);

describe('a secret is found', () => {
  test.each([
    ['pass\bword', 'a pass\\bword z'],
    ['pass\fword', 'a pass\\fword z'],
    ['pass\nword', 'a pass\\nword z'],
    ['pass\rword', 'a pass\\rword z'],
    ['pass\tword', 'a pass\\tword z'],
    ['pass/word', 'a pass\\/word z'],
    ["pass'word", 'a pass&apos;word z'],
    ['pass"word', 'a pass&quot;word z'],
    ['pass<&>word', 'a pass&lt;&amp;&gt;word z'],
    ['pass word', 'a pass+word z'],
    ['pässword', 'a p%C3%A4ssword z'],
    ['pass word', 'a pass%20word z'],
    ["pass'word", 'a pass&#39;word z'],
    ["pass'word", 'a pass%27word z'],
    ['pä"ssword', 'a p\\u00e4\\"ssword z'],
  ])('%j as it stands in %j', (secret, text) => {
    expect(redact(secret, text)).toBe('a *** z');
  });

  test('in base64 with and without what fills it up, and of base64url', () => {
    // printf 'pass?word>1' | base64
    expect(redact('pass?word>1', 'a cGFzcz93b3JkPjE= z')).toBe('a *** z');
    expect(redact('pass?word>1', 'a cGFzcz93b3JkPjE z')).toBe('a *** z');
    expect(redact('~~~~~~', 'a fn5-fn5- z')).toBe('a *** z');
  });

  test('overlapping, side by side and one in the other', () => {
    expect(createRedact(['secret', 'cretword'])('a secretword, secretsecret z')).toBe('a ***, ****** z');
    expect(createRedact(['word', 'password'])('password word')).toBe('*** ***');
  });

  test('that was added later', () => {
    const values = ['first1'];
    const hide = createRedact(values);
    expect(hide('first1 second2')).toBe('*** second2');
    values.push('second2');
    expect(hide('first1 second2')).toBe('*** ***');
  });

  test('by its beginning before the sign of a cut', () => {
    expect(redact('password', "say 'a passw…' b pass… c pas… passw")).toBe("say 'a ***…' b ***… c pas… passw");
    expect(redact('pass word', 'say pass%20w…')).toBe('say ***…');
  });

  test('by its beginning where a text was cut off, from four characters on', () => {
    expect(redact('password', 'a passw', false)).toBe('a ***');
    expect(redact('password', 'a pass', false)).toBe('a ***');
    expect(redact('password', 'a pas', false)).toBe('a pas');
    expect(redact('password', 'a passw')).toBe('a passw');
  });
});

test.each([
  '',
  'nothing here',
  'a pass%25252577ord z',
  'a pass&AMP;word z',
  '%zz &#9999999; \\u12 \\',
  '&#1114112;',
  '100 % & more',
])('%j stays as it is', (text) => {
  expect(redact('password', text)).toBe(text);
});
