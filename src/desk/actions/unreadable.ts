import { h } from 'hastscript';
import { openArchive } from '#archive/open-archive.ts';
import { drawFindings } from '#desk/pages/findings.ts';
import { heading, notice, page } from '#desk/pages/page.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { isError } from '#model/finding.ts';
import type { Settings } from '#settings.ts';

/** Says of a file that no form can be made of what is wrong with it, and where. */
export async function unreadablePage(settings: Settings, file: string): Promise<Response> {
	const { findings } = await openArchive(settings);
	const { broken, unreadable, line } = deskWords.edit;
	const own = findings
		.filter((one) => isError(one) && one.file === file)
		.map((one) => ({ ...one, message: `${line(one.line)}${one.message}` }));
	return page(
		{ title: broken, status: 422 },
		heading(broken, h('p.soft', file)),
		notice(unreadable, 'error', drawFindings(own)),
	);
}
