import type { SiteFigures } from './site.ts';

/** The figures as Markdown tables. */
export function siteTable(figures: SiteFigures): string {
	const { reports, pages, cold, warm, change, bytes, weights, firstSearch } = figures;
	const runs = { 从头构建: cold, 没有改动: warm, 改一篇: change };
	return [
		`${reports} 篇材料，${pages} 个网页（两种字体）`,
		table(
			['', '处理器秒', '其中到简体网页', '秒', '内存 MB'],
			Object.entries(runs).map(([name, run]) => [
				name,
				run.cpuSeconds.toFixed(1),
				run.pagesCpuSeconds.toFixed(1),
				run.wallSeconds.toFixed(1),
				run.peakMegabytes.toFixed(0),
			]),
		),
		table(
			['网页（含样式和脚本）', '字节', 'gzip', 'brotli', '其中脚本 gzip'],
			Object.entries(weights).map(([name, { raw, gzip, brotli, scriptGzip }]) =>
				[name, raw, gzip, brotli, scriptGzip].map(String),
			),
		),
		table(
			['类型', 'MB'],
			Object.entries(bytes)
				.sort(([, a], [, b]) => b - a)
				.map(([type, size]) => [type, (size / 1e6).toFixed(2)]),
		),
		firstSearch
			? `第一次搜索：${firstSearch.requests} 个请求，${firstSearch.bytes} 字节，${firstSearch.milliseconds.toFixed(0)} 毫秒`
			: '第一次搜索：没有浏览器，没有测',
	].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = line(head.map((_, index) => (index === 0 ? '---' : '---:')));
	return [line(head), rule, ...rows.map(line)].join('\n');
}
