import { useRef, useState } from 'preact/hooks';
import type { InputName } from '../../src/config/inputs.ts';
import { splitWords as split } from '../../src/config/values.ts';
import { itemsOf, labelOfItem, plainItems } from '../content.ts';
import { defaults, pageLanguage, setValue, textOf, values, words } from '../state.ts';
import { Icon } from './icons.tsx';
import { TickLabel } from './ticks.tsx';

/** The lines of the message: tick boxes for which, a list for their order. */
export function Order({ name }: { readonly name: InputName }) {
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const chosen = itemsOf(split(textOf(name)));
  const set = (items: readonly string[]) => setValue(name, items.length === 0 ? 'none' : items.join(', '));
  const toggle = (item: string, on: boolean) => set(on ? [...chosen, item] : chosen.filter((other) => other !== item));
  const move = (item: string, to: number) => {
    if (to < 0 || to >= chosen.length) return;
    const rest = chosen.filter((other) => other !== item);
    set(rest.toSpliced(to, 0, item));
    setSaid(words.value.moved(labelOfItem(item, pageLanguage.value), to + 1, chosen.length));
  };
  const onKey = (event: KeyboardEvent, item: string) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    move(item, chosen.indexOf(item) + by);
  };
  return (
    <>
      <div class="ticks">
        {plainItems.map((item) => (
          <label key={item} class="tick">
            <input
              type="checkbox"
              name={name}
              value={item}
              checked={chosen.includes(item)}
              onChange={(event) => toggle(item, event.currentTarget.checked)}
            />
            <TickLabel label={labelOfItem(item, pageLanguage.value)} word={item} />
          </label>
        ))}
      </div>
      <div class="order-head">
        <strong>{words.value.order}</strong>
        <span class="help">{words.value.orderHelp}</span>
        {values.value[name] !== undefined && (
          <button type="button" class="plain" onClick={() => setValue(name, defaults[name] ?? '')}>
            {words.value.reset}
          </button>
        )}
      </div>
      {chosen.length === 0 && <p class="help">{words.value.orderEmpty}</p>}
      <ol class="order" ref={list}>
        {chosen.map((item, index) => (
          <li
            key={item}
            data-item={item}
            class={dragged === item ? 'dragged' : ''}
            draggable
            onDragStart={(event) => {
              setDragged(item);
              event.dataTransfer?.setData('text/plain', item);
            }}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => event.preventDefault()}
            onDragEnter={() => dragged !== undefined && dragged !== item && move(dragged, index)}
            onDrop={(event) => event.preventDefault()}
            onKeyDown={(event) => onKey(event, item)}
          >
            <Icon name="grip" size={16} />
            <span class="order-name">{labelOfItem(item, pageLanguage.value)}</span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="tiny"
                aria-disabled={index + by < 0 || index + by >= chosen.length}
                aria-label={`${by < 0 ? words.value.up : words.value.down}: ${labelOfItem(item, pageLanguage.value)}`}
                onClick={() => move(item, index + by)}
              >
                <Icon name={by < 0 ? 'up' : 'down'} size={16} />
              </button>
            ))}
            <button
              type="button"
              class="tiny"
              aria-label={`${words.value.remove}: ${labelOfItem(item, pageLanguage.value)}`}
              onClick={() => toggle(item, false)}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ol>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}
