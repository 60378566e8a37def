import { Document } from 'yaml';

/** Keys without a value are left out; text that YAML would misread is quoted. */
export function yaml(fields: Readonly<Record<string, unknown>>): string {
	const present = Object.entries(fields).filter(([, value]) => value !== undefined);
	const document = new Document(Object.fromEntries(present));
	return document.toString({ lineWidth: 0, indentSeq: true });
}
