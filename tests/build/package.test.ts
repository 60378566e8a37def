import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { commandLine, npmFile } from '#files/command-line.mjs';
import { stampsBelow } from '#files/files-below.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('the package alone makes an archive, builds it, builds what changed, and is upgraded', (context) => {
	const place = placeOf(context);
	const first = place.pack(process.cwd());
	const second = place.raised(first, '99.0.0');
	assert.deepEqual(
		place.contentsOf(first).filter((file) => /^package\/content\//.test(file)),
		[],
	);

	place.npm('.', 'install', '--prefer-offline', first);
	const installed = stampsBelow(place.at('node_modules'));
	assert.equal(place.jiedui('.', '--version'), `${versionOf(process.cwd())}\n`);
	assert.match(place.jiedui('.', 'help', 'desk'), /--lan/);
	place.jiedui('.', 'init', '演示 县', '--demo');
	place.jiedui('演示 县', 'check');
	const answers = ['--title', '港县“结对”档案', '--owner', '港县教育局', '--contact', '基教股'];
	place.jiedui('.', 'init', '我们的 档案', ...answers);
	const site = '我们的 档案';
	const specification: unknown = JSON.parse(readFileSync(place.at(site, 'package.json'), 'utf8'));
	assert.partialDeepStrictEqual(specification, { dependencies: { jiedui: `file:${first}` } });

	const report = place.at(site, 'content/reports/shili.md');
	const draft = readFileSync(report, 'utf8');
	writeFileSync(report, draft.replace('draft: true\n', ''));
	assert.match(place.jiedui(site, 'build'), /新生成 \d+ 页，沿用 0 页/);
	assert.match(readFileSync(place.at(site, 'dist/index.html'), 'utf8'), /港县“结对”档案/);
	writeFileSync(report, draft.replace('draft: true\n', '').replace('课后一起评课', '课后一起说课'));
	const [, made, kept] = /新生成 (\d+) 页，沿用 (\d+) 页/.exec(place.jiedui(site, 'build')) ?? [];
	assert.ok(Number(made) < Number(kept), `${made} made, ${kept} kept`);
	assert.match(readFileSync(place.at(site, 'dist/reports/shili/index.html'), 'utf8'), /一起说课/);
	assert.deepEqual(stampsBelow(place.at('node_modules')), installed);

	mkdirSync(place.at(site, 'content/programmes'));
	const programme = place.at(site, 'content/programmes/songjiao.yaml');
	writeFileSync(programme, oldProgramme);
	writeFileSync(place.at(site, 'content/regions.yaml'), regions);
	place.npm(site, 'install', '--prefer-offline', second);
	assert.equal(place.jiedui(site, '--version'), '99.0.0\n');
	assert.match(place.jiedui(site, 'upgrade'), /songjiao\.yaml 第 4 行：已把 region 改成 regions/);
	assert.equal(readFileSync(programme, 'utf8'), newProgramme);
	assert.match(place.jiedui(site, 'build'), /网站已建成/);
});

const oldProgramme = `# 县里的送教项目
name: 送教下乡
summary: 每学期送教两次。
region: "450802" # 港北区
source: { title: 县教育局文件, form: 本站原创 }
`;
const regions = '"45": 广西壮族自治区\n"4508": 贵港市\n"450802": 港北区\n';
const newProgramme = oldProgramme.replace('region: "450802"', 'regions: ["450802"]');

function versionOf(project: string): string {
	const text = readFileSync(path.join(project, 'package.json'), 'utf8');
	const { version }: { readonly version: string } = JSON.parse(text);
	return version;
}

/** A folder with a blank and Chinese characters in its name, and what is done in it. */
function placeOf(context: TestContext) {
	const folder = temporaryFolder(context);
	const root = path.join(folder, '空 文件夹');
	mkdirSync(root);
	const at = (...names: string[]): string => path.join(root, ...names);
	const run = (cwd: string, command: readonly string[]): string => {
		const { npm_execpath: running, ...env } = process.env;
		const places = { root, node: process.execPath, npm: npmFile(running) };
		const [program, ...args] = commandLine(command, places);
		const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
		assert.equal(status, 0, `${command.join(' ')}\n${stdout}${stderr}`);
		return stdout;
	};
	const npm = (below: string, ...args: string[]): string =>
		run(at(below), ['npm', ...args, '--no-audit', '--no-fund', '--loglevel=error']);
	const pack = (project: string): string => {
		const packed: readonly { filename: string }[] = JSON.parse(
			run(project, ['npm', 'pack', '--json', '--pack-destination', folder]),
		);
		return path.join(folder, packed[0]?.filename ?? '');
	};
	return {
		at,
		npm,
		pack,
		/** The same package of another version. */
		raised(file: string, version: string): string {
			run(folder, ['tar', '-xzf', path.basename(file)]);
			const description = path.join(folder, 'package/package.json');
			const fields: unknown = JSON.parse(readFileSync(description, 'utf8'));
			writeFileSync(description, JSON.stringify(Object.assign({}, fields, { version })));
			return pack(path.join(folder, 'package'));
		},
		contentsOf: (file: string) => run(folder, ['tar', '-tzf', path.basename(file)]).split('\n'),
		/** The command of the package that a folder, or the one above it, has installed. */
		jiedui(below: string, ...args: string[]): string {
			const own = [below, '.'].map((folder) =>
				at(folder, 'node_modules/jiedui/scripts/jiedui.mjs'),
			);
			return run(at(below), [own.find((file) => existsSync(file)) ?? '', ...args]);
		},
	};
}
