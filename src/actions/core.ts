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
  return text.replace(/(#[^ -~]*#[^ -~]*)(?=\[)/g, '$1 ');
}

/** One line in the log. */
export function logLine(text: string): void {
  lines.push(`${inert(text)}\n`);
}

/** An annotation; GitHub keeps ten a step and cuts each to 4096 characters. */
export function annotate(level: 'error' | 'warning' | 'notice', text: string): void {
  lines.push(`::${level} title=Message Notification::${escaped(unmarked(text))}\n`);
}

/** Asks the runner to hide a value in everything that is printed from now on. */
export function setSecret(value: string): void {
  lines.push(`::add-mask::${escaped(value)}\n`);
}

/** As `escapeData` of the toolkit. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Hands values to the runner in one write: as outputs of the step, as state for the post stage, or as variables for
 * what runs later in the job, our post stage included. False when the runner's file is missing or cannot be written.
 */
export function saveValues(file: 'OUTPUT' | 'STATE' | 'ENV', values: Pairs): boolean {
  return appended(file, values.map(block).join('\n'));
}

/** Appends Markdown to the job summary. False when the runner's file is missing or cannot be written. */
export function appendSummary(markdown: string): boolean {
  return appended('STEP_SUMMARY', markdown);
}

function appended(file: string, text: string): boolean {
  const path = process.env[`GITHUB_${file}`] ?? '';
  // Nobody reads a file that was not there.
  if (!fs.existsSync(path)) return false;
  try {
    fs.appendFileSync(path, `${text}\n`);
    return true;
  } catch {
    return false;
  }
}

/** `name<<delimiter`, the value, the delimiter. The value is known, so a delimiter that it lacks needs no chance. */
function block([name, value]: readonly [string, string]): string {
  let number = 0;
  while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
  return `${name}<<ghadelimiter_${number}\n${value}\nghadelimiter_${number}`;
}

/**
 * Ends the process with this code, its lines written. `process.exit` alone waits for the thread of a name look-up, up
 * to half a minute when no name server answers: then a program that has nothing to wait for takes over.
 * https://nodejs.org/docs/latest-v24.x/api/process.html#processexecvefile-args-env
 */
export function exit(code: number): void {
  flush();
  const held = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
  if (held && process.platform !== 'win32' && fs.existsSync(shell))
    process.execve?.(shell, ['sh', '-c', `exit ${code}`], {});
  process.exit(code);
}

const shell = '/bin/sh';
