import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

type Answer = (request: IncomingMessage) => Promise<Response>;

/**
 * Listens at a port, or at the next free one, on each of some addresses of this computer; those that
 * it has not, such as `::1` where there is no IPv6, are left out.
 */
export async function listen(answer: Answer, port: number, hosts: readonly string[]) {
	const [first = '127.0.0.1', ...others] = hosts;
	for (let next = port; next < port + 20; next++) {
		const server = await open(answer, next, first);
		if (!server) continue;
		const address = server.address();
		const taken = typeof address === 'object' && address ? address.port : next;
		const more = await Promise.all(others.map((host) => open(answer, taken, host)));
		return { port: taken, servers: [server, ...more.filter((one) => one !== null)] };
	}
	return null;
}

async function open(answer: Answer, port: number, host: string): Promise<Server | null> {
	const server = createServer((request, response) => {
		answer(request)
			.then((found) => send(found, request, response))
			.catch((cause: unknown) => {
				console.error(cause);
				response.destroy();
			});
	});
	server.listen(port, host);
	return once(server, 'listening').then(
		() => server,
		() => null,
	);
}

async function send(found: Response, request: IncomingMessage, response: ServerResponse) {
	const headers = Object.entries({ ...safe, ...Object.fromEntries(found.headers) });
	for (const [name, value] of headers) if (value !== '') response.setHeader(name, value);
	response.writeHead(found.status);
	const body = request.method === 'HEAD' ? '' : Buffer.from(await found.arrayBuffer());
	response.end(body, () => {
		// What was refused is not read to its end.
		if (!request.complete) request.destroy();
	});
}

/** Headers of every answer that has no other ones of its own. */
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
