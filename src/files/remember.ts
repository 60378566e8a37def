/** The same function, which works the answer to each text out once. For texts that recur: dates, labels. */
export const remember = <Answer>(work: (text: string) => Answer): ((text: string) => Answer) =>
	remembering(work, (text) => text);

/** The same for texts that are cut out of pages, which are not kept with them. */
export const rememberCut = <Answer>(work: (text: string) => Answer): ((text: string) => Answer) =>
	remembering(work, detached);

/** A copy of a text that was cut out of a longer one: as long as the part is kept, V8 keeps the whole. */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function remembering<Answer>(work: (text: string) => Answer, keyOf: (text: string) => string) {
	const answers = new Map<string, { readonly answer: Answer }>();
	return (text: string): Answer => {
		const known = answers.get(text);
		if (known) return known.answer;
		const answer = work(text);
		answers.set(keyOf(text), { answer });
		return answer;
	};
}
