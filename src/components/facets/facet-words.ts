import { words } from '#i18n/zh-hans.ts';

const { narrow, chosen, more, find, shown, unknownChoice } = words.list;

/** Words for the scripts that draw facets, which fill in what stands in braces. */
export const facetWords = {
	narrow,
	narrowed: chosen('{n}'),
	moreChoices: more('{n}'),
	findChoice: find,
	shown: shown('{n}'),
	unknownChoice,
};
