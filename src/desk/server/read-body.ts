import type { IncomingMessage } from 'node:http';
import { mostBytes } from '#desk/store/inbox.ts';

/** The fields and files of a form that was sent; `null` where it is too large or no form. */
export async function readBody(request: IncomingMessage): Promise<FormData | null> {
	const type = request.headers['content-type'] ?? '';
	if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type)) return null;
	if (Number(request.headers['content-length'] ?? 0) > mostBytes) return null;
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of request) {
		if (!Buffer.isBuffer(chunk)) return null;
		bytes += chunk.length;
		if (bytes > mostBytes) return null;
		chunks.push(chunk);
	}
	const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } });
	return body.formData().catch(() => null);
}
