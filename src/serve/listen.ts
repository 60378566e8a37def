import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * Listens at a port or the next free one and gives both: on this computer's own addresses, of IPv4
 * and IPv6 where there are both, or at a host that is named.
 * @param port 0 for any
 */
export async function listen(
	answer: RequestListener,
	port: number,
	host?: string,
): Promise<{ server: Server; port: number }> {
	const [first = '127.0.0.1', second] = host === undefined ? ['127.0.0.1', '::1'] : [host];
	for (let next = port; next < port + 20; next++) {
		const server = await open(answer, next, first);
		if (!server) continue;
		const address = server.address();
		const taken = typeof address === 'object' && address ? address.port : next;
		const other =
			second === undefined ? undefined : await open(answer, taken, second).catch(noIpv6);
		if (other !== null) {
			server.on('close', () => other?.close());
			return { server, port: taken };
		}
		server.close();
	}
	throw Object.assign(new Error(`Ports from ${port} are taken`), {
		code: 'EADDRINUSE',
		syscall: 'listen',
	});
}

/** `null` where the port is taken. */
async function open(answer: RequestListener, port: number, host: string): Promise<Server | null> {
	const server = createServer(answer);
	try {
		server.listen(port, host);
		await once(server, 'listening');
		return server;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') return null;
		throw cause;
	}
}

/** Many machines have no IPv6; whoever asks for `localhost` there means the other. */
const noIpv6 = () => undefined;
