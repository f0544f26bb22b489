import type { Failure, PartialSuccess, RejectedRecipients, RetryPolicy, Variant } from '../channels/channel.ts';
import type { DeliveryContext } from './context.ts';

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
export type DeliveryError = Failure | PartialSuccess;

/** What is remembered between the attempts at one target. */
export type DeliveryState = {
  readonly id: string;
  /** The service's name, for the log. */
  readonly title: string;
  attempts: number;
  variant: Variant;
  /** Why another form was tried; empty when none was. */
  fallback: string;
  /** Wires accepted so far: they are not sent again. */
  accepted: number;
  /** Recipients of the next attempt; all when undefined. */
  only: readonly string[] | undefined;
  /** Recipients that were refused for good: with any, the delivery is partial at best. */
  readonly missed: RejectedRecipients[];
  /** The service's own id of the message, once anybody has it. */
  answerId: string;
  readonly codes: Set<string>;
  readonly notes: Set<string>;
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
const noTime = 'no time left to try again';

/**
 * Says in the log what follows a problem, and waits for it: undefined is another attempt, as `state` says then; else it
 * was the last one, and this is an addition to the reason (may be empty).
 */
export async function waitBeforeRetry(
  problem: DeliveryError,
  state: DeliveryState,
  world: DeliveryContext,
): Promise<string | undefined> {
  const said = withCode(problem.text, problem.code);
  const seen = state.codes.has(problem.code);
  state.codes.add(problem.code);
  if (problem.kind === 'partial') remember(problem, state);
  const log = (what: string) => {
    // Most reasons begin with the service's name themselves.
    const reason = said.startsWith(`${state.title}: `) ? said.slice(state.title.length + 2) : said;
    world.log(`${state.title}: attempt ${state.attempts} failed: ${reason}; ${what}`);
  };
  const end = (why: string, what = why) => {
    log(what);
    return why;
  };
  if (world.cancelled()) return end('cancelled');
  if (problem.kind === 'failed' && problem.fallback && state.variant === 'full') {
    state.variant = problem.fallback;
    state.fallback = `sent in the ${problem.fallback} form, because: ${said}`;
    return void log(`trying the ${problem.fallback} form`);
  }
  const retry = problem.kind === 'failed' ? problem.retry : problem.again.length > 0 && 'yes';
  if (retry === false) return end('', 'not repeated');
  if (retry === 'once' && seen) return end('', 'not repeated again');
  // Another form is not charged to the retries.
  const charged = state.attempts - (state.variant === 'full' ? 1 : 2);
  if (charged >= world.retries) return end('', 'no attempts left');
  const pauseMs = pauseOf(retry, charged, world.random());
  if (world.now().getTime() + pauseMs + leastAttemptMs > world.deadline) {
    const asked = typeof retry === 'object' && retry.afterMs === pauseMs;
    return end(asked ? `the service asks to wait ${Math.ceil(pauseMs / 1000)} s, longer than the time left` : noTime);
  }
  log(`trying again in ${(pauseMs / 1000).toFixed(1)} s`);
  if (pauseMs > 0) await world.pause(pauseMs);
  return undefined;
}

function pauseOf(retry: RetryPolicy, charged: number, chance: number): number {
  const asked = typeof retry === 'object' ? retry.afterMs : undefined;
  // A moment that has passed: at once.
  if (asked === 0) return 0;
  const { firstMs, times, least, most } = pauses[retry === 'later' ? 'later' : 'soon'];
  return Math.max(asked ?? 0, Math.round(firstMs * times ** charged * (least + (most - least) * chance)));
}

/** Without an id nobody has it yet: some were refused for good, the others for now. */
function remember(problem: PartialSuccess, state: DeliveryState): void {
  state.answerId ||= problem.id ?? '';
  if (problem.missed !== undefined) state.missed.push(problem.missed);
  state.only = problem.again;
}

/** The result when no attempt may begin any more, `problem` being what the last one ended with. */
export function deadlineExceeded(
  state: DeliveryState,
  problem: DeliveryError | undefined,
  world: DeliveryContext,
): Delivery {
  const cancelled = world.cancelled();
  if (problem !== undefined) return toDelivery(state, problem, cancelled ? 'cancelled' : noTime);
  const before = cancelled
    ? permanentFailure('CANCELLED', 'cancelled before the first attempt', 'Run the job again if the message is needed.')
    : permanentFailure(
        'DEADLINE',
        'no time was left for an attempt',
        'Lower `timeout` or `retries`, or look at what took so long before.',
      );
  return toDelivery(state, before);
}

/** A problem that another attempt does not mend. */
export function permanentFailure(code: string, text: string, advice: string): DeliveryError {
  return { kind: 'failed', code, text, advice, retry: false };
}

/**
 * The result after more than one attempt or a failure: `problem` is what the last one ended with (undefined: it was
 * accepted), `why` an addition to the reason.
 */
export function toDelivery(state: DeliveryState, problem: DeliveryError | undefined, why = ''): Delivery {
  const last = problem ?? state.missed.at(-1);
  const notes = problem || state.fallback === '' ? [...state.notes] : [...state.notes, state.fallback];
  const common = { attempts: state.attempts, id: state.answerId || state.id, notes };
  if (!last) return { outcome: 'sent', code: '', reason: '', advice: '', ...common };
  const reached = state.accepted > 0 || state.answerId !== '';
  // What the last attempt says of its own need not be said twice.
  const before = state.missed.filter((missed) => problem?.kind !== 'partial' || missed !== problem.missed);
  const texts = new Set([...before, last].map(({ text }) => text));
  const others = problem?.kind === 'failed' && state.only && reached ? '; the others have it' : '';
  const part = state.accepted > 0 && problem ? 'only a part was accepted: ' : '';
  const tries = state.attempts > 1 ? `, after ${state.attempts} attempts` : '';
  const reason = `${part}${withCode([...texts].join('; ') + others, last.code)}${tries}${why && `; ${why}`}`;
  return { outcome: reached ? 'partial' : 'failed', code: last.code, reason, advice: last.advice, ...common };
}

/** A text with its code, once. */
function withCode(text: string, code: string): string {
  return text.includes(`(${code}`) ? text : `${text} (${code})`;
}
