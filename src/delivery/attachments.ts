import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Attached, type MailTarget, missingFileNotes } from '../channels/email/types.ts';
import { findFiles } from '../reports/workspace-files.ts';
import { toSingleLine, truncateBytes } from '../text/text.ts';

/** Total bytes of attachments; mail servers usually take 10 to 25 MB of encoded mail. */
export const maxAttachmentBytes = 10 * 1024 * 1024;

/** The target with its files, and what to warn of. `early`: the job has only begun, so nothing can be missing yet. */
export async function withFiles(target: MailTarget, workspace: string, early: boolean) {
  const { files, missing: all } = await readAttachments(target.attachments, workspace);
  const missing = early ? all.filter(({ reason }) => reason !== 'none' && reason !== 'list') : all;
  return { target: { ...target, attached: { files, missing } }, warnings: missingFileNotes(missing) };
}

/**
 * Regular files of the workspace that match the patterns, in their order, none twice, within the size cap, with their
 * content: what happens to them before the mail is sent cannot spoil it. Never throws; what is not attached is told.
 */
export async function readAttachments(patterns: readonly string[], workspace: string): Promise<Attached> {
  const { files, missing }: Attached = { files: [], missing: [] };
  let left = maxAttachmentBytes;
  for (const { name, path, size, problem } of await findFiles(patterns, workspace)) {
    const known = problem ?? (size > left ? 'size' : undefined);
    const content = known ? undefined : await readAtMost(path, left);
    // What was read counts: a file may grow after it was measured.
    const reason = known ?? (content === undefined ? 'unreadable' : content.length > left ? 'size' : undefined);
    if (content === undefined || reason)
      missing.push({ name: truncateBytes(toSingleLine(name), 120), reason: reason ?? 'unreadable' });
    else {
      files.push({ filename: toSingleLine(basename(name)), content });
      left -= content.length;
    }
  }
  return { files, missing };
}

/** The file, or its first `limit` + 1 bytes: one that grows is not read to its end. */
async function readAtMost(path: string, limit: number): Promise<Buffer | undefined> {
  try {
    return Buffer.concat(await createReadStream(path, { end: limit }).toArray());
  } catch {
    return undefined;
  }
}
