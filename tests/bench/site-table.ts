import { peers } from './peers.ts';
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

/** What other generators and Pagefind took for the same reports, beside us, and which are not there. */
export function peerTable(figures: SiteFigures, peersDir: string): string {
	const missing = Object.keys(peers).filter((name) =>
		figures.peers.every((peer) => peer.name !== name),
	);
	return [
		table(
			[
				'同样的材料，加 Pagefind',
				'从头，处理器秒',
				'改一篇',
				'内存 MB',
				'MB',
				'我们 ÷ 它，从头',
				'改一篇',
			],
			figures.peers.map(({ name, cold, change, bytes }) => [
				name,
				cold.cpuSeconds.toFixed(1),
				change.cpuSeconds.toFixed(1),
				Math.max(cold.peakMegabytes, change.peakMegabytes).toFixed(0),
				(bytes / 1e6).toFixed(1),
				(figures.cold.cpuSeconds / cold.cpuSeconds).toFixed(2),
				(figures.change.cpuSeconds / change.cpuSeconds).toFixed(2),
			]),
		),
		...missing.map((name) => `没有 ${name}，没有比：要在 PATH 里，或用 npm 装进 ${peersDir}`),
	].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = line(head.map((_, index) => (index === 0 ? '---' : '---:')));
	return [line(head), rule, ...rows.map(line)].join('\n');
}
