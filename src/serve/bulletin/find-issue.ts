import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { Archive } from '#archive/archive.ts';
import { writeWhole } from '#files/write-whole.ts';
import { bulletinSchema, type BulletinFields } from '#model/bulletin.ts';
import { readScope } from '#stats/scope.ts';
import type { BulletinRequest } from './read-arguments.ts';

/** An issue as it stands in the content: its file's name, and the day that it gives for its printing. */
type Issue = Pick<BulletinFields, 'date'> & { readonly id: string };
type FoundIssue = Issue | { readonly problem: string };

/**
 * The issue that is asked for; one that is not in the content yet is entered there, so that the
 * site lists it.
 */
export function findIssue(
	asked: BulletinRequest,
	archive: Archive,
	contentDir: string,
): FoundIssue {
	if (typeof asked !== 'string') return enter(asked, archive, contentDir);
	const known = archive.bulletins.find(({ id }) => id === asked);
	if (known) return known;
	const ids = archive.bulletins.map(({ id }) => id).join('、') || '（还没有）';
	return { problem: `没有编号为“${asked}”的简报。已有：${ids}。` };
}

function enter(fields: BulletinFields, archive: Archive, contentDir: string): FoundIssue {
	const { scope, date } = fields;
	if (!readScope(scope, archive)) return { problem: `没有“${scope}”这个范围，请核对编号。` };
	const id = idOf(fields);
	const file = path.join(contentDir, 'bulletins', `${id}.yaml`);
	const known = archive.bulletins.find((one) => one.id === id);
	const isSame = known && isDeepStrictEqual(bulletinSchema.parse(fieldsOf(known)), fields);
	if (existsSync(file) && !isSame) {
		const hint = `换一个期号；或者改好那个文件，再运行 npx jiedui bulletin --id ${id}。`;
		return { problem: `bulletins/${id}.yaml 已经有了，写的和这次要的不一样。请${hint}` };
	}
	if (!isSame) writeWhole(file, stringify(fields));
	return { id, date };
}

/** @example idOf({ scope: 'pairing/jia-yi', date: '2026-11-22', issue: 3 }) // 'pairing-jia-yi-2026-3' */
const idOf = ({ scope, date, issue }: Pick<BulletinFields, 'scope' | 'date' | 'issue'>): string =>
	[...(scope === 'site' ? [] : [scope.replace('/', '-')]), date.slice(0, 4), issue].join('-');

const fieldsOf = ({ id: _, file: __, digest: ___, ...fields }: Archive['bulletins'][number]) =>
	fields;
