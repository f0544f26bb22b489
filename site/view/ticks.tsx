import type { InputName } from '../../src/config/inputs.ts';
import { allowedWords } from '../../src/config/suggestions.ts';
import { splitWords as split } from '../../src/config/values.ts';
import { parseSelector } from '../../src/status.ts';
import { setValue, textOf, words } from '../state.ts';

const statusWords = allowedWords('run-status').words;

/** Tick boxes for a list of statuses; any order and any synonym in the text is understood. */
export function Ticks({ name }: { readonly name: InputName }) {
  const chosen = new Set(split(textOf(name)).map((word) => parseSelector(word) ?? word));
  const toggle = (word: string, on: boolean) => {
    const selector = parseSelector(word) ?? word;
    const next = statusWords.filter((each) => {
      const own = parseSelector(each) ?? each;
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
            checked={chosen.has(parseSelector(word) ?? word)}
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
