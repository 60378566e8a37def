import type { Element } from 'hast';
import { classesOf } from './context.ts';

/** What an element's id and class names say about it. */
export const hintsOf = ({ properties }: Element): string =>
	`${String(properties['id'] ?? '')} ${classesOf(properties)}`;
