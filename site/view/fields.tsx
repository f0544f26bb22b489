import { useId, useState } from 'preact/hooks';
import manifest from '../../action.yml';
import zh from '../../docs/i18n/zh.yml';
import type { InputName } from '../../src/config/inputs.ts';
import { scopes } from '../../src/github/run-info.ts';
import { payloadFormats } from '../../src/message/options.ts';
import { languages } from '../../src/text/text.ts';
import { leaveField, replaceExpression, replaceText, setEnv, setValue, useProposal } from '../actions.ts';
import { type Advice, findAdvice, withReferences } from '../advice.ts';
import { inputKind } from '../catalog.ts';
import { firstSentence } from '../help.ts';
import {
  channel,
  defaults,
  env,
  inputText,
  type Problem,
  pageLanguage,
  problems,
  suggestedName,
  translate,
  values,
  words,
  written,
} from '../state.ts';
import { wordFor } from '../words.ts';
import { StatusCheckboxes } from './checkboxes.tsx';
import { Insert } from './insert.tsx';
import { Order } from './order.tsx';
import { Prose } from './text.tsx';

/** The name of an input as people say it: `webhook-url` is "Webhook URL". */
export function inputLabel(name: InputName): string {
  if (pageLanguage.value === 'zh') return zh.inputs[name]?.label ?? name;
  const text = name.replaceAll('-', ' ').replace(/\b(?:url|smtp|id|bcc|cc|oauth2)\b/g, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function helpOf(name: InputName): string {
  const help = pageLanguage.value === 'zh' ? zh.inputs[name]?.description : undefined;
  return help ?? manifest.inputs[name]?.description ?? '';
}

const choices: Partial<Readonly<Record<InputName, readonly string[]>>> = {
  scope: ['', ...scopes],
  language: languages,
  'smtp-security': ['', 'starttls', 'tls', 'none'],
  'payload-format': payloadFormats,
};

/** One input: label, control, help, and what is wrong with it. */
export function Field({ name }: { readonly name: InputName }) {
  const id = useId();
  // What is only missing is said at the button, not in red at an empty field.
  const own = problems.value.filter(({ input, todo }) => input === name && todo !== true);
  const kind = inputKind(name);
  const described = `${id}-help${own.length > 0 ? ` ${id}-wrong` : ''}`;
  const head = (
    <>
      <span class="label-text">{inputLabel(name)}</span>
      <code class="input-name">{name}</code>
    </>
  );
  const errors = <Errors id={`${id}-wrong`} name={name} own={own} />;
  if (kind === 'ticks' || kind === 'order')
    return (
      <fieldset class="field" data-input={name} aria-describedby={described}>
        <legend class="label">{head}</legend>
        <Help id={`${id}-help`} name={name} />
        {kind === 'order' ? <Order name={name} /> : <StatusCheckboxes name={name} />}
        {errors}
      </fieldset>
    );
  return (
    <div class="field" data-input={name}>
      <label class="label" for={id}>
        {head}
      </label>
      <Control id={id} name={name} described={described} wrong={own.length > 0} />
      <Help id={`${id}-help`} name={name} />
      {withReferences.includes(name) && <Insert name={name} target={id} />}
      <Proposed name={name} />
      {findAdvice(written.value)
        .filter(({ input }) => input === name)
        .map((advice) => (
          <Advised key={advice.expression} advice={advice} />
        ))}
      {errors}
    </div>
  );
}

/** The words that follow "Input 'name'" as a sentence of their own; what was typed stays as it is. */
const capitalized = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

type ErrorProps = { readonly id: string; readonly name: InputName; readonly own: readonly Problem[] };

function Errors({ id, name, own }: ErrorProps) {
  return (
    <div id={id} class="wrong" aria-live="polite">
      {own.map(({ text, proposal }) => (
        <p key={translate(text)}>
          <Prose text={capitalized(translate(text))} />{' '}
          {proposal !== undefined && (
            <button type="button" class="plain" onClick={() => useProposal(name, proposal.line, proposal.name)}>
              {words.value.secretAdd(proposal.name)}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

/** Where the service signs, the key is worth a hint of its own. */
function Proposed({ name }: { readonly name: InputName }) {
  const said = words.value;
  const why = wordFor(said.secretAddHelp, channel.value);
  if (name !== 'secret' || (values.value.secret ?? '') !== '' || why === channel.value) return null;
  const proposal = suggestedName('secret');
  return (
    <p class="proposed">
      <span>{why}</span>{' '}
      <button type="button" class="plain" data-action="use-secret" onClick={() => setValue('secret', proposal)}>
        {said.secretAdd(proposal)}
      </button>
    </p>
  );
}

/** What an expression is worth in this place, and the button that replaces it. */
function Advised({ advice: { input, kind, expression, reference, instead } }: { readonly advice: Advice }) {
  const said = words.value;
  return (
    <p class="advice" data-advice={kind}>
      <Prose text={said[kind](expression)} />{' '}
      {reference !== undefined && (
        <button type="button" class="plain" onClick={() => replaceExpression(input, expression)}>
          {said.replaceBy(`\${${reference}}`)}
        </button>
      )}
      {instead !== undefined && (
        <button type="button" class="plain" onClick={() => replaceText(input, expression, instead)}>
          {said.replaceBy(instead)}
        </button>
      )}
    </p>
  );
}

/** One letter after the other; a password manager, a paste or another tool brings all at once. */
function isTyping(event: Event): boolean {
  const { inputType = '', data } = event as InputEvent;
  return /^(?:insertText|insertLineBreak|delete|insertComposition)/.test(inputType) && (data?.length ?? 0) <= 1;
}

type ControlProps = {
  readonly id: string;
  readonly name: InputName;
  readonly described: string;
  readonly wrong: boolean;
};

function Control({ id, name, described, wrong }: ControlProps) {
  const kind = inputKind(name);
  const common = {
    id,
    name,
    'aria-describedby': described,
    'aria-invalid': wrong,
    autocomplete: 'off',
    onBlur: (event: FocusEvent) => {
      const control = event.currentTarget as HTMLInputElement;
      const kept = leaveField(name);
      if (kind !== 'choice' && kind !== 'flag' && kept !== control.value) control.value = kept;
    },
    spellcheck: kind === 'area' && name === 'custom-content',
  } as const;
  const take = (event: Event) => {
    const control = event.currentTarget as HTMLInputElement;
    const kept = setValue(name, control.value, !isTyping(event));
    if (kept !== control.value) control.value = kept;
  };
  if (kind === 'choice' || kind === 'flag')
    return (
      <select {...common} value={inputText(name)} onChange={take}>
        {[...new Set([...(choices[name] ?? ['false', 'true']), inputText(name)])].map((word) => (
          <option key={word} value={word}>
            {word === '' ? `(${words.value.unset})` : word}
          </option>
        ))}
      </select>
    );
  if (kind === 'area' || kind === 'secret' || (values.value[name] ?? '').includes('\n'))
    return (
      <textarea
        {...common}
        class={kind === 'secret' ? 'mono' : ''}
        rows={kind === 'secret' ? Math.max(1, inputText(name).split('\n').length) : name === 'custom-content' ? 3 : 2}
        value={values.value[name] ?? ''}
        placeholder={kind === 'secret' ? placeholder(name) : ''}
        onInput={take}
      />
    );
  return (
    <input {...common} type="text" value={values.value[name] ?? ''} placeholder={defaults[name] ?? ''} onInput={take} />
  );
}

function placeholder(name: InputName): string {
  if (name === 'github-token') return defaults[name] ?? '';
  return name === 'webhook-url' || name === 'smtp-password' ? suggestedName(name) : words.value.secretOptional;
}

function Help({ id, name }: { readonly id: string; readonly name: InputName }) {
  const [open, setOpen] = useState(false);
  const text = helpOf(name);
  const short = firstSentence(text);
  const said = words.value;
  return (
    <p id={id} class="help">
      <Prose text={open ? text : short} />{' '}
      {short !== text && (
        <button
          type="button"
          class="plain"
          aria-expanded={open}
          aria-label={`${open ? said.less : said.more}: ${inputLabel(name)}`}
          onClick={() => setOpen(!open)}
        >
          {open ? said.less : said.more}
        </button>
      )}
    </p>
  );
}

/** The variables of the step: no input, but a part of it. */
export function Environment() {
  const id = useId();
  const said = words.value;
  const own = problems.value.filter(({ input }) => input === 'env');
  return (
    <div class="field" data-input="env">
      <label class="label" for={id}>
        <span class="label-text">{said.env}</span>
        <code class="input-name">env</code>
      </label>
      <textarea
        id={id}
        name="env"
        class="mono"
        rows={2}
        spellcheck={false}
        aria-describedby={`${id}-help`}
        value={env.value}
        autocomplete="off"
        onInput={(event) => {
          const control = event.currentTarget;
          const kept = setEnv(control.value, !isTyping(event));
          if (kept !== control.value) control.value = kept;
        }}
        onBlur={(event) => {
          event.currentTarget.value = setEnv(event.currentTarget.value, true);
        }}
      />
      <p class="help" id={`${id}-help`}>
        <Prose text={said.envHelp} />
      </p>
      <div class="wrong">
        {own.map(({ text }) => (
          <p key={translate(text)}>
            <Prose text={translate(text)} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** The channel of the panel by its usual name. */
export function channelTitle(): string {
  return words.value.channels[channel.value].title;
}
