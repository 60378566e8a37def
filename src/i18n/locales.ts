/** The scripts that the site can be read in. The first is written; the others are made from it. */
export const locales = [
	{ code: 'zh-hans', lang: 'zh-Hans', name: '简体', prefix: '' },
	{ code: 'zh-hant', lang: 'zh-Hant', name: '繁體', prefix: 'zh-hant/' },
] as const;
