import { existsSync } from 'node:fs';
import { flush } from './toolkit.ts';

const shell = '/bin/sh';

/**
 * Ends the process with this code, its lines written. `process.exit` alone waits for the thread of a name look-up, up
 * to half a minute when no name server answers: then a program that has nothing to wait for takes over.
 * https://nodejs.org/docs/latest-v24.x/api/process.html#processexecvefile-args-env
 */
export function leave(code: number): void {
  flush();
  const held = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
  if (held && process.platform !== 'win32' && existsSync(shell))
    process.execve?.(shell, ['sh', '-c', `exit ${code}`], {});
  process.exit(code);
}
