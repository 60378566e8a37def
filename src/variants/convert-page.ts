import { convertRun } from './convert-run.ts';
import type { Convert } from './converter.ts';
import { editTag, type TextEdit } from './edit-tag.ts';
import { readHtml, type Span, type Tag } from './read-html.ts';
import { simplified, traditional, variantAddress, type SiteRoot } from './variant-address.ts';

/**
 * The Traditional page that belongs to a finished Simplified page. Texts, a few attributes and the
 * addresses of pages change, everything else stays byte for byte. Other pages come back as they are.
 */
export function convertPage(html: string, convert: Convert, root: SiteRoot): string {
	const valueOf = ({ attributes }: Tag, name: string): string | undefined => {
		const span = attributes.get(name);
		return span && html.slice(span.start, span.end);
	};
	const edits: TextEdit[] = [];
	const skipped = skipping();
	const state = { language: '', raw: '' };
	/** What stands in a row with nothing but places for line breaks between. */
	const run: Span[] = [];
	const convertSpan = ({ start, end }: Span, change: Convert): void => {
		edits.push({ start, end, text: change(html.slice(start, end)) });
	};
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
			if (tag.name !== 'wbr') endRun();
			if (tag.name === 'html') state.language = valueOf(tag, 'lang') ?? '';
			if (tag.name === 'script' || tag.name === 'style') {
				state.raw = valueOf(tag, 'type') === 'application/ld+json' ? 'json' : tag.name;
			}
			const isLeft = skipped.open(tag.name, valueOf(tag, 'translate') === 'no');
			if (!isLeft) edits.push(...editTag(tag, { html, convert, root }));
		},
		close(name) {
			endRun();
			state.raw = '';
			skipped.close(name);
		},
		text(span) {
			if (skipped.isActive()) return;
			if (state.raw === 'json') convertSpan(span, (json) => convertJsonLd(json, convert, root));
			else if (state.raw === '') run.push(span);
		},
	});
	endRun();
	return state.language === simplified ? applied(html, edits) : html;
}

/** Structured data of a page with its texts, its language and its addresses in the other script. */
function convertJsonLd(json: string, convert: Convert, root: SiteRoot): string {
	const convertString = (text: string): string => {
		if (text === simplified) return traditional;
		return /^(?:https?:\/)?\//.test(text) ? variantAddress(text, root) : convert(text);
	};
	const converted: unknown = JSON.parse(json, (_key, value: unknown) =>
		typeof value === 'string' ? convertString(value) : value,
	);
	return JSON.stringify(converted).replaceAll('<', String.raw`\u003c`);
}

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

function applied(html: string, edits: readonly TextEdit[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
		parts.push(html.slice(from, start), text);
		from = end;
	}
	return parts.join('') + html.slice(from);
}
