import { spawn } from 'node:child_process';
import type { HttpResult } from '../../src/http/client.ts';

/**
 * Posts `canary` from a process of its own, with exactly this environment: what Node.js itself reads of it cannot be
 * changed inside a test. Also returns its standard error.
 */
export async function postInChild(url: string, env: Readonly<Record<string, string>>) {
  const module = new URL('../../src/http/client.ts', import.meta.url).href;
  const script = `const { sendRequest } = await import('${module}');
    const reply = await sendRequest({ method: 'POST', url: new URL('${url}'), headers: {}, body: 'canary' }, 10_000);
    console.log(JSON.stringify({ reply, env: process.env.NODE_TLS_REJECT_UNAUTHORIZED }));
    process.exit();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, said] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await stream.setEncoding('utf8').toArray()).join('')),
  );
  return { said, ...(JSON.parse(output ?? '') as { reply: HttpResult; env?: string }) };
}
