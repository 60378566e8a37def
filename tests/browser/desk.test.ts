import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openArchive } from '#archive/open-archive.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { readSettings } from '#settings.ts';

const { edit, home, publish, seen, wanted } = deskWords;
const project = mkdtempSync(path.join(tmpdir(), 'jiedui-desk-'));
const env = {
	...process.env,
	CONTENT_DIR: path.join(project, 'content'),
	CACHE_DIR: path.join(project, 'cache'),
	BUILD_DATE: '2024-01-01',
	PORT: '0',
};
const settings = readSettings(env);
const running: { desk?: ChildProcess; address: string } = { address: '' };
const sizes = { mouse: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

test.describe.configure({ timeout: 300_000 });
/** The importer and the first page of the site take their time on a busy machine. */
const slow = { timeout: 60_000 };

test.beforeEach(async () => {
	cpSync('tests/fixtures/site', settings.contentDir, { recursive: true });
	const desk = spawn('node', ['scripts/jiedui.mjs', 'desk', '--no-open'], { env });
	running.desk = desk;
	running.address = await new Promise((resolve, reject) => {
		desk.stdout.on('data', (chunk: Buffer) => {
			const [address] = /http:\S+/.exec(chunk.toString()) ?? [];
			if (address !== undefined) resolve(address);
		});
		desk.on('exit', () => reject(new Error('The desk did not open')));
	});
});

test.afterEach(() => {
	running.desk?.kill();
	rmSync(project, { recursive: true, force: true });
});

for (const [way, size] of Object.entries(sizes)) {
	test(`a visit, a plan, a summary and a case go from Word to their pages: ${way}`, async ({
		page,
	}) => {
		await page.setViewportSize(size);
		const foreign = requestsThatLeave(page);
		await page.goto(running.address);
		await writeVisit(page);
		await writePlan(page);
		await writeSummary(page);
		await writeCase(page);
		expect(foreign).toEqual([]);
		const { archive, findings } = await openArchive(settings);
		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		const titles = archive?.reports.map(({ kind, title }) => `${kind} ${title}`);
		expect(titles).toEqual(
			expect.arrayContaining([
				'visit 东河实验小学到范家庄小学送教',
				'plan 东河实验小学与范家庄小学2023—2024学年结对计划',
				'summary 2022—2023学年东河实验小学与范家庄小学结对工作总结',
				'case 案例：用网络教研解决村小教师工学矛盾',
			]),
		);
	});
}

async function writeVisit(page: Page): Promise<void> {
	await drop(page, 'visit');
	await page.getByLabel(edit.alt).nth(0).fill('教师在黑板前讲课');
	await page.getByLabel(edit.alt).nth(1).fill('两校教师围坐座谈');
	await page.getByRole('button', { name: edit.allRight }).click();
	await page.getByLabel(settled).check();
	await page.getByLabel(seen.seen).check();
	await page.getByRole('button', { name: edit.preview }).click();
	const shown = page.frameLocator('iframe');
	await expect(shown.getByRole('heading', { level: 1 })).toHaveText(
		'东河实验小学到范家庄小学送教',
		slow,
	);
	await expect(shown.getByAltText('两校教师围坐座谈')).toBeVisible();
	await page.getByRole('button', { name: edit.publish }).click();
	await expect(page.getByText(publish.done)).toBeVisible(slow);
}

async function writePlan(page: Page): Promise<void> {
	await drop(page, 'plan');
	const rows = page.locator('.row-of-choices');
	for (const [index, said] of [
		['示范课', '支援', '每学期'],
		['跟岗', '受援', '每学期'],
		['联合教研', '互助', '每月'],
	].entries())
		for (const [place, word] of said.entries())
			await rows.nth(index).getByRole('combobox').nth(place).selectOption(word);
	await settleAll(page);
	await publishFrom(page);
}

async function writeSummary(page: Page): Promise<void> {
	await drop(page, 'summary');
	await settleAll(page);
	await publishFrom(page);
}

async function writeCase(page: Page): Promise<void> {
	await drop(page, 'case');
	await page.getByRole('button', { name: '2023-06-20' }).click();
	await page.getByLabel('东河实验小学 → 范家庄小学').check();
	for (const [label, text] of [
		['一句话经验', '教研放到网上，村小教师不出门也能参加。'],
		['什么样的学校、什么条件', '教师少、路远的村小，有网络。'],
		['怎么做', '每次只用一节课的时间，先发教案。'],
		['结果', '教师能参加了；成绩没有测过。'],
		['什么时候不要照搬', '网络不好的时候。'],
	] as const)
		await page.getByLabel(label, { exact: false }).first().fill(text);
	await settleAll(page);
	await publishFrom(page);
}

async function drop(page: Page, name: string): Promise<void> {
	await page.getByRole('link', { name: deskWords.nav.home, exact: true }).click();
	// A file chosen before the form's script runs would wait for its button.
	await page
		.locator('desk-drop:defined input[name=files]')
		.setInputFiles(`tests/fixtures/desk/${name}.docx`);
	await expect(page.getByRole('heading', { name: edit.source })).toBeVisible(slow);
	await fits(page);
}

/** The answer to every question: it is decided. */
const settled = new RegExp(`${edit.settled}|${edit.settledRows}`);

async function settleAll(page: Page): Promise<void> {
	await page.getByRole('button', { name: edit.allRight }).click();
	for (const box of await page.getByLabel(settled).all()) await box.check();
}

async function publishFrom(page: Page): Promise<void> {
	await page.getByRole('button', { name: edit.publish }).click();
	await expect(page.getByText(publish.done)).toBeVisible(slow);
	await fits(page);
}

/** Nothing is wider than the window, once the page has its style sheet and script. */
const fits = async (page: Page): Promise<void> => {
	await page.waitForLoadState();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
};

test('a visit goes from Word to its page by the keyboard alone', async ({ page }) => {
	// Waited for from the start: Chromium opens a window of its own until Playwright has told it not to.
	const chooser = page.waitForEvent('filechooser');
	await page.goto(running.address);
	await reach(page, page.locator('input[name=files]'));
	await page.keyboard.press('Space');
	await (await chooser).setFiles('tests/fixtures/desk/visit.docx');
	await expect(page.getByRole('heading', { name: edit.source })).toBeVisible(slow);
	await fits(page);
	await reach(page, page.getByLabel(settled));
	await page.keyboard.press('Space');
	await reach(page, page.getByRole('button', { name: edit.allRight }));
	await page.keyboard.press('Enter');
	await reach(page, page.getByLabel(seen.seen));
	await page.keyboard.press('Space');
	for (const [index, text] of ['教师在讲课', '教师在座谈'].entries()) {
		await reach(page, page.getByLabel(edit.alt).nth(index));
		await page.keyboard.type(text);
	}
	await reach(page, page.getByRole('button', { name: edit.publish }));
	await page.keyboard.press('Enter');
	await expect(page.getByText(publish.done)).toBeVisible(slow);
});

/** Goes there by Tab; fails where the keyboard does not come. */
async function reach(page: Page, target: Locator): Promise<void> {
	for (let steps = 0; steps < 150; steps++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The keyboard does not get there');
}

test('two photos and four open questions take eight clicks', async ({ page }) => {
	const clicks = { count: 0 };
	page.on('console', (message) => {
		if (message.text() === 'pointerdown') clicks.count++;
	});
	await page.addInitScript(() =>
		document.addEventListener('pointerdown', ({ type }) => console.debug(type), true),
	);
	await page.goto(running.address);
	await drop(page, 'questions');
	clicks.count = 1;
	await page.getByRole('button', { name: '2023-10-19' }).click();
	const pairing = wanted.supports('东河实验小学', '西岭小学');
	await page.getByLabel(wanted.register(pairing)).click();
	await page.getByLabel(edit.settledRows).click();
	await page.getByRole('button', { name: edit.allRight }).click();
	await page.getByLabel(seen.seen).click();
	// The first has what stands below it.
	await expect(page.getByLabel(edit.alt).nth(0)).toHaveValue('教师在黑板前讲课');
	await page.getByLabel(edit.alt).nth(1).click();
	await page.keyboard.type('两校教师围坐座谈');
	await page.getByRole('button', { name: edit.publish }).click();
	await expect(page.getByText(publish.done)).toBeVisible(slow);
	expect(clicks.count).toBe(8);
	const { archive, findings } = await openArchive(settings);
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	const report = archive?.reports.find(({ title }) => title === '东河实验小学到西岭小学送教');
	const [id = ''] = report?.pairings ?? [];
	expect(report).toMatchObject({ date: '2023-10-19', confirmed: [{ by: '教导处' }] });
	expect(archive?.pairings.get(id)?.schools).toEqual([
		{ school: 'donghe-xiaoxue', role: 'supporter' },
		{ school: 'xilingxiaoxue', role: 'recipient' },
	]);
});

test('what stops a report is said, and it stays a draft', async ({ page }) => {
	await page.goto(running.address);
	await drop(page, 'visit');
	await page.getByRole('button', { name: edit.publish }).click();
	await expect(page.getByText(publish.stopped)).toBeVisible();
	await expect(page.getByText(edit.isDraft, { exact: true })).toBeVisible();
	await page.getByRole('link', { name: deskWords.nav.home, exact: true }).click();
	await expect(page.getByText(home.openQuestions(1))).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a Word file becomes a draft that can be saved, with no button that does nothing', async ({
		page,
	}) => {
		await page.goto(running.address);
		await page.locator('input[name=files]').setInputFiles('tests/fixtures/desk/questions.docx');
		await page.getByRole('button', { name: home.chosen }).click();
		await expect(page.getByRole('heading', { name: edit.source })).toBeVisible(slow);
		const scripted = page.locator('desk-form [type=button]');
		expect(await scripted.count()).toBeGreaterThan(0);
		await expect(scripted.locator('visible=true')).toHaveCount(0);
		await page.getByLabel('标题', { exact: true }).fill('东河实验小学到西岭小学');
		await page.getByRole('button', { name: edit.save, exact: true }).click();
		await expect(page.getByText(edit.saved)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('东河实验小学到西岭小学');
	});
});

test.describe('axe', () => {
	// The policy of the pages would keep axe itself out.
	test.use({ bypassCSP: true });

	test('finds nothing on the pages of the desk, light or dark, narrow or wide', async ({
		page,
	}) => {
		const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
		await page.goto(running.address);
		await drop(page, 'visit');
		const places = [
			page.url(),
			...['', 'list?of=schools', 'new?kind=case', 'due', 'lists', 'build'].map(
				(one) => `/desk/${one}`,
			),
		];
		for (const place of places) {
			await page.goto(new URL(place, running.address).href);
			await page.evaluate(axe);
			for (const colorScheme of ['light', 'dark'] as const)
				for (const size of Object.values(sizes)) {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize(size);
					await fits(page);
					const broken = await page.evaluate(async () => {
						const { violations } = await window.axe.run();
						return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
					});
					expect(broken, `${place}, ${colorScheme}, ${size.width} px`).toEqual([]);
				}
		}
	});
});

/** Addresses of other hosts that were asked. */
function requestsThatLeave(page: Page): string[] {
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) foreign.push(request.url());
	});
	return foreign;
}
