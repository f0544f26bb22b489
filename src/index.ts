import { exit } from './actions/log.ts';
import { main } from './main.ts';

// The runner starts `dist/post.js`, which loads this file, in the post stage (docs/adr/0001-one-step-follows-the-job.md).
const entry = process.argv[1]?.endsWith('post.js') ? 'post' : 'main';

// A closed log (EPIPE) must not end the step: the message is still sent.
process.stdout.on('error', () => {});

// A top-level await would make ncc write a module that Node must load as an ES module.
main(entry, process.env, Date.now()).then(exit);
