import { cardImage } from '#share/card-image.ts';
import { linkCards } from '#site/link-cards.ts';
import type { BuildContext } from './context.ts';

/** Publishes the pictures that go with shared links. */
export async function placeCards({ archive, tree, settings }: BuildContext) {
	const cards = await Promise.all(
		Array.from(linkCards(archive), async ([address, text]) => ({
			address,
			...(await cardImage(text, settings.cacheDir)),
		})),
	);
	for (const { address, file } of cards) tree.share(address.slice(1), file);
	return {
		cards: cards.length,
		drawn: cards.filter(({ isNew }) => isNew).length,
		unknown: [...new Set(cards.flatMap(({ unknown }) => unknown))],
	};
}
