import { wholeLine, type ChromeRule } from './rule.ts';

/** A line that holds nothing but words of buttons and menus. */
export const uiWords: ChromeRule = {
	name: 'ui-words',
	*find(lines) {
		for (const [index, line] of lines.entries()) {
			const words = line.text.split(/[\s|·/【】[\]<>»()]+/).filter(Boolean);
			if (
				line.isText &&
				words.length > 0 &&
				words.every((word) => known.has(word)) &&
				!isLone(words) &&
				(isNearEdge(index, lines.length) || !words.every((word) => headings.has(word)))
			)
				yield wholeLine(line, index);
		}
	},
};

/** 小 or 中 alone may be a part of something else. */
const isLone = (words: readonly string[]) => words.length === 1 && (words[0] ?? '').length === 1;

/** Buttons stand around a text; the same word inside it is a heading. */
const isNearEdge = (index: number, count: number) => index < 6 || index >= count - 12;

const headings = new Set(['阅读', '分享', '评论', '编辑', '更多', '相关', '收藏', '转发', '关注']);

const known = new Set(
	'打印 打印本页 打印此页 关闭 关闭窗口 返回 返回顶部 回到顶部 返回首页 顶部 收藏 举报 分享 分享到 下载 立即下载 首页 网站首页 上一页 下一页 末页 尾页 大 中 小 字体 字号 赞 点赞 评论 转发 复制链接 微信 微博 新浪微博 QQ空间 QQ好友 朋友圈 扫一扫 登录 注册 搜索 更多 更多>> 编辑 删除 相关 展开 收起 阅读全文 全文 展开全文 最新文章 热门文章 相关文章 相关推荐 资源描述 写留言 阅读原文 在看 关注 已关注 联系我们 关于我们 网站地图 设为首页 加入收藏 无障碍 无障碍浏览 长者模式 繁体 简体 繁體 手机版 电脑版 点击查看更多 纠错 收听 播放 暂停 听新闻 朗读 原创 转载 置顶 投诉 阅读 喜欢作者 赞赏 发消息 人划线 A A+ A- T 大中小 听全文 语音播报 继续阅读 查看更多 查看原文 精选留言 下载附件 为你推荐 猜你喜欢 欢迎转发 + +关注'.split(
		' ',
	),
);
