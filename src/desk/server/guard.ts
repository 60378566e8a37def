import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who may look and who may write. */
export interface Guard {
	/** What stands in every form of the desk's own pages; no other site can know it. */
	readonly token: string;
	/** The part of an address that lets a browser in once. */
	readonly newKey: () => string;
	/** The cookie that lets a browser in from now on, for a key that nobody has used yet or the passphrase. */
	readonly cookieFor: (secret: string) => string | null;
	readonly isSignedIn: (headers: IncomingHttpHeaders) => boolean;
	/** Whether the browser asked for this computer by one of its own names: DNS can give others. */
	readonly isOwnHost: (headers: IncomingHttpHeaders) => boolean;
	/** Whether a page of this very address sent it. */
	readonly isOwnOrigin: (headers: IncomingHttpHeaders) => boolean;
}

interface Options {
	readonly port: number;
	/** Names and addresses of this computer under which the desk may be asked for. */
	readonly names: readonly string[];
	/** What others in the network have to write; `null` where nobody else is let in. */
	readonly passphrase: string | null;
}

/** After this many wrong passphrases nobody new is let in until the desk is started again. */
const mostGuesses = 30;

export function makeGuard({ port, names, passphrase }: Options): Guard {
	const session = secret();
	const keys = new Set<string>();
	const cookie = `desk-${port}`;
	const state = { guesses: 0 };
	const hosts = new Set(names.map((name) => `${name}:${port}`));
	const isPassphrase = (given: string): boolean => {
		if (passphrase === null || state.guesses >= mostGuesses) return false;
		const isRight = isEqual(given.replace(/\s+/g, ''), passphrase);
		if (!isRight) state.guesses++;
		return isRight;
	};
	return {
		token: secret(),
		newKey() {
			const key = secret();
			keys.add(key);
			return key;
		},
		cookieFor: (given) =>
			keys.delete(given) || isPassphrase(given)
				? `${cookie}=${session}; Path=/; HttpOnly; SameSite=Strict`
				: null,
		isSignedIn: ({ cookie: sent = '' }) =>
			sent.split(/;\s*/).some((one) => isEqual(one, `${cookie}=${session}`)),
		isOwnHost: ({ host = '' }) => hosts.has(host.toLowerCase()),
		isOwnOrigin: ({ host = '', origin }) => origin === `http://${host}`,
	};
}

const secret = (): string => randomBytes(24).toString('base64url');

function isEqual(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
