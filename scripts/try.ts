/** Renders a message in the terminal without sending it, by the dry run of the action as the sources build it. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from '../__tests__/support/build.ts';
import { readManifest } from '../__tests__/support/manifest.ts';
import { placeOf } from '../__tests__/support/places.ts';
import { runStage } from '../__tests__/support/runner.ts';
import { channelDefinitions } from '../src/channels/index.ts';

type Example = { readonly name: string; readonly examples: readonly unknown[] };

const path = 'node_modules/@octokit/webhooks-examples/api.github.com/index.json';
const examples = JSON.parse(readFileSync(path, 'utf8')) as readonly Example[];
const inputs = readManifest().inputs;
const known = new Map(
  channelDefinitions.flatMap(([name, { aliases }]) => [name, ...aliases].map((word) => [word, name])),
);

const help = `npm run try -- [--channel ${[...known.keys()].join('|')}] [--event push] [--status success] [--<input> <value> …]

Renders a message without sending it, for example:
  npm run try -- --channel lark --event pull_request --status failure --language zh

Events: ${examples.map(({ name }) => name).join(', ')}
Inputs: ${Object.keys(inputs).join(', ')}`;

/** The options by name, or what is wrong with them. */
function optionsOf(args: readonly string[]): Readonly<Record<string, string | true>> | string {
  const texts = [...Object.keys(inputs), 'event'].map((name) => [name, { type: 'string' as const }] as const);
  const options = { ...Object.fromEntries(texts), help: { type: 'boolean' as const, short: 'h' } };
  try {
    return parseArgs({ options, args: [...args] }).values as Readonly<Record<string, string | true>>;
  } catch (error) {
    return (error as Error).message;
  }
}

async function show({
  event = 'push',
  channel = 'dingtalk',
  ...given
}: Readonly<Record<string, string>>): Promise<void> {
  const payload = examples.find(({ name }) => name === event)?.examples[0];
  if (payload === undefined) return fail(`There is no example of the event '${event}'.`);
  const name = known.get(channel.toLowerCase());
  const place = name === undefined ? {} : placeOf(name);
  const usual = { 'github-token': '', status: 'success', 'run-status': 'finish, running, wait' };
  const release = build();
  try {
    const { stdout, exitCode } = await runStage(
      { with: { channel, ...usual, ...place, ...given, 'dry-run': 'true' } },
      'main',
      { event: payload, github: { event_name: event, repository: 'octo/widget' } },
    );
    console.log(stdout.replace(/^::add-mask::.*\n/gm, ''));
    process.exitCode = exitCode ?? 1;
  } finally {
    release();
  }
}

function fail(problem: string): void {
  console.error(`${problem}\n\n${help}`);
  process.exitCode = 1;
}

const options = optionsOf(process.argv.slice(2));
if (typeof options === 'string') fail(options);
else if (options.help) console.log(help);
else await show(options as Readonly<Record<string, string>>);
