import type { Failed, Form, Missed, Partial } from '../channels/channel.ts';
import type { World } from './world.ts';

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

/** A verdict that is not a plain success. */
export type Problem = Failed | Partial;

/** What is remembered between the attempts at one target. */
export type State = {
  readonly id: string;
  attempts: number;
  /** Attempts charged to `retries`: a fallback form is not. */
  charged: number;
  form: Form;
  /** Why another form was tried; empty when none was. */
  fallback: string;
  /** Wires accepted so far: they are not sent again. */
  accepted: number;
  /** Recipients of the next attempt; all when undefined. */
  only: readonly string[] | undefined;
  /** Recipients that were refused for good: with any, the delivery is partial at best. */
  readonly missed: Missed[];
  /** At least one recipient has at least a part of the message. */
  reached: boolean;
  answerId: string;
  readonly codes: Set<string>;
  readonly notes: Set<string>;
};

/** What to do after a problem. */
type Plan = {
  /** Pause before the next attempt in ms; undefined: it was the last one. */
  readonly pauseMs: number | undefined;
  /** What is written to the log. */
  readonly log: string;
  /** Addition to the reason when it was the last attempt. */
  readonly why: string;
};

/**
 * Pauses before the next attempts: `firstMs`, then each `times` as long, each by chance between `least` and `most` of it,
 * so that parallel jobs do not come back together. `later` spreads them over the minute that a robot counts
 * (docs/scale.md).
 */
const pauses = {
  soon: { firstMs: 1000, times: 2, least: 0.8, most: 1.2 },
  later: { firstMs: 2000, times: 4, least: 0.5, most: 1 },
} as const;
/** Time that an attempt after a pause must have. */
const leastAttemptMs = 500;

/** Decides after a problem; notes in `state` what the next attempt is to do. Pauses of about 1, 2, 4, 8 … s, or later. */
export function next(problem: Problem, state: State, world: World): Plan {
  const seen = state.codes.has(problem.code);
  state.codes.add(problem.code);
  if (problem.kind === 'partial') remember(problem, state);
  const said = withCode(problem.text, problem.code);
  const stop = (why: string, log = why): Plan => ({ pauseMs: undefined, log: `${said}; ${log}`, why });
  if (world.cancelled()) return stop('cancelled');
  if (problem.kind === 'failed' && problem.fallback && state.fallback === '') {
    state.form = problem.fallback;
    state.fallback = `sent in the ${problem.fallback} form, because: ${said}`;
    return { pauseMs: 0, log: `${said}; trying the ${problem.fallback} form`, why: '' };
  }
  const retry = problem.kind === 'failed' ? problem.retry : problem.again.length > 0 && 'yes';
  if (retry === false) return stop('', 'not repeated');
  if (retry === 'once' && seen) return stop('', 'not repeated again');
  if (state.charged >= world.retries) return stop('', 'no attempts left');
  const asked = typeof retry === 'object' ? retry.afterMs : undefined;
  const { firstMs, times, least, most } = pauses[retry === 'later' ? 'later' : 'soon'];
  const pause = Math.round(firstMs * times ** state.charged * (least + (most - least) * world.random()));
  // 0 is a moment that has passed: at once.
  const pauseMs = asked === 0 ? 0 : Math.max(pause, asked ?? 0);
  if (world.now().getTime() + pauseMs + leastAttemptMs > world.deadline) {
    const long = `the service asks to wait ${Math.ceil(pauseMs / 1000)} s, longer than the time left`;
    return stop(asked !== undefined && asked >= pause ? long : 'no time left to try again');
  }
  state.charged += 1;
  return { pauseMs, log: `${said}; trying again in ${(pauseMs / 1000).toFixed(1)} s`, why: '' };
}

/** Without an id nobody has it yet: some were refused for good, the others for now. */
function remember(problem: Partial, state: State): void {
  state.reached ||= problem.id !== undefined;
  state.answerId ||= problem.id ?? '';
  if (problem.missed !== undefined) state.missed.push(problem.missed);
  state.only = problem.again;
}

/**
 * The result after more than one attempt or a failure: `problem` is what the last one ended with (undefined: it was
 * accepted), `why` an addition to the reason.
 */
export function conclude(state: State, problem: Problem | undefined, why = ''): Delivery {
  const last = problem ?? state.missed.at(-1);
  const notes = problem || state.fallback === '' ? [...state.notes] : [...state.notes, state.fallback];
  const common = { attempts: state.attempts, id: state.answerId || state.id, notes };
  if (!last) return { outcome: 'sent', code: '', reason: '', advice: '', ...common };
  // What the last attempt says of its own need not be said twice.
  const before = state.missed.filter((missed) => problem?.kind !== 'partial' || missed !== problem.missed);
  const texts = new Set([...before, last].map(({ text }) => text));
  const others = problem?.kind === 'failed' && state.only && state.reached ? '; the others have it' : '';
  const part = state.accepted > 0 && problem ? 'only a part was accepted: ' : '';
  const tries = state.attempts > 1 ? `, after ${state.attempts} attempts` : '';
  const reason = `${part}${withCode([...texts].join('; ') + others, last.code)}${tries}${why && `; ${why}`}`;
  return { outcome: state.reached ? 'partial' : 'failed', code: last.code, reason, advice: last.advice, ...common };
}

/** A text with its code, once. */
function withCode(text: string, code: string): string {
  return text.includes(`(${code}`) ? text : `${text} (${code})`;
}
