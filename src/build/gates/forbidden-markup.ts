import type { Settings } from '#settings.ts';
import type { Tag } from '#variants/read-html.ts';

export type Attributes = ReadonlyMap<string, string>;

/**
 * What a strict content security policy would block, and what would ask another host for something:
 * readers' addresses are nobody's business.
 */
export function forbiddenIn(name: string, attributes: Attributes, { siteUrl }: Settings): string[] {
	const messages: string[] = [];
	if (name === 'style') messages.push('页面里有内联样式 <style>。');
	if (name === 'script' && !attributes.has('src') && !isData(attributes)) {
		messages.push('页面里有内联脚本 <script>。');
	}
	if (refused.has(name)) messages.push(`页面里有不允许的元素 <${name}>。`);
	for (const key of attributes.keys()) {
		if (key === 'style') messages.push(`<${name}> 有 style 属性。`);
		if (key.startsWith('on')) messages.push(`<${name}> 有事件属性 ${key}。`);
	}
	for (const part of attributes.get('srcset')?.split(',') ?? []) {
		if (!/^\s*\S+(?:\s+[\d.]+[wx])?\s*$/.test(part)) {
			messages.push(`<${name}> 的 srcset 写法不对：“${part.trim()}”。`);
		}
	}
	for (const address of requestsOf(name, attributes)) {
		if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) && !address.startsWith(`${siteUrl}/`)) {
			messages.push(`<${name}> 要向别的网站请求“${address}”。`);
		}
	}
	return messages;
}

const refused = new Set(['base', 'iframe', 'object', 'embed']);

const isData = (attributes: Attributes): boolean =>
	/^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '');

/** Addresses that a browser loads by itself. */
function requestsOf(name: string, attributes: Attributes): string[] {
	const isLoaded =
		name === 'use' ||
		name === 'image' ||
		(name === 'link' && !/^(?:canonical|alternate|next|prev)$/.test(attributes.get('rel') ?? ''));
	const keys = isLoaded ? ['src', 'poster', 'href'] : ['src', 'poster'];
	const single = keys.flatMap((key) => attributes.get(key) ?? []);
	const srcset = attributes.get('srcset');
	return srcset === undefined ? single : [...single, ...candidatesOf(srcset)];
}

/** The values of a tag's attributes; of entities only `&` stands in addresses. */
export function valuesOf(attributes: Tag['attributes']): Attributes {
	const values = new Map<string, string>();
	for (const [name, { text }] of attributes)
		values.set(name, text.includes('&') ? text.replace(/&(?:amp|#38|#x26);/gi, '&') : text);
	return values;
}

/** Addresses of a `srcset`. */
export const candidatesOf = (srcset: string): string[] =>
	srcset.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
