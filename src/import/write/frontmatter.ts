import { Document } from 'yaml';
import { fold } from '#chinese/fold.ts';
import type { Registry } from '#import/facts/registry.ts';
import type { SourceMeta } from '#import/source/source.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { Count } from '#import/facts/counts/find-counts.ts';
import type { CreditFact } from '#import/facts/credits.ts';
import type { Input } from '#import/read/input.ts';
import { frequencies } from '#model/commitment.ts';
import { formatInterval } from '#model/format-interval.ts';
import { parseAmount } from '#model/quantity.ts';
import { reportSchema } from '#model/report.ts';
import { roles } from '#model/role.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import type { Draft } from './draft.ts';
import { firstSentence } from './first-sentence.ts';

interface FrontmatterContext {
	readonly input: Input;
	readonly meta: SourceMeta;
	readonly registry: Registry;
	readonly today: string;
}

/** The suggested fields of a draft as YAML. They pass the schema, or the draft is not written. */
export function writeFrontmatter(draft: Draft, context: FrontmatterContext): string {
	const all = Object.entries(fieldsOf(draft, context));
	const fields = Object.fromEntries(
		all.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
	);
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

function fieldsOf(draft: Draft, context: FrontmatterContext) {
	const { facts, title, doubts, removals } = draft;
	const kind = finalKind(draft);
	const own = context.registry.pairings.filter(({ id }) => facts.pairings.includes(id));
	const paired = own.flatMap(({ schools }) => schools.map(({ school }) => school));
	const unpaired = facts.parties.flatMap(({ id }) => (id && !paired.includes(id) ? [id] : []));
	const counts = facts.counts.filter(isReadable);
	return {
		kind,
		title: title.value,
		summary: summaryOf(draft),
		date: facts.date.value,
		pairings: facts.pairings,
		schools: facts.isPairing ? [...new Set(unpaired)] : [],
		themes: facts.themes.map(termOf),
		subjects: facts.subjects,
		activities: activitiesOf(
			kind === 'summary' ? counts.filter(({ date }) => date !== null) : counts,
			facts.date.value,
		),
		totals: kind === 'summary' ? totalsOf(facts.counts) : [],
		commitments: kind === 'plan' ? commitmentsOf(draft) : [],
		lesson: kind === 'case' ? lessonOf(draft) : undefined,
		credits: creditsOf(draft),
		source: sourceOf(draft, context),
		uncertain: doubts
			.filter((doubt) => !removals.includes(doubt))
			.map((doubt) => doubt.slice(0, 200)),
		draft: true,
	};
}

const termOf = (id: ConceptId) => conceptOf(id).term;

const firstOf = (text: string, count: number) => Array.from(text).slice(0, count).join('');

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

/** A plain number where it is one. */
const quantityOf = ({ value, unit, quote }: Pick<Count, 'value' | 'unit'> & { quote: string }) => ({
	value: /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
	unit,
	quote: firstOf(quote.replace(/\s+/g, ' '), 40),
});

/** A total with what the text says that it is made up of. */
function countedOf(count: Count) {
	const quantity = quantityOf({ ...count, quote: count.quote.text });
	const parts = count.parts
		.filter(isReadable)
		.map((part) => quantityOf({ ...part, quote: part.quote.text.trim() }));
	return parts.length === 0 ? quantity : { ...quantity, parts };
}

const isReadable = ({ value }: Pick<Count, 'value'>) => {
	const interval = parseAmount(value);
	return interval !== null && formatInterval(interval) !== '';
};

/** Figures of one kind and one day are one activity; the report's own day goes without saying. */
const activitiesOf = (counts: readonly Count[], day: string) =>
	[...Map.groupBy(counts, ({ type, date }) => `${type} ${date ?? ''}`).values()].flatMap((same) =>
		same.slice(0, 1).map(({ type, date }) => ({
			type: termOf(type),
			date: date === null || date === day ? undefined : date,
			quantities: same.map(countedOf),
		})),
	);

const totalsOf = (counts: readonly Count[]) =>
	counts
		.filter(({ date }) => date === null)
		.map((count) => ({ type: termOf(count.type), quantity: countedOf(count) }));

/** Clauses that do not say who is to act stay in the sidecar: a role is never guessed. */
const commitmentsOf = ({ facts }: Draft) =>
	facts.clauses.flatMap(({ clause, type, by, per, amount }, index) => {
		if (by === null || clause.text.length > 200) return [];
		return {
			id: `tiaokuan-${index + 1}`,
			clause: clause.text,
			type: termOf(type),
			by: roles[by],
			quantity: amount && isReadable(amount) ? quantityOf(amount) : undefined,
			per: frequencies[per],
		};
	});

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

function creditsOf({ facts: { credits } }: Draft) {
	const nameIn = (fact?: CreditFact) => fact?.value.trim() || undefined;
	const reviewIn = (fact?: CreditFact) => {
		const name = nameIn(fact);
		return name === undefined ? undefined : { by: firstOf(name, 30) };
	};
	const { text, photos } = { text: nameIn(credits.text), photos: nameIn(credits.photos) };
	const [first, second, final] = [credits.first, credits.second, credits.final].map(reviewIn);
	const isEmpty = [text, photos, first, second, final].every((one) => one === undefined);
	return isEmpty ? undefined : { text, photos, first, second, final };
}

function sourceOf({ facts, title }: Draft, { input, meta, today }: FrontmatterContext) {
	const publisher = facts.publisher?.value ?? meta.publisher;
	return {
		title: title.isMadeUp ? `${firstOf(input.name, 150)}（原标题缺失）` : title.value,
		form: formOf(facts.reading.text, input.name, publisher),
		publisher: publisher && firstOf(publisher, 80),
		url: meta.url !== undefined && URL.canParse(meta.url) ? meta.url : undefined,
		published: facts.published?.value ?? meta.published,
		captured: today,
		sha256: input.sha256,
		script: isTraditional(facts.reading.tracked.text) ? '繁体' : '简体',
	};
}

function formOf(text: string, name: string, publisher = ''): string {
	const isNews = /报$|日报|晚报|新闻|电视台|头条/.test(publisher);
	if (isNews || /本报讯|记者|通讯员/.test(text.slice(0, 200))) return '新闻报道';
	if (/教育局|教体局|人民政府|教育厅/.test(publisher)) return '政府文件';
	return /\.(?:docx?|wps|odt|rtf)$/i.test(name) ? '文档' : '学校文章';
}

/** Whether more characters are Traditional than would be in a Simplified text. */
function isTraditional(text: string): boolean {
	const folded = fold(text);
	const changed = [...text.matchAll(/\p{Script=Han}/gu)].filter(
		({ index, 0: character }) => !folded.startsWith(character, index),
	);
	return changed.length > text.length * 0.05;
}
