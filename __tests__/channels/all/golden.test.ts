import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { EncodedMessage } from '../../../src/channels/channel.ts';
import type { Mail } from '../../../src/channels/email/types.ts';
import { channelDefinitions } from '../../../src/channels/index.ts';
import { composed } from '../../support/composed.ts';
import { expectGolden, goldenFolder } from '../../support/golden.ts';
import { scenarios } from '../../support/scenarios.ts';
import { mailTarget } from '../../support/smtp-service.ts';

const attempt = { now: new Date('2026-11-24T10:03:12Z'), variant: 'full', id: 'msg_1' } as const;
const names = Object.keys(scenarios);

/** The bodies as a person reads them: JSON indented, the Markdown inside on lines of its own. */
function readable(body: string): string {
  const value = JSON.parse(body) as Record<string, { text?: string; content?: string } | undefined>;
  const type = value.markdown_v2 === undefined ? 'markdown' : 'markdown_v2';
  const markdown = value[type]?.text ?? value[type]?.content;
  return markdown === undefined
    ? JSON.stringify(value, undefined, 2)
    : `${JSON.stringify({ ...value, [type]: '(below)' })}\n\n${markdown}`;
}

describe.each(channelDefinitions)('%s', (name, row) => {
  test.each(names)('renders %s as its golden file', async (scenario) => {
    const { message } = composed(scenarios[scenario]);
    if (row.transport === 'smtp')
      return goldenMail(name, scenario, await (await row.load()).render(message, box, attempt));
    const target = { url: new URL('https://example.test/hook'), secret: '', headers: [] };
    const { requests, notes } = await (await row.load()).render(message, target, attempt);
    const text = [...requests.map((request) => readable(request.body)), ...notes.map((note) => `Note: ${note}`)].join(
      '\n\n',
    );
    expectGolden(`${name}/${scenario}.txt`, `${text}\n`);
  });
});

const box = mailTarget({ name: 'Team', address: 'team@example.test' });

function goldenMail(name: string, scenario: string, { requests: [mail] }: EncodedMessage<Mail>): void {
  const head = `Subject: ${mail?.subject}\nMessage-ID: ${mail?.messageId}\nReferences: ${mail?.references}`;
  expectGolden(`${name}/${scenario}.txt`, `${head}\n\n${mail?.text}`);
  expectGolden(`${name}/${scenario}.html`, mail?.html ?? '');
}

test('no golden file is left without its test', () => {
  const files = readdirSync(goldenFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const made = channelDefinitions.flatMap(([channel, { transport }]) => {
    const kinds = transport === 'smtp' ? ['txt', 'html'] : ['txt'];
    return kinds.flatMap((kind) => names.map((name) => `${channel}/${name}.${kind}`));
  });
  const messages = files.filter((file) => !['inputs', 'log'].includes(file.split('/')[0] ?? ''));
  expect(messages.sort()).toEqual(made.sort());
});
