import { areaList } from '@vant/area-data';
import people from './peoples.json' with { type: 'json' };
import { anyWord } from './words.ts';

/** A province, a prefecture or a county of the official list. */
export interface Place {
	/** Six digits of GB/T 2260, as in `content/regions.yaml` with zeros behind. */
	readonly code: string;
	readonly level: 'province' | 'prefecture' | 'county';
	/** @example '从江县', '靖州苗族侗族自治县' */
	readonly name: string;
	/** As people say it: `从江`, `靖州`; a county of one character keeps its 县: `岷县`. */
	readonly short: string;
}

/** 壮族自治区 and 维吾尔自治区; but 内蒙古自治区 is called 内蒙古. */
const peoples = `(?:(?<!内)(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)|${anyWord(people.words)}族)*`;
const kinds = new RegExp(
	`(?<=.)(?:${peoples}(?:自治)?[区州县旗]|特别行政区|地区|林区|矿区|新区|特区|[省市盟])$`,
);

/** What the list holds besides: development zones, towns of Taiwan and of cities without counties. */
const division = /^(?!.*(?:开发|园|示范|管理|名胜|实验|直辖|街道)).+[省市州县区旗盟]$/;

/** All places of mainland China, Hong Kong, Macao and Taiwan down to counties. */
export const places: readonly Place[] = [
	...placesOf('province', areaList.province_list),
	...placesOf('prefecture', areaList.city_list),
	...placesOf('county', areaList.county_list),
];

function placesOf(level: Place['level'], names: Readonly<Record<string, string>>): Place[] {
	return Object.entries(names)
		.filter(([, name]) => division.test(name))
		.map(([code, name]) => ({ code, level, name, short: shortOf(name) }));
}

/** A name keeps what would leave it a single character. */
function shortOf(name: string): string {
	const short = name.replace(kinds, '');
	return short.length > 1 ? short : name;
}
