import type { Settings } from '#settings.ts';
import { BuildFailure } from './build-failure.ts';
import { buildSite } from './build-site.ts';
import type { Effects } from './effects.ts';

/** Builds, prints why where that fails, and says whether the new site stands. */
export async function runBuild(settings: Settings, effects: Effects): Promise<boolean> {
	try {
		await buildSite(settings, effects);
		return true;
	} catch (failure) {
		if (!(failure instanceof BuildFailure)) throw failure;
		for (const line of failure.lines) effects.print(line);
		effects.print('没有发布，原来的网站不受影响。');
		return false;
	}
}
