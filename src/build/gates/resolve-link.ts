import { rememberCut } from '#files/remember.ts';
import { decodedAddress } from '#files/written.ts';
import type { Settings } from '#settings.ts';

/** Where an address on a page leads: to a file of the site, elsewhere (nothing), or nowhere. */
interface Resolved {
	/** A file and, after `#`, a place in it. */
	readonly link?: string;
	readonly message?: string;
}

/** Finds the files that addresses lead to. Menus stand on every page, so it remembers. */
export function linkResolver({ siteUrl, basePath }: Settings) {
	const root = new URL(basePath, siteUrl);
	const resolveWhole = rememberCut((address) => resolve(address, root, basePath));
	return (address: string, file: string): Resolved =>
		/^(?:\/|https?:)/.test(address)
			? resolveWhole(address)
			: resolve(address, new URL(file.replace(/(^|\/)index\.html$/, '$1'), root), basePath);
}

function resolve(address: string, here: URL, basePath: string): Resolved {
	if (!URL.canParse(address, here)) return { message: `链接“${address}”不是地址。` };
	const url = new URL(address, here);
	if (/^(?:mailto|tel):$/.test(url.protocol)) return {};
	if (!/^https?:$/.test(url.protocol)) return { message: `链接“${address}”的协议不能用。` };
	if (url.origin !== here.origin) return {};
	const path = decodedAddress(url.pathname);
	if (path === null) return { message: `链接“${address}”里的 % 写法不对。` };
	if (!path.startsWith(basePath))
		return { message: `链接“${address}”在网站路径 ${basePath} 之外。` };
	const below = path.slice(basePath.length);
	const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
	const place = decodedAddress(url.hash.slice(1).split(':~:')[0] ?? '') ?? '';
	return { link: place === '' ? target : `${target}#${place}` };
}
