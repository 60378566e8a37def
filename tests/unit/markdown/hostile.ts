import { wordList } from '#chinese/words.ts';
import hostile from '#tests/fixtures/markdown/hostile.json' with { type: 'json' };

/**
 * Hostile Markdown and HTML, made by combining what attacks are made of: elements with handlers,
 * attributes with addresses that run something, look like others or lead where no reader should go,
 * Markdown links with the same, and odd pieces by themselves.
 */
export function hostileTexts(): string[] {
	const texts = [...handlers(), ...addresses(), ...markdownLinks(), ...hostile.oddities];
	return [...new Set(texts)];
}

function* handlers(): Generator<string> {
	for (const element of wordList(hostile.elements)) {
		for (const handler of hostile.handlers) {
			const [name = '', ...others] = handler.split(' ');
			yield `<${element} ${name}="alert(1)" src=x ${others.join(' ')}>x</${element}>`;
		}
	}
}

function* addresses(): Generator<string> {
	for (const place of wordList(hostile.attributesWithAddresses)) {
		const [element = '', attribute = ''] = place.split('.');
		for (const address of hostile.addresses)
			yield `<${element} ${attribute}="${address.replaceAll('"', '&quot;')}">x</${element}>`;
	}
}

function* markdownLinks(): Generator<string> {
	for (const to of hostile.addresses) {
		yield `[x](${to})`;
		yield `[x](<${to}>)`;
		yield `![x](${to})`;
		yield `<${to}>`;
		yield `[x]: ${to}\n\n[x]`;
		yield `![x][y]\n\n[y]: <${to}>`;
		yield `[a](${to} "onmouseover=alert(1)")`;
		yield `[![i](${to})](${to})`;
		yield `| a |\n|---|\n| [x](${to}) |`;
		yield `> [x](${to})`;
		yield `- [ ] [x](${to})`;
		yield `text[^1]\n\n[^1]: [x](${to})`;
		yield `### [x](${to})`;
	}
}
