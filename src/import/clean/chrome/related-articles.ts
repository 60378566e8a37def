import { wholeLine, type ChromeRule } from './rule.ts';

/** A list of other articles after the report: a known heading, then short lines without a full stop. */
export const relatedArticles: ChromeRule = {
	name: 'related-articles',
	*find(lines) {
		for (let index = 1; index < lines.length; index++) {
			const line = lines[index];
			if (!line || !heading.test(line.text.trim())) continue;
			const end = endOfList(
				lines.map(({ text }) => text),
				index + 1,
			);
			for (let place = index; place < end; place++) {
				const here = lines[place];
				if (here?.isText) yield wholeLine(here, place);
			}
			index = end;
		}
	},
};

const heading =
	/^[【[|]?\s*(?:相关(?:阅读|新闻|文章|推荐|链接|资源|搜索|资讯|报道|热词(?:搜索)?)|推荐(?:阅读|文章)|热门(?:文章|推荐|新闻|资讯)|热点(?:内容|新闻)|新闻推荐|猜你喜欢|最新(?:文章|资讯|发布)|为您推荐|延伸阅读|往期(?:回顾|推荐|精彩)|更多(?:阅读|推荐|文章)|友情链接|网友评论|大家都在看)\s*[】\]]?\s*[::]?$/;

function endOfList(texts: readonly string[], from: number): number {
	const next = texts
		.slice(from)
		.findIndex(
			(text) =>
				text.length > 60 || /[。!?;]$/.test(text) || /^[一二三四五六七八九十]+、/.test(text),
		);
	return next < 0 ? texts.length : from + next;
}
