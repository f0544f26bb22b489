// Read by Stryker for scripts/mutation.ts, which names the file to change and the tests to ask.
import { readFileSync } from 'node:fs';

const { jest } = JSON.parse(readFileSync('package.json', 'utf8'));

export default {
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...jest,
      // The action is not built: only tests of modules are asked.
      globalSetup: null,
      roots: ['<rootDir>/src', '<rootDir>/__tests__'],
      testMatch: (process.env.MUTATION_TESTS ?? '').split(','),
      watchman: false,
    },
    enableFindRelatedTests: false,
  },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  // TypeScript 7 has no API for Stryker to rewrite a tsconfig with; swc needs none.
  tsconfigFile: 'none.json',
  ignorePatterns: ['/biome.json', '/dist', '/site', '/docs/images', '/coverage'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
};
