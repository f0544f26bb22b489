import { useRef, useState } from 'preact/hooks';
import { applyPasted } from '../actions.ts';
import { sourceNames } from '../migrate/index.ts';
import { readPasted } from '../paste.ts';
import { complete, translate, words } from '../state.ts';
import { Icon } from './icons.tsx';
import { Prose } from './text.tsx';

/** The button and the dialog that take what people have today. */
export function Paste() {
  const said = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const close = () => {
    // What was pasted may hold a secret: it does not stay.
    if (area.current !== null) area.current.value = '';
    dialog.current?.close();
  };
  const use = () => {
    const read = readPasted(area.current?.value ?? '');
    if (read.kind === 'nothing') return setNote(said.pasteNone);
    if (read.kind === 'broken') {
      select(area.current, read.line, read.column);
      return setNote(said.pasteBroken(read.line, read.column, translate(read.reason)));
    }
    applyPasted(read.candidates);
    close();
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-action="paste"
        title={said.paste}
        onClick={() => {
          setNote('');
          dialog.current?.showModal();
        }}
      >
        <Icon name="paste" size={16} />
        <span class="button-text">{said.paste}</span>
      </button>
      <dialog ref={dialog} aria-labelledby="paste-title" onCancel={close}>
        {complete.value && (
          <form
            method="dialog"
            onSubmit={(event) => {
              event.preventDefault();
              use();
            }}
          >
            <h2 id="paste-title">{said.pasteTitle}</h2>
            <p class="help">{said.pasteHelp}</p>
            <p class="help sources">
              {sourceNames
                .filter((name) => name.includes('/'))
                .map((name) => (
                  <code key={name}>{name}</code>
                ))}
            </p>
            <label class="unseen" for="paste-yaml">
              {said.pasteField}
            </label>
            <textarea
              id="paste-yaml"
              name="paste-yaml"
              ref={area}
              rows={12}
              class="mono"
              spellcheck={false}
              autocomplete="off"
            />
            <p class="help">{said.pasteSafe}</p>
            <p class="wrong" role="status" data-paste-note="">
              <Prose text={note} />
            </p>
            <div class="row-end">
              <button type="button" class="button" onClick={close}>
                {said.pasteCancel}
              </button>
              <button type="submit" class="button main" data-action="fill">
                {said.pasteUse}
              </button>
            </div>
          </form>
        )}
      </dialog>
    </>
  );
}

/** Puts the caret where the parser stopped. */
function select(area: HTMLTextAreaElement | null, line: number, column: number): void {
  if (area === null) return;
  const before = area.value.split('\n').slice(0, line - 1);
  const at = Math.min(area.value.length, before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1);
  area.focus();
  area.setSelectionRange(at, at);
}
