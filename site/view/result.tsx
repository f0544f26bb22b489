import { findAdvice } from '../advice.ts';
import { panelOrder } from '../catalog.ts';
import { findSecretNames, findStepForm, type ResultName, resultNames, results } from '../result.ts';
import {
  address,
  complete,
  type Problem,
  permissions,
  problems,
  report,
  tab,
  translate,
  words,
  written,
  writtenEnv,
} from '../state.ts';
import { pageLink } from '../updates.ts';
import { wordFor } from '../words.ts';
import { Copy } from './parts.tsx';
import { Prose, Yaml } from './text.tsx';

/** Always in sight: whether the step is fine, and what to take along. With problems the main button leads to them. */
function Bar({ toPreview }: { toPreview(): void }) {
  const said = words.value;
  const wrong = problems.value.filter(({ todo }) => todo !== true);
  const missing = problems.value.filter(({ todo }) => todo === true);
  const first = firstOf(wrong) ?? firstOf(missing);
  return (
    <div class="bar" data-bar={wrong.length > 0 ? 'problems' : missing.length > 0 ? 'todo' : 'ready'}>
      <span class={wrong.length > 0 ? 'bad' : missing.length > 0 ? 'open' : 'fine'} role="status">
        {wrong.length > 0
          ? said.problemCount(wrong.length)
          : missing.length > 0
            ? said.todoCount(new Set(missing.map(({ input }) => input)).size)
            : said.noProblems}
      </span>
      <span class="bar-buttons">
        <button type="button" class="button narrow-only" onClick={toPreview}>
          {said.preview}
        </button>
        {first !== undefined && (
          <button type="button" class="button main" data-action="to-problem" onClick={() => goTo(first.input)}>
            {wrong.length > 0 ? said.toProblem : said.toField}
          </button>
        )}
        <Copy
          text={() => yamlOf(tab.value)}
          label={said.copy(said.copyWhat[tab.value])}
          main={first === undefined}
          action="copy"
        />
      </span>
    </div>
  );
}

/** The problem that comes first in the panel. */
function firstOf(found: readonly Problem[]): Problem | undefined {
  return inOrder(found)[0];
}

/** Problems as their fields follow each other in the panel. */
function inOrder(found: readonly Problem[]): readonly Problem[] {
  const place = ({ input }: Problem) => panelOrder.indexOf(input);
  return [...found].sort((a, b) => place(a) - place(b));
}

function yamlOf(name: ResultName): string {
  return results[name]({ written: written.value, permissions: permissions.value, env: writtenEnv.value });
}

/** What to copy, and what must be there for it to work. */
export function Result({ toPreview }: { toPreview(): void }) {
  const said = words.value;
  return (
    <section class="panel result" id="result" aria-labelledby="result-title" tabIndex={-1}>
      <div class="panel-head">
        <h2 id="result-title">{said.result}</h2>
        <Copy text={() => pageLink()} label={said.link} icon="link" action="link" />
      </div>
      <Bar toPreview={toPreview} />
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
            {said.tabs[name]}
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
          <p class="help" data-help={name}>
            <Prose text={helpOf(name)} />
          </p>
          <pre class="code wrap" data-result={name}>
            {/* What is folded away waits for the first preview. */}
            {(complete.value || tab.value === name) && <Yaml text={yamlOf(name)} />}
          </pre>
        </div>
      ))}
      {address.value.omitted.length > 0 && (
        <p class="note" role="status">
          {said.linkTooLong(address.value.omitted.join(said.comma))}
        </p>
      )}
      <p class="help link-help">{said.linkHelp}</p>
      <Needs />
    </section>
  );
}

/** Where the YAML of a tab belongs, for what is chosen. */
function helpOf(name: ResultName): string {
  const { help } = words.value;
  const place = findStepForm(written.value);
  if (name === 'reporter') return help.reporter;
  if (name === 'step') return help[place];
  return place === 'run' ? help.workflowRun : place === 'other' ? help.reporter : help.workflow;
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
  const wrong = found.filter(({ todo }) => todo !== true).length;
  const advice = findAdvice(written.value).map(({ kind, expression }) => said[kind](expression));
  // The same expression may stand in two inputs.
  const warnings = [...new Set([...(report.value?.warnings ?? []).map(translate), ...advice])];
  return (
    <div class={`problems ${wrong === 0 ? 'problems-todo' : ''}`} id="problems" aria-live="polite">
      {found.length > 0 && <h3>{wrong > 0 ? said.problems : said.todo}</h3>}
      <ul data-problems="">
        {inOrder(found).map((problem) => (
          <Row key={problem.input + translate(problem.text)} problem={problem} />
        ))}
      </ul>
      {warnings.length > 0 && (
        <>
          <h3>{said.warnings}</h3>
          <ul data-warnings="">
            {warnings.map((text) => (
              <li key={text}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Row({ problem: { input, text, todo, own } }: { readonly problem: Problem }) {
  const said = words.value;
  return (
    <li data-input={input} class={todo === true ? 'todo' : ''}>
      <button type="button" class="plain" onClick={() => goTo(input)}>
        {`${said.input} '${input}'${own === true ? said.colon : ''}`}
      </button>{' '}
      {translate(text)}
    </li>
  );
}

function goTo(input: string): void {
  const control = document.querySelector<HTMLElement>(`.settings [name="${CSS.escape(input)}"]`);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}

function Needs() {
  const said = words.value;
  const names = findSecretNames(written.value, writtenEnv.value);
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
                  <code>{scope}: read</code> <span>{why.map((name) => wordFor(said.why, name)).join(said.comma)}</span>
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
