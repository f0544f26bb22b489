// Writes the runner's files itself: the toolkit's functions print commands where a file is not set, throw where it is
// lost, and load `node:crypto` and `fs/promises` in every step.
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';

type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Hands values to the runner in one write: as outputs of the step, as state for the post stage, or as variables for
 * what runs later in the job, our post stage included. False when the runner's file is missing or cannot be written.
 */
export function saveValues(file: 'OUTPUT' | 'STATE' | 'ENV', values: Pairs): boolean {
  return append(file, values.map(toBlock).join('\n'));
}

/** Appends Markdown to the job summary. False when the runner's file is missing or cannot be written. */
export function appendSummary(markdown: string): boolean {
  return append('STEP_SUMMARY', markdown);
}

function append(file: string, text: string): boolean {
  let opened: number | undefined;
  try {
    // Not created: nobody reads a file that was not there.
    opened = openSync(process.env[`GITHUB_${file}`] ?? '', 'r+');
    return appendOrNothing(opened, `${text}\n`);
  } catch {
    return false;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Half of a value, left by a full disk, would make the runner fail the step: it is cut back. */
function appendOrNothing(file: number, text: string): boolean {
  const { size } = fstatSync(file);
  const bytes = Buffer.from(text);
  try {
    for (let written = 0; written < bytes.length; )
      written += writeSync(file, bytes, written, undefined, size + written);
    return true;
  } catch {
    ftruncateSync(file, size);
    return false;
  }
}

/** `name<<delimiter`, the value, the delimiter. The value is known, so the delimiter needs no random number. */
function toBlock([name, value]: readonly [string, string]): string {
  let number = 0;
  while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
  return `${name}<<ghadelimiter_${number}\n${value}\nghadelimiter_${number}`;
}
