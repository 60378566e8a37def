import type { Archive } from './archive.ts';

/**
 * Gives the archive that a build has opened to its pages, which need not open it again. They are
 * bundled, so they share no module with the build, but they run in its process.
 */
export function handOver(archive: Archive): void {
	Object.assign(globalThis, { [place]: archive });
}

/** The archive of the build that renders this page; there is none in development. */
export function handedOver(): Archive | undefined {
	const archive: Archive | undefined = Reflect.get(globalThis, place);
	return archive;
}

const place = Symbol.for('jiedui.archive');
