import { glob, lstat, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { Attachment } from '../channels/email/mail.ts';
import { oneLine } from '../text/clean.ts';

/** Total bytes of attachments; mail servers usually take 10 to 25 MB of encoded mail. */
export const maxAttachmentBytes = 10 * 1024 * 1024;

/** What the patterns found. Problems are phrased to follow "Input 'email-attachments' ". */
export type FoundAttachments = { attachments: Attachment[]; warnings: string[]; problems: string[] };

/** Regular files of the workspace that match the globs, in their order, none twice, within the size cap. */
export async function findAttachments(patterns: readonly string[], workspace: string): Promise<FoundAttachments> {
  const found: FoundAttachments = { attachments: [], warnings: [], problems: [] };
  const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  if (wanted.length === 0) return found;
  const root = await realpath(workspace);
  const seen = new Set<string>();
  for (const pattern of wanted) {
    const problem = outside(pattern);
    if (problem !== undefined) {
      found.problems.push(problem);
      continue;
    }
    const files = await expand(pattern, root);
    if (files.length === 0) found.warnings.push(`email-attachments: no file matches ${oneLine(pattern)}`);
    for (const file of files) await add(file, root, seen, found);
  }
  return found;
}

function outside(pattern: string): string | undefined {
  const climbs = isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..');
  return climbs
    ? `has '${oneLine(pattern)}', which leaves the workspace; name files relative to the workspace`
    : undefined;
}

/** As in a shell, a star does not match a hidden file: `**` must not attach `.env` or `.git`. */
async function expand(pattern: string, cwd: string): Promise<string[]> {
  // A file named as it is may have brackets in its name.
  if (await lstat(join(cwd, pattern)).catch(() => undefined)) return [join(cwd, pattern)];
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd })) files.push(join(cwd, file));
  return files.sort();
}

async function add(file: string, root: string, seen: Set<string>, found: FoundAttachments): Promise<void> {
  const name = oneLine(basename(file.replace(/\/$/, '')));
  const path = await realpath(file).catch(() => undefined);
  if (path === undefined) {
    found.warnings.push(`email-attachments: ${name} cannot be read and is left out`);
    return;
  }
  if (seen.has(path)) return;
  seen.add(path);
  const inside = relative(root, path);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    found.problems.push(`has ${name}, a link that leaves the workspace; attach a file inside the workspace`);
    return;
  }
  const facts = await stat(path);
  if (!facts.isFile()) {
    found.warnings.push(`email-attachments: ${name} is not a regular file and is left out`);
    return;
  }
  const used = found.attachments.reduce((sum, attachment) => sum + attachment.bytes, 0);
  if (used + facts.size > maxAttachmentBytes)
    found.warnings.push(`email-attachments: ${name} is left out, all files together may have 10 MiB`);
  else found.attachments.push({ filename: name, path, bytes: facts.size });
}
