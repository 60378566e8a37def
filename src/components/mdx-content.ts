import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface MdxModule {
	readonly default: AstroComponentFactory;
}

/**
 * The component that shows the text of an `.mdx` report, or `null` for other files. Give it the
 * components it may use: `<Content components={{ Chart }} />`.
 */
export async function mdxContentOf({
	file,
}: {
	file: string;
}): Promise<AstroComponentFactory | null> {
	if (!file.endsWith('.mdx')) return null;
	// `@content` is the content folder, wherever it lies.
	const modules = import.meta.glob<MdxModule>('@content/reports/**/*.mdx');
	const [, load] = Object.entries(modules).find(([name]) => name.endsWith(`/${file}`)) ?? [];
	if (!load) throw new Error(`${file} 没有编译。`);
	return (await load()).default;
}
