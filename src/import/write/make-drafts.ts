import { findDoubts } from '#import/facts/questions.ts';
import type { Registry } from '#import/facts/registry.ts';
import { clean } from '#import/clean/clean.ts';
import { structure } from '#import/clean/structure/structure.ts';
import { removalDoubts, textDoubts } from '#import/clean/text-doubts.ts';
import { account, type Account } from '#import/source/account.ts';
import { textsOf, type Block } from '#import/source/block.ts';
import { ledgerBetween, type Ledger } from '#import/source/ledger.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { insert, inserted } from '#import/source/tracked.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { extractFacts } from '#import/facts/extract-facts.ts';
import { hideNumbers, inspect } from './privacy-gate.ts';
import { noPrograms, type ReadEffects } from '#import/read/formats/format.ts';
import type { Input } from '#import/read/input.ts';
import { readSource } from '#import/read/formats/read-source.ts';
import { chooseTitle } from './choose-title.ts';
import type { Draft } from './draft.ts';
import { preparePictures } from './pictures.ts';

/** What one file turned into, with an account of every character. */
export interface Imported {
	readonly drafts: readonly Draft[];
	readonly account: Account;
	readonly source: SourceDocument;
	readonly links: SourceDocument['links'];
}

interface Context {
	readonly convertToDocx?: ReadEffects['convertToDocx'] | undefined;
	readonly registry: Registry;
	readonly schoolId: string | undefined;
}

/** Reads a file into drafts. Fails where a character of the source is unaccounted for. */
export async function makeDrafts(input: Input, context: Context): Promise<Imported> {
	const { convertToDocx = noPrograms.convertToDocx } = context;
	const source = await readSource(input, { convertToDocx });
	const { documents, ledger } = clean(source);
	const starts = documents.map((blocks, index) => (index === 0 ? 0 : startOf(blocks)));
	const drafts: Draft[] = [];
	for (const [index, blocks] of documents.entries()) {
		const bounds = [starts[index] ?? 0, starts[index + 1] ?? Number.POSITIVE_INFINITY] as const;
		// What a page says of itself says nothing of each of several reports in it.
		const { doubts = [], properties = [] } = source.meta;
		const own =
			documents.length === 1 ? source : { ...source, meta: { doubts, properties }, bylines: [] };
		drafts.push(await makeDraft(blocks, { ...context, source: own, ledger, input, bounds }));
	}
	if (drafts.every(({ blocks }) => blocks.length === 0)) {
		throw new ImportFailure(
			'除去网页的边框和广告以后，没有剩下正文。',
			'请确认保存的是文章页面，不是目录页。',
		);
	}
	const bodies = drafts.flatMap(({ blocks }) => blocks.flatMap(textsOf));
	const { account: counts, losses } = account(source.text, bodies, ledger);
	const [first] = losses;
	if (first) {
		throw new ImportFailure(
			`有 ${losses.length} 个字没有着落（第 ${first.offset + 1} 个字“${first.character}”），为免丢字没有写入。`,
			'这是导入程序的错误，请把文件交给维护者。',
		);
	}
	return { drafts, account: counts, source, links: source.links };
}

/** Where the first words of some blocks stand in the source. */
const startOf = (blocks: readonly Block[]): number =>
	blocks
		.flatMap(textsOf)
		.flatMap(({ at }) => at)
		.find((offset) => offset !== inserted) ?? Number.POSITIVE_INFINITY;

interface DraftContext extends Context {
	readonly source: SourceDocument;
	readonly ledger: Ledger;
	readonly input: Input;
	/** The part of the source that the document stands in, with what was taken away around it. */
	readonly bounds: readonly [from: number, to: number];
}

async function makeDraft(
	cut: readonly Block[],
	{ source, ledger, input, bounds, registry, schoolId }: DraftContext,
): Promise<Draft> {
	const { meta } = source;
	const { title: own, bylines, blocks: structured } = structure(cut, ledger);
	const blocks = hideNumbers(structured, ledger);
	const facts = extractFacts(blocks, {
		title: own?.text ?? insert(meta.title ?? ''),
		bylines: [...bylines, ...source.bylines],
		registry,
		schoolId,
	});
	const title = chooseTitle({ own, facts, fileName: input.name, meta });
	const { pictures, doubts } = await preparePictures(blocks, source.pictureBytes);
	const texts = blocks.flatMap(textsOf).map(({ text }) => text);
	const part = ledgerBetween(ledger, ...bounds);
	const removals = removalDoubts(part.removed);
	return {
		title,
		blocks,
		facts,
		pictures,
		ledger: part,
		privacy: [
			...inspect([title.value, ...texts].join('\n'), '正文'),
			...inspect((meta.properties ?? []).join('\n'), '文档属性'),
			...inspect(input.name, '文件名'),
		],
		removals,
		doubts: [
			...findDoubts({ facts, isTitleMadeUp: title.isMadeUp }),
			...textDoubts(facts.reading.tracked.text, part),
			...doubts,
			...(meta.doubts ?? []),
			...removals,
		],
	};
}
