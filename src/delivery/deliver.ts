import type { Attempt, Codec, Encoded, Verdict } from '../channels/channel.ts';
import type { Message } from '../message/message.ts';
import type { Delivery, Problem, State } from './retry.ts';
import type { World } from './world.ts';

/** One target with its channel: makes an attempt's worth of what can be sent. */
export type Courier = {
  readonly title: string;
  prepare(attempt: Attempt): Promise<Encoded<Send>>;
};

type Send = (timeoutMs: number) => Promise<Verdict>;

/** Binds a channel to one of its targets and to the way its wires go. */
export function courier<Target, Wire, Reply>(
  channel: Codec<Target, Wire, Reply>,
  target: Target,
  message: Message,
  transmit: (wire: Wire, timeoutMs: number) => Promise<Reply>,
): Courier {
  return {
    title: channel.title,
    prepare: async (attempt) => {
      const { wires, ...rest } = await channel.encode(message, target, attempt);
      const sends = wires.map((wire) => async (timeoutMs: number) => channel.decode(await transmit(wire, timeoutMs)));
      return { wires: sends, ...rest };
    },
  };
}

/**
 * Delivers one message to one target: the only place that repeats attempts, all of them before `world.deadline`.
 * Every attempt is encoded (and signed) afresh under the same `id`. Never throws.
 */
export async function deliver({ title, prepare }: Courier, id: string, world: World): Promise<Delivery> {
  const state = begin(id);
  const refused = world.cancelled() ? cancelled : world.now().getTime() >= world.deadline ? late : undefined;
  if (refused) return (await import('./retry.ts')).conclude(state, refused);
  for (;;) {
    const problem = await attemptOnce(prepare, state, world);
    // Most deliveries are accepted at once: what a failure needs is loaded only for one.
    if (problem === undefined && state.attempts === 1) return sent(state);
    const { conclude, next } = await import('./retry.ts');
    if (problem === undefined) return conclude(state, undefined);
    const plan = next(problem, state, world);
    // Most reasons begin with the service's name themselves.
    const reason = plan.log.startsWith(`${title}: `) ? plan.log.slice(title.length + 2) : plan.log;
    world.log(`${title}: attempt ${state.attempts} failed: ${reason}`);
    if (plan.pauseMs === undefined) return conclude(state, problem, plan.why);
    if (plan.pauseMs > 0) await world.pause(plan.pauseMs);
    if (world.cancelled()) return conclude(state, problem, 'cancelled');
    if (world.now().getTime() >= world.deadline) return conclude(state, problem, 'no time left to try again');
  }
}

/** One attempt: all wires not accepted yet. Tells the first problem. */
async function attemptOnce(prepare: Courier['prepare'], state: State, world: World): Promise<Problem | undefined> {
  state.attempts += 1;
  const { form, id, only } = state;
  try {
    const { wires, notes, secrets } = await prepare({ now: world.now(), form, id, ...(only ? { only } : {}) });
    for (const note of notes) state.notes.add(note);
    world.hide(secrets);
    for (const send of wires.slice(state.accepted)) {
      const left = world.deadline - world.now().getTime();
      const verdict = await send(Math.max(1, Math.min(world.timeoutMs, left)));
      if (verdict.kind !== 'accepted') return verdict;
      state.accepted += 1;
      state.reached = true;
      state.answerId ||= verdict.id ?? '';
    }
    return undefined;
  } catch {
    // A defect of ours; its text may quote a URL.
    return broken;
  }
}

function begin(id: string): State {
  const nothing = { attempts: 0, charged: 0, accepted: 0, reached: false, answerId: '', only: undefined };
  return { ...nothing, id, form: 'full', fallback: '', missed: [], codes: new Set(), notes: new Set() };
}

function sent({ attempts, answerId, id, notes }: State): Delivery {
  return { outcome: 'sent', attempts, code: '', reason: '', advice: '', id: answerId || id, notes: [...notes] };
}

const cancelled: Problem = {
  kind: 'failed',
  code: 'CANCELLED',
  text: 'cancelled before the first attempt',
  advice: 'Run the job again if the message is needed.',
  retry: false,
};

const late: Problem = {
  kind: 'failed',
  code: 'DEADLINE',
  text: 'no time was left for an attempt',
  advice: 'Lower `timeout` or `retries`, or look at what took so long before.',
  retry: false,
};

const broken: Problem = {
  kind: 'failed',
  code: 'INTERNAL',
  text: 'the message could not be made',
  advice: 'This is a defect of the action: please report it with the inputs used.',
  retry: false,
};
