/** Where a value stands; what may take effect depends on it. */
export type TextPosition = {
  /** At the start of a line, or after marks of lists and quotes. */
  readonly start?: boolean;
  /** As the text of a link that this action makes. */
  readonly linked?: boolean;
  /** Between the user's backticks, as far as one can tell. */
  readonly inCode?: boolean;
  /** In text where the user wrote `|`: the value may stand in a cell of a table. */
  readonly table?: boolean;
  /** In text where the user defined links (`[x]: https://…`): brackets would refer to them. */
  readonly defined?: boolean;
  /** There are stars outside of the value: the user's or another value's. */
  readonly stars?: boolean;
  /** The character before and after, '' at the ends. */
  readonly before?: string;
  readonly after?: string;
};

/** A rule: what would take effect in untrusted text, and the look-alike that has none. */
export type EscapeRule = (text: string, position: TextPosition) => string;

// Each mark above its look-alike.
const marks = '[](:<>`*|#-+=~_\\!';
const lookalikes = '［］（：‹›ˋ∗∣＃－＋＝～＿＼！';
const lookalike = (text: string) => [...text].map((mark) => lookalikes[marks.indexOf(mark)] ?? mark).join('');

/** Every rule by the attack that it stops. Linear in the length of the text. */
export const escapeRules = {
  /** `<@all>`, `<font …>`, `<dtmd://x>`, `<+x@y>`, `<!--`; `<` at the end, which what follows could complete. Not `a < b`. */
  tag: (text) => text.replace(/<(?=[a-z/!?]|[^\s<>@]{0,64}@|[\s\u200c\u200d]*(?:@|$))/gi, lookalike),
  /** `&lt;@all&gt;`, in case that a client decodes before it reads markup. Not `C & D`. */
  entity: (text) => text.replace(/&(?=#?\w{1,31};|#x?\d|[lg]t)/gi, '＆'),
  /** `[x](dtmd://x)`. Not `[skip ci] (#1)`. */
  link: (text) => text.replaceAll('](', '］('),
  /** `*x*`, and `*x` where the message holds another star. Not `a * b`, not `*: bump` or `foo.*` alone. */
  emphasis: (text, { stars }) =>
    stars || starsPair(text, 1) ? text.replace(/\*{2,}|(?<!\s)\*|\*(?!\s)/g, lookalike) : text,
  /** `_x_`, `__init__` at the ends of words. Not `snake_case`, not `_private` alone. */
  underscore: (text) =>
    text.replace(
      /(?<!\w)(_{1,64})(?=[^\s_])([^\n]*?[^\s_])\1(?!\w)/g,
      (_, run: string, word: string) => lookalike(run) + word + lookalike(run),
    ),
  /** `**x**` where a single star has no effect; a star at an end, which could meet the user's own. */
  bold: (text, { stars }) => (stars || starsPair(text, 2) ? text.replace(/\*{2,}|^\*|\*$/g, lookalike) : text),
  /** A backtick without its partner, or beside one of the user's, would pair with one outside of the value. */
  code: (text, { before, after }) =>
    before === '`' || after === '`' ? text.replaceAll('`', lookalike) : loneBackticks(text),
  /** `[x` and `x]` in the text of a link: brackets without partner would end it. `[x]` where the user defined links. */
  brackets: (text, { linked, defined }) =>
    defined ? text.replace(/[[\]]/g, lookalike) : linked ? loneBrackets(text) : text,
  /** A cell of the user's table. */
  cell: (text, { table }) => (table ? text.replaceAll('|', lookalike) : text),
  /** The end of the value and what follows it: `\` before the user's `*`, `!` and `[x]` before the user's link. */
  end: (text, { after = '', linked }) => {
    const meets = text.endsWith('\\') && (linked || /[!-/:-@[-`{-~]/.test(after));
    const whole = meets ? text.replace(/(?<!\\)\\+$/, lookalike) : text;
    if (after === '[') return whole.replace(/[\]!]$/, lookalike);
    return after === '(' || after === ':' ? whole.replace(/\]$/, lookalike) : whole;
  },
  /** `(x)` after the user's `[y]`. */
  begin: (text, { before }) => (before === ']' ? text.replace(/^[([:]/, lookalike) : text),
  /** `# x`, `> x`, `- x`, `1. x`, `---`, `|--|`, `~~~`, three backticks, `[x]: y` at the start of a line. Not `#1`, `-Wall`. */
  start: (text, { start }) => (start ? leading(text) : text),
} as const satisfies Record<string, EscapeRule>;

/** Tags and `<@all>` in text that keeps its markup: colors, line breaks and links in `<…>` stay. */
export const rawTag = /<(?!\/?(?:font|br)\b|https?:)(?=[a-z/!?]|[^\s<>@]{0,64}@|$)/gi;

/** Writes untrusted text by the rules of a dialect: shown as it was written, without effect. */
export function createEscaper(rules: readonly EscapeRule[]): (text: string, position: TextPosition) => string {
  return (text, position) => rules.reduce((now, rule) => rule(now, position), text);
}

function leading(text: string): string {
  return text
    .replace(
      /^(?:#(?=#{0,5}(?:\s|$))|>|[-+*](?=\s|$)|[-_=*:|](?=[\s_=*:|-]*$)|~(?=~~)|\[(?=\^|[^\]]*(?:$|\]:\s*\S+\s*(?:["'(].*)?$))|`{3,})/,
      lookalike,
    )
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits: string, mark: string) => digits + (mark === '.' ? '․' : '）'));
}

/** Whether stars pair: as in CommonMark, before a letter and after one; two or more also where a reader looks at no letters. */
function starsPair(text: string, length: 1 | 2): boolean {
  const runs = [...text.matchAll(/\*+/g)];
  if (runs.filter(([run]) => run.length > 1).length > 1) return true;
  const opener = runs.findIndex(({ index, 0: run }) => /\S/.test(text.charAt(index + run.length)));
  return length === 1 && opener >= 0 && runs.slice(opener + 1).some(({ index }) => /\S/.test(text.charAt(index - 1)));
}

/** As in CommonMark a run of backticks pairs with the next of the same length; readers differ on one after a backslash. */
function loneBackticks(text: string): string {
  if (text.includes('\\`')) return text.replaceAll('`', lookalike);
  const code = /((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))|`+/gs;
  return text.replace(code, (run, paired) => paired ?? lookalike(run));
}

function loneBrackets(text: string): string {
  const lone = unpaired(text);
  // Readers differ on brackets in code and after a backslash.
  const code = text.includes('`') && lone.size + unpaired(text.replace(/(`+).*?\1/g, '')).size > 0;
  const all = code || /\\[[\]]/.test(text);
  return text.replace(/[[\]]/g, (mark, at: number) => (all || lone.has(at) ? lookalike(mark) : mark));
}

function unpaired(text: string): Set<number> {
  const open: number[] = [];
  const lone = new Set<number>();
  for (const { index, 0: mark } of text.matchAll(/[[\]]/g)) {
    if (mark === '[') open.push(index);
    else if (open.pop() === undefined) lone.add(index);
  }
  for (const index of open) lone.add(index);
  return lone;
}
