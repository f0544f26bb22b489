// The one door to the toolkit. Only its small files are loaded: the packages' entries bring an HTTP client that costs
// more than the whole notification (docs/adr). The versions are exact, and a test compares them with the public entry.
import { issueCommand } from '@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '@actions/core/lib/file-command.js';

/** Text as a log line that the runner cannot take for a command. */
export function inert(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/^\s*::/, ': :')
    .replace(/##\[/g, '## [');
}

/** One line in the log. */
export function writeLine(text: string): void {
  process.stdout.write(`${inert(text)}\n`);
}

/** An annotation; GitHub keeps ten a step and cuts each to 4096 characters. */
export function annotate(level: 'error' | 'warning' | 'notice', text: string): void {
  issueCommand(level, { title: 'Message Notification' }, text.replace(/##\[/g, '## ['));
}

/** Asks the runner to hide a value in everything that is printed from now on. */
export function maskInLog(value: string): void {
  issueCommand('add-mask', {}, value);
}

/** Sets an output of the step; throws when the runner's file is missing. */
export function setOutput(name: string, value: string): void {
  issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}

/** Saves a value for the post stage; throws when the runner's file is missing. */
export function saveState(name: string, value: string): void {
  issueFileCommand('STATE', prepareKeyValueMessage(name, value));
}

/** Appends Markdown to the job summary; throws when the runner's file is missing. */
export function appendSummary(markdown: string): void {
  issueFileCommand('STEP_SUMMARY', markdown);
}
