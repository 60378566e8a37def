/** All figures that a list on a page shows. @example ['课堂展示 ≥10 节', '捐赠 缝纫机 30 台'] */
export const figuresOnPage = (html: string): string[] =>
	html
		.split('<span class="label"')
		.slice(1)
		.flatMap((part) => {
			const [, label] = /^[^>]*>([^<]*)/.exec(part) ?? [];
			return [...part.matchAll(shownValue)].map(([, item, value, unit]) =>
				[label, item, value?.trim(), unit].filter(Boolean).join(' '),
			);
		});

const shownValue =
	/class="value"[^>]*>(?:<span class="item"[^>]*>([^<]*)<\/span>)?([^<]*)<span class="unit"[^>]*>([^<]*)/g;

/** The figures of the home page with the addresses that they lead to. */
export const figuresOnHome = (html: string): { figure: string; path: string }[] =>
	[...html.matchAll(homeFigure)].map(([, path = '', label, value, unit]) => ({
		figure: `${label} ${value?.trim()} ${unit}`,
		path,
	}));

const homeFigure =
	/<dt[^>]*><a href="([^"]*)"[^>]*>([^<]*)<\/a><\/dt><dd[^>]*>([^<]*)<span class="unit"[^>]*>([^<]*)/g;
