import { emptyRegistry } from '#import/facts/registry.ts';
import { inputOf } from '#import/read/input.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';

const characters = Array.from(
	'石柳松云河溪山桥岭坪湾沟塘泉岗坝寨峰谷湖林田井庄屯店铺关营港洲岛渡梁原坡川江海潭',
);
const at = (index: number) => characters[index % characters.length] ?? '';

/** CPU seconds for a list of some kB of UTF-8 in which every line names two schools of its own. */
export async function longListSeconds(kilobytes: number) {
	const lines = ['全县结对帮扶名单'];
	for (let index = 0, bytes = 0; bytes < kilobytes * 1024; index++) {
		const [a, b, c] = [at(index), at(Math.floor(index / 40)), at(index * 7 + 3)];
		const line = `${a}${b}${c}镇中心小学到${b}${a}${c}村小学送教，选派${(index % 9) + 1}名教师支教，捐赠图书${index + 10}册。`;
		bytes += Buffer.byteLength(line) + 1;
		lines.push(line);
	}
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const before = process.cpuUsage();
	const { drafts } = await makeDrafts(inputOf('名单.txt', null, bytes), {
		registry: emptyRegistry,
		schoolId: undefined,
	});
	const { user, system } = process.cpuUsage(before);
	return { seconds: (user + system) / 1e6, schools: drafts[0]?.facts.parties.length ?? 0 };
}
