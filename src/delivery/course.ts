import type { Form, Verdict } from '../channels/channel.ts';
import type { Delivery, World } from './deliver.ts';

/** A verdict that is not a plain success. */
export type Problem = Exclude<Verdict, { kind: 'accepted' }>;

/** What is remembered between the attempts at one target. */
export type Course = {
  attempts: number;
  /** Attempts charged to `retries`. */
  retried: number;
  form: Form;
  fallback: string;
  /** Wires accepted so far: they are not sent again. */
  accepted: number;
  /** Recipients of the next attempt; all when undefined. */
  only: readonly string[] | undefined;
  /** Some recipients never will have it: the best outcome left is `partial`. */
  missed: Problem | undefined;
  /** Somebody has some of it. */
  reached: boolean;
  answerId: string;
  readonly id: string;
  readonly codes: string[];
  readonly notes: Set<string>;
};

/** What to do after a problem. */
export type Plan = {
  readonly again: boolean;
  /** Milliseconds before the next attempt. */
  readonly waitMs: number;
  /** End of the log line. */
  readonly say: string;
  /** Addition to the reason when it was the last attempt. */
  readonly why: string;
};

const FIRST_PAUSE_MS = 1000;
/** ± share of a pause, so that parallel jobs do not come back together. */
const JITTER = 0.2;
/** An attempt with less time than this is not worth a pause. */
const LEAST_ATTEMPT_MS = 500;

/** The state before the first attempt. */
export function begin(id: string): Course {
  const zero = { attempts: 0, retried: 0, form: 'full' as const, fallback: '', accepted: 0, reached: false };
  return { ...zero, only: undefined, missed: undefined, answerId: '', id, codes: [], notes: new Set() };
}

/** Decides after a problem and notes in `course` what the next attempt is to do. */
export function plan(problem: Problem, course: Course, world: World): Plan {
  course.codes.push(problem.code);
  if (problem.kind === 'partial') {
    // A partial refusal without an id reached nobody: some refused for good, the others for now.
    course.reached ||= problem.id !== undefined;
    course.answerId ||= problem.id ?? '';
    if (problem.refused.length > 0) course.missed ??= problem;
    course.only = problem.again;
  }
  if (world.cancelled()) return stop('cancelled');
  if (problem.kind === 'failed' && problem.fallback && course.fallback === '') {
    course.form = problem.fallback;
    course.fallback = `sent in the ${problem.fallback} form, because: ${problem.text} (${problem.code})`;
    return { again: true, waitMs: 0, say: `trying the ${problem.fallback} form`, why: '' };
  }
  const retry = problem.kind === 'failed' ? problem.retry : problem.again.length > 0 && 'yes';
  if (retry === false) return stop('', 'not repeated');
  if (retry === 'once' && course.codes.filter((code) => code === problem.code).length > 1) {
    return stop('', 'not repeated again');
  }
  if (course.retried >= world.retries) return stop('', 'no attempts left');
  return wait(typeof retry === 'object' ? retry.afterMs : undefined, course, world);
}

function wait(afterMs: number | undefined, course: Course, world: World): Plan {
  const jitter = 1 - JITTER + 2 * JITTER * world.random();
  const pause = Math.round(FIRST_PAUSE_MS * 2 ** course.retried * jitter);
  // A moment that has passed means at once.
  const waitMs = afterMs === 0 ? 0 : Math.max(pause, afterMs ?? 0);
  if (world.now().getTime() + waitMs + LEAST_ATTEMPT_MS > world.deadline) {
    const asked = afterMs !== undefined && afterMs >= pause;
    const seconds = Math.ceil(waitMs / 1000);
    return stop(
      asked ? `the service asks to wait ${seconds} s, longer than the time left` : 'no time left to try again',
    );
  }
  course.retried += 1;
  return { again: true, waitMs, say: `trying again in ${(waitMs / 1000).toFixed(1)} s`, why: '' };
}

function stop(why: string, say = why): Plan {
  return { again: false, waitMs: 0, say, why };
}

/** A text with its code, once. */
export function withCode(text: string, code: string): string {
  const number = code.replace(/^(?:HTTP |PROXY_)/, '');
  return text.includes(`(${code}`) || text.includes(`(${number})`) ? text : `${text} (${code})`;
}

/** The result after the last attempt; `problem` is what it ended with, `why` an addition to the reason. */
export function finish(course: Course, problem: Problem | undefined, why = ''): Delivery {
  const last = problem ?? course.missed;
  const notes = problem || course.fallback === '' ? [...course.notes] : [...course.notes, course.fallback];
  const common = { attempts: course.attempts, id: course.answerId || course.id, notes };
  if (!last) return { outcome: 'sent', code: '', reason: '', advice: '', ...common };
  const tries = course.attempts > 1 ? `, after ${course.attempts} attempts` : '';
  const texts = new Set([course.missed?.text ?? '', last.text].filter((text) => text !== ''));
  const part = course.accepted > 0 && problem ? 'only a part was accepted: ' : '';
  const reason = `${part}${withCode([...texts].join('; '), last.code)}${tries}${why && `; ${why}`}`;
  return { outcome: course.reached ? 'partial' : 'failed', code: last.code, reason, advice: last.advice, ...common };
}
