import { useRef, useState } from 'preact/hooks';
import { readPasted } from '../paste.ts';
import { takePasted, words } from '../state.ts';
import { Icon } from './icons.tsx';

/** The button and the dialog that take YAML. */
export function Paste() {
  const said = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const [done, setDone] = useState('');
  const close = () => {
    // What was pasted may hold a secret: it does not stay.
    if (area.current !== null) area.current.value = '';
    dialog.current?.close();
  };
  const use = () => {
    const pasted = readPasted(area.current?.value ?? '');
    if (pasted === undefined) return setNote(said.pasteNone);
    takePasted(pasted);
    setDone(said.pasteDone(pasted.steps));
    close();
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-action="paste"
        onClick={() => {
          setNote('');
          setDone('');
          dialog.current?.showModal();
        }}
      >
        <Icon name="paste" size={16} />
        {said.paste}
      </button>
      <span class="unseen" role="status">
        {done}
      </span>
      <dialog ref={dialog} aria-labelledby="paste-title" onCancel={close}>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            use();
          }}
        >
          <h2 id="paste-title">{said.pasteTitle}</h2>
          <p class="help">{said.pasteHelp}</p>
          <label class="unseen" for="paste-yaml">
            {said.pasteField}
          </label>
          <textarea id="paste-yaml" name="paste-yaml" ref={area} rows={12} class="mono" spellcheck={false} />
          <p class="wrong" role="status">
            {note}
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
      </dialog>
    </>
  );
}
