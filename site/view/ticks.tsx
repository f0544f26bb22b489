import { vocabularyOf } from '../../src/inputs/hints.ts';
import type { InputName } from '../../src/inputs/names.ts';
import { words as split } from '../../src/inputs/reader.ts';
import { selectorOf } from '../../src/status.ts';
import { setValue, textOf, words } from '../state.ts';

const statusWords = vocabularyOf('run-status').words;

/** Tick boxes for a list of statuses; any order and any synonym in the text is understood. */
export function Ticks({ name }: { readonly name: InputName }) {
  const chosen = new Set(split(textOf(name)).map((word) => selectorOf(word) ?? word));
  const toggle = (word: string, on: boolean) => {
    const selector = selectorOf(word) ?? word;
    const next = statusWords.filter((each) => {
      const own = selectorOf(each) ?? each;
      return own === selector ? on : chosen.has(own);
    });
    setValue(name, next.join(', '));
  };
  return (
    <div class="ticks">
      {statusWords.map((word) => (
        <label key={word} class="tick">
          <input
            type="checkbox"
            name={name}
            value={word}
            checked={chosen.has(selectorOf(word) ?? word)}
            onChange={(event) => toggle(word, event.currentTarget.checked)}
          />
          <TickLabel label={words.value.words[word] ?? word} word={word} />
        </label>
      ))}
    </div>
  );
}

/** The label of a tick box, and the word for the YAML where the label does not say it already. */
export function TickLabel({ label, word }: { readonly label: string; readonly word: string }) {
  const same = label.toLowerCase().replaceAll(' ', '-') === word;
  return (
    <>
      <span>{label}</span> {!same && <code>{word}</code>}
    </>
  );
}
