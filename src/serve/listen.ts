import { once } from 'node:events';
import type { Server } from 'node:http';

/** Listens on loopback at a port or the next free one, and gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
	for (let next = port; next < port + 20; next++) {
		try {
			server.listen(next, '127.0.0.1');
			await once(server, 'listening');
			const address = server.address();
			return typeof address === 'object' && address ? address.port : next;
		} catch (cause) {
			if (!isTaken(cause)) throw cause;
		}
	}
	throw new Error(`端口 ${port}–${port + 19} 都被占用，请用 PORT 环境变量指定别的端口。`);
}

const isTaken = (cause: unknown): boolean =>
	cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
