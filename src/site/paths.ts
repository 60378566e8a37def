import type { Archive } from '#archive/archive.ts';
import { digestOf } from '#files/digest.ts';
import { getArchive } from './archive.ts';
import { getFrame } from './frame.ts';

interface Path {
	readonly params: Record<string, string | undefined>;
	readonly props: object;
}

/**
 * `getStaticPaths` of a page. A page shows its props and the frame that stands around every page, and
 * nothing else of the archive, so the digest of both tells whether it must be rendered again.
 */
export const pathsOf =
	<Own extends Path>(pathsIn: (archive: Archive) => readonly Own[]) =>
	async (): Promise<(Own & { cacheKey: string })[]> => {
		const frame = digestOfPart(await getFrame());
		return pathsIn(await getArchive()).map((path) => {
			const parts = Object.entries(path.props).map(([name, part]) => [name, digestOfPart(part)]);
			return { ...path, cacheKey: digestOf([frame, ...parts]) };
		});
	};

const digestOfPart = rememberingDigests();

/** An object that many pages share goes through the digest once. */
function rememberingDigests(): (value: unknown) => string {
	const digests = new WeakMap<object, string>();
	return (value) => {
		if (typeof value !== 'object' || value === null) return digestOf(value ?? null);
		const digest = digests.get(value) ?? digestOf(value);
		digests.set(value, digest);
		return digest;
	};
}
