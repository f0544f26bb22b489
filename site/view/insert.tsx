import en from '../../docs/variables.md';
import zh from '../../docs/variables.zh-CN.md';
import type { InputName } from '../../src/config/inputs.ts';
import { variableNames } from '../../src/message/variables.ts';
import { setValue } from '../actions.ts';
import { complete, pageLanguage, report, values, words } from '../state.ts';

/** The values that a text can refer to; choosing one puts it where the caret is. */
export function Insert({ name, target }: { readonly name: InputName; readonly target: string }) {
  const insert = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    const control = document.getElementById(target) as HTMLInputElement | HTMLTextAreaElement | null;
    const reference = `\${${select.value}}`;
    select.value = '';
    if (control === null || reference === '${}') return;
    const text = values.value[name] ?? '';
    const start = control.selectionStart ?? text.length;
    setValue(name, text.slice(0, start) + reference + text.slice(control.selectionEnd ?? start));
    requestAnimationFrame(() => {
      control.focus();
      control.setSelectionRange(start + reference.length, start + reference.length);
    });
  };
  return (
    <select class="insert" aria-label={`${words.value.insert}: ${name}`} value="" onChange={insert}>
      <option value="">{`${words.value.insert} \${…}`}</option>
      {complete.value &&
        variableNames.map((variable) => (
          <option key={variable} value={variable}>
            {describe(variable)}
          </option>
        ))}
    </select>
  );
}

/** What a variable is, by the documents, and its value in the scenario. */
function describe(variable: string): string {
  const value = report.value?.variables[variable] ?? '';
  const meaning = (pageLanguage.value === 'zh' ? zh : en)[variable] ?? '';
  return `\${${variable}} — ${shorten(meaning)} — ${value === '' ? words.value.empty : shorten(value)}`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
