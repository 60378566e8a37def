/**
 * A name short enough to stand above a field: what the description says before it begins to explain.
 * @example labelOf('数：12、10+（十余）') // '数'
 */
export function labelOf(description: string): string {
	const [label = ''] = description.split(/[：；，。（]/);
	return label.trim();
}
