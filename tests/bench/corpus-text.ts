import type { Random } from './corpus-random.ts';
import { parts } from './sentence-parts.ts';

/** The text of a report: a few sections of sentences that differ from report to report. */
export function textOf(random: Random, links: readonly string[]): string {
	const sections = Array.from({ length: random.between(3, 5) }, (_, index) => {
		const paragraphs = Array.from({ length: random.between(2, 4) }, () => paragraphOf(random));
		const heading = index === 0 ? [] : [`## ${random.pick(parts.heading)}`];
		return [...heading, ...paragraphs].join('\n\n');
	});
	const list = Array.from({ length: 3 }, () => `- ${sentenceOf(random)}`).join('\n');
	const related = links.map((id) => `另见[${random.pick(parts.heading)}](/reports/${id}/)。`);
	return [...sections, list, ...related].join('\n\n');
}

const paragraphOf = (random: Random): string =>
	Array.from({ length: random.between(3, 6) }, () => sentenceOf(random)).join('');

function sentenceOf(random: Random): string {
	if (random.chance(0.12)) return random.pick(parts.also);
	const { when, who, verb, what, how, result } = parts;
	const deed = `${random.pick(when)}，${random.pick(who)}${random.pick(verb)}${random.pick(what)}`;
	const number = random.chance(0.3) ? `，共${random.between(2, 48)}处` : '';
	const manner = random.chance(0.6) ? `，${random.pick(how)}` : '';
	return `${deed}${number}${manner}，${random.pick(result)}。`;
}
