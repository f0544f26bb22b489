import { selects } from '../decision.ts';
import type { Found } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import type { MentionRequest } from '../inputs/mentions.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Selector, StatusCode } from '../status.ts';
import type { Material } from './compose.ts';
import type { Known } from './fields.ts';
import type { Mention } from './message.ts';

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
    const mention = resolve(request, settings, facts, facts.authorLogin || found.commit?.authorLogin || known.author);
    if (typeof mention === 'string') warnings.push(mention);
    else mentions.set(JSON.stringify(mention), mention);
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

function resolve(request: MentionRequest, settings: Settings, facts: Facts, author: string): Mention | string {
  if (request.kind === 'all' || request.kind === 'mobile' || request.kind === 'id') return request;
  const login = (
    request.kind === 'login' ? request.login : request.kind === 'actor' ? facts.actor : author
  ).toLowerCase();
  const who = request.kind === 'login' ? `@${login}` : `the ${request.kind}`;
  return (
    settings.mentionMap.get(login) ??
    `Not mentioned: ${who}${request.kind === 'login' || login === '' ? '' : ` (${login})`} is not in 'mention-map'.`
  );
}
