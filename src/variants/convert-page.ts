import { convertRun } from './convert-run.ts';
import type { Convert } from './converter.ts';
import { editTag } from './edit-tag.ts';
import { readHtml, type Span, type TextSpan } from './read-html.ts';
import { simplified, traditional, variantAddress, type SiteRoot } from './variant-address.ts';

/**
 * The Traditional page that belongs to a finished Simplified page. Texts, a few attributes and the
 * addresses of pages change, everything else stays byte for byte. Other pages come back as they are.
 */
export function convertPage(html: string, convert: Convert, root: SiteRoot): string {
	const edits: TextSpan[] = [];
	const skipped = skipping();
	const state = { isSimplified: false, raw: '' };
	/** What stands in a row with nothing but places for line breaks between. */
	const run: Span[] = [];
	const endRun = (): void => {
		const spans = run.splice(0);
		const texts = spans.map(({ start, end }) => html.slice(start, end));
		for (const [place, text] of convertRun(texts, convert).entries()) {
			const span = spans[place];
			if (span) edits.push({ ...span, text });
		}
	};

	readHtml(html, {
		open(tag) {
			const { name, attributes } = tag;
			const has = (attribute: string, value: string) => attributes.get(attribute)?.text === value;
			if (name !== 'wbr') endRun();
			if (name === 'html') state.isSimplified = has('lang', simplified);
			if (name === 'script' || name === 'style')
				state.raw = has('type', 'application/ld+json') ? 'json' : name;
			const isLeft = skipped.open(name, has('translate', 'no'));
			if (!isLeft) edits.push(...editTag(tag, convert, root));
		},
		close(name) {
			endRun();
			state.raw = '';
			skipped.close(name);
		},
		text(span) {
			if (skipped.isActive()) return;
			if (state.raw === 'json') {
				const json = html.slice(span.start, span.end);
				edits.push({ ...span, text: convertJsonLd(json, convert, root) });
			} else if (state.raw === '') run.push(span);
		},
	});
	endRun();
	return state.isSimplified ? applied(html, edits) : html;
}

/** Structured data of a page with its texts, its language and its addresses in the other script. */
function convertJsonLd(json: string, convert: Convert, root: SiteRoot): string {
	const convertString = (text: string): string => {
		if (text === simplified) return traditional;
		return /^(?:https?:\/)?\//.test(text) ? variantAddress(text, root) : convert(text);
	};
	return convertData(json, convertString).replaceAll('<', String.raw`\u003c`);
}

/** A JSON file of a page with its texts in the other script; ids and addresses have no characters to change. */
export const convertData = (json: string, convert: Convert): string =>
	JSON.stringify(
		JSON.parse(json, (_key, value: unknown) =>
			typeof value === 'string' ? convert(value) : value,
		),
	);

/** Follows an element that is to be left alone until it ends. */
function skipping() {
	const state = { name: '', depth: 0 };
	return {
		isActive: () => state.depth > 0,
		/** Whether the element that opens is to be left alone. */
		open(name: string, isMarked: boolean): boolean {
			if (state.depth > 0) {
				if (name === state.name && !voidElements.has(name)) state.depth += 1;
				return true;
			}
			if (isMarked && !voidElements.has(name)) Object.assign(state, { name, depth: 1 });
			return isMarked;
		},
		close(name: string): void {
			if (name === state.name && state.depth > 0) state.depth -= 1;
		},
	};
}

const voidElements = new Set(
	'area base br col embed hr img input link meta source track wbr'.split(' '),
);

function applied(html: string, edits: readonly TextSpan[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
		parts.push(html.slice(from, start), text);
		from = end;
	}
	return parts.join('') + html.slice(from);
}
