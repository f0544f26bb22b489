import { describe, expect, test } from '@jest/globals';
import { emailText } from '../../../src/channels/email/email.ts';
import { footers } from '../../../src/channels/email/html.ts';
import { missingFileNotes } from '../../../src/channels/email/types.ts';
import { groupBlocks } from '../../../src/message/message.ts';
import { field, list, messageOf, own, value } from '../../support/message.ts';

const run = 'https://github.com/octo/widget/actions/runs/1';
const link = { text: 'View the run', url: run };
const linked = { text: 'make', url: 'https://example.test/1', status: 'FAIL' } as const;
const fields = [
  field('commit', { text: '6113728', url: 'https://github.com/octo/widget/commit/6' }, 'Repair\nit'),
  field('repository', { text: 'octo/widget', url: 'https://github.com/octo/widget' }),
  list('jobs', linked, 'www.evil.test'),
  field('link', 'View'),
];

describe('the text of an email', () => {
  test('has everything in the message, and why it came', () => {
    const title = [own('Build of '), value(' main\n')];
    const message = messageOf({ status: 'FAIL', title, fields, custom: [own('\n*Hello* '), value('<b>\n')], link });
    expect(emailText(message, [{ name: 'a.log', reason: 'none' }])).toBe(`❌ Build of main

The commit: 6113728 Repair it (https://github.com/octo/widget/commit/6)
The repository: octo/widget
The jobs:
* ❌ make (https://example.test/1)
* www․evil.test

*Hello* <b>

Not attached: a.log (no file matches)

View the run: ${run}

-- 
You are receiving this email because a workflow in octo/widget lists your address.
`);
  });

  test('is in Chinese, and has nothing where there is nothing', () => {
    const some = [field('job', 'a', 'b'), list('jobs', 'c')];
    expect(emailText(messageOf({ status: 'SKIP', language: 'zh', fields: some, link }), [])).toBe(`⏭️ Build

The job：a b
The jobs：
* c

View the run：${run}

-- 
您收到此邮件，是因为 octo/widget 的工作流将您设为收件人。
`);
  });
});

test('the line of the link is not shown: the link has a place of its own', () => {
  const [group] = groupBlocks(messageOf({ fields }).blocks, 'elsewhere');
  expect(group?.kind === 'fields' && group.fields.map(({ name }) => name)).toEqual(['commit', 'repository', 'jobs']);
});

describe('what is not attached', () => {
  test.each([
    ['none', 'no file matches', '没有匹配的文件'],
    ['list', 'no file matches; write one pattern per line', '没有匹配的文件；每行写一个通配符'],
    ['outside', 'a link that leaves the workspace', '链接指向工作区之外'],
    ['unreadable', 'cannot be read', '无法读取'],
    ['kind', 'not a regular file', '不是普通文件'],
    ['size', 'all files together may have 10 MiB', '附件总大小不得超过 10 MiB'],
    ['many', 'too many files to search', '文件过多，无法全部查找'],
    ['server', 'the mail server refused the size', '邮件服务器拒绝了该大小'],
  ] as const)('because of %s is named with the reason in both languages', (reason, en, zh) => {
    expect(missingFileNotes([{ name: 'a', reason }])).toEqual([
      { en: `Not attached: a (${en})`, zh: `未附上 a：${zh}` },
    ]);
  });

  test('is named up to twenty files, the others are counted', () => {
    const missing = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `${at}`, reason: 'none' as const }));
    expect(missingFileNotes([])).toEqual([]);
    expect(missingFileNotes(missing(20))).toHaveLength(20);
    expect(
      missingFileNotes(missing(23))
        .slice(19)
        .map(({ en }) => en),
    ).toEqual(['Not attached: 19 (no file matches)', 'Not attached: 3 more']);
    expect(missingFileNotes(missing(21)).at(-1)?.zh).toBe('另有 1 个文件未附上');
  });
});

test('the reason names the repository', () => {
  expect(footers.en('o/r')).toContain('a workflow in o/r lists');
  expect(footers.zh('o/r')).toContain('o/r 的工作流');
});
