import { chosen, flag, named, table, list } from '#data/table.ts';
import { words } from '#i18n/zh-hans.ts';
import { substanceOf } from '#stats/substance.ts';
import { countNameOf, facets, type Concept, type ConceptId } from '#thesaurus/index.ts';

interface Row extends Concept {
	readonly id: ConceptId & Concept['id'];
	readonly facet: string;
}

const isActivity = (id: ConceptId): boolean => /^(?:act|item|gov)\./.test(id);

export const concepts = table<Row>({
	name: 'concepts',
	title: '词表',
	description: '每行一个活动类型、主题或问题：它的名称、别的说法、所属的组、合计时叫什么。',
	rowsOf: () =>
		facets.flatMap(({ name, concepts }) =>
			concepts.map((concept): Row => ({ ...concept, facet: name })),
		),
	columns: [
		named('id', '在词表里的编号，不会改变', ({ id }) => id),
		named('term', '名称', ({ term }) => term),
		list('alt', '别的说法', ({ alt }) => alt),
		named('group', '所属的组', ({ facet }) => facet),
		named('counted_as', '合计时的名称，可能比名称宽', ({ id }) => countNameOf(id)),
		chosen('substance', { of: '作为活动是教学还是仪式', labels: words.substance }, ({ id }) =>
			isActivity(id) ? substanceOf(id) : undefined,
		),
		flag('is_mixed', '包括不同的东西：没有写物品的数各算各的', ({ isMixed }) => isMixed === true),
	],
});
