import type { Random } from './corpus-random.ts';
import { counties, places, suffixes } from './corpus-words.ts';

interface CorpusSchool {
	readonly id: string;
	readonly fields: object;
}

interface CorpusPairing {
	readonly id: string;
	readonly fields: object;
}

/** Schools with names that no two of them share. */
export function schoolsOf(count: number, random: Random): CorpusSchool[] {
	return Array.from({ length: count }, (_, index) => {
		const place = places[index % places.length] ?? '';
		const suffix = suffixes[Math.floor(index / places.length) % suffixes.length] ?? '';
		const round = Math.floor(index / (places.length * suffixes.length));
		const branch = round === 0 ? '' : `第${round}校区`;
		return {
			id: `school-${index + 1}`,
			fields: {
				name: place + suffix + branch,
				stage: stageOf(suffix),
				setting: random.pick(['城区', '县城', '乡镇', '村']),
				region: random.pick(counties),
				...(random.chance(0.1)
					? { aliases: [{ name: `${place}旧校${index}`, reason: '更名' }] }
					: {}),
			},
		};
	});
}

/** Each joins a supporting school and one or two that are helped. */
export function pairingsOf(
	count: number,
	schools: readonly CorpusSchool[],
	random: Random,
): CorpusPairing[] {
	const half = Math.floor(schools.length / 2);
	return Array.from({ length: count }, (_, index) => {
		const supporter = `school-${(index % half) + 1}`;
		const recipient = `school-${half + 1 + ((index * 7) % half)}`;
		const from = random.between(2010, 2020);
		return {
			id: `pairing-${index + 1}`,
			fields: {
				...(random.chance(0.5) ? { programme: `programme-${(index % 5) + 1}` } : {}),
				period: `${from}-09/${from + random.between(3, 8)}-07`,
				scope: [random.pick(['全面', '师资', '教学', '管理'])],
				schools: [
					{ school: supporter, role: '支援' },
					{ school: recipient, role: '受援' },
				],
				summary: `第${index + 1}对，从${random.pick(['听课', '教研', '图书', '跟岗'])}做起。`,
			},
		};
	});
}

function stageOf(suffix: string): string {
	if (suffix.includes('幼儿园')) return '幼儿园';
	if (suffix.includes('九年')) return '九年一贯制';
	if (suffix.includes('职业')) return '中职';
	return suffix.includes('小学') ? '小学' : '初中';
}
