import { z } from 'astro/zod';

/**
 * A schema for one of a closed list. Authors write the code or its Chinese label; the schema gives
 * the code, and refuses other words with the reason `choice` and the labels.
 * @param labels codes with their labels, e.g. `{ supporter: '支援' }`
 */
export function choice<const Labels extends Record<string, string>>(labels: Labels) {
	type Code = keyof Labels & string;
	const isCode = (word: string): word is Code => Object.hasOwn(labels, word);
	const codeOf = (word: string) =>
		isCode(word)
			? word
			: Object.keys(labels)
					.filter(isCode)
					.find((code) => labels[code] === word);

	const read = (word: string, context: z.RefinementCtx): Code => {
		const code = codeOf(word.trim());
		if (code !== undefined) return code;
		const choices = Object.values(labels);
		context.addIssue({ code: 'custom', params: { reason: 'choice', choices }, input: word });
		return z.NEVER;
	};
	return z
		.string()
		.transform(read)
		.meta({ editor: { choices: labels } });
}
