import { z } from 'astro/zod';
import { conceptIdOf, concepts, type ConceptId } from '#thesaurus/index.ts';

/** A concept of the thesaurus, by its preferred term (示范课) or its id (act.demo). */
export const concept = conceptAmong('');

/** What was done or given: lessons, exchanges, training, things, money, meetings. */
export const activityType = conceptAmong('act.', 'item.', 'gov.').meta({
	description: '活动类型：词表里的首选词，例如 示范课、跟岗、捐赠',
});

/** What may be promised: also what a school is to become, such as its culture. */
export const commitmentType = conceptAmong('act.', 'item.', 'gov.', 'th.').meta({
	description: '承诺做什么：词表里的首选词，例如 示范课、社团与体艺特色',
});

/** A difficulty that schools meet. */
export const problem = conceptAmong('prob.').meta({ description: '问题：例如 工学矛盾、师资短缺' });

function conceptAmong(...prefixes: string[]) {
	const isAllowed = (id: ConceptId) => prefixes.some((prefix) => id.startsWith(prefix));
	const allowed = concepts.filter(({ id }) => isAllowed(id)).map(({ id, term }) => [id, term]);
	const choices: Record<string, string> = Object.fromEntries(allowed);
	return z
		.string()
		.transform((word, context): ConceptId => {
			const id = conceptIdOf(word.trim());
			if (id !== undefined && isAllowed(id)) return id;
			const params = { reason: 'choice', choices: Object.values(choices) };
			context.addIssue({ code: 'custom', params, input: word });
			return z.NEVER;
		})
		.meta({ description: '主题：词表里的首选词', editor: { choices } });
}
