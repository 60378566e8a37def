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

/** A function that works at its first call and gives the same result after. */
export function once<Result>(work: () => Result): () => Result {
	let done: { readonly result: Result } | undefined;
	return () => (done ??= { result: work() }).result;
}
