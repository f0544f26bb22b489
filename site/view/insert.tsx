import type { InputName } from '../../src/config/inputs.ts';
import { variableNames } from '../../src/message/variables.ts';
import { report, setValue, values, words } from '../state.ts';

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
    <select class="insert" aria-label={words.value.insert} value="" onChange={insert}>
      <option value="">{`${words.value.insert} \${…}`}</option>
      {variableNames.map((variable) => (
        <option key={variable} value={variable}>
          {`\${${variable}}  ${shorten(report.value?.variables[variable] ?? '')}`}
        </option>
      ))}
    </select>
  );
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
