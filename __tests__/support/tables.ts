import { existsSync } from 'node:fs';
import { migrationPaths, withMigrationTables } from '../../site/migrate/tables.ts';
import type { CodeRow } from '../../src/channels/bot-errors.ts';
import { mailErrors } from '../../src/channels/email/smtp-codes.ts';
import type { ErrorRow } from '../../src/channels/error-table.ts';
import { networkCodes, otherStatus, statusCodes } from '../../src/channels/http-codes.ts';
import { channelDefinitions } from '../../src/channels/index.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { readCodeTranslation, readTranslation } from './translation.ts';

type Described = Readonly<Record<string, { readonly description: string; readonly default?: string }>>;

/** Documents with generated tables. */
export const documents = ['docs/inputs.md', 'docs/inputs.zh-CN.md'] as const;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string) => (text === '' ? '' : `\`${text}\``);

/** The heads of the tables; in Chinese the descriptions are those of the translation. */
const heads = {
  en: {
    inputs: '| Input | Meaning | Default |',
    outputs: '| Output | Meaning |',
    codes: '| code | meaning | retried | what to do |',
  },
  zh: {
    inputs: '| 输入 | 含义 | 默认值 |',
    outputs: '| 输出 | 含义 |',
    codes: '| 代码 | 含义 | 是否重试 | 处理办法 |',
  },
} as const;

function inputs(described: Described, head: string): string {
  const rows = Object.entries(described).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${cell(code(input.default ?? ''))} |`,
  );
  return [head, '|---|---|---|', ...rows].join('\n');
}

function outputs(described: Described, head: string): string {
  const rows = Object.entries(described).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  return [head, '|---|---|', ...rows].join('\n');
}

/** The manifest with the descriptions in Chinese. */
function translated({ inputs, outputs, ...rest }: Manifest): Manifest {
  const chinese = readTranslation();
  return {
    ...rest,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        { ...input, description: chinese.inputs[name]?.description ?? input.description },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, output]) => [
        name,
        { description: chinese.outputs[name] ?? output.description },
      ]),
    ),
  };
}

/** A row of a table of errors, in English; the parts of the first cell stand side by side. */
export type CodeLine = {
  readonly codes: readonly string[];
  readonly text: string;
  readonly retried: string;
  readonly advice: string;
};

function codeLine(codes: readonly string[], [, text, advice, then = false]: ErrorRow<unknown>): CodeLine {
  const again = then === false ? 'no' : then;
  return { codes, text, retried: typeof again === 'object' ? `once, in the ${again.fallback} form` : again, advice };
}

function codeTable(lines: readonly CodeLine[], path: string): string {
  const chinese = path.includes('zh-CN') ? readCodeTranslation() : {};
  // What has no Chinese yet stays English; a test names it.
  const said = (text: string) => chinese[text] ?? text;
  const rows = lines.map(
    ({ codes, text, retried, advice }) =>
      `| ${cell(codes.map(said).join(' · '))} | ${cell(said(text))} | ${said(retried)} | ${cell(said(advice))} |`,
  );
  return [heads[path.includes('zh-CN') ? 'zh' : 'en'].codes, '|---|---|---|---|', ...rows].join('\n');
}

const robotRows = (rows: readonly CodeRow[]) => rows.map((row) => codeLine([code(row[0][0])], row));

function mailRows(): CodeLine[] {
  return mailErrors.map((row) => {
    const { codes, responses, command, words, login } = row[0];
    const parts = [
      codes?.map(code).join(', '),
      responses?.filter((reply) => reply > 0).join(', ') || undefined,
      command && `at ${command}`,
      words && 'relaying refused',
      login === false && 'without a login',
    ];
    return codeLine(
      parts.filter((part) => typeof part === 'string'),
      row,
    );
  });
}

function webhookRows(): CodeLine[] {
  const statuses = statusCodes.map((row) => codeLine([row[0] < 10 ? `other ${row[0]}xx` : `${row[0]}`], row));
  const network = networkCodes.map(([names, text, advice, then = false]) => {
    const proxy = names.some((name) => name.startsWith('PROXY_'));
    const whom = names.includes('PROXY_URL') ? 'of the proxy' : proxy ? 'the proxy' : 'the host';
    return codeLine([names.map(code).join(', ')], [names, text(whom, 'the given time'), advice, then]);
  });
  return [...statuses, codeLine(['any other status'], otherStatus), ...network];
}

/** The table of a robot, by the name of its file; a channel without one answers by HTTP status. */
async function robotTable(channel: string): Promise<readonly CodeRow[] | undefined> {
  const file = new URL(`../../src/channels/${channel}-codes.ts`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const tables = (await import(file.href)) as Readonly<Record<string, readonly CodeRow[]>>;
  return tables[`${channel}Codes`];
}

const tables = await Promise.all(
  channelDefinitions.map(async ([channel, { transport }]) => {
    const codes = await robotTable(channel);
    const rows = transport === 'smtp' ? mailRows : codes === undefined ? webhookRows : () => robotRows(codes);
    return ['', '.zh-CN'].map((language) => [`docs/channels/${channel}${language}.md`, rows] as const);
  }),
);

/** Pages of the channels, each with the rows of its table of errors. */
export const codePages: Readonly<Record<string, () => readonly CodeLine[]>> = Object.fromEntries(tables.flat());

/** The text of a channel's page with its table of errors made anew from the tables of the code. */
export function withCodes(text: string, path: string): string {
  return between(text, 'codes', codeTable(codePages[path]?.() ?? [], path));
}

function between(text: string, name: string, table: string): string {
  return text.replace(
    new RegExp(`<!-- ${name}:start -->[\\s\\S]*?<!-- ${name}:end -->`),
    () => `<!-- ${name}:start -->\n${table}\n<!-- ${name}:end -->`,
  );
}

/** The text of a document with its generated tables made anew from `action.yml` and, in Chinese, its translation. */
export function withTables(text: string, path: (typeof documents)[number]): string {
  const chinese = path.includes('zh-CN');
  const manifest = chinese ? translated(readManifest()) : readManifest();
  const head = heads[chinese ? 'zh' : 'en'];
  const tables = { inputs: inputs(manifest.inputs, head.inputs), outputs: outputs(manifest.outputs, head.outputs) };
  return Object.entries(tables).reduce((whole, [name, table]) => between(whole, name, table), text);
}

/** Every document with generated tables, and how its text is made anew. */
export function generated(): readonly (readonly [path: string, remake: (text: string) => string])[] {
  return [
    ...documents.map((path) => [path, (text: string) => withTables(text, path)] as const),
    ...Object.keys(codePages).map((path) => [path, (text: string) => withCodes(text, path)] as const),
    ...migrationPaths.map((path) => [path, (text: string) => withMigrationTables(text, path)] as const),
  ];
}
