import { createDeliveryContext } from '../delivery/context.ts';
import { send } from '../delivery/deliver.ts';
import { environmentWarnings } from '../http/proxy.ts';
import type { Message } from '../message/message.ts';
import { type Report, summarize } from './report.ts';
import { loadAttachments } from './sources.ts';
import { type ConfiguredStage, pause } from './step.ts';

/** Delivers a message to every target of the step. */
export async function sendMessage(step: ConfiguredStage, message: Message): Promise<Report> {
  const { env, settings, secrets, log, cancelSignal, inFlightSignal } = step;
  const { timeoutMs, retries } = settings;
  const destination = await loadAttachments(step, message.status);
  for (const text of environmentWarnings(env, process.versions.node)) log.warning(text);
  const context = createDeliveryContext({
    cancelled: () => cancelSignal.aborted,
    inFlightSignal,
    pause: (ms) => pause(ms, cancelSignal),
    timeoutMs,
    retries,
    log: log.info,
    // Called before each request: the masks are printed before anybody can quote what they hide.
    hide: (made) => made.forEach(secrets.add),
    redact: secrets.redact,
  });
  const deliveries = await send(destination, message, context);
  for (const { notes } of deliveries) notes.forEach(log.note);
  const { status, task } = message;
  return { ...summarize(deliveries), status, task, channel: destination.channel, deliveries };
}
