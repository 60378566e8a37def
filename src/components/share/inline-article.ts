import { html } from '#components/html.ts';
import { pictureData } from './picture-data.ts';

/**
 * An article as HTML that keeps its looks where style sheets are thrown away, as editors of WeChat
 * accounts do: each element carries its style, links become text, classes and ids go.
 */
export function inlineArticle(root: Element): string {
	return [...root.childNodes].map(inline).join('');
}

function inline(node: Node): string {
	if (node.nodeType === 3) return html`${node.textContent ?? ''}`.markup;
	if (!isElement(node)) return '';
	const name = node.localName;
	if (dropped.has(name)) return '';
	const inner = [...node.childNodes].map(inline).join('');
	const style = styles[name];
	if (name === 'img') return image(node);
	if (style === undefined) return inner;
	return name === 'br' ? '<br>' : `<${name} style="${style}">${inner}</${name}>`;
}

/** `instanceof` does not hold for elements of another document. */
const isElement = (node: Node): node is Element => 'localName' in node;

function image(node: Element): string {
	const address = node.getAttribute('src');
	if (address === null) return '';
	const data = node instanceof HTMLImageElement ? pictureData(node) : null;
	const source = data ?? new URL(address, location.href).href;
	const style = node.className === 'code' ? codeStyle : pictureStyle;
	const alt = node.getAttribute('alt') ?? '';
	return html`<img src="${source}" alt="${alt}" style="${style}" />`.markup;
}

const dropped = new Set('script style template button canvas svg nav source'.split(' '));

const body = 'font-size:16px;line-height:1.9;color:#1f2421;';
const heading = 'font-weight:bold;line-height:1.5;color:#0a4f41;';
const cell = 'padding:6px 8px;border:1px solid #dedad0;text-align:left;vertical-align:top;';
const codeStyle = 'display:block;width:128px;height:128px;margin:0 0 12px;';
const pictureStyle = 'display:block;width:100%;height:auto;margin:0 0 12px;';

/** Elements that stay, with the style that each gets; others leave only what is in them. */
const styles: Readonly<Record<string, string>> = {
	section: body,
	p: `${body}margin:0 0 16px;`,
	h1: `${heading}font-size:22px;margin:0 0 16px;`,
	h2: `${heading}font-size:19px;margin:28px 0 12px;padding-left:10px;border-left:4px solid #0f6a57;`,
	h3: `${heading}font-size:17px;margin:22px 0 10px;`,
	ul: `${body}margin:0 0 16px;padding-left:24px;`,
	ol: `${body}margin:0 0 16px;padding-left:24px;`,
	li: 'margin:0 0 4px;',
	blockquote: `${body}margin:0 0 16px;padding:8px 14px;border-left:3px solid #dedad0;color:#555d58;`,
	strong: 'font-weight:bold;',
	em: 'font-style:italic;',
	figure: 'margin:0 0 16px;',
	figcaption: 'font-size:14px;line-height:1.6;color:#555d58;',
	table: 'width:100%;border-collapse:collapse;font-size:14px;line-height:1.6;margin:0 0 16px;',
	thead: 'background:#f3f1ea;',
	tbody: '',
	tr: '',
	th: `${cell}font-weight:bold;`,
	td: cell,
	br: '',
};
