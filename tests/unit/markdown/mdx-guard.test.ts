import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '#markdown/render.ts';

const source = {
	file: 'reports/trusted/a.mdx',
	firstLine: 1,
	contentDir: '/content',
	basePath: '/',
};

const hostile = [
	'import fs from "node:fs"',
	'export const x = 1',
	'export default function Layout() {}',
	'{process.env.HOME}',
	'文字 {1 + 1} 文字',
	'{/* a */ process.env /* b */}',
	'{`${process.env.HOME}`}',
	'<script>alert(1)</script>',
	'<style>{`body{display:none}`}</style>',
	'<iframe src="https://evil.example" />',
	'<img src="x" onerror="alert(1)" />',
	'<svg onload="alert(1)" />',
	'<Chart.Evil />',
	'<Fragment set:html="<script>alert(1)</script>" />',
	'<Chart client:load />',
	'<Chart set:html="x" />',
	'<Chart server:defer />',
	'<Chart onClick="alert(1)" />',
	'<Chart style="x" />',
	'<Chart slot="head" />',
	'<Chart {...process.env} />',
	'<Chart name={process.env.HOME} />',
	'<Chart name={`x`} />',
	'<Chart name={(() => 1)()} />',
	'<Chart rows={{"__proto__": {"x": 1}}} />',
	'<Chart rows={{"constructor": 1}} />',
	'<Chart>{alert(1)}</Chart>',
	'<></>',
	'<Chart',
	'{',
	'[文字](javascript:alert(1))',
	'<a href="javascript:alert(1)">文字</a>',
];

for (const mdx of hostile) {
	test(`refuses ${mdx}`, async () => {
		const { findings } = await render(`## 标题\n\n${mdx}\n`, source);
		assert.notDeepEqual(findings, []);
		for (const { message, hint } of findings) assert.match(message + hint, /[\u4e00-\u9fff]/);
	});
}

test('takes known components with plain data, and comments', async () => {
	const mdx = '## 标题\n\n{/* 注 */}\n\n<Chart name="年" rows={[{"a": 1}]} isOpen />\n\n正文。\n';
	const { body, findings } = await render(mdx, source);
	assert.deepEqual(findings, []);
	assert.doesNotMatch(body.html, /Chart/);
	assert.deepEqual(
		body.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
		[['正文。']],
	);
});
