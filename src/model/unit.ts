import { z } from 'astro/zod';
import { line } from './text.ts';

/**
 * Units of count. 人 and 人次 are different: who came five times is one 人 and five 人次.
 * Figures with different units are never added.
 */
export const units = [
	'节',
	'场',
	'次',
	'期',
	'批',
	'天',
	'人',
	'人次',
	'对',
	'校',
	'所',
	'册',
	'台',
	'套',
	'件',
	'份',
	'项',
	'门',
	'元',
] as const;

export type Unit = (typeof units)[number];

export const unit = z.enum(units).meta({ description: '单位；人与人次不同' });

/** Units of things that can be given. What is given is told with the thing itself. */
export const isOfThings = (counted: Unit): boolean => ofThings.has(counted);

const ofThings: ReadonlySet<Unit> = new Set(['册', '台', '套', '件', '份']);

/** A thing of which so many are counted. Figures of different things are never added. */
export const item = line(20).meta({
	description: '物品，例如 电脑、缝纫机；来源没有说是什么的写“物品不详”',
});

/** Whether a source says what the thing is. Things that nobody knows are never the same. */
export const isKnownItem = (named: string | undefined): named is string =>
	named !== undefined && named !== '物品不详';
