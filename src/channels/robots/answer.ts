import type { HttpReply } from '../../http/types.ts';
import type { Verdict } from '../channel.ts';
import type { RobotService, Said } from './refusal.ts';

/** Judges a robot's answer by its own code; HTTP 200 alone is no success. */
export function judge(service: RobotService, reply: HttpReply): Verdict | Promise<Verdict> {
  const said = reply.kind === 'answer' ? read(service, reply.body) : undefined;
  const ok = reply.kind === 'answer' && reply.status >= 200 && reply.status < 300;
  if (ok && said?.code !== undefined && Number(said.code) === 0) return { kind: 'accepted' };
  return import('./refusal.ts').then(({ refusal }) => refusal(service, reply, said));
}

/**
 * The code and the text of an answer; undefined when it has no code. JSON that was cut off, or that something was
 * added to on the way, still tells its code: whoever repeats a request that was accepted sends a message twice.
 */
function read({ codeKeys, textKeys }: RobotService, body: string): Said | undefined {
  const value = valueIn(body);
  const code = codeKeys.map(value).find((found) => found !== undefined && /^-?\d+$/.test(found));
  if (code === undefined) return undefined;
  return { code, text: textKeys.map(value).find((found) => found !== undefined) ?? '' };
}

/** Reads one key of the answer as text. */
function valueIn(body: string): (key: string) => string | undefined {
  if (!/^\s*\{/.test(body)) return () => undefined;
  try {
    const answer = JSON.parse(body) as Readonly<Record<string, unknown>>;
    return (key) =>
      typeof answer[key] === 'number' || typeof answer[key] === 'string' ? String(answer[key]) : undefined;
  } catch {
    // A quote inside a string is escaped, so what looks like a key is one.
    return (key) => {
      const found = new RegExp(`"${key}"\\s*:\\s*(?:(-?\\d+)\\s*[,}]|"((?:[^"\\\\]|\\\\.)*))`).exec(body);
      return found?.[1] ?? found?.[2];
    };
  }
}
