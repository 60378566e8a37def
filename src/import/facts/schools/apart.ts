interface Place {
	readonly from: number;
	readonly to: number;
}

/** Those of the places, in their order, that touch none before them and none that is taken. */
export function apart<One extends Place>(
	places: readonly One[],
	taken: readonly Place[] = [],
): One[] {
	const covered = new Set<number>();
	const cover = ({ from, to }: Place) => {
		for (let at = from; at < to; at++) covered.add(at);
	};
	taken.forEach(cover);
	return places.filter((place) => {
		for (let at = place.from; at < place.to; at++) if (covered.has(at)) return false;
		cover(place);
		return true;
	});
}
