import { wholeLine, type ChromeRule } from './rule.ts';

/** Hijacked sites end in a list of places for search engines: at least five lines of the shape `地名|`. */
export const spiderPool: ChromeRule = {
	name: 'spider-pool',
	*find(lines) {
		let run: number[] = [];
		for (const [index, line] of [...lines, { text: '', isText: false }].entries()) {
			if (/^[\u3400-\u9fff]{2,12}\s*\|$/.test(line.text)) {
				run.push(index);
				continue;
			}
			if (run.length >= 5) {
				const first = run[0] ?? 0;
				const before = lines[first - 1];
				if (
					before &&
					/(?:蜘蛛池|友情链接|站群|模板).{0,6}:?$/.test(before.text) &&
					before.text.length <= 30
				)
					yield wholeLine(before, first - 1);
				for (const place of run) yield wholeLine(lines[place] ?? line, place);
			}
			run = [];
		}
	},
};
