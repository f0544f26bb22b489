import { effect } from '@preact/signals';
import { render } from 'preact';
import { reset, restore } from './actions.ts';
import { pageLanguage, pageTheme, previewTheme, words } from './state.ts';
import { keepAddressCurrent, keepReportCurrent } from './updates.ts';
import { App } from './view/app.tsx';

const started = performance.now();

/** The reader's language, as far as the page speaks it. */
function ownLanguage(): 'en' | 'zh' {
  const first = navigator.languages.find((tag) => /^(?:en|zh)\b/i.test(tag)) ?? 'en';
  return /^zh\b/i.test(first) ? 'zh' : 'en';
}

pageLanguage.value = ownLanguage();
if (matchMedia('(prefers-color-scheme: dark)').matches) previewTheme.value = 'dark';
reset();
const arrived = location.hash;
keepAddressCurrent(() => arrived !== '' && restore(arrived));
addEventListener('hashchange', () => restore(location.hash));

effect(() => {
  const root = document.documentElement;
  root.lang = pageLanguage.value === 'zh' ? 'zh-CN' : 'en';
  if (pageTheme.value === 'auto') delete root.dataset.theme;
  else root.dataset.theme = pageTheme.value;
  document.title = words.value.name;
});
keepReportCurrent();

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the panel');
render(<App />, root);
performance.measure('first render', { start: started, end: performance.now() });
