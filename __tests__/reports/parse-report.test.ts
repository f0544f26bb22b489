import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReport } from '../../src/reports/parse-report.ts';
import { maxFailures, mergeResults } from '../../src/reports/results.ts';
import { cpuMs } from '../support/cpu.ts';

const folder = '__tests__/fixtures/reports';
async function readFixture(file: string) {
  const results = await parseReport(createReadStream(`${folder}/${file}`));
  if ('problem' in results) throw new Error(results.problem?.en);
  return results;
}
const bytes = (text: string) => new TextEncoder().encode(text);
/** The bytes in pieces of `size`, so that every border is met. */
async function* pieces(all: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
const read = (text: string, size?: number) => parseReport(pieces(bytes(text), size));
const suite = (inside: string) => `<?xml version="1.0"?><testsuites><testsuite>${inside}</testsuite></testsuites>`;

/** What each tool counts itself, then some of its failing tests: name, reason. */
const tools: readonly (readonly [string, readonly number[], ...(readonly [string, string])[]])[] = [
  // file, [failed, passed, skipped, flaky], [name, reason]…
  [
    'bats.xml',
    [4, 1, 1, 0],
    ['cart.bats › adds two prices', '`[ "$sum" -eq 5 ]\' failed'],
    ['cart.bats › adds by a helper', "`helper 4' failed"],
    ['cart.bats › cannot start', "`no_such_command' failed with status 127"],
  ],
  [
    'cargo-nextest.xml',
    [8, 2, 0, 1],
    ['shop › cart::keeps', 'assertion `left == right` failed: items in the cart left: 4 right: 5'],
    ['shop › cart::plain', 'assertion `left == right` failed left: 4 right: 5'],
    [
      'shop › cart::finds_shop',
      'called `Result::unwrap()` on an `Err` value: Custom { kind: Other, error: "no shop at this address" }',
    ],
    ['shop › cart::aborts', 'process aborted with signal 6 (SIGABRT)'],
    ['shop › cart::slow', 'test timeout'],
  ],
  [
    'catch2.xml',
    [4, 2, 2, 0],
    ['keeps the cart', 'n == 5'],
    ['throws', 'no shop at this address'],
    ['Fix › one', 'database is not up'],
  ],
  [
    'ctest.xml',
    [4, 1, 2, 0],
    ['fails', 'expected 5, got 4'],
    ['missing', 'Unable to find executable'],
    ['crashes', ''],
  ],
  [
    'cypress.xml',
    [1, 2, 0, 0],
    [
      'Cart keeps the cart for a guest',
      'Timed out retrying after 4000ms: Expected to find element: `.cart`, but never found it.',
    ],
  ],
  [
    'dart.xml',
    [2, 1, 1, 0],
    ['test.cart › keeps the cart', 'Expected: <5> Actual: <4>'],
    ['test.cart › finds a shop', 'Bad state: no shop at this address'],
  ],
  [
    'dotnet.trx',
    [2, 1, 1, 0],
    ['CartTests › Keeps_Cart', 'Expected: 5 Actual: 4'],
    ['CartTests › Finds_Shop(city: "Paris")', 'System.InvalidOperationException : no shop at this address'],
  ],
  [
    'go-junit-report.xml',
    [11, 4, 1, 0],
    ['broken › [build failed]', 'broken/broken_test.go:5:36: declared and not used: unused'],
    ['boot › Failure', 'Runtime error'],
    ['cart › TestTable/大', 'cart_test.go:23: got 3, want 4'],
    ['cart › TestAssert', 'Not equal: expected: 5 actual : 4'],
    ['cart › TestRequire', 'Received unexpected error: file does not exist'],
    ['stock › TestPanics', 'panic: runtime error: index out of range [3] with length 0 [recovered, repanicked]'],
  ],
  [
    'googletest.xml',
    [4, 2, 3, 0],
    ['Cart › KeepsCart', 'Expected equality of these values: 5 2 + 2 Which is: 4 items in the cart'],
    ['Cart › Throws', 'C++ exception with description "no shop at this address" thrown in the test body.'],
    ['Cart › Fails', 'empty'],
    ['Names › AreShort/1', 'Expected equality of these values: "a" GetParam() Which is: "b"'],
  ],
  [
    'gotestsum.xml',
    [13, 4, 1, 0],
    ['boot › TestMain', 'database is not up'],
    ['broken › TestMain', 'FAIL example.com/shop/broken [build failed]'],
    ['stock › TestPanics', 'panic: runtime error: index out of range [3] with length 0 [recovered, repanicked]'],
  ],
  ['gotestsum-rerun.xml', [7, 4, 1, 1], ['cart › TestRequire', 'Received unexpected error: file does not exist']],
  [
    'gradle.xml',
    [8, 1, 2, 0],
    ['CartTest › keepsCart', 'java.lang.AssertionError: items in the cart expected:<5> but was:<4>'],
    ['CartTest › hamcrestPlain', 'Expected: is <5> but: was <4>'],
    ['CartTest › plain', 'java.lang.AssertionError'],
  ],
  ['gradle-retry.xml', [2, 2, 0, 1], ['CartTest › keepsCart()', 'java.lang.AssertionError: items in the cart']],
  [
    'jest-junit.xml',
    [6, 3, 1, 0],
    ['cart keeps the cart for a guest', 'Expected: 5 Received: 4'],
    ['cart 登录 页面可用', 'Error: expect(received).toEqual(expected) // deep equality'],
    ['one', 'Error: database is not up'],
    ['broken.test.js', "Cannot find module './no-such-module.js' from 'broken.test.js'"],
  ],
  [
    'junit4.xml',
    [8, 1, 2, 0],
    ['CartTest › keepsCart', 'items in the cart expected:<5> but was:<4>'],
    ['CartTest › hamcrest', 'items in the cart Expected: is <5> but: was <4>'],
    ['CartTest › expects', 'Expected exception: java.lang.IllegalStateException'],
  ],
  [
    'junit5-assertj-hamcrest.xml',
    [15, 2, 2, 0],
    ['CartTest › keepsCart', 'items in the cart ==> expected: <5> but was: <4>'],
    [
      'CartTest › assertjContains',
      'Expecting List12: ["a", "b"] to contain: ["c"] but could not find the following element(s): ["c"]',
    ],
    ['CartTest › assertjEqual', 'expected: "user" but was: "guest"'],
    ['CartTest › hamcrest', 'Expected: a collection with size <3> but: collection size was <2>'],
    ['CartTest › named(String)[2]', 'expected: <a> but was: <中文>'],
  ],
  ['junit5-before-all.xml', [1, 0, 0, 0], ['HookTest', 'database is not up']],
  ['junit5-static.xml', [1, 0, 0, 0], ['InitTest › one', 'java.lang.NumberFormatException: For input string: "many"']],
  ['kotest.xml', [6, 1, 1, 0], ['CartSpec', 'items in the cart expected:<5> but was:<4>']],
  ['kotest-before-spec.xml', [3, 0, 0, 0], ['StockSpec', 'database is not up']],
  [
    'minitest.xml',
    [3, 1, 1, 0],
    ['test_plain', 'Expected: 5 Actual: 4'],
    ['test_keeps_cart', 'items in the cart. Expected: 5 Actual: 4'],
    ['test_finds_shop', 'ArgumentError: no shop at this address'],
  ],
  [
    'mocha.xml',
    [4, 2, 1, 0],
    ['cart keeps the cart for a guest', '4 == 5'],
    ['stock "before all" hook: opens the database for "one"', 'database is not up'],
  ],
  ['node.xml', [2, 1, 2, 0], ['fails', 'sum & <total>4 !== 5']],
  [
    'nunit3.xml',
    [3, 1, 1, 0],
    ['CartTests › Keeps_Cart(5)', 'Expected: 5 But was: 4'],
    ['CartTests › Is_Quick', 'Test exceeded Timeout value 1ms.'],
  ],
  [
    'pest.xml',
    [2, 1, 1, 0],
    ['CartTest › it keeps the cart for a guest', 'Failed asserting that 4 is identical to 5.'],
    ['CartTest › it finds the shop', 'no shop at this address'],
  ],
  [
    'phpunit.xml',
    [7, 2, 3, 0],
    ['CartTest › testTotal', 'Failed asserting that 3 matches expected 4.'],
    ['CartTest › testName with data set "中文"', 'Failed asserting that two strings are not identical.'],
    ['HookTest › testOne', 'RuntimeException: database is not up'],
  ],
  [
    'playwright.xml',
    [4, 3, 2, 0],
    ['cart.spec.js › cart › keeps the cart for a guest', 'items in the cart'],
    ['cart.spec.js › cart › waits for the shop', 'Expected: "open" Received: "closed"'],
    ['cart.spec.js › cart › is slow', 'Test timeout of 200ms exceeded.'],
  ],
  [
    'playwright-old.xml',
    [4, 3, 2, 0],
    ['cart.spec.js › cart › keeps the cart for a guest', 'Error: items in the cart'],
    ['hook.spec.js › one', 'Error: database is not up'],
  ],
  [
    'pytest.xml',
    [14, 2, 2, 0],
    ['sub.test_syntax', 'SyntaxError: invalid syntax'],
    ['test_broken', "ModuleNotFoundError: No module named 'no_such_module'"],
    ['test_cart › test_guest', 'AssertionError: expected 5, got 4'],
    ['test_cart › test_stock', 'failed on setup with "RuntimeError: database is not up"'],
    ['test_cart › test_known_but_passes', '[XPASS(strict)] was broken'],
  ],
  [
    'pytest-rerun.xml',
    [10, 3, 2, 1],
    ['test_cart › test_guest', 'AssertionError: expected 5, got 4'],
    ['TestNested › test_deep', 'assert [1, 2, 3] == [1, 2, 4]'],
  ],
  [
    'rspec.xml',
    [5, 1, 3, 0],
    ['cart_spec › Cart keeps the cart for a guest', 'expected: 5 got: 4'],
    ['cart_spec › Stock one', 'database is not up'],
  ],
  ['surefire-rerun.xml', [2, 3, 1, 2], ['RetryTest › keepsCart', 'items in the cart ==> expected: <5> but was: <4>']],
  ['swift-testing.xml', [1, 2, 0, 0], ['CartTests › keepsCart()', 'Expectation failed: (cart.count → 4) == 5']],
  ['swift-xctest.xml', [1, 1, 0, 0], ['CartTests › test_keeps_cart', '']],
  [
    'testng.xml',
    [5, 4, 4, 1],
    ['CartTest › row[a](1)', 'did not expect [a] but found [a]'],
    ['HookTest › start', 'database is not up'],
  ],
  [
    'vitest.xml',
    [5, 2, 3, 0],
    ['cart.test.js › cart > keeps the cart for a guest', 'expected 4 to be 5 // Object.is equality'],
    ['hook.test.js', 'database is not up'],
  ],
  [
    'xcode-trainer-retry.xml',
    [1, 3, 0, 1],
    ['CartTests › an old item is dropped', 'CartTests.swift:96: Expectation failed'],
  ],
  ['xunit2.xml', [1, 1, 1, 0], ['CartTests › KeepsCart', 'Expected: True Actual: False']],
];

describe('the reports that tools write', () => {
  test.each(tools.map(([file, counts, ...failures]) => ({ file, counts, failures })))(
    '$file',
    async ({ file, counts, failures }) => {
      const results = await readFixture(file);
      expect([results.failed, results.passed, results.skipped, results.flaky]).toEqual(counts);
      const shown = results.failures.map(({ name, text }) => [name, text]);
      expect(shown).toEqual(expect.arrayContaining(failures.map((failure) => [...failure])));
      expect(shown).toHaveLength(Math.min(results.failed, maxFailures));
    },
  );

  test('are all in the table, and each names its origin', () => {
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(tools.map(([file]) => file).sort()).toEqual(files.sort());
    const readme = readFileSync(`${folder}/README.md`, 'utf8');
    for (const file of files) expect(readme).toContain(`| \`${file}\` |`);
  });

  test('name no path of the machine that ran the tool', () => {
    for (const file of readdirSync(folder))
      expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(/\/tmp\/|\/root\//);
  });

  test('of Gradle and .NET loggers in JUnit form are read too', async () => {
    const text =
      '<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="Sample.dll" tests="2" skipped="0" failures="1" errors="0" time="1,234.5"><testcase classname="Sample.SumTests" name="Adds(a: 1, b: 2)" time="0.0012" /><testcase classname="Sample.SumTests" name="Fails" time="0.01"><failure type="failure" message="Assert.Equal() Failure&#xD;&#xA;Expected: 5&#xD;&#xA;Actual: 4">at Sample</failure></testcase></testsuite></testsuites>';
    expect(await read(text)).toMatchObject({
      passed: 1,
      failed: 1,
      seconds: 1234.5,
      failures: [{ name: 'SumTests › Fails', text: 'Expected: 5 Actual: 4' }],
    });
  });
});

describe('counting', () => {
  test('nested suites are counted once', async () => {
    const text =
      '<testsuites tests="99"><testsuite time="2"><testsuite time="1"><testcase name="a"/></testsuite><testcase name="b"/></testsuite></testsuites>';
    expect(await read(text)).toEqual({ passed: 2, failed: 0, skipped: 0, flaky: 0, seconds: 2, failures: [] });
  });

  test('a test that passed in a later try has passed; one that failed in all has failed once', async () => {
    const flaky = '<testcase name="a"><flakyFailure message="x"/><flakyError message="y"/></testcase>';
    const bad = '<testcase name="b"><failure message="first"/><rerunFailure message="again"/></testcase>';
    expect(await read(suite(flaky + bad))).toMatchObject({
      passed: 1,
      failed: 1,
      failures: [{ name: 'b', text: 'first' }],
    });
  });

  test('a failure and the error of its clean-up are one failed test', async () => {
    const both = '<testcase name="a"><failure message="the reason"/><error message="teardown"/></testcase>';
    expect(await read(suite(both))).toMatchObject({ failed: 1, failures: [{ name: 'a', text: 'the reason' }] });
  });

  test.each([
    ['a suite', '<testsuites><testsuite name="x" tests="0" errors="1"/></testsuites>', 1, [['x', '']]],
    [
      'a suite with a text',
      '<testsuites><testsuite name="x" errors="1"><system-err>\nno database</system-err></testsuite></testsuites>',
      1,
      [['x', 'no database']],
    ],
    ['a suite with an error', '<testsuite name="x" failures="1"><error>why</error></testsuite>', 1, [['x', 'why']]],
    [
      'the root',
      '<testsuites name="all" failures="2"><testsuite><testcase name="a"/></testsuite></testsuites>',
      2,
      [['all', '']],
    ],
    [
      'a root without a name',
      '<testsuites failures="2"><testsuite><testcase name="a"/></testsuite></testsuites>',
      2,
      [],
    ],
    [
      'a suite, for the test that it shows',
      '<testsuite name="x" failures="2"><testcase name="a"><failure message="why"/></testcase></testsuite>',
      2,
      [
        ['a', 'why'],
        ['x', ''],
      ],
    ],
    [
      'a suite and the suites around it',
      '<testsuites errors="3"><testsuite name="o" errors="3"><testsuite name="x" errors="2" failures="1"/></testsuite></testsuites>',
      3,
      [['x', '']],
    ],
    ['nobody', '<testsuite name="x" errors="many" failures="-1"/>', 0, []],
    ['nobody in numbers', '<testsuite name="x" errors="1x"/>', 0, []],
    ['a word', '<testsuite name="x" result="Failed"/>', 1, [['x', '']]],
    ['a suite of many', '<testsuite name="x" errors="12"/>', 12, [['x', '']]],
  ])('a failure that only %s reports is counted', async (_, text, failed, failures) => {
    const results = await read(text);
    expect(results).toMatchObject({ failed, failures: failures.map(([name, reason]) => ({ name, text: reason })) });
  });

  test.each([
    ['by a second assertion', '<testcase name="a"><failure/><failure/></testcase>', 1],
    ['by a try before', '<testcase name="a"><flakyFailure/></testcase><testcase name="b"><failure/></testcase>', 1],
  ])('a suite that counts elements %s adds no test', async (_, inside, failed) => {
    expect(await read(`<testsuite name="x" failures="2">${inside}</testsuite>`)).toMatchObject({ failed });
  });

  test('a suite without tests counts by its own numbers', async () => {
    const text = '<testsuites tests="5"><testsuite tests="5" failures="1" skipped="1" name="x"/></testsuites>';
    expect(await read(text)).toMatchObject({ passed: 3, failed: 1, skipped: 1 });
    expect(await read('<testsuites tests="4" failures="1"/>')).toMatchObject({ passed: 3, failed: 1 });
  });

  test('skipped tests that only a suite reports are counted', async () => {
    const text = '<testsuites skipped="2"><testsuite><testcase name="a"><skipped/></testcase></testsuite></testsuites>';
    expect(await read(text)).toMatchObject({ passed: 0, skipped: 2 });
  });

  test('a test that was not run is skipped', async () => {
    expect(
      await read(suite('<testcase name="a" status="notrun"/><testcase name="b" result="suppressed"/>')),
    ).toMatchObject({ passed: 0, skipped: 2 });
  });

  test.each([
    ['the whole', '<testsuites time="9"><testsuite time="2"><testcase time="1"/></testsuite></testsuites>', 9],
    [
      'its outermost suites',
      '<testsuites><testsuite time="2"/><testsuite time="3"><testsuite time="1"/></testsuite></testsuites>',
      5,
    ],
    ['its tests', '<testsuites><testsuite><testcase time="1"/><testcase time="0.5"/></testsuite></testsuites>', 1.5],
    ['nobody', '<testsuites><testsuite><testcase/></testsuite></testsuites>', undefined],
    ['nobody in numbers', '<testsuite time="soon"/>', undefined],
    ['commas', '<testsuite time=" 1,234,567.5 "/>', 1234567.5],
    ['commas that are none', '<testsuite time="1,5"/>', undefined],
    ['an exponent', '<testsuite time="1e-3"/>', 0.001],
    ['an exponent of two digits', '<testsuite time="2E-10"/>', 2e-10],
    ['an exponent without a sign', '<testsuite time="1e3"/>', 1000],
    ['a comma at its end', '<testsuite time="1,234"/>', 1234],
    ['a number without an end', '<testsuite time="2."/>', 2],
    ['too long a number', '<testsuite time="1234567890"/>', undefined],
  ])('the time comes from %s', async (_, text, seconds) => {
    expect(await read(text)).toHaveProperty('seconds', seconds);
  });

  test.each([
    ['name="a" classname="com.acme.SumTest"', 'SumTest › a'],
    ['name="a" classname="com.acme.sum"', 'com.acme.sum › a'],
    ['name="a" classname="my-app.SumTest"', 'my-app.SumTest › a'],
    ['name="a" classname="com.acme.SumTest inner"', 'com.acme.SumTest inner › a'],
    ['name="a" classname="SumTest"', 'SumTest › a'],
    ['name="sum adds" classname="sum"', 'sum adds'],
    ['name="a" classname="test"', 'a'],
    ['name="a" classname="latest"', 'latest › a'],
    ['name="a"', 'a'],
    ['classname="x"', 'x'],
  ])('a test with %s is called %j', async (attributes, name) => {
    expect(await read(suite(`<testcase ${attributes}><error/></testcase>`))).toMatchObject({ failures: [{ name }] });
  });

  test.each([
    ['Failed', 'why', 'why'],
    ['Test failed.', 'why', 'why'],
    ['failed badly', 'why', 'failed badly'],
    ['the test failed', 'why', 'the test failed'],
    ['=== RUN   TestAdds', 'why', 'why'],
    ['--- FAIL: TestAdds (0.00s)', 'why', 'why'],
    ["thread 'main' panicked at src/lib.rs:3:5:", 'why', 'why'],
    ["thread 'main' (77) panicked at src/lib.rs:3:5:", 'why', 'why'],
    ['c::a FAILED', 'why', 'why'],
    ['FAILED: res://addons/cart.gd:90', '\nExpecting:\n 3\n', 'Expecting: 3'],
    ['FAILED: res://addons/cart.gd:90', '\n', 'FAILED: res://addons/cart.gd:90'],
    ['\r\r\n  first \rsecond', 'why', 'first'],
    ['', '\n', ''],
  ])('of the message %j and the text %j the reason is %j', async (message, content, text) => {
    const attribute = message.replaceAll('\r', '&#13;').replaceAll('\n', '&#10;');
    const xml = `<testcase name="a" classname="c"><failure message="${attribute}">${content}</failure></testcase>`;
    expect(await read(suite(xml))).toMatchObject({ failures: [{ text }] });
  });

  test.each([
    ['a failure, then skipped', '<failure/><skipped/>', { failed: 1, skipped: 0 }],
    ['skipped, then a failure', '<skipped/><failure/>', { failed: 1, skipped: 0 }],
    ['skipped', '<skipped/>', { passed: 0, skipped: 1 }],
    ['a failure in its output', '<system-out><failure/></system-out>', { passed: 1, failed: 0 }],
  ])('%s', async (_, inside, counts) => {
    expect(await read(suite(`<testcase name="a">${inside}</testcase>`))).toMatchObject(counts);
  });

  test('failures that a suite declares beyond its tests are not declared again by the root', async () => {
    const twice = '<testcase name="a"><failure message="x"/><failure message="x"/></testcase>';
    const xml = `<testsuites failures="4"><testsuite name="s" failures="4">${twice}</testsuite></testsuites>`;
    expect(await read(xml)).toMatchObject({ failed: 3, failures: [{ name: 'a' }, { name: 's' }] });
  });

  test('a reason is the text of the first failure alone, with what stands in it', async () => {
    const inside = '<failure>\n<b>bold</b> why</failure>not this<error>nor this</error>';
    expect(await read(suite(`<testcase name="a">${inside}</testcase>`))).toMatchObject({
      failures: [{ text: 'bold why' }],
    });
    const next = '<testcase name="a"><failure/>x</testcase><testcase name="b"><failure/></testcase>y';
    expect(await read(suite(next))).toMatchObject({ failures: [{ text: '' }, { text: '' }] });
  });

  test('tests beside a suite count too, and failures outside of tests do not', async () => {
    expect(await read('<testsuites><testcase name="a"/><failure/></testsuites>')).toMatchObject({
      passed: 1,
      failed: 0,
    });
  });

  test.each(['notrun', 'disabled', 'suppressed'])('the status %s is one of a test that was not run', async (status) => {
    expect(await read(suite(`<testcase status="${status}"/>`))).toMatchObject({ passed: 0, skipped: 1 });
    expect(await read(suite(`<testcase result="${status}"/>`))).toMatchObject({ passed: 0, skipped: 1 });
  });

  test('a report may be one suite, or have none', async () => {
    expect(await read('<testsuite/>')).toMatchObject({ passed: 0, failed: 0, skipped: 0, failures: [] });
    expect(await read('<testsuites/>')).toMatchObject({ passed: 0, failed: 0, skipped: 0, failures: [] });
    expect(await read('<testcase/>')).toMatchObject({
      problem: { en: 'is not a test report (JUnit XML, TRX, NUnit 3 or xUnit v2)' },
    });
  });

  test('output is no reason', async () => {
    const text = '<testcase name="a"><system-out>noise</system-out><failure>\n\n  why\nmore</failure></testcase>';
    expect(await read(suite(text))).toMatchObject({ failures: [{ name: 'a', text: 'why' }] });
  });

  test('only the first failures are named, and long texts are cut', async () => {
    const many = `<testcase name="${'长'.repeat(500)}"><failure message="${'x'.repeat(5000)}"/></testcase>`.repeat(30);
    const results = await read(suite(many), 4096);
    if (!('failures' in results)) throw new Error('not read');
    expect([results.failed, results.failures.length]).toEqual([30, maxFailures]);
    for (const { name, text } of results.failures) expect(bytes(name + text).length).toBeLessThanOrEqual(500);
  });

  test('no time is not zero seconds', async () => {
    expect(await read(suite('<testcase name="a"/>'))).toMatchObject({ seconds: undefined });
    expect(await read(suite('<testcase name="a" time="soon"/><testcase name="b" time="1e-3"/>'))).toMatchObject({
      seconds: 0.001,
    });
  });

  test('reports together are their sum', () => {
    const one = { passed: 1, failed: 2, skipped: 3, seconds: 0.5, failures: [{ name: 'a', text: '' }] };
    expect(
      mergeResults([
        { ...one, flaky: 1 },
        { ...one, seconds: undefined },
      ]),
    ).toEqual({
      flaky: 1,
      passed: 2,
      failed: 4,
      skipped: 6,
      seconds: 0.5,
      failures: [
        { name: 'a', text: '' },
        { name: 'a', text: '' },
      ],
    });
    const many = { ...one, seconds: undefined, failures: Array.from({ length: 7 }, () => ({ name: 'a', text: '' })) };
    expect(mergeResults([many, many])).toMatchObject({ seconds: undefined, failed: 4 });
    expect(mergeResults([many, many]).failures).toHaveLength(maxFailures);
  });
});

describe('tests that were run again', () => {
  const passed = '<testcase classname="C" name="a"/>';
  const failed = '<testcase classname="C" name="a"><failure message="why"/></testcase>';
  const skipped = '<testcase classname="C" name="a"><skipped/></testcase>';
  const other = '<testcase classname="C" name="b"/>';
  const alone = (inside: string, tests = 9) => `<testsuite name="C" tests="${tests}">${inside}</testsuite>`;
  const among = (inside: string, tests = 9) => `<testsuites>${alone(inside, tests)}</testsuites>`;

  test.each([
    ['Gradle: failed, then passed', alone(failed + other + passed), [2, 0, 0, 1]],
    ['Gradle: failed twice, then passed', alone(failed + failed + passed), [1, 0, 0, 1]],
    ['TestNG: tried again as skipped', alone(skipped + passed), [1, 0, 0, 1]],
    ['TestNG: tried again, failed', alone(skipped + failed), [0, 1, 0, 0]],
    ['a file of one class with two tests of one name', alone(failed + passed + passed), [2, 1, 0, 0]],
    ['a file of one class: passed, then failed', alone(passed + failed), [1, 1, 0, 0]],
    ['many suites with two tests of one name', among(failed + passed), [1, 1, 0, 0]],
    ['many suites, one counts each name once', among(failed + passed, 1), [1, 0, 0, 1]],
    ['many suites, one counts each name once: failed in the end', among(passed + failed, 1), [0, 1, 0, 0]],
    ['a suite that counts fewer than there are names', among(failed + passed + other, 1), [2, 1, 0, 0]],
    ['a suite that passed twice', among(passed + passed, 1), [1, 0, 0, 0]],
    [
      'pytest: the tries stand there as passed',
      among(passed + passed, 1).replace('name="C"', 'name="pytest"'),
      [1, 0, 0, 1],
    ],
    [
      'Go: every name is one test',
      among(`<properties><property name="go.version"/></properties>${failed}${passed}`),
      [1, 0, 0, 1],
    ],
    ['tests without names', alone('<testcase/><testcase><failure/></testcase><testcase/>', 0), [2, 1, 0, 0]],
  ])('%s', async (_, text, counts) => {
    const results = await read(text);
    if ('problem' in results) throw new Error('not read');
    expect([results.passed, results.failed, results.skipped, results.flaky]).toEqual(counts);
    expect(results.failures).toHaveLength(results.failed);
  });

  test('more names than are remembered are counted one by one', async () => {
    const many = Array.from({ length: 50_001 }, (_, index) => `<testcase name="${index}"/>`).join('');
    const first = '<testcase name="0"><failure/></testcase>';
    expect(await read(alone(many + first), 65_536)).toMatchObject({ passed: 50_001, failed: 1, flaky: 0 });
  });
});

describe('a test', () => {
  test('inside of a test is counted beside it', async () => {
    const inner = '<testcase name="b"><failure message="why"/></testcase>';
    expect(await read(suite(`<testcase name="a">${inner}</testcase>`))).toMatchObject({
      passed: 1,
      failed: 1,
      failures: [{ name: 'b', text: 'why' }],
    });
    expect(await read(suite(`<testcase name="a"><failure message="x"/>${inner}</testcase>`))).toMatchObject({
      failed: 2,
    });
  });

  test.each(['failed', 'FAILURE', 'error', 'timeout', 'Aborted'])('with the status %s has failed', async (status) => {
    expect(await read(suite(`<testcase name="a" status="${status}"/>`))).toMatchObject({ passed: 0, failed: 1 });
  });

  test('that may fail is skipped, as Catch2 counts it', async () => {
    const inside = '<skipped message="TEST_CASE tagged with !mayfail"/><failure message="1 == 2"/>';
    expect(await read(suite(`<testcase name="a">${inside}</testcase>`))).toMatchObject({ failed: 0, skipped: 1 });
  });

  test.each([
    ['com.acme.CartTest$Nested', 'CartTest › Nested › a'],
    ['com.acme.CartTest$Nested$Deep', 'CartTest › Nested › Deep › a'],
    ['Acme.Tests.CartTests+Inner', 'CartTests › Inner › a'],
    ['Tests\\Unit\\CartTest', 'CartTest › a'],
    ['Shop::CartTest', 'CartTest › a'],
    ['example.com/shop/cart', 'cart › a'],
    ['tests.unit.test_cart.TestGroup', 'TestGroup › a'],
    ['tests.unit.test_cart', 'test_cart › a'],
    ['src/cart.test.js', 'cart.test.js › a'],
    ['cart.test.js', 'cart.test.js › a'],
    ['catch.global', 'a'],
    ['Test suite failed to run', 'a'],
  ])('of the class %s has the short name %s', async (className, name) => {
    const xml = `<testcase name="a" classname="${className}"><error/></testcase>`;
    expect(await read(suite(xml))).toMatchObject({ failures: [{ name }] });
  });

  test('that failed with a reason is named before one without', async () => {
    const silent = '<testcase name="s"><failure/></testcase>'.repeat(12);
    const told = '<testcase name="t"><failure message="why"/></testcase>';
    const results = await read(suite(silent + told));
    if ('problem' in results) throw new Error('not read');
    expect([results.failed, results.failures.length, results.failures[0]]).toEqual([
      13,
      10,
      { name: 't', text: 'why' },
    ]);
  });
});

describe('a run of .NET', () => {
  const run = (outcome: string, counters: string, inside = '') =>
    `<TestRun name="someone@HOST"><Results>${inside}</Results><ResultSummary outcome="${outcome}"><Counters ${counters}/><RunInfos><RunInfo outcome="Error"><Text>The host of the tests was ended: out of memory</Text></RunInfo></RunInfos></ResultSummary></TestRun>`;

  test.each([
    ['was ended', run('Failed', 'total="0" failed="0"'), 1],
    ['counts what it does not show', run('Failed', 'failed="2" timeout="1"'), 3],
  ])('that %s has failed', async (_, text, failed) => {
    expect(await read(text)).toMatchObject({
      failed,
      failures: [{ name: 'dotnet test', text: 'The host of the tests was ended: out of memory' }],
    });
  });

  test('that passed has no failure', async () => {
    const one = '<UnitTestResult testName="Shop.CartTests.Adds" outcome="Passed" duration="01:02:03.5"/>';
    expect(await read(run('Completed', 'total="1" passed="1" failed="0"', one))).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
      flaky: 0,
      seconds: 3723.5,
      failures: [],
    });
  });

  test('inside of another result is counted', async () => {
    const inner = '<InnerResults><UnitTestResult testName="row 1" outcome="Failed"/></InnerResults>';
    const outer = `<UnitTestResult testName="rows" outcome="Passed">${inner}</UnitTestResult>`;
    expect(await read(run('Failed', 'failed="1"', outer))).toMatchObject({ passed: 1, failed: 1 });
  });

  test('of xUnit counts the errors beside the tests', async () => {
    const error =
      '<errors><error type="assembly-cleanup" name="Shop"><failure><message>no disk</message></failure></error></errors>';
    expect(await read(`<assemblies><assembly errors="1">${error}</assembly></assemblies>`)).toMatchObject({
      failed: 1,
      failures: [{ name: 'assembly-cleanup › Shop', text: 'no disk' }],
    });
  });
});

describe('encodings', () => {
  const text = suite('<testcase name="登录"><failure message="超时"/></testcase>');
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (const [index, unit] of units.entries()) view.setUint16(index * 2, unit, !bigEndian);
    return new Uint8Array(view.buffer);
  };
  test.each([
    ['UTF-8 with a byte-order mark', bytes(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(false, true)],
    ['UTF-16, big end first', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
    ['UTF-8 that calls itself UTF-16', bytes(text.replace('1.0"', '1.0" encoding="utf-16"'))],
  ])('%s', async (_, all) => {
    for (const size of [1, 7, 4096])
      expect(await parseReport(pieces(all, size))).toMatchObject({ failures: [{ name: '登录', text: '超时' }] });
  });

  test('GBK by its declaration', async () => {
    const head = bytes('<?xml version="1.0" encoding="GBK"?><testsuite><testcase name="');
    const tail = bytes('"><error/></testcase></testsuite>');
    const all = Uint8Array.from([...head, 0xb5, 0xc7, 0xc2, 0xbc, ...tail]);
    expect(await parseReport(pieces(all))).toMatchObject({ failures: [{ name: '登录', text: '' }] });
  });

  test('an unknown encoding is a problem', async () => {
    expect(await read('<?xml version="1.0" encoding="klingon"?><testsuite/>')).toMatchObject({
      problem: { en: 'uses the unknown encoding klingon' },
    });
  });
});

describe('characters that XML does not know', () => {
  const failure = (message: string) => suite(`<testcase name="a"><failure message="${message}"/></testcase>`);

  test.each([
    ['the colors of a terminal', '&#27;[31mExpected 5&#x1B;[0m', 'Expected 5'],
    ['the halves of an emoji', 'good &#55357;&#56832; bad', 'good 😀 bad'],
    ['a zero', 'a&#0;b', 'a\0b'],
  ])('%s as a reference do not invalidate the report', async (_, message, text) => {
    expect(await read(failure(message))).toMatchObject({ failed: 1, failures: [{ name: 'a', text }] });
  });

  test('a number beyond Unicode is an error', async () => {
    expect(await read(failure('&#x110000;'))).toMatchObject({ problem: { en: 'is not well-formed XML (line 1)' } });
  });
});

describe('what is no report', () => {
  test('a value that is too long for the memory is named as such', async () => {
    const xml = suite(`<testcase name="a"><failure message="${'x'.repeat(2 ** 21)}"/></testcase>`);
    expect(await read(xml, 65_536)).toMatchObject({ problem: { en: 'has a value of more than 1 MiB (line 1)' } });
  });

  test.each([
    ['cut off', '<testsuites><testsuite><testcase name="a"/>', 'is not well-formed XML (line 1)'],
    ['wrong nesting', '<testsuite>\n<testcase></testsuite>', 'is not well-formed XML (line 2)'],
    ['bare text', 'no tests today', 'is not well-formed XML (line 1)'],
    ['another document', '<html><body/></html>', 'is not a test report (JUnit XML, TRX, NUnit 3 or xUnit v2)'],
    ['nothing', '', 'is not a test report (JUnit XML, TRX, NUnit 3 or xUnit v2)'],
    ['an unknown entity', '<testsuite>&nbsp;</testsuite>', 'is not well-formed XML (line 1)'],
    [
      'entities that grow',
      `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(10)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]><testsuite><testcase name="&j;"/></testsuite>`,
      'is not well-formed XML (line 1)',
    ],
    [
      'an entity that reads a file',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuite>&a;</testsuite>',
      'is not well-formed XML (line 1)',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await read(text)).toMatchObject({ problem: { en: problem } });
  });

  test('a second document in a file is a problem', async () => {
    const one = '<testsuite><testcase name="a"/></testsuite>';
    const failed = '<testsuite><testcase name="b"><failure/></testcase></testsuite>';
    for (const text of [one + failed, `${one}\n<?xml version="1.0"?>${failed}`])
      expect(await read(text)).toHaveProperty(
        'problem.en',
        expect.stringMatching(/more than one document|well-formed/),
      );
    expect(await read(one + failed)).toMatchObject({ problem: { en: 'contains more than one document' } });
  });

  test.each(['testng-results', 'failsafe-summary', 'suite', 'coverage', 'report', 'checkstyle'])(
    'a file of <%s>, which lies beside reports, is passed over',
    async (root) => {
      expect(await read(`<${root}><testcase/></${root}>`)).toEqual({ problem: undefined });
    },
  );

  test('a document of a thousand levels is a problem', async () => {
    expect(await read(`<testsuite>${'<a>'.repeat(999)}${'</a>'.repeat(999)}</testsuite>`)).toMatchObject({ failed: 0 });
    expect(await read(`<testsuite>${'<a>'.repeat(1_000_000)}`, 65_536)).toMatchObject({
      problem: { en: 'is nested too deeply' },
    });
  });

  test('a name that every object has is no kind of report', async () => {
    expect(await read('<constructor/>')).toHaveProperty('problem.en', expect.stringMatching(/^is not a test report/));
  });

  test('a stream that breaks is a problem', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes(suite('').slice(0, 30));
      throw new Error('EIO');
    }
    expect(await parseReport(broken())).toMatchObject({ problem: { en: 'could not be read' } });
  });

  test('any bytes are a result or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.integer({ min: 1, max: 9 }), async (all, size) => {
        expect(await parseReport(pieces(Uint8Array.from([...bytes('<testsuite>'), ...all]), size))).toBeInstanceOf(
          Object,
        );
      }),
    );
  });
});

test('any names and reasons arrive, however the bytes are split', async () => {
  const plain = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => /^[^\s\p{C}]+$/u.test(text));
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
  await fc.assert(
    fc.asyncProperty(plain, plain, fc.integer({ min: 1, max: 40 }), async (name, text, size) => {
      fc.pre(!/^(?:fail(?:ed|ure)?[.:]?|[-=─_]{3,})$/i.test(text));
      const xml = suite(`<testcase name="${escaped(name)}"><failure message="${escaped(text)}"/></testcase>`);
      expect(await read(xml, size)).toMatchObject({ failures: [{ name, text }] });
    }),
  );
});

test.each([
  ['brackets', '('.repeat(3000)],
  ['dots', 'a.'.repeat(2000)],
  ['colons', '1:'.repeat(2000)],
  ['names of exceptions', 'Error'.repeat(800)],
  ['lines of Python', 'E   a\n'.repeat(600)],
  ['dashes', '- '.repeat(2000)],
  ['blanks', ' '.repeat(4000)],
])('many failures of many %s are read at once', async (_, text) => {
  const tests = Array.from(
    { length: 400 },
    (_, index) => `<testcase name="${index}"><failure>${text}</failure></testcase>`,
  );
  const spent = await cpuMs(async () =>
    expect(await read(suite(tests.join('')), 65_536)).toMatchObject({ failed: 400 }),
  );
  expect(spent).toBeLessThan(4_000);
});

test('50 MB are read in a few seconds and little memory', async () => {
  const one = bytes(
    `<testcase classname="a.B" name="c"><system-out><![CDATA[${'x'.repeat(500)}]]></system-out></testcase>\n`,
  );
  const times = Math.ceil((50 * 1024 * 1024) / one.length);
  async function* many(): AsyncGenerator<Uint8Array> {
    yield bytes('<testsuite>');
    for (let index = 0; index < times; index += 1) yield one;
    yield bytes('</testsuite>');
  }
  const before = process.cpuUsage();
  expect(await parseReport(many())).toMatchObject({ passed: times, failed: 0 });
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
}, 30_000);
