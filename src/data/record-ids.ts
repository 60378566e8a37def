import type { Archive, Report } from '#archive/archive.ts';
import { perArchive, reportsById } from '#archive/per-archive.ts';
import { digestOf } from '#files/digest.ts';
import type { Quantity } from '#model/quantity.ts';
import type { PromiseRecord } from '#stats/promise-records.ts';

/** How ids of what has no name of its own are made, for those who read the tables. */
export const idNote =
	'由材料编号、类型和内容的八位摘要组成，与次序无关：前面添一项，别的编号不变；这一项的日期、学科或数改了，编号跟着变。一字不差的几项加 -2、-3。';

/** The id of an activity, by its report and its place there, counted from 1. */
export const activityId = (
	{ report, position }: { readonly report: Report; readonly position: number },
	archive: Archive,
): string => idsIn(archive).activities.get(report)?.[position - 1] ?? '';

/** The id of a quantity of an activity, or of a claimed total. */
export const quantityId = (quantity: Quantity, archive: Archive): string =>
	idsIn(archive).quantities.get(quantity) ?? '';

/** The id of an activity or a total that may answer a promise or a need. */
export const answerId = (
	{ report, position, quantities }: PromiseRecord,
	archive: Archive,
): string =>
	position === undefined
		? quantities.map((quantity) => quantityId(quantity, archive)).join(';')
		: activityId({ report, position }, archive);

/** Without what leads to drafts and to reports that were taken back. @param ids of reports or of items in them */
export const published = (ids: readonly string[], archive: Archive): string[] =>
	ids.filter((id) => reportsById(archive).has(id.split('#')[0] ?? ''));

const idsIn = perArchive(({ reports }) => {
	const own = reports.map((report) => ({ report, activities: activitiesWithIds(report) }));
	const quantities = own.flatMap(({ report, activities }) => [
		...activities.flatMap(([activity, id]) =>
			withIds(activity.quantities, (quantity) => [`${id}/${quantity.unit}`, measured(quantity)]),
		),
		...withIds(report.totals, ({ type, period, pairing, quantity }) => [
			`${report.id}#total-${type}`,
			[period, pairing, measured(quantity)],
		]).map(([{ quantity }, id]) => [quantity, id] as const),
	]);
	return {
		activities: new Map(
			own.map(({ report, activities }) => [report, activities.map(([, id]) => id)]),
		),
		quantities: new Map(quantities),
	};
});

const activitiesWithIds = ({ id, activities }: Report) =>
	withIds(activities, ({ type, date, by, subjects, taught, quantities }) => [
		`${id}#${type}`,
		[date, by, subjects, taught, quantities.map(measured)],
	]);

const measured = ({ min, max, isApproximate, unit, item }: Quantity) =>
	[min, max, isApproximate, unit, item] as const;

/** Items with their names and digests; what is the same in every way is numbered. */
function withIds<Item>(
	items: readonly Item[],
	contentOf: (item: Item) => readonly [name: string, content: unknown],
) {
	const ids = items.map((item) => {
		const [name, content] = contentOf(item);
		return `${name}-${digestOf(content).slice(0, 8)}`;
	});
	return items.map((item, place) => {
		const id = ids[place] ?? '';
		const same = ids.slice(0, place).filter((other) => other === id).length;
		return [item, same === 0 ? id : `${id}-${same + 1}`] as const;
	});
}
