import type { Archive } from '#archive/archive.ts';
import type { Fold } from '#search/text/fold.ts';
import { createConverter } from '#variants/converter.ts';
import { createRandom, type Random } from '#tests/bench/corpus-random.ts';
import type { Texts } from './truth.ts';

export interface QueryClass {
	readonly name: string;
	readonly queries: readonly string[];
}

/** Queries of each class, drawn from the texts; the same for the same texts. */
export function makeQueries(
	texts: Texts,
	archive: Archive,
	{ count, fold }: { count: number; fold: Fold },
): QueryClass[] {
	const random = createRandom(7);
	const many = (make: () => string): string[] => Array.from({ length: count }, make);
	const schools = [...archive.schools.values()];
	const aliases = schools.flatMap((school) => school.aliases.map(({ name }) => name));
	const toTraditional = createConverter([]);
	const cross = (text: string): string =>
		toTraditional(text) === text ? fold(text) : toTraditional(text);
	return [
		{ name: '按词切的 2–6 字', queries: many(() => wordsFrom(hanRun(texts, random), random)) },
		{ name: '任意切的 2–6 字', queries: many(() => partOf(hanRun(texts, random), random)) },
		{ name: '另一种字体', queries: many(() => cross(partOf(hanRun(texts, random), random))) },
		{ name: '现校名', queries: many(() => random.pick(schools).name) },
		{ name: '旧校名与简称', queries: many(() => random.pick(aliases)) },
		{ name: '两个词', queries: many(() => severalFrom(texts, random, 2)) },
		{ name: '三个词', queries: many(() => severalFrom(texts, random, 3)) },
		{
			name: '字母数字与汉字',
			queries: ['3D打印', '2+1工程', 'STEM课程', 'AI助教', 'stem', '３Ｄ'],
		},
		{ name: '单字', queries: ['鼓', '锹', '鱼', '雪', '茶', '壩', '渡'] },
	];
}

/** A piece of a title that stands in no other title, with its report. */
export function knownItems(archive: Archive, count: number): { query: string; id: string }[] {
	const random = createRandom(11);
	const titles = archive.reports.map(({ title }) => title);
	const items: { query: string; id: string }[] = [];
	for (let tries = 0; tries < count * 20 && items.length < count; tries += 1) {
		const report = random.pick(archive.reports);
		const start = random.below(Math.max(1, report.title.length - 8));
		const query = report.title.slice(start, start + 8);
		if (/[：\s]/.test(query) || query.length < 8) continue;
		if (titles.filter((title) => title.includes(query)).length === 1)
			items.push({ query, id: report.id });
	}
	return items;
}

function hanRun({ written }: Texts, random: Random): string {
	const runs = random.pick(written).match(/[\u4e00-\u9fff]{6,}/g);
	return runs ? random.pick(runs) : '帮扶';
}

function partOf(run: string, random: Random): string {
	const length = 2 + random.below(5);
	const start = random.below(Math.max(1, run.length - length + 1));
	return run.slice(start, start + length);
}

function wordsFrom(run: string, random: Random): string {
	const words = Array.from(
		new Intl.Segmenter('zh', { granularity: 'word' }).segment(run),
		({ segment }) => segment,
	);
	const first = random.below(words.length);
	const text = words.slice(first, first + 1 + random.below(3)).join('');
	return text.length >= 2 && text.length <= 6 ? text : wordsFrom(run, random);
}

function severalFrom(texts: Texts, random: Random, count: number): string {
	const runs = random.pick(texts.written).match(/[\u4e00-\u9fff]{4,}/g) ?? ['帮扶工作'];
	return Array.from({ length: count }, () => {
		const run = random.pick(runs);
		const start = random.below(run.length - 2);
		return run.slice(start, start + 2 + random.below(2));
	}).join(' ');
}
