/** Runs every case of the fault table against `dist` and writes what came of it into `docs/reliability.md`. */
import { writeFileSync } from 'node:fs';
import { runFaults } from '../__tests__/support/fault-run.ts';

const PAGE = 'docs/reliability.md';

const cell = (text: string) =>
  text
    .replace(/127\.0\.0\.1:\d+|a{64}\.test:80/g, 'HOST')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ');

const rows = (await runFaults()).map(({ entry, result }) => {
  const { outcome = '', attempts = '', reason = '' } = result.outputs;
  return `| ${cell(entry.name)} | ${attempts} | ${outcome} | ${Math.round(result.seconds)} | ${cell(reason)} |`;
});

writeFileSync(
  PAGE,
  `# What happens when a service fails

Written by \`scripts/reliability.ts\` with the built action: one process per case, against local servers that each fail in one way, with \`retries: 1\`, and with \`timeout: 1\` if an attempt has to time out. Seconds are rounded and cover the whole process.

| Fault | Attempts | Outcome | s | Reason |
|---|---|---|---|---|
${rows.join('\n')}
`,
);
console.log(`${PAGE}: ${rows.length} cases`);
