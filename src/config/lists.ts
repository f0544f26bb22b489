import { at } from '../github/json.ts';
import type { Job } from '../github/run-info.ts';
import type { MessageOptions } from '../message/options.ts';
import { parseStatus } from '../status.ts';
import { byteLength } from '../text/bytes.ts';
import type { LocalizedText } from '../text/localize.ts';
import { quoteForLog } from '../text/text.ts';
import { addError, addWarning, type InputName, type InputReader } from './inputs.ts';
import { hideHeader } from './secrets.ts';
import { parseLines, rejectJson, splitLines } from './values.ts';

const mostPatterns = 100;
const mostPatternBytes = 1024;

const onePattern: LocalizedText = {
  en: 'Write one pattern per line, such as reports/**/*.xml.',
  zh: '请每行写一个通配符，例如 reports/**/*.xml。',
};

/** Patterns for files of the workspace, one per line; the limits keep matching them fast. */
export function readGlobs(reader: InputReader, name: InputName): string[] {
  const count = splitLines(reader.input(name)).length;
  if (count > mostPatterns)
    addError(reader, name, {
      en: `has ${count} patterns; at most ${mostPatterns} are allowed. Write one that matches them all, such as reports/**/*.xml.`,
      zh: `有 ${count} 个通配符，最多 ${mostPatterns} 个。请写一个能匹配全部文件的通配符，例如 reports/**/*.xml。`,
    });
  return parseLines(reader, name, (line, reject) => {
    const pattern = toRelative(line, reader.env.GITHUB_WORKSPACE ?? '');
    const problem = findPatternProblem(pattern);
    return problem === undefined ? pattern : reject(problem);
  });
}

/**
 * The pattern below the workspace. In a job with a container `${{ github.workspace }}` is the path outside of it, which
 * ends as the path inside does: /home/runner/work/shop/shop for /__w/shop/shop.
 * See https://docs.github.com/actions/reference/contexts-reference#github-context
 */
function toRelative(pattern: string, workspace: string): string {
  const [path = '', root = ''] = [pattern, workspace].map((each) => each.replace(/[\\/]+/g, '/').replace(/\/$/, ''));
  if (root !== '' && path.startsWith(`${root}/`)) return path.slice(root.length + 1);
  const outside = root.startsWith('/__w/') && path.startsWith('/') ? `work${root.slice(4)}/` : undefined;
  return outside !== undefined && path.includes(outside) ? path.slice(path.indexOf(outside) + outside.length) : pattern;
}

function findPatternProblem(pattern: string): LocalizedText | undefined {
  const problem = findExcess(pattern);
  if (problem !== undefined) return { en: `${problem.en}. ${onePattern.en}`, zh: `${problem.zh}。${onePattern.zh}` };
  if (/^\[\s*["']|\.\w+["']?\s*[,;，；、]\s*["']?\S/.test(pattern.replace(/\{[^}]*\}/g, '')))
    return {
      en: `is a list. ${onePattern.en} If a comma belongs to the file name, write ? for it.`,
      zh: `是一个列表。${onePattern.zh}如果逗号属于文件名，请用 ? 代替。`,
    };
  if (!/^(?:[\\/]|[a-z]:)/i.test(pattern) && !pattern.split(/[\\/]/).includes('..')) return undefined;
  return {
    en: `('${quoteForLog(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`,
    zh: `（'${quoteForLog(pattern)}'）超出了工作区。请写相对于工作区的路径，例如 reports/**/*.xml。`,
  };
}

/** What takes too long: three stars against a name of 250 characters take 30 ms, six take 40 s; braces multiply. */
function findExcess(pattern: string): LocalizedText | undefined {
  if (byteLength(pattern) > mostPatternBytes)
    return { en: `is longer than ${mostPatternBytes} bytes`, zh: `超过 ${mostPatternBytes} 字节` };
  const names = pattern.split(/[\\/]/);
  if (names.some((name) => name !== '**' && name.split('*').length > 4))
    return { en: 'has more than three stars between two slashes', zh: '在两个斜杠之间有超过 3 个星号' };
  if (/\{[^}]*\.\./.test(pattern)) return { en: 'has a range in braces', zh: '在花括号中使用了范围' };
  if (pattern.split('{').length > 4 || /\{(?:.*,){21}/.test(pattern))
    return {
      en: 'has more than three pairs of braces, or more than 20 commas in them',
      zh: '的花括号超过 3 对，或其中的逗号超过 20 个',
    };
  return undefined;
}

// What the action or the HTTP client sets itself.
const ownHeaders =
  /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;

const oneHeader: LocalizedText = {
  en: 'Write one header per line, such as X-Team: ci.',
  zh: '请每行写一个请求头，例如 X-Team: ci。',
};

/** The lines `Name: value` of `webhook-headers`; none for a channel that does not take them. */
export function readHeaders(reader: InputReader, inputs: readonly string[]): (readonly [string, string])[] {
  for (const line of splitLines(reader.input('webhook-headers'))) hideHeader(reader, line);
  if (!inputs.includes('webhook-headers') || rejectJson(reader, 'webhook-headers', oneHeader)) return [];
  return parseLines(reader, 'webhook-headers', (line, reject) => {
    const [, name = '', value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line) ?? [];
    if (value === undefined)
      return reject({
        en: `is not 'Name: value' in plain ASCII. ${oneHeader.en}`,
        zh: `不是纯 ASCII 的 'Name: value'。${oneHeader.zh}`,
      });
    if (ownHeaders.test(name))
      return reject({
        en: `sets ${name}, which the action sets itself. Remove this line.`,
        zh: `设置了 ${name}，它由本 Action 自己设置。请删除这一行。`,
      });
    return [name, value] as const;
  });
}

const oneParam: LocalizedText = {
  en: 'Write one KEY=value per line, or an object in JSON.',
  zh: '请每行写一个 KEY=value，或写一个 JSON 对象。',
};

/** The lines `KEY=value`, or the members of the JSON object, of `global-params`. */
export function readParams(reader: InputReader): MessageOptions['globalParams'] {
  const text = reader.input('global-params');
  if (text.startsWith('{')) {
    const params = parseJson(text);
    if (typeof params === 'object' && params !== null)
      return Object.entries<unknown>({ ...params }).map(([key, value]) => ({
        key,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      }));
    addError(reader, 'global-params', {
      en: `begins with { but is not valid JSON. ${oneParam.en}`,
      zh: `以 { 开头，但不是有效的 JSON。${oneParam.zh}`,
    });
    return [];
  }
  return parseLines(reader, 'global-params', (line, reject) => {
    const equals = line.indexOf('=');
    if (equals < 1)
      return reject({
        en: "is not 'KEY=value'. Write one per line, such as VERSION=1.2.",
        zh: "不是 'KEY=value'。请每行写一个，例如 VERSION=1.2。",
      });
    return { key: line.slice(0, equals).trim(), value: line.slice(equals + 1).trim() };
  });
}

const needsForm: LocalizedText = {
  en: 'Write needs: ${{ toJSON(needs) }}',
  zh: '请写 needs: ${{ toJSON(needs) }}',
};

/** The jobs in the input `needs`, with their results; undefined when it is not given or wrong. */
export function readNeededJobs(reader: InputReader): readonly Job[] | undefined {
  if (reader.input('needs') === '') return undefined;
  const needs = parseJson(reader.input('needs'));
  const problem = findNeedsProblem(needs);
  if (problem !== undefined) addError(reader, 'needs', problem);
  if (problem !== undefined || typeof needs !== 'object' || needs === null) return undefined;
  return Object.keys(needs).map((name) => ({ name, status: readResult(reader, name, at(needs, name, 'result')) }));
}

/** The value, or undefined for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findNeedsProblem(needs: unknown): LocalizedText | undefined {
  if (needs === undefined)
    return { en: `is not valid JSON. ${needsForm.en}.`, zh: `不是有效的 JSON。${needsForm.zh}。` };
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs))
    return { en: `is not a JSON object. ${needsForm.en}.`, zh: `不是 JSON 对象。${needsForm.zh}。` };
  if (Object.keys(needs).length > 0) return undefined;
  return {
    en: `contains no job. ${needsForm.en}, and list the jobs to report under 'needs:' of this job.`,
    zh: `没有任何作业。${needsForm.zh}，并在本作业的 'needs:' 中列出要通知的作业。`,
  };
}

function readResult(reader: InputReader, name: string, result: unknown): Job['status'] {
  const job = quoteForLog(name);
  // Gitea leaves the result of a skipped job empty.
  if (result === '') {
    addWarning(reader, 'needs', {
      en: `has no result for the job '${job}'. It is reported as skipped, which is what a Gitea runner means by it.`,
      zh: `中没有作业 '${job}' 的结果。按已跳过通知，因为 Gitea 的运行器就是这样表示跳过的。`,
    });
    return 'SKIP';
  }
  const status = typeof result === 'string' ? parseStatus(result) : undefined;
  if (status !== undefined) return status;
  addError(
    reader,
    'needs',
    typeof result === 'string'
      ? {
          en: `has the unknown result '${quoteForLog(result)}' for the job '${job}'. ${needsForm.en}.`,
          zh: `中作业 '${job}' 的结果 '${quoteForLog(result)}' 无法识别。${needsForm.zh}。`,
        }
      : {
          en: `has no result for the job '${job}'. ${needsForm.en}.`,
          zh: `中没有作业 '${job}' 的结果。${needsForm.zh}。`,
        },
  );
  return 'UNKOWN';
}
