import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { type Options as Policy } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { wordList } from '#chinese/words.ts';
import { policy } from '#markdown/policy.ts';
import { render } from '#markdown/render.ts';
import { hostileTexts } from './hostile.ts';

const texts = hostileTexts();
const source = {
	file: 'reports/a.md',
	firstLine: 1,
	contentDir: '/nowhere/content',
	basePath: '/',
};

test('lets nothing hostile through, whatever it is made of', async () => {
	assert.ok(texts.length > 1900, String(texts.length));
	for (const text of texts) {
		const { html } = (await render(text, source)).body;
		assert.deepEqual(breachesIn(html), [], `${JSON.stringify(text)}\n${html}`);
	}
});

test('says that it has left something out', async () => {
	for (const text of [
		'<script>alert(1)</script>',
		'[x](javascript:alert(1))',
		'![x](data:image/png,x)',
		'a <b>b</b>',
	]) {
		const { findings } = await render(text, source);
		assert.ok(findings.length > 0, text);
		assert.ok(findings.every(({ message, hint, line }) => message && hint && line >= 1));
	}
});

/** Ways in which somebody could loosen the policy by mistake. */
const looser: Readonly<Record<string, Policy | null>> = {
	'no sanitiser': null,
	'any attribute on links': {
		...policy,
		attributes: { ...policy.attributes, '*': ['style', 'onClick', 'onLoad', 'onError', 'onFocus'] },
	},
	'any protocol': { ...policy, protocols: {} },
	'javascript among the protocols': {
		...policy,
		protocols: { ...policy.protocols, href: ['https', 'javascript'] },
	},
	scripts: { ...policy, tagNames: [...(policy.tagNames ?? []), 'script'], strip: [] },
	frames: { ...policy, tagNames: [...(policy.tagNames ?? []), 'iframe', 'object', 'embed'] },
	forms: {
		...policy,
		tagNames: [...(policy.tagNames ?? []), 'form', 'button', 'textarea', 'select'],
	},
	'vector pictures': { ...policy, tagNames: [...(policy.tagNames ?? []), 'svg', 'math', 'use'] },
	styles: { ...policy, attributes: { ...policy.attributes, '*': ['style'] } },
	'ids and names': { ...policy, attributes: { ...policy.attributes, '*': ['id', 'name'] } },
	comments: { ...policy, allowComments: true },
	metadata: { ...policy, tagNames: [...(policy.tagNames ?? []), 'meta', 'base', 'link'] },
};

for (const [name, loosened] of Object.entries(looser)) {
	test(`would notice a policy that lets through: ${name}`, async () => {
		const found = await Promise.all(
			texts.map(async (text) => breachesIn(await throughRawHtml(text, loosened))),
		);
		assert.ok(found.flat().length > 0);
	});
}

test('stays clean where raw HTML reaches the policy', async () => {
	for (const text of texts) {
		const html = await throughRawHtml(text, policy);
		assert.deepEqual(
			breachesIn(html).filter((breach) => !breach.startsWith('address')),
			[],
			text,
		);
	}
});

/** The policy by itself, behind a pipeline that keeps HTML: what it must hold alone. */
async function throughRawHtml(text: string, use: Policy | null): Promise<string> {
	const markdown = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' });
	const raw = await markdown.use(rehypeStringify, { allowDangerousHtml: true }).process(text);
	if (!use) return String(raw);
	const cleaner = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, use);
	return String(await cleaner.use(rehypeStringify).process(String(raw)));
}

/** Everything in a piece of HTML that a report may not have on its page. */
function breachesIn(html: string): string[] {
	const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
	const breaches: string[] = [];
	visit(tree, (node) => {
		if (node.type === 'comment' || node.type === 'doctype') breaches.push(node.type);
		if (node.type === 'element') breaches.push(...breachesOf(node));
	});
	return breaches;
}

const allowedElements = new Set(
	wordList([
		'p br hr blockquote pre code em strong del a img picture source h2 h3 h4 h5 h6 ul ol li',
		'input table thead tbody tr th td section sup div span figure figcaption caption',
		'report-chart',
	]),
);
const allowedAttributes = new Set(
	wordList([
		'href title rel id className src srcSet sizes type alt width height loading decoding',
		'start checked disabled scope tabIndex role ariaLabel ariaDescribedBy dataFootnotes',
		'dataFootnoteRef dataFootnoteBackref align dataForm dataLabelUnit dataLabel dataRows',
		'dataMin dataMax dataOpen dataApproximate',
	]),
);

function breachesOf({ tagName, properties }: Element): string[] {
	// A chart brings a button of its own, which only its script shows.
	const isChartButton = tagName === 'button' && properties['hidden'] === true;
	const attributes = Object.keys(properties).filter(
		(name) => !allowedAttributes.has(name) && !(isChartButton && name === 'hidden'),
	);
	const addresses = ['href', 'src'].flatMap((name) => {
		const address = properties[name];
		return typeof address === 'string' && !isHarmless(address) ? [`address ${address}`] : [];
	});
	const { id } = properties;
	const isKnownId =
		id === undefined || /^(?:s-\d+|fn-|fnref-|footnote-label$|chart-\d+$)/.test(String(id));
	return [
		...(allowedElements.has(tagName) || isChartButton ? [] : [`element ${tagName}`]),
		...attributes.map((name) => `attribute ${name}`),
		...addresses,
		...(isKnownId ? [] : [`id ${String(id)}`]),
	];
}

function isHarmless(address: string): boolean {
	const { protocol } = new URL(address, 'https://site.example/');
	return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol);
}
