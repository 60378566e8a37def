import path from 'node:path';
import { h } from 'hastscript';
import { addressOf, fieldOf, goTo, type Action } from '#desk/desk.ts';
import { postForm } from '#desk/forms/elements.ts';
import { heading, notice, page } from '#desk/pages/page.ts';
import { deskWords } from '#i18n/words/desk.ts';

const labels = deskWords.build;

/** Begins to make the public site. */
export const build: Action = (desk, { form }) => {
	desk.build.start();
	return goTo(addressOf('build', { file: fieldOf(form, 'file') }));
};

/** What the build has said so far and, in the end, the way to the site. */
export const showBuild: Action = ({ build, token, settings }, { url }) => {
	const { step, lines, port } = build.state();
	const file = fieldOf(url.searchParams, 'file');
	const site = `http://${url.hostname}:${port}${settings.basePath}`;
	const report = `${site}reports/${path.posix.parse(file).name}/`;
	const again = step === 'running' ? 2 : undefined;
	const toReport = file === '' ? null : h('a.button.main', { href: report }, labels.openReport);
	const toSite = h(file === '' ? 'a.button.main' : 'a.button', { href: site }, labels.openSite);
	return page(
		{ title: labels.title, current: 'home', again },
		heading(labels.title, h('p.soft', labels.hint)),
		step === 'running' ? h('p', { role: 'status' }, labels.running) : null,
		step === 'done' ? notice(labels.done, 'good', h('p.fills', [toReport, toSite])) : null,
		step === 'failed' ? notice(labels.failed, 'error') : null,
		lines.length > 0 ? h('pre.paper', { tabIndex: 0 }, lines.join('\n')) : null,
		step === 'running'
			? null
			: postForm(
					addressOf('build'),
					token,
					h('p.fills', [h(step === 'idle' ? 'button.main' : 'button', labels.start)]),
				),
	);
};
