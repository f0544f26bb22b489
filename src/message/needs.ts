import { decide } from '../decision.ts';
import type { Wanted } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import type { Settings } from '../inputs/settings.ts';
import type { StatusCode } from '../status.ts';
import { referencesIn } from './variables.ts';

/** Which look-ups the chosen content, channel and status need; nothing else is asked for. `status` is undefined while the jobs decide it. */
export function wantedFor(settings: Settings, facts: Facts, status: StatusCode | undefined, startedAt: string): Wanted {
  const refers = references(settings);
  const shows = (...names: string[]) => settings.content.some((name) => names.includes(name));
  const lines = settings.speaks;
  const single = settings.scope === 'job';
  const jobName =
    settings.taskName === '' &&
    (!lines || (lines && (shows('job') || settings.title === '')) || refers.has('TASK_NAME'));
  const duration = (lines && shows('duration')) || refers.has('DURATION');
  const authors =
    shows('author') || refers.has('COMMIT_AUTHOR') || settings.mentions.some((mention) => mention.kind === 'author');
  const title = shows('commit') || refers.has('CI_COMMIT_TITLE');
  return {
    job:
      (settings.scope === 'workflow' && status === undefined && settings.checkRunId === '') ||
      (single && (jobName || (duration && startedAt === ''))),
    run:
      (facts.workflowId === 0 && (!lines || refers.has('PIPELINE_ID'))) ||
      (settings.scope === 'workflow' && duration && facts.startedAt === '') ||
      (facts.remark === '' && refers.has('BUILD_REMARK')),
    commit:
      facts.sha !== '' &&
      ((lines && title && facts.title === '') ||
        (lines && authors && facts.authorName === '' && facts.authorLogin === '')),
    jobs: (lines && shows('jobs', 'failed-steps')) || status === undefined,
    history: [settings.selectors, settings.mentionOn].some((words) => decide(words, status).kind === 'ask'),
  };
}

function references(settings: Settings): ReadonlySet<string> {
  if (!settings.speaks) return new Set();
  return new Set([...referencesIn(settings.title), ...referencesIn(settings.custom)]);
}
