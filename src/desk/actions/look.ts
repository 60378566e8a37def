import { h } from 'hastscript';
import { addressOf, fieldOf, type Action } from '#desk/desk.ts';
import { drawFindings } from '#desk/pages/findings.ts';
import { button, hidden, postForm } from '#desk/forms/elements.ts';
import { heading, notice, nothingThere, page } from '#desk/pages/page.ts';
import { openFile } from '#desk/store/open-file.ts';
import { deskWords } from '#i18n/words/desk.ts';

/** The real page of a report, a draft too. */
export const look: Action = async ({ settings, pages, token }, { url }) => {
	const open = await openFile(settings, fieldOf(url.searchParams, 'file'));
	if (!open) return nothingThere();
	const { title, back, hint, cannot } = deskWords.look;
	const { file, digest, entry, shape } = open;
	const goBack = h('a.button', { href: addressOf('edit', { file }) }, back);
	const shown = await pages.show(file);
	if (!('report' in shown))
		return page(
			{ title },
			heading(title),
			notice(cannot, 'error', drawFindings(shown.findings, shape)),
			goBack,
		);
	const { review, publish } = deskWords.edit;
	const next = [button(review, 'review'), button(publish, 'publish', true)];
	const actions = h('div.actions', [goBack, entry['draft'] === true ? next : null]);
	const form = postForm(addressOf('decide', { file }), token, hidden('digest', digest), actions);
	const src = `${settings.basePath}reports/${shown.report.id}/`;
	return page(
		{ title: shown.report.title },
		h('div.looking', [h('p.soft', hint), form]),
		h('iframe', { src, title }),
	);
};
