/** What may stand beside a place of a text, as the data files of the rules write it. */
export interface BesideRule {
	/** What stands before, read up to the place; in the same line. */
	readonly before?: string;
	/** What stands behind. */
	readonly after?: string;
}

interface Place {
	readonly from: number;
	readonly to: number;
}

/** How far a rule looks to either side. */
const reach = 80;

/** Finds the first rule whose words stand beside a place. */
export function besideRules<Rule extends BesideRule>(rules: readonly Rule[]) {
	const read = rules.map((rule) => ({
		rule,
		before: rule.before === undefined ? null : new RegExp(rule.before),
		after: rule.after === undefined ? null : new RegExp(rule.after),
	}));
	return (text: string, { from, to }: Place): Rule | undefined => {
		const start = Math.max(0, from - reach);
		const head = text.slice(Math.max(start, text.lastIndexOf('\n', from - 1) + 1), from);
		const tail = text.slice(to, to + reach);
		return read.find(
			({ before, after }) => (before?.test(head) ?? true) && (after?.test(tail) ?? true),
		)?.rule;
	};
}
