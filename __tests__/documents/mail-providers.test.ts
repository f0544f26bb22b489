import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';

type Service = { readonly host: string; readonly port: number | string; readonly secure?: boolean };
const wellKnown = createRequire(import.meta.url)('nodemailer/lib/well-known') as (name: string) => Service | false;

/** Name and port of each row of the table of mail services. */
const rows = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^\| [^|]+ \| (`[^|]+`) \| (465|587) \|/gm)].flatMap(
    ([, names = '', port = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, port })),
  );

test('the table of mail services names hosts that are known, with the port that is used', () => {
  const named = rows('docs/channels/email.md');
  expect(named.length).toBe(11);
  const known = named.map(({ name }) => {
    const service = name.includes('.') ? { port: 465 } : wellKnown(name);
    return { name, port: String(service === false ? 'unknown' : service.port) };
  });
  expect(named).toEqual(known);
  expect(rows('docs/channels/email.zh-CN.md')).toEqual(named);
});
