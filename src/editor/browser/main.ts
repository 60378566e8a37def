import CMS from '@sveltia/cms';
import type { AdminConfig } from '#editor/config.ts';
import { entryOf, textOf, type Entry } from '#editor/entry-file.ts';
import { openProjectFolders } from './open-folder.ts';
import { showImportNotes } from './show-import-notes.ts';
import { speakChinese } from './speak-chinese.ts';
import './editor.css';

const response = await fetch('./config.json');
const { cms, formats, contentFolder, isLocalOnly, kinds, words }: AdminConfig =
	await response.json();

document.documentElement.classList.toggle('local-only', isLocalOnly);
speakChinese();
openProjectFolders(contentFolder);
for (const [name, file] of Object.entries(formats)) {
	CMS.registerCustomFormat(name, file.isMarkdown ? 'md' : 'yaml', {
		fromFile: (text) => ({ ...entryOf(text, file) }),
		toFile: (entry: Entry) => textOf(entry, file),
	});
}
showImportNotes(kinds, words);
await CMS.init({ config: cms });
