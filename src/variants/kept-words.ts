/**
 * Characters that stay as they are in names of schools: as surnames and in place names they are not
 * simplified forms of anything (范家庄, 三里小学, 台州, 余村), though in other words they are.
 */
export const keptInNames = '于余后台咸岳征斗朴涂游范谷郁里采';

/** Surnames that would turn into other words, unless a title after them shows what they are. */
export const keptSurnames = '于余岳朴涂游范谷郁';

export const titles = [
	...['老师', '教师', '校长', '园长', '院长', '主任', '书记', '局长', '科长', '组长', '所长'],
	...['同志', '同学', '先生', '女士', '某'],
];

/** Words that end in such a surname and often stand before a title: 示范教师 is no teacher called 范. */
export const wordsBeforeTitles = [
	...[
		'关于',
		'对于',
		'由于',
		'属于',
		'至于',
		'等于',
		'位于',
		'在于',
		'用于',
		'限于',
		'基于',
		'便于',
	],
	...['其余', '业余', '课余', '剩余', '示范', '模范', '规范', '师范', '典范'],
];
