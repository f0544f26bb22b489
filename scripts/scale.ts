/**
 * What happens when a whole organisation shares one robot: writes `docs/scale.md`, its Chinese and its plots from a simulation with
 * the delivery code of the action. `npm run scale -- --keep FILE` also keeps the numbers, to compare a later policy with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plot } from './scale/plot.ts';
import { type RobotName, rules } from './scale/robots.ts';
import { type Outcome, simulate } from './scale/simulate.ts';

const sizes = [1, 10, 20, 30, 50, 100, 200, 500, 1000, 2000];
const seeds = [1, 2, 3, 4, 5];
const jobsOfARun = 10;
const { values } = parseArgs({ options: { keep: { type: 'string' } } });

type Row = { readonly jobs: number; readonly job: Outcome; readonly workflow: Outcome };
type Kept = Readonly<Record<RobotName, readonly (readonly [jobs: number, delivered: number, attempts: number])[]>>;

const names = Object.keys(rules) as RobotName[];
const before: Kept = JSON.parse(readFileSync('scripts/scale/before.json', 'utf8'));

/** The mean of the same minute with other chances. */
async function average(name: RobotName, messages: number): Promise<Outcome> {
  const all = await Promise.all(seeds.map((seed) => simulate(name, messages, seed)));
  const mean = (value: (one: Outcome) => number) =>
    Math.round(all.reduce((sum, one) => sum + value(one), 0) / all.length);
  return {
    messages,
    delivered: mean((one) => one.delivered),
    lost: messages - mean((one) => one.delivered),
    delayed: mean((one) => one.delayed),
    slowest: Math.round(Math.max(...all.map((one) => one.slowest))),
    waited: mean((one) => one.waited),
    attempts: mean((one) => one.attempts),
  };
}

async function rowsOf(name: RobotName): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const jobs of sizes)
    rows.push({ jobs, job: await average(name, jobs), workflow: await average(name, Math.ceil(jobs / jobsOfARun)) });
  return rows;
}

const share = ({ delivered, messages }: Outcome) => delivered / messages;

function picture(name: RobotName, rows: readonly Row[]): string {
  return plot(`${rules[name].title}: ${rules[name].says}`, [
    {
      label: 'one message a job',
      color: '#0969da',
      dashed: false,
      points: rows.map(({ jobs, job }) => [jobs, share(job)]),
    },
    {
      label: 'one a run of ten jobs',
      color: '#1a7f37',
      dashed: false,
      points: rows.map(({ jobs, workflow }) => [jobs, share(workflow)]),
    },
    {
      label: 'one a job, before',
      color: '#8c959f',
      dashed: true,
      points: before[name].map(([jobs, delivered]) => [jobs, delivered / jobs]),
    },
  ]);
}

/** What the page says in each language beside its template `scripts/scale/page….md`. */
const said = {
  '': {
    heads:
      'jobs | delivered | lost | delayed | slowest, s | attempts | runner time, s | delivered before | attempts before | one a run of ten jobs',
    of: (some: number, all: number) => `${some} of ${all}`,
    picture: (title: string) => `Share of messages delivered by ${title} over the number of jobs`,
    robots: Object.fromEntries(
      names.map((name) => [
        name,
        { title: rules[name].title, says: `${rules[name].says[0]?.toUpperCase()}${rules[name].says.slice(1)}.` },
      ]),
    ),
  },
  '.zh-CN': {
    heads:
      '作业数 | 送达 | 丢失 | 延迟 | 最慢（秒） | 尝试次数 | 运行器时间（秒） | 以前送达 | 以前的尝试次数 | 十个作业的运行各发一条',
    of: (some: number, all: number) => `${some} / ${all}`,
    picture: (title: string) => `${title}的送达比例随作业数的变化`,
    robots: {
      dingtalk: { title: '钉钉', says: '每分钟 20 条，超过后十分钟内全部拒收。' },
      wecom: { title: '企业微信', says: '每分钟 20 条；文档没有写超出后的惩罚。' },
      lark: { title: '飞书', says: '每分钟 100 条，每秒 5 条。' },
    },
  },
} as const;
type Suffix = keyof typeof said;

function table(name: RobotName, rows: readonly Row[], suffix: Suffix): string {
  const { heads, of } = said[suffix];
  const lines = rows.map(({ jobs, job, workflow }, index) => {
    const [, was = 0, tries = 0] = before[name][index] ?? [];
    const cells = [jobs, job.delivered, job.lost, job.delayed, job.slowest, job.attempts, job.waited, was, tries];
    return `| ${[...cells, of(workflow.delivered, workflow.messages)].join(' | ')} |`;
  });
  return `| ${heads} |
|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${lines.join('\n')}`;
}

function page(results: Readonly<Record<RobotName, readonly Row[]>>, suffix: Suffix): string {
  const { picture, robots } = said[suffix];
  const sections = names.map((name) => {
    const { title = '', says = '' } = robots[name] ?? {};
    return `## ${title}\n\n${says}\n\n![${picture(title)}](images/scale-${name}.svg)\n\n${table(name, results[name], suffix)}\n`;
  });
  return readFileSync(`scripts/scale/page${suffix}.md`, 'utf8').replace('<!-- robots -->\n', sections.join('\n'));
}

const results = {} as Record<RobotName, readonly Row[]>;
for (const name of names) {
  results[name] = await rowsOf(name);
  writeFileSync(`docs/images/scale-${name}.svg`, picture(name, results[name]));
}
for (const suffix of ['', '.zh-CN'] as const) writeFileSync(`docs/scale${suffix}.md`, page(results, suffix));
if (values.keep) {
  const kept = Object.fromEntries(
    names.map((name) => [name, results[name].map(({ jobs, job }) => [jobs, job.delivered, job.attempts])]),
  );
  writeFileSync(values.keep, `${JSON.stringify(kept)}\n`);
}
console.log(`docs/scale.md: ${names.length} robots, ${sizes.length} sizes, ${seeds.length} seeds`);
