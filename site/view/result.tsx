import { type ResultName, resultNames, results, secretsOf } from '../result.ts';
import { linkOf, pageLanguage, permissions, problems, report, tab, words, written } from '../state.ts';
import { Copy } from './parts.tsx';
import { Yaml } from './text.tsx';

/** Always in sight: whether the step is fine, and what to take along. */
export function Bar({ toPreview }: { toPreview(): void }) {
  const said = words.value;
  const count = problems.value.length;
  return (
    <div class="bar">
      {count === 0 ? (
        <span class="fine">{said.noProblems}</span>
      ) : (
        <button type="button" class="plain" onClick={() => document.getElementById('problems')?.scrollIntoView()}>
          {said.problems}: {said.problemCount(count)}
        </button>
      )}
      <span class="bar-buttons">
        <button type="button" class="button narrow-only" onClick={toPreview}>
          {said.preview}
        </button>
        <Copy text={() => textOf(tab.value)} label={`${said.copy}: ${said[tab.value]}`} main />
      </span>
    </div>
  );
}

function textOf(name: ResultName): string {
  return results[name]({ written: written.value, permissions: permissions.value });
}

/** What to copy, and what must be there for it to work. */
export function Result() {
  const said = words.value;
  return (
    <section class="panel result" aria-labelledby="result-title">
      <div class="panel-head">
        <h2 id="result-title">{said.result}</h2>
        <Copy text={() => linkOf(location.href)} label={said.link} icon="link" />
      </div>
      <Problems />
      <div class="tabs" role="tablist" aria-label={said.result}>
        {resultNames.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab.value === name}
            aria-controls={`result-${name}`}
            tabIndex={tab.value === name ? 0 : -1}
            onClick={() => {
              tab.value = name;
            }}
            onKeyDown={onArrow}
          >
            {said[name]}
          </button>
        ))}
      </div>
      {resultNames.map((name) => (
        <div
          key={name}
          id={`result-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-${name}`}
          hidden={tab.value !== name}
        >
          <p class="help">{helpOf(name)}</p>
          <div class="copyable">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
            <section class="scroll" tabIndex={0} aria-label={said[name]}>
              <pre class="code" data-result={name}>
                <Yaml text={textOf(name)} />
              </pre>
            </section>
          </div>
        </div>
      ))}
      <Needs />
      <p class="help">{said.linkHelp}</p>
    </section>
  );
}

function helpOf(name: ResultName): string {
  const said = words.value;
  const last = 'status' in written.value || 'needs' in written.value || written.value.scope === 'workflow';
  return { step: last ? said.stepLastHelp : said.stepHelp, workflow: said.workflowHelp, reporter: said.reporterHelp }[
    name
  ];
}

function onArrow(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const next = resultNames[(resultNames.indexOf(tab.value) + by + resultNames.length) % resultNames.length] ?? 'step';
  tab.value = next;
  document.getElementById(`tab-${next}`)?.focus();
}

/** What stops the step, and what is worth knowing; each leads to its field. */
function Problems() {
  const said = words.value;
  const found = problems.value;
  const warnings = (report.value?.warnings ?? []).map((text) =>
    typeof text === 'string' ? text : text[pageLanguage.value],
  );
  return (
    <div class="problems" id="problems" aria-live="polite">
      {found.length > 0 && (
        <h3>
          {said.problems}: {said.problemCount(found.length)}
        </h3>
      )}
      <ul data-problems="">
        {found.map(({ input, text, own }) => (
          <li key={input + text} data-input={input}>
            <button type="button" class="plain" onClick={() => goTo(input)}>
              {`${own === true ? said.input : 'Input'} '${input}'`}
            </button>{' '}
            {text}
          </li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <>
          <h3>{said.warnings}</h3>
          <ul data-warnings="">
            {warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function goTo(input: string): void {
  const control = document.querySelector<HTMLElement>(`[name="${CSS.escape(input)}"]`);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

function Needs() {
  const said = words.value;
  const names = secretsOf(written.value);
  return (
    <div class="needs">
      <div>
        <h3>{said.secrets}</h3>
        {names.length === 0 ? (
          <p class="help">{said.secretsNone}</p>
        ) : (
          <>
            <ul class="commands" data-secrets="">
              {names.map((name) => (
                <li key={name}>
                  <code>gh secret set {name}</code>
                </li>
              ))}
            </ul>
            <Copy text={() => names.map((name) => `gh secret set ${name}`).join('\n')} label={said.copyCommands} />
            <p class="help">{said.secretsHelp}</p>
          </>
        )}
      </div>
      <div>
        <h3>{said.permissions}</h3>
        {permissions.value.length === 0 ? (
          <p class="help">{said.permissionsNone}</p>
        ) : (
          <>
            <ul class="commands" data-permissions="">
              {permissions.value.map(({ scope, why }) => (
                <li key={scope}>
                  <code>{scope}: read</code> <span>{why.map((name) => said.why[name] ?? name).join(', ')}</span>
                </li>
              ))}
            </ul>
            <p class="help">{said.permissionsHelp}</p>
          </>
        )}
      </div>
    </div>
  );
}
