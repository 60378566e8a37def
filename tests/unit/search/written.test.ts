import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIn, write } from '#search/text/written.ts';
import { createConverter } from '#variants/converter.ts';
import { table } from './search-fold.ts';

test('gives back the Traditional text exactly, and the text as it was written', () => {
	const toTraditional = createConverter(['范家庄小学']);
	for (const text of [
		'范家庄小学的理发店',
		'后来发展，公里里面，干净的干部',
		'帮扶',
		'繁體原文',
		'',
	]) {
		const written = write(text, toTraditional(text), table);
		assert.equal(readIn('hant', written, table), toTraditional(text));
		assert.equal(readIn('hans', written, table), text);
	}
});

test('costs nothing where characters decide', () => {
	assert.equal(write('学校结对帮扶', '學校結對幫扶', table), '学校结对帮扶');
});

test('keeps a conversion of another length whole', () => {
	const written = write('网络', '網際網路', table);
	assert.equal(readIn('hant', written, table), '網際網路');
});
