import { effect } from '@preact/signals';
import type { ChannelName } from '../src/channels/index.ts';
import { buildReport, type Written } from './report.ts';
import { permissionsFor, reporterInputs } from './result.ts';
import { scenarioNames, scenarios } from './scenarios.ts';
import {
  address,
  busy,
  channel,
  complete,
  defaults,
  permissions,
  report,
  scenario,
  tab,
  written,
  writtenEnv,
} from './state.ts';

let latest = 0;
let measured = false;
const started = performance.now();

/** Follows the choice: report, then permissions when nothing newer is on its way. */
export function keepReportCurrent(): void {
  effect(() => {
    const step = tab.value === 'reporter' ? reporterInputs(written.value) : written.value;
    const around = { defaults, channel: channel.value, env: writtenEnv.value };
    const named = scenario.value;
    latest += 1;
    const own = latest;
    busy.value = true;
    void buildReport(step, around, scenarios[named]).then((made) => {
      if (own !== latest) return;
      report.value = made;
      if (!measured) performance.measure('first preview', { start: started, end: performance.now() });
      measured = true;
      setTimeout(() => {
        complete.value = true;
        void updatePermissions(step, around, own);
      }, 0);
    });
  });
}

type Around = { readonly defaults: typeof defaults; readonly channel: ChannelName; readonly env: Written };

async function updatePermissions(step: Written, around: Around, own: number): Promise<void> {
  const reports = await Promise.all(scenarioNames.map((name) => buildReport(step, around, scenarios[name])));
  if (own !== latest) return;
  const all = reports.flatMap(({ needs, silence }) =>
    [...needs].filter((name) => silence === '' || name === 'history'),
  );
  permissions.value = permissionsFor(new Set(all));
  busy.value = false;
}

/** Keeps the choice in the address; that of a fresh page needs none. `begin` takes what the address says at first. */
export function keepAddressCurrent(begin: () => void): void {
  const fresh = address.peek().hash;
  begin();
  const write = () => {
    const { hash } = address.peek();
    const next = hash === fresh ? '' : hash;
    if (next === location.hash) return;
    try {
      history.replaceState(null, '', next === '' ? location.pathname + location.search : next);
    } catch {
      // Browsers take only so many changes in a time.
      setTimeout(write, 1000);
    }
  };
  effect(() => {
    void address.value;
    write();
  });
}

/** The address of this page with the choice in its hash. */
export function pageLink(): string {
  return `${location.href.replace(/#.*$/s, '')}${address.peek().hash}`;
}
