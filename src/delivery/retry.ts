import { type DeliveryResult, type RetryPolicy, toFailure, type Variant } from '../channels/channel.ts';
import { colon, concatTexts, type LocalizedText, localize, noText, semicolon } from '../text/text.ts';
import type { DeliveryContext } from './delivery-context.ts';

/** The result of the delivery to one target. */
export type Delivery = {
  readonly outcome: 'sent' | 'partial' | 'failed';
  readonly attempts: number;
  /** Empty when sent. */
  readonly code: string;
  /** One sentence without a final stop; empty when sent. */
  readonly reason: LocalizedText;
  readonly advice: LocalizedText;
  /** The service's own id of the message, else the id of the delivery. */
  readonly id: string;
  readonly notes: readonly LocalizedText[];
};

/** A result that is not a plain success. */
export type FailedResult = Exclude<DeliveryResult, { kind: 'accepted' }>;

/** State kept between the attempts at one target. */
export type DeliveryState = {
  readonly id: string;
  /** The service's name, for the log. */
  readonly title: LocalizedText;
  attempts: number;
  variant: Variant;
  /** Why another form was tried. */
  fallback?: LocalizedText;
  /** Requests accepted so far: they are not sent again. */
  accepted: number;
  /** The service's own id of the message, once anybody has it. */
  answerId: string;
  readonly codes: Set<string>;
  readonly notes: Map<string, LocalizedText>;
};

/**
 * Pauses before the next attempts: `firstMs`, then each `times` as long, each a random part between `least` and `most` of it,
 * so that parallel jobs do not come back together. `later` spreads them over the minute that a bot counts
 * (docs/scale.md).
 */
const pauses = {
  soon: { firstMs: 1000, times: 2, least: 0.8, most: 1.2 },
  later: { firstMs: 2000, times: 4, least: 0.5, most: 1 },
} as const;
/** Time that an attempt after a pause must have. */
const leastAttemptMs = 500;
const noTime: LocalizedText = { en: 'no time left to try again', zh: '没有时间再次尝试' };
const canceled: LocalizedText = { en: 'canceled', zh: '已取消' };
/** Forms of a message other than `full`, as a sentence names them. */
const variants: Readonly<Record<Variant, LocalizedText>> = {
  full: { en: 'full form', zh: '完整形式' },
  plain: { en: 'plain form', zh: '纯文本形式' },
  short: { en: 'short form', zh: '缩短的形式' },
  'no-mention-all': { en: 'form that does not mention everybody', zh: '不 @ 所有人的形式' },
};

/**
 * Logs what follows a problem, and waits. Undefined: make another attempt, in the variant of `state`. Else it was the
 * last one, and the text is appended to the reason (may be empty).
 */
export async function waitBeforeRetry(
  problem: FailedResult,
  state: DeliveryState,
  context: DeliveryContext,
): Promise<LocalizedText | undefined> {
  const { code, retry, fallback } = problem;
  const isKnown = state.codes.has(code);
  state.codes.add(code);
  const reason = withCode(problem.message, code);
  const log = (what: LocalizedText) => context.log(describeAttempt(state, reason, what));
  const stop = (why: LocalizedText, what = why) => {
    log(what);
    return why;
  };
  if (context.cancelled()) return stop(canceled);
  if (fallback && state.variant === 'full') {
    state.variant = fallback;
    const { en, zh } = variants[fallback];
    state.fallback = {
      en: `Sent in the ${en} because of this: ${reason.en}.`,
      zh: `已用${zh}发送，原因：${reason.zh}。`,
    };
    return void log({ en: `trying the ${en}`, zh: `改用${zh}` });
  }
  if (retry === false) return stop(noText, { en: 'not retried', zh: '不再重试' });
  if (retry === 'once' && isKnown) return stop(noText, { en: 'not retried again', zh: '不再次重试' });
  // Another form does not count as a retry.
  const retriesUsed = state.attempts - (state.variant === 'full' ? 1 : 2);
  if (retriesUsed >= context.retries) return stop(noText, { en: 'no attempts left', zh: '重试次数已用完' });
  const pauseMs = choosePause(retry, retriesUsed, context.random());
  if (context.clock() + pauseMs + leastAttemptMs > context.deadline) {
    if (typeof retry !== 'object' || retry.afterMs !== pauseMs) return stop(noTime);
    const asked = Math.ceil(pauseMs / 1000);
    return stop({
      en: `the service asks to wait ${asked} s, longer than the time left`,
      zh: `服务要求等待 ${asked} 秒，超过剩余时间`,
    });
  }
  const seconds = (pauseMs / 1000).toFixed(1);
  log({ en: `trying again in ${seconds} s`, zh: `${seconds} 秒后重试` });
  if (pauseMs > 0) await context.pause(pauseMs);
  return undefined;
}

function describeAttempt({ title, attempts }: DeliveryState, reason: LocalizedText, what: LocalizedText) {
  const attempt = { en: `attempt ${attempts} failed: `, zh: `第 ${attempts} 次尝试失败：` };
  return localize((language) => {
    const head = `${title[language]}${colon[language]}`;
    // Most reasons begin with the service's name themselves.
    return `${head}${attempt[language]}${reason[language].replace(head, '')}${semicolon[language]}${what[language]}`;
  });
}

function choosePause(retry: RetryPolicy, retriesUsed: number, chance: number): number {
  const askedMs = typeof retry === 'object' ? retry.afterMs : undefined;
  // The moment has passed: retry at once.
  if (askedMs === 0) return 0;
  const { firstMs, times, least, most } = pauses[retry === 'rate-limited' ? 'later' : 'soon'];
  return Math.max(askedMs ?? 0, Math.round(firstMs * times ** retriesUsed * (least + (most - least) * chance)));
}

/** The result when no attempt may begin any more, `problem` being what the last one ended with. */
export function toStoppedDelivery(
  state: DeliveryState,
  problem: FailedResult | undefined,
  context: DeliveryContext,
): Delivery {
  if (problem !== undefined) return toDelivery(state, problem, context.cancelled() ? canceled : noTime);
  const before = toFailure('CANCELLED', {
    message: { en: 'canceled before the first attempt', zh: '在第一次尝试之前已取消' },
    advice: { en: 'Run the job again if the message is needed.', zh: '如果需要这条消息，请重新运行作业。' },
  });
  return toDelivery(state, before);
}

/** The result of the last attempt. `problem`: what it ended with, undefined if accepted; `why`: more about the reason. */
export function toDelivery(state: DeliveryState, problem: FailedResult | undefined, why = noText): Delivery {
  const { attempts, accepted } = state;
  const notes = [...state.notes.values(), ...(!problem && state.fallback ? [state.fallback] : [])];
  const common = { attempts, id: state.answerId || state.id, notes };
  if (!problem) return { outcome: 'sent', code: '', reason: noText, advice: noText, ...common };
  const { kind, code, advice } = problem;
  const part = accepted > 0 ? { en: 'only a part was accepted: ', zh: '只有一部分被接受：' } : noText;
  const message = withCode(problem.message, code);
  const tries = attempts > 1 ? { en: `, after ${attempts} attempts`, zh: `，共尝试 ${attempts} 次` } : noText;
  const reason = concatTexts(part, message, tries, ...(why === noText ? [] : [semicolon, why]));
  return { outcome: kind === 'partial' || accepted > 0 ? 'partial' : 'failed', code, reason, advice, ...common };
}

/** A sentence with its code, once. */
function withCode({ en, zh }: LocalizedText, code: string): LocalizedText {
  const names = (text: string) => text.includes(`(${code}`) || text.includes(`（${code}`);
  return { en: names(en) ? en : `${en} (${code})`, zh: names(zh) ? zh : `${zh}（${code}）` };
}
