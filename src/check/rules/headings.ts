import type { ReportRule } from '#check/rule.ts';

/** Headings go down one level at a time, so that a screen reader's list of them makes sense. */
export const headings: ReportRule = {
	name: 'headings',
	*check({ headings: found }) {
		for (const [index, { line, text, depth }] of found.entries()) {
			const above = found[index - 1]?.depth ?? 1;
			if (depth <= above + 1) continue;
			yield {
				severity: 'warning',
				place: { line },
				message: `标题“${text}”跳级了：上一级是${levels[above - 1] ?? ''}级，它是${levels[depth - 1] ?? ''}级。`,
				hint: `请写成 ${'#'.repeat(above + 1)} ${text}`,
			};
		}
	},
};

const levels = ['一', '二', '三', '四', '五', '六'];
