import { shouldReport } from '../filter.ts';
import type { MessageContext } from './context.ts';
import type { Mention, MentionRequest } from './options.ts';

/** Whom this message mentions, none twice, and a sentence for each who could not be found in the map. */
export function resolveMentions(known: MessageContext): { mentions: Mention[]; warnings: string[] } {
  const { settings, status, found } = known;
  const mentions = new Map<string, Mention>();
  const warnings: string[] = [];
  const now = shouldReport(settings.mentionOn, status, found.history?.previous ?? 'unreadable');
  const wanted = settings.mentionOn.length === 0 || now.kind === 'report' ? settings.mentions : [];
  for (const request of wanted) {
    const people = peopleOf(request, known);
    if (typeof people === 'string') warnings.push(people);
    else for (const mention of people) mentions.set(JSON.stringify(mention), mention);
  }
  return { mentions: [...mentions.values()], warnings };
}

/** The people of one request, or why there are none. */
function peopleOf(request: MentionRequest, { settings, facts, found }: MessageContext): readonly Mention[] | string {
  if (request.kind === 'all' || 'value' in request) return [request];
  const author = facts.authorLogin ?? found.commit?.authorLogin;
  const person = request.kind === 'login' ? request.login : request.kind === 'actor' ? facts.actor : author;
  const login = (person ?? '').toLowerCase();
  const ids = settings.mentionMap.get(login);
  if (ids !== undefined && ids.length > 0) return ids;
  const role = `the ${request.kind}${login && ` (${login})`}`;
  const missing = ids === undefined ? "is not in 'mention-map'" : "has no id for this channel in 'mention-map'";
  return `Not mentioned: ${request.kind === 'login' ? `@${login}` : role} ${missing}. Add a line such as ${login || 'octocat'}: 13800000000.`;
}
