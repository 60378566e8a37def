import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { deskWords } from '#i18n/words/desk.ts';
import type { Settings } from '#settings.ts';
import { bundledFiles } from './actions/files.ts';
import { routes } from './routes.ts';
import { answer } from './server/answer.ts';
import { makeGuard } from './server/guard.ts';
import { listen } from './server/listen.ts';
import { sitePages } from './store/site-pages.ts';

interface Options {
	/** 0 for any; where it is taken, the next free one is used. */
	readonly port: number;
	/** Whether others in the office's network may come in, with a passphrase. */
	readonly isShared: boolean;
	readonly print: (text: string) => void;
	/** Shows an address in a browser. */
	readonly open: (address: string) => void;
}

/**
 * Serves the desk, on this computer only unless it is shared, and opens it in a browser. `null` where it
 * cannot be, after a sentence about why.
 */
export async function runDesk(
	settings: Settings,
	{ port, isShared, print, open }: Options,
): Promise<{ address: string; close: () => Promise<void> } | null> {
	const { command } = deskWords;
	if (!existsSync(path.join(settings.contentDir, 'site.yaml'))) {
		print(command.noContent(settings.contentDir));
		return null;
	}
	const actions = { ...routes, ...(await bundledFiles()) };
	const own = isShared ? addressesOfThisComputer() : [];
	const passphrase = isShared ? newPassphrase() : null;
	const names = ['127.0.0.1', 'localhost', '[::1]', ...own];
	const late: { answer?: (request: Parameters<typeof answer>[0]) => Promise<Response> } = {};
	const hosts = isShared ? ['0.0.0.0'] : ['127.0.0.1', '::1'];
	const listening = await listen(
		async (request) => late.answer?.(request) ?? new Response(null, { status: 503 }),
		port,
		hosts,
	);
	if (!listening) {
		print(command.noPort(port));
		return null;
	}
	const guard = makeGuard({ port: listening.port, names, passphrase });
	const desk = { settings, token: guard.token, pages: sitePages(settings) };
	const base = (host: string) => `http://${host}:${listening.port}/desk/`;
	const addressNow = () => `${base('127.0.0.1')}enter/${guard.newKey()}`;
	const printKey = () => print(command.again(addressNow()));
	late.answer = (request) => answer(request, { desk, guard, actions, printKey, isShared });
	const address = addressNow();
	print(`${command.ready(address)}\n${command.once}`);
	if (passphrase !== null) {
		print(command.shared(own.map(base).join('、')));
		print(`${command.passphrase(passphrase)}\n${command.warning}`);
	}
	open(address);
	const close = async () => {
		for (const server of listening.servers) server.close().closeAllConnections();
		await desk.pages.stop();
	};
	return { address, close };
}

/** Addresses by which the office's network knows this computer. */
const addressesOfThisComputer = (): string[] =>
	Object.values(networkInterfaces())
		.flatMap((all) => all ?? [])
		.flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : []));

/** Ten signs that are not taken for one another. */
const newPassphrase = (): string =>
	Array.from({ length: 10 }, () => signs.charAt(randomInt(signs.length))).join('');

const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
