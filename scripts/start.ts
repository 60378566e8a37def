import { readSettings } from '#settings.ts';
import { terminal } from '#build/effects.ts';
import { runBuild } from '#build/run-build.ts';
import { showSite } from '#serve/serve-site.ts';

const settings = readSettings();
if (await runBuild(settings, terminal)) {
	await showSite(settings, Number(process.env['PORT'] ?? 4321));
} else {
	process.exitCode = 1;
}
