// `npm run mutation` changes the sources place by place and asks the tests that reach the place. `-- --mutate FILE` takes one file.
import { readFileSync } from 'node:fs';

const { jest } = JSON.parse(readFileSync('package.json', 'utf8'));

export default {
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...jest,
      // The action is not built: what runs in processes of its own is not seen here.
      globalSetup: null,
      reporters: null,
      roots: ['<rootDir>/src', '<rootDir>/__tests__'],
      testPathIgnorePatterns: [
        '/__tests__/(?:bundle|documents|site|support)/',
        '/__tests__/(?:action|architecture|archive|new-channel|package|release|actions/log-golden)\\.test\\.ts$',
      ],
      watchman: false,
    },
    // Of one file only the tests that import it are asked, by whatever way.
    enableFindRelatedTests: true,
  },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  // TypeScript 7 has no API for Stryker to rewrite a tsconfig with; swc needs none.
  tsconfigFile: 'none.json',
  mutate: ['src/**/*.ts', '!src/**/*.d.ts', '!src/index.ts'],
  plugins: ['@stryker-mutator/jest-runner', './scripts/mutation-texts.mjs'],
  ignorers: ['texts'],
  ignoreStatic: true,
  ignorePatterns: ['/biome.json', '/dist', '/lib', '/site', '/docs/images', '/coverage'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 5_000,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  tempDirName: '.stryker-tmp',
};
