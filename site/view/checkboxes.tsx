import { useRef, useState } from 'preact/hooks';
import type { InputName } from '../../src/config/inputs.ts';
import { allowedWords } from '../../src/config/suggestions.ts';
import { splitWords as split } from '../../src/config/values.ts';
import { parseSelector } from '../../src/status.ts';
import { setValue } from '../actions.ts';
import { inputText, words } from '../state.ts';
import { wordFor } from '../words.ts';

/** The words of `run-status`, in the order of the tick boxes. */
export const statusWords = allowedWords('run-status').words;

/** Tick boxes for a list of statuses; any order and any synonym in the text is understood. */
export function StatusCheckboxes({ name }: { readonly name: InputName }) {
  const chosen = new Set(split(inputText(name)).map((word) => parseSelector(word) ?? word));
  const rows = statusWords.map((word) => ({
    word,
    label: wordFor(words.value.words, word),
    checked: chosen.has(parseSelector(word) ?? word),
  }));
  return (
    <Checkboxes name={name} rows={rows} toggle={(word, on) => setValue(name, toggleWord(inputText(name), word, on))} />
  );
}

/** A list of statuses with one more or one less. */
export function toggleWord(text: string, word: string, on: boolean): string {
  const chosen = new Set(split(text).map((each) => parseSelector(each) ?? each));
  const selector = parseSelector(word) ?? word;
  const next = statusWords.filter((each) => {
    const own = parseSelector(each) ?? each;
    return own === selector ? on : chosen.has(own);
  });
  return next.join(', ');
}

type Row = { readonly word: string; readonly label: string; readonly checked: boolean };
type TickProps = { readonly name: string; readonly rows: readonly Row[]; toggle(word: string, on: boolean): void };

/** Tick boxes that are one stop of the Tab key: the arrow keys lead from one to the next. */
export function Checkboxes({ name, rows, toggle }: TickProps) {
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent, index: number) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const end = { Home: 0, End: rows.length - 1 }[event.key];
    if (by === undefined && end === undefined) return;
    event.preventDefault();
    const next = end ?? (index + (by ?? 0) + rows.length) % rows.length;
    setActive(next);
    box.current?.querySelectorAll('input')[next]?.focus();
  };
  return (
    <div class="ticks" ref={box}>
      {rows.map(({ word, label, checked }, index) => (
        <label key={word} class="tick">
          <input
            type="checkbox"
            name={name}
            value={word}
            checked={checked}
            tabIndex={index === active ? 0 : -1}
            onFocus={() => setActive(index)}
            onKeyDown={(event) => onKey(event, index)}
            onChange={(event) => toggle(word, event.currentTarget.checked)}
          />
          <TickLabel label={label} word={word} />
        </label>
      ))}
      <p class="ticks-hint">{words.value.ticksHelp}</p>
    </div>
  );
}

/** The label of a tick box, and the word for the YAML where the label does not say it already. */
function TickLabel({ label, word }: { readonly label: string; readonly word: string }) {
  const same = label.toLowerCase().replaceAll(' ', '-') === word;
  return (
    <span>
      <b>{label}</b> {!same && <code>{word}</code>}
    </span>
  );
}
