import { fold } from '#chinese/fold.ts';
import { openLesson } from '#import/new/draft.ts';
import type { Registry } from '#import/facts/registry.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { yaml } from '#import/source/yaml.ts';
import { reportSchema } from '#model/report.ts';
import { conceptOf } from '#thesaurus/index.ts';
import type { Facts } from '#import/facts/extract-facts.ts';
import type { Draft, Imported } from './make-drafts.ts';
import { doubtsOf } from './doubts.ts';
import { activitiesOf, totalsOf } from './figure-fields.ts';
import { firstSentence } from './first-sentence.ts';

interface FrontmatterContext {
	readonly imported: Pick<Imported, 'input' | 'source'>;
	readonly registry: Registry;
	readonly today: string;
}

/** The suggested fields of a draft as YAML. They pass the schema, or the draft is not written. */
export function writeFrontmatter(draft: Draft, context: FrontmatterContext): string {
	const fields = Object.fromEntries(
		Object.entries(fieldsOf(draft, context)).filter(
			([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
		),
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
	return yaml(fields);
}

function fieldsOf(draft: Draft, context: FrontmatterContext) {
	const { facts, title, blocks } = draft;
	const { date, pairings, parties, counts, isPairing } = facts;
	const { kind } = facts.kind;
	const own = context.registry.pairings.filter(({ id }) => pairings.includes(id));
	const paired = own.flatMap(({ schools }) => schools.map(({ school }) => school));
	const unpaired = parties.flatMap(({ id }) => (id && !paired.includes(id) ? [id] : []));
	const paragraphs = blocks.flatMap((block) =>
		block.type === 'text' && block.heading === 0 ? [block.text.text] : [],
	);
	const isSummary = kind === 'summary';
	const dated = counts.filter((count) => !isSummary || count.date !== null);
	return {
		kind,
		title: title.value,
		summary: firstSentence(paragraphs) || title.value,
		date: date.value,
		period: facts.period?.value,
		pairings,
		schools: isPairing ? [...new Set(unpaired)] : [],
		themes: facts.themes.map((id) => conceptOf(id).term),
		subjects: facts.subjects,
		activities: activitiesOf(dated, date.value),
		totals: isSummary ? totalsOf(counts) : [],
		lesson:
			kind === 'case' ? openLesson(facts.problems.map(({ id }) => conceptOf(id).term)) : undefined,
		credits: creditsOf(facts),
		source: sourceOf(draft, context),
		uncertain: doubtsOf(draft)
			.filter(({ isBesideText }) => !isBesideText)
			.map(({ text }) => text.slice(0, 200)),
		draft: true,
	};
}

function creditsOf({ credits }: Facts): Record<string, unknown> | undefined {
	const names = Object.entries(credits).map(([field, { value }]) => {
		const isReviewer = field !== 'text' && field !== 'photos';
		return [field, isReviewer ? { by: firstOf(value, 30) } : value] as const;
	});
	return names.length > 0 ? Object.fromEntries(names) : undefined;
}

const firstOf = (text: string, count: number) => Array.from(text).slice(0, count).join('');

function sourceOf({ facts, title }: Draft, { imported, today }: FrontmatterContext) {
	const { input } = imported;
	const { meta } = imported.source;
	const { reading, published } = facts;
	const publisher = facts.publisher?.value ?? meta.publisher;
	return {
		title: title.isMadeUp ? `${firstOf(input.name, 150)}（原标题缺失）` : title.value,
		form: formOf(reading.text, input.name, publisher),
		wording: '原文',
		publisher: publisher && firstOf(publisher, 80),
		url: meta.url !== undefined && URL.canParse(meta.url) ? meta.url : undefined,
		published: published?.value ?? meta.published,
		captured: today,
		sha256: input.sha256,
		script: isTraditional(reading.written) ? '繁体' : '简体',
	};
}

function formOf(text: string, name: string, publisher = ''): string {
	const isNews = /报$|日报|晚报|新闻|电视台|头条/.test(publisher);
	if (isNews || /本报讯|记者|通讯员/.test(text.slice(0, 200))) return '新闻报道';
	if (/教育局|教体局|人民政府|教育厅/.test(publisher)) return '政府文件';
	return /\.(?:docx?|wps|odt|rtf)$/i.test(name) ? '文档' : '学校文章';
}

/** Whether more characters are Traditional than would be in a Simplified text. */
function isTraditional(written: string): boolean {
	const folded = fold(written);
	const changed = [...written.matchAll(/\p{Script=Han}/gu)].filter(
		({ index, 0: character }) => !folded.startsWith(character, index),
	);
	return changed.length > written.length * 0.05;
}
