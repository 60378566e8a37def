import { h } from 'hastscript';
import { addressOf, fieldOf, type Action } from '#desk/desk.ts';
import { drawFindings } from '#desk/pages/findings.ts';
import { nothingThere } from '#desk/pages/nothing.ts';
import { button, heading, hidden, notice, page, postForm } from '#desk/pages/page.ts';
import { openFile } from '#desk/store/open-file.ts';
import { deskWords } from '#i18n/words/desk.ts';

/** The real page of a report, a draft too. */
export const look: Action = async ({ settings, pages, token }, { url }) => {
	const open = await openFile(settings, fieldOf(url.searchParams, 'file'));
	if (!open) return nothingThere();
	const { title, back, hint, cannot } = deskWords.look;
	const goBack = h(
		'a',
		{ className: ['button'], href: addressOf('edit', { file: open.file }) },
		back,
	);
	const shown = await pages.show(open.file);
	if (!('report' in shown))
		return page({ title }, [
			heading(title),
			notice(cannot, [drawFindings(shown.findings, open.shape)], 'error'),
			goBack,
		]);
	const src = `${settings.basePath}reports/${shown.report.id}/`;
	return page({ title: shown.report.title }, [
		h('div', { className: ['looking'] }, [
			h('p', { className: ['soft'] }, hint),
			postForm(addressOf('decide', { file: open.file }), token, [
				hidden('digest', open.digest),
				h('div', { className: ['actions'] }, [
					goBack,
					...(open.entry['draft'] === true
						? [
								button(deskWords.edit.review, 'do', 'review'),
								button(deskWords.edit.publish, 'do', 'publish', true),
							]
						: []),
				]),
			]),
		]),
		h('iframe', { src, title }),
	]);
};
