import { z } from 'astro/zod';

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
