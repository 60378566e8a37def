import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sends an answer, with the headers of every answer that has no other ones of its own. */
export async function send(found: Response, request: IncomingMessage, response: ServerResponse) {
	const headers = Object.entries({ ...safe, ...Object.fromEntries(found.headers) });
	for (const [name, value] of headers) if (value !== '') response.setHeader(name, value);
	response.writeHead(found.status);
	const body = request.method === 'HEAD' ? '' : Buffer.from(await found.arrayBuffer());
	response.end(body);
	if (request.complete) return;
	// A browser reads no answer before it has sent all; what was refused is let go by, for a while.
	request.resume();
	setTimeout(() => request.destroy(), longestRest).unref();
}

/** Milliseconds. */
const longestRest = 60_000;

const safe = {
	'cache-control': 'no-store',
	'content-security-policy': [
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; frame-src 'self'",
		"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	].join('; '),
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
} as const;
