import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runStage } from '../support/runner.ts';
import { acceptingSmtpServer } from '../support/smtp-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'modules-'));
const hook = join(folder, 'hook.cjs');
// Prints each builtin and each large package part that a process loads, once, on stderr.
writeFileSync(
  hook,
  `const Module = require('node:module'); const load = Module._load; const seen = new Set();
   const builtin = process.getBuiltinModule; process.getBuiltinModule = (name) => { seen.add(name); return builtin(name); };
   Module._load = function (name, ...rest) { seen.add(name); return load.call(this, name, ...rest); };
   process.on('exit', () => process.stderr.write('LOADED ' + JSON.stringify([...seen]) + '\\n'));`,
);
const open: { close(): unknown }[] = [];
afterAll(async () => {
  await Promise.all(open.map((service) => service.close()));
});

async function loaded(inputs: Readonly<Record<string, string>>): Promise<{ builtins: string[]; chunks: number }> {
  const step = {
    with: { 'github-token': '', content: 'status', title: 'x', ...inputs },
    env: { NODE_OPTIONS: `--require ${hook}` },
  };
  const { stderr, outputs } = await runStage(step, 'main');
  expect([outputs.outcome, outputs.reason]).not.toContain('failed');
  const names = JSON.parse(/LOADED (.*)/.exec(stderr)?.[1] ?? '[]') as string[];
  const builtins = names
    .filter((name) => !name.startsWith('.') && !name.startsWith('/'))
    .map((name) => name.replace('node:', ''));
  return { builtins: [...new Set(builtins)].sort(), chunks: names.filter((name) => name.startsWith('./')).length };
}

test('a main stage with nothing to send loads three builtins and no chunk', async () => {
  expect(await loaded({ 'webhook-url': 'http://127.0.0.1:9/hook', title: '' })).toEqual({
    builtins: ['fs', 'os', 'path'],
    chunks: 0,
  });
});

test('only a report by email loads the mail library', async () => {
  const service = await acceptingSmtpServer({ authOptional: true });
  open.push(service);
  const mail = {
    'email-to': 'a@example.test',
    'email-from': 'b@example.test',
    'smtp-host': '127.0.0.1',
    'smtp-port': String(service.port),
    'smtp-security': 'none',
  };
  const { builtins } = await loaded({ ...mail, status: 'success' });
  expect(builtins).toEqual(expect.arrayContaining(['net', 'tls', 'dns']));
});
