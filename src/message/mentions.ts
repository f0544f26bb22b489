import { decide } from '../decision.ts';
import type { Found } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import type { StatusCode } from '../status.ts';
import type { Mention } from './message.ts';
import type { MentionRequest, Wishes } from './wishes.ts';

/** What decides about the mentions of one message. */
type Occasion = {
  readonly settings: Wishes;
  readonly facts: Facts;
  readonly found: Found;
  readonly status: StatusCode;
};

/** Whom this message mentions, none twice, and a sentence for each who could not be found in the map. */
export function mentionsOf({ settings, facts, found, status }: Occasion): { mentions: Mention[]; warnings: string[] } {
  const decision = decide(settings.mentionOn, status, found.history?.previous ?? 'unreadable');
  if (settings.mentionOn.length > 0 && decision.kind !== 'report') return { mentions: [], warnings: [] };
  const warnings: string[] = [];
  const mentions = new Map<string, Mention>();
  for (const request of settings.mentions) {
    const people = resolve(request, settings, facts, facts.authorLogin ?? found.commit?.authorLogin);
    if (typeof people === 'string') warnings.push(people);
    else for (const mention of people) mentions.set(JSON.stringify(mention), mention);
  }
  return { mentions: [...mentions.values()], warnings };
}

function resolve(
  request: MentionRequest,
  settings: Wishes,
  facts: Facts,
  author: string | undefined,
): readonly Mention[] | string {
  if (request.kind === 'all' || 'value' in request) return [request];
  const person = request.kind === 'login' ? request.login : request.kind === 'actor' ? facts.actor : author;
  const login = (person ?? '').toLowerCase();
  const who = request.kind === 'login' ? `@${login}` : `the ${request.kind}`;
  const ids = settings.mentionMap.get(login);
  if (ids !== undefined && ids.length > 0) return ids;
  const missing = ids === undefined ? "is not in 'mention-map'" : "has no id for this channel in 'mention-map'";
  return `Not mentioned: ${who}${request.kind === 'login' || login === '' ? '' : ` (${login})`} ${missing}. Add a line such as ${login || 'octocat'}: 13800000000.`;
}
