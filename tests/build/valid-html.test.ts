import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { filesBelow } from '#files/files-below.ts';
import { openSite } from './site-under-test.ts';

test('every page is valid HTML', async (context) => {
	const site = openSite(context);
	const { code, output } = await site.build();
	assert.equal(code, 0, output);
	const validator = new HtmlValidate({
		extends: ['html-validate:standard'],
		rules: {
			// Astro writes void elements with a slash, which HTML allows.
			'void-style': 'off',
			// Astro keeps the white space of its templates.
			'no-trailing-whitespace': 'off',
			// A region that scrolls may be a div.
			'prefer-native-element': 'off',
			// A button that a script shows has its words, only hidden until then.
			'text-content': 'off',
		},
	});
	const faults: string[] = [];
	for (const file of filesBelow(site.outDir).filter((name) => name.endsWith('.html'))) {
		const { results } = await validator.validateString(site.page(file));
		for (const { messages } of results) {
			faults.push(...messages.map(({ ruleId, message }) => `${file}: ${message} (${ruleId})`));
		}
	}
	assert.deepEqual(faults.slice(0, 10), []);

	const hasJava = spawnSync('java', ['-version']).status === 0;
	const skip = hasJava ? false : 'the Nu Html Checker needs Java, which is not installed';
	await context.test('and the Nu Html Checker finds no fault in them', { skip }, () => {
		const vnu = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
		const options = ['--errors-only', '--skip-non-html', '--format', 'gnu'];
		const { status, stderr } = spawnSync('java', ['-jar', vnu, ...options, site.outDir]);
		assert.equal(status, 0, stderr.toString('utf8').split('\n').slice(0, 10).join('\n'));
	});
});
