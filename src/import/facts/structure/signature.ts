import { isTypicalGiven } from '#privacy/name-characters.ts';
import { isName } from './spaced-labels.ts';

/** Words of places and offices: no person is called so. */
const bodies =
	/(?:小学|中学|学校|高中|初中|幼儿园|园|校|局|处|室|科|股|组|部|办|社|站|台|报|网|中心|[省市县区旗镇乡村])$/;

export const isBody = (word: string): boolean => bodies.test(word);

/**
 * The name of who wrote, where a folded line or bracket holds nothing else: 何建军, 城东小学　何建军.
 * Two characters alone are more often a heading.
 */
export function signatureOf(line: string): string | undefined {
	const [, body, name = ''] =
		/^(?:([\u3400-\u9fff]{3,16})\s+)?([\u3400-\u9fff·]{2,12}(?:[ 、]+[\u3400-\u9fff]{2,4}){0,2})$/.exec(
			line,
		) ?? [];
	const isSure = body === undefined ? line.length >= 3 : isBody(body);
	const isPeople = name.split(/[ 、]+/).every((one) => isPerson(one));
	return name !== '' && isSure && isPeople ? name : undefined;
}

/** 米晓红 has no surname that is looked for, and two characters such as parents choose. */
const isPerson = (word: string): boolean =>
	!isBody(word) &&
	(isName(word) || (/^[\u3400-\u9fff]{3}$/.test(word) && isTypicalGiven(word.slice(1))));
