import { randomUUID } from 'node:crypto';

/** Things that a page is to be made of once more, each below a name that its address carries. */
export interface Remembered<Thing> {
	/** Gives the name. */
	readonly keep: (thing: Thing) => string;
	readonly find: (name: string) => Thing | undefined;
}

/** As many as people who work at once may want to go back to. */
const most = 200;

export function remembered<Thing>(): Remembered<Thing> {
	const things = new Map<string, Thing>();
	return {
		keep(thing) {
			const name = randomUUID();
			things.set(name, thing);
			for (const old of [...things.keys()].slice(0, -most)) things.delete(old);
			return name;
		},
		find: (name) => things.get(name),
	};
}
