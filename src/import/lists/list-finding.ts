/** Something to tell whoever made the list: where, what was found, what to do, in Chinese. */
export interface ListFinding {
	/** As Excel calls it, behind the name of its sheet: `名单!B7`; of a whole row, `名单!第7行`. */
	readonly place: string;
	/** A row with an error is not registered; a warning wants to be looked at. */
	readonly severity: 'error' | 'warning';
	readonly message: string;
	readonly hint: string;
	/** What whoever reads the list may be told instead: which side a column is of, or where all schools are. */
	readonly asks?: Answerable | undefined;
}

export type Answerable = { readonly column: string } | { readonly region: string };

/** Notes a finding. */
export type Tell = (
	severity: ListFinding['severity'],
	...said: readonly [place: string, message: string, hint: string, asks?: Answerable]
) => void;

export const isWrong = ({ severity }: ListFinding): boolean => severity === 'error';

/** What is said of several cells, said once with the first of them. */
export function saidOnce(findings: readonly ListFinding[]): ListFinding[] {
	const places = new Map<string, string[]>();
	const sayings = findings.filter((finding) => {
		const said = sayingOf(finding);
		const before = places.get(said);
		if (before) before.push(finding.place);
		else places.set(said, [finding.place]);
		return !before;
	});
	return sayings.map((finding) => {
		const all = places.get(sayingOf(finding)) ?? [];
		const shown = all.slice(0, 3).join('、');
		return { ...finding, place: all.length > 3 ? `${shown}等 ${all.length} 处` : shown };
	});
}

const sayingOf = ({ severity, message, hint, asks }: ListFinding): string =>
	JSON.stringify([severity, message, hint, asks]);
