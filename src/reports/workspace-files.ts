import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isPlain, segmentMatcher } from './glob.ts';

/** Entries of folders that a pattern may look at: `**` in a workspace with every dependency is still a second or two. */
const mostEntries = 200_000;

/** A regular file of so many bytes, by its path without links, or why there is none; its name below the workspace. */
export type MatchedFile = {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** `none`, `many`: nothing fits the pattern `name`, or there was too much to look at. */
  readonly problem?: 'none' | 'many' | 'outside' | 'unreadable' | 'kind';
};

/**
 * What fits the patterns of `*`, `?`, `[…]` and `**`, in their order and sorted, no file twice. Hidden entries need their
 * dot written; `**` follows no links. Never throws.
 */
export async function findFiles(
  patterns: readonly string[],
  workspace: string,
  entries = mostEntries,
): Promise<MatchedFile[]> {
  const root = await realpath(workspace).catch(() => workspace);
  const all: MatchedFile[] = [];
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const { paths, complete } = await pathsOf(pattern, root, entries);
    if (!complete || paths.length === 0)
      all.push({ name: pattern, path: '', size: 0, problem: complete ? 'none' : 'many' });
    for (const path of paths) {
      const file = await fileAt(path, root);
      if (!seen.has(file.path)) all.push(file);
      seen.add(file.path);
    }
  }
  return all;
}

async function fileAt(found: string, root: string): Promise<MatchedFile> {
  const path = await realpath(found).catch(() => undefined);
  const file = { name: relative(root, found), path: path ?? found, size: 0 };
  if (path === undefined) return { ...file, problem: 'unreadable' };
  const inside = relative(root, path);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return { ...file, problem: 'outside' };
  const facts = await stat(path).catch(() => undefined);
  return facts?.isFile() ? { ...file, size: facts.size } : { ...file, problem: 'kind' };
}

type Walk = { readonly found: Set<string>; readonly seen: Set<string>; left: number };

async function pathsOf(pattern: string, root: string, left: number): Promise<{ paths: string[]; complete: boolean }> {
  // A file named as it is may have brackets in its name.
  if (await exists(join(root, pattern))) return { paths: [join(root, pattern)], complete: true };
  const walk: Walk = { found: new Set(), seen: new Set(), left };
  const segments: string[] = pattern.match(/[^\\/]+/g) ?? [];
  if (segments.at(-1) === '**') segments.push('*');
  await step(root, segments, walk);
  return { paths: [...walk.found].sort(), complete: walk.left > 0 };
}

async function step(folder: string, segments: readonly string[], walk: Walk): Promise<void> {
  const [segment = '', ...rest] = segments;
  const state = `${segments.length} ${folder}`;
  if (walk.seen.has(state)) return;
  walk.seen.add(state);
  if (segment === '**') {
    await step(folder, rest, walk);
    for (const entry of await entriesOf(folder, walk))
      if (entry.isDirectory() && !entry.name.startsWith('.')) await step(join(folder, entry.name), segments, walk);
    return;
  }
  const names = isPlain(segment)
    ? [segment]
    : (await entriesOf(folder, walk)).map((entry) => entry.name).filter(segmentMatcher(segment));
  for (const path of names.map((name) => join(folder, name))) {
    if (rest.length > 0) await step(path, rest, walk);
    else if (!isPlain(segment) || (await exists(path))) walk.found.add(path);
  }
}

/** Entries of a folder; none when it is no folder, cannot be read or enough was looked at. */
async function entriesOf(folder: string, walk: Walk) {
  if (walk.left <= 0) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  walk.left -= entries.length;
  return entries;
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
