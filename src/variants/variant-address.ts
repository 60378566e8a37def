/** First part of the address of every Traditional page, after the site's base path. */
export const variantFolder = 'zh-hant';

/** Languages of pages as `lang` and `hreflang` name them. */
export const simplified = 'zh-Hans';
export const traditional = 'zh-Hant';

/** What every address of a site begins with. */
export interface SiteRoot {
	/** Origin without a trailing slash. */
	readonly siteUrl: string;
	/** Path that every address begins with; begins and ends with a slash. */
	readonly basePath: string;
}

/**
 * The address of the Traditional page that belongs to a page of the site. Files, other sites and
 * addresses that are Traditional already come back as they are.
 * @example variantAddress('/sub/reports/?kind=visit', root) // '/sub/zh-hant/reports/?kind=visit'
 */
export function variantAddress(address: string, { siteUrl, basePath }: SiteRoot): string {
	const origin = address.startsWith(`${siteUrl}/`) ? siteUrl : '';
	const path = address.slice(origin.length);
	if (!path.startsWith(basePath)) return address;
	const below = path.slice(basePath.length);
	const isPage = /^(?:[^?#]*\/)?(?:[?#]|$)/.test(below);
	if (!isPage || below.startsWith(`${variantFolder}/`)) return address;
	return `${origin}${basePath}${variantFolder}/${below}`;
}
