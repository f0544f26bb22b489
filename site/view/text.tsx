import { Fragment } from 'preact';

/** Text with its `code` in backticks. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(`[^`]+`)/).map((part, index) => {
        const key = `${index}${part}`;
        return part.startsWith('`') && part.length > 1 ? (
          <code key={key}>{part.slice(1, -1)}</code>
        ) : (
          <Fragment key={key}>{part}</Fragment>
        );
      })}
    </>
  );
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
  [/^"(?:[^"\\]|\\.)*"/, 'string'],
  [/^(?:true|false|null)\b/, 'word'],
  [/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, 'number'],
  [/^[^"\dtfn-]+|^./, ''],
];

/** JSON with colours; its text stays as it is. */
export function Json({ text }: { readonly text: string }) {
  return <Tokens text={text} kinds={kinds} />;
}

const yamlKinds: readonly (readonly [RegExp, string])[] = [
  [/^\n/, ''],
  [/^#.*/, 'comment'],
  [/^\$\{\{.*?\}\}/, 'expression'],
  [/^[\w-]+(?=:(?:\s|$))/m, 'key'],
  [/^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/, 'string'],
  [/^[ \t]+/, ''],
  [/^[^\s$:#]+/, ''],
  [/^./, ''],
];

/** YAML with colours; its text stays as it is. */
export function Yaml({ text }: { readonly text: string }) {
  return <Tokens text={text} kinds={yamlKinds} />;
}

function Tokens({ text, kinds }: { readonly text: string; readonly kinds: readonly (readonly [RegExp, string])[] }) {
  const parts: { kind: string; text: string }[] = [];
  for (let rest = text; rest !== ''; ) {
    const [kind, found] = first(rest, kinds);
    const last = parts.at(-1);
    if (last !== undefined && last.kind === kind) last.text += found;
    else parts.push({ kind, text: found });
    rest = rest.slice(found.length);
  }
  return (
    <>
      {parts.map((part, index) => {
        const key = `${index}${part.kind}`;
        return part.kind === '' ? (
          <Fragment key={key}>{part.text}</Fragment>
        ) : (
          <span key={key} class={`t-${part.kind}`}>
            {part.text}
          </span>
        );
      })}
    </>
  );
}

function first(rest: string, kinds: readonly (readonly [RegExp, string])[]): readonly [string, string] {
  for (const [pattern, kind] of kinds) {
    const found = pattern.exec(rest)?.[0];
    if (found) return [kind, found];
  }
  return ['', rest.charAt(0)];
}

/** Text with what is made at run time marked. */
export function Marked({ text, title }: { readonly text: string; readonly title: string }) {
  return (
    <>
      {text.split(/(made-at-run-time-*)/).map((part, index) => {
        const key = `${index}`;
        return part.startsWith('made-at-run-time') ? (
          <mark key={key} title={title}>
            {part}
          </mark>
        ) : (
          <Fragment key={key}>{part}</Fragment>
        );
      })}
    </>
  );
}
