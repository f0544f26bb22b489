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

Made by \`scripts/reliability.ts\` from the built action, one process a case, with \`retries: 1\` and
\`timeout: 1\` where an attempt is waited out, against local servers that fail in one way each. Seconds are those of the whole process, rounded.

| fault | attempts | outcome | s | what is said |
|---|---|---|---|---|
${rows.join('\n')}
`,
);
console.log(`${PAGE}: ${rows.length} cases`);
