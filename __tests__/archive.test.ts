import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

/** What a runner downloads: GitHub makes it as `git archive` does. `--worktree-attributes` reads the rules under test. */
function archive(): Buffer {
  return execFileSync('git', ['archive', '--worktree-attributes', '--format=tar', 'HEAD'], { maxBuffer: 2 ** 27 });
}

test('the download of the action is small, and holds what a run needs', () => {
  const tar = archive();
  const names = execFileSync('tar', ['-t'], { input: tar, encoding: 'utf8', maxBuffer: 2 ** 24 }).split('\n');
  expect(names).toEqual(
    expect.arrayContaining(['action.yml', 'dist/index.js', 'dist/licenses.txt', 'LICENSE', 'README.md']),
  );
  expect(names.filter((name) => /^(?:docs|__tests__|site|scripts|examples)\//.test(name))).toEqual([]);
  expect(gzipSync(tar).length).toBeLessThanOrEqual(0.6 * 1024 * 1024);
});
