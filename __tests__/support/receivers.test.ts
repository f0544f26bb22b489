import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { type Receivers, secrets, startReceivers } from './receivers.ts';

let receivers: Receivers;
beforeAll(async () => {
  receivers = await startReceivers();
});
afterAll(() => receivers.close());

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const url = `http://127.0.0.1:${receivers.httpPort}${path}`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers });
  return { status: response.status, arrival: receivers.arrivals.at(-1) };
}

describe('the local receivers', () => {
  test('find a wrong DingTalk signature', async () => {
    const body = { msgtype: 'markdown', markdown: { title: 'T', text: 'hello' }, at: {} };
    const { arrival } = await post(`/robot/send?access_token=x&timestamp=${Date.now()}&sign=wrong`, body);
    expect(arrival?.text).toContain('hello');
    expect(arrival?.problems).toEqual(['the signature does not match']);
  });

  test('find a WeCom text that is too long', async () => {
    const { arrival } = await post('/cgi-bin/webhook/send?key=x', { markdown: { content: '长'.repeat(1400) } });
    expect(arrival?.problems).toEqual(['the text is longer than 4096 bytes']);
  });

  test('read a Lark card as a person does and find a wrong signature', async () => {
    const elements = [{ tag: 'markdown', content: 'line' }, { behaviors: [{ default_url: 'https://example.com' }] }];
    const card = { schema: '2.0', header: { title: { content: 'Title' } }, body: { elements } };
    const timestamp = String(Math.floor(Date.now() / 1000));
    const { arrival } = await post('/open-apis/bot/v2/hook/x', { timestamp, sign: 'wrong', card });
    expect(arrival?.text).toBe('Title\nline\nhttps://example.com');
    expect(arrival?.problems).toEqual(['the signature does not match']);
  });

  test('find both wrong signatures of a webhook and an old timestamp', async () => {
    const headers = { 'webhook-id': 'a', 'webhook-timestamp': '1614265330', 'webhook-signature': 'v1,x' };
    expect((await post('/any', { event: 'task' }, headers)).arrival?.problems).toHaveLength(3);
    expect(secrets.webhook).toMatch(/^whsec_/);
  });

  test('refuse what is not JSON', async () => {
    const url = `http://127.0.0.1:${receivers.httpPort}/robot/send`;
    expect((await fetch(url, { method: 'POST', body: '<html>' })).status).toBe(400);
  });

  test('read an email', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: receivers.smtpPort, secure: false, ignoreTLS: true });
    await transport.sendMail({
      from: 'a@example.com',
      to: 'b@example.com',
      subject: '主题',
      text: 'body',
      html: '<p>body',
    });
    const arrival = receivers.arrivals.at(-1);
    expect(arrival?.text).toContain('Subject: 主题');
    expect(arrival?.problems).toEqual([]);
  });
});
