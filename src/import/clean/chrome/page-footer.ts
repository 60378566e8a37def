import { wholeLine, type ChromeRule } from './rule.ts';

/** The foot of a page: sure signs such as a registration number, and the lines around them. */
export const pageFooter: ChromeRule = {
	name: 'page-footer',
	*find(lines) {
		const isSure = (index: number) => sure.test(lines[index]?.text ?? '');
		const isLikely = (index: number) => isSure(index) || likely.test(lines[index]?.text ?? '');
		const first = lines.findIndex(
			(_, index) => index > 0 && index >= lines.length * 0.4 && isSure(index),
		);
		if (first < 0) return;
		let from = first;
		while (from > 1 && isLikely(from - 1)) from--;
		for (let index = from; index < lines.length; index++) {
			const line = lines[index];
			if (line?.isText && (isLikely(index) || line.text.length < 80)) yield wholeLine(line, index);
		}
	},
};

const sure =
	/ICP[备证]\s*\d|ICP备案|公网安备|(?:^|\s)(?:Copyright|©)|版权所有[::\s]|All Rights? Reserved|网站标识码|本站.{0,30}(?:存储空间|用户上传|侵权|交易模式)|(?:工信部)?备案号\s*[::]/i;
const likely =
	/^(?:主办|承办|协办|指导|技术支持|联系我们|联系电话|电话|传真|地址|邮编|邮箱|E-?mail|网站地图|友情链接|关于我们|您是第|建议使用|客服|当前位置|相关搜索|展开阅读全文|相关资源|声明|免责声明)/i;
