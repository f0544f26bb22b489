import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced YAML block of a document, made a whole workflow. */
export type Snippet = { readonly name: string; readonly text: string };

/** All Markdown documents that users copy from. */
export function documentPaths(): readonly string[] {
  const nested = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path));
  const top = ['README.md', 'SECURITY.md', 'examples/README.md'].flatMap((path) => [
    path,
    path.replace(/\.md$/, '.zh-CN.md'),
  ]);
  return [...top, ...nested.filter((path) => path.endsWith('.md'))];
}

/** The YAML blocks of a document that show a workflow, its jobs or its steps. */
export function readSnippets(path: string): readonly Snippet[] {
  const blocks = readFileSync(path, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm);
  // Actions and settings are no workflows.
  const workflows = [...blocks].filter(([, text = '']) => !/^(?:runs|updates):/m.test(text));
  return workflows.map(([, text = ''], index) => ({ name: `${path}#${index + 1}`, text: wholeWorkflow(text) }));
}

/** A block without what a translation may change: comments, the language, and texts for people. */
export function untranslatedLines(block: string): string[] {
  return block
    .replace(/^ *language: zh\n/gm, '')
    .replace(/^ *#.*\n/gm, '')
    .replace(/ +#.*$/gm, '')
    .split('\n')
    .map((line) => (/\p{Script=Han}/u.test(line) ? line.replace(/(:| -|^) .*$/, '$1') : line));
}

/** Puts around a fragment what is missing to be a workflow. */
export function wholeWorkflow(text: string): string {
  const on = 'on: push\n';
  if (/^on:/m.test(text)) return text.includes('jobs:') ? text : `${text}\njobs:\n${job()}${step('- run: make', 6)}`;
  if (/^jobs:/m.test(text)) return on + text;
  if (/^permissions:/m.test(text)) return `${on}${text}jobs:\n${job()}${step('- run: make', 6)}`;
  if (/^steps:/m.test(text)) return `${on}jobs:\n  build:\n    runs-on: ubuntu-latest\n${step(text, 4)}`;
  if (/^- /m.test(text)) return `${on}jobs:\n${job()}${step(text, 6)}`;
  return `${on}jobs:\n${step(text, 2)}`;
}

const job = () => '  build:\n    runs-on: ubuntu-latest\n    steps:\n';
const step = (text: string, indent: number) => text.replace(/^(?=.)/gm, ' '.repeat(indent));
