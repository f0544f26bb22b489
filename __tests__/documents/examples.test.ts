import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { channelDefinitions } from '../../src/channels/index.ts';
import { loadLanguageService } from '../support/language-service.ts';
import { readManifest } from '../support/manifest.ts';
import { everyRow } from '../support/rows.ts';
import { type ChannelReceivers, runWorkflow, startChannelReceivers } from '../support/workflow.ts';

const files = readdirSync('examples').filter((name) => name.endsWith('.yml'));
const read = (name: string) => readFileSync(`examples/${name}`, 'utf8');

let local: ChannelReceivers;
beforeEach(async () => {
  local = await startChannelReceivers();
});
afterEach(() => local.close());

const run = (name: string, status: 'success' | 'failure') =>
  runWorkflow(read(name), { places: local.places, status, github: { actor: 'octocat' } });
/** How many messages came to each channel. */
const counts = () => ({
  dingtalk: local.requests('dingtalk').length,
  wecom: local.requests('wecom').length,
  lark: local.requests('lark').length,
  webhook: local.requests('webhook').length,
  email: local.mails().length,
});
const none = { dingtalk: 0, wecom: 0, lark: 0, webhook: 0, email: 0 };

describe('the examples', () => {
  test('have one file for each channel', () => {
    expect(files).toEqual(expect.arrayContaining(channelDefinitions.map(([name]) => `${name}.yml`)));
  });

  test.each(['README.md', 'README.zh-CN.md'])('are all listed in %s, and no other', (page) => {
    const listed = [...read(page).matchAll(/^\| \[([^\]]+)\]\(\1\) \|/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(files);
  });

  test.each(files)('%s names its secrets in the list', (name) => {
    const [row = ''] = new RegExp(`^\\| \\[${name}\\].*$`, 'm').exec(read('README.md')) ?? [];
    const secrets = [...read(name).matchAll(/secrets\.(\w+)/g)].map(([, secret]) => `\`${secret}\``);
    expect([...row.matchAll(/`\w+`/g)].map(([word]) => word)).toEqual(secrets);
  });

  test('are accepted by the language service', async () => {
    const check = await loadLanguageService(readManifest());
    await everyRow(files, async (name) => expect(await check('.github/workflows/x.yml', read(name))).toEqual([]));
  });

  test.each(files)('%s explains itself in both languages', (name) => {
    const comments = read(name).match(/^ *# .*$/gm) ?? [];
    const both = comments.filter((line) => line.includes(' · '));
    const rest = comments.filter((line) => !both.includes(line));
    const chinese = rest.filter((line) => /\p{Script=Han}/u.test(line));
    expect([chinese.length, both.every((line) => /\p{Script=Han}/u.test(line))]).toEqual([rest.length / 2, true]);
  });

  test.each(channelDefinitions.map(([name]) => name))('send one message to %s on a failure', async (name) => {
    await run(`${name}.yml`, 'failure');
    expect(counts()).toEqual({ ...none, [name]: 1 });
  });

  test.each(['success', 'failure'] as const)('send one message for the whole run on %s', async (status) => {
    await run('one-message-per-run.yml', status);
    expect(counts()).toEqual({ ...none, lark: 1 });
  });

  test('send one message for the start and one for the end', async () => {
    await run('start-and-end.yml', 'success');
    const [first = '', second = ''] = local.requests('lark').map(({ body }) => body);
    expect(counts()).toEqual({ ...none, lark: 2 });
    expect([first, second].map((body) => body.includes('✅'))).toEqual([false, true]);
  });

  test('send only failures, with a mention', async () => {
    await run('only-failures.yml', 'success');
    expect(counts()).toEqual(none);
    await run('only-failures.yml', 'failure');
    expect(local.requests('dingtalk').map(({ body }) => JSON.parse(body).at.atMobiles)).toEqual([['13800000000']]);
  });
});
