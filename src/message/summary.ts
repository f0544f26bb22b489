import { type Job, treeUrl } from '../github/run-info.ts';
import { truncateBytes } from '../text/text.ts';
import { commitValues, repositoryValues } from './fields.ts';
import type { Block, Quote, ReasonPiece, Value } from './message.ts';
import { fullBranch, type MessageContext } from './message-context.ts';
import type { LineName } from './options.ts';
import { phrases } from './phrases.ts';

/**
 * The compact form of a message: why, the evidence, where, who. Lines that the user selected beside `summary` replace
 * the part of it with the same information.
 */

const maxQuotes = 5;
const maxNamedSteps = 3;
/** UTF-8 bytes of a text that somebody else chose: no commit title, however long, makes a service refuse the message. */
export const maxTextBytes = 240;
const shorten = (text: string) => truncateBytes(text, maxTextBytes);

/** Whether the summary shows the part that this line would repeat. */
function shows({ options }: MessageContext, line: LineName): boolean {
  return !options.content.includes(line);
}

/** What goes before the user's own text: reason and evidence. */
export function buildCause(context: MessageContext): Block[] {
  const pieces = buildReason(context);
  const { quotes, count } = context.status === 'FAIL' ? findEvidence(context) : noEvidence;
  const shown = quotes
    .slice(0, maxQuotes)
    .map(({ name, text, url }) => ({ name: shorten(name), text: shorten(text), url }));
  const rest = count > shown.length ? phrases.more(count - shown.length)[context.language] : '';
  return [
    ...(pieces.length > 0 ? [{ kind: 'reason', pieces } as const] : []),
    ...(shown.length > 0 ? [{ kind: 'evidence', quotes: shown, rest } as const] : []),
  ];
}

/** What goes after the user's own text: where (repository, then the ref, then the commit), and who. */
export function buildCircumstances(context: MessageContext): Block[] {
  const { run, status, duration, language } = context;
  const parts = [
    shows(context, 'repository') ? repositoryValues(context) : [],
    buildRef(context),
    shows(context, 'commit') ? commitValues(context) : [],
  ];
  const where = parts
    .map((part) => part.filter(({ text }) => text !== '').map(({ text, url }) => ({ text: shorten(text), url })))
    .filter((part) => part.length > 0);
  const failures = status === 'SUCCESS' && shows(context, 'streak') ? run.history?.failures : undefined;
  const who = [
    shows(context, 'actor') ? (run.eventName === 'schedule' ? phrases.schedule[language] : (run.actor ?? '')) : '',
    shows(context, 'duration') ? duration : '',
    shows(context, 'run') && run.runNumber !== undefined ? phrases.run(run.runNumber, run.runAttempt)[language] : '',
    failures && failures.count > 0 ? phrases.fixed(failures)[language] : '',
  ].filter((part) => part !== '');
  return [
    ...(where.length > 0 ? [{ kind: 'where', parts: where } as const] : []),
    ...(who.length > 0 ? [{ kind: 'who', parts: who } as const] : []),
  ];
}

/** Why it failed or was canceled, in one sentence; nothing when that is not known. */
export function buildReason(context: MessageContext): ReasonPiece[] {
  const { run, status, timedOut, duration, language, options } = context;
  if (status !== 'FAIL' && status !== 'CANCELED') return [];
  const { jobs = [], tests, history } = run;
  const isRunScope = options.scope !== 'job';
  const failedJobs = isRunScope && shows(context, 'jobs') ? jobs.filter(hasFailed).length : 0;
  const streak = status === 'FAIL' && shows(context, 'streak') ? history?.failures : undefined;
  const failedTests = shows(context, 'tests') && tests && tests.failed > 0 ? phrases.failedTests(tests)[language] : '';
  const parts: readonly (readonly ReasonPiece[])[] = [
    timedOut ? [{ text: phrases.timedOut(duration)[language] }] : [],
    shows(context, 'failed-steps') && !isRunScope ? buildSteps(context, failedTests === '' && !timedOut) : [],
    failedJobs > 0 ? [{ text: phrases.failedJobs(failedJobs, jobs.length)[language] }] : [],
    failedTests === '' ? [] : [{ text: failedTests }],
    streak && streak.count > 0 ? [{ text: phrases.failingSince(streak)[language] }] : [],
  ];
  const known = parts.filter((part) => part.length > 0);
  return known.flatMap((part, index) => (index === 0 ? part : [{ text: ' · ' }, ...part]));
}

const hasFailed = ({ status }: Job) => status === 'FAIL';

/** `saysFailed`: nothing beside the steps says that they failed. */
function buildSteps({ run, language }: MessageContext, saysFailed: boolean): ReasonPiece[] {
  const { failedSteps = [], canceledStep } = run;
  if (failedSteps.length === 0)
    return canceledStep
      ? [{ text: phrases.canceledDuring[language] }, { text: shorten(canceledStep), strong: true }]
      : [];
  const names = failedSteps.slice(0, maxNamedSteps).flatMap((text, index): ReasonPiece[] => {
    const step = { text: shorten(text), strong: true } as const;
    return index === 0 ? [step] : [{ text: phrases.comma[language] }, step];
  });
  const rest = failedSteps.length - maxNamedSteps;
  const more = rest > 0 ? ` ${phrases.more(rest)[language]}` : '';
  const end = saysFailed ? phrases.stepsFailed(more)[language] : more;
  return end === '' ? names : [...names, { text: end }];
}

/** What there is to quote, and how much of it there is in all: not every failed test is known by its name. */
type Evidence = { readonly quotes: readonly Quote[]; readonly count: number };
const noEvidence: Evidence = { quotes: [], count: 0 };

/** The failing tests, else the annotations of the failed jobs, else those jobs with their steps. */
function findEvidence(context: MessageContext): Evidence {
  const { run, language } = context;
  const { tests, annotations = [], jobs = [] } = run;
  if (shows(context, 'tests') && tests && tests.failures.length > 0)
    return { quotes: tests.failures.map(({ name, text }) => ({ name, text })), count: tests.failed };
  const quotes = annotations.map(({ at, text, url }) =>
    at === undefined ? { name: text, text: '', url } : { name: at, text, url },
  );
  if (shows(context, 'errors') && quotes.length > 0) return { quotes, count: quotes.length };
  const failed = shows(context, 'jobs') ? jobs.filter(hasFailed) : [];
  return {
    quotes: failed.map(({ name, failedSteps = [], url }) => ({
      name,
      text: failedSteps.join(phrases.comma[language]),
      url,
    })),
    count: failed.length,
  };
}

/** Branch, tag or pull request. */
function buildRef(context: MessageContext): Value[] {
  const { run } = context;
  const { branch, headOwner, isTag, pullRequest: pull } = run;
  if (pull) return shows(context, 'pull-request') ? [{ text: `PR #${pull.number}`, url: pull.url }] : [];
  if (branch === undefined || !shows(context, 'branch')) return [];
  // A page of this repository would show another branch of the same name.
  const url = headOwner === undefined ? treeUrl(run, isTag ? 'tag' : 'branch', branch) : undefined;
  return [{ text: fullBranch(run) ?? '', url }];
}
