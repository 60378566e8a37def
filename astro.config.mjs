// For Astro's own tools, such as `astro check`; the build and `dev` hand the same to Astro themselves.
import { defineConfig } from 'astro/config';
import { astroOptions } from '#build/astro-options.ts';
import { readSettings } from '#settings.ts';

const { root: _, configFile: __, ...options } = astroOptions(readSettings());
export default defineConfig(options);
