import type { Format } from './format.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { mht } from './mht.ts';
import { office } from './office.ts';
import { text } from './text.ts';

/** Formats in the order in which they are asked; the first that accepts reads the file. */
export const formats: readonly Format[] = [docx, office, mht, html, markdown, text];
