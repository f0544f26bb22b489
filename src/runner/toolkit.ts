// The one door to the toolkit. Only its command file is loaded: the package's entry brings an HTTP client that costs
// more than the whole notification (docs/adr), and its file commands load `node:crypto`, a quarter of a stage that has
// nothing to send. The versions are exact, and a test compares all of this with the public entry.
import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';
import { issueCommand } from '@actions/core/lib/command.js';

/**
 * Text as a log line that the runner cannot take for a command: it looks for `::` behind what .NET trims, and for `##[`
 * anywhere; where it compares by culture, characters without width count for nothing. Spaces are put in, nothing is lost.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function inert(text: string): string {
  return unmarked(text.replace(/[\r\n]+/g, ' ').replace(/^([^!-~]*:[^ -~]*)(?=:)/, '$1 '));
}

function unmarked(text: string): string {
  return text.replace(/(#[^ -~]*#[^ -~]*)(?=\[)/g, '$1 ');
}

/** One line in the log. */
export function writeLine(text: string): void {
  process.stdout.write(`${inert(text)}\n`);
}

/** Calls back when every line before is written: on Windows a pipe is written later. */
export function flushed(then: () => void): void {
  process.stdout.write('', then);
}

/** An annotation; GitHub keeps ten a step and cuts each to 4096 characters. */
export function annotate(level: 'error' | 'warning' | 'notice', text: string): void {
  issueCommand(level, { title: 'Message Notification' }, unmarked(text));
}

/** Asks the runner to hide a value in everything that is printed from now on. */
export function maskInLog(value: string): void {
  issueCommand('add-mask', {}, value);
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** Sets outputs of the step in one write; throws when the runner's file cannot be written. */
export function setOutputs(outputs: Pairs): void {
  appendToFile('OUTPUT', outputs.map(block).join(EOL));
}

/** Saves values for the post stage in one write; throws when the runner's file cannot be written. */
export function saveState(values: Pairs): void {
  appendToFile('STATE', values.map(block).join(EOL));
}

/** Sets a variable for what runs later in the job, our post stage included; throws when the file cannot be written. */
export function saveForLater(name: string, value: string): void {
  appendToFile('ENV', block([name, value]));
}

/** Appends Markdown to the job summary; throws when the runner's file cannot be written. */
export function appendSummary(markdown: string): void {
  appendToFile('STEP_SUMMARY', markdown);
}

function appendToFile(command: string, text: string): void {
  const path = process.env[`GITHUB_${command}`];
  if (!path || !existsSync(path)) throw new Error(`the runner's file for ${command} is missing`);
  appendFileSync(path, `${text}${EOL}`);
}

/** `name<<delimiter`, the value, the delimiter. The value is known, so a delimiter that it lacks needs no chance. */
function block([name, value]: readonly [string, string]): string {
  let number = 0;
  while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
  const delimiter = `ghadelimiter_${number}`;
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}`;
}
