import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test, type TestContext } from 'node:test';
import { checkContent } from '#check/check-content.ts';
import { gitOf } from '#build/ask-git.ts';
import { publishedVersions } from '#check/published-versions.ts';
import { changedFigures } from '#check/rules/changed-figures.ts';
import { contentFolder, reportText, writeContent } from '#tests/unit/archive/content-folder.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const lessons = (value: number | string, more: object = {}) => ({
	activities: [{ type: '示范课', quantities: [{ value, unit: '节' }] }],
	...more,
});

const corrections = [{ on: '2026-11-01', what: '示范课 4 节改为 5 节' }];

function messagesFor(before: object, now: object): string[] {
	const earlier = new Map([['a', buildArchive({ reports: { a: before } }).reports]]);
	const context = {
		today: '2026-11-22',
		linksOf: () => [],
		imports: [],
		statics: new Map(),
		earlier,
	};
	const archive = buildArchive({ reports: { a: now } });
	return [...changedFigures.check(archive, context)].map(({ message }) => message);
}

test('names the old and the new value of a figure that changed in silence', () => {
	assert.deepEqual(messagesFor(lessons(4), lessons('10+')), [
		'已发布的数改了，却没有更正记录：“示范课（节）”原来写4，现在写≥10。',
	]);
});

test('is content with a new correction, not with an old one', () => {
	assert.deepEqual(messagesFor(lessons(4), lessons(5, { corrections })), []);
	assert.equal(messagesFor(lessons(4, { corrections }), lessons(5, { corrections })).length, 1);
});

test('a figure that went is named, one that came is not', () => {
	assert.deepEqual(messagesFor(lessons(4), {}), [
		'已发布的数改了，却没有更正记录：“示范课（节）”原来写4，现在没有这个数。',
	]);
	assert.deepEqual(messagesFor({}, lessons(4)), []);
});

test('a total is a published figure too', () => {
	const claimed = (value: number) => ({
		kind: 'summary',
		totals: [{ type: '跟岗', quantity: { value, unit: '人次' } }],
	});
	assert.match(messagesFor(claimed(53), claimed(35))[0] ?? '', /“跟岗（人次）”原来写53，现在写35/);
});

const reportWith = (value: number, more: object = {}) =>
	reportText({
		activities: [{ type: '示范课', quantities: [{ value, unit: '节' }] }],
		...more,
	});

/** A content folder in a real repository. */
function repository(context: TestContext) {
	const settings = contentFolder(context);
	const { contentDir } = settings;
	const git = (...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
			cwd: contentDir,
			stdio: 'ignore',
		});
	const write = (text: string) => {
		writeContent(contentDir, 'reports/2021/a.md', text);
	};
	const commit = () => {
		git('add', '.');
		git('commit', '-m', 'a');
	};
	return { settings, contentDir, git, write, commit };
}

test('reads what was published from the Git history, drafts apart', (context) => {
	const { contentDir, git, write, commit } = repository(context);
	assert.equal(publishedVersions(gitOf(contentDir)).size, 0, 'no repository, no history');
	git('init');
	for (const text of [reportWith(3, { draft: true }), reportWith(4), reportWith(5)]) {
		write(text);
		commit();
	}
	const values = publishedVersions(gitOf(contentDir))
		.get('a')
		?.map(({ activities }) => activities[0]?.quantities[0]?.min);
	assert.deepEqual(values?.sort(), [4, 5]);
});

test('stops an edit of a committed figure until a correction tells of it', async (context) => {
	const { settings, git, write, commit } = repository(context);
	const said = async () => {
		const { archive, findings } = await checkContent(settings, gitOf(settings.contentDir));
		const errors = findings.filter(({ severity }) => severity === 'error');
		return [archive !== null, ...errors.map(({ file, line, rule }) => `${file}:${line} ${rule}`)];
	};
	write(reportWith(4));
	assert.deepEqual(await said(), [true], 'no repository, no question');
	git('init');
	commit();
	assert.deepEqual(await said(), [true]);
	write(reportWith(5));
	const asked = [false, 'reports/2021/a.md:8 changed-figures'];
	assert.deepEqual(await said(), asked, 'not committed yet');
	commit();
	assert.deepEqual(await said(), asked, 'a commit does not settle it');
	write(reportWith(5, { corrections: [{ on: '2023-06-01', what: '示范课 4 节改为 5 节' }] }));
	assert.deepEqual(await said(), [true]);
});
