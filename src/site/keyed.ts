import { digestOf } from '#files/digest.ts';

/**
 * A path for `getStaticPaths`. A page shows its props and nothing else of the archive, so their
 * digest tells whether it must be rendered again.
 */
export function keyed<Params, Props extends object>(params: Params, props: Props) {
	const parts = Object.entries(props).map(([name, value]) => [name, digestOfPart(value)]);
	return { params, props, cacheKey: digestOf(parts) };
}

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
