import type { BuildFigures } from './bench-build.ts';
import type { QueryFigures } from './bench-queries.ts';
import type { Distribution } from './distribution.ts';
import type { Cost } from './measure.ts';

export interface SizeFigures {
	readonly size: number;
	readonly build: Omit<BuildFigures, 'shards'>;
	readonly queries: QueryFigures;
}

/** The bench's tables. */
export function markdownOf(figures: readonly SizeFigures[]): string {
	return [...figures.map(qualityTable), costTable(figures)].join('\n\n');
}

function qualityTable({ size, queries: { quality, knownItemRank } }: SizeFigures): string {
	return [
		`### ${size.toLocaleString('en')} reports: what is found`,
		'',
		'| query class | queries | recall | precision | precision@10 | finds nothing |',
		'| --- | ---: | ---: | ---: | ---: | ---: |',
		...quality.map(({ name, queries, recall, precision, precisionAt10, zero }) => {
			const shares = [recall, precision, precisionAt10, zero].map(percent);
			return `| ${name} | ${queries} | ${shares.join(' | ')} |`;
		}),
		'',
		`Known items by a piece of their titles: mean reciprocal rank ${knownItemRank.toFixed(3)}.`,
	].join('\n');
}

function costTable(figures: readonly SizeFigures[]): string {
	const row = (label: string, value: (figures: SizeFigures) => string) =>
		`| ${label} | ${figures.map(value).join(' | ')} |`;
	return [
		'### What it costs (median / 90 % / most)',
		'',
		row('', ({ size }) => `${size.toLocaleString('en')} reports`),
		row('---', () => '---:'),
		row('answered first by the newest reports', ({ queries }) => percent(queries.early)),
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
		row('full index, CPU s / MB at most', ({ build: { full } }) => costOf(full)),
		row('a new report changed, CPU s / MB', ({ build: { newChange } }) => costOf(newChange)),
		row('an old report changed, CPU s / MB', ({ build: { oldChange } }) => costOf(oldChange)),
		row('nothing changed, CPU s', ({ build: { unchanged } }) => unchanged.cpuSeconds.toFixed(1)),
	].join('\n');
}

const costOf = ({ cpuSeconds, peakMegabytes }: Cost): string =>
	`${cpuSeconds.toFixed(1)} / ${peakMegabytes}`;

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

const spread = ({ median, p90, most }: Distribution): string =>
	[median, p90, most].map((value) => String(Math.round(value))).join(' / ');

const kilobytes = ({ median, p90, most }: Distribution): string =>
	[median, p90, most].map((value) => (value / 1000).toFixed(1)).join(' / ');
