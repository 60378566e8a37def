import { anyWord } from '#chinese/word-list.ts';
import people from './words/people.json' with { type: 'json' };

/** Whether what stands behind a name says that it is a grown-up's: 明珠老师, 明珠（语文教师）, 明珠、田野两位校长. */
export const isGrownUp = (after: string): boolean => title.test(after.slice(0, 12));

const title = new RegExp(
	`^\\s?[(（]?(?:等|[两二几]位)?${anyWord(people.subjects.words)}?${anyWord(people.grownUps.words)}`,
);
