import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

/** Phrases that were replaced by plain ones, each with what to write. Code, URLs and values of inputs are exempt. */
const replaced: readonly (readonly [phrase: RegExp, better: string, except?: RegExp])[] = [
  [/\bone an? (?:line|run|team|job|leg|channel|day)\b/i, 'one per line'],
  [/\b(?:once|times|messages|requests) an? (?:second|minute|hour|day|run)\b/i, 'per minute'],
  [/\btold (?:from|apart by)\b/i, 'detected from'],
  [/\btold apart\b/i, 'distinguished'],
  [/\bwhoever\b/i, 'anyone who'],
  [/\bspeaks? TLS\b/i, 'uses TLS'],
  [/\b(?:no|not an) answer (?:from|of)\b/i, 'no response from'],
  [/\bnot repeated\b/i, 'not retried'],
  [/\bblock list\b/i, 'blocklist'],
  [/\btrue end\b/i, 'final result'],
  [/\bcosts? (?:a|its|the|one) (?:line|field)\b/i, 'the message is sent without that line'],
  [/\blook-ups?\b/i, 'lookup'],
  [/\be-mails?\b/i, 'email'],
  [/\brobots?\b/i, 'bot'],
  [/\btime-?outs?\b(?<=-outs?)/i, 'timeout'],
  [/\b(?:organis|authoris|recognis|customis|summaris|normalis|initialis|minimis)\w*/i, 'the American spelling'],
  [/\b(?:colour|behaviour|favour|neighbour|licence)\w*/i, 'the American spelling'],
  // GitHub's own value is spelled with two letters.
  [/\b(?:cancelled|cancelling)\b/i, 'canceled', /^src\/(?:status|config\/suggestions)\.ts$/],
  [/\b(?:is|are|was|were) (?:said|told)\b/i, 'an active verb'],
  [/\bNothing to do if it passes\b/i, 'No action needed if a retry succeeds'],
  [/\bstate of the service\b/i, "the service's status page"],
  [/\bTo be solved\b/, 'Problems to fix'],
  [/\bWorth knowing\b/i, 'Warnings'],
  [/\b(?:cut|what was cut) or left out\b/i, 'shortened or omitted'],
  [/\bonly lacks that part\b/i, 'that part is missing'],
  [/\bwould only be waited for\b/i, 'would hang until it times out'],
  [/\bis true no longer\b/i, 'no longer holds'],
  [/\byour word that\b/i, 'if you trust the value'],
  [/\btakes? away what it does not name\b/i, 'removes every permission it does not list'],
  [/\bWhere answers go\b/i, 'Reply-To address'],
  [/\bFurther attempts\b/i, 'How often to retry'],
  [/\bSet by the runner; leave alone\b/i, 'Internal. Do not set.'],
  [/\bleft out\b/i, 'omitted'],
  [/\bunknown word\b/i, 'unknown value'],
  [/\b(?:choose|see) the very message\b/i, 'preview the exact message'],
  [/\bhow (?:a|the) (?:GitHub Actions )?job went\b/i, 'the result of the job'],
  [/\bwhoever\b.*\bis worth\b/i, 'what that person can do'],
  [/\b(?:names?|numbers?|addresses) that nobody knows\b/i, 'unknown names'],
];

const git = (...paths: string[]) =>
  execFileSync('git', ['ls-files', ...paths], { encoding: 'utf8' })
    .trim()
    .split('\n');
const chinese = /\p{Script=Han}/u;

/** Prose of Markdown and YAML: no fences, no code spans, no targets of links, no HTML attributes. */
const prose = (text: string) =>
  text
    .replace(/^ *```[\s\S]*?^ *```$/gm, '')
    .replace(/`[^`\n]*`/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/ (?:src|href|content)="[^"]*"/g, '');

/** Chinese terms that stand for a thing that has another name in this project. */
const otherTerms =
  /.{0,12}(?:复合 ?Action|本 Action|复合操作|代码库|拉取请求|报告者|排错|用法大全|艾特|执行器|工作流程|构件|批注|GitHub Secret|截短).{0,12}/g;

/** The texts for people in a source: literals with a blank in them, without what is quoted or in backticks. */
const literals = (text: string) =>
  [
    ...text
      .replace(/^import .*$|^ *\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
      .matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g),
  ]
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    // Code between two quotes is no text.
    .filter((literal) => / [a-z]/.test(literal) && !chinese.test(literal) && !/=>|\) =|: string/.test(literal))
    .map((literal) => literal.replace(/'[\w :./-]*'|\\?`[^`]*`|"[\w -]*"|https?:\/\/\S+/g, ''));

const found = (path: string, texts: readonly string[]) =>
  texts.flatMap((text) =>
    text.split('\n').flatMap((line) =>
      replaced.flatMap(([phrase, better, except]) => {
        const [match] = except?.test(path) ? [] : (phrase.exec(line) ?? []);
        return match === undefined ? [] : [`${path}: "${match}" in "${line.trim().slice(0, 120)}": write ${better}`];
      }),
    ),
  );

describe('plain American English', () => {
  const documents = git('*.md', 'action.yml', 'examples', '.github/ISSUE_TEMPLATE').filter(
    (path) => /\.(?:md|yml)$/.test(path) && !path.includes('.zh-CN.') && path !== 'CODE_OF_CONDUCT.md',
  );

  test('the documents have none of the replaced phrases', () => {
    // The rows of this page are what the action said; its texts are looked at below.
    const rows = (path: string) => (path === 'docs/reliability.md' ? /^\|.*$/gm : /(?!)/g);
    const text = (path: string) => prose(readFileSync(path, 'utf8').replace(rows(path), ''));
    expect(documents.flatMap((path) => found(path, [text(path)]))).toEqual([]);
  });

  test('the texts of the action have none of the replaced phrases', () => {
    const sources = git('src').filter((path) => path.endsWith('.ts'));
    expect(sources.flatMap((path) => found(path, literals(readFileSync(path, 'utf8'))))).toEqual([]);
  });

  test('the Chinese texts use one term for each thing', () => {
    const paths = git('src', 'site', 'docs/i18n', '.github/ISSUE_TEMPLATE').filter((path) =>
      /\.(?:tsx?|yml)$/.test(path),
    );
    // Yunxiao's own word is understood in what people paste.
    const others = paths.filter((path) => !path.startsWith('site/migrate/') && path !== 'src/config/suggestions.ts');
    expect(others.flatMap((path) => readFileSync(path, 'utf8').match(otherTerms) ?? [])).toEqual([]);
  });

  test('the texts of the page have none of the replaced phrases', () => {
    expect(
      git('site/words.ts', 'site/view').flatMap((path) => found(path, literals(readFileSync(path, 'utf8')))),
    ).toEqual([]);
  });
});
