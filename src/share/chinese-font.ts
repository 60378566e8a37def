import { globSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folders = [
	'/usr/share/fonts',
	'/usr/local/share/fonts',
	'/System/Library/Fonts',
	'/Library/Fonts',
	'C:/Windows/Fonts',
	path.join(os.homedir(), '.fonts'),
	path.join(os.homedir(), '.local/share/fonts'),
];

/** What the file names of fonts with Chinese characters have in them. */
const chinese = new RegExp(
	[
		'cjk|sourcehan|source-han|wqy|wenquanyi|msyh|simhei|simsun',
		'pingfang|stheiti|hiragino.*gb|droidsansfallback|fandol|lxgw',
	].join('|'),
	'i',
);

/** Whether this machine can write Chinese into a picture. No font is ever fetched. */
export const hasChineseFont = (): boolean =>
	folders.some((folder) =>
		globSync('**/*.{ttf,ttc,otf,TTF,TTC,OTF}', { cwd: folder }).some((file) => chinese.test(file)),
	);
