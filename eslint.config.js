import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A folder of `src` imports itself and what stands before it, nothing behind it. */
const layers = [
	'files chinese thesaurus model privacy markdown archive stats charts i18n check',
	'data share office feeds variants search import editor',
	'site styles components layouts pages build serve desk start',
].flatMap((line) => line.split(' '));

// Not as `group`s: those are patterns of .gitignore, in which `#` begins a remark.
const upwards = { regex: '^\\.\\.', message: 'Another folder is imported with `#`.' };
const astroValues = {
	regex: '^astro:',
	allowTypeImports: true,
	message: 'Only components, layouts and pages know Astro.',
};
const processes = {
	// Playwright starts a browser.
	regex: '^(?:(?:node:)?(?:child_process|cluster|worker_threads)|playwright-core)$',
	allowTypeImports: true,
	message: 'Only `build` and `scripts` start processes.',
};
const astroItself = {
	regex: '^astro$',
	allowTypeImports: true,
	message: 'Only `build` and `serve` run Astro.',
};
const buildHooks = {
	selector: 'Property > Literal.key[value=/^astro:(?:build|config):/]',
	message: 'Only `build` knows the hooks of a build.',
};

const code = ['**/*.{ts,mjs,astro}'];

export default defineConfig(
	globalIgnores([
		'dist',
		'dist.*',
		'.cache',
		'.astro',
		'content',
		'public',
		'test-results',
		'playwright-report',
		'tests/fixtures',
		'tests/bench/peers',
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{ files: ['**/*.ts'], extends: [tseslint.configs.strictTypeChecked] },
	astro.configs['flat/recommended'],
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			// `as const` only: a value has the type that its schema or its check gave it.
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Chinese text is spread by character; no families of emoji are in it.
			'@typescript-eslint/no-misused-spread': 'off',
			// `const index: Index = JSON.parse(text)` is how what we wrote ourselves gets its type back.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			// Trees and YAML hold what authors wrote, whatever the types of a library promise.
			'@typescript-eslint/no-unnecessary-type-conversion': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// `void found.push(…)` says that the answer is not wanted.
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	{
		files: code,
		plugins: { '@typescript-eslint': tseslint.plugin },
		rules: {
			eqeqeq: 'error',
			'prefer-const': 'error',
			'no-restricted-syntax': ['error', ...noSyntax()],
			'@typescript-eslint/no-restricted-imports': ['error', { patterns: [upwards] }],
		},
	},
	...layers.map((folder, place) => ({
		files: [`src/${folder}/**/*.{ts,mjs,astro}`],
		rules: onlyFrom(layers.slice(0, place + 1), folder),
	})),
	// What every folder may import imports none; Astro wants its middleware beside them.
	{ files: ['src/*.ts'], ignores: ['src/middleware.ts'], rules: onlyFrom([], '') },
	{
		files: ['src/**'],
		// A child process gets its environment from somebody.
		ignores: ['src/settings.ts', 'src/build/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'env', message: 'Only src/settings.ts reads it.' },
			],
		},
	},
	{
		// A command reads its arguments and calls `src`.
		files: ['scripts/*.ts'],
		rules: { 'max-lines': ['error', { max: 20, skipBlankLines: true, skipComments: true }] },
	},
	{
		files: ['src/**', 'scripts/**'],
		// Sentences are data.
		ignores: ['src/i18n/words/**', 'src/thesaurus/**'],
		rules: {
			'max-len': [
				'error',
				{ code: 120, tabWidth: 2, ignoreStrings: true, ignoreTemplateLiterals: true },
			],
		},
	},
	{
		// Tools look for a default export; a declared module has what it has.
		files: ['*.config.{ts,js,mjs}', '**/*.d.ts'],
		rules: { 'no-restricted-syntax': 'off' },
	},
	{
		// The test runner reports a failing test by itself; its promises need no `await`.
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-floating-promises': 'off',
			// A stand-in for what is slow answers at once.
			'@typescript-eslint/require-await': 'off',
		},
	},
);

/** A folder's imports: the folders to the left of it, and what it alone may use. */
function onlyFrom(left, folder) {
	const others = [...layers.filter((other) => !left.includes(other)), 'tests'];
	const later = {
		regex: `^#(?:${others.join('|')})\\b`,
		message: `A layer imports only what stands to its left: ${layers.join(', ')}.`,
	};
	const always = [upwards, later, ...(folder === 'build' ? [] : [processes])];
	const patterns = [
		...always,
		...(['components', 'layouts', 'pages'].includes(folder) ? [] : [astroValues]),
		...(['build', 'serve'].includes(folder) ? [] : [astroItself]),
	];
	// The rule about imports does not look at `import()`.
	const whenAskedFor = always.map(({ regex, message }) => ({
		selector: `ImportExpression[source.value=/${regex}/]`,
		message,
	}));
	const syntax = [...noSyntax(), ...whenAskedFor, ...(folder === 'build' ? [] : [buildHooks])];
	return {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
		'no-restricted-syntax': ['error', ...syntax],
	};
}

function noSyntax() {
	return [
		{
			selector: 'ExportDefaultDeclaration',
			message: 'Exports are named: one word for one thing everywhere.',
		},
		{ selector: 'TSEnumDeclaration', message: 'Use a const object or a union of strings.' },
	];
}
