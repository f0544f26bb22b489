import { stripVTControlCharacters } from 'node:util';

/** Characters at the beginning and at the end of a text in which its reason is looked for. */
const maxContent = 4096;

/** The beginning and the end of a text. */
export class Excerpt {
  /** Something was written into it: only the first element of its kind counts. */
  seen = false;
  #head = '';
  #tail = '';

  add(text: string): void {
    const room = maxContent - this.#head.length;
    this.#head += text.slice(0, Math.max(0, room));
    this.#tail += text.slice(Math.max(0, room)).slice(-maxContent);
    if (this.#tail.length > 4 * maxContent) this.#tail = this.#tail.slice(-maxContent);
  }

  toString(): string {
    return this.#tail === '' ? this.#head : `${this.#head}\n${this.#tail.slice(-maxContent)}`;
  }
}

/** The facts of a report about one failed test. */
export type FailureFacts = {
  readonly name: string;
  readonly className?: string;
  /** The name of the suite. */
  readonly suite?: string;
  readonly type?: string;
  readonly message?: string;
  /** Text of the failure, and what the test printed: the beginning and the end. */
  readonly content?: string;
  readonly output?: string;
};

/** `strong` is the reason before all others, `weak` only without another, `skip` never; nothing after `stop` is read. */
type Meaning = 'strong' | 'weak' | 'skip' | 'stop';

/** What a line means; a line without a row is a reason. Each row stands for a tool of __tests__/fixtures/reports. */
const meanings: readonly (readonly [Meaning, RegExp])[] = [
  // Go: the cause stands after what the test printed.
  ['strong', /^(?:panic|fatal error): /],
  // Words without information: Go, GoogleTest, pytest, minitest, Catch2.
  ['skip', /^(?:test )?fail(?:ed|ure)?[.:]?$/i],
  ['weak', /^(?:(?:(?:build|runtime|test) )?error|collection failure)[.:]?$/i],
  // The name of an exception: JUnit, TestNG, Python.
  ['weak', /^(?:[\w$]+[.\\])*[\w$]*(?:Error|Exception|Failure|Failed)\s*:?$/],
  // How it was compared, where the values follow: jest, Playwright, xUnit.
  ['weak', /^(?:Error: )?expect\((?:received|jest\.fn\(\))|^Assert\.\w+\(\) Failure/],
  // A place and the test's title: Playwright until 2025, Rust.
  ['weak', /^[^\s:]+\.\w{1,5}:\d+:\d+ \S|^thread '.*' (?:\(\d+\) )?panicked at /],
  // How many problems a test has: Dart.
  ['weak', /^(?:\d+ (?:failure|error)s?, )+see stacktrace for details$/],
  // Only a place behind a word: gdUnit4, as https://github.com/dorny/test-reporter/issues/531 shows it.
  ['weak', /^FAILED: \S+:\d+$/],
  // A first line that was cut: minitest.
  ['weak', /\.{3}$/],
  // Only a place: GoogleTest, testify, bats.
  [
    'skip',
    /^(?:\S*[/\\])?[\w.$-]+\.\w{1,5}(?::\d+){1,2}:?$|^unknown file(?:: Failure)?$|^\(?(?:from function|in (?:test )?file) .*[,)]$/,
  ],
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
  // Where a diff or the stack begins: jest, vitest, Rust.
  ['stop', /^[-+] (?:Expected|Received)\b|^stack backtrace:$/],
];

/** Characters of a line that are looked at; more than a message shows. */
const maxLine = 400;

/** Labels before the line of the reason: Java, testify, pytest, Dart (which writes its first line breaks as `\n`). */
const labels = /^(?:(?:Caused by: )+|Error:\s{2,}|E\s{3,}|(?:Failure|Error)(?: #\d+)?:(?:\\n)+)/;

/** A line that belongs to the one before: JUnit, Hamcrest, AssertJ, RSpec, minitest, Rust, PHPUnit, .NET. */
const continuation = /^(?:(?:expected|but|got|actual|received|right|left|found)\b[^:]{0,30}:|Failed asserting)/i;

/** Finds what is wrong: on one line, '' when the report gives no reason. */
export function findReason(facts: FailureFacts): string {
  const { name, className = '', message = '', content = '', output = '', type = '' } = facts;
  const inside = content.startsWith(name) ? content.slice(name.length) : content;
  const found = [message, inside].map((text) => findLines(toLines(text, `${className}::${name}`)));
  const first = (meaning: 'strong' | 'plain' | 'weak') =>
    found.find((lines) => lines[meaning] !== undefined)?.[meaning];
  const printed = () => toLines(output, '').findLast((line) => findMeaning(line) === undefined);
  const reason = first('strong') ?? first('plain') ?? first('weak') ?? (type || printed() || '');
  return reason.replace(/\s+/g, ' ');
}

/** Where Python's own lines stand, only the last block of them counts, from its outermost line: the error at the end. */
function toLines(text: string, test: string): string[] {
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

/** The first line of each meaning before the end of what is read. */
function findLines(lines: readonly string[]) {
  const all = lines.map(findMeaning);
  const end = all.indexOf('stop');
  const kinds = end < 0 ? all : all.slice(0, end);
  const plain = kinds.indexOf(undefined);
  return {
    strong: lines[kinds.indexOf('strong')],
    plain: plain < 0 ? undefined : joinRest(lines, kinds, plain),
    weak: lines[kinds.indexOf('weak')],
  };
}

/** The line and what belongs to it: the paragraph after a colon, else the values that were compared. */
function joinRest(lines: readonly string[], kinds: readonly (Meaning | undefined)[], at: number): string {
  const takesParagraph = lines[at]?.endsWith(':') === true;
  let end = at + 1;
  if (takesParagraph && lines[end] === '') end += 1;
  while (end < kinds.length && end < at + 12 && kinds[end] === undefined) {
    if (!takesParagraph && !continuation.test(lines[end] ?? '')) break;
    end += 1;
  }
  return lines.slice(at, end).join(' ').trim();
}

/** Class names without information: of Node's reporter, of jest-junit, of old minitest reporters; Catch2's ends with `.global`. */
const emptyClass = /^(?:|test|Test suite failed to run|Minitest::Result|.*\.global)$/;

/** The short name: the class without its packages unless the name contains it, then the name. */
export function findName({ name: full, className = '', suite = '' }: FailureFacts): string {
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
