import { commitUrl, type Job, type RunInfo, repositoryUrl, treeUrl } from '../github/run-info.ts';
import { isFinal } from '../status.ts';
import type { ContentName } from './content.ts';
import { fullBranch, type MessageContext } from './context.ts';
import { formatDuration } from './format.ts';
import type { Block, Quote, ReasonPiece, Value } from './message.ts';
import { phrases } from './phrases.ts';

/**
 * The compact form of a message: why, the evidence, where, who. Lines that the user selected beside `summary` replace
 * the part of it with the same information.
 */

const maxQuotes = 5;
const maxNamedSteps = 3;

/** Whether the summary includes the part that this line would repeat. */
type ShouldInclude = (name: ContentName) => boolean;

/** What goes before the user's own text: reason and evidence. */
export function buildCause(context: MessageContext, shouldInclude: ShouldInclude): Block[] {
  const pieces = buildReason(context, shouldInclude);
  const evidence = buildEvidence(context, shouldInclude);
  return [
    ...(pieces.length > 0 ? [{ kind: 'reason', pieces } as const] : []),
    ...(evidence.quotes.length > 0 ? [evidence] : []),
  ];
}

/** What goes after the user's own text: where and who. */
export function buildCircumstances(context: MessageContext, shouldInclude: ShouldInclude): Block[] {
  const where = buildWhere(context, shouldInclude);
  const who = buildWho(context, shouldInclude);
  return [
    ...(where.length > 0 ? [{ kind: 'where', parts: where } as const] : []),
    ...(who.length > 0 ? [{ kind: 'who', parts: who } as const] : []),
  ];
}

/** Why it failed or was canceled, in one sentence; nothing when that is not known. */
export function buildReason(context: MessageContext, shouldInclude: ShouldInclude = () => true): ReasonPiece[] {
  const { status, timedOut, durationMs, options } = context;
  if (status !== 'FAIL' && status !== 'CANCELED') return [];
  const { language, scope } = options;
  const isRunScope = scope !== 'job';
  const parts: readonly (readonly ReasonPiece[])[] = [
    timedOut ? [{ text: phrases[language].timedOut(formatDuration(durationMs, language)) }] : [],
    shouldInclude('failed-steps') && !isRunScope ? stepPieces(context) : [],
    shouldInclude('jobs') && isRunScope ? [{ text: countFailedJobs(context) }] : [],
    shouldInclude('tests') ? [{ text: countFailedTests(context) }] : [],
    shouldInclude('streak') && status === 'FAIL' ? [{ text: describeStreak(context) }] : [],
  ];
  const known = parts.map((part) => part.filter(({ text }) => text !== '')).filter((part) => part.length > 0);
  return known.flatMap((part, index) => (index === 0 ? part : [{ text: ' · ' }, ...part]));
}

function stepPieces({ run, options: { language } }: MessageContext): ReasonPiece[] {
  const { failedSteps = [], canceledStep } = run;
  const phrase = phrases[language];
  if (failedSteps.length === 0) return canceledStep === undefined ? [] : phrase.canceledDuring(canceledStep);
  const named = failedSteps.slice(0, maxNamedSteps);
  const names = named.flatMap((text, index): ReasonPiece[] => [
    ...(index > 0 ? [{ text: phrase.comma }] : []),
    { text, strong: true },
  ]);
  const rest = failedSteps.length - named.length;
  return rest > 0 ? [...names, { text: ` ${phrase.more(rest)}` }] : names;
}

function countFailedJobs({ run: { jobs = [] }, options: { language } }: MessageContext): string {
  const failed = jobs.filter((job) => job.status === 'FAIL').length;
  return failed === 0 ? '' : phrases[language].failedJobs(failed, jobs.length);
}

function countFailedTests({ run: { tests }, options: { language } }: MessageContext): string {
  return tests === undefined || tests.failed === 0 ? '' : phrases[language].failedTests(tests);
}

function describeStreak({ run: { history }, options: { language } }: MessageContext): string {
  const failures = history?.failures;
  return failures === undefined || failures.count === 0 ? '' : phrases[language].failingSince(failures);
}

type Evidence = Extract<Block, { kind: 'evidence' }>;

/** The failing tests, else the annotations of the failed jobs, else those jobs with their steps. */
function buildEvidence({ run, status, options }: MessageContext, shouldInclude: ShouldInclude): Evidence {
  const phrase = phrases[options.language];
  const quotes = status === 'FAIL' ? findQuotes(run, shouldInclude, phrase.comma) : { list: [], count: 0 };
  const rest = quotes.count - Math.min(quotes.list.length, maxQuotes);
  return { kind: 'evidence', quotes: quotes.list.slice(0, maxQuotes), rest: rest > 0 ? phrase.more(rest) : '' };
}

type Quotes = { readonly list: readonly Quote[]; readonly count: number };

function findQuotes(
  { tests, annotations = [], jobs = [] }: RunInfo,
  shouldInclude: ShouldInclude,
  comma: string,
): Quotes {
  if (shouldInclude('tests') && tests && tests.failures.length > 0)
    return { list: tests.failures.map(({ name, text }) => ({ name, text })), count: tests.failed };
  if (shouldInclude('errors') && annotations.length > 0)
    return { list: annotations.map(quoteAnnotation), count: annotations.length };
  const failed = shouldInclude('jobs') ? jobs.filter((job) => job.status === 'FAIL') : [];
  return { list: failed.map((job) => quoteJob(job, comma)), count: failed.length };
}

function quoteAnnotation({ at, text, url }: NonNullable<RunInfo['annotations']>[number]): Quote {
  return at === undefined ? { name: text, text: '', url } : { name: at, text, url };
}

function quoteJob({ name, failedSteps = [], url }: Job, comma: string): Quote {
  return { name, text: failedSteps.join(comma), url };
}

/** Repository, then branch, tag or pull request, then the commit. */
function buildWhere({ run, options }: MessageContext, shouldInclude: ShouldInclude): (readonly Value[])[] {
  const { repository, sha, title = '' } = run;
  const parts: readonly (readonly Value[])[] = [
    shouldInclude('repository') && repository ? [{ text: repository, url: repositoryUrl(run) }] : [],
    refValues(run, phrases[options.language].pullRequest, shouldInclude),
    shouldInclude('commit') ? [{ text: sha?.slice(0, 7) ?? '', url: commitUrl(run, sha) }, { text: title }] : [],
  ];
  return parts.map((part) => part.filter(({ text }) => text !== '')).filter((part) => part.length > 0);
}

function refValues(run: RunInfo, pullRequest: (number: number) => string, shouldInclude: ShouldInclude): Value[] {
  const { branch, headOwner, isTag, pullRequest: pull } = run;
  if (pull) return shouldInclude('pull-request') ? [{ text: pullRequest(pull.number), url: pull.url }] : [];
  if (branch === undefined || !shouldInclude('branch')) return [];
  // A page of this repository would show another branch of the same name.
  if (headOwner !== undefined) return [{ text: fullBranch(run) ?? '' }];
  return [{ text: branch, url: treeUrl(run, isTag ? 'tag' : 'branch', branch) }];
}

/** Who started it, how long it took, which run it was. */
function buildWho(context: MessageContext, shouldInclude: ShouldInclude): string[] {
  const { run, status, options, durationMs } = context;
  const phrase = phrases[options.language];
  const failures = status === 'SUCCESS' ? run.history?.failures : undefined;
  return [
    shouldInclude('actor') ? (run.eventName === 'schedule' ? phrase.schedule : (run.actor ?? '')) : '',
    shouldInclude('duration') && isFinal(status) ? formatDuration(durationMs, options.language) : '',
    shouldInclude('run') && run.runNumber !== undefined ? phrase.run(run.runNumber, run.runAttempt) : '',
    shouldInclude('streak') && failures && failures.count > 0 ? phrase.fixedAfter(failures) : '',
  ].filter((part) => part !== '');
}
