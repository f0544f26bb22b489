import { existsSync } from 'node:fs';
import { migrationPaths, withMigrationTables } from '../../site/migrate/tables.ts';
import type { ErrorRow, Variant } from '../../src/channels/channel.ts';
import type { CodeRow } from '../../src/channels/chat-bot.ts';
import { mailErrors } from '../../src/channels/email/smtp-errors.ts';
import { channelDefinitions } from '../../src/channels/index.ts';
import {
  fillMessage,
  type NetworkRow,
  networkErrors,
  otherStatus,
  statusErrors,
} from '../../src/channels/transport-errors.ts';
import type { LocalizedText } from '../../src/text/text.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { readTranslation } from './translation.ts';

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
    codes: '| 错误码 | 含义 | 是否重试 | 处理办法 |',
  },
} as const;

/** The inputs that people set; those that the runner sets are not for them. */
function inputs(described: Described, head: string): string {
  const internal = ['job-status', 'check-run-id', 'secret-source'];
  const rows = Object.entries(described)
    .filter(([name]) => !internal.includes(name))
    .map(([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${cell(code(input.default ?? ''))} |`);
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

/** A row of a table of errors; the parts of the first cell stand side by side. */
export type CodeLine = {
  readonly codes: readonly LocalizedText[];
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
  readonly retried: LocalizedText;
};

const retries: Readonly<Record<NonNullable<ErrorRow['retry']> | Variant | 'no', LocalizedText>> = {
  no: { en: 'no', zh: '否' },
  yes: { en: 'yes', zh: '是' },
  once: { en: 'once', zh: '一次' },
  'rate-limited': { en: 'later', zh: '稍后' },
  full: { en: 'once', zh: '一次' },
  plain: { en: 'once, in the plain form', zh: '一次，用纯文本形式' },
  short: { en: 'once, in the short form', zh: '一次，用缩短的形式' },
  'no-mention-all': { en: 'once, without mentioning everybody', zh: '一次，不 @ 所有人' },
};
const same = (text: string): LocalizedText => ({ en: text, zh: text });

function codeLine(codes: readonly LocalizedText[], { message, advice, retry, fallback }: ErrorRow): CodeLine {
  return { codes, message, advice, retried: retries[fallback ?? retry ?? 'no'] };
}

function codeTable(lines: readonly CodeLine[], path: string): string {
  const language = path.includes('zh-CN') ? 'zh' : 'en';
  const rows = lines.map(({ codes, ...texts }) => {
    const [message, retried, advice] = [texts.message, texts.retried, texts.advice].map((text) => cell(text[language]));
    return `| ${cell(codes.map((each) => each[language]).join(' · '))} | ${message} | ${retried} | ${advice} |`;
  });
  return [heads[language].codes, '|---|---|---|---|', ...rows].join('\n');
}

const botRows = (rows: readonly CodeRow[]) => rows.map((row) => codeLine([same(row.codes.map(code).join(', '))], row));

const commands: Readonly<Record<string, LocalizedText>> = {
  AUTH: { en: 'AUTH', zh: 'AUTH ' },
  CONN: { en: 'the connection', zh: '连接' },
  DATA: { en: 'DATA', zh: 'DATA ' },
  MAIL: { en: 'MAIL', zh: 'MAIL ' },
  RCPT: { en: 'RCPT', zh: 'RCPT ' },
};

/** Numbers in a row as `500–503`. */
function joinRanges(numbers: readonly number[]): string {
  const starts = numbers.flatMap((each, at) => (each === (numbers[at - 1] ?? Number.NaN) + 1 ? [] : [at]));
  return starts
    .map((from, at) => numbers.slice(from, starts[at + 1]))
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')))
    .join(', ');
}

function mailRows(): CodeLine[] {
  // Nothing of HTTP and no proxy is between the step and a mail server.
  const network = networkErrors.filter(({ codes }) => !codes.some((name) => /^(?:HPE|PROXY|ERR_INVALID)_/.test(name)));
  const server = { en: 'the mail server', zh: '邮件服务器' };
  const lines = mailErrors.map((row) => {
    const { codes, responses, command, words, login } = row;
    const replies = joinRanges(responses?.filter((reply) => reply > 0) ?? []);
    const at = command === undefined ? undefined : commands[command];
    const parts = [
      codes && same(codes.map(code).join(', ')),
      replies === '' ? undefined : same(replies),
      at && { en: `at ${at.en}`, zh: `${at.zh}时` },
      words && { en: 'by the text of the reply', zh: '按回复的文字' },
      login === false ? { en: 'without a login', zh: '未登录' } : undefined,
    ];
    return codeLine(
      parts.filter((part) => part !== undefined),
      row,
    );
  });
  const lost = network.map((row) => networkLine({ ...row, advice: row.mailAdvice ?? row.advice }, server));
  return [...lost, ...lines];
}

/** A code of the network, as `whom` the page is about meets it. */
function networkLine(row: NetworkRow, whom: LocalizedText = { en: 'the host', zh: '主机' }): CodeLine {
  const proxy = row.codes.some((name) => name.startsWith('PROXY_'));
  const variable = row.codes.includes('PROXY_URL') ? { en: 'of the proxy', zh: '（代理）' } : undefined;
  const host = variable ?? (proxy ? { en: 'the proxy', zh: '代理' } : whom);
  const { en, zh } = fillMessage(row, host, 'N');
  // Only a name in Latin letters stands between blanks in Chinese.
  const message = { en, zh: zh.replace(/(?<=[\p{scx=Han}）]) (?=[\p{scx=Han}（])/gu, '') };
  return codeLine([same(row.codes.map(code).join(', '))], { ...row, message });
}

function webhookRows(): CodeLine[] {
  const statuses = statusErrors.map((row) => {
    const { status } = row;
    const label = status < 10 ? { en: `other ${status}xx`, zh: `其他 ${status}xx` } : same(String(status));
    return codeLine([label], row);
  });
  const network = networkErrors.map((row) => networkLine(row));
  const other = { en: 'any other status', zh: '其他任何状态码' };
  return [...statuses, codeLine([other], otherStatus), ...network];
}

/** The table of a bot, by the name of its file; a channel without one answers by HTTP status. */
async function botTable(channel: string): Promise<readonly CodeRow[] | undefined> {
  const file = new URL(`../../src/channels/${channel}.ts`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const tables = (await import(file.href)) as Readonly<Record<string, readonly CodeRow[]>>;
  return tables[`${channel}Codes`];
}

const tables = await Promise.all(
  channelDefinitions.map(async ([channel, { transport }]) => {
    const codes = await botTable(channel);
    const rows = transport === 'smtp' ? mailRows : codes === undefined ? webhookRows : () => botRows(codes);
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
