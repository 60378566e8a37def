/** A report of the fixture site that has a picture, an old address and a twin in the other script. */
export const report = 'reports/2022-03-17-yuedu-shifanke/';

/** One address of every type of page of the fixture site. */
export const addresses = [
	'',
	'reports/',
	report,
	'reports/fang-an/',
	'reports/2023-zongjie/',
	'reports/an-li-yuedu/',
	'reports/tu-biao/',
	'reports/kind/visit/',
	'cases/',
	'pairings/',
	'pairings/donghe-fanjiazhuang/',
	'programmes/',
	'programmes/chengxiang-xieshou/',
	'schools/',
	'schools/fanjiazhuang-xiaoxue/',
	'regions/',
	'themes/',
	'themes/act-demo/',
	'years/',
	'statistics/',
	'search/',
	'about/',
	'gone/',
];

export const scriptPrefixes = ['', 'zh-hant/'];
