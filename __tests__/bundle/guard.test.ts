/** What may go wrong around a delivery costs neither the message nor the outputs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createCommandFiles, readPairs } from '../support/command-files.ts';
import { httpService } from '../support/http-service.ts';
import { listen } from '../support/listen.ts';
import { inputVariables, runStage } from '../support/runner.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

const report = { status: 'failure', content: 'none', title: 'x', 'github-token': '' };

describe('a proxy that answers one byte at a time', () => {
  const slowly = async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', async () => {
        for (const byte of 'HTTP/1.1 200 Connection established\r\n\r\n') {
          socket.write(byte);
          await new Promise((resolve) => setImmediate(resolve));
        }
        socket.destroy();
      });
    });
    const { port, close } = await listen(server);
    open.push({ close });
    return `http://127.0.0.1:${port}`;
  };

  test.each([
    ['false', 0],
    ['true', 1],
  ])('ends as a failed delivery with outputs and one annotation (fail-on-error: %s)', async (asked, code) => {
    const step = {
      with: {
        ...report,
        'webhook-url': 'https://receiver.example/hook',
        'fail-on-error': asked,
        retries: '0',
        timeout: '5',
      },
      env: { HTTPS_PROXY: await slowly() },
    };
    const result = await runStage(step, 'main');
    expect([result.exitCode, result.outputs.outcome, result.outputs.reason === '']).toEqual([code, 'failed', false]);
    expect(result.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'guard-'));
const hook = join(folder, 'hook.cjs');
// Throws where no promise and no caller of ours is: in a listener of the process, or as a rejection that nobody awaits.
// Or leaves nothing that the process would wait for.
writeFileSync(
  hook,
  `process.on('SIGUSR2', () => {
     if (process.env.STRAY === 'end') return process._getActiveHandles().forEach((handle) => handle.unref());
     if (process.env.STRAY === 'rejection') void Promise.reject(new Error('nobody awaits this'));
     else throw new Error('nobody awaits this');
   });`,
);

/** Starts the main stage of a step as the runner does, with pipes that the test reads as it likes. */
function start(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const variables = inputVariables({ with: { ...report, ...inputs } }, { github: {}, job: { status: 'success' } });
  const entry = join(process.env.ACTION_UNDER_TEST ?? '.', 'dist/index.js');
  const files = createCommandFiles(mkdtempSync(join(folder, 'files-')));
  const event = join(folder, 'event.json');
  writeFileSync(event, '{}');
  const child = spawn(process.execPath, ['--require', hook, entry], {
    env: {
      PATH: process.env.PATH,
      GITHUB_REPOSITORY: 'octo/hello',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_EVENT_PATH: event,
      ...files,
      ...variables,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, outputs: () => readPairs(files.GITHUB_OUTPUT) };
}

/** A receiver that takes a request and never answers. */
async function silent() {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const server = createHttpServer(() => ask());
  const { port } = await listen(server);
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { url: `http://127.0.0.1:${port}/hook`, asked };
}

describe('what is thrown outside of every promise', () => {
  test.each([
    ['error', 'false', 0],
    ['error', 'true', 1],
    ['rejection', 'false', 0],
    ['rejection', 'true', 1],
    ['end', 'false', 0],
    ['end', 'true', 1],
  ])(
    'an %s ends as a failed delivery with outputs and one annotation (fail-on-error: %s)',
    async (stray, asked, code) => {
      const service = await silent();
      const inputs = { 'webhook-url': service.url, 'fail-on-error': asked, timeout: '30' };
      const { child, outputs } = start(inputs, { STRAY: stray });
      const exited = once(child, 'exit');
      let [log, errors] = ['', ''];
      child.stdout.on('data', (text) => {
        log += text;
      });
      child.stderr.on('data', (text) => {
        errors += text;
      });
      await service.asked;
      child.kill('SIGUSR2');
      expect((await exited)[0]).toBe(code);
      const text = stray === 'end' ? 'the step stopped before its end' : 'nobody awaits this';
      expect(outputs()).toMatchObject({ outcome: 'failed', reason: `unexpected error: ${text}`, results: '[]' });
      expect(log.match(/^::error .*$/gm)).toEqual([
        `::error title=Message Notification::Unexpected error, please report it as a bug: ${text}`,
      ]);
      expect(errors).toBe('');
    },
  );
});

describe('a log', () => {
  test('that nobody reads any more changes neither the message nor the outputs', async () => {
    const service = await httpService('webhook', 'accept');
    open.push(service);
    const { child, outputs } = start({ 'webhook-url': service.url.href });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    const [code] = await once(child, 'exit');
    expect([code, service.requests.length, outputs().outcome, errors]).toEqual([0, 1, 'sent', '']);
  });

  test('arrives whole at a slow reader', async () => {
    const text = 'long line\n'.repeat(12_000);
    const inputs = { 'webhook-url': 'https://receiver.example/robot/send?access_token=t', channel: 'dingtalk' };
    const { child } = start({ ...inputs, 'dry-run': 'true', 'custom-content': text });
    const exited = once(child, 'exit');
    child.stderr.resume();
    let log = '';
    // As slow as the loop allows: one piece, then everything else has its turn.
    for await (const piece of child.stdout.setEncoding('utf8')) {
      log += piece;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await exited)[0]).toBe(0);
    expect(log.split('\n').slice(-2)).toEqual(["Nothing sent: 'dry-run' is on.", '']);
    expect(log.match(/^long line$/gm)).toHaveLength(12_000);
  });
});
