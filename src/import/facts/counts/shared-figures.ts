/**
 * The items that a figure counts where a list shares its figures: both of 讲座、座谈会各1场, the second of
 * 示范课、讲座分别为3节和2场. Empty where nobody says how many there were in all (三人各上1节), and
 * `undefined` where nothing is shared. `before` are the words of the sentence up to the figure.
 */
export function itemsOf(before: string): readonly string[] | undefined {
	const clause = /[^,。;:]*$/.exec(before)?.[0] ?? '';
	const inTurn = /^(.*?)分别(?:为|是|有|达到?)(.*)$/.exec(clause);
	if (inTurn) {
		const [, things = '', figures = ''] = inTurn;
		return things
			.split(separator)
			.slice(figures.split(separator).length - 1)
			.slice(0, 1);
	}
	const each = /^(.*)各有?$/.exec(clause)?.[1]?.split(separator);
	if (each) return each.length > 1 ? each : [];
	return /(?:各自?|分别)(?:上|派|选派|执教|展示|带来|呈现|推荐|出|听|开展|举办|捐赠?)了?[^,。]{0,6}$/.test(
		clause,
	)
		? []
		: undefined;
}

const separator = /[、和与及]/;
