import type { EditorField } from '#model/editor-field.ts';

/**
 * A schema of the model as JSON Schema, as far as an editor reads it: how its values are written. The
 * browser gets it as JSON, without the schemas.
 */
export interface Shape {
	readonly type?: string | readonly string[];
	/** What the schema says about the value, in Chinese. */
	readonly description?: string;
	/** What stands for a value that is not written, as the code sees it. */
	readonly default?: unknown;
	readonly const?: string;
	readonly enum?: readonly string[];
	readonly format?: string;
	readonly pattern?: string;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly items?: Shape;
	readonly minItems?: number;
	readonly properties?: Readonly<Record<string, Shape>>;
	readonly required?: readonly string[];
	readonly editor?: EditorField;
}

/** How the files of a collection are built: one shape, or one for each kind of report. */
export interface FileShape {
	readonly isMarkdown: boolean;
	/** By the value of `kind`; a collection without kinds has one shape named `''`. */
	readonly shapes: Readonly<Record<string, Shape>>;
	/** Keys that few files have; the editor folds them away together. */
	readonly rare: readonly string[];
}

/** The key under which an entry of the editor has what stands in its rare keys. */
export const rareKey = 'rare';

export interface ShapeField {
	readonly name: string;
	readonly shape: Shape;
	readonly isRequired: boolean;
}

/** The fields of an object in the order of its schema, behind what says which schema it is. */
export function fieldsOf({ properties = {}, required = [] }: Shape): ShapeField[] {
	const fields = Object.entries(properties).map(([name, shape]) => ({
		name,
		shape,
		isRequired: required.includes(name),
	}));
	const isConstant = ({ shape }: ShapeField): boolean => shape.const !== undefined;
	return [...fields.filter(isConstant), ...fields.filter((field) => !isConstant(field))];
}

/** The words of a closed list with the codes that they stand for; `null` where a value is free. */
export function choicesOf({ editor, enum: words }: Shape): EditorChoice[] | null {
	if (words) return words.map((word) => ({ word, code: word }));
	if (!editor?.choices) return null;
	return Object.entries(editor.choices).map(([code, word]) => ({ word, code }));
}

/** A word that authors write and the code that it stands for; both are taken. */
interface EditorChoice {
	readonly word: string;
	readonly code: string;
}

/** How the editor calls the importer's notes; their names are those of the reports. */
export const importsCollection = 'imports';
export const importsFormat = 'jiedui-imports';
