import { runTests } from '#tests/run-tests.ts';

process.exitCode = runTests(process.argv.slice(2)) ? 0 : 1;
