import { lstat, readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isPlain, segmentMatcher } from '../text/glob.ts';

/** Entries of folders that one pattern may look at: `**` in a workspace with every dependency is still a second or two. */
export const mostEntries = 200_000;

type Walk = { readonly found: Set<string>; readonly seen: Set<string>; left: number };

/**
 * Paths below `root`, sorted, that fit a pattern of `*`, `?`, `[…]` and `**`; they exist, but may be folders or links.
 * Hidden entries need their dot written; `**` follows no links. `complete` is false when there was too much to look at.
 */
export async function pathsOf(pattern: string, root: string): Promise<{ paths: string[]; complete: boolean }> {
  // A file named as it is may have brackets in its name.
  if (await exists(join(root, pattern))) return { paths: [join(root, pattern)], complete: true };
  const walk: Walk = { found: new Set(), seen: new Set(), left: mostEntries };
  const segments = pattern.split(/[\\/]+/).filter((segment) => segment !== '' && segment !== '.');
  if (segments.at(-1) === '**') segments.push('*');
  await step(root, segments, walk);
  return { paths: [...walk.found].sort(), complete: walk.left > 0 };
}

/** Whether a path without links lies below `root`. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(root, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

async function step(folder: string, segments: readonly string[], walk: Walk): Promise<void> {
  const [segment, ...rest] = segments;
  const state = `${segments.length} ${folder}`;
  if (segment === undefined || walk.seen.has(state)) return;
  walk.seen.add(state);
  if (segment === '**') {
    await step(folder, rest, walk);
    for (const entry of await entriesOf(folder, walk)) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await step(join(folder, entry.name), segments, walk);
    }
    return;
  }
  const names = isPlain(segment)
    ? [segment]
    : (await entriesOf(folder, walk)).map((entry) => entry.name).filter(segmentMatcher(segment));
  for (const name of names) {
    if (rest.length > 0) await step(join(folder, name), rest, walk);
    else if (!isPlain(segment) || (await exists(join(folder, name)))) walk.found.add(join(folder, name));
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
