import { readSettings } from '#settings.ts';
import { terminal } from '#build/effects.ts';
import { runBuild } from '#build/run-build.ts';

process.exitCode = (await runBuild(readSettings(), terminal)) ? 0 : 1;
