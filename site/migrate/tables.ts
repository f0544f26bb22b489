import type { Language } from '../../src/text/text.ts';
import { chatActions } from './chat.ts';
import { rows as flowRows, plugins } from './flow.ts';
import { sendMail } from './mail.ts';
import type { Row, Source } from './source.ts';

/** The migration pages, without their language, and the tables in them: what the configurator converts by. */
const pages: Readonly<Record<string, (language: Language) => Readonly<Record<string, string>>>> = {
  'docs/migrate/action-send-mail': (language) => ({ inputs: sourceTable(sendMail, language) }),
  'docs/migrate/dingtalk-wecom-feishu-actions': (language) => ({
    actions: chatActions.map((source) => `## ${source.name}\n\n${sourceTable(source, language)}`).join('\n\n'),
  }),
  'docs/migrate/yunxiao-flow': (language) => ({ plugins: pluginTable(language), fields: fieldTable(language) }),
};

/** Every migration page in both languages. */
export const migrationPaths: readonly string[] = Object.keys(pages).flatMap((page) => [
  `${page}.md`,
  `${page}.zh-CN.md`,
]);

/** The text of a page with its tables made anew. */
export function withMigrationTables(text: string, path: string): string {
  const tables = pages[path.replace(/(?:\.zh-CN)?\.md$/, '')]?.(path.includes('.zh-CN') ? 'zh' : 'en') ?? {};
  return Object.entries(tables).reduce(
    (whole, [name, table]) =>
      whole.replace(
        new RegExp(`<!-- ${name}:start -->[\\s\\S]*?<!-- ${name}:end -->`),
        () => `<!-- ${name}:start -->\n${table}\n<!-- ${name}:end -->`,
      ),
    text,
  );
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function sourceTable({ rows }: Source, language: Language): string {
  const heads = language === 'zh' ? ['原来', '这里'] : ['there', 'here'];
  return table(
    heads,
    rows.map((row) => [thereOf(row, language), row.here[language]]),
  );
}

function thereOf({ from, there }: Row, language: Language): string {
  return there?.[language] ?? from.map((name) => `\`${name.replace(/^env\./, 'env: ')}\``).join(', ');
}

function pluginTable(language: Language): string {
  const rows = Object.entries(plugins).map(([name, { channel, title }]) => [
    `\`${name}\` ${title}`,
    `\`channel: ${channel}\``,
  ]);
  return table(language === 'zh' ? ['云效 Flow', '这里'] : ['Flow', 'here'], rows);
}

function fieldTable(language: Language): string {
  const heads = language === 'zh' ? ['云效 Flow', '这里', '有何不同'] : ['Flow', 'here', 'what is different'];
  return table(
    heads,
    flowRows.map((row) => [thereOf(row, language), row.here[language], row.different[language]]),
  );
}
