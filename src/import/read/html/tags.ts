import type { Element } from 'hast';

const inline = new Set(
	'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

export const tags = {
	/** Whether a line ends before and after the element. Unknown elements end lines. */
	isBlock: ({ tagName }: Element): boolean => !inline.has(tagName),
};
