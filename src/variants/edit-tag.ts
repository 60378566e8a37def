import type { Convert } from './converter.ts';
import type { Tag, TextSpan } from './read-html.ts';
import { traditional, variantAddress, type SiteRoot } from './variant-address.ts';

/** What changes in a tag of a page when the page becomes Traditional. */
export function editTag(tag: Tag, convert: Convert, root: SiteRoot): TextSpan[] {
	const valueOf = (name: string): string => tag.attributes.get(name)?.text ?? '';
	const edit = (name: string, change: (value: string) => string): TextSpan[] => {
		const value = tag.attributes.get(name);
		return value ? [{ ...value, text: change(value.text) }] : [];
	};
	const toVariant = (address: string): string => variantAddress(address, root);

	const words = [...tag.attributes.keys()]
		.filter((name) => wordAttributes.has(name) || name.startsWith('data-label'))
		.flatMap((name) => edit(name, convert));
	switch (tag.name) {
		case 'html':
			return [...words, ...edit('lang', () => traditional)];
		case 'meta':
			return edit(
				'content',
				metaChange(valueOf('name') || valueOf('property'), convert, toVariant),
			);
		case 'form':
			return [...words, ...edit('action', toVariant)];
		case 'input':
			return /^(?:submit|button)$/.test(valueOf('type'))
				? [...words, ...edit('value', convert)]
				: words;
		default:
			// Links that name their language lead where they say, whatever the page's own script.
			return tag.attributes.has('hreflang') ? words : [...words, ...edit('href', toVariant)];
	}
}

/** Besides these, what begins with `data-label`: words that a script or a style sheet writes. */
const wordAttributes = new Set(['title', 'alt', 'aria-label', 'placeholder']);

function metaChange(
	name: string,
	convert: Convert,
	toVariant: (address: string) => string,
): (value: string) => string {
	switch (name) {
		case 'description':
		case 'og:title':
		case 'og:description':
		case 'og:site_name':
		case 'og:image:alt':
			return convert;
		case 'og:url':
			return toVariant;
		case 'og:locale':
			return (locale) => (locale === 'zh_CN' ? 'zh_TW' : locale);
		default:
			return (value) => value;
	}
}
