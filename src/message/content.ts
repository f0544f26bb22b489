/** Everything that `content` can select. */
const names = [
  'summary',
  'repository',
  'workflow',
  'job',
  'stage',
  'status',
  'actor',
  'event',
  'branch',
  'commit',
  'author',
  'run',
  'duration',
  'jobs',
  'failed-steps',
  'streak',
  'pull-request',
  'changes',
  'tests',
  'errors',
  'artifacts',
  'params',
  'link',
] as const;

/** A value of the input `content`. */
export type ContentName = (typeof names)[number];

/** The values of the original plug-ins for the same things. */
const originals: Readonly<Record<string, ContentName>> = {
  pipelineName: 'workflow',
  operator: 'actor',
  pipelineTask: 'job',
  pipelineJob: 'job',
  pipelineStage: 'stage',
};

/** Every value that `content` understands. */
export const contentNames: readonly string[] = [...names, ...Object.keys(originals), 'none'];

/** The lines behind the values, each once, in the user's order; `none` stands for nothing. */
export function parseContent(values: readonly string[]): ContentName[] {
  const names = values.filter((value) => value !== 'none').map((value) => originals[value] ?? (value as ContentName));
  return [...new Set(names)];
}
