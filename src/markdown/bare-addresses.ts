import type { Link, Root } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from './refuse.ts';

/** Chinese punctuation, and all signs of full width. */
const fullWidth =
	'·‐-‧\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee';
const inside = `[^\\s${fullWidth}]`;
const address = new RegExp(
	`(?<![\\w/.@-])(?:https?://|www\\.)${inside}*(?![.,;:!?])${inside}`,
	'giu',
);

/**
 * Makes links of addresses in running text. GitHub's syntax wants a space before one and takes
 * “，” and what follows into it.
 */
export function bareAddresses() {
	return (tree: Root, file: VFile): void => {
		visit(tree, 'link', (link, index, parent) => {
			if (!parent || index === undefined || !isBare(link, String(file))) return undefined;
			const [before = ''] = link.url.split('**');
			if (before !== link.url)
				refuse(file, link, swallowed, `请在网址两边加尖括号：**<${before}>**。`);
			parent.children.splice(index, 1, ...link.children);
			return [SKIP, index];
		});
		findAndReplace(
			tree,
			[
				address,
				(found: string, { stack }: RegExpMatchObject) => {
					const link = linkTo(found, stack.at(-1)?.position);
					const [begin = ''] = found.split(han, 1);
					if (begin !== found)
						refuse(file, link, joined(found), `请在网址两边加尖括号，例如 <${begin}>。`);
					return link;
				},
			],
			{ ignore: ['link', 'linkReference'] },
		);
	};
}

/** Where an address goes on in Chinese it may have ended: 登录https://a.example/bm报名. */
const han = /\p{Script=Han}/u;
const joined = (found: string) => `网址“${found.slice(0, 40)}”里有汉字，看不出网址到哪里为止。`;
const swallowed = '网址后面的“**”成了网址的一部分，没有加粗。';

/** Whether a link is written as nothing but its address. */
function isBare({ children: [text], position }: Link, source: string): boolean {
	if (text?.type !== 'text' || !/^(?:https?:|www\.)/i.test(text.value)) return false;
	return source.slice(position?.start.offset, position?.end.offset) === text.value;
}

function linkTo(found: string, position: Link['position']): Link {
	const url = /^www/i.test(found) ? `http://${found}` : found;
	return {
		type: 'link',
		url,
		children: [{ type: 'text', value: found }],
		...(position && { position }),
	};
}
