/** Text with its `code` in backticks. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(`[^`]+`)/).map((part, index) => {
        const key = `${index}`;
        const isCode = part.startsWith('`') && part.length > 1;
        return isCode ? <code key={key}>{part.slice(1, -1)}</code> : <span key={key}>{part}</span>;
      })}
    </>
  );
}

/** What a piece of text is, tried in this order at its beginning. */
type Kinds = readonly (readonly [pattern: RegExp, kind: string])[];

const jsonKinds: Kinds = [
  [/^"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
  [/^"(?:[^"\\]|\\.)*"/, 'string'],
  [/^(?:true|false|null)\b/, 'word'],
  [/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, 'number'],
  [/^[^"\dtfn-]+|^./s, ''],
];

const yamlKinds: Kinds = [
  [/^#.*/, 'comment'],
  [/^\$\{\{.*?\}\}/, 'expression'],
  [/^[\w-]+(?=:(?:\s|$))/, 'key'],
  [/^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/, 'string'],
  [/^[^\s$:#]+|^\s+|^./s, ''],
];

/** JSON with colors; its text stays as it is. */
export function Json({ text }: { readonly text: string }) {
  return <Pieces pieces={piecesOf(text, jsonKinds)} />;
}

/** YAML with colors; its text stays as it is. */
export function Yaml({ text }: { readonly text: string }) {
  return <Pieces pieces={piecesOf(text, yamlKinds)} />;
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
          <span key={key}>{part}</span>
        );
      })}
    </>
  );
}

type Piece = { readonly kind: string; text: string };

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, index) => (
        <span key={`${index}`} class={kind === '' ? '' : `t-${kind}`}>
          {text}
        </span>
      ))}
    </>
  );
}

function piecesOf(text: string, kinds: Kinds): Piece[] {
  const pieces: Piece[] = [];
  for (let rest = text; rest !== ''; ) {
    const [kind, found] = first(rest, kinds);
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += found;
    else pieces.push({ kind, text: found });
    rest = rest.slice(found.length);
  }
  return pieces;
}

function first(rest: string, kinds: Kinds): readonly [kind: string, found: string] {
  for (const [pattern, kind] of kinds) {
    const found = pattern.exec(rest)?.[0];
    if (found) return [kind, found];
  }
  return ['', rest.charAt(0)];
}
