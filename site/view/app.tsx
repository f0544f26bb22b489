import type { ComponentChildren } from 'preact';
import type { InputName } from '../../src/config/inputs.ts';
import { chooseChannel, setLanguage, startOver } from '../actions.ts';
import { type GroupName, groupInputs, groupNames } from '../catalog.ts';
import { channelNames, usesInput } from '../channel-inputs.ts';
import { busy, channel, complete, env, pageLanguage, pageTheme, previewWidth, values, words } from '../state.ts';
import { pageLanguages } from '../words.ts';
import { Environment, Field } from './fields.tsx';
import { Icon, iconOf } from './icons.tsx';
import { Notice } from './notice.tsx';
import { Paste } from './paste.tsx';
import { Preview } from './preview.tsx';
import { Result } from './result.tsx';

export function App() {
  const said = words.value;
  return (
    <>
      <div class="skips">
        <button type="button" class="skip" onClick={() => focusOn('preview')}>
          {said.skipToPreview}
        </button>
        <button type="button" class="skip" onClick={() => focusOn('result')}>
          {said.skipToResult}
        </button>
      </div>
      <Head />
      <main>
        <form class="settings" aria-label={said.form} onSubmit={(event) => event.preventDefault()} autocomplete="off">
          <Notice />
          <Channels />
          {groupNames.map((name, index) => (
            <Group key={name} name={name} number={index + 2} />
          ))}
        </form>
        <div class={`outcome outcome-${previewWidth.value}`} aria-busy={busy.value}>
          <Preview />
          <Result toPreview={() => focusOn('preview')} />
        </div>
      </main>
      <Foot />
    </>
  );
}

/** A link would change the hash, which belongs to the choice. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

function Head() {
  const said = words.value;
  return (
    <header>
      <div class="brand">
        <span class="logo">
          <Icon name="bell" size={20} />
        </span>
        <div>
          <h1>{said.name}</h1>
          <p>{said.tagline}</p>
        </div>
      </div>
      <div class="tools">
        <Paste />
        <button type="button" class="button" data-action="start-over" onClick={startOver} title={said.startOver}>
          <Icon name="again" size={16} />
          <span class="button-text">{said.startOver}</span>
        </button>
        <label>
          <span class="unseen">{said.language}</span>
          <select
            name="page-language"
            value={pageLanguage.value}
            onChange={(event) => setLanguage(pageLanguages.find((each) => each === event.currentTarget.value) ?? 'en')}
          >
            <option value="en">English</option>
            <option value="zh">中文</option>
          </select>
        </label>
      </div>
    </header>
  );
}

function Foot() {
  const said = words.value;
  return (
    <footer>
      <p>
        {said.private} <a href="https://github.com/message-notification/message-notification#readme">{said.source}</a>
      </p>
      <label class="theme">
        <span>{said.theme}</span>
        <select
          name="page-theme"
          value={pageTheme.value}
          onChange={(event) => {
            const word = event.currentTarget.value;
            pageTheme.value = word === 'light' || word === 'dark' ? word : 'auto';
          }}
        >
          <option value="auto">{said.themeAuto}</option>
          <option value="light">{said.themeLight}</option>
          <option value="dark">{said.themeDark}</option>
        </select>
      </label>
    </footer>
  );
}

function Title({ number, children }: { readonly number?: number; readonly children: ComponentChildren }) {
  return (
    <>
      {number !== undefined && (
        <span class="number" aria-hidden="true">
          {number}
        </span>
      )}
      {children}
    </>
  );
}

function Channels() {
  const said = words.value;
  return (
    <section class="panel group" aria-labelledby="group-channel">
      <h2 id="group-channel">
        <Title number={1}>{said.channel}</Title>
      </h2>
      <fieldset class="channels">
        <legend class="unseen">{said.channel}</legend>
        {channelNames.map((name) => (
          <label key={name} class={`channel channel-${name}`}>
            <input
              type="radio"
              name="channel"
              value={name}
              checked={channel.value === name}
              onChange={() => chooseChannel(name)}
            />
            <span class="channel-icon">
              <Icon name={iconOf(name)} size={20} />
            </span>
            <span class="channel-name">{said.channels[name].title}</span>
            <span class="channel-hint">{said.channels[name].hint}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Group({ name, number }: { readonly name: GroupName; readonly number: number }) {
  const said = words.value;
  const inputs = groupInputs(name).filter((input) => usesInput(channel.value, input) || input in values.value);
  const advanced = name === 'advanced';
  if (inputs.length === 0 || (name !== 'where' && !complete.value)) return null;
  const fields = inputs.map((input) => <Field key={`${channel.value} ${input}`} name={input} />);
  if (!advanced)
    return (
      <section class="panel group" aria-labelledby={`group-${name}`}>
        <h2 id={`group-${name}`}>
          <Title number={number}>{said[name]}</Title>
        </h2>
        <p class="help">{said[`${name}Hint`]}</p>
        {fields}
      </section>
    );
  const changed = inputs.filter((input: InputName) => input in values.value).length + (env.value === '' ? 0 : 1);
  return (
    <details class="panel group advanced">
      <summary>
        <h2>{said.advanced}</h2>
        <span class="help">
          {said.advancedHint} {changed > 0 ? `(${said.advancedChanged(changed)})` : ''}
        </span>
      </summary>
      {fields}
      <Environment />
    </details>
  );
}
