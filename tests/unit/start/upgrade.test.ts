import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readSettings } from '#settings.ts';
import { programmeRegions } from '#start/upgrade/programme-regions.ts';
import { runUpgrade } from '#start/upgrade/run-upgrade.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('what is certain is rewritten, and every other letter stays; the rest is told', (context) => {
	const contentDir = temporaryFolder(context);
	mkdirSync(path.join(contentDir, 'programmes'));
	const files = {
		'programmes/old.yaml': '# 注\nname: 甲\nregion:   "450802"   # 港北\nsummary:  乙\n',
		'programmes/both.yaml': 'name: 甲\nregion: "45"\nregions: ["4508"]\n',
		'programmes/new.yaml': 'name: 甲\nregions: ["4508"]\n',
	};
	for (const [file, text] of Object.entries(files))
		writeFileSync(path.join(contentDir, file), text);
	const read = (file: string) => readFileSync(path.join(contentDir, file), 'utf8');
	const settings = { ...readSettings({}), contentDir };
	const upgrade = (isLooking: boolean) => {
		const lines: string[] = [];
		const code = runUpgrade(settings, { isLooking, print: (line) => void lines.push(line) });
		return { code, said: lines.join('\n') };
	};

	assert.match(upgrade(true).said, /old\.yaml 第 3 行：要把 region 改成 regions[^]*还有 2 处要改/);
	assert.equal(read('programmes/old.yaml'), files['programmes/old.yaml']);

	const { code, said } = upgrade(false);
	assert.equal(
		read('programmes/old.yaml'),
		'# 注\nname: 甲\nregions:   ["450802"]   # 港北\nsummary:  乙\n',
	);
	assert.equal(read('programmes/both.yaml'), files['programmes/both.yaml']);
	assert.match(said, /old\.yaml 第 3 行：已把 region 改成 regions/);
	assert.match(said, /both\.yaml 第 2 行：region 和 regions 都写了[^]*还有 1 处要改/);
	assert.equal(code, 1);
	assert.doesNotMatch(upgrade(false).said, /old\.yaml|new\.yaml/);
});

test('a region that is left open, written in lines or in a list is no harm', () => {
	const found = (text: string) => programmeRegions.find(text)[0]?.edits?.map(({ by }) => by);
	assert.deepEqual(found('region:\n'), ['regions']);
	assert.deepEqual(found('region:\n  - "45"\n'), ['regions']);
	assert.deepEqual(found('region: 45 #\n'), ['regions', '[', ']']);
	assert.equal(found('{ region'), undefined);
	assert.equal(found('- region\n'), undefined);
});
