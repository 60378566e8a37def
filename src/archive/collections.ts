import type { z } from 'astro/zod';
import { bulletinSchema } from '#model/bulletin.ts';
import { pageSchema } from '#model/page.ts';
import { pairingSchema } from '#model/pairing.ts';
import { programmeSchema } from '#model/programme.ts';
import { regions } from '#model/region.ts';
import { reportSchema } from '#model/report.ts';
import { schoolSchema } from '#model/school.ts';
import { siteSchema } from '#model/site.ts';

/** What lies where in the content folder. */
export const collections = {
	site: { pattern: /^site\.yaml$/, schema: siteSchema },
	regions: { pattern: /^regions\.yaml$/, schema: regions },
	schools: { pattern: /^schools\/[^/]+\.yaml$/, schema: schoolSchema },
	programmes: { pattern: /^programmes\/[^/]+\.yaml$/, schema: programmeSchema },
	pairings: { pattern: /^pairings\/[^/]+\.yaml$/, schema: pairingSchema },
	bulletins: { pattern: /^bulletins\/[^/]+\.yaml$/, schema: bulletinSchema },
	pages: { pattern: /^pages\/(?:[^/]+\/)?[^/]+\.md$/, schema: pageSchema },
	reports: { pattern: /^reports\/(?:.+\/)?[^/]+\.mdx?$/, schema: reportSchema },
} as const;

export type Collection = keyof typeof collections;
export type FieldsOf<Name extends Collection> = z.output<(typeof collections)[Name]['schema']>;

/** Whether a file that was read belongs to a collection, whose schema its fields then have passed. */
export function isOf<
	File extends { collection: Collection; fields: unknown },
	Name extends Collection,
>(file: File, name: Name): file is File & { collection: Name; fields: FieldsOf<Name> | null } {
	return file.collection === name;
}

/** The collection that a file belongs to by its place. */
export function collectionOf(file: string): Collection | undefined {
	return names.find((name) => collections[name].pattern.test(file));
}

const isName = (name: string): name is Collection => Object.hasOwn(collections, name);
const names = Object.keys(collections).filter(isName);

/** Files that lie beside the content and are not read as such. */
export const isCompanion = (file: string): boolean => isPicture(file) || isSidecar(file);

export const isPicture = (file: string): boolean =>
	/\.(?:jpe?g|png|webp|gif|heic|tiff?)$/i.test(file);

/** Whether a file holds what the importer noted about a report. */
export const isSidecar = (file: string): boolean => file.endsWith(sidecarEnding);

/**
 * The file of the importer's notes about a report.
 * @example sidecarOf('reports/2021/a.md') // 'reports/2021/a.import.json'
 */
export const sidecarOf = (report: string): string => report.replace(/\.\w+$/, sidecarEnding);

export const sidecarEnding = '.import.json';
