import { useState } from 'preact/hooks';
import { applyPasted, undo } from '../actions.ts';
import type { Outcome } from '../migrate/source.ts';
import type { Candidate } from '../paste.ts';
import { pasted, translate, undoable, words } from '../state.ts';
import { Icon } from './icons.tsx';
import { Prose } from './text.tsx';

const kinds: readonly Outcome['kind'][] = ['secret', 'changed', 'dropped', 'carried'];

/** What the last paste or start over did, and the way back. */
export function Notice() {
  const said = words.value;
  const [undone, setUndone] = useState(false);
  const last = undoable.value;
  const found = pasted.value;
  const candidate = found?.candidates[found.shown];
  const text =
    last === undefined
      ? undone
        ? said.undone
        : ''
      : last.done === 'started'
        ? said.startedOver
        : candidate?.source === undefined
          ? said.pasteDone
          : said.pasteFrom(
              candidate.source === 'Yunxiao Flow' ? candidate.source : candidate.label || candidate.source,
            );
  const takeBack = () => {
    setUndone(true);
    undo();
  };
  const close = () => {
    setUndone(false);
    undoable.value = undefined;
    pasted.value = undefined;
  };
  return (
    <div class="notice-place">
      <p class="unseen" role="status">
        {text}
      </p>
      {last !== undefined && (
        <section class="panel notice" data-notice={last.done} aria-label={text}>
          <div class="notice-head">
            <strong>{text}</strong>
            <span class="notice-buttons">
              <button type="button" class="button" data-action="undo" onClick={takeBack}>
                {said.undo}
              </button>
              <button type="button" class="tiny" aria-label={said.close} onClick={close}>
                <Icon name="close" size={16} />
              </button>
            </span>
          </div>
          {found !== undefined && found.candidates.length > 1 && (
            <label class="which">
              <span>{said.pasteWhich(found.candidates.length)}</span>
              <select
                name="pasted-step"
                value={String(found.shown)}
                onChange={(event) => applyPasted(found.candidates, Number(event.currentTarget.value))}
              >
                {found.candidates.map((each, index) => (
                  <option key={`${index}`} value={String(index)}>
                    {`${index + 1}: ${each.label || each.source || ''}${outcomeOf(each, found.candidates)}`}
                  </option>
                ))}
              </select>
            </label>
          )}
          {candidate !== undefined && candidate.outcomes.length > 0 && (
            <dl class="outcomes" data-outcomes="">
              {kinds.map((kind) => (
                <Kind key={kind} kind={kind} all={candidate.outcomes} />
              ))}
            </dl>
          )}
        </section>
      )}
    </div>
  );
}

/** What tells steps of one action apart: the outcomes that they report. */
function outcomeOf({ label, values }: Candidate, all: readonly Candidate[]): string {
  const status = values['run-status'] ?? '';
  return status === '' || all.filter((each) => each.label === label).length === 1 ? '' : ` (${status})`;
}

function Kind({ kind, all }: { readonly kind: Outcome['kind']; readonly all: readonly Outcome[] }) {
  // What is to be saved as a secret is not said twice.
  const secret = new Set(all.filter((each) => each.kind === 'secret').map(({ from }) => from));
  const own = all.filter((each) => each.kind === kind && (kind !== 'carried' || !secret.has(each.from)));
  if (own.length === 0) return null;
  return (
    <>
      <dt>{words.value.outcomes[kind]}</dt>
      <dd class={`outcome-${kind}`}>
        <ul>
          {own.map(({ from, to, text }, index) => (
            <li key={`${index}`} data-outcome={kind}>
              <code>{from}</code>
              {to.length > 0 && ' →'}
              {to.length > 0 && !startsWith(text, to[0]) && (
                <>
                  {' '}
                  <code>{to.join(', ')}</code>
                </>
              )}
              {text !== undefined && (
                <>
                  {' '}
                  <span class="help">
                    <Prose text={translate(text).replaceAll('\\|', '|')} />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** Whether an explanation begins with the input that it is about. */
const startsWith = (text: Outcome['text'], name: string | undefined) => text?.en.startsWith(`\`${name}\``) === true;
