import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import type { OpenQuestion } from '#check/confirmations.ts';
import { picturesIn } from '#desk/store/pictures.ts';
import { textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { heading, hidden, page, postForm } from './page.ts';

const labels = deskWords.confirm;

/** What only a person can judge, once, before a report is published: who is in a picture, whose name a word is. */
export function askPage(
	{ file, digest, entry }: OpenFile,
	questions: readonly OpenQuestion[],
	token: string,
): Response {
	return page({ title: labels.title, part: 'reports' }, [
		heading(labels.title, h('p', { className: ['soft'] }, labels.hint)),
		postForm(addressOf('confirm', { file }), token, [
			hidden('digest', digest),
			...questions.map(({ kind, key, shown, context }) =>
				h('div', { className: ['card', kind] }, [
					hidden('key', key),
					kind === 'picture'
						? h('img', { src: addressOf('picture', { file: shown }), alt: altIn(context) })
						: h('p', [h('strong', shown)]),
					h('p', [
						kind === 'picture' ? labels.picture : labels.word,
						h('small', kind === 'picture' ? altIn(context) : context),
					]),
				]),
			),
			h('div', { className: ['field'] }, [
				h('label', { htmlFor: 'by' }, [labels.by, h('small', labels.byHint)]),
				h('input', {
					id: 'by',
					name: 'by',
					value: textIn(entry['credits'], 'text'),
					maxLength: 40,
					required: true,
				}),
			]),
			h('div', { className: ['actions'] }, [
				h('a', { className: ['button'], href: addressOf('edit', { file }) }, labels.no),
				h('button', { className: ['main'] }, labels.yes),
			]),
		]),
	]);
}

/** The description of a picture, of the line that shows it. */
const altIn = (markdown: string): string => picturesIn(markdown)[0]?.alt ?? '';
