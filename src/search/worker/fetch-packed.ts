import { gunzipSync } from 'fflate';

/** Gets a packed file; a failure says which. */
export async function fetchPacked(address: string): Promise<Uint8Array> {
	const bytes = await fetchBytes(address);
	// A host that knows the ending .gz may have had the browser unpack the file already.
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

export async function fetchPackedJson<Content>(address: string): Promise<Content> {
	const json = new TextDecoder().decode(await fetchPacked(address));
	const content: Content = JSON.parse(json);
	return content;
}

export async function fetchBytes(address: string): Promise<Uint8Array> {
	return new Uint8Array(await (await fetchFile(address)).arrayBuffer());
}

export async function fetchFile(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}
