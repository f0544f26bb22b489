import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, jest } from '@jest/globals';
import { type CommandFile, createCommandFiles, readFile, readPairs } from './command-files.ts';
import { readLog } from './log.ts';

/** All that code which runs in the process of the test left to the runner. */
export type RunnerOutput = {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `error: text`, `warning: text`, `notice: text`, `add-mask: text`. */
  readonly annotations: readonly string[];
  readonly lines: readonly string[];
};

/** Gives each test of the file its own command files and its own log. */
export function useRunner(): { left(): RunnerOutput; lose(file: CommandFile): void; printed(): string } {
  let folder = '';
  let files: Readonly<Record<string, string>> = {};
  let printed = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-runner-'));
    files = createCommandFiles(folder);
    Object.assign(process.env, files);
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    for (const name of Object.keys(files)) delete process.env[name];
    rmSync(folder, { recursive: true });
  });
  return {
    printed: () => printed,
    lose: (file) => rmSync(files[`GITHUB_${file}`] ?? ''),
    left: () => {
      const { commands, lines } = readLog(printed);
      return {
        outputs: readPairs(files.GITHUB_OUTPUT),
        state: readPairs(files.GITHUB_STATE),
        variables: readPairs(files.GITHUB_ENV),
        summary: readFile(files.GITHUB_STEP_SUMMARY),
        annotations: commands.map(({ name, text }) => `${name}: ${text}`),
        lines: lines.filter((line) => !line.startsWith('::')),
      };
    },
  };
}
