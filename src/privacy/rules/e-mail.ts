import type { FoldedText } from '#privacy/folded-text.ts';
import type { PrivacyRule, Span } from '#privacy/rule.ts';

/** 电子邮箱, also written with spaces. Looked for from the @ outwards, which is linear. */
export const eMail: PrivacyRule = {
	rule: 'e-mail',
	severity: 'warning',
	message: '有电子邮箱。',
	hint: '私人邮箱请删去；办公邮箱写在 site.yaml 的 contact 里就够了。',
	*find(folded) {
		for (let at = folded.text.indexOf('@'); at >= 0; at = folded.text.indexOf('@', at + 1)) {
			const span = addressAround(folded, at);
			if (span) yield span;
		}
	},
};

function addressAround({ text, isMachine }: FoldedText, at: number): Span | undefined {
	const before = /(?:[\w.+-]{1,40} ){0,4}[\w.+-]{1,64} ?$/.exec(
		text.slice(Math.max(0, at - 70), at),
	);
	const after = /^ ?[a-z\d-]{1,40}(?: ?\. ?[a-z\d-]{2,24}){1,4}/i.exec(text.slice(at + 1, at + 80));
	if (!before || !after || isMachine(at)) return undefined;
	// `npm i astro@7.3.4`: a version is no host.
	if (/\.\s?\d+$/.test(after[0])) return undefined;
	const name = /@ /.test(text.slice(at, at + 2))
		? before[0]
		: (/[\w.+-]+ ?$/.exec(before[0])?.[0] ?? '');
	return { start: at - name.length, end: at + 1 + after[0].length };
}
