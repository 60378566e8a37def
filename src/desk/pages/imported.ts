import type { Element } from 'hast';
import { h, type Child } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import type { Inbox } from '#desk/store/inbox.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { hidden, postForm } from '#desk/forms/elements.ts';
import { heading, notice, page } from './page.ts';

/** What became of one file that was dropped. */
export interface ImportedFile {
	readonly name: string;
	/** The drafts that it became, by their paths. */
	readonly drafts: readonly string[];
	readonly failure?: { readonly message: string; readonly hint: string };
	/** By which words it says that it is not for everybody. */
	readonly mayAllow?: readonly string[];
	/** Whether it was read before. */
	readonly mayRepeat?: boolean;
}

interface ImportedView {
	readonly results: readonly ImportedFile[];
	readonly inbox: Inbox;
	readonly school: string;
	readonly token: string;
}

const labels = deskWords.imported;

/** What became of several files, or of one about which something is to be asked. */
export function importedPage({ results, inbox, school, token }: ImportedView): Response {
	const again = (name: string, label: string) =>
		postForm(
			addressOf('import'),
			token,
			hidden('inbox', inbox.id),
			hidden('school', school),
			hidden(name, 'yes'),
			h('button', label),
		);
	const words = inbox.photos.length > 0 ? labels.onlyPhotos : labels.nothing;
	return page(
		{ title: labels.title, current: 'home' },
		heading(labels.title),
		results.length === 0 ? notice(words, 'error') : null,
		results.map((result) =>
			h(
				'div.card',
				h('h2', result.name),
				drawResult(result),
				result.mayAllow ? again('allow', labels.allow) : null,
				result.mayRepeat ? again('again', labels.again) : null,
			),
		),
		h('p', [h('a', { href: addressOf() }, deskWords.name)]),
	);
}

function drawResult({ drafts, failure, mayAllow, mayRepeat }: ImportedFile): Child {
	if (failure)
		return [h('p', [h('strong', labels.failed), ` ${failure.message}`]), h('p.soft', failure.hint)];
	if (mayAllow) return h('p', labels.reserved(mayAllow.join('”、“')));
	return [
		mayRepeat ? h('p', labels.unchanged) : null,
		drafts.length > 1 ? h('p', labels.several(drafts.length)) : null,
		...drafts.map(openDraft),
	];
}

const openDraft = (file: string): Element =>
	h('p', [h('a.button.main', { href: addressOf('edit', { file }) }, labels.open)]);
