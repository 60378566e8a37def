/** Up to its mark; what somebody says is not cut in two. */
const sentence = /^(?:[“「『][^”」』]*[”」』]|[^。！？!?“「『])*[。！？!?]*/;

/** Lines below that are headings and greetings. */
const shortestProse = 30;
const longest = 180;

/** The first sentence of some paragraphs, at most 180 characters; empty where there are no words. */
export function firstSentence(paragraphs: readonly string[]): string {
	const prose = paragraphs.find((text) => text.length >= shortestProse) ?? paragraphs[0] ?? '';
	const words = sentence.exec(prose)?.[0].trim();
	const characters = Array.from((words === '' ? prose : (words ?? prose)).replace(/\s+/g, ' '));
	return characters.length > longest
		? `${characters.slice(0, longest - 2).join('')}……`
		: characters.join('').trim();
}
