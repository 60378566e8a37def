import { commandSettings } from '#settings.ts';
import { terminal } from '#build/effects.ts';
import { runBuild } from '#build/run-build.ts';
import { showSite } from '#serve/serve-site.ts';

const settings = commandSettings(process.argv.slice(2));
if (await runBuild(settings, terminal)) {
	await showSite(settings, settings.port ?? 4321);
} else {
	process.exitCode = 1;
}
