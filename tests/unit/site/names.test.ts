import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullRegionName } from '#i18n/names.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

test('a municipality is named once', () => {
	const archive = buildArchive({
		regions: { 11: '北京市', 1101: '北京市', 110101: '东城区', 37: '山东省', 3701: '济南市' },
	});
	assert.equal(fullRegionName('110101', archive), '北京市东城区');
	assert.equal(fullRegionName('3701', archive), '山东省济南市');
});
