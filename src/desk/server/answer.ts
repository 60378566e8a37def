import type { IncomingMessage } from 'node:http';
import { unreadablePage } from '#desk/actions/unreadable.ts';
import { addressOf, fieldOf, goTo, type Action, type DeskRequest, type Desk } from '#desk/desk.ts';
import { nothingThere } from '#desk/pages/page.ts';
import { signInPage } from '#desk/pages/sign-in.ts';
import { UnreadableFile } from '#desk/store/open-file.ts';
import { systemFailure } from '#files/system-failure.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { Guard } from './guard.ts';
import { readBody } from './read-body.ts';

export interface Front {
	readonly desk: Desk;
	readonly guard: Guard;
	/** Pages and actions by `GET /desk/…` and `POST /desk/…`. */
	readonly actions: Readonly<Record<string, Action>>;
	/** Told where somebody came with an address that was used before. */
	readonly printKey: () => void;
	/** Whether others in the network are let in by a passphrase. */
	readonly isShared: boolean;
}

const { refused } = deskWords;

/** Answers one request; what may not be is refused before anything is read. */
export async function answer(request: IncomingMessage, front: Front): Promise<Response> {
	const { guard, desk, actions } = front;
	const { headers, method = 'GET' } = request;
	if (!guard.isOwnHost(headers)) return refuse(refused.host);
	const url = new URL(request.url ?? '/', `http://${headers.host ?? ''}`);
	const isWriting = method === 'POST';
	if (!isWriting && method !== 'GET' && method !== 'HEAD') return refuse(refused.nothing, 405);
	if (isWriting && !guard.isOwnOrigin(headers)) return refuse(refused.origin);
	if (url.pathname.startsWith(entrance)) return enter(request, url, front);
	if (!guard.isSignedIn(headers)) return signInPage({ isShared: front.isShared });
	const isOfDesk = url.pathname.startsWith('/desk/');
	if (!isOfDesk && !isWriting) return site(desk, url);
	const action = actions[`${isWriting ? 'POST' : 'GET'} ${url.pathname}`];
	if (!action) return nothingThere();
	if (!isWriting) return act(action, desk, { url, form: new FormData() });
	const form = await readBody(request);
	if (!form) return nothingThere(refused.tooMuch, 413);
	if (fieldOf(form, 'token') !== guard.token) return nothingThere(refused.token, 403);
	return withAddress(desk, await act(action, desk, { url, form }));
}

/** To those who are not let in: a page that leads nowhere. */
const refuse = (words: string, status = 403): Response => nothingThere(words, status, false);

/** What goes wrong is told to whoever works, too; a browser has no words for an empty answer. */
async function act(action: Action, desk: Desk, asked: DeskRequest): Promise<Response> {
	try {
		return await action(desk, asked);
	} catch (cause) {
		if (cause instanceof UnreadableFile) return unreadablePage(desk.settings, cause.message);
		console.error(cause);
		const isRefused = cause instanceof ImportFailure;
		const told = isRefused ? cause.message + cause.hint : systemFailure(cause);
		return nothingThere(told ?? refused.failed, 500);
	}
}

/** What answers to something that was sent gets an address: loading it once more sends nothing again. */
async function withAddress({ answers }: Desk, answered: Response): Promise<Response> {
	if (answered.status === 303) return answered;
	const name = answers.keep({ html: await answered.text(), status: answered.status });
	return goTo(addressOf('answer', { name }));
}

const entrance = '/desk/enter/';

/** Lets a browser in by the address that the terminal printed, or by the passphrase. */
async function enter(request: IncomingMessage, url: URL, front: Front): Promise<Response> {
	const { guard, printKey, isShared } = front;
	const isWriting = request.method === 'POST';
	const form = isWriting ? await readBody(request) : null;
	const given = form ? fieldOf(form, 'passphrase') : url.pathname.slice(entrance.length);
	// Who guesses waits.
	if (isWriting) await new Promise((resolve) => setTimeout(resolve, 1000));
	const cookie = guard.cookieFor(given);
	const response = goTo('/desk/');
	if (cookie !== null) response.headers.set('set-cookie', cookie);
	else if (!guard.isSignedIn(request.headers)) {
		if (!isWriting) printKey();
		return signInPage({ isShared, isWrong: true });
	}
	return response;
}

/** A page of the site, or what it loads, from the development server that only this computer sees. */
async function site(desk: Desk, { pathname, search }: URL): Promise<Response> {
	const origin = await desk.pages.origin();
	const found = await fetch(origin + pathname + search, { redirect: 'manual' });
	const headers = {
		'content-type': found.headers.get('content-type') ?? '',
		'content-security-policy': "frame-ancestors 'self'",
		location: found.headers.get('location') ?? '',
	};
	return new Response(await found.arrayBuffer(), { status: found.status, headers });
}
