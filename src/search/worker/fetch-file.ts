import { gunzipSync } from 'fflate';

/** Gets what a JSON file holds, packed or not; a failure says which file. */
export async function fetchPacked<Content>(address: string): Promise<Content> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	// A host that knows the ending .gz may have had the browser unpack the file already.
	const json = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
	const content: Content = JSON.parse(new TextDecoder().decode(json));
	return content;
}

/** A function that works once and gives the same result after. What failed is tried again. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
	const state: { result: Promise<Result> | null } = { result: null };
	return () => {
		const result = (state.result ??= work());
		result.catch(() => (state.result = null));
		return result;
	};
}
