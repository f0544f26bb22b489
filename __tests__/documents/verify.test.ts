import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { httpService, type ReceivedRequest } from '../support/http-service.ts';
import { runStage } from '../support/runner.ts';

const folder = 'examples/verify';
const coded = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const plain = 'correct horse: 电池 staple';

/** A request as the action sends it, by its secret. */
const requests = new Map<string, ReceivedRequest>();

beforeAll(async () => {
  const service = await httpService('webhook', 'accept');
  for (const secret of [coded, plain]) {
    await runStage(
      { with: { 'webhook-url': service.url.href, secret, status: 'failure', 'task-name': '构建' } },
      'main',
    );
    requests.set(secret, service.requests.at(-1) as ReceivedRequest);
  }
  await service.close();
});

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'verify-'));
});
afterAll(() => rmSync(work, { recursive: true }));

type Case = { readonly secret: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };
type Language = { readonly has: boolean; run(cases: readonly Case[]): readonly boolean[] };

const there = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const text = (value: string) => JSON.stringify(value);
/** Runs a program that prints one word for each case. */
function answers(command: string, args: readonly string[], cwd: string): readonly boolean[] {
  const ran = spawnSync(command, [...args], { cwd, encoding: 'utf8', env: { ...process.env, GOFLAGS: '-mod=mod' } });
  if (ran.status !== 0) throw new Error(`${command}: ${ran.stderr}`);
  return ran.stdout
    .trim()
    .split('\n')
    .map((word) => word.toLowerCase() === 'true');
}

const languages: Readonly<Record<string, Language>> = {
  Node: {
    has: true,
    run(cases) {
      const calls = cases.map(
        ({ secret, headers, body }) =>
          `console.log(verify(${text(secret)}, ${JSON.stringify(headers)}, ${text(body)}))`,
      );
      const program = `import { verify } from ${text(resolve(folder, 'verify.mjs'))};\n${calls.join('\n')}`;
      writeFileSync(join(work, 'run.mjs'), program);
      return answers(process.execPath, ['run.mjs'], work);
    },
  },
  Python: {
    has: there('python3', '--version'),
    run(cases) {
      copyFileSync(join(folder, 'verify.py'), join(work, 'verify.py'));
      const program = `import json\nfrom verify import verify\nfor c in json.load(open("cases.json")):\n    print(verify(c["secret"], c["headers"], c["body"].encode()))`;
      writeFileSync(join(work, 'cases.json'), JSON.stringify(cases));
      return answers('python3', ['-c', program], work);
    },
  },
  Go: {
    has: there('go', 'version'),
    run(cases) {
      copyFileSync(join(folder, 'verify.go'), join(work, 'verify.go'));
      writeFileSync(join(work, 'go.mod'), 'module verify\n\ngo 1.21\n');
      writeFileSync(join(work, 'cases.json'), JSON.stringify(cases));
      const program = `package verify

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"testing"
	"time"
)

func TestCases(t *testing.T) {
	var cases []struct {
		Secret, Body string
		Headers      map[string]string
	}
	data, _ := os.ReadFile("cases.json")
	json.Unmarshal(data, &cases)
	for _, c := range cases {
		headers := http.Header{}
		for name, value := range c.Headers {
			headers.Set(name, value)
		}
		fmt.Fprintln(os.Stderr, Verify(c.Secret, headers, []byte(c.Body), time.Now()))
	}
}
`;
      writeFileSync(join(work, 'verify_test.go'), program);
      const ran = spawnSync('go', ['test', '-v', '-count=1', '.'], { cwd: work, encoding: 'utf8' });
      return (ran.stdout + ran.stderr)
        .split('\n')
        .filter((line) => /^(?:true|false)$/.test(line))
        .map((line) => line === 'true');
    },
  },
  Java: {
    has: there('javac', '-version'),
    run(cases) {
      copyFileSync(join(folder, 'Verify.java'), join(work, 'Verify.java'));
      const calls = cases.map(({ secret, headers, body }) => {
        const pairs = Object.entries(headers).map(([name, value]) => `${text(name)}, ${text(value)}`);
        return `System.out.println(Verify.verify(${text(secret)}, java.util.Map.of(${pairs}), ${text(body)}.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.time.Instant.now()));`;
      });
      writeFileSync(
        join(work, 'Run.java'),
        `class Run { public static void main(String[] a) throws Exception {\n${calls.join('\n')}\n} }`,
      );
      const built = spawnSync('javac', ['-encoding', 'UTF-8', 'Verify.java', 'Run.java'], {
        cwd: work,
        encoding: 'utf8',
      });
      if (built.status !== 0) throw new Error(built.stderr);
      return answers('java', ['Run'], work);
    },
  },
};

function cases(): readonly Case[] {
  return [coded, plain].flatMap((secret) => {
    const { headers, body } = requests.get(secret) as ReceivedRequest;
    const kept = Object.fromEntries(
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name])]),
    );
    const old = String(Number(kept['webhook-timestamp']) - 600);
    const resigned = {
      ...kept,
      'webhook-timestamp': old,
      'webhook-signature': signed(secret, kept['webhook-id'] ?? '', old, body),
    };
    return [
      { secret, headers: kept, body },
      { secret, headers: { ...kept, 'webhook-signature': `v1,AAAA ${kept['webhook-signature']}` }, body },
      { secret, headers: kept, body: `${body} ` },
      { secret: secret === coded ? plain : coded, headers: kept, body },
      { secret, headers: resigned, body },
      { secret, headers: { ...kept, 'webhook-signature': '' }, body },
      { secret, headers: { ...kept, 'webhook-timestamp': 'soon' }, body },
    ];
  });
}

function signed(secret: string, id: string, time: string, body: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : secret;
  return `v1,${createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')}`;
}

describe('the sample that verifies a signature', () => {
  const one = [true, true, false, false, false, false, false];
  test.each(Object.entries(languages))(
    'in %s accepts what the action signs, with either kind of secret, and nothing else',
    (name, language) => {
      if (!language.has) return void console.log(`SKIP the sample in ${name}: no toolchain here`);
      expect(language.run(cases())).toEqual([...one, ...one]);
    },
    60_000,
  );

  test.each(['verify.mjs', 'verify.py', 'verify.go', 'Verify.java'])('in %s is the one that the page shows', (name) => {
    expect(readFileSync('docs/verify.md', 'utf8')).toContain(readFileSync(join(folder, name), 'utf8'));
  });
});

describe('the library of Standard Webhooks', () => {
  const verify = (webhook: Webhook, secret: string) => {
    const { headers, body } = requests.get(secret) as ReceivedRequest;
    return webhook.verify(body, headers as Record<string, string>);
  };

  test('takes a secret that begins with whsec_ as it is', () => {
    expect(verify(new Webhook(coded), coded)).toHaveProperty('event', 'task');
  });

  test('takes a plain secret in its raw form', () => {
    expect(verify(new Webhook(Buffer.from(plain), { format: 'raw' }), plain)).toHaveProperty('event', 'task');
  });

  test('fails on a plain secret in its usual form', () => {
    expect(() => verify(new Webhook(plain), plain)).toThrow();
  });
});
