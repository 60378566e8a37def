/** What a long picture shows of a text: tables and charts stay on the page. */
export type ProsePart =
	| { readonly kind: 'heading' | 'text' | 'caption'; readonly text: string }
	| { readonly kind: 'photo'; readonly image: HTMLImageElement };

/** The parts of an article in their order, its photos loading. */
export const partsOf = (prose: Element): ProsePart[] => [...prose.children].flatMap(partsIn);

function partsIn(element: Element): ProsePart[] {
	const photos = [...element.querySelectorAll('img')].map((image): ProsePart => ({
		kind: 'photo',
		image: loading(image),
	}));
	switch (element.localName) {
		case 'h2':
		case 'h3':
		case 'h4':
			return said('heading', element);
		case 'figure':
			return photos.length > 0
				? [...photos, ...said('caption', element.querySelector('figcaption'))]
				: [];
		case 'ul':
		case 'ol':
			return [...element.children].flatMap((item) => said('text', item, '· '));
		case 'p':
		case 'blockquote':
			return [...said('text', element), ...photos];
		default:
			return [];
	}
}

function said(
	kind: 'heading' | 'text' | 'caption',
	element: Element | null,
	mark = '',
): ProsePart[] {
	const text = element?.textContent.replace(/\s+/g, ' ').trim();
	return text ? [{ kind, text: mark + text }] : [];
}

/** The article was fetched and not shown, so nothing of it has been loaded. */
function loading(image: HTMLImageElement): HTMLImageElement {
	const own = new Image();
	own.sizes = '480px';
	own.srcset = image.srcset;
	own.src = image.src;
	return own;
}
