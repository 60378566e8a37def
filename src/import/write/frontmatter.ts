import { Document } from 'yaml';
import { formatInterval } from '#model/format-interval.ts';
import { parseAmount } from '#model/quantity.ts';
import { reportSchema } from '#model/report.ts';
import { frequencies } from '#model/commitment.ts';
import { roles } from '#model/role.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import { creditFields } from '#import/facts/credits.ts';
import type { Count } from '#import/facts/counts/find-counts.ts';
import type { PlannedClause } from '#import/facts/counts/planned-clauses.ts';
import type { Draft } from './draft.ts';
import { ImportFailure } from '#import/failure.ts';
import type { Input } from '#import/read/input.ts';
import type { Registry } from '#import/ask/registry.ts';
import { fold } from '#chinese/fold.ts';
import type { SourceMeta } from '#import/clean/text/source.ts';
import { firstSentence } from './first-sentence.ts';

interface FrontmatterContext {
	readonly input: Input;
	readonly meta: SourceMeta;
	readonly registry: Registry;
	readonly today: string;
}

/** The suggested fields of a draft as YAML. They pass the schema, or the draft is not written. */
export function writeFrontmatter(draft: Draft, context: FrontmatterContext): string {
	const fields = fieldsOf(draft, context);
	const result = reportSchema.safeParse(fields);
	if (!result.success) {
		const where = result.error.issues.map(({ path }) => path.join('.')).join('、');
		throw new ImportFailure(
			`草稿的信息不合格式（${where}），没有写入。`,
			'这是导入程序的错误，请把文件交给维护者。',
			{ cause: result.error },
		);
	}
	return new Document(fields, { version: '1.2' }).toString({ lineWidth: 0 });
}

function fieldsOf(draft: Draft, context: FrontmatterContext): Record<string, unknown> {
	const { facts, title, doubts, removals } = draft;
	const kind = finalKind(draft);
	const { pairings } = facts;
	const paired = new Set(
		context.registry.pairings
			.filter(({ id }) => pairings.includes(id))
			.flatMap(({ schools }) => schools.map(({ school }) => school)),
	);
	const schools = facts.isPairing
		? facts.parties.flatMap(({ id }) => (id !== null && !paired.has(id) ? [id] : []))
		: [];
	return {
		kind,
		title: title.value,
		summary: summaryOf(draft),
		date: facts.date.value,
		...list('pairings', pairings),
		...list('schools', [...new Set(schools)]),
		...list('themes', facts.themes.map(termOf)),
		...list('subjects', facts.subjects),
		...list('activities', activitiesOf(draft, kind)),
		...list(
			'totals',
			kind === 'summary' ? facts.counts.filter(({ date }) => date === null).map(totalOf) : [],
		),
		...(kind === 'plan' ? list('commitments', commitmentsOf(facts.clauses)) : {}),
		...(kind === 'case' ? { lesson: lessonOf(draft) } : {}),
		...creditsOf(draft),
		source: sourceOf(draft, context),
		...list(
			'uncertain',
			doubts.filter((doubt) => !removals.includes(doubt)).map((doubt) => doubt.slice(0, 200)),
		),
		draft: true,
	};
}

const list = (name: string, items: readonly unknown[]) =>
	items.length > 0 ? { [name]: items } : {};

const termOf = (id: ConceptId) => conceptOf(id).term;

/**
 * A case needs a problem that it speaks of; without one it is kept as a summary, and said so in the
 * sidecar.
 */
export const finalKind = ({ facts }: Pick<Draft, 'facts'>) =>
	facts.kind.kind === 'case' && facts.problems.length === 0 ? 'summary' : facts.kind.kind;

/** In the source's own words. */
function summaryOf({ blocks, title }: Draft): string {
	const texts = blocks.flatMap((block) =>
		block.type === 'text' && block.heading === 0 ? [block.text.text] : [],
	);
	return firstSentence(texts) || title.value;
}

const quantityOf = ({ value, unit, quote }: Pick<Count, 'value' | 'unit'> & { quote: string }) => ({
	value: amountOf(value),
	unit,
	quote: Array.from(quote.replace(/\s+/g, ' ')).slice(0, 40).join(''),
});

/** A total with what the text says that it is made up of. */
const countedOf = (count: Count) => ({
	...quantityOf({ ...count, quote: count.quote.text }),
	...(count.parts.length > 0
		? { note: `其中：${count.parts.map(({ quote }) => quote.text.trim()).join('、')}` }
		: {}),
});

/** A plain number where it is one. */
const amountOf = (value: string): string | number =>
	/^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;

const isReadable = ({ value }: { value: string }) => {
	const interval = parseAmount(value);
	return interval !== null && formatInterval(interval) !== '';
};

function activitiesOf({ facts }: Draft, kind: string) {
	const counts = facts.counts.filter(
		(count) => isReadable(count) && (kind !== 'summary' || count.date !== null),
	);
	const groups = Map.groupBy(counts, ({ type, date }) => `${type} ${date ?? ''}`);
	return [...groups.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const date = first.date !== null && first.date !== facts.date.value ? { date: first.date } : {};
		return [
			{
				type: termOf(first.type),
				...date,
				quantities: same.map(countedOf),
			},
		];
	});
}

const totalOf = (count: Count) => ({
	type: termOf(count.type),
	quantity: countedOf(count),
});

/** Clauses that do not say who is to act stay in the sidecar: a role is never guessed. */
function commitmentsOf(clauses: readonly PlannedClause[]) {
	return clauses.flatMap(({ clause, type, by, per, amount }, index) => {
		if (by === null || clause.text.length > 200) return [];
		const quantity = amount && isReadable(amount) ? { quantity: quantityOf(amount) } : {};
		return [
			{
				id: `tiaokuan-${index + 1}`,
				clause: clause.text,
				type: termOf(type),
				by: roles[by],
				...quantity,
				per: frequencies[per],
			},
		];
	});
}

/** Only the problems are read; what was learnt the author has to write. */
const lessonOf = ({ facts }: Draft) => ({
	statement: '（待写：一句话经验）',
	form: '做法',
	problems: facts.problems.map(({ id }) => termOf(id)),
	context: '（待写：什么样的学校、什么条件）',
	action: '（待写：怎么做）',
	result: '（待写：结果；没有测过就写没有测过）',
	avoidWhen: '（待写：什么时候不要照搬）',
});

function creditsOf({ facts }: Draft): Record<string, unknown> {
	const entries = creditFields.flatMap((field): [string, unknown][] => {
		const fact = facts.credits[field];
		if (!fact || fact.value.trim() === '') return [];
		return [
			[
				field,
				field === 'text' || field === 'photos'
					? fact.value
					: { by: Array.from(fact.value).slice(0, 30).join('') },
			],
		];
	});
	return entries.length > 0 ? { credits: Object.fromEntries(entries) } : {};
}

function sourceOf(draft: Draft, { input, meta, today }: FrontmatterContext) {
	const publisher = draft.facts.publisher?.value ?? meta.publisher;
	const published = draft.facts.published?.value ?? meta.published;
	const { tracked } = draft.facts.reading;
	return {
		title: draft.title.isMadeUp
			? `${Array.from(input.name).slice(0, 150).join('')}（原标题缺失）`
			: draft.title.value,
		form: formOf(draft, input.name, publisher),
		...(publisher ? { publisher: Array.from(publisher).slice(0, 80).join('') } : {}),
		...(meta.url !== undefined && URL.canParse(meta.url) ? { url: meta.url } : {}),
		...(published === undefined ? {} : { published }),
		captured: today,
		sha256: input.sha256,
		script: isTraditional(tracked.text) ? '繁体' : '简体',
	};
}

function formOf({ facts: { reading } }: Draft, name: string, publisher = ''): string {
	if (
		/本报讯|记者|通讯员/.test(reading.text.slice(0, 200)) ||
		/报$|日报|晚报|新闻|电视台|头条/.test(publisher)
	)
		return '新闻报道';
	if (/教育局|教体局|人民政府|教育厅/.test(publisher)) return '政府文件';
	return /\.(?:docx?|wps|odt|rtf)$/i.test(name) ? '文档' : '学校文章';
}

/** Whether more characters are Traditional than would be in a Simplified text. */
function isTraditional(text: string): boolean {
	const folded = Array.from(fold(text));
	const changed = Array.from(text).filter(
		(character, index) => /\p{Script=Han}/u.test(character) && folded[index] !== character,
	).length;
	return changed > text.length * 0.05;
}
