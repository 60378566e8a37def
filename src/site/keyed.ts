import { digestOf } from '#digest.ts';

/**
 * A path for `getStaticPaths`. A page shows its props and nothing else of the archive, so their
 * digest tells whether it must be rendered again.
 */
export function keyed<Params, Props extends object>(params: Params, props: Props) {
	return { params, props, cacheKey: digestOf(props) };
}
