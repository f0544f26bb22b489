/** What must be true of each workflow of `__tests__/runners` on each runner. */

export type RunnerName = 'act' | 'gitea' | 'forgejo';

/** What came of one workflow. */
export type Seen = {
  readonly exitCode: number | null;
  readonly log: string;
  /** `<last segment of the path> <status code>` of every webhook delivery, sorted. */
  readonly statuses: readonly string[];
  /** Texts that the bot got. */
  readonly texts: readonly string[];
  /** `<subject> to <recipients>` of every mail. */
  readonly mails: readonly string[];
};

export type Claim = (seen: Seen) => boolean;
type Claims = Readonly<Record<string, Claim>>;

export type Scenario = {
  /** File of `__tests__/runners/workflows`, without `.yml`. */
  readonly workflow: string;
  /** The run is cancelled when so many jobs have printed `ready to be cancelled`. */
  readonly cancelAt?: Readonly<Record<RunnerName, number>>;
  readonly claims: Readonly<Record<RunnerName, Claims>>;
};

const everywhere = (claims: Claims): Scenario['claims'] => ({ act: claims, gitea: claims, forgejo: claims });
/** Exactly these deliveries and no other. */
const delivered =
  (...statuses: readonly string[]): Claim =>
  (seen) =>
    seen.statuses.join() === [...statuses].sort().join();
const logged =
  (text: string): Claim =>
  (seen) =>
    seen.log.includes(text);
const all =
  (...claims: readonly Claim[]): Claim =>
  (seen) =>
    claims.every((claim) => claim(seen));
const form = logged('status: ${{ job.status }}');

const followed: Claims = {
  'the default form reports start and true end': delivered(
    'default-failure FAIL',
    'default-failure RUNNING',
    'default-success RUNNING',
    'default-success SUCCESS',
    'default-tolerated SUCCESS',
  ),
};
const refused = (what: string): Claims => ({ [`${what} is refused with the form that works`]: all(form, delivered()) });

const later: Claims = {
  'the first step shows values that later steps put into GITHUB_ENV': ({ texts }) =>
    texts.join().includes('coverage is 81 %'),
};
const inComposites: Claims = {
  'the default form in a composite is refused, a wrapper with the status of its caller reports it': all(
    form,
    delivered('wrapper FAIL'),
  ),
};

export const scenarios: readonly Scenario[] = [
  {
    workflow: 'rollout',
    claims: {
      act: {
        'the wrapper of docs/rollout.md reports a failure with the text of the team': ({ texts }) =>
          texts.length === 1 && texts[0]?.includes('[Runbook](https://wiki.example.com/payments)') === true,
      },
      gitea: {},
      forgejo: {},
    },
  },
  {
    workflow: 'reporter',
    claims: {
      act: {
        'the reporter of docs/rollout.md reports the run that triggered it': ({ texts }) =>
          texts.length === 1 && texts[0]?.includes('topic') === true && texts[0].includes('/octo/hello/actions/runs/9'),
      },
      gitea: {},
      forgejo: {},
    },
  },
  {
    workflow: 'last-form',
    claims: everywhere({ 'the last form reports the end': delivered('last-failure FAIL', 'last-success SUCCESS') }),
  },
  { workflow: 'default-form', claims: { act: followed, forgejo: followed, gitea: refused('the default form') } },
  {
    workflow: 'cancel',
    cancelAt: { act: 2, gitea: 1, forgejo: 2 },
    claims: {
      act: { 'a cancelled job is reported as cancelled': delivered('cancel-default CANCELED', 'cancel-last CANCELED') },
      // Gitea's runner starts no step after a cancellation.
      gitea: { 'a cancelled job is not reported': delivered() },
      // Forgejo's runner has no word for it: the step that it stopped has failed.
      forgejo: { 'a cancelled job is reported as failed': delivered('cancel-default FAIL') },
    },
  },
  { workflow: 'composite', claims: everywhere(inComposites) },
  {
    workflow: 'reusable',
    claims: {
      ...everywhere({
        'a called workflow reports its end in both forms': delivered('called FAIL', 'called-follow FAIL'),
      }),
      gitea: { 'a called workflow reports its end in the last form': all(form, delivered('called FAIL')) },
    },
  },
  {
    workflow: 'matrix',
    claims: {
      ...everywhere({
        'each leg of a matrix reports its own end in both forms': delivered(
          ...['matrix-22 FAIL', 'matrix-24 SUCCESS'],
          ...['follow-22 FAIL', 'follow-24 SUCCESS'],
        ),
      }),
      gitea: { 'each leg of a matrix reports itself': all(form, delivered('matrix-22 FAIL', 'matrix-24 SUCCESS')) },
    },
  },
  {
    workflow: 'needs',
    claims: everywhere({
      'a last job reports the whole run, skipped jobs included': delivered('needs-bad FAIL', 'needs-good SUCCESS'),
    }),
  },
  {
    workflow: 'outputs',
    claims: everywhere({
      'later steps read the outputs': all(delivered('outputs SUCCESS'), logged('| outputs are there')),
    }),
  },
  {
    workflow: 'email',
    claims: everywhere({
      'the mail arrives, with a Chinese name': ({ mails }) =>
        mails.length === 1 && mails[0]?.includes('"值班" <oncall@example.test>') === true,
    }),
  },
  {
    workflow: 'dry-run',
    claims: everywhere({ 'a dry run shows the message and sends nothing': all(delivered(), logged('演练 dry run')) }),
  },
  {
    workflow: 'text',
    claims: everywhere({
      'Chinese, emoji, quotes and %0A arrive as written': ({ texts }) =>
        texts.length === 1 &&
        ['发布 "v1" 🎉 it\'s 100%0A', '**93.5 % 覆盖率**', '张三', "O'Neil", '🚀', '%0A'].every((part) =>
          texts[0]?.includes(part),
        ),
    }),
  },
  {
    workflow: 'later',
    claims: {
      act: later,
      forgejo: later,
      gitea: refused('the default form'),
    },
  },
];
