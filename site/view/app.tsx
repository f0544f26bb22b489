import type { InputName } from '../../src/config/inputs.ts';
import { type GroupName, groupNames, inputsIn } from '../catalog.ts';
import { busy, channel, chooseChannel, pageLanguage, pageTheme, speak, startOver, values, words } from '../state.ts';
import { channelNames, usesInput } from '../uses.ts';
import { pageLanguages } from '../words.ts';
import { Field } from './fields.tsx';
import { Icon, iconOf } from './icons.tsx';
import { Paste } from './paste.tsx';
import { Preview } from './preview.tsx';
import { Bar, Result } from './result.tsx';

export function App() {
  const said = words.value;
  return (
    <>
      <button type="button" class="skip" onClick={toPreview}>
        {said.skip}
      </button>
      <Head />
      <main>
        <form class="settings" aria-label={said.form} onSubmit={(event) => event.preventDefault()} autocomplete="off">
          <Channels />
          {groupNames.map((name, index) => (
            <Group key={name} name={name} number={index + 1} />
          ))}
        </form>
        <div class="outcome" aria-busy={busy.value}>
          <Preview />
          <Result />
        </div>
        <Bar toPreview={toPreview} />
      </main>
      <footer>
        <p>
          {said.private} <a href="https://github.com/message-notification/message-notification#readme">{said.source}</a>
        </p>
      </footer>
    </>
  );
}

/** A link would change the hash, which belongs to the choice. */
function toPreview(): void {
  document.getElementById('preview')?.focus();
}

function Head() {
  const said = words.value;
  return (
    <header>
      <div class="brand">
        <span class="logo">
          <Icon name="bell" size={22} />
        </span>
        <div>
          <h1>{said.name}</h1>
          <p>{said.tagline}</p>
        </div>
      </div>
      <div class="tools">
        <Paste />
        <button type="button" class="button" onClick={startOver}>
          {said.startOver}
        </button>
        <label>
          <span class="unseen">{said.language}</span>
          <select
            name="page-language"
            value={pageLanguage.value}
            onChange={(event) => speak(pageLanguages.find((each) => each === event.currentTarget.value) ?? 'en')}
          >
            <option value="en">English</option>
            <option value="zh">中文</option>
          </select>
        </label>
        <label>
          <span class="unseen">{said.theme}</span>
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
      </div>
    </header>
  );
}

function Channels() {
  const said = words.value;
  return (
    <fieldset class="channels">
      <legend>{said.channel}</legend>
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
            <Icon name={iconOf(name)} size={22} />
          </span>
          <span class="channel-name">{said.channels[name]?.title ?? name}</span>
          <span class="channel-hint">{said.channels[name]?.hint}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Beside the preview there is room; on a phone the rest comes first. */
const wide = matchMedia('(min-width: 62rem)').matches;

function Group({ name, number }: { readonly name: GroupName; readonly number: number }) {
  const said = words.value;
  const inputs = inputsIn(name).filter((input) => usesInput(channel.value, input) || input in values.value);
  if (inputs.length === 0) return null;
  const fields = inputs.map((input) => <Field key={`${channel.value} ${input}`} name={input} />);
  if (name !== 'advanced')
    return (
      <section class="panel group" aria-labelledby={`group-${name}`}>
        <h2 id={`group-${name}`}>
          <span class="number" aria-hidden="true">
            {number}
          </span>
          {said[name]}
        </h2>
        <p class="help">{said[`${name}Hint`]}</p>
        {fields}
      </section>
    );
  const changed = inputs.filter((input: InputName) => input in values.value).length;
  return (
    <details class="panel group" open={wide}>
      <summary>
        <h2>
          <span class="number" aria-hidden="true">
            {number}
          </span>
          {said.advanced}
        </h2>
        <span class="help">
          {said.advancedHint} {changed > 0 ? `(${changed} ${said.advancedChanged})` : ''}
        </span>
      </summary>
      {fields}
    </details>
  );
}
