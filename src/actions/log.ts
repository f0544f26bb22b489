import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import type { Language, LocalizedText } from '../text/text.ts';
import type { Secrets } from './secrets.ts';

/** What the action is called in annotations and in the job summary. */
export const productName: LocalizedText = { en: 'Message Notification', zh: '消息通知' };

/** A sentence for people; a plain text is the same in every language. */
export type Sentence = LocalizedText | string;

/** The only way to print: picks the language, hides secrets, and keeps foreign text from being a command. */
export type Log = {
  /** One line. */
  info(text: Sentence): void;
  /** One line that is only worth knowing. */
  note(text: LocalizedText): void;
  /** An annotation; GitHub keeps ten of a step and cuts each to 4096 characters. */
  notice(text: Sentence): void;
  warning(text: Sentence): void;
  error(text: Sentence): void;
  /** The text as it may leave the step: in one language, without secrets. */
  show(text: Sentence): string;
};

/** The log of a step. */
export function createLog(language: Language, { redact }: Pick<Secrets, 'redact'>): Log {
  const show = (text: Sentence) => redact(typeof text === 'string' ? text : text[language]);
  const data = (text: Sentence) => breakOldCommands(show(text));
  const properties = { title: productName[language] };
  const info = (text: Sentence) => core.info(breakCommands(show(text)));
  return {
    info,
    note: ({ en, zh }) => info({ en: `Note: ${en}`, zh: `提示：${zh}` }),
    notice: (text) => core.notice(data(text), properties),
    warning: (text) => core.warning(data(text), properties),
    error: (text) => core.error(data(text), properties),
    show,
  };
}

/**
 * Foreign text as a line that the runner takes for no command, because `info` of @actions/core prints it as it is. The
 * runner looks for `::` behind what .NET trims, and for `##[` anywhere; where it compares by culture, it ignores characters
 * without width. Only spaces are added.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(text: string): string {
  return breakOldCommands(text.replace(/[\r\n]+/g, ' ').replace(/^([^!-~]*:[^ -~]*)(?=:)/, '$1 '));
}

/** The same for the text of a command, in which only `##[` is looked for. */
function breakOldCommands(text: string): string {
  return text.replace(/(#[^ -~]*#[^ -~]*)(?=\[)/g, '$1 ');
}

/** A reader that has stopped must not hold the job (ms). */
const lastWriteMs = 10_000;

/**
 * Ends the process with this code as soon as the log is written: `process.exit` alone would cut what a pipe has no room
 * for yet.
 */
export function exit(code: number): void {
  setTimeout(exitNow, lastWriteMs, code);
  process.stdout.write('', () => exitNow(code));
}

/**
 * `process.exit` waits for the thread of a DNS lookup, up to half a minute when no name server answers: then a
 * program that has nothing to wait for replaces it.
 * https://nodejs.org/docs/latest-v24.x/api/process.html#processexecvefile-args-env
 */
function exitNow(code: number): void {
  const lookupPending = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
  if (lookupPending && process.platform !== 'win32' && existsSync(shell))
    process.execve?.(shell, ['sh', '-c', `exit ${code}`], {});
  process.exit(code);
}

const shell = '/bin/sh';
