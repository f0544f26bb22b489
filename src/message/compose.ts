import { shouldReport } from '../filter.ts';
import { statusTitle } from '../status.ts';
import { type LocalizedText, truncateBytes } from '../text/text.ts';
import { buildField } from './fields.ts';
import { type Block, concatText, type Mention, type Message, type Span, type Title } from './message.ts';
import {
  buildIdentity,
  buildMessageContext,
  fullBranch,
  type MessageContext,
  type MessageInput,
} from './message-context.ts';
import type { MentionRequest } from './options.ts';
import { toYunxiaoPayload } from './payload.ts';
import { phrases } from './phrases.ts';
import { buildCause, buildCircumstances, maxTextBytes } from './summary.ts';
import { expand } from './variables.ts';

/** Builds the message, and says what the user should know about how it was made. Pure. */
export function compose(input: MessageInput) {
  const { options, status, run } = input;
  const context = buildMessageContext(input);
  const { payload, timedOut, language } = context;
  const title = expand(options.title, context);
  const custom = expand(options.custom, context);
  const { mentions, warnings } = resolveMentions(context);
  const showsChanges = options.content.includes('summary') && run.changesUrl !== undefined;
  const message: Message = {
    task: payload,
    ...(options.payloadFormat === 'flow' ? { flow: toYunxiaoPayload(payload, run) } : {}),
    status,
    timedOut,
    language,
    mark: statusTitle(status, timedOut).mark,
    // A title whose references are all empty says nothing.
    title: isBlank(title.spans) ? buildDefaultTitle(context) : { kind: 'own', spans: title.spans },
    blocks: buildBlocks(context, custom.spans),
    links: [
      { text: phrases.viewLog[language], url: context.logUrl },
      ...(showsChanges ? [{ text: phrases.viewChanges[language], url: run.changesUrl }] : []),
    ],
    mentions,
    identity: buildIdentity(context),
  };
  return {
    message,
    warnings: [...[...title.unknown.union(custom.unknown)].map(unknownReference), ...warnings],
    /** References that were not expanded: credentials and the runner's own. */
    refused: [...title.refused.union(custom.refused)].map(refusedReference),
  };
}

const isBlank = (spans: readonly Span[]) => concatText(spans).trim() === '';

/** The lines in the user's order; the user's own text after them, in a summary before "where". */
function buildBlocks(context: MessageContext, custom: readonly Span[]): Block[] {
  const { content } = context.options;
  const own: readonly Block[] = isBlank(custom) ? [] : [{ kind: 'custom', spans: custom }];
  const blocks = content.flatMap((name): readonly Block[] => {
    if (name === 'summary') return [...buildCause(context), ...own, ...buildCircumstances(context)];
    const field = buildField(name, context);
    return field === undefined ? [] : [{ kind: 'field', field }];
  });
  return content.includes('summary') ? blocks : [...blocks, ...own];
}

/** `Failed: shop PR #57 · CI / build`. */
function buildDefaultTitle({ payload, job = '', run, status, timedOut, language }: MessageContext): Title {
  const { pipelineName } = payload.task;
  const repository = run.repository?.split('/').at(-1) ?? '';
  const pull = run.pullRequest && `PR #${run.pullRequest.number}`;
  const tag = run.isTag ? run.branch : undefined;
  return {
    kind: 'default',
    word: statusTitle(status, timedOut)[language],
    place: [repository, pull ?? tag ?? ''].filter((part) => part !== '').join(' '),
    subject: truncateBytes([pipelineName, job].filter((part) => part !== '').join(' / '), maxTextBytes),
    ref: pull ?? tag ?? fullBranch(run) ?? '',
  };
}

const unknownReference = (name: string): LocalizedText => ({
  en: `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`,
  zh: `引用 \${${name}} 没有值，已原样保留。请检查拼写，或给出默认值：\${${name}:-文本}。`,
});

const refusedReference = (name: string): LocalizedText => ({
  en: `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`,
  zh: `引用 \${${name}} 未展开：看起来像凭据的名称，以及运行器自用的名称，绝不会写入消息。`,
});

/** Whom a message mentions, nobody twice, and a sentence for each who was not found in the map. */
function resolveMentions(context: MessageContext) {
  const { options, status, run } = context;
  const mentions = new Map<string, Mention>();
  const warnings: LocalizedText[] = [];
  const wanted = options.mentionOn.length === 0 || shouldReport(options.mentionOn, status, run).kind === 'report';
  for (const request of wanted ? options.mentions : []) {
    const people = findPeople(request, context);
    if (people.length === 0) warnings.push(describeMissing(request, context));
    for (const mention of people) mentions.set(JSON.stringify(mention), mention);
  }
  return { mentions: [...mentions.values()], warnings };
}

/** The people of one request; none when they are not in the map. */
function findPeople(request: MentionRequest, context: MessageContext): readonly Mention[] {
  if (request.kind === 'all' || 'value' in request) return [request];
  return context.options.mentionMap.get(findLogin(request, context)) ?? [];
}

function findLogin(request: MentionRequest, { run }: MessageContext): string {
  const person = 'login' in request ? request.login : request.kind === 'actor' ? run.actor : run.authorLogin;
  return (person ?? '').toLowerCase();
}

function describeMissing(request: MentionRequest, context: MessageContext): LocalizedText {
  const login = findLogin(request, context);
  if (login === '') return request.kind === 'actor' ? unknownActor : unknownAuthor;
  const roles = {
    actor: { en: `the actor (${login})`, zh: ` 触发者（${login}）` },
    author: { en: `the author (${login})`, zh: ` 提交人（${login}）` },
  };
  const who =
    request.kind === 'actor' || request.kind === 'author' ? roles[request.kind] : { en: `@${login}`, zh: login };
  const problem = context.options.mentionMap.has(login)
    ? { en: "has no ID for this channel in 'mention-map'", zh: "'mention-map' 中没有该渠道可用的 ID" }
    : { en: "is not in 'mention-map'", zh: "不在 'mention-map' 中" };
  return {
    en: `Not mentioned: ${who.en} ${problem.en}. Add a line such as ${login}: 13800000000.`,
    zh: `未能 @${who.zh}：${problem.zh}。请添加一行，例如 ${login}: 13800000000。`,
  };
}

const unknownActor: LocalizedText = {
  en: "Not mentioned: the GitHub login of the actor is not known. Use @login in 'mentions'.",
  zh: "未能 @ 触发者：不知道其 GitHub 登录名。请在 'mentions' 中使用 @login。",
};
const unknownAuthor: LocalizedText = {
  en: "Not mentioned: the GitHub login of the author is not known. Check that 'github-token' may read the commit (contents: read) and that the commit's email address belongs to a GitHub account, or use 'actor'.",
  zh: "未能 @ 提交人：不知道其 GitHub 登录名。请确认 'github-token' 可以读取提交（contents: read）、提交所用的邮箱属于某个 GitHub 账号，或改用 'actor'。",
};
