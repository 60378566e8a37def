import type { Site } from '#model/site.ts';

/** Licences that data may be given under, by their identifiers in the SPDX list. */
export const dataLicences: Readonly<
	Record<Site['licences']['data'], { readonly title: string; readonly path: string }>
> = {
	'CC-BY-4.0': {
		title: '知识共享 署名 4.0',
		path: 'https://creativecommons.org/licenses/by/4.0/',
	},
	'CC-BY-SA-4.0': {
		title: '知识共享 署名—相同方式共享 4.0',
		path: 'https://creativecommons.org/licenses/by-sa/4.0/',
	},
	'CC0-1.0': {
		title: '知识共享 公有领域贡献 1.0',
		path: 'https://creativecommons.org/publicdomain/zero/1.0/',
	},
	'ODbL-1.0': {
		title: '开放数据库许可 1.0',
		path: 'https://opendatacommons.org/licenses/odbl/1-0/',
	},
};
