// The one door to GitHub's toolkit: what `@actions/core` writes, written by ourselves, because its package brings an HTTP
// client that costs more than the whole notification (docs/adr). A test compares all of this with the toolkit.
import fs from 'node:fs';

/** Lines that were printed and not yet written. */
const lines: string[] = [];

/**
 * Writes what was printed, in one go: before anything is waited for, and at the end. To the file descriptor, since
 * `process.stdout` costs a stage that has nothing to send a tenth of its time.
 */
export function flush(): void {
  let bytes = Buffer.from(lines.splice(0).join(''));
  while (bytes.length > 0) bytes = bytes.subarray(written(bytes));
}

/** How many of the bytes could be written. */
function written(bytes: Uint8Array): number {
  try {
    return fs.writeSync(1, bytes);
  } catch (error) {
    // Nobody listens any more.
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return bytes.length;
    // The pipe is full: its reader needs a moment (milliseconds).
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}

/**
 * Text as a log line that the runner cannot take for a command: it looks for `::` behind what .NET trims, and for `##[`
 * anywhere; where it compares by culture, characters without width count for nothing. Spaces are put in, nothing is lost.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function inert(text: string): string {
  // Most lines are plain: nothing in them can begin a command.
  if (/^[\w '][ -"$-~]*$/.test(text) && !text.includes('::')) return text;
  return unmarked(text.replace(/[\r\n]+/g, ' ').replace(/^([^!-~]*:[^ -~]*)(?=:)/, '$1 '));
}

function unmarked(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(/(#[^ -~]*#[^ -~]*)(?=\[)/g, '$1 ');
}

/** One line in the log. */
export function writeLine(text: string): void {
  lines.push(`${inert(text)}\n`);
}

/** An annotation; GitHub keeps ten a step and cuts each to 4096 characters. */
export function annotate(level: 'error' | 'warning' | 'notice', text: string): void {
  lines.push(`::${level} title=Message Notification::${escaped(unmarked(text))}\n`);
}

/** Asks the runner to hide a value in everything that is printed from now on. */
export function maskInLog(value: string): void {
  lines.push(`::add-mask::${escaped(value)}\n`);
}

/** As `escapeData` of the toolkit. */
function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** Sets outputs of the step in one write; throws when the runner's file cannot be written. */
export function setOutputs(outputs: Pairs): void {
  appendToFile('OUTPUT', outputs.map(block).join('\n'));
}

/** Saves values for the post stage in one write; throws when the runner's file cannot be written. */
export function saveState(values: Pairs): void {
  appendToFile('STATE', values.map(block).join('\n'));
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
  if (!path || !fs.existsSync(path)) throw new Error(`the runner's file for ${command} is missing`);
  fs.appendFileSync(path, `${text}\n`);
}

/** `name<<delimiter`, the value, the delimiter. The value is known, so a delimiter that it lacks needs no chance. */
function block([name, value]: readonly [string, string]): string {
  let number = 0;
  while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
  const delimiter = `ghadelimiter_${number}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}`;
}
