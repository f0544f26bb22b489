import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import type { Attached, MailTarget, MissingReason } from '../channels/email/mail.ts';
import { notAttached } from '../channels/email/text.ts';
import { oneLine } from '../text/clean.ts';
import { cutBytes } from '../text/cut.ts';
import { isInside, pathsOf } from './files.ts';

/** Total bytes of attachments; mail servers usually take 10 to 25 MB of encoded mail. */
export const maxAttachmentBytes = 10 * 1024 * 1024;
const nameBytes = 120;

type Search = { readonly root: string; readonly seen: Set<string>; left: number; readonly attached: Attached };

/** The target with its files, and what to warn of. `early`: the job has only begun, so nothing can be missing yet. */
export async function withFiles(
  target: MailTarget,
  workspace: string,
  early: boolean,
): Promise<{ target: MailTarget; warnings: readonly string[] }> {
  const { files, missing } = await attach(target.attachments, workspace);
  const missed = early ? missing.filter(({ reason }) => reason !== 'none' && reason !== 'listed') : missing;
  return { target: { ...target, attached: { files, missing: missed } }, warnings: notAttached(missed, 'en') };
}

/**
 * Regular files of the workspace that match the patterns, in their order, none twice, within the size cap, with their
 * content: what happens to them before the mail is sent cannot spoil it. Never throws; what is not attached is told.
 */
export async function attach(patterns: readonly string[], workspace: string): Promise<Attached> {
  const attached: Attached = { files: [], missing: [] };
  const root = await realpath(workspace).catch(() => workspace);
  const search: Search = { root, seen: new Set(), left: maxAttachmentBytes, attached };
  for (const pattern of patterns) {
    const { paths, complete } = await pathsOf(pattern, root);
    if (paths.length === 0) leaveOut(search, pattern, reasonOf(pattern, complete));
    for (const path of paths) await add(path, search);
  }
  return attached;
}

function reasonOf(pattern: string, complete: boolean): MissingReason {
  if (!complete) return 'many';
  return /[,{]/.test(pattern) ? 'listed' : 'none';
}

async function add(file: string, search: Search): Promise<void> {
  const { root, seen, attached } = search;
  const path = await realpath(file).catch(() => undefined);
  const name = relative(root, file);
  if (path === undefined) return leaveOut(search, name, 'unreadable');
  if (seen.has(path)) return;
  seen.add(path);
  if (!isInside(root, path)) return leaveOut(search, name, 'outside');
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() === false) return leaveOut(search, name, 'kind');
  if (facts !== undefined && facts.size > search.left) return leaveOut(search, name, 'size');
  const content = facts && (await readFile(path).catch(() => undefined));
  if (content === undefined) return leaveOut(search, name, 'unreadable');
  search.left -= content.length;
  attached.files.push({ filename: oneLine(basename(file)), content });
}

function leaveOut({ attached }: Search, name: string, reason: MissingReason): void {
  attached.missing.push({ name: cutBytes(oneLine(name), nameBytes), reason });
}
