import { amountColumns } from '#data/figure-columns.ts';
import { answerId } from '#data/record-ids.ts';
import { chosen, day, named, table, text, list } from '#data/table.ts';
import { notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { words } from '#i18n/zh-hans.ts';
import { instancesOf, promisesOf, type FollowedPromise, type Instance } from '#stats/promises.ts';
import { commitmentId } from './commitments.ts';

interface Row extends Instance, Pick<FollowedPromise, 'plan' | 'commitment'> {
	readonly quantity: NonNullable<Instance['amount']> | undefined;
}

export const promisePeriods = table<Row>({
	name: 'promise-periods',
	title: '承诺的各期',
	description:
		'每行一条承诺的一期：到生成这些表的那天见到什么材料。没有见到记录不等于没有做；计划没有写到哪一年为止的，其余的时间只有一行。',
	rowsOf: ({ archive, today }) =>
		promisesOf(archive, today).flatMap((promise) =>
			instancesOf(promise).map((instance) => ({
				...promise,
				...instance,
				quantity: instance.amount ?? undefined,
			})),
		),
	columns: [
		named('id', '一期的编号：承诺的编号@期的头一个月；没有写年份时为 undated', (row) =>
			[commitmentId(row.plan, row.commitment), row.period?.start ?? 'undated'].join('@'),
		),
		named('commitment', '承诺的编号', ({ plan, commitment }) => commitmentId(plan, commitment), {
			refersTo: 'commitments.id',
		}),
		day('first', '从哪天；计划没有写年份时为空', ({ period }) => period?.first),
		day('last', '到哪天；没有写到何时为空', ({ period }) => period?.last),
		chosen('state', { of: '状态', labels: words.promiseState }, ({ state }) => state),
		chosen('reason', { of: '为什么是这个状态', labels: words.promiseReason }, (row) => row.reason),
		...amountColumns,
		list('records', '落在这一期的活动或合计的编号', ({ within }, { archive }) =>
			within.map((answer) => answerId(answer, archive)),
		),
		list('maybe', '日期定不到这一期的活动或合计的编号', ({ maybe }, { archive }) =>
			maybe.map((answer) => answerId(answer, archive)),
		),
		text('quotes', '记录的数的原文', ({ within }) =>
			within.flatMap(({ quantities }) => quantities.flatMap(quotesOf)),
		),
		text('notes', '记录的数的说明', ({ within }) =>
			within.flatMap(({ quantities }) => quantities.flatMap(notesOf)),
		),
	],
});
