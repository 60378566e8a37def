import type { ImportRule } from '#i18n/words/imports.ts';
import { wholeLine, type ChromeRule } from './rule.ts';

/** Rules that need one line only, and the shape that the whole line must have. */
export const lineRules: readonly ChromeRule[] = [
	lineRule('picture-placeholder', [
		/^点击(?:此处)?添加(?:图片|视频|文字)?(?:描述|说明|标题|简介).{0,4}(?:\(?最多\d+个字\)?)?\s*(?:编辑)?$/,
		/^\(?最多\d+个字\)?\s*编辑$/,
	]),
	lineRule('promotion', [
		/^[,。、\s]*(?:想了解)?更多.{0,14}(?:资讯|精彩|内容|信息|动态).{0,8}(?:关注|点击|扫码|下载).{0,60}$/,
		/^.{0,12}(?:长按|扫描|扫一扫|识别).{0,16}(?:二维码|关注|小程序).{0,20}$/,
		/^(?:.{0,4}点击|戳|轻触|点).{0,8}(?:上方|下方|左下角|右上角|蓝字|标题|这里).{0,16}(?:关注|阅读|订阅|分享|查看|蓝字).{0,16}$/,
		/^(?:欢迎|敬请|记得|请)?(?:点击)?(?:关注|订阅)(?:我们|本公众号|.{2,16}(?:公众号|视频号|抖音号|头条号)).{0,20}$/,
		/^(?:喜欢|觉得(?:不错|好看)).{0,16}(?:点赞|在看|转发|分享).{0,16}$/,
		/^(?:预览时标签不可点|微信扫一扫.{0,24}|继续滑动看下一个|向上滑动看下一个|轻触阅读原文|轻点两下取消.{0,10}|收录于合集.{0,24}|#.{1,12}\d+个|使用小程序|使用完整服务|.{0,20}(?:美篇|简篇)(?:号|APP|工具版)?.{0,6}(?:制作|创作|编辑|发布|出品).{0,10}|用(?:美篇|简篇).{0,24})$/i,
		/^[-—=*·\s]*(?:THE\s*)?END[-—=*·\s]*$/i,
	]),
	lineRule('breadcrumb', [
		/^(?:您?(?:当前|现在)?(?:所在)?的?位置|当前位置)\s*[::>].{0,80}$/,
		/^(?:网站)?首页\s*(?:[>»›/|→]|-{1,2}>?|>>)\s*.{0,80}$/,
	]),
	lineRule('previous-next', [
		/^[【[<«]?\s*(?:上|下)一?(?:篇|条|则)(?:文章|新闻)?\s*[::】\]>»].{0,100}$/,
	]),
	lineRule('share', [/^(?:分享|转发|推荐)(?:到|至|给)?\s*[::].{0,40}$/, /^分享到.{0,40}$/]),
	lineRule('view-count', [
		/^(?:文章)?(?:阅读|浏览|点击|访问|人气|已有)(?:量|数|率|次数|人次)?\s*[::]?\s*[\d,.]+\s*[万w+]*\s*(?:次|人次|人)?(?:浏览|阅读|围观)?$/i,
		/^[\d,.]+\s*[万w+]*\s*(?:次|人)?(?:已)?(?:围观|阅读|浏览|点赞|评论|收藏|转发)$/i,
	]),
	lineRule('font-size', [/^[【[(]?\s*(?:字体|字号|文字大小)\s*[::]?.{0,30}$/]),
	lineRule('doc-share', [
		/^《.{1,80}\.(?:docx?|pdf|wps)》由会员.{0,400}$/,
		/^.{0,20}本文来源\s*:\s*网络.{0,60}$/,
		/^(?:资源描述|展开阅读全文|点击查看更多>*)$/,
	]),
	lineRule('spam', [
		/^.{0,80}(?:九游会|博彩|娱乐城|六合彩|棋牌游戏|真人视讯|百家乐|成人视频|色情|壮阳|代孕|私家侦探|办理?假证|免费AV).{0,80}$/i,
	]),
];

/** The longest line that a shape may take away. */
const longest = 450;

function lineRule(name: ImportRule, shapes: readonly RegExp[]): ChromeRule {
	return {
		name,
		*find(lines) {
			for (const [index, line] of lines.entries()) {
				const text = line.text.trim();
				if (line.isText && text.length <= longest && shapes.some((shape) => shape.test(text)))
					yield wholeLine(line, index);
			}
		},
	};
}
