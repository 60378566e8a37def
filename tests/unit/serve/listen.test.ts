import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { test } from 'node:test';
import { listen } from '#serve/listen.ts';

const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
	all?.some(({ address }) => address === '::1'),
);
const answer: Parameters<typeof listen>[0] = (_request, response) => response.end('结对');

test('both addresses of this machine answer, and a port that either has lost is passed over, unless somebody asked for it', async (context) => {
	const holder = createServer().listen(0, hasIpv6 ? '::1' : '127.0.0.1');
	await new Promise((resolve) => holder.on('listening', resolve));
	context.after(() => holder.close());
	const address = holder.address();
	assert.ok(typeof address === 'object' && address);

	const { server, port } = await listen(answer, { port: address.port });
	context.after(() => server.close());
	assert.ok(port > address.port);
	const asked = listen(answer, { port: address.port, isAsked: true });
	await assert.rejects(asked, { code: 'EADDRINUSE' });
	for (const host of hasIpv6 ? ['127.0.0.1', '[::1]'] : ['127.0.0.1']) {
		assert.equal(await (await fetch(`http://${host}:${port}/`)).text(), '结对');
	}
});

test('both are closed together', async () => {
	const { server, port } = await listen(answer, { port: 0 });
	await new Promise((resolve) => server.close(resolve));
	const again = await listen(answer, { port });
	assert.equal(again.port, port);
	again.server.close();
});
