/**
 * Runs a suite with a global object of its own kind. Jest makes one of a proxy: each use of a global variable (`Number`,
 * `Error`) is asked of it and takes a hundred times as long. There is no option for it.
 * https://nodejs.org/api/vm.html#vmconstantsdont_contextify
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const { createContext } = vm;

export default class extends TestEnvironment {
  constructor(...args) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...args);
    } finally {
      vm.createContext = createContext;
    }
  }
}
