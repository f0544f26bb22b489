import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { HttpChannel } from '../../src/channels/channel.ts';
import { dingtalk } from '../../src/channels/dingtalk.ts';
import { webhook } from '../../src/channels/webhook.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { sendRequest } from '../../src/http/client.ts';
import { createTestContext, type EnglishDelivery, inEnglish, MESSAGE } from '../support/delivery-context.ts';
import { FAULT_CASES, type FaultCase } from '../support/fault-cases.ts';
import { startPeer } from '../support/fault-peer.ts';

const post = sendRequest;

const authorities = getCACertificates('default');

/** The real exchange and the channel's own judgement; only the pauses are not waited for. */
async function attempt({ peer, channel, timeout }: FaultCase) {
  const { url, env, close } = await startPeer(peer);
  if (env.HTTPS_PROXY) process.env.HTTPS_PROXY = env.HTTPS_PROXY;
  if (env.NODE_EXTRA_CA_CERTS)
    setDefaultCACertificates([...authorities, readFileSync(env.NODE_EXTRA_CA_CERTS, 'utf8')]);
  const request = { method: 'POST' as const, url, headers: {}, body: '{"msgtype":"text"}' };
  const judge: HttpChannel = {
    ...(channel === 'webhook' ? webhook : dingtalk),
    render: () => ({ requests: [request], notes: [], secrets: [] }),
  };
  const place = createTestContext({ post, retries: 1, timeoutMs: timeout * 1000 });
  const delivery = await deliver(
    {
      channel: judge,
      target: { url, secret: '', headers: [] },
      message: MESSAGE,
      send: post,
    },
    'our-id',
    place.context,
  );
  await close();
  return { delivery: inEnglish(delivery), output: JSON.stringify([delivery, place.trace.lines]) };
}

/** The delivery, and everything that it logged and returned. */
type Attempted = { readonly delivery: EnglishDelivery; readonly output: string };

function check({ attempts, outcome, tell }: FaultCase, { delivery, output }: Attempted) {
  expect(delivery).toMatchObject({ attempts, outcome });
  expect(delivery.reason).toMatch(tell ?? /^$/);
  expect(output).not.toContain('canary');
}

const alone = FAULT_CASES.filter(({ peer }) => 'proxy' in peer || 'tls' in peer);
const together = FAULT_CASES.filter((entry) => !alone.includes(entry));

describe('a fault of the server ends as in the table', () => {
  const results = new Map<string, Attempted>();
  beforeAll(async () => {
    await Promise.all(together.map(async (entry) => results.set(entry.name, await attempt(entry))));
  }, 20_000);
  test.each(together)('$name', (entry) => {
    const result = results.get(entry.name);
    if (result === undefined) throw new Error('no result');
    check(entry, result);
  });
});

describe('a fault of a certificate or a proxy ends as in the table', () => {
  afterEach(() => {
    delete process.env.HTTPS_PROXY;
    setDefaultCACertificates(authorities);
  });
  test.each(alone)('$name', async (entry) => check(entry, await attempt(entry)));
});
