import CMS from '@sveltia/cms';
import type { AdminConfig } from '#editor/config.ts';
import { entryOf, textOf, type EntryFields } from '#editor/entry-file.ts';
import './editor.css';
import { pairingNameOf, shownName } from '#editor/pairing-name.ts';
import { openProjectFolders } from './open-folder.ts';
import { showImportNotes } from './show-import-notes.ts';
import { suggestAddresses } from './suggest-address.ts';

const response = await fetch('./config.json');
const { cms, formats, contentFolder, isLocalOnly, kinds, schoolNames }: AdminConfig =
	await response.json();

document.documentElement.classList.toggle('local-only', isLocalOnly);
speakChinese();
openProjectFolders(contentFolder);
suggestAddresses();
for (const [name, file] of Object.entries(formats)) {
	CMS.registerCustomFormat(name, file.isMarkdown ? 'md' : 'yaml', {
		fromFile: (text) => {
			const entry = entryOf(text, file);
			return { ...entry, [shownName]: pairingNameOf(entry, schoolNames) };
		},
		toFile: (entry: EntryFields) => textOf(entry, file),
	});
}
showImportNotes(kinds);
await CMS.init({ config: cms });

/** Begins in Simplified Chinese whatever the browser's language; who chose another one keeps it. */
function speakChinese(): void {
	const kept: Record<string, unknown> = JSON.parse(
		localStorage.getItem('sveltia-cms.prefs') ?? '{}',
	);
	localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'zh-CN', ...kept }));
}
