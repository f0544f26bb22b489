import { stripVTControlCharacters } from 'node:util';

/** The facts of a report about one failed test. */
export type FailureFacts = {
  readonly name: string;
  readonly className: string;
  /** The name of the suite; '' when it has none. */
  readonly suite: string;
  readonly type: string;
  /** The source file that the report names beside the test; '' when it names none. */
  readonly file: string;
  readonly line: string;
  readonly message: string;
  /** Text of the failure, and what the test printed: the beginning and the end. */
  readonly content: string;
  readonly output: string;
};

/** `strong` tells it before all others, `weak` only when nothing else does, `skip` never; nothing after `stop` is read. */
type Meaning = 'strong' | 'weak' | 'skip' | 'stop';

/** What a line means; one that is not here tells the reason. Each row stands for a tool of __tests__/fixtures/reports. */
const meanings: readonly (readonly [Meaning, RegExp])[] = [
  // Go: the cause stands after what the test printed.
  ['strong', /^(?:panic|fatal error): /],
  // Words for every failure: Go, GoogleTest, pytest, minitest, Catch2.
  ['skip', /^(?:test )?fail(?:ed|ure)?[.:]?$/i],
  ['weak', /^(?:(?:(?:build|runtime|test) )?error|collection failure)[.:]?$/i],
  // The name of an exception: JUnit, TestNG, Python.
  ['weak', /^(?:[\w$]+[.\\])*[\w$]*(?:Error|Exception|Failure|Failed)\s*:?$/],
  // How it was compared, where the values follow: jest, Playwright, xUnit.
  ['weak', /^(?:Error: )?expect\((?:received|jest\.fn\(\))|^Assert\.\w+\(\) Failure/],
  // A place and the test's title: Playwright until 2025, Rust.
  ['weak', /^[^\s:]+\.\w{1,5}:\d+:\d+ \S|^thread '.*' (?:\(\d+\) )?panicked at /],
  // A first line that was cut: minitest.
  ['weak', /\.{3}$/],
  // Only a place: GoogleTest, testify.
  ['skip', /^(?:\S*[/\\])?[\w.$-]+\.\w{1,5}(?::\d+){1,2}:?$|^unknown file(?:: Failure)?$/],
  // The test itself: PHPUnit, Playwright, minitest, RSpec, jest-junit, pytest.
  [
    'skip',
    /^[\w\\]+::\w+(?:$| with data set )|^\[[^\]]*\] › |^\S+\(\S+\) \[.*:\d+\]:?$|^Failure\/Error: |^● |^self = </,
  ],
  // Frames and labels: Java, vitest, testify, Playwright, Go, Rust.
  [
    'skip',
    /^(?:at |❯ |Error Trace:|Test: |\.{3} \d+ more|\[\[ATTACHMENT\||=== [A-Z]+ |--- [A-Z]+: |running \d+ tests?$)/,
  ],
  ['skip', /^[-=─_\s]{3,}$/],
  // Where a difference is drawn, or frames begin: jest, vitest, Rust.
  ['stop', /^[-+] (?:Expected|Received)\b|^stack backtrace:$/],
];

/** Characters of a line that are looked at; more than a message shows. */
const maxLine = 400;

/** Labels before the line of the reason: Java, testify, pytest. */
const labels = /^(?:(?:Caused by: )+|Error:\s{2,}|E\s{3,})/;

/** A line that belongs to the one before: JUnit, Hamcrest, AssertJ, RSpec, minitest, Rust, PHPUnit, .NET. */
const continuation = /^(?:(?:expected|but|got|actual|received|right|left|found)\b[^:]{0,30}:|Failed asserting)/i;

/** Finds what is wrong: on one line, '' when the report gives no reason. */
export function findReason({ name, className, message, content, output, type }: FailureFacts): string {
  const inside = (text: string) => (text.startsWith(name) && name !== '' ? text.slice(name.length) : text);
  const texts = [message, inside(content)].map((text) => linesOf(text, `${className}::${name}`));
  const findings = texts.map(tell);
  const strong = findings.find(({ strong }) => strong !== undefined)?.strong;
  const usual = findings.find(({ text }) => text !== undefined)?.text;
  const weak = findings.find(({ weak }) => weak !== undefined)?.weak;
  const last = () => linesOf(output, '').findLast((line) => findMeaning(line) === undefined);
  return (strong ?? usual ?? weak ?? (type || last() || '')).replace(/\s+/g, ' ');
}

/** Where Python's own lines stand, only the last block of them counts, from its outermost line: the error at the end. */
function linesOf(text: string, test: string): string[] {
  const raised = text.split(/^(?!E\b).*$/m).findLast((block) => /^E {3}/m.test(block));
  const indents = (raised?.match(/^E {3,}(?=\S)/gm) ?? []).map(({ length }) => length);
  const from =
    raised === undefined ? text : raised.slice(raised.search(new RegExp(`^E {${Math.min(...indents) - 1}}\\S`, 'm')));
  return stripVTControlCharacters(from)
    .split(/\r\n?|\n/)
    .map((line) => line.trim().slice(0, maxLine).replace(labels, '').trim())
    .filter((line) => test.length < 3 || !line.startsWith(test));
}

function findMeaning(line: string): Meaning | undefined {
  return line === '' ? 'skip' : meanings.find(([, shape]) => shape.test(line))?.[0];
}

function tell(lines: readonly string[]): { strong?: string; text?: string; weak?: string } {
  const means = lines.map(findMeaning);
  const end = means.indexOf('stop');
  const first = (meaning: Meaning | undefined) => {
    const at = (end < 0 ? means : means.slice(0, end)).indexOf(meaning);
    return at < 0 ? {} : { at, line: lines[at] };
  };
  const { at, line } = first(undefined);
  const text = at === undefined ? undefined : withRest(lines, means, at);
  const [strong, weak] = [first('strong').line, first('weak').line];
  return { ...(strong && { strong }), ...((text ?? line) && { text: text ?? line }), ...(weak && { weak }) };
}

/** The line and what belongs to it: the paragraph after a colon, else the values that were compared. */
function withRest(lines: readonly string[], means: readonly (Meaning | undefined)[], at: number): string {
  const whole = lines[at]?.endsWith(':') === true;
  let end = at + 1;
  if (whole && lines[end] === '') end += 1;
  while (end < lines.length && end < at + 12 && means[end] === undefined) {
    if (!whole && !continuation.test(lines[end] ?? '')) break;
    end += 1;
  }
  return lines.slice(at, end).join(' ').trim();
}

/** Class names without information: of Node's reporter, of jest-junit, of old minitest reporters; Catch2's ends with `.global`. */
const emptyClass = /^(?:|test|Test suite failed to run|Minitest::Result|.*\.global)$/;

/** The short name: the class without its packages unless the name contains it, then the name. */
export function findName({ name: full, className, suite }: Pick<FailureFacts, 'name' | 'className' | 'suite'>): string {
  const name = full.trim();
  // gotestsum's name for a package that could not start.
  const owner = (name === 'TestMain' && className === '' ? suite : className).trim();
  if (name !== owner && name.startsWith(`${owner}.`) && owner !== '')
    return `${shorten(owner)} › ${name.slice(owner.length + 1)}`;
  if (emptyClass.test(owner) || `${name} `.startsWith(`${owner} `) || name.endsWith(` ${owner}`)) return name || suite;
  return name === '' ? shorten(owner) : `${shorten(owner)} › ${name}`;
}

function shorten(className: string): string {
  const last = /\s/.test(className) ? className : (className.split(/[/\\]|::/).at(-1) ?? '');
  const simple = /^(?:[\w$]+\.)+([A-Z][\w$+]*|test_\w+|\w+_(?:test|spec))$/.exec(last)?.[1] ?? last;
  return simple.replace(/(?<=.)[$+](?=.)/g, ' › ');
}

/** A name with its namespaces, as .NET writes it: the class, then the method. */
export function splitFullName(name: string): { readonly className: string; readonly name: string } {
  const [, className = '', method = name] = /^((?:[\w+]+\.)+[\w+]+)\.([\w`]+(?:\(.*)?)$/s.exec(name) ?? [];
  return { className, name: method };
}

const sources =
  'cjs|cts|mjs|mts|jsx?|tsx?|py|go|rs|rb|php|java|kts?|scala|groovy|cs|fs|vb|c|cc|cpp|cxx|h|hpp|swift|dart|exs?';
const place = new RegExp(String.raw`([\w@$./\\:-]{1,200}\.(?:${sources}))(?::line |:|\()(\d{1,7})\b`, 'g');
/** Code that is not the project's own. */
const library = /node_modules|site-packages|[/\\](?:vendor|rustc|go[/\\]src|lib[/\\]python[\d.]*)[/\\]|^node:|frozen/;

/** Where it failed: in the test's own file where the text names a line of it, else the first place in own code. */
export function findPlace(facts: FailureFacts): { readonly file?: string; readonly line?: number } {
  const text = stripVTControlCharacters(`${facts.message}\n${facts.content}`);
  const places = [...text.matchAll(place)]
    .map(([, file = '', line]) => ({
      file: file.replace(/^(?:webpack:\/\/[^/]*\/)?(?:\.\/)?/, ''),
      line: Number(line),
    }))
    .filter(({ file }) => !library.test(file));
  const base = (file: string) => file.split(/[/\\]/).at(-1) ?? '';
  const own = new Set([base(facts.file), ...facts.className.split(/[.$\\/]/)].filter((word) => word !== ''));
  const isOwn = ({ file }: { file: string }) => own.has(base(file)) || own.has(base(file).replace(/\.\w+$/, ''));
  const { file, line } = places.find(isOwn) ?? { file: facts.file, line: Number(facts.line) || undefined };
  if (file !== '' && /\.\w+$/.test(file)) return { file, ...(line !== undefined && { line }) };
  // A name without its folder, as Java writes it, tells nothing of whose code it is.
  return places.find((each) => !/^[\w$]+\.(?:java|kts?|scala|groovy)$/.test(each.file)) ?? {};
}
