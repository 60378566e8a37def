import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Field as CmsField } from '@sveltia/cms';
import { z } from 'astro/zod';
import { backendOf, hostsOf } from '#editor/backend.ts';
import { cmsFieldsOf } from '#editor/cms-field.ts';
import { adminConfig } from '#editor/config.ts';
import { editedCollections, fileShapes, shapeOf } from '#editor/file-shapes.ts';
import { choicesOf, fieldsOf, type Shape } from '#editor/shape.ts';
import { concepts } from '#thesaurus/index.ts';
import { editedFolder } from '#editor/bundle/build-admin.ts';
import { inPlainWords } from '#editor/bundle/bundle-plugins.ts';
import { editorWords } from '#i18n/words/editor.ts';
import { collections } from '#archive/collections.ts';
import { reportSchema } from '#model/report.ts';
import { siteSchema } from '#model/site.ts';
import { readSettings } from '#settings.ts';

const site = siteSchema.parse({
	title: '某区结对档案',
	description: '记录',
	owner: '某区教育局',
	contact: { name: '教育科' },
});
const places = {
	contentFolder: 'content',
	folderName: 'jiedui',
	siteAddress: 'https://jiedui.example/',
	schoolNames: {},
};
const { cms, formats } = adminConfig({ site, ...places });

test('every field of every schema is in the editor under a Chinese name', () => {
	for (const name of editedCollections) {
		for (const shape of Object.values(fileShapes[name].shapes)) assertNamed(name, shape);
	}
});

test('every kind of report has its list, and so has every collection', () => {
	const names = (cms.collections ?? []).map((one) => ('name' in one ? one.name : ''));
	const kinds = reportSchema.options.map((option) => option.shape.kind.value);
	assert.deepEqual(names, [
		...kinds,
		'pairings',
		'schools',
		'programmes',
		'bulletins',
		'pages',
		'reports',
		'imports',
	]);
	assert.deepEqual(
		Object.keys(formats).sort(),
		editedCollections.map((name) => `jiedui-${name}`).sort(),
	);
});

test('an entry has the fields of its schema and its text', () => {
	for (const option of reportSchema.options) {
		const list = (cms.collections ?? []).find(
			(one) => 'name' in one && one.name === option.shape.kind.value,
		);
		assert.ok(list && 'fields' in list);
		const rare = fields(list.fields.filter(({ name }) => name === 'rare'));
		const names = [...list.fields.filter(({ name }) => name !== 'rare'), ...rare].map(
			({ name }) => name,
		);
		names.sort();
		assert.deepEqual(names, [...Object.keys(option.shape), 'body'].sort());
	}
});

test('closed lists offer the words of the model and the thesaurus', () => {
	const { themes } = shapeOf(reportSchema.options[0]).properties ?? {};
	assert.ok(themes?.items);
	assert.deepEqual(
		choicesOf(themes.items)?.map(({ word, code }) => [word, code]),
		concepts.map(({ term, id }) => [term, id]),
	);
});

test('what holds the id of another file is chosen from those files', () => {
	const fields = cmsFieldsOf(shapeOf(collections.pairings.schema));
	const schools = fields.find(({ name }) => name === 'schools');
	assert.ok(schools && 'fields' in schools);
	const [school] = schools.fields;
	assert.deepEqual(school, {
		name: 'school',
		label: '学校的文件名',
		required: true,
		widget: 'relation',
		collection: 'schools',
		value_field: '{{slug}}',
		display_fields: ['{{name}}'],
		search_fields: ['name', '{{slug}}'],
	});
});

test('the words of the editor that only people who know Git understand are put otherwise', () => {
	const [chinese, english] = ['zh-CN', 'en-US'].map((locale): unknown =>
		JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${locale}.json`, 'utf8')),
	);
	const plain = inPlainWords(chinese, editorWords.plain, english);
	assert.equal(plain['work_with_local_repo'], '打开本机文件夹');
	assert.equal(plain['save'], '保存');
	assert.doesNotMatch(JSON.stringify(plain), /"slug":"(?!网址)/);
	assert.throws(() => inPlainWords(chinese, { no_such_word: '' }, english), /no_such_word/);
});

test('new reports begin as drafts', () => {
	const visit = (cms.collections ?? []).find((one) => 'name' in one && one.name === 'visit');
	assert.ok(visit && 'fields' in visit);
	const draft = visit.fields.find(({ name }) => name === 'draft');
	assert.ok(draft && 'default' in draft);
	assert.equal(draft.default, true);
});

test('the folder to open is the one that holds the content', () => {
	const { project, content } = editedFolder({ ...readSettings(), contentDir: '/srv/某县/content' });
	assert.deepEqual([path.basename(project), content], ['某县', 'content']);
	const here = editedFolder({ ...readSettings(), contentDir: path.resolve('archives/a') });
	assert.deepEqual(here, { project: process.cwd(), content: 'archives/a' });
});

test('a schema that no field stands for is refused', () => {
	const shapes = [z.record(z.string(), z.string()), z.null(), z.number()].map(shapeOf);
	for (const shape of shapes) {
		assert.throws(() => cmsFieldsOf({ properties: { odd: shape } }), /No field of the editor/);
	}
	assert.throws(() => shapeOf(z.date()), /Date/);
});

test('nobody is asked but the repository that site.yaml names', () => {
	assert.deepEqual(hostsOf(undefined), []);
	const admin = { backend: 'gitea', repo: 'xuexiao/jiedui', isPublic: true } as const;
	assert.deepEqual(hostsOf(admin), ['https://gitea.com']);
	const own = { ...admin, baseUrl: 'https://git.example.cn/' };
	assert.deepEqual(hostsOf(own), ['https://git.example.cn']);
	assert.deepEqual(backendOf(own, ''), {
		name: 'gitea',
		repo: 'xuexiao/jiedui',
		base_url: 'https://git.example.cn',
		api_root: 'https://git.example.cn/api/v1',
		auth_methods: ['token'],
	});
});

/** The fields inside of objects. */
const fields = (objects: readonly object[]): CmsField[] =>
	objects.flatMap((object: { readonly fields?: readonly CmsField[] }) => object.fields ?? []);

/** Compares a shape with the editor's fields for it, all the way down. */
function assertNamed(where: string, shape: Shape): void {
	const fields: readonly CmsField[] = cmsFieldsOf(shape);
	for (const [index, field] of fieldsOf(shape).entries()) {
		const cms = fields[index];
		const place = `${where}.${field.name}`;
		assert.equal(cms?.name, field.name, place);
		assert.match(cms.label ?? '', /[\u4e00-\u9fff]/, `${place} has no Chinese description`);
		assertNamed(place, field.shape.items ?? field.shape);
	}
}
