import type { Registry } from '#import/facts/registry.ts';
import { clean, type CleanDocument } from '#import/clean/clean.ts';
import { account, type Account } from '#import/source/account.ts';
import { textsOf, type Block } from '#import/source/block.ts';
import type { Changes } from '#import/source/changes.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { extractFacts, type Facts } from '#import/facts/extract-facts.ts';
import { inspect, type PersonalDatum } from '#privacy/masked.ts';
import { noPrograms, type ReadEffects } from '#import/read/formats/format.ts';
import type { Input } from '#import/read/input.ts';
import { readSource } from '#import/read/formats/read-source.ts';
import { chooseTitle, type Title } from './choose-title.ts';
import { preparePictures, type PreparedPicture } from './pictures.ts';

/** One report read from a file, before it is written; the author may still answer questions about it. */
export interface Draft {
	readonly title: Title;
	readonly blocks: readonly Block[];
	readonly facts: Facts;
	readonly pictures: readonly PreparedPicture[];
	/** What may expose a person, masked. */
	readonly privacy: readonly PersonalDatum[];
	/** What could not be brought along, in Chinese. */
	readonly notes: readonly string[];
	/** What happened to the document's part of the source. */
	readonly changes: Changes;
}

/** What one file turned into, with an account of every character. */
export interface Imported {
	readonly input: Input;
	readonly source: SourceDocument;
	readonly drafts: readonly Draft[];
	readonly account: Account;
}

export interface DraftOptions {
	readonly registry: Registry;
	/** The school that says 我校, where somebody has said which it is. */
	readonly schoolId: string | undefined;
	readonly convertToDocx?: ReadEffects['convertToDocx'] | undefined;
}

/** Reads a file into drafts. Fails where a character of the source is unaccounted for. */
export async function makeDrafts(input: Input, context: DraftOptions): Promise<Imported> {
	const { convertToDocx = noPrograms.convertToDocx } = context;
	const source = await readSource(input, { convertToDocx });
	const documents = clean(source);
	const drafts: Draft[] = [];
	const { doubts = [], properties = [] } = source.meta;
	const meta = documents.length === 1 ? source.meta : { doubts, properties };
	for (const document of documents)
		drafts.push(await makeDraft(document, { ...context, source: { ...source, meta }, input }));
	if (drafts.every(({ blocks }) => blocks.length === 0)) {
		throw new ImportFailure(
			'除去网页的边框和广告以后，没有剩下正文。',
			'请确认保存的是文章页面，不是目录页。',
		);
	}
	const bodies = drafts.flatMap(({ blocks }) => blocks.flatMap(textsOf));
	const changes = drafts.flatMap((draft) => draft.changes);
	const { account: counts, losses } = account(source.text, bodies, changes);
	const [first] = losses;
	if (first !== undefined) {
		throw new ImportFailure(
			`有 ${losses.length} 个字没有着落（第 ${first + 1} 个字“${source.text.charAt(first)}”），为免丢字没有写入。`,
			'这是导入程序的错误，请把文件交给维护者。',
		);
	}
	return { input, source, drafts, account: counts };
}

interface DraftContext extends DraftOptions {
	readonly source: SourceDocument;
	readonly input: Input;
}

async function makeDraft(
	{ title: own, bylines, blocks, changes }: CleanDocument,
	{ source, input, registry, schoolId }: DraftContext,
): Promise<Draft> {
	const { meta } = source;
	const facts = extractFacts(blocks, {
		title: own?.value ?? meta.title ?? '',
		publisherOfPage: meta.publisher,
		bylines,
		registry,
		schoolId,
	});
	const title = chooseTitle(own, input.name, meta.title);
	const { pictures, doubts: missing } = await preparePictures(blocks, source.pictureBytes);
	const texts = blocks.flatMap(textsOf).map(({ text }) => text);
	return {
		title,
		blocks,
		facts,
		pictures,
		changes,
		privacy: [
			...inspect([title.value, ...texts].join('\n'), '正文'),
			...inspect((meta.properties ?? []).join('\n'), '文档属性'),
			...inspect(input.name, '文件名'),
		],
		notes: [...missing, ...(meta.doubts ?? [])],
	};
}
