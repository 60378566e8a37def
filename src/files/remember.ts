/** The same function, which works the answer to each text out once. For texts that recur: dates, labels. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known;
		const answer = work(text);
		answers.set(text, answer);
		return answer;
	};
}
