/** Pages that came to stand on a larger one: what is left of an old address, and where it is told today. */
const moves: readonly (readonly [old: RegExp, place: string])[] = [
	[/^cases\/((?:act|gov|item|prob|rel|th)-[\w-]+)\/$/, 'themes/$1/'],
	[/^ledger\/(pairing|programme|school|year)\/([\w-]+)\/.*$/, 'data/?$1=$2'],
	[/^ledger\/.*$/, 'data/'],
	[/^summaries\/(pairing|programme|school)[/-]([\w-]+)\/.*$/, '$1s/$2/'],
	[/^years\/([\w-]+)\/.*$/, 'years/#year-$1'],
	[/^regions\/(\d+)\/.*$/, 'regions/#region-$1'],
	[/^promises\/([\w-]+)\/$/, 'promises/#plan-$1'],
	[/^summaries\/.*$/, 'summaries/'],
	[/^cases\/.*$/, 'cases/'],
];

/** Where what stood at an address, without the site's base, is told now. */
export function newAddress(address: string): string | undefined {
	const [old, place] = moves.find(([pattern]) => pattern.test(address)) ?? [];
	return old && place && address.replace(old, place);
}
