import type { Settings } from '#settings.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * What a strict content security policy would block, and what would ask another host for something:
 * readers' addresses are nobody's business.
 */
export function* resourceFaults(
	name: string,
	attributes: Attributes,
	{ siteUrl }: Settings,
): Generator<string> {
	if (name === 'style') yield '页面里有内联样式 <style>';
	if (name === 'script' && attributes['src'] === undefined && !isData(attributes)) {
		yield '页面里有内联脚本 <script>';
	}
	if (name === 'base' || name === 'iframe' || name === 'object' || name === 'embed') {
		yield `页面里有不允许的元素 <${name}>`;
	}
	for (const key of Object.keys(attributes)) {
		if (key === 'style') yield `<${name}> 有 style 属性`;
		if (key.startsWith('on')) yield `<${name}> 有事件属性 ${key}`;
	}
	for (const part of attributes['srcset']?.split(',') ?? []) {
		if (!/^\s*\S+(?:\s+[\d.]+[wx])?\s*$/.test(part))
			yield `<${name}> 的 srcset 写法不对：“${part.trim()}”`;
	}
	for (const address of requestsOf(name, attributes)) {
		if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) && !address.startsWith(`${siteUrl}/`)) {
			yield `<${name}> 要向别的网站请求“${address}”`;
		}
	}
}

const isData = ({ type = '' }: Attributes): boolean => /^application\/(?:ld\+)?json$/.test(type);

/** Addresses that a browser loads by itself. */
function requestsOf(name: string, attributes: Attributes): string[] {
	const { srcset = '', poster, rel = '', href, src } = attributes;
	const isLoaded = name === 'link' && !/^(?:canonical|alternate|next|prev)$/.test(rel);
	const single = [src, poster, isLoaded || name === 'use' || name === 'image' ? href : undefined];
	return [
		...single.flatMap((address) => address ?? []),
		...srcset.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
	];
}
