import { remember } from '#files/remember.ts';
import type { Finding } from '#model/finding.ts';
import type { PageFacts } from './page-facts.ts';
import { addressOf, siteFinding } from './site-finding.ts';

/** Links that lead to no file of the site, or to no place on the page they lead to. */
export function linkFindings(
	facts: ReadonlyMap<string, PageFacts>,
	files: ReadonlyMap<string, unknown>,
): Finding[] {
	const idsOf = new Map([...facts].map(([file, { ids }]) => [file, new Set(ids)]));
	const messageOf = remember((link): string | null => {
		const [file, place] = split(link);
		if (!files.has(file)) {
			return files.has(`${file}/index.html`)
				? `链接 /${file} 末尾少了“/”。`
				: `链接 ${addressOf(file)} 没有这个网页或文件。`;
		}
		const ids = idsOf.get(file);
		if (place === undefined || place === 'top' || !ids || ids.has(place)) return null;
		return `链接 ${addressOf(file)}#${place} 的网页上没有这个位置。`;
	});
	return [...facts].flatMap(([file, { links }]) =>
		links.flatMap((link) => {
			const message = messageOf(link);
			if (message === null) return [];
			const [target, place] = split(link);
			const isOwn = target === file && place !== undefined;
			const own = `本页没有 #${place} 这个位置。`;
			return siteFinding('links', addressOf(file), isOwn ? own : message);
		}),
	);
}

function split(link: string): [file: string, place?: string] {
	const at = link.indexOf('#');
	return at < 0 ? [link] : [link.slice(0, at), link.slice(at + 1)];
}
