import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { bulletinSchema } from '#model/bulletin.ts';
import { findIssue } from '#serve/bulletin/find-issue.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({ schools: { a: {}, b: {} }, pairings: { p: {} }, reports: {} });
const fields = (more: object = {}) =>
	bulletinSchema.parse({
		...{ issue: 3, date: '2021-11-01', from: '2021-09-01', to: '2021-10-31' },
		...more,
	});

function folder(context: TestContext): string {
	const made = mkdtempSync(path.join(tmpdir(), 'issues-'));
	context.after(() => {
		rmSync(made, { recursive: true, force: true });
	});
	return made;
}

test('enters a new issue into the content, where the site finds it', (context) => {
	const contentDir = folder(context);
	const issue = findIssue(fields({ scope: 'pairing/p' }), archive, contentDir);
	assert.deepEqual(issue, { id: 'pairing-p-2021-3', date: '2021-11-01' });
	const text = readFileSync(path.join(contentDir, 'bulletins/pairing-p-2021-3.yaml'), 'utf8');
	assert.deepEqual(bulletinSchema.parse(parse(text)), fields({ scope: 'pairing/p' }));
});

test('takes the same issue again and refuses another one under its number', (context) => {
	const contentDir = folder(context);
	findIssue(fields(), archive, contentDir);
	const entered = {
		...archive,
		bulletins: [{ ...fields(), id: '2021-3', file: 'bulletins/2021-3.yaml', digest: '' }],
	};
	assert.deepEqual(findIssue(fields(), entered, contentDir), { id: '2021-3', date: '2021-11-01' });
	const other = findIssue(fields({ preface: '别的' }), entered, contentDir);
	assert.ok('problem' in other);
	assert.match(other.problem, /bulletins\/2021-3\.yaml 已经有了[^]*--id 2021-3/);
});

test('never writes over a file that is not in the archive', (context) => {
	const contentDir = folder(context);
	findIssue(fields(), archive, contentDir);
	const file = path.join(contentDir, 'bulletins/2021-3.yaml');
	writeFileSync(file, '# 还没有写好\n');
	assert.ok('problem' in findIssue(fields(), archive, contentDir));
	assert.equal(readFileSync(file, 'utf8'), '# 还没有写好\n');
});

test('says which issues there are, and enters nothing for a scope that is not there', (context) => {
	const contentDir = folder(context);
	const unknown = findIssue('2020-1', archive, contentDir);
	assert.ok('problem' in unknown);
	assert.match(unknown.problem, /没有编号为“2020-1”的简报/);
	assert.ok('problem' in findIssue(fields({ scope: 'pairing/q' }), archive, contentDir));
	assert.deepEqual(readdirSync(contentDir), []);
});
