import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { realWorld } from '../../src/delivery/world.ts';
import { ending } from '../../src/http/ending.ts';
import { answers, localServer, scripted, smallMail } from '../support/smtp-service.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

/** Marks what went through the door. */
const redact = (text: string, whole: boolean) => `${whole ? 'whole' : 'part'}: ${text.replaceAll('SECRET', '***')}`;
const surroundings = {
  timeoutMs: 3_000,
  retries: 0,
  cancelled: () => false,
  pause: async () => {},
  log: () => {},
  hide: () => {},
};
const world = realWorld({ ...surroundings, started: 1_000, attempts: ending(), redact });

async function urlOf(body: string, bytes = body.length): Promise<URL> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'Content-Length': String(bytes) }).write(body, () => {
        if (bytes > body.length) request.socket.destroy();
        else response.end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.close() });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

describe('the world of a delivery', () => {
  test('ends a minute after the process began', () => {
    expect(world.deadline).toBe(61_000);
  });

  test('redacts the answer of a service', async () => {
    const reply = await world.post({ url: await urlOf('it is SECRET'), headers: {}, body: '' }, 3_000);
    expect(reply).toMatchObject({ kind: 'answer', body: 'whole: it is ***' });
  });

  test('says of an answer that was cut off that it is not whole', async () => {
    const reply = await world.post({ url: await urlOf('it is SECR', 99), headers: {}, body: '' }, 3_000);
    expect(reply).toMatchObject({ kind: 'answer', end: 'cut', body: 'part: it is SECR' });
  });

  test('redacts a refusal of a mail server', async () => {
    const server = await scripted(answers({ MAIL: `550 SECRET ${'x'.repeat(400)} SECRET` }));
    open.push(server);
    const reply = await world.sendMail(smallMail(localServer(server.port)), 3_000);
    expect(reply).toMatchObject({ kind: 'failed', text: `whole: 550 *** ${'x'.repeat(400)} ***` });
  });

  test('redacts what is said of single recipients, and leaves their addresses', async () => {
    const server = await scripted(answers({ 'RCPT TO:<SECRET@x.test>': '550 SECRET is gone' }));
    open.push(server);
    const mail = smallMail(localServer(server.port), ['a@x.test', 'SECRET@x.test']);
    const reply = await world.sendMail(mail, 3_000);
    const rejected = [{ address: 'SECRET@x.test', code: 550, text: 'whole: 550 *** is gone' }];
    expect(reply).toMatchObject({ kind: 'accepted', rejected });
  });
});
