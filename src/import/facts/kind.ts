import type { ReportKind } from '#model/report.ts';
import { signs, type Sign } from './kind-signs.ts';
import type { Reading } from './reading.ts';

/** A kind of report with what spoke for it. */
export interface ChosenKind {
	readonly kind: ReportKind;
	readonly reason: string;
	/** Whether another kind came close, so that the author should be asked. */
	readonly isDoubtful: boolean;
}

/** One sign that also stands in articles of other kinds is not enough. */
const least = 3;

const names = { visit: '活动报道', plan: '方案计划', summary: '总结', case: '案例经验' } as const;
const kinds = ['visit', 'plan', 'summary', 'case'] as const;

/** Chooses the kind by signs in the title and the text. */
export function chooseKind(reading: Reading): ChosenKind {
	const ranked = kinds
		.map((kind) => ({ kind, ...scoreOf(kind, reading) }))
		.sort((a, b) => b.score - a.score);
	const [first, second] = ranked;
	if (!first || first.score === 0)
		return { kind: 'visit', reason: '没有明显的特征', isDoubtful: true };
	if (first.score < least) return { kind: 'visit', reason: '没有明显的特征', isDoubtful: true };
	const isDoubtful = first.score - (second?.score ?? 0) < 2;
	return {
		kind: first.kind,
		reason: `像${names[first.kind]}：${first.words.slice(0, 3).join('、')}`,
		isDoubtful,
	};
}

function scoreOf(kind: ReportKind, reading: Reading): { score: number; words: string[] } {
	const own = signs.filter((sign) => sign.kind === kind).map((sign) => matchSign(sign, reading));
	return {
		score: own.reduce((sum, { score }) => sum + score, 0),
		words: own
			.sort((a, b) => b.score - a.score)
			.flatMap(({ words }) => words.map((word) => `“${word.trim()}”`)),
	};
}

function matchSign({ pattern, weight, within, most = 1 }: Sign, reading: Reading) {
	const { title } = reading;
	const text = reading.text.slice(reading.bodyFrom);
	const place = within === 'title' ? title : within === 'lead' ? text.slice(0, 260) : text;
	const words = [...place.matchAll(new RegExp(pattern.source, 'g'))]
		.map(([word]) => word)
		.slice(0, most);
	return { score: words.length * weight, words };
}
