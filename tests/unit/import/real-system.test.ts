import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { workplace, type Workplace } from './support/workplace.ts';

const story = '2022年3月4日，甲山小学到乙水小学送教。\n';
const importer = ['scripts/jiedui.mjs', 'import', '--yes'];
/** A user without rights, for tests that root runs. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** The importer as a program of its own, as a user without rights where that can be arranged. */
function runAsNobody(...args: readonly string[]) {
	const owner = isRoot ? { uid: nobody, gid: nobody } : {};
	return spawnSync(process.execPath, [...importer, ...args], { encoding: 'utf8', ...owner });
}

const cannotBeNobody = isRoot && runAsNobody('--help').status !== 0 && '别的用户读不到这个文件夹';

async function open(place: Workplace): Promise<void> {
	await chmod(place.folder, 0o755);
	await mkdir(place.out);
	if (isRoot) await chown(place.out, nobody, nobody);
}

test('a file that may not be read is refused', { skip: cannotBeNobody }, async (context) => {
	const place = await workplace(context);
	await open(place);
	const file = await place.put('锁.txt', story);
	await chmod(file, 0);
	const { status, stderr } = runAsNobody(file, '--out', place.out);
	assert.equal(status, 1);
	assert.match(stderr, /没有读取这个文件的权限/);
	assert.deepEqual(await place.written(), []);
});

test('a folder that may not be written to is named', { skip: cannotBeNobody }, async (context) => {
	const place = await workplace(context);
	await open(place);
	const file = await place.put('好.txt', story);
	await chmod(place.out, 0o555);
	const { status, stderr } = runAsNobody(file, '--out', path.join(place.out, '新'));
	assert.equal(status, 1);
	assert.match(stderr, /没有权限写这里/);
	assert.deepEqual(await place.written(), []);
});

/** Mounts a disk of 32 KB that only this shell sees, imports onto it, and tells what is left. */
const onTinyDisk =
	'mount -t tmpfs -o size=32k tmpfs "$1" && { shift_to="$1"; shift; "$@"; code=$?; find "$shift_to" -mindepth 1; exit $code; }';
const canMount = () =>
	spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;

test(
	'a full disk stops the import and keeps nothing',
	{ skip: !canMount() && '这里不能挂载小磁盘' },
	async (context) => {
		const place = await workplace(context);
		await mkdir(place.out);
		const file = await place.put('长.txt', story.repeat(2000));
		const { status, stdout, stderr } = spawnSync(
			'unshare',
			[
				'-rm',
				'sh',
				'-c',
				onTinyDisk,
				'sh',
				place.out,
				process.execPath,
				...importer,
				file,
				'--out',
				place.out,
			],
			{ encoding: 'utf8' },
		);
		assert.equal(status, 1);
		assert.match(stderr, /磁盘满了/);
		assert.equal(stdout, '');
	},
);

test(
	'a limit on the size of files stops the import and keeps nothing',
	{ skip: spawnSync('sh', ['-c', 'ulimit -f 1']).status !== 0 && '这里不能限制文件大小' },
	async (context) => {
		const place = await workplace(context);
		const file = await place.put('长.txt', story.repeat(200));
		const limited = `trap '' XFSZ; ulimit -f 1; exec "$@"`;
		const { status, stderr } = spawnSync(
			'sh',
			['-c', limited, 'sh', process.execPath, ...importer, file, '--out', place.out],
			{ encoding: 'utf8' },
		);
		assert.equal(status, 1);
		assert.match(stderr, /超过了系统允许的大小/);
		assert.deepEqual(await place.written(), []);
	},
);

test(
	'says so where the result cannot be written out',
	{ skip: spawnSync('sh', ['-c', 'test -w /dev/full']).status !== 0 && '没有 /dev/full' },
	async (context) => {
		const place = await workplace(context);
		const file = await place.put('好.txt', story);
		const { status, stderr } = spawnSync(
			'sh',
			['-c', '"$@" > /dev/full', 'sh', process.execPath, ...importer, file, '--out', place.out],
			{ encoding: 'utf8' },
		);
		assert.equal(status, 1);
		assert.match(stderr, /结果没有写出来/);
		assert.doesNotMatch(stderr, /at .*\.ts:/);
	},
);
