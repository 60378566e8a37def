import { answered, icon, picture } from './actions/files.ts';
import { build, showBuild } from './actions/build.ts';
import { due } from './actions/due.ts';
import { decide, edit, save } from './actions/edit.ts';
import { home } from './actions/home.ts';
import { importFiles } from './actions/import.ts';
import { list } from './actions/list.ts';
import { readListFile, showList, template, writeListFile } from './actions/lists.ts';
import { look } from './actions/look.ts';
import { askNew, makeNew } from './actions/register.ts';
import type { Action } from './desk.ts';

/** All that can be asked of the desk. */
export const routes: Readonly<Record<string, Action>> = {
	'GET /desk/': home,
	'POST /desk/import': importFiles,
	'GET /desk/answer': answered,
	'GET /desk/edit': edit,
	'POST /desk/edit': save,
	'POST /desk/decide': decide,
	'GET /desk/look': look,
	'GET /desk/build': showBuild,
	'POST /desk/build': build,
	'GET /desk/new': askNew,
	'POST /desk/new': makeNew,
	'GET /desk/list': list,
	'GET /desk/lists': showList,
	'POST /desk/lists': readListFile,
	'POST /desk/lists/write': writeListFile,
	'GET /desk/template.xlsx': template,
	'GET /desk/due': due,
	'GET /desk/picture': picture,
	'GET /desk/icon.svg': icon,
};
