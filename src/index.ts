import { main } from './main.ts';

// A top-level await would make ncc write a module that Node must load as an ES module.
main(process.env, Date.now()).then((code) => {
  process.exitCode = code;
});
