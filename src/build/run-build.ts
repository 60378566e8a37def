import { Locked } from '#files/lock.ts';
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
		for (const line of linesOf(failure)) effects.print(line);
		effects.print('没有发布，原来的网站不受影响。');
		return false;
	}
}

function linesOf(failure: unknown): readonly string[] {
	if (failure instanceof BuildFailure) return failure.lines;
	if (failure instanceof Locked) return [failure.message];
	throw failure;
}
