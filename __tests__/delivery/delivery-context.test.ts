import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createDeliveryContext, redactResponse } from '../../src/delivery/delivery-context.ts';
import { localServer, scriptedSmtpServer, smallMail, smtpScript } from '../support/smtp-service.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

/** Marks what was redacted. */
const redact = (text: string, whole = true) => `${whole ? 'whole' : 'part'}: ${text.replaceAll('SECRET', '***')}`;
const never = new AbortController().signal;
const options = { timeoutMs: 3_000, retries: 0, log: () => {}, hide: () => {}, redact };
const context = createDeliveryContext({ ...options, cancelSignal: never, inFlightSignal: never });

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

describe('the context of a delivery', () => {
  test('ends a minute after the process began', () => {
    expect(context.deadline).toBe(60_000);
  });

  test('redacts the answer of a service', async () => {
    const reply = await context.post(
      { method: 'POST', url: await urlOf('it is SECRET'), headers: {}, body: '' },
      20_000,
    );
    expect(reply).toMatchObject({ kind: 'response', body: 'whole: it is ***' });
  });

  test('redacts an answer that was cut off as one that is not complete', async () => {
    const reply = await context.post(
      { method: 'POST', url: await urlOf('it is SECR', 99), headers: {}, body: '' },
      20_000,
    );
    expect(reply).toMatchObject({ kind: 'response', end: 'aborted', body: 'part: it is SECR' });
  });

  test('redacts a refusal of a mail server', async () => {
    const server = await scriptedSmtpServer(smtpScript({ MAIL: `550 SECRET ${'x'.repeat(400)} SECRET` }));
    open.push(server);
    const reply = await context.sendMail(smallMail(localServer(server.port)), 20_000);
    expect(reply).toMatchObject({ kind: 'failed', text: `whole: 550 *** ${'x'.repeat(400)} ***` });
  });

  test('redacts the texts about single recipients, and leaves their addresses', async () => {
    const server = await scriptedSmtpServer(smtpScript({ 'RCPT TO:<SECRET@x.test>': '550 SECRET is gone' }));
    open.push(server);
    const mail = smallMail(localServer(server.port), ['a@x.test', 'SECRET@x.test']);
    const reply = await context.sendMail(mail, 20_000);
    const rejected = [
      { address: 'SECRET@x.test', code: 550, text: 'whole: 550 *** is gone', isDeferred: false, isBcc: false },
    ];
    expect(reply).toMatchObject({ kind: 'accepted', rejected });
  });

  test('redacts no address and nothing else of a mail that was refused whole', async () => {
    const server = await scriptedSmtpServer(smtpScript({ RCPT: '550 SECRET' }));
    open.push(server);
    const reply = await context.sendMail(smallMail(localServer(server.port), ['SECRET@x.test']), 20_000);
    expect(reply).toMatchObject({
      kind: 'failed',
      rejected: [{ address: 'SECRET@x.test', code: 550, text: 'whole: 550 ***', isDeferred: false, isBcc: false }],
    });
  });

  test('has the wall clock, a clock that only runs forward, and chance', () => {
    expect(context.clock()).toBeLessThanOrEqual(performance.now());
    expect(Math.abs(context.now().getTime() - Date.now())).toBeLessThan(1_000);
    expect([context.random() < 1, context.timeoutMs, context.retries]).toEqual([true, 3_000, 0]);
  });

  test('ends a pause early only on a cancel', async () => {
    const cancel = new AbortController();
    const { pause, cancelled } = createDeliveryContext({
      ...options,
      cancelSignal: cancel.signal,
      inFlightSignal: never,
    });
    const started = performance.now();
    await pause(30);
    expect([performance.now() - started > 25, cancelled()]).toEqual([true, false]);
    const pausing = pause(60_000);
    cancel.abort();
    await pausing;
    await pause(60_000);
    expect([performance.now() - started < 30_000, cancelled()]).toEqual([true, true]);
  });

  test('ends an attempt under way with the step', async () => {
    const inFlight = new AbortController();
    const signals = { cancelSignal: never, inFlightSignal: inFlight.signal };
    const { post, sendMail } = createDeliveryContext({ ...options, ...signals });
    const server = createServer(() => inFlight.abort());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => server.closeAllConnections() }, { close: () => server.close() });
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await post({ method: 'POST', url, headers: {}, body: '' }, 30_000)).toMatchObject({
      kind: 'network-error',
      code: 'CANCELLED',
    });
    const silent = await scriptedSmtpServer(smtpScript({ CONNECT: null }));
    open.push(silent);
    expect(await sendMail(smallMail(localServer(silent.port)), 30_000)).toMatchObject({ kind: 'failed' });
  });
});

describe('an answer', () => {
  const answer = { kind: 'response', status: 200, headers: {}, end: 'complete', receivedAt: 1 } as const;
  const hide = (text: string) => text.replaceAll('42', '***');

  test('in JSON has no secret in a key, nor in another form inside of a text', () => {
    const secret = 'k9/Zq+"&<7tT=w%3x\\\\Yv';
    const body = JSON.stringify({ [`no bot ${secret}`]: 1, msg: secret.replaceAll('"', '&quot;') });
    const hideAll = (text: string) =>
      text.replaceAll(secret, '***').replaceAll(secret.replaceAll('"', '&quot;'), '***');
    const hidden = redactResponse({ ...answer, body }, hideAll);
    expect('body' in hidden && hidden.body).toBe('{"no bot ***":1,"msg":"***"}');
  });

  test('in JSON keeps its names where a weak secret is one of them', () => {
    const body = '{"errcode":1,"errmsg":"errcode"}';
    const hidden = redactResponse({ ...answer, body }, (text) => text.replaceAll('errcode', '***'));
    expect('body' in hidden && hidden.body).toBe('{"errcode":1,"errmsg":"***"}');
  });

  test('in JSON keeps its names, its numbers and its form where texts are hidden', () => {
    const body = '{"code": 42, "key42": ["a 42", {"b": "42"}], "n": null}';
    expect(redactResponse({ ...answer, body }, hide)).toEqual({
      ...answer,
      body: '{"code":42,"key***":["a ***",{"b":"***"}],"n":null}',
    });
  });

  test('that is no JSON is hidden as a text', () => {
    expect(redactResponse({ ...answer, body: '{"a": 42' }, hide)).toEqual({ ...answer, body: '{"a": ***' });
  });

  test('that holds nothing to hide stays as it came', () => {
    const reply = { ...answer, body: '{"a":  1}' };
    expect(redactResponse(reply, hide)).toBe(reply);
  });

  test('that did not come stays', () => {
    const none = { kind: 'network-error', code: '42', host: '42', bodySent: false, proxy: false, seconds: 1 } as const;
    expect(redactResponse(none, hide)).toBe(none);
  });
});
