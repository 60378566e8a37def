import { codeRoot } from '#files/code-root.ts';
import type { Settings } from '#settings.ts';

/**
 * Why nothing can be built in these folders, in Chinese; `undefined` where it can. Vite takes these
 * signs in the path of a module for parts of an address, and ends somewhere in the middle.
 * @param project where the code stands
 */
export function refusedPath(
	{ contentDir, outDir, cacheDir }: Settings,
	project = codeRoot,
): string | undefined {
	const places = [
		{ name: '程序', folder: project, signs: /[#?%']/ },
		{ name: '内容', folder: contentDir, signs: /\?/ },
		{ name: '网站', folder: outDir, signs: /\?/ },
		{ name: '缓存', folder: cacheDir, signs: /[#?]|%[\da-f]{2}/i },
	];
	for (const { name, folder, signs } of places) {
		const [sign] = signs.exec(folder) ?? [];
		if (sign !== undefined)
			return `${name}所在的路径里有“${sign}”，这样建不成网站：${folder}。请给那个文件夹换个名字，或者换个地方。`;
	}
	return undefined;
}
