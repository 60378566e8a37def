import { cardImage } from '#share/card-image.ts';
import { linkCards } from '#site/link-cards.ts';
import type { Context } from './context.ts';

/** Publishes the pictures that go with shared links. */
export async function placeCards({ archive, tree, settings }: Context) {
	const cards = linkCards(archive);
	const unknown = new Set<string>();
	let drawn = 0;
	for (const [address, text] of cards) {
		const card = await cardImage(text, settings.cacheDir);
		tree.share(address.slice(1), card.file);
		for (const letter of card.unknown) unknown.add(letter);
		if (card.isNew) drawn++;
	}
	return { cards: cards.size, drawn, unknown: [...unknown] };
}
