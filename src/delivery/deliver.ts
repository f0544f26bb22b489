import type { Attempt, Codec, Encoded, HttpChannel, HttpTarget, MailChannel, Verdict } from '../channels/channel.ts';
import type { MailTarget, SendMail } from '../channels/email/mail.ts';
import type { Post } from '../http/types.ts';
import type { Message } from '../message/message.ts';
import { begin, type Course, finish, type Problem, plan, withCode } from './course.ts';

/** Everything outside that a delivery touches. */
export type World = {
  readonly post: Post;
  readonly sendMail: SendMail;
  now(): Date;
  /** 0 to 1, as `Math.random`. */
  random(): number;
  /** Waits `ms` milliseconds; returns early on cancel. */
  pause(ms: number): Promise<void>;
  cancelled(): boolean;
  /** Milliseconds since 1970 after which nothing is begun or waited for. */
  readonly deadline: number;
  /** Milliseconds for one exchange. */
  readonly timeoutMs: number;
  /** Further attempts after a failure that may pass; a fallback form is not charged. */
  readonly retries: number;
  log(line: string): void;
  /** Takes what must not be shown: values that were made for one attempt. */
  hide(secrets: readonly string[]): void;
};

/** What came of the delivery to one target. */
export type Delivery = {
  readonly outcome: 'sent' | 'partial' | 'failed';
  readonly attempts: number;
  /** Empty when sent. */
  readonly code: string;
  /** One sentence without a final stop; empty when sent. */
  readonly reason: string;
  readonly advice: string;
  /** The service's own id of the message, else the id of the delivery. */
  readonly id: string;
  readonly notes: readonly string[];
};

type Send = (timeoutMs: number) => Promise<Verdict>;
type Prepare = (attempt: Attempt) => Promise<Encoded<Send>>;

/**
 * Delivers one message to one target: the only place that repeats attempts.
 * Exponential pauses of 1, 2, 4, 8 … s, all of it before `world.deadline`; every attempt is encoded (and signed)
 * afresh under the same `id`. Never throws.
 */
export async function deliver(
  channel: HttpChannel | MailChannel<MailTarget>,
  message: Message,
  target: HttpTarget | MailTarget,
  id: string,
  world: World,
): Promise<Delivery> {
  const prepare = courier(channel, message, target, world);
  const course = begin(id);
  for (;;) {
    if (course.attempts === 0 && world.cancelled()) return finish(course, CANCELLED);
    if (course.attempts === 0 && world.now().getTime() >= world.deadline) return finish(course, LATE);
    const problem = await attemptOnce(prepare, course, world);
    if (!problem) return finish(course, undefined);
    const { again, waitMs, say, why } = plan(problem, course, world);
    world.log(
      `${channel.title}: attempt ${course.attempts} failed: ${withCode(problem.text, problem.code)}${say && `; ${say}`}`,
    );
    if (!again) return finish(course, problem, why);
    if (waitMs > 0) await world.pause(waitMs);
    if (world.cancelled()) return finish(course, problem, 'cancelled');
    if (world.now().getTime() >= world.deadline) return finish(course, problem, 'no time left to try again');
  }
}

/** How one attempt is made: encode afresh, then send wire by wire and judge each answer. */
function courier(
  channel: HttpChannel | MailChannel<MailTarget>,
  message: Message,
  target: HttpTarget | MailTarget,
  world: World,
): Prepare {
  if (channel.transport === 'http' && 'url' in target) return prepared(channel, message, target, world.post);
  if (channel.transport === 'smtp' && 'server' in target) return prepared(channel, message, target, world.sendMail);
  return () => Promise.reject(new TypeError('target of another transport'));
}

function prepared<Target, Wire, Reply>(
  codec: Codec<Target, Wire, Reply>,
  message: Message,
  target: Target,
  transmit: (wire: Wire, timeoutMs: number) => Promise<Reply>,
): Prepare {
  return async (attempt) => {
    const { wires, ...rest } = await codec.encode(message, target, attempt);
    const sends = wires.map((wire) => async (timeoutMs: number) => codec.decode(await transmit(wire, timeoutMs)));
    return { wires: sends, ...rest };
  };
}

/** One attempt: all wires not accepted yet. Tells the first problem. */
async function attemptOnce(prepare: Prepare, course: Course, world: World): Promise<Problem | undefined> {
  course.attempts += 1;
  const now = world.now();
  const only = course.only ? { only: course.only } : {};
  try {
    const { wires, notes, secrets } = await prepare({ now, form: course.form, id: course.id, ...only });
    for (const note of notes) course.notes.add(note);
    world.hide(secrets);
    for (const send of wires.slice(course.accepted)) {
      const left = world.deadline - world.now().getTime();
      const verdict = await send(Math.max(1, Math.min(world.timeoutMs, left)));
      if (verdict.kind !== 'accepted') return verdict;
      course.accepted += 1;
      course.reached = true;
      course.answerId ||= verdict.id ?? '';
    }
    return undefined;
  } catch {
    // A defect of ours; its text may quote a URL.
    return BROKEN;
  }
}

const CANCELLED: Problem = failure(
  'CANCELLED',
  'cancelled before the first attempt',
  'Run the job again if the message is needed.',
);

const LATE: Problem = failure(
  'DEADLINE',
  'no time was left for an attempt',
  'Lower `timeout` or `retries`, or look at what took so long before.',
);

const BROKEN: Problem = failure(
  'INTERNAL',
  'the message could not be made',
  'This is a defect of the action: please report it with the inputs used.',
);

function failure(code: string, text: string, advice: string): Problem {
  return { kind: 'failed', code, text, advice, retry: false };
}
