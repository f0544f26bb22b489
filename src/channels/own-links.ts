// A scheme other than http(s), as a reader of Markdown may see it: `dtmd:`, `\dtmd:`, `dtmd\:`. U+E000 stands for a value,
// which may be a part of the scheme; tabs in it are dropped by whoever opens the link. One class for white space and
// `<`: two runs side by side would cost quadratic time.
const foreign = String.raw`(?!https?\\?:)(?=\\?[a-z\ue000][a-z0-9+.\\\ue000\t-]{0,31}\s*:)`;
/** `[x](dtmd://x)`, `[x](<javascript:x>)` */
const destination = String.raw`\](\s*)\([\s<]*${foreign}`;
/** `[x]: dtmd://x` */
const definition = String.raw`\]\s*:(?=[\s<]*${foreign})`;
/** `<javascript:x>` */
const autolink = String.raw`<\s*${foreign}`;
/** `dtmd://x` */
const bare = /(?<![a-z])(?!https?\\?:)([a-z\ue000][a-z0-9+.\ue000-]{0,31})\\?:(?=\\?\/\\?\/)/gi;
/** `&#100;tmd://x`: entities of letters, colon, backslash and white space, which could spell a scheme; others (`&#60;`) stay. */
const entity =
  /&(?=#0{0,7}(?:9|10|13|58|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?!\d)|#x0{0,6}(?:[9ad]|3a|5c|[46][1-9a-f]|[57][0-9a])(?![\da-f])|(?:colon|bsol|tab|newline)\b)/gi;

/**
 * The user's own Markdown with every link dead that is not http(s): `dtmd://` makes the member who clicks it send a
 * message in DingTalk (https://github.com/jenkinsci/dingtalk-plugin, docs/examples/dtmd.md).
 */
export function disableOtherSchemes(markdown: string): string {
  if (!/[:&]/.test(markdown)) return markdown;
  return markdown
    .replace(entity, '＆')
    .replace(new RegExp(destination, 'gi'), '］$1(')
    .replace(new RegExp(definition, 'gi'), ']：')
    .replace(new RegExp(autolink, 'gi'), '‹')
    .replace(bare, '$1：');
}

/** Single line breaks of prose made hard, as `lineBreak`; blocks (lists, headings, quotes, tables, code) are left as they are. */
export function hardBreaks(markdown: string, lineBreak: string): string {
  const lines = markdown.split('\n');
  let fenced = false;
  return lines
    .map((line, index) => {
      const fence = /^ {0,3}(?:```|~~~)/.test(line);
      if (fence) fenced = !fenced;
      const next = lines[index + 1];
      if (next === undefined) return line;
      const hard = !fenced && !fence && line !== '' && next !== '' && !/^[ \t]*(?:[-*+>#|`~=]|\d+[.)])/.test(next);
      return line + (hard ? lineBreak : '\n');
    })
    .join('');
}
