import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '#files/make-folder.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { addressesOfThisComputer, listen, type ListenAddress } from '#serve/listen.ts';
import { UnusableSetting, type Settings } from '#settings.ts';
import { bundledFiles } from './actions/files.ts';
import type { Desk } from './desk.ts';
import { routes } from './routes.ts';
import { answer, type Front } from './server/answer.ts';
import { makeGuard } from './server/guard.ts';
import { send } from './server/send.ts';
import { remembered } from './store/remembered.ts';
import { siteBuild } from './store/site-build.ts';
import { sitePages } from './store/site-pages.ts';

interface Options {
	readonly place: Pick<ListenAddress, 'port' | 'isAsked'>;
	/** Whether others in the office's network may come in, with a passphrase. */
	readonly isShared: boolean;
	readonly print: (text: string) => void;
	/** Shows an address in a browser. */
	readonly open: (address: string) => void;
}

/** Serves the desk, on this computer only unless it is shared, and opens it in a browser. */
export async function runDesk(
	settings: Settings,
	{ place, isShared, print, open }: Options,
): Promise<{ address: string; close: () => Promise<void> }> {
	const { command } = deskWords;
	if (!existsSync(path.join(settings.contentDir, 'site.yaml')))
		throw new UnusableSetting(command.noContent(settings.contentDir));
	makeFolder(settings.cacheDir);
	const actions = { ...routes, ...(await bundledFiles()) };
	const own = isShared ? addressesOfThisComputer() : [];
	const passphrase = isShared ? newPassphrase() : null;
	const host = isShared ? '0.0.0.0' : undefined;
	const { server, port } = await listen(
		(request, response) => {
			// Who may come in depends on the port, so whoever asks before it is known gets no answer.
			const answering = async () => send(await answer(request, front), request, response);
			answering().catch((cause: unknown) => {
				console.error(cause);
				response.destroy();
			});
		},
		{ ...place, host },
	);
	const names = ['127.0.0.1', 'localhost', '[::1]', ...own];
	const guard = makeGuard({ port, names, passphrase });
	const desk = deskOf(settings, { token: guard.token, host });
	const base = (name: string) => `http://${name}:${port}/desk/`;
	const addressNow = () => `${base('127.0.0.1')}enter/${guard.newKey()}`;
	const printKey = () => print(command.again(addressNow()));
	const front: Front = { desk, guard, actions, printKey, isShared };
	const address = addressNow();
	print(`${command.ready(address)}\n${command.once}`);
	if (passphrase !== null) print(invitation(own.map(base), passphrase));
	open(address);
	const close = async () => {
		server.close().closeAllConnections();
		await Promise.all([desk.pages.stop(), desk.build.stop()]);
	};
	return { address, close };
}

const deskOf = (
	settings: Settings,
	{ token, host }: { readonly token: string; readonly host: string | undefined },
): Desk => ({
	settings,
	token,
	pages: sitePages(settings),
	build: siteBuild(settings, host),
	notices: remembered(),
	answers: remembered(),
});

/** How others in the network come in. */
const invitation = (addresses: readonly string[], passphrase: string): string => {
	const { shared, passphrase: told, warning } = deskWords.command;
	return [shared(addresses.join('、')), told(passphrase), warning].join('\n');
};

/** Ten signs that are not taken for one another. */
const newPassphrase = (): string =>
	Array.from({ length: 10 }, () => signs.charAt(randomInt(signs.length))).join('');

const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
