const sound = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}';

/**
 * Bytes that were damaged on the way, such as 学?！敖Y for 学校。“结. They stay as they are: only
 * somebody who has the original knows what they were.
 */
export const damaged = new RegExp(
	[
		// A character that no encoding has.
		'\\ufffd+',
		// A reading whose bracket never opened: 域?qū)W.
		`[?？]${sound}[)）]`,
		// A letter with a reading: ?F(xiàn), 兩?；A(chǔ).
		`[?？][^\\sA-Za-z?？。\\d]{0,12}[A-Za-z][(（]${sound}[)）]`,
		// Two marks, and a letter glued to a character: 情?;厩闆r.
		'[?？][!！,，;；:：?？][^\\sA-Za-z?？。\\d]{1,12}[A-Za-z](?=[\\u3400-\\u9fff，。])',
	].join('|'),
	'g',
);
