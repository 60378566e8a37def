import type { Archive } from '#archive/archive.ts';
import type { Settings } from '#settings.ts';
import { BuildFailure } from '#build/build-failure.ts';
import type { SiteTree } from '#build/site-tree.ts';
import type { Workspace } from '#build/workspace.ts';
import { addressOf, faultLines, type Fault } from './fault.ts';
import { linkFaults } from './link-faults.ts';
import type { PageFacts } from './page-facts.ts';
import { pictureFaults } from './picture-faults.ts';
import { sourceFaults } from './source-faults.ts';
import { unreadSources } from './unread-sources.ts';

/** Stops a site that must not be published, naming every page and cause. */
export async function checkSite(
	tree: SiteTree,
	{ archive, facts }: { archive: Archive; facts: ReadonlyMap<string, PageFacts> },
	{ settings, workspace }: { settings: Settings; workspace: Workspace },
): Promise<void> {
	const faults = [
		...unreadSources(archive, settings.contentDir),
		...sourceFaults(archive, tree.stamps),
		...pageFaults(facts),
		...linkFaults(facts, tree.stamps),
		...(await pictureFaults(tree, workspace)),
	];
	if (faults.length > 0) throw new BuildFailure(faultLines(faults));
}

const pageFaults = (facts: ReadonlyMap<string, PageFacts>): Fault[] =>
	[...facts].flatMap(([file, { faults }]) =>
		faults.map((cause) => ({ page: addressOf(file), cause })),
	);
