import type { Action } from './desk.ts';
import { due } from './actions/due.ts';
import { confirmAsked, decide, edit, save } from './actions/edit.ts';
import { icon, picture } from './actions/files.ts';
import { home } from './actions/home.ts';
import { importFiles } from './actions/import.ts';
import { list } from './actions/list.ts';
import { askList, readListFile, template, writeListFile } from './actions/lists.ts';
import { look } from './actions/look.ts';
import { askNew, makeNew } from './actions/register.ts';

/** All that can be asked of the desk. */
export const routes: Readonly<Record<string, Action>> = {
	'GET /desk/': home,
	'POST /desk/import': importFiles,
	'GET /desk/edit': edit,
	'POST /desk/edit': save,
	'GET /desk/confirm': edit,
	'POST /desk/confirm': confirmAsked,
	'GET /desk/decide': edit,
	'POST /desk/decide': decide,
	'GET /desk/look': look,
	'GET /desk/new': askNew,
	'POST /desk/new': makeNew,
	'GET /desk/list': list,
	'GET /desk/lists': askList,
	'POST /desk/lists': readListFile,
	'POST /desk/lists/write': writeListFile,
	'GET /desk/template.xlsx': template,
	'GET /desk/due': due,
	'GET /desk/picture': picture,
	'GET /desk/icon.svg': icon,
};
