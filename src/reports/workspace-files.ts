import { glob, lstat, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** Entries that `**` may look at for one pattern: a workspace with every dependency is still a second or two. */
const maxEntries = 200_000;

/** A regular file of so many bytes, by its path without links, or why there is none; its name below the workspace. */
export type MatchedFile = {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** Of the pattern `name`: nothing fits it, and it looks like a `list`, or there was too much to look at. */
  readonly problem?: 'none' | 'list' | 'many' | 'outside' | 'unreadable' | 'kind';
};

/**
 * Finds what fits the patterns, in their order and sorted, no file twice. Patterns are those of `fs.promises.glob`, but
 * hidden entries need their dot written, brackets are no operators, and wildcards follow no links. Never throws.
 */
export async function findFiles(
  patterns: readonly string[],
  workspace: string,
  entries = maxEntries,
): Promise<MatchedFile[]> {
  const root = await realpath(workspace).catch(() => workspace);
  const files = new Map<string, MatchedFile>();
  for (const pattern of patterns) {
    const { names, complete } = await findNames(pattern, root, entries);
    const none = isList.test(pattern) ? 'list' : 'none';
    const problem = complete ? none : 'many';
    if (!complete || names.length === 0) files.set(`pattern ${pattern}`, { name: pattern, path: '', size: 0, problem });
    for (const file of await Promise.all(names.map((name) => inspectFile(name, root))))
      if (!files.has(file.path)) files.set(file.path, file);
  }
  return [...files.values()];
}

/** Commas outside of braces, or a name after an extension and a blank. */
const isList = /[,;，；、](?![^{}]*\})|\.\w+\s+\S/;

async function findNames(pattern: string, root: string, max: number): Promise<{ names: string[]; complete: boolean }> {
  // A file named as it is may have brackets in its name.
  if (await lstat(join(root, pattern)).catch(() => undefined)) return { names: [join(pattern)], complete: true };
  const plain = pattern.replace(/(?<!\[)(?<=[?*+@!])\(/g, '[(]').replace(/[\\/]+$/, '');
  const names: string[] = [];
  let looked = 0;
  const options = { cwd: root, exclude: () => ++looked > max };
  for await (const name of glob(plain.replace(/(?<=^|[\\/])\*\*$/, '**/*'), options)) if (names.push(name) > max) break;
  const hidden = /(?:^|[\\/{,])\./.test(pattern);
  const visible = names.filter((name) => hidden || !/(?:^|[\\/])\./.test(name));
  return { names: visible.sort(), complete: looked <= max && names.length <= max };
}

async function inspectFile(name: string, root: string): Promise<MatchedFile> {
  const path = await realpath(join(root, name)).catch(() => undefined);
  const file = { name, path: path ?? join(root, name), size: 0 };
  if (path === undefined) return { ...file, problem: 'unreadable' };
  const inside = relative(root, path);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return { ...file, problem: 'outside' };
  const facts = await stat(path).catch(() => undefined);
  return facts?.isFile() ? { ...file, size: facts.size } : { ...file, problem: 'kind' };
}
