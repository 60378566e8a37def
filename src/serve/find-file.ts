import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodedAddress } from '#files/written.ts';

type PathTarget =
	| { readonly kind: 'file'; readonly file: string; readonly whole: string }
	| { readonly kind: 'move'; readonly to: string }
	| { readonly kind: 'none' };

const none: PathTarget = { kind: 'none' };

/** What a request's path leads to below the folder of a site that stands at `basePath`. */
export async function findFile(
	pathname: string,
	{ folder, basePath }: { folder: string; basePath: string },
): Promise<PathTarget> {
	if (`${pathname}/` === basePath || (pathname === '/' && basePath !== '/')) {
		return { kind: 'move', to: basePath };
	}
	const below = decodedAddress(pathname);
	if (below === null || /[\0\\]/.test(below) || !below.startsWith(basePath)) return none;
	const file = below.slice(basePath.length).replace(/(^|\/)$/, '$1index.html');
	const root = await realpath(folder).catch(() => folder);
	const whole = await realpath(path.join(root, file)).catch(() => null);
	// Neither `..` nor a link leads out of the site, and hidden files are nobody's business.
	if (whole === null || !`${whole}${path.sep}`.startsWith(root + path.sep)) return none;
	if (/(?:^|\/)\./.test(file)) return none;
	const isFolder = (await stat(whole)).isDirectory();
	return isFolder ? { kind: 'move', to: `${pathname}/` } : { kind: 'file', file, whole };
}
