import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Settings } from '#settings.ts';

export interface ListenAddress {
	/** 0 for any. */
	readonly port: number;
	/** Whether somebody asked for this port: where it is taken, no other will do. */
	readonly isAsked?: boolean | undefined;
	/** The address to listen at instead of this computer's own, of IPv4 and IPv6 where there are both. */
	readonly host?: string | undefined;
}

/** Where a command shows something: at the port of the settings, or at its usual one or the next free one. */
export const listenAddressOf = (
	{ port, host }: Pick<Settings, 'port' | 'host'>,
	usual: number,
): ListenAddress => ({
	port: port ?? usual,
	isAsked: port !== undefined,
	host,
});

/** Listens at a port, or at the next free one where nobody asked for it, and gives both. */
export async function listen(
	answer: RequestListener,
	{ port, isAsked = false, host }: ListenAddress,
): Promise<{ server: Server; port: number }> {
	const [first = '127.0.0.1', second] = host === undefined ? ['127.0.0.1', '::1'] : [host];
	for (let next = port; next < port + (isAsked ? 1 : 20); next++) {
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
	throw Object.assign(new Error(`Port ${port} is taken`), {
		code: 'EADDRINUSE',
		syscall: 'listen',
	});
}

/** Addresses by which the office's network knows this computer. */
export const addressesOfThisComputer = (): string[] =>
	Object.values(networkInterfaces())
		.flatMap((all) => all ?? [])
		.flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : []));

/** The port at which `listen` would listen, for a server of somebody else's. */
export async function freePort(place: ListenAddress): Promise<number> {
	const { server, port } = await listen(() => undefined, place);
	server.close();
	await once(server, 'close');
	return port;
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
		// A name that means no address is looked up first, which is not listening yet.
		if (!(cause instanceof Error && 'syscall' in cause && cause.syscall === 'getaddrinfo'))
			throw cause;
		const unknown = new Error(`${host} is no address of this machine`, { cause });
		throw Object.assign(unknown, { code: 'EADDRNOTAVAIL', syscall: 'listen' });
	}
}

/** Many machines have no IPv6; whoever asks for `localhost` there means the other. */
const noIpv6 = () => undefined;
