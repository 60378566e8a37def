import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://bench.example',
	outDir: './site',
	cacheDir: './cache',
	vite: { cacheDir: './cache/vite' },
});
