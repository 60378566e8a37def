import { isMadeOfPlaces } from './place-characters.ts';
import { widePlaces } from './place-words.ts';
import { isGrammar, isOrdinary } from './name-words.ts';

/** Grammar that also begins names of places: 向家坝, 和静, 于洪, 拜泉. */
const doubtful = /^[向和对于由同从为那拜会里后前内外令解现未无才因经元名间其者要自且]$/;

/** Such that no sentence goes on with before a name: 那良, 后河, 内丘. */
const harmless = /^[那会里后前内外]$/;

/** What 那 and the like point with: 那所, 那里, 前几. */
const pointing = /^[所座家个位些几么种样天年里边次一两三间名条批届段场节堂片份件]/;

/** Whether a name must follow: 来到, 走进, 与 take no preposition behind them. */
const takesName = (before: string): boolean =>
	/(?:[到往赴]|走进|走近|走访|参观|[与向给]|以及)$/.test(before) || widePlaces.has(before);

/** Whether a word of grammar stands where only a name can: 来到|向|家坝小学. */
export function isDueName(
	word: string,
	before: readonly string[],
	after: readonly string[],
): boolean {
	const [next = ''] = after;
	if (!doubtful.test(word) || (/^[那前后]$/.test(word) && pointing.test(next))) return false;
	const last = before.at(-1) ?? '';
	if (next === '') return false;
	if (takesName(last)) return true;
	return harmless.test(word) && (last === '' || /^[对和为从由在的]$/.test(last));
}

/** Whether words of no sense stand between what ends a name and the name: 圣德 before 兰|纪念. */
export function isUnknownPlace(
	word: string,
	before: readonly string[],
	after: readonly string[],
): boolean {
	const last = before.at(-1) ?? '';
	return (
		word.length >= 2 &&
		!isOrdinary(word) &&
		!/[来去]$/.test(word) &&
		isMadeOfPlaces(word) &&
		!isWhole(after) &&
		(isOrdinary(last) || isGrammar(last) || /[省市州县区旗]$/.test(last))
	);
}

const isWhole = ([first = '', second = '']: readonly string[]) =>
	first.length >= 2 &&
	(/^[省市州盟县区旗镇乡村]$/.test(second) || /..[省市州盟县区旗镇乡村]$/.test(first));
