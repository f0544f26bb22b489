/** The longest help that is shown whole. */
const most = 110;

/**
 * The first sentence of a help text, as a sentence of its own: a list of words after a colon is left to the rest. Words
 * in backticks are not divided.
 */
export function firstSentence(text: string): string {
  if (text.length <= most) return text;
  const sentence = /^(?:`[^`]*`|[^`])*?(?:[.](?=\s|$)|。)/.exec(text)?.[0] ?? text;
  if (sentence.length <= most) return sentence;
  const clause = /^((?:`[^`]*`|[^`])+?)(?:: |：|; |；)/.exec(sentence)?.[1];
  return clause === undefined ? sentence : `${clause}${/[\u4e00-\u9fff]/.test(clause) ? '。' : '.'}`;
}
