import { useState } from 'preact/hooks';
import type { HttpPost } from '../../src/http/client.ts';
import { setValue } from '../actions.ts';
import { findRunVariables, findUnknown } from '../advice.ts';
import { usesInput } from '../channel-inputs.ts';
import { countedBytes } from '../limits.ts';
import { isKnownIn } from '../report.ts';
import { findStepForm } from '../result.ts';
import { scenarioNames, scenarios } from '../scenarios.ts';
import {
  channel,
  inputText,
  pageLanguage,
  previewTheme,
  previewWidth,
  report,
  scenario,
  tab,
  translate,
  words,
  written,
  writtenEnv,
} from '../state.ts';
import { wordFor } from '../words.ts';
import { apps, Chat, LockScreen, lockLine, namesIn } from './apps.tsx';
import { toggleWord } from './checkboxes.tsx';
import { channelTitle } from './fields.tsx';
import { Icon } from './icons.tsx';
import { MailLock, MailView, mailHeaders } from './mail.tsx';
import { Choice } from './parts.tsx';
import { Marked, Prose } from './text.tsx';

/** The message in its app, and the exact request below. */
export function Preview() {
  const said = words.value;
  return (
    <section class="panel preview" id="preview" aria-labelledby="preview-title" tabIndex={-1}>
      <div class="panel-head">
        <h2 id="preview-title">{said.preview}</h2>
        <div class="tools">
          <Choice
            label={said.look}
            name="preview-theme"
            value={previewTheme.value}
            options={[
              ['light', said.light],
              ['dark', said.dark],
            ]}
            choose={(next) => {
              previewTheme.value = next;
            }}
          />
          <Choice
            label={said.width}
            name="preview-width"
            value={previewWidth.value}
            options={[
              ['phone', said.phone],
              ['desktop', said.desktop],
            ]}
            choose={(next) => {
              previewWidth.value = next;
            }}
          />
        </div>
      </div>
      <label class="scenario">
        <span>{said.scenario}</span>
        <select
          name="scenario"
          value={scenario.value}
          onChange={(event) => {
            scenario.value = scenarioNames.find((name) => name === event.currentTarget.value) ?? 'success';
          }}
        >
          {scenarioNames.map((name) => (
            <option key={name} value={name}>
              {said.scenarios[name]}
            </option>
          ))}
        </select>
      </label>
      <Silence />
      <Notes />
      <Drawn />
      <Request />
      {report.value?.sent !== undefined && <p class="help">{said.previewNote}</p>}
    </section>
  );
}

/** Why nothing is sent, and the button that changes it. */
function Silence() {
  const said = words.value;
  const made = report.value;
  if (made?.withoutSecrets)
    return (
      <div class="note" role="status" data-silence="secrets">
        <p>
          <Prose text={said.forkSilent} />
        </p>
        <button type="button" class="button" data-action="reporter" onClick={() => (tab.value = 'reporter')}>
          {said.useReporter}
        </button>
      </div>
    );
  const silence = translate(made?.silence ?? '');
  if (silence === '') return null;
  const word = made?.wouldSelect[0];
  return (
    <div class="note" role="status" data-silence="status">
      <p>
        <strong>{said.silent}</strong> <Prose text={sentence(silence)} />
      </p>
      {word !== undefined && (
        <button
          type="button"
          class="button"
          data-action="tick"
          onClick={() => setValue('run-status', toggleWord(inputText('run-status'), word, true))}
        >
          {said.tick(wordFor(said.words, word))}
        </button>
      )}
    </div>
  );
}

/** A reason of the action, as a sentence. */
const sentence = (text: string) => {
  const whole = /[.。]$/.test(text) ? text : `${text}${/[\u4e00-\u9fff]/.test(text) ? '。' : '.'}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

function Drawn() {
  const said = words.value;
  const made = report.value;
  const sent = made?.sent;
  if (made?.withoutSecrets || (made !== undefined && sent === undefined))
    return <section class="device-empty" data-preview={channel.value} aria-label={said.previewOf(channelTitle())} />;
  const silent = translate(made?.silence ?? '') !== '';
  const bodies = sent?.kind === 'http' && sent.channel !== 'webhook' ? sent.requests.map(({ body }) => body) : [];
  const { ids, nameOf } = namesIn(bodies, pageLanguage.value);
  const mail = sent?.kind === 'mail' ? sent.requests[0] : undefined;
  return (
    <>
      {silent && sent !== undefined && <p class="help">{said.wouldBe}</p>}
      <div class={`stage stage-${previewTheme.value} stage-${previewWidth.value}`}>
        <section
          class={`device ${silent ? 'device-silent' : ''}`}
          data-preview={channel.value}
          aria-label={said.previewOf(channelTitle())}
        >
          {mail !== undefined && (
            <>
              <MailLock mail={mail} />
              <MailView mail={mail} />
            </>
          )}
          {sent?.kind === 'http' && sent.channel === 'webhook' && <Webhook request={sent.requests[0]} />}
          {sent !== undefined &&
            bodies.map((body, index) => (
              <div class="message" key={`${index}`}>
                {index > 0 && (
                  <p class="stage-note" data-explained="">
                    {said.wecomSecond}
                  </p>
                )}
                <LockScreen app={sent.channel} who={said.group} line={`${said.bot}: ${lockLine(sent.channel, body)}`} />
                <Chat app={sent.channel} bodies={[body]} nameOf={nameOf} />
              </div>
            ))}
        </section>
      </div>
      <Explained ids={ids} bodies={sent?.channel === 'wecom' ? bodies : []} />
    </>
  );
}

/** What in the drawing needs a word: samples, expressions, and the two forms of WeCom. */
function Explained({ ids, bodies }: { readonly ids: readonly string[]; readonly bodies: readonly string[] }) {
  const said = words.value;
  const examples = report.value?.examples ?? [];
  const unknown = findUnknown(written.value, isKnownIn(scenarios[scenario.value], { env: writtenEnv.value }));
  const { result, tests, env } = scenarios[scenario.value];
  const later = findRunVariables(written.value, { ...env, ...writtenEnv.value });
  // A step that reports another job or run does not have the files of that one.
  const sees = tab.value !== 'reporter' && !['run', 'other'].includes(findStepForm(written.value));
  const hint = result === 'failure' && tests !== undefined && usesInput(channel.value, 'test-reports');
  const rows = [
    ...(hint && sees && written.value['test-reports'] === undefined ? [said.testsHint] : []),
    ...(examples.length > 0 ? [said.examples(examples.join(said.comma))] : []),
    ...(unknown.length > 0 ? [said.expressions(unknown.map((each) => `\`${each}\``).join(said.comma))] : []),
    ...(later.length > 0 ? [said.runVariables(later.map((name) => `\`\${${name}}\``).join(said.comma))] : []),
    ...(ids.length > 0 ? [said.sampleNames(ids.join(said.comma))] : []),
    ...(bodies[0]?.includes('"markdown_v2"') ? [said.wecomV2] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <ul class="explained" data-explained="">
      {rows.map((text) => (
        <li key={text}>
          <Prose text={text} />
        </li>
      ))}
    </ul>
  );
}

function Webhook({ request }: { readonly request: HttpPost | undefined }) {
  const Draw = apps.webhook;
  if (Draw === undefined || request === undefined) return null;
  return (
    <>
      <pre class="json json-head">
        <Marked text={headText(request.url, request.headers)} title={words.value.madeAtRunTime} />
      </pre>
      <Draw body={request.body} nameOf={(id) => ({ name: id, title: '' })} />
    </>
  );
}

/** What did not fit, or cannot be said in this channel. */
function Notes() {
  const notes = report.value?.sent?.notes ?? [];
  if (notes.length === 0) return null;
  return (
    <div class="note">
      <strong>{words.value.notes}</strong>
      <ul data-notes="">
        {notes.map((note) => (
          <li key={translate(note)}>{translate(note)}</li>
        ))}
      </ul>
    </div>
  );
}

function Request() {
  const said = words.value;
  const [open, setOpen] = useState(false);
  const sent = report.value?.sent;
  if (sent === undefined) return null;
  return (
    <div class="request">
      <div class="request-head">
        <button type="button" aria-expanded={open} aria-controls="request" onClick={() => setOpen(!open)}>
          <Icon name={open ? 'up' : 'down'} size={16} /> {said.request}
        </button>
        <Size />
      </div>
      {/* Not `details`: other tools read the text of what is folded. */}
      <div id="request" hidden={!open}>
        <p class="help">{said.requestHelp}</p>
        {sent.kind === 'http' &&
          sent.requests.map((request, index) => (
            <div key={`${index}`}>
              {sent.requests.length > 1 && <h3>{said.requestNumber(index + 1, sent.requests.length)}</h3>}
              <pre class="code wrap">
                <Marked text={headText(request.url, request.headers)} title={said.madeAtRunTime} />
              </pre>
              <pre class="code wrap" data-request="">
                <Marked text={request.body} title={said.madeAtRunTime} />
              </pre>
            </div>
          ))}
        {sent.kind === 'mail' &&
          sent.requests.map((mail, index) => (
            <div key={`${index}`}>
              <h3>{said.headers}</h3>
              <pre class="code wrap" data-headers="">
                {mailHeaders(mail)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join('\n')}
              </pre>
              <h3>{said.textPart}</h3>
              <pre class="code wrap" data-request="">
                {mail.text}
              </pre>
              <h3>{said.htmlPart}</h3>
              <pre class="code wrap" data-html="">
                {mail.html}
              </pre>
            </div>
          ))}
      </div>
    </div>
  );
}

/** How much of the service's limit the message takes. */
function Size() {
  const said = words.value;
  const sent = report.value?.sent;
  if (sent === undefined) return null;
  const first =
    sent.kind === 'http' ? sent.requests[0]?.body : (sent.requests[0]?.text ?? '') + (sent.requests[0]?.html ?? '');
  const bytes = countedBytes(first ?? '');
  const limit = sent.kind === 'http' ? sent.limit : undefined;
  if (limit === undefined) return <span class="size">{said.bytesOnly(bytes)}</span>;
  return (
    <span class="size">
      <meter min={0} max={limit} high={limit * 0.9} value={bytes} aria-label={said.bytes(bytes, limit)} />{' '}
      {said.bytes(bytes, limit)}
    </span>
  );
}

/** The first line and the headers; what the URL owes to the secret is masked. */
function headText(url: URL, headers: Readonly<Record<string, string>>): string {
  const masked = [...url.searchParams].map(([name]) => {
    if (name === 'sign') return `${name}=made-at-run-time`;
    return `${name}=${name === 'timestamp' ? 'made-at-run-time' : '***'}`;
  });
  const path = url.pathname.replace(/\/hook\/.*/, '/hook/***');
  const query = masked.length === 0 ? '' : `?${masked.join('&')}`;
  const lines = Object.entries(headers).map(
    ([name, value]) => `${name}: ${name === 'webhook-timestamp' ? 'made-at-run-time' : value}`,
  );
  return [`POST ${url.origin}${path}${query}`, ...lines].join('\n');
}
