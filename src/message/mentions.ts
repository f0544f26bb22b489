import { shouldReport } from '../filter.ts';
import type { LocalizedText } from '../text/text.ts';
import { lookedUp } from './collect.ts';
import type { MessageContext } from './context.ts';
import type { Mention, MentionRequest } from './options.ts';

/** Whom a message mentions, nobody twice, and a sentence for each who was not found in the map. */
export type ResolvedMentions = {
  readonly mentions: readonly Mention[];
  readonly warnings: readonly LocalizedText[];
};

export function resolveMentions(context: MessageContext): ResolvedMentions {
  const { options, status, run } = context;
  const mentions = new Map<string, Mention>();
  const warnings: LocalizedText[] = [];
  const decision = shouldReport(options.mentionOn, status, lookedUp(run));
  const wanted = options.mentionOn.length === 0 || decision.kind === 'report' ? options.mentions : [];
  for (const request of wanted) {
    const people = findPeople(request, context);
    if (people === undefined) warnings.push(describeMissing(request, context));
    else for (const mention of people) mentions.set(JSON.stringify(mention), mention);
  }
  return { mentions: [...mentions.values()], warnings };
}

/** The people of one request; undefined when they are not in the map. */
function findPeople(request: MentionRequest, context: MessageContext): readonly Mention[] | undefined {
  if (request.kind === 'all' || 'value' in request) return [request];
  const ids = context.options.mentionMap.get(findLogin(request, context));
  return ids !== undefined && ids.length > 0 ? ids : undefined;
}

function findLogin(request: MentionRequest, { run }: MessageContext): string {
  const person = 'login' in request ? request.login : request.kind === 'actor' ? run.actor : run.authorLogin;
  return (person ?? '').toLowerCase();
}

function describeMissing(request: MentionRequest, context: MessageContext): LocalizedText {
  const login = findLogin(request, context);
  const mapped = context.options.mentionMap.has(login);
  const english = request.kind === 'login' ? `@${login}` : `the ${request.kind}${login && ` (${login})`}`;
  const role = request.kind === 'actor' ? '触发者' : '提交人';
  const chinese = request.kind === 'login' ? `@${login}` : `${role}${login && `（${login}）`}`;
  const example = `${login || 'octocat'}: 13800000000`;
  return {
    en: `Not mentioned: ${english} ${mapped ? "has no id for this channel in 'mention-map'" : "is not in 'mention-map'"}. Add a line such as ${example}.`,
    zh: `未能 ${chinese.startsWith('@') ? '' : '@ '}${chinese}：${mapped ? "'mention-map' 中没有该渠道可用的 id" : "不在 'mention-map' 中"}。请添加一行，例如 ${example}。`,
  };
}
