import { useRef, useState } from 'preact/hooks';
import type { InputName } from '../../src/config/inputs.ts';
import { splitWords as split } from '../../src/config/values.ts';
import { setValue } from '../actions.ts';
import { itemLabel, plainItems, toItems } from '../content.ts';
import { defaults, inputText, pageLanguage, values, words } from '../state.ts';
import { Checkboxes } from './checkboxes.tsx';
import { Icon } from './icons.tsx';

/** The lines of the message: tick boxes for which, a list for their order. */
export function Order({ name }: { readonly name: InputName }) {
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string>();
  const [active, setActive] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const chosen = toItems(split(inputText(name)));
  const label = (item: string) => itemLabel(item, pageLanguage.value);
  const set = (items: readonly string[]) => setValue(name, items.length === 0 ? 'none' : items.join(', '));
  const toggle = (item: string, on: boolean) => set(on ? [...chosen, item] : chosen.filter((other) => other !== item));
  const move = (item: string, to: number) => {
    if (to < 0 || to >= chosen.length) return;
    const rest = chosen.filter((other) => other !== item);
    set(rest.toSpliced(to, 0, item));
    setSaid(words.value.moved(label(item), to + 1, chosen.length));
  };
  const focus = (item: string | undefined) => {
    if (item === undefined) return;
    setActive(item);
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"] .order-name`)?.focus();
  };
  const onKey = (event: KeyboardEvent, item: string) => {
    const at = chosen.indexOf(item);
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      if (event.altKey) move(item, at + by);
      else focus(chosen[at + by]);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      focus(chosen[at + 1] ?? chosen[at - 1]);
      toggle(item, false);
    }
  };
  const first = chosen.includes(active) ? active : chosen[0];
  return (
    <>
      <Checkboxes
        name={name}
        rows={plainItems.map((item) => ({ word: item, label: label(item), checked: chosen.includes(item) }))}
        toggle={toggle}
      />
      <div class="order-head">
        <strong>{words.value.order}</strong>
        <span class="help" id="order-help">
          {words.value.orderHelp}
        </span>
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
          >
            <Icon name="grip" size={16} />
            <button
              type="button"
              class="order-name"
              tabIndex={item === first ? 0 : -1}
              aria-describedby="order-help"
              onFocus={() => setActive(item)}
              onKeyDown={(event) => onKey(event, item)}
            >
              {label(item)}
            </button>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="tiny"
                tabIndex={-1}
                data-move={by < 0 ? 'up' : 'down'}
                aria-disabled={index + by < 0 || index + by >= chosen.length}
                aria-label={`${by < 0 ? words.value.up : words.value.down}: ${label(item)}`}
                onClick={() => move(item, index + by)}
              >
                <Icon name={by < 0 ? 'up' : 'down'} size={16} />
              </button>
            ))}
            <button
              type="button"
              class="tiny"
              tabIndex={-1}
              data-move="out"
              aria-label={`${words.value.remove}: ${label(item)}`}
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
