import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { channelDefinitions, channels } from '../src/channels/index.ts';
import { type InputName, inputNames } from '../src/config/inputs.ts';

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

describe('one place for each effect', () => {
  test.each([
    [
      'the toolkit',
      /['"]@actions\//,
      ['actions/runner-files.ts', 'actions/log.ts', 'actions/secrets.ts', 'actions/stage.ts'],
    ],
    ['the environment of the process', /process\.env\b/, ['http/client.ts', 'index.ts', 'actions/runner-files.ts']],
    ['the mail library', /['"]nodemailer/, ['delivery/smtp.ts', 'config/smtp.ts']],
    ['HTTP', /node:https?['"]/, ['http/client.ts']],
    ['sockets', /(?<!type .*)node:(?:net|tls)['"]/, ['http/client.ts']],
    ['the standard output', /process\.stdout|console\.|writeSync\(1/, ['actions/log.ts', 'index.ts']],
    ['chance', /Math\.random/, ['delivery/delivery-context.ts']],
  ])('%s', (_, pattern, doors) => {
    expect(
      where(pattern as RegExp).filter((name) => !(doors as string[]).includes(name) && !/\.d\.ts$/.test(name)),
    ).toEqual([]);
  });

  test('the clock is read only at the ends of the flow', () => {
    const doors = ['index.ts', 'main.ts', 'delivery/delivery-context.ts', 'http/client.ts', 'github/client.ts'];
    const clocks = /new Date\(\)|Date\.now\(|process\.(?:uptime|hrtime)|performance\./;
    expect(where(clocks).filter((name) => !doors.includes(name))).toEqual([]);
  });
});

/** From the top to the bottom, as the document draws it. */
const floors = (
  /^## The order of the folders$[\s\S]*?^```$([\s\S]*?)^```$/m.exec(
    readFileSync('docs/architecture.md', 'utf8'),
  )?.[1] ?? ''
)
  .trim()
  .split('\n')
  .map((line) => line.split(' ')[0] ?? '');

type Import = { readonly from: string; readonly to: string };

const imports: readonly Import[] = files.flatMap(({ name, text }) =>
  [...text.matchAll(/(?:from |import\()'(\.[^']+)'/g)].map((match) => ({
    from: name,
    to: posix.join(posix.dirname(name), match[1] ?? ''),
  })),
);

const shown = ({ from, to }: Import) => `${from} → ${to}`;

describe('the order of the folders', () => {
  const floorOf = (name: string) => floors.indexOf(name.split('/')[0] ?? '');

  test('every folder is in src, and every file is in one', () => {
    expect(floors.toSorted()).toEqual(readdirSync('src').sort());
    expect(files.filter(({ name }) => floorOf(name) < 0).map(({ name }) => name)).toEqual([]);
  });

  test('imports lead only to lower folders', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [above, below] = [floorOf(from), floorOf(to)];
      return above > below || (above === below && !from.includes('/'));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    const next = Map.groupBy(imports, ({ from }) => from);
    const reached = (start: string) => {
      const seen = new Set<string>();
      const walk = (name: string): void => {
        for (const { to } of next.get(name) ?? []) {
          if (seen.has(to)) continue;
          seen.add(to);
          walk(to);
        }
      };
      walk(start);
      return seen;
    };
    const inCircle = files.map(({ name }) => name).filter((name) => reached(name).has(name));
    expect(inCircle).toEqual([]);
  });
});

/** From inputs to requests the code runs in a browser too. */
test('only one door leads to Node between inputs and requests', () => {
  const doors = ['text/bytes.ts'];
  const stations = /^(?:config|github|message|channels|text|filter|status)\b(?!\/event)/;
  expect(where(/['"]node:/).filter((name) => stations.test(name) && !doors.includes(name))).toEqual([]);
});

test('no channel is named outside its folder', () => {
  const names = channelDefinitions.flatMap(([name, { aliases }]) => [name, ...aliases]);
  // Two names are also words of inputs (`webhook-url`, `email-to`): of those only the name itself counts.
  const named = new RegExp(`(?!webhook|email)(?:${names.join('|')})|['"](?:webhook|email)['"]`, 'i');
  expect(where(named).filter((name) => !name.startsWith('channels/'))).toEqual([]);
});

test('nothing cuts what a service says before it is redacted', () => {
  const before = where(/text\/text\.ts'|\.slice\(|\.substring\(|\.substr\(/).filter((name) =>
    /^(?:http\/|delivery\/(?:smtp|delivery-context))/.test(name),
  );
  expect(before).toEqual([]);
  expect(where(/redactResponse\(await post\(|redactReply\(await send\(/)).toEqual(['delivery/delivery-context.ts']);
});

describe('a channel', () => {
  test.each(Object.keys(channels))('%s imports no other channel, no input and no report', (name) => {
    const own = files.filter((file) => new RegExp(`^channels/${name}[./-]`).test(file.name));
    expect(own.length).toBeGreaterThan(0);
    const others = Object.keys(channels)
      .filter((other) => other !== name)
      .join('|');
    for (const { text } of own)
      expect(text).not.toMatch(new RegExp(`from '\\./(?:${others})|from '(?:\\.\\./)+(?:main|actions/|config/)`));
  });

  test.each(Object.keys(channels))('%s is named by the input of action.yml', (name) => {
    expect(/^ {2}channel:\n {4}description: (.*)$/m.exec(readFileSync('action.yml', 'utf8'))?.[1]).toContain(
      `\`${name}\``,
    );
  });

  test.each(Object.keys(channels))('%s has its own tests, which hold it to the contract', (name) => {
    const paths = readdirSync('__tests__/channels', { recursive: true, encoding: 'utf8' });
    const [own, ...others] = paths.filter((path) => path.split('/').at(-1) === `${name}.test.ts`);
    expect(others).toEqual([]);
    if (own === undefined) throw new Error(`__tests__/channels/…/${name}.test.ts is missing: see CONTRIBUTING.md`);
    expect(readFileSync(join('__tests__/channels', own), 'utf8')).toMatch(/\bdescribe(?:Contract|HttpChannel)\(/);
  });

  test.each(channelDefinitions)('%s takes only inputs that there are', (_, { inputs }) => {
    expect(inputs.filter((input) => !inputNames.includes(input as InputName))).toEqual([]);
  });
});

test('no file is longer than a reader can hold, but tables of data', () => {
  const table = /^(?:export )?const \w+[^=\n]*= [[{]\n[\s\S]*?^[\]}];$/gm;
  const long = files.filter(
    ({ name, text }) => text.replace(table, '').split('\n').length > 220 && !/config\/messages\.ts$/.test(name),
  );
  expect(long.map(({ name }) => name)).toEqual([]);
});

test('defaults stand only in action.yml', () => {
  expect(where(/input\('[\w-]+'\)\s*(?:\|\||\?\?)\s*'[^']/)).toEqual([]);
});
