import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type AttachedFiles, missingFileNotes } from '../channels/email/types.ts';
import type { Destination } from '../config/destination.ts';
import type { Env } from '../config/inputs.ts';
import { deliverToAll } from '../delivery/deliver.ts';
import { createDeliveryContext } from '../delivery/delivery-context.ts';
import { renderDryRun } from '../delivery/dry-run.ts';
import { supportsProxies } from '../http/proxy.ts';
import type { Message } from '../message/message.ts';
import { findFiles } from '../reports/workspace-files.ts';
import type { StatusCode } from '../status.ts';
import { type LocalizedText, toSingleLine, truncateBytes } from '../text/text.ts';
import { type Report, summarize } from './report.ts';
import type { ConfiguredStage } from './step.ts';

/** Delivers a message to every target of the step. */
export async function sendMessage(step: ConfiguredStage, message: Message): Promise<Report> {
  const { env, settings, secrets, log, cancelSignal, inFlightSignal } = step;
  const { timeoutMs, retries } = settings;
  const destination = await loadAttachments(step, message.status);
  for (const text of environmentWarnings(env, process.versions.node)) log.warning(text);
  const context = createDeliveryContext({
    cancelSignal,
    inFlightSignal,
    timeoutMs,
    retries,
    log: log.info,
    // Called before each request: the masks are printed before anybody can quote what they hide.
    hide: (made) => made.forEach(secrets.add),
    redact: secrets.redact,
  });
  const deliveries = await deliverToAll(destination, message, context);
  for (const { notes } of deliveries) notes.forEach(log.note);
  const { status, task } = message;
  return { ...summarize(deliveries), status, task, channel: destination.channel, deliveries };
}

/** Shows in the log and the job summary what would be sent. */
export async function previewMessage(step: ConfiguredStage, message: Message, now: Date): Promise<Report> {
  const shown = await renderDryRun(await loadAttachments(step, message.status), message, now);
  for (const line of step.log.show(shown).split('\n')) step.log.info(line);
  const reason = { en: "'dry-run' is on", zh: "已开启 'dry-run'" };
  return { outcome: 'skipped', reason, status: message.status, task: message.task, preview: shown };
}

/** A warning for each variable that the connection ignores. `version` is Node's. */
export function environmentWarnings(env: Env, version: string): LocalizedText[] {
  const find = (...names: string[]) => names.flatMap((name) => [name, name.toUpperCase()]).find((name) => env[name]);
  const proxy = find('https_proxy', 'http_proxy');
  const forAll = find('all_proxy');
  const warnings: LocalizedText[] = [];
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    warnings.push({
      en: 'The variable NODE_TLS_REJECT_UNAUTHORIZED is ignored: certificates are always verified. Remove it; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.',
      zh: '环境变量 NODE_TLS_REJECT_UNAUTHORIZED 被忽略：证书总是要验证。请删除它；如果是私有 CA，用 NODE_EXTRA_CA_CERTS 指向它的证书。',
    });
  if (forAll !== undefined && proxy === undefined)
    warnings.push({
      en: `The variable ${forAll} is ignored, so the connection is direct. Set HTTPS_PROXY to the proxy instead.`,
      zh: `环境变量 ${forAll} 被忽略，因此直接连接。请改为在 HTTPS_PROXY 中设置代理。`,
    });
  if (proxy !== undefined && !supportsProxies(version))
    warnings.push({
      en: `The variable ${proxy} is ignored: Node ${version} of this runner cannot use a proxy, so the connection is direct. Update the runner to 2.328.0 or newer.`,
      zh: `环境变量 ${proxy} 被忽略：这个运行器的 Node ${version} 不支持代理，因此直接连接。请把运行器更新到 2.328.0 或更新的版本。`,
    });
  return warnings;
}

/** Files are looked for now, as most of them appear while the job runs: none is missed at the start. */
export async function loadAttachments(step: ConfiguredStage, status: StatusCode): Promise<Destination> {
  const { destination } = step.settings;
  if (destination.transport !== 'smtp' || destination.targets[0].attachments.length === 0) return destination;
  const [target] = destination.targets;
  const { files, missing: all } = await readAttachments(target.attachments, step.env.GITHUB_WORKSPACE || '.');
  const isEarly = status === 'RUNNING' || status === 'WAITING';
  const missing = all.filter(({ reason }) => !isEarly || (reason !== 'none' && reason !== 'list'));
  for (const text of missingFileNotes(missing)) step.log.warning(text);
  return { ...destination, targets: [{ ...target, attached: { files, missing } }] };
}

/** Total bytes of attachments; mail servers usually take 10 to 25 MB of encoded mail. */
export const maxAttachmentBytes = 10 * 1024 * 1024;

/**
 * Regular files of the workspace that match the patterns, in their order, none twice, within the size cap, with their
 * content, so that a change before the mail is sent has no effect. Never throws; `missing` lists what is not attached.
 */
export async function readAttachments(patterns: readonly string[], workspace: string): Promise<AttachedFiles> {
  const { files, missing }: AttachedFiles = { files: [], missing: [] };
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
