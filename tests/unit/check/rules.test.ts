import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Finding } from '#model/finding.ts';
import { checkContent } from '#check/check-content.ts';
import { archiveRules, reportRules } from '#check/rules/index.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

// Each folder of the fixtures is a rule: files that are put over `plain`, and what the rule says.
const fixtures = 'tests/fixtures/check';
const names = readdirSync(fixtures).filter((name) => name !== 'plain');

for (const name of names) {
	test(`says of the examples what is expected: ${name}`, async (context) => {
		const findings = await check(context, name);
		const own = findings.filter(({ rule }) => rule === name).map(lineOf);
		const expected = path.join(fixtures, name, 'expected.txt');
		if (!existsSync(expected)) {
			writeFileSync(expected, `${own.join('\n')}\n`);
			assert.ok(!process.env['CI'], `${expected} was missing and has been written`);
		}
		assert.deepEqual(own, readFileSync(expected, 'utf8').trimEnd().split('\n'));
		assert.deepEqual(
			findings.filter(({ rule }) => rule === 'schema' || rule === 'reference'),
			[],
		);
	});
}

/** Rules about what was published before need a Git history, which a folder of files has not. */
const aboutHistory = ['changed-figures'];

test('has examples for every rule', () => {
	const rules = [...archiveRules, ...reportRules].map(({ name }) => name);
	assert.deepEqual(
		rules.filter((name) => ![...names, ...aboutHistory].includes(name)),
		[],
	);
	assert.equal(new Set(rules).size, rules.length);
});

test('says nothing about content that is in order', async (context) => {
	assert.deepEqual(await check(context, 'plain'), []);
});

test('says the same again from what it remembers', async (context) => {
	const settings = settingsFor(context, 'sums');
	const first = await checkContent(settings);
	const again = await checkContent(settings);
	assert.deepEqual(again.findings, first.findings);
	assert.ok(first.findings.length > 0);
});

test('gives no archive to publish where a rule finds an error', async (context) => {
	assert.equal((await checkContent(settingsFor(context, 'dates'))).archive, null);
	assert.notEqual((await checkContent(settingsFor(context, 'sums'))).archive, null);
});

async function check(context: TestContext, name: string): Promise<readonly Finding[]> {
	return (await checkContent(settingsFor(context, name))).findings;
}

function settingsFor(context: TestContext, name: string) {
	const folder = temporaryFolder(context);
	const contentDir = path.join(folder, 'content');
	for (const source of ['plain', name]) {
		cpSync(path.join(fixtures, source), contentDir, {
			recursive: true,
			filter: (file) => !file.endsWith('expected.txt'),
		});
	}
	return {
		contentDir,
		outDir: path.join(folder, 'dist'),
		cacheDir: path.join(folder, 'cache'),
		siteUrl: 'https://test.example',
		basePath: '/',
		today: '2024-01-15',
	};
}

const lineOf = ({ file, line, severity, message, hint }: Finding): string =>
	`${file}:${line} ${severity} ${message} ${hint}`;
