/** What there is of some remarks, in one line. @example dotted('2 场', '', '上学期') // '2 场 · 上学期' */
export const dotted = (...remarks: readonly (string | false | null | undefined)[]): string =>
	remarks.filter(Boolean).join(' · ');
