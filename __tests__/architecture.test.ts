import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { channels } from '../src/channels/index.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join('src', name), 'utf8') }));

/** Files whose code, without comments, matches. */
function where(pattern: RegExp): string[] {
  return files
    .filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import type .*$/gm, '')))
    .map(({ name }) => name)
    .sort();
}

describe('one door for each effect', () => {
  test.each([
    ['the toolkit', /from '@actions\//, ['runner/toolkit.ts']],
    ['the environment of the process', /process\.env\b/, ['http/exchange.ts', 'index.ts', 'runner/toolkit.ts']],
    ['the mail library', /['"]nodemailer/, ['delivery/smtp.ts', 'inputs/mail-server.ts']],
    ['HTTP', /node:https?['"]/, ['http/exchange.ts']],
    ['the standard output', /process\.stdout|console\./, ['runner/toolkit.ts']],
    ['chance', /Math\.random/, ['delivery/world.ts']],
  ])('%s', (_, pattern, doors) => {
    expect(
      where(pattern as RegExp).filter((name) => !(doors as string[]).includes(name) && !/\.d\.ts$/.test(name)),
    ).toEqual([]);
  });

  test('the clock is read only at the ends of the flow', () => {
    const pure = where(/new Date\(\)|Date\.now\(\)/).filter((name) =>
      /^(?:channels(?!\/http-answers)|message|text)\/|^(?:facts\/(?:run|commit)|decision|status)\.ts$/.test(name),
    );
    expect(pure).toEqual([]);
  });
});

describe('a channel', () => {
  test.each(Object.keys(channels))('%s imports no other channel, no input and no report', (name) => {
    const own = files.filter((file) => new RegExp(`^channels/(?:robots/)?${name}[./-]`).test(file.name));
    expect(own.length).toBeGreaterThan(0);
    const others = Object.keys(channels)
      .filter((other) => other !== name)
      .join('|');
    for (const { text } of own)
      expect(text).not.toMatch(new RegExp(`from '\\./(?:${others})|from '(?:\\.\\./)+(?:main|runner/|inputs/)`));
  });

  test.each(Object.keys(channels))('%s is named by the input of action.yml', (name) => {
    expect(/^ {2}channel:\n {4}description: (.*)$/m.exec(readFileSync('action.yml', 'utf8'))?.[1]).toContain(
      `\`${name}\``,
    );
  });

  test.each(Object.keys(channels))('%s has its page with the common headings', (name) => {
    expect(existsSync(`docs/channels/${name}.md`)).toBe(true);
  });
});

test('no file is longer than a reader can hold, but tables of data', () => {
  const long = files.filter(({ name, text }) => text.split('\n').length > 220 && !/codes?\.ts$/.test(name));
  expect(long.map(({ name }) => name)).toEqual([]);
});

test('defaults stand only in action.yml', () => {
  expect(where(/input\('[\w-]+'\)\s*(?:\|\||\?\?)\s*'[^']/)).toEqual([]);
});
