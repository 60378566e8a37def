import type { ReportKind } from '#model/report.ts';
import rules from './not-told.json' with { type: 'json' };
import { leadInAt, type TextRange, type Reading } from './reading.ts';

type About = 'dates' | 'amounts' | 'counts';

/** How far a rule looks to either side. */
const reach = 80;

/**
 * Why a date or a number of a text tells no deed; `undefined` where it may. `amounts` are numbers that
 * count nothing at all, `counts` those that are no deed of the report's own time. `what` is a stamp, a plan,
 * a rule or the past, and `says` the same in Chinese, for whoever is asked.
 */
export function whyNotTold(
	{ text }: Pick<Reading, 'text'>,
	{ from, to }: TextRange,
	about: About,
	kind?: ReportKind,
) {
	const head = /[^\n]*$/.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? '';
	const tail = text.slice(to, to + reach);
	const lead = about === 'counts' ? leadInAt(text, from) : '';
	const before = about === 'counts' ? `${lead},${head}` : head;
	const own = before.split(/[。!;]/).at(-1) ?? '';
	const clause = `${lead},${own.split(/[,:]/).slice(-2).join(',')}${text.slice(from, to)}${clauseAfter.exec(tail)?.[0] ?? ''}`;
	return read.find(
		(rule) =>
			rule.of === about &&
			(rule.kind === undefined || rule.kind === kind) &&
			rule.before.test(before) &&
			rule.after.test(tail) &&
			rule.clause.test(clause),
	);
}

/** Up to the next comma, and a short remark behind it: 选派5名教师支教，11月到岗. */
const clauseAfter = /^[^,。!;\n]*(?:,[^,。!;\n]{0,14}(?![^,。!;\n]))?/;

/** What a rule does not ask for is always there. */
const patternOf = (written = '') => new RegExp(written);

const read = rules.map(({ of, kind, what = '', says, before, after, clause }) => ({
	of,
	kind,
	what,
	says,
	before: patternOf(before),
	after: patternOf(after),
	clause: patternOf(clause),
}));
