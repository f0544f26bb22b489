/**
 * `npm run new-channel NAME`: writes the places of a new channel, with a message that works and a page that does not tell
 * the truth yet, and says what to do next. The tests stay red until it is done.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [name = '', ...rest] = process.argv.slice(2);
const stop = (problem: string): never => {
  console.error(`${problem}\n\nUsage: npm run new-channel NAME (small letters and digits, for example: zulip)`);
  process.exit(1);
};
if (!/^[a-z][a-z0-9]+$/.test(name) || rest.length > 0) stop(`'${[name, ...rest].join(' ')}' is no name of a channel.`);

const index = 'src/channels/index.ts';
if (existsSync(`src/channels/${name}.ts`) || readFileSync(index, 'utf8').includes(`\n  ${name}: {`))
  stop(`There is a channel '${name}' already.`);

const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
const secret = `${name.toUpperCase()}_URL`;
const step = `- uses: message-notification/message-notification@v2
  with:
    channel: ${name}
    webhook-url: \${{ secrets.${secret} }}
`;

const source = `import { linkLines, plainTitle, toParagraphs } from '../message/plain-text.ts';
import { type HttpChannel, jsonHeaders } from './channel.ts';
import { networkFailure, statusFailure } from './transport-errors.ts';

// TODO: the Chinese name, if there is one.
const title = { en: '${title}', zh: '${title}' };

/** ${title}. TODO: the address of the service's documentation. */
export const ${name}: HttpChannel = {
  title,
  render(message, { url }) {
    // TODO: the body that the service documents. This text has no markup: see wecom.ts for Markdown.
    const text = [plainTitle(message), ...toParagraphs(message), linkLines(message).join('\\n')].join('\\n\\n');
    const body = JSON.stringify({ text });
    return { requests: [{ method: 'POST', url, headers: jsonHeaders, body }], notes: [], secrets: [] };
  },
  parseResponse(response) {
    // TODO: what the service says when it accepts. A service that answers by a code of its own: see createChatBot.
    if (response.kind === 'response' && response.status >= 200 && response.status < 300) return { kind: 'accepted' };
    return response.kind === 'response' ? statusFailure(response, title) : networkFailure(response);
  },
};
`;

const row = `  ${name}: {
    load: async () => (await import('./${name}.ts')).${name},
    transport: 'http',
    aliases: [],
    misspellings: [],
    impliedByInput: 'webhook-url',
    // TODO: how the path of its webhook URLs ends, on every host.
    url: { domains: ['${name}.example'], path: /\\/${name}\\/hook$/, example: 'https://${name}.example/${name}/hook' },
    inputs: botInputs,
    mentions: [],
    rendersText: true,
  },
`;

const tests = `import { expect, test } from '@jest/globals';
import { ${name} } from '../../src/channels/${name}.ts';
import { describeHttpChannel } from '../support/channel.ts';
import { answer } from '../support/chat-bot.ts';
import { bodyOf, expectClean } from '../support/untrusted-text.ts';

/** TODO: what the service says, as its documentation words it: accepted, refused for good, refused for now. */
const service = {
  path: '/${name}/hook',
  accept: [200, '{}'],
  refuse: [400, '{}'],
  busy: [503, ''],
} as const;

// TODO: what the text can do in the service (links, mentions, markup); plain text does nothing.
describeHttpChannel('${name}', service, async (message) => {
  expectClean(JSON.stringify(await bodyOf(${name}, message)));
  return [];
});

test('success is what the service calls success', async () => {
  const noSuccess = answer('TODO: an answer with HTTP 200 that is no success');
  expect(await ${name}.parseResponse(noSuccess)).toMatchObject({ kind: 'failed' });
});
`;

/** The page in both languages; the Chinese one is the English one, marked, until somebody translates it. */
const page = (other: string, mark = '') => `# ${title}

${other}
${mark}
TODO: \`npm run preview\` draws its picture for this page, \`docs/messages.md\` and its Chinese.

## Get the webhook

TODO: where the user finds the URL, click by click, and that it is stored as a secret.

## Minimal step

\`\`\`yaml
${step}${mark === '' ? '' : '    language: zh\n'}\`\`\`

## Mentions

${title} bots mention nobody.

## Limits

TODO: messages per minute and the length of one, with the address where the service says so.

## Errors and what to do

<!-- codes:start -->
<!-- codes:end -->
`;

const example = `# ${title}: the result of each job. Save as .github/workflows/ci.yml.
# ${title}：通知每个作业的结果。保存为 .github/workflows/ci.yml。
name: CI
on: push

# What the message needs to show failed steps, durations and commit titles.
# 消息显示失败步骤、耗时和提交标题所需的权限。
permissions:
  actions: read
  contents: read

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      # The first step of the job: it runs again when the job ends.
      # 作业的第一个步骤：作业结束时它会再次运行。
      - uses: message-notification/message-notification@v2
        with:
          channel: ${name}
          webhook-url: \${{ secrets.${secret} }}
          # en or zh · 中文消息请写 zh
          language: en
      - uses: actions/checkout@v6
      # Your own commands. · 换成你自己的命令。
      - run: make test
`;

const written: string[] = [];
function write(path: string, text: string): void {
  writeFileSync(path, text);
  written.push(path);
}
/** Puts a text in front of another one in a file that exists. */
function insert(path: string, before: string, text: string): void {
  const old = readFileSync(path, 'utf8');
  if (!old.includes(before)) throw new Error(`${path} has no ${JSON.stringify(before)}`);
  write(
    path,
    old.replace(before, () => text + before),
  );
}

write(`src/channels/${name}.ts`, source);
insert(index, '  webhook: {', row);
insert('docs/architecture.md', '`webhook.ts` ', `\`${name}.ts\`, `);
insert(
  'site/words.ts',
  '    webhook: { title:',
  `    ${name}: { title: { en: '${title}', zh: '${title}' }, hint: { en: 'group bot', zh: '群机器人' } },\n`,
);
write(`__tests__/channels/${name}.test.ts`, tests);
write(`docs/channels/${name}.md`, page(`[中文](${name}.zh-CN.md)`));
write(`docs/channels/${name}.zh-CN.md`, page(`[English](${name}.md)`, '\n<!-- not translated yet -->\n'));
write(`examples/${name}.yml`, example);
insert(
  'examples/README.md',
  '| [webhook.yml]',
  `| [${name}.yml](${name}.yml) | the result of a job to ${title} | \`${secret}\` |\n`,
);
insert(
  'examples/README.zh-CN.md',
  '| [webhook.yml]',
  `| [${name}.yml](${name}.yml) | 把作业的结果发到 ${title} | \`${secret}\` |\n`,
);
for (const manifest of ['action.yml', 'docs/i18n/zh.yml']) {
  const text = readFileSync(manifest, 'utf8');
  write(
    manifest,
    text.replace(
      /(\n {2}channel:\n(?: {4}.*\n)*? {4}description: .*?)(`email`)/,
      `$1\`${name}\`${manifest === 'action.yml' ? ', ' : '、'}$2`,
    ),
  );
}

console.log(`Written:
${written.map((path) => `  ${path}`).join('\n')}

Next:
  1. Read src/channels/channel.ts, and the neighbor that is most alike: webhook.ts (answers by HTTP status), wecom.ts
     (Markdown and codes of its own), lark.ts (cards).
  2. Replace every TODO in these files: grep -rn TODO src/channels __tests__/channels docs/channels
  3. Give the tests its stand-in: 'serviceReplies' in __tests__/support/http-service.ts, secrets in workflow.ts, 'receive' in receivers.ts
  4. npm test -- ${name}     until it is green
  5. npm run golden         its messages, its tables and the lists of channels: read the diff
  6. npm run preview        its pictures
  7. npm test               what is still missing has a test that names it

Chinese is welcome, not compulsory: docs/channels/${name}.zh-CN.md is a marked copy, and npm run docs lists what is open.`);
