import type { Archive } from '#archive/archive.ts';
import type { Settings } from '#settings.ts';
import type { BuildEffects } from './effects.ts';
import type { SiteTree } from './site-tree.ts';
import type { Workspace } from './workspace.ts';

/** What the steps of a build work with: from an archive, in a workspace, into a tree. */
export interface BuildContext {
	readonly archive: Archive;
	readonly tree: SiteTree;
	readonly settings: Settings;
	readonly workspace: Workspace;
	readonly effects: BuildEffects;
}
