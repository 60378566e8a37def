import { h } from 'hastscript';
import { confirm } from '#check/confirm.ts';
import type { OpenQuestion } from '#check/confirmations.ts';
import { addressOf, fieldOf, goTo, textsOf, type Action } from '#desk/desk.ts';
import { hidden, postForm } from '#desk/forms/elements.ts';
import { heading, nothingThere, page } from '#desk/pages/page.ts';
import { openFile } from '#desk/store/open-file.ts';
import { picturesIn } from '#desk/store/pictures.ts';
import { checkFile } from '#desk/store/publish.ts';
import { textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { goOn } from './go-on.ts';

const labels = deskWords.confirm;

/** Asks what only a person can judge, once, before a report is published: who is in a picture, whose name a word is. */
export const askToConfirm: Action = async ({ settings, token }, { url }) => {
	const open = await openFile(settings, fieldOf(url.searchParams, 'file'));
	if (!open) return nothingThere();
	const { file, digest, entry } = open;
	const { asked } = await checkFile(settings, file);
	if (asked.length === 0) return goTo(addressOf('edit', { file }));
	const by = textIn(entry['credits'], 'text');
	return page(
		{ title: labels.title, part: 'reports' },
		heading(labels.title, h('p.soft', labels.hint)),
		postForm(
			addressOf('confirm', { file }),
			token,
			hidden('digest', digest),
			asked.map(drawAsked),
			h('div.field', [
				h('label', { htmlFor: 'by' }, [labels.by, h('small', labels.byHint)]),
				h('input#by', { name: 'by', value: by, maxLength: 40, required: true }),
			]),
			h('div.actions', [
				h('a.button', { href: addressOf('edit', { file }) }, labels.no),
				h('button.main', labels.yes),
			]),
		),
	);
};

const drawAsked = ({ kind, key, shown, context }: OpenQuestion) => {
	const isPicture = kind === 'picture';
	// The description of a picture stands in the line that shows it.
	const alt = picturesIn(context)[0]?.alt ?? '';
	return h(`div.card.${kind}`, [
		hidden('key', key),
		isPicture
			? h('img', { src: addressOf('picture', { file: shown }), alt })
			: h('p', [h('strong', shown)]),
		h('p', [isPicture ? labels.picture : labels.word, h('small', isPicture ? alt : context)]),
	]);
};

/** Remembers that a person has looked at what only a person can judge, and publishes. */
export const confirmAsked: Action = async (desk, { url, form }) => {
	const { settings } = desk;
	const file = fieldOf(url.searchParams, 'file');
	const by = fieldOf(form, 'by').trim();
	const { asked } = await checkFile(settings, file);
	const keys = textsOf(form, 'key');
	const seen = asked.filter(({ key }) => keys.includes(key));
	if (by !== '' && seen.length > 0) await confirm(seen, by.slice(0, 40), settings);
	const open = await openFile(settings, file);
	return open ? goOn(desk, open, 'publish') : nothingThere();
};
