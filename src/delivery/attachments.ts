import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Attached, MailTarget } from '../channels/email/mail.ts';
import { notAttached } from '../channels/email/text.ts';
import { oneLine } from '../text/clean.ts';
import { cutBytes } from '../text/cut.ts';
import { filesOf } from './files.ts';

/** Total bytes of attachments; mail servers usually take 10 to 25 MB of encoded mail. */
export const maxAttachmentBytes = 10 * 1024 * 1024;

/** The target with its files, and what to warn of. `early`: the job has only begun, so nothing can be missing yet. */
export async function withFiles(target: MailTarget, workspace: string, early: boolean) {
  const { files, missing: all } = await attach(target.attachments, workspace);
  const missing = early ? all.filter(({ reason }) => reason !== 'none' && reason !== 'listed') : all;
  return { target: { ...target, attached: { files, missing } }, warnings: notAttached(missing, 'en') };
}

/**
 * Regular files of the workspace that match the patterns, in their order, none twice, within the size cap, with their
 * content: what happens to them before the mail is sent cannot spoil it. Never throws; what is not attached is told.
 */
export async function attach(patterns: readonly string[], workspace: string): Promise<Attached> {
  const { files, missing }: Attached = { files: [], missing: [] };
  let left = maxAttachmentBytes;
  for (const { name, path, size, problem } of await filesOf(patterns, workspace)) {
    const listed = problem === 'none' && /[,{]/.test(name);
    const reason = listed ? 'listed' : (problem ?? (size > left ? 'size' : undefined));
    const content = reason ? undefined : await readFile(path).catch(() => undefined);
    if (content === undefined) missing.push({ name: cutBytes(oneLine(name), 120), reason: reason ?? 'unreadable' });
    else files.push({ filename: oneLine(basename(name)), content });
    left -= content?.length ?? 0;
  }
  return { files, missing };
}
