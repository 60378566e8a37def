import { h } from 'hastscript';
import { deskWords } from '#i18n/words/desk.ts';
import { heading, page } from './page.ts';

interface Options {
	/** Whether a passphrase lets others in. */
	readonly isShared: boolean;
	readonly isWrong?: boolean;
}

/** What somebody sees who has not come in. */
export function signInPage({ isShared, isWrong = false }: Options): Response {
	const { title, local, shared, passphrase, go, isWrong: wrong } = deskWords.enter;
	return page(
		{ title, status: isWrong ? 403 : 401, isOpen: false },
		heading(title),
		isWrong ? h('p.notice.error', { role: 'alert' }, wrong) : null,
		h('p', isShared ? shared : local),
		isShared
			? h('form', { method: 'post', action: '/desk/enter/' }, [
					h('label', { htmlFor: 'passphrase' }, passphrase),
					h('input#passphrase', { name: 'passphrase', autoComplete: 'off' }),
					h('button.main', go),
				])
			: null,
	);
}
