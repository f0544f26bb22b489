import { afterAll, describe, expect, test } from '@jest/globals';
import type { EncodedMessage, HttpChannel, HttpTarget } from '../../src/channels/channel.ts';
import { type ChannelBy, channels } from '../../src/channels/index.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { Delivery } from '../../src/delivery/retry.ts';
import type { HttpPost } from '../../src/http/client.ts';
import { sendRequest } from '../../src/http/client.ts';
import { composed, type Scenario } from './composed.ts';
import { createTestContext } from './delivery-context.ts';
import { type Behavior, httpService, type ServiceReplies } from './http-service.ts';
import { describeUntrusted, type ReadEffects } from './untrusted-text.ts';

/** What came of one delivery to a stand-in of the service. */
export type ServiceDelivery = { readonly delivery: Delivery; readonly tries: number; readonly lines: string };

/** Delivers the message of a scenario to a service in one behavior. */
export type DeliverTo = (behavior: Behavior, scenario?: Scenario) => Promise<ServiceDelivery>;

/** The signing key of the tests; no text may hold it. */
export const canary = 'canary-secret-0001';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(open.map((service) => service.close()));
});

/** Closes it at the end of the suite. */
export function closeAfterAll<T extends { close(): Promise<void> }>(service: T): T {
  open.push(service);
  return service;
}

/** What every channel keeps to, over whichever transport; `read` tells what a message does in it. */
export function describeContract(serve: DeliverTo, read: ReadEffects): void {
  describe('the contract', () => {
    test('delivers once when accepted', async () => {
      const { delivery, tries } = await serve('accept');
      expect(delivery).toMatchObject({ outcome: 'sent', attempts: 1, code: '', reason: { en: '', zh: '' } });
      expect(tries).toBe(1);
    });

    test('reports a refusal and does not repeat it', async () => {
      const { delivery, tries } = await serve('refuse');
      expect(delivery).toMatchObject({ outcome: 'failed', attempts: 1 });
      expect(delivery.code).not.toBe('');
      expect([delivery.advice.en.at(-1), delivery.advice.zh.at(-1)]).toEqual(['.', '。']);
      expect(tries).toBe(1);
    });

    test('tries again when busy, and gives up after the last pause', async () => {
      const { delivery, tries } = await serve('busy');
      expect(delivery).toMatchObject({ outcome: 'failed', attempts: 3 });
      expect(tries).toBe(3);
    });

    test.each(['refuse', 'busy', 'hang up', 'garbage'] as const)(
      'leaks no secret and explains itself at: %s',
      async (behavior) => {
        const { delivery, lines } = await serve(behavior);
        // A webhook receiver may answer a page: only its status counts.
        if (delivery.outcome === 'sent') return expect(behavior).toBe('garbage');
        expect(delivery.reason.en.length).toBeGreaterThan(10);
        expect(`${JSON.stringify(delivery)}${lines}`).not.toMatch(/canary|of-the-test|127\.0\.0\.1:\d+\//);
      },
    );

    test('sends a message without lines and custom content', async () => {
      expect((await serve('accept', { settings: { content: [], custom: '' } })).delivery.outcome).toBe('sent');
    });
  });
  describeUntrusted(read);
}

/** The contract over HTTP, with a stand-in that answers as the service does. */
export function describeHttpChannel(name: ChannelBy<'http'>, stand: ServiceReplies, read: ReadEffects): void {
  const serve: DeliverTo = async (behavior, scenario) => {
    const service = closeAfterAll(await httpService(stand, behavior));
    const { context: made, trace } = createTestContext({ post: sendRequest, retries: 2, timeoutMs: 20_000 });
    const target = { url: service.url, secret: canary, headers: [] };
    const channel: HttpChannel = await channels[name].load();
    const job = { channel, target, message: composed(scenario).message, send: made.post };
    const delivery = await deliver(job, 'msg_1', made);
    return { delivery, tries: service.requests.length, lines: trace.lines.join('\n') };
  };
  describeContract(serve, read);

  describe('a request', () => {
    const message = composed({ settings: { custom: 'x ${CI_COMMIT_TITLE}' } }).message;
    const encode = async (secret: string): Promise<EncodedMessage<HttpPost>> => {
      const target: HttpTarget = { url: new URL(stand.path, 'https://example.test'), secret, headers: [] };
      return (await channels[name].load()).render(message, target, attempt);
    };

    test('is the same for the same message, moment and key', async () => {
      expect(await encode(canary)).toEqual(await encode(canary));
    });

    test('lists as secret whatever was made with the key', async () => {
      const [one, other] = [await encode(canary), await encode(`${canary}-2`)];
      const changed = textsOf(one).filter((text) => !textsOf(other).includes(text));
      expect(one.secrets).toEqual(expect.arrayContaining(changed));
      expect(textsOf(one).join(' ')).not.toContain(canary);
      expect((await encode('')).secrets).toEqual([]);
    });
  });
}

/** Every text of the requests: values of the query and the headers, strings of the body. */
function textsOf({ requests }: EncodedMessage<HttpPost>): string[] {
  return requests.flatMap(({ url, headers, body }) => [
    ...url.searchParams.values(),
    ...Object.values(headers),
    ...stringsIn(JSON.parse(body)),
  ]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
