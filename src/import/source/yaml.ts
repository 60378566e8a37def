import { stringify } from 'yaml';

/** Keys without a value are left out; text that YAML would misread is quoted. */
export const yaml = (fields: Readonly<Record<string, unknown>>): string =>
	stringify(fields, { lineWidth: 0, indentSeq: true });
