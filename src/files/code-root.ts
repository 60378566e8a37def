import path from 'node:path';

declare const CODE_ROOT: string | undefined;

/**
 * The folder of this program, where its `package.json` lies. Pages run from a bundle that lies
 * elsewhere, and are told by what bundles them.
 */
export const codeRoot =
	typeof CODE_ROOT === 'string' ? CODE_ROOT : path.resolve(import.meta.dirname, '../..');
