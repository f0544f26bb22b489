import { useState } from 'preact/hooks';
import { words } from '../state.ts';
import { Icon } from './icons.tsx';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  choose(next: T): void;
};

/** A few alternatives side by side. */
export function Choice<T extends string>({ label, name, value, options, choose }: ChoiceProps<T>) {
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {options.map(([word, text]) => (
        <label key={word}>
          <input type="radio" name={name} value={word} checked={word === value} onChange={() => choose(word)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

type CopyProps = {
  text(): string;
  readonly label: string;
  readonly icon?: 'copy' | 'link';
  readonly main?: boolean;
  readonly action?: string;
};

/** Puts a text on the clipboard and says so. */
export function Copy({ text, label, icon = 'copy', main = false, action = 'copy-other' }: CopyProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const said = words.value;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState(copyBySelection(text()) ? 'copied' : 'failed');
    }
    setTimeout(() => setState('idle'), 2000);
  };
  const shown = state === 'copied' ? said.copied : state === 'failed' ? said.copyFailed : label;
  return (
    <button type="button" class={main ? 'button main' : 'button'} data-action={action} onClick={() => void copy()}>
      <Icon name={state === 'copied' ? 'check' : icon} size={16} />
      <span aria-live="polite">{shown}</span>
    </button>
  );
}

/** Where a page has no clipboard of its own: not served by https. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
