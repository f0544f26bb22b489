import { useId, useRef, useState } from 'preact/hooks';
import manifest from '../../action.yml';
import zh from '../../docs/i18n/zh.yml';
import type { InputName } from '../../src/config/inputs.ts';
import { scopes } from '../../src/github/run-info.ts';
import { payloadFormats } from '../../src/message/options.ts';
import { languages } from '../../src/status.ts';
import { kindOf } from '../catalog.ts';
import {
  channel,
  defaults,
  pageLanguage,
  problems,
  refused,
  setValue,
  suggestedName,
  textOf,
  values,
  visited,
  words,
} from '../state.ts';
import { Insert } from './insert.tsx';
import { Order } from './order.tsx';
import { Prose } from './text.tsx';
import { Ticks } from './ticks.tsx';

/** The name of an input as people say it: `webhook-url` is "Webhook URL". */
export function labelOf(name: InputName): string {
  if (pageLanguage.value === 'zh') return zh.inputs[name]?.label ?? name;
  const text = name.replaceAll('-', ' ').replace(/\b(?:url|smtp|id|bcc|cc|oauth2)\b/g, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function helpOf(name: InputName): string {
  const help = pageLanguage.value === 'zh' ? zh.inputs[name]?.description : undefined;
  return help ?? manifest.inputs[name]?.description ?? '';
}

const choices: Partial<Readonly<Record<InputName, readonly string[]>>> = {
  scope: ['', ...scopes],
  language: languages,
  'smtp-security': ['', 'starttls', 'tls', 'none'],
  'payload-format': payloadFormats,
};
const references: readonly InputName[] = ['title', 'custom-content'];

/** One input: label, control, help, and what is wrong with it. */
export function Field({ name }: { readonly name: InputName }) {
  const id = useId();
  const shown = name in values.value || visited.value.has(name) || refused.value.has(name);
  const own = shown ? problems.value.filter(({ input }) => input === name) : [];
  const kind = kindOf(name);
  const described = `${id}-help${own.length > 0 ? ` ${id}-wrong` : ''}`;
  const grouped = kind === 'ticks' || kind === 'order';
  const head = (
    <>
      <span class="label-text">{labelOf(name)}</span>
      <code class="input-name">{name}</code>
    </>
  );
  const errors = (
    <div id={`${id}-wrong`} class="wrong">
      {own.map(({ text }) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
    </div>
  );
  if (grouped)
    return (
      <fieldset class="field" data-input={name} aria-describedby={described}>
        <legend class="label">{head}</legend>
        <Help id={`${id}-help`} name={name} />
        {kind === 'order' ? <Order name={name} /> : <Ticks name={name} />}
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
      {references.includes(name) && <Insert name={name} target={id} />}
      {errors}
    </div>
  );
}

type ControlProps = {
  readonly id: string;
  readonly name: InputName;
  readonly described: string;
  readonly wrong: boolean;
};

function Control({ id, name, described, wrong }: ControlProps) {
  const kind = kindOf(name);
  const area = useRef<HTMLTextAreaElement>(null);
  const common = {
    id,
    name,
    'aria-describedby': described,
    'aria-invalid': wrong,
    autocomplete: 'off',
    onBlur: () => {
      if (!visited.value.has(name)) visited.value = new Set([...visited.value, name]);
    },
    spellcheck: kind === 'area' && name === 'custom-content',
  } as const;
  const take = (event: Event) => {
    const control = event.currentTarget as HTMLInputElement;
    const { inputType = '', data } = event as InputEvent;
    // One letter after the other; a password manager or a paste brings all at once.
    const typing = /^(?:insertText|delete)/.test(inputType) && (data?.length ?? 0) <= 1;
    const kept = setValue(name, control.value, !typing);
    if (kept !== control.value) control.value = kept;
  };
  if (kind === 'choice')
    return (
      <select {...common} value={textOf(name)} onChange={take}>
        {[...new Set([...(choices[name] ?? []), textOf(name)])].map((word) => (
          <option key={word} value={word}>
            {word === '' ? `(${words.value.unset})` : word}
          </option>
        ))}
      </select>
    );
  if (kind === 'flag')
    return (
      <select {...common} value={textOf(name)} onChange={take}>
        {[...new Set(['false', 'true', textOf(name)])].map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    );
  if (kind === 'area' || kind === 'secret' || (values.value[name] ?? '').includes('\n'))
    return (
      <textarea
        {...common}
        ref={area}
        class={kind === 'secret' ? 'mono' : ''}
        rows={kind === 'secret' ? Math.max(1, textOf(name).split('\n').length) : name === 'custom-content' ? 4 : 2}
        value={values.value[name] ?? ''}
        placeholder={kind === 'secret' ? placeholder(name) : ''}
        onInput={take}
        onChange={take}
      />
    );
  return (
    <input {...common} type="text" value={values.value[name] ?? ''} placeholder={defaults[name] ?? ''} onInput={take} />
  );
}

function placeholder(name: InputName): string {
  if (name === 'github-token') return defaults[name] ?? '';
  return name === 'webhook-url' ? suggestedName(name) : `${words.value.secretOptional} ${suggestedName(name)}`;
}

function Help({ id, name }: { readonly id: string; readonly name: InputName }) {
  const [open, setOpen] = useState(false);
  const text = helpOf(name);
  const short = shorten(text);
  const said = words.value;
  return (
    <p id={id} class="help">
      <Prose text={open ? text : short} />{' '}
      {short !== text && (
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? said.less : said.more}
        </button>
      )}
    </p>
  );
}

/** The first sentence, or the first clause of a long one; words in backticks are not divided. */
function shorten(text: string): string {
  if (text.length <= 90) return text;
  const sentence = /^(?:`[^`]*`|[^`])*?(?:\.(?=\s)|[。；：:](?=\s|[^\s/]))/.exec(text)?.[0] ?? text;
  const clause = /^(?:`[^`]*`|[^`]){1,90}?(?:: |[;；，,])/.exec(sentence)?.[0];
  return (sentence.length > 110 ? (clause ?? sentence) : sentence).replace(/[:：;；，,]\s*$/, '…');
}

/** The channel of the panel by its usual name. */
export function channelTitle(): string {
  return words.value.channels[channel.value]?.title ?? channel.value;
}
