import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { heading, hidden, page, postForm } from './page.ts';

interface Clash {
	/** The file as somebody else has left it. */
	readonly theirs: OpenFile;
	/** What would have been written over it. */
	readonly text: string;
	/** The form that was sent; it is sent again where somebody wants it so. */
	readonly form: FormData;
	readonly token: string;
}

const words = deskWords.clash;

/** Two people have changed one file: both texts, and nothing is lost. */
export function clashPage({ theirs, text, form, token }: Clash): Response {
	const { file, digest } = theirs;
	const kept = [...form].flatMap(([name, value]) =>
		typeof value === 'string' && name !== 'token' && name !== 'digest' ? [hidden(name, value)] : [],
	);
	const column = (title: string, shown: string) =>
		h('section', { className: ['part'] }, [
			h('h2', title),
			h('pre', { tabIndex: 0, className: ['paper'] }, shown),
		]);
	return page({ title: words.title, status: 409 }, [
		heading(words.title, h('p', words.intro)),
		h('div', { className: ['both'] }, [
			column(words.theirs, theirs.text),
			column(words.yours, text),
		]),
		postForm(addressOf('edit', { file }), token, [
			hidden('digest', digest),
			...kept,
			h('p', { className: ['actions'] }, [
				h('a', { className: ['button'], href: addressOf('edit', { file }) }, words.takeTheirs),
				h('button', words.takeYours),
			]),
		]),
	]);
}
