import type { Draft } from './draft.ts';
import { findDoubts } from '#import/ask/doubts.ts';
import { extractFacts } from '#import/facts/extract-facts.ts';
import { ImportFailure } from '#import/failure.ts';
import { withCaptions } from './captions.ts';
import { preparePictures } from './prepare-pictures.ts';
import type { Input } from '#import/read/input.ts';
import { prepare } from '#import/prepare.ts';
import { hideNumbers, inspect } from '#import/privacy-gate.ts';
import { readSource } from '#import/read/read-source.ts';
import type { Registry } from '#import/ask/registry.ts';
import { structure } from '#import/facts/structure/structure.ts';
import { account, type Account } from '#import/clean/text/account.ts';
import { textsOf, type Block, type Link } from '#import/clean/text/block.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';
import { insert, inserted, type Tracked } from '#import/clean/text/tracked.ts';
import { titleFor } from './title-for.ts';

/** What one file turned into, with an account of every character. */
export interface Imported {
	readonly drafts: readonly Draft[];
	readonly ledger: Ledger;
	readonly account: Account;
	readonly source: SourceDocument;
	readonly links: readonly Link[];
}

interface Context {
	readonly registry: Registry;
	readonly schoolId: string | undefined;
}

/** Reads a file into drafts. Fails where a character of the source is unaccounted for. */
export async function makeDrafts(input: Input, context: Context): Promise<Imported> {
	const source = await readSource(input);
	const { documents, ledger } = prepare(source);
	const drafts: Draft[] = [];
	for (const blocks of documents)
		drafts.push(
			await makeDraft(blocks, {
				...context,
				source,
				ledger,
				input,
				isOnly: documents.length === 1,
			}),
		);
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
	return { drafts, ledger, account: counts, source, links: source.links };
}

/** What happened between the first and the last character of one document of a file. */
function within(ledger: Ledger, blocks: readonly Block[]): Ledger {
	const offsets = blocks.flatMap(textsOf).flatMap(({ at }) => at.filter((one) => one !== inserted));
	const [from, to] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
	const isHere = ({ at }: Tracked) => at.some((offset) => offset >= from && offset <= to);
	return {
		removed: ledger.removed.filter(({ text }) => isHere(text)),
		repaired: ledger.repaired.filter(({ before }) => isHere(before)),
		moved: ledger.moved.filter(({ text }) => isHere(text)),
	};
}

interface DraftContext extends Context {
	readonly source: SourceDocument;
	readonly ledger: Ledger;
	readonly input: Input;
	readonly isOnly: boolean;
}

async function makeDraft(
	cut: readonly Block[],
	{ source, ledger, input, isOnly, registry, schoolId }: DraftContext,
): Promise<Draft> {
	const structured = structure(cut, ledger);
	const blocks = hideNumbers(structured.blocks, ledger);
	const own = structured.title;
	const facts = extractFacts(blocks, {
		title: own?.text ?? insert(isOnly ? (source.meta.title ?? '') : ''),
		bylines: structured.bylines,
		published: source.meta.published,
		registry,
		schoolId,
	});
	const title = titleFor({ own, facts, input, meta: isOnly ? source.meta : {} });
	const { pictures, doubts } = await preparePictures(withCaptions(blocks), source.pictureBytes);
	const text = blocks
		.flatMap(textsOf)
		.map((words) => words.text)
		.join('\n');
	const properties = (source.meta.properties ?? []).join('\n');
	return {
		title,
		blocks,
		facts,
		pictures,
		privacy: [
			...inspect(`${title.value}\n${text}`, '正文'),
			...inspect(properties, '文档属性'),
			...inspect(input.name, '文件名'),
		],
		doubts: [
			...findDoubts({
				facts,
				ledger: isOnly ? ledger : within(ledger, cut),
				isTitleMadeUp: title.isMadeUp,
			}),
			...doubts,
			...(source.meta.doubts ?? []),
		],
	};
}
