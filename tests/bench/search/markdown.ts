import type { BuildFigures } from './bench-build.ts';
import type { QueryFigures } from './bench-queries.ts';
import type { DefaultFigures } from './default-pagefind.ts';
import type { Distribution } from './distribution.ts';

export interface SizeFigures {
	readonly size: number;
	readonly build: Omit<BuildFigures, 'shards'>;
	readonly queries: QueryFigures;
}

/** The bench's tables. */
export function markdownOf(figures: readonly SizeFigures[]): string {
	return [...figures.map(qualityTable), costTable(figures)].join('\n\n');
}

function qualityTable({
	size,
	queries: { quality, byDefault, knownItemRank },
}: SizeFigures): string {
	const defaults = new Map(byDefault?.quality.map((one) => [one.name, one]));
	const byDefaultOf = (name: string): string => {
		const one = defaults.get(name);
		return one
			? [one.recall, one.precision, one.precisionAt10, one.zero].map(percent).join(' / ')
			: '–';
	};
	return [
		`### ${size.toLocaleString('en')} reports: what is found`,
		'',
		'| query class | queries | recall | precision | precision@10 | finds nothing | Pagefind as it comes: recall / precision / precision@10 / finds nothing |',
		'| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
		...quality.map(
			({ name, queries, recall, precision, precisionAt10, zero }) =>
				`| ${name} | ${queries} | ${percent(recall)} | ${percent(precision)} | ${percent(precisionAt10)} | ${percent(zero)} | ${byDefaultOf(name)} |`,
		),
		'',
		`Known items by a piece of their titles: mean reciprocal rank ${knownItemRank.toFixed(3)}.`,
		...(byDefault ? ['', defaultCosts(byDefault)] : []),
	].join('\n');
}

const defaultCosts = ({ build, files, megabytes, coldBytes, workMs }: DefaultFigures): string =>
	[
		`Pagefind as it comes, each query on a fresh page: ${kilobytes(coldBytes)} kB cold,`,
		`${spread(workMs)} ms of work, ${megabytes.toFixed(1)} MB / ${files} files,`,
		`${build.cpuSeconds.toFixed(1)} CPU s, ${build.peakMegabytes} MB at most.`,
	].join(' ');

function costTable(figures: readonly SizeFigures[]): string {
	const row = (label: string, value: (figures: SizeFigures) => string) =>
		`| ${label} | ${figures.map(value).join(' | ')} |`;
	return [
		'### What it costs (median / 90 % / most)',
		'',
		row('', ({ size }) => `${size.toLocaleString('en')} reports`),
		row('---', () => '---:'),
		row('first results, cold, kB', ({ queries }) => kilobytes(queries.cold.firstBytes)),
		row('complete answer, cold, kB', ({ queries }) => kilobytes(queries.cold.completeBytes)),
		row('files, cold', ({ queries }) => spread(queries.cold.completeFiles)),
		row('first results, cold, ms', ({ queries }) => spread(queries.cold.firstMs)),
		row('next query, kB', ({ queries }) => kilobytes(queries.next.bytes)),
		row('next query, files', ({ queries }) => spread(queries.next.files)),
		row('next query, ms', ({ queries }) => spread(queries.next.ms)),
		row('work without network, ms', ({ queries }) => spread(queries.workMs)),
		row('the same in Node, CPU ms', ({ queries }) => spread(queries.workCpuMs)),
		row('index, MB / files', ({ build }) => `${build.megabytes.toFixed(1)} / ${build.files}`),
		row(
			'full index, CPU s / MB at most',
			({ build: { full } }) => `${full.cpuSeconds.toFixed(1)} / ${full.peakMegabytes}`,
		),
		row(
			'one report changed, CPU s / MB at most',
			({ build: { oneChange } }) =>
				`${oneChange.cpuSeconds.toFixed(1)} / ${oneChange.peakMegabytes}`,
		),
		row('one report changed, files written', ({ build }) => String(build.changedFiles)),
		row('nothing changed, CPU s', ({ build: { unchanged } }) => unchanged.cpuSeconds.toFixed(1)),
	].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

const spread = ({ median, p90, most }: Distribution): string =>
	[median, p90, most].map((value) => String(Math.round(value))).join(' / ');

const kilobytes = ({ median, p90, most }: Distribution): string =>
	[median, p90, most].map((value) => (value / 1000).toFixed(1)).join(' / ');
