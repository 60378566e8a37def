import { wholeLine, type ChromeRule } from './rule.ts';

/** What sites that trade documents print above a text: its number, who put it there, its pages. */
export const docShareFrame: ChromeRule = {
	name: 'doc-share-head',
	*find(lines) {
		const head = lines.slice(0, reach);
		if (!head.some(({ text }) => sure.test(text))) return;
		for (const [index, line] of head.entries()) {
			const text = line.text.trim();
			const file = fileName.exec(text)?.[1];
			// The name of the file may be all there is of a title.
			if (file !== undefined && !head.some((other) => other !== line && isSame(other.text, file)))
				yield { line: index, from: line.text.indexOf(file) + file.length, to: line.text.length };
			else if (line.isText && (file !== undefined || shapes.some((shape) => shape.test(text))))
				yield wholeLine(line, index);
		}
	},
};

/** Lines from the top among which the frame is looked for. */
const reach = 30;

const sure = /文档编号\s*:|^上传人\s*:|由会员(?:上传|.{0,6})分享|该文档(?:总共|共)\d+页/;

/** Whether a line is the title that a file is called after: 某某总结 in 某某总结范文.docx. */
const isSame = (line: string, file: string) => {
	const text = line.trim();
	return text.length >= 4 && !fileName.test(text) && (text.includes(file) || file.includes(text));
};

const fileName = /^\s*(.{1,80})\.(?:docx?|wps|pdf|pptx?)(?:_第\d+页)?$/;

const shapes = [
	/^(?:上传人|文档编号|上传时间|文档格式|格式|页数|大小|上传者|文件大小|下载积分|所需积分)\s*:.{0,160}$/,
	/^第\s?\d+\s?页\s?[,/]?\s?共\s?\d+\s?页$/,
	/^返回.{0,4}下载.{0,10}举报$/,
	/^亲,该文档.{0,60}$/,
	/^(?:资源描述|点击查看更多>*|预览加载中.{0,20}|文档简介:?|下载文档)$/,
	/^《.{1,80}\.(?:docx?|pdf|wps)》由会员.{0,400}$/,
] as const;
