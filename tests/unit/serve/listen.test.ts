import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { test } from 'node:test';
import { systemFailure } from '#files/system-failure.ts';
import { listen } from '#serve/listen.ts';
import { serveSite } from '#serve/serve-site.ts';

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

test('an address of IPv6 is written as browsers read it', { skip: !hasIpv6 }, async () => {
	const { address, server } = await serveSite(
		{ folder: '.', basePath: '/' },
		{ port: 0, host: '::1' },
	);
	server.close();
	assert.equal(new URL(address).hostname, '[::1]');
});

test('a name that is none of this machine’s is told of, not the network', async () => {
	const failure: unknown = await listen(answer, { port: 0, host: 'nowhere.invalid' }).catch(
		(cause: unknown) => cause,
	);
	assert.match(systemFailure(failure) ?? '', /^--host 写的不是/);
});
