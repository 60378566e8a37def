import { commandSettings } from '#settings.ts';
import { terminal } from '#build/effects.ts';
import { runBuild } from '#build/run-build.ts';

const settings = commandSettings(process.argv.slice(2));
process.exitCode = (await runBuild(settings, terminal)) ? 0 : 1;
