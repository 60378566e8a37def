/** The number in a name, and what the short forms make of what stands behind it. */
const numbered =
	/^(.*?)第?([一二三四五六七八九十]+)(实验|试验|初级|高级|完全|中心)?(小学|中学|学校|幼儿园)$/;
const initials: Readonly<Record<string, readonly string[]>> = {
	小学: ['小'],
	中学: ['中'],
	学校: [],
	幼儿园: ['幼', '园'],
};

/** Endings that are said shorter, with the ways to say them. */
const shorter: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
	[/实验(?:小学|学校|中学)$/, ['实验']],
	[/实验小学$/, ['实小', '实验']],
	[/实验中学$/, ['实中', '实验']],
	[/实验(?:初级)?中学$/, ['实验初中', '实验中学']],
	[/初级中学$/, ['初中', '中学']],
	[/高级中学$/, ['高中', '中学']],
	[/完全小学$/, ['完小', '小学']],
	[/中心完小$/, ['完小', '小学', '中心校']],
	[/完小$/, ['小学']],
	[/(?:九年一贯制|九年制|中心|民族)学校$/, ['学校']],
	[/中心(?:小学|学校)$/, ['小学', '中心校', '中心小学', '学校']],
	[/中心校$/, ['小学', '学校', '中心小学']],
	[/中心幼儿园$/, ['幼儿园', '中心园', '园']],
	[/幼儿园$/, ['园', '幼']],
	[
		/(?:中等)?(?:职业|技术)[^县市区]{0,6}(?:学校|中学|中心|中专)$/,
		['职校', '职中', '职高', '职教中心', '职业学校', '中专'],
	],
	[/直属机关幼儿园$/, ['直机关幼儿园', '机关幼儿园']],
	[/直机关幼儿园$/, ['机关幼儿园', '机关园']],
	[/^.*师范(?:大学|学院)?附属小学$/, ['师大附小', '师范附小', '附小']],
	[/^.*师范(?:大学|学院)?附属中学$/, ['师大附中', '师范附中', '附中']],
	[/^.+附属小学$/, ['附小']],
	[/^.+附属中学$/, ['附中']],
	[/师范(?:大学)?附属小学$/, ['师大附小', '师范附小', '附小']],
	[/师范(?:大学)?附属中学$/, ['师大附中', '附中']],
	[/附属小学$/, ['附小']],
	[/附属中学$/, ['附中']],
];

/** Said of any school of the kind. */
const common =
	/^(?:小学|中学|学校|[初高]中|幼儿园|完小|实验|中心校|中心园|中心小学|(?:职校|职中|职高|中专|职业(?:技术)?学校))$/;

/**
 * Short names under which a text may go on speaking of a school.
 * @example calledNames('岷阳县第三中学') // ['岷阳县三中', '三中', '第三中学', '岷阳三中', …]
 */
export function calledNames(name: string): string[] {
	const cores = [name, ...withoutRegions(name)];
	const forms = [...cores, ...cores.map(withoutTownship)].flatMap(formsOf);
	const [, place, kind] = /^(.{2,4})([市县区])/.exec(name) ?? [];
	const ofPlace =
		place === undefined || kind === undefined
			? []
			: cores
					.slice(1)
					.flatMap(formsOf)
					.flatMap((form) => [place + form, kind + form]);
	return [...new Set([...forms, ...forms.flatMap(withoutRegions), ...ofPlace])].filter(
		(form) => form !== name && form.length >= 2 && !common.test(form),
	);
}

const formsOf = (core: string): string[] => [
	core,
	...numberedForms(core),
	...shorter.flatMap(([ending, endings]) =>
		ending.test(core) ? endings.map((short) => core.replace(ending, short)) : [],
	),
];

function numberedForms(core: string): string[] {
	const [, before = '', number = '', kind = '', ending = ''] = numbered.exec(core) ?? [];
	const short = (initials[ending] ?? []).flatMap((letter) =>
		kind === '实验' || kind === '试验'
			? [`实验${number}${letter}`, `${number}实${letter}`, `${number}${letter}`]
			: [`${number}${letter}`],
	);
	return short.flatMap((form) => [before + form, form]);
}

/** A name without the province, the city, the county that it begins with, one after another. */
export function withoutRegions(name: string): string[] {
	const rest = /^[^省市县区旗]{0,4}(?:省|市|自治县|县|区|旗)(?=.{2})/.exec(name)?.[0];
	if (rest === undefined) return [];
	const core = name.slice(rest.length);
	return [core, ...withoutRegions(core)];
}

const withoutTownship = (name: string): string => name.replace(/^(.{2,3})[乡镇村](?=.{2})/, '$1');
