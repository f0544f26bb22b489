import { spawnSync } from 'node:child_process';

/** One command of a check: what it is called in the log, and its arguments for Node. */
export type Command = { readonly name: string; readonly args: readonly string[] };

/** Runs a command under this Node with the terminal attached; true when it ends with 0. */
export function run({ name, args }: Command, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${name}`);
  const result = spawnSync(process.execPath, [...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.status !== 0) console.error(`${name} failed`);
  return result.status === 0;
}

/** Lint and format of all sources. */
export const lint: Command = {
  name: 'lint',
  args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
};

/** Types of all sources, tests and scripts. */
export const types: Command = {
  name: 'types',
  args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
};

/** Types of the configurator page, which knows a browser instead of Node. */
export const siteTypes: Command = {
  name: 'types of the page',
  args: ['node_modules/typescript/bin/tsc', '-p', 'site/tsconfig.json', '--noEmit'],
};
