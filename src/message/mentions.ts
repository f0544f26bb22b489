import { selects } from '../decision.ts';
import type { Found } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import type { Selector, StatusCode } from '../status.ts';
import type { Material } from './compose.ts';
import type { Known } from './fields.ts';
import type { Mention } from './message.ts';
import type { MentionRequest, Wishes } from './wishes.ts';

/** Whom this message mentions, none twice, and a sentence for each who could not be found in the map. */
export function mentionsOf(
  { settings, facts, found, status }: Material,
  known: Known,
): { mentions: Mention[]; warnings: string[] } {
  if (settings.mentionOn.length > 0 && !mentionNow(settings.mentionOn, status, found))
    return { mentions: [], warnings: [] };
  const warnings: string[] = [];
  const mentions = new Map<string, Mention>();
  for (const request of settings.mentions) {
    const people = resolve(request, settings, facts, facts.authorLogin || found.commit?.authorLogin || known.author);
    if (typeof people === 'string') warnings.push(people);
    else for (const mention of people) mentions.set(JSON.stringify(mention), mention);
  }
  return { mentions: [...mentions.values()], warnings };
}

function mentionNow(selectors: readonly Selector[], status: StatusCode, found: Found): boolean {
  if (selects(selectors, status)) return true;
  const failedBefore = found.previous === 'FAIL';
  return (
    (status === 'FAIL' && selectors.includes('broken') && !failedBefore) ||
    (status === 'SUCCESS' && selectors.includes('fixed') && failedBefore)
  );
}

function resolve(request: MentionRequest, settings: Wishes, facts: Facts, author: string): readonly Mention[] | string {
  if (request.kind === 'all' || 'value' in request) return [request];
  const login = (
    request.kind === 'login' ? request.login : request.kind === 'actor' ? facts.actor : author
  ).toLowerCase();
  const who = request.kind === 'login' ? `@${login}` : `the ${request.kind}`;
  const ids = settings.mentionMap.get(login);
  if (ids !== undefined && ids.length > 0) return ids;
  const missing = ids === undefined ? "is not in 'mention-map'" : "has no id for this channel in 'mention-map'";
  return `Not mentioned: ${who}${request.kind === 'login' || login === '' ? '' : ` (${login})`} ${missing}. Add a line such as ${login || 'octocat'}: 13800000000.`;
}
