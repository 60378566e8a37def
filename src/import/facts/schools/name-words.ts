import { splitWords } from '#chinese/split-words.ts';
import { isMadeOfPlaces } from './place-characters.ts';
import { widePlaces } from './place-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(splitWords(text));

/** Words that stand inside names of schools, besides names of places. */
const nameWords = words(
	'建设 解放 人民 光明 和平 团结 胜利 红旗 红星 育才 育红 育英 育新 启明 新华 中华 新民 文化 实验 试验 中心 希望 民族 国际 外国语 双语 铁路 城关 机关 直属 直机关 市直 县直 区直 附属 师范 职业 技术 高级 初级 完全 九年 一贯制 九年制 九年一贯制 寄宿制 寄宿 特殊 特殊教育 教育集团 集团 教育 朝阳 城东 城西 城南 城北 东风 东方 春蕾 春晖 阳光 幸福 向阳 前进 友谊 少年宫 逸夫 思源 博爱 联合 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 一 二 三 四 五 六 七 八 九 十 办事处 办事 街道 林场 农场 矿区 开发区 高新区 新区 自治县 自治州 自治区 工业园区 生产建设兵团 兵团 左翼 右翼 职业教育 职教 中等 附中 附小 师大 幼师 国民 公立 市立 县立 区立 佛教 基督教 天主教 保良局 东华三院 圣公会 民办 现代 工业 商业 工商 旅游 财经 卫生 护理 农业 林业 水利 机电 机械 电子 联办 求是 信息 科技 工程 建筑 交通 航空 体育 艺术 美术 音乐 舞蹈 商贸 经贸 财贸 工贸 轻工 纺织 化工 石油 煤炭 电力 邮电 材料 启智 聋哑 子弟',
);

/** Words that end a name on its left although they could be a part of one. */
const notInNames = words(
	'到 予 向 与 和 及 在 由 从 为 对 给 赴 往 于 是 的 了 让 同 跟 将 把 被 以 入 等 本 我 该 各 其 此 这 那 至 来 进 去 名 所 位 个 访 带 送 助 帮 派 请 率 即 如 而 也 并 又 都 就 还 已 则 或 且 有 扶 解 得 很 时 才 刚 现 看 听 讲 说 令 着 过 们 师 员 者 会 课 校 驻 回 离 因 但 若 虽 原 叫 当 使 自 经 用 使 近 约 共 跨 域 后 前 内 外 间 里 年 月 日 号 届 次 批 种 级 类 每 某 元 另 起 再 更 最 不 没 无 未 要 能 可 应 须 拟 曾 至 称 指 属 分 做 作 办 抓 促 帮扶 送教 支教 ' +
		'地区 学区 辖区 城区 山区 市区 片区 校区 全区 全县 全市 全镇 全乡 全省 我市 我县 我区 我镇 我乡 我省 本市 本县 本区 该市 该县 该区 县城 城乡 城镇 乡镇 乡村 农村 山村 村级 区级 市级 县级 省级 镇级 各县 各区 各市 各乡 各镇 县域 区域 省城 县城 州城 市里 县里 省市 市县 县区 社区 景区 园区 集团校 跨县 跨区 边区 灾区 域内 域外 本校 该校 我校 他校 同时 贫困县 贫困山区 革命老区 老区 中小学 学校 所在地 市中心 部门 热门 专门 ' +
		'希望 记 据 像 替 点 进修 距 除 含 抵 他 她 它 你 您 咱 俺 谁 受 吃 念 拜 读 ',
);

/** Verbs and other words that stand before a school but never in its name. */
const ordinary = words(
	'看看 听听 想想 瞧瞧 全年 当年 往年 所在 所属 下辖 下设 附设 学年 学期 甲方 乙方 丙方 丁方 一家 两家 几家 县直学校 一个 两个 三个 四个 几个 多个 这个 那个 唯一 一处 介绍 了解 得到 重视 结合 明确 确保 弥补 提出 进入 推荐 加速 打破 打造 实施 汇报 交流 规范 提升 探讨 展示 体会 实行 共商 互派 提高 促进 推进 推动 加强 加快 缩小 带动 引领 辐射 联系 联合 帮助 扶持 支持 支援 受援 指导 组织 协作 东西部 喜迎 聘请 特邀 诚邀 走上 送课 挂牌 领办 接管 代管 托管 结缘 连线 牵起 相约 走近 开展 举行 举办 召开 参加 参与 参观 考察 学习 观摩 访问 走访 慰问 调研 视导 督导 检查 诊断 走进 来到 前往 深入 到达 抵达 返回 带领 率领 陪同 邀请 迎来 欢迎 感谢 选派 派出 派往 派驻 调派 选择 确定 成立 成为 作为 利用 发挥 通过 根据 按照 围绕 针对 关于 对于 由于 关心 关注 关爱 服务 管理 领导 教师 老师 校长 园长 书记 主任 干部 师生 学生 家长 专家 代表 团队 骨干 名师 人员 对象 双方 对方 两校 三校 四校 彼此 我们 他们 大家 结对 结成 结为 结队 帮扶 对口 对接 共建 合作 互助 手拉手 牵手 携手 共同 相互 互相 薄弱 优质 名优 优秀 先进 友好 兄弟 姊妹 成员 核心 牵头 龙头 基地 重点 示范 普通 基础 义务 公办 一些 部分 所有 其他 其它 相关 有关 不同 同类 周边 附近 邻近 以及 例如 比如 包括 分别 来自 属于 位于 全面 积极 主动 认真 切实 不断 进一步 首次 再次 先后 然后 随后 接着 最后 之后 之前 以来 期间 今年 去年 明年 上午 下午 当天 当日 昨天 昨日 近日 日前 即将 已经 正在 曾经 期待 着力 着眼 立足 依托 借助 传统 全方位 大力 就近 改变 改善 创建 创办 建立 构建 完善 落实 服从 安排 负责 分管 主持 担任 担负 承担 组建 接待 接收 接纳 迎接 拜访 造访 探访 听说 得知 告别 离开 协助 辅导 培养 督促 鼓励 激励 护送 牵线 资助 投入 面对 奔向 走向 迈进 步入 聆听 倾听 观看 听取 传授 赠送 捐赠 送给 送到 资助 捐助 派遣 任教 执教 就读 毕业 支教 送教 跟岗 挂职 交流会 活动 工作 项目 计划 方案 总结 情况 问题 建设者 质量 水平 环境 条件 特色 文化节 津贴 课时津贴 资源 优势 经验 风采 面貌 需求 困难 存在 具有 拥有 没有 共有 包含 涉及 覆盖 面向 涵盖 又是 也是 就是 既是 还是 不是 都是 也有 还有 只有 让 使得 从而 因此 所以 因为 如果 虽然 但是 而且 并且 或者 至于 随即 立即 马上 迅速 高质量 高水平 一所 两所 三所 四所 几所 多所 每所 各所 首批 第一批 第二批 首个 最美 百年 年度 自从 续写 情系 心系 情牵 缘起 莅临 谢谢 致敬 感恩 考上 专家组 工作室 工作队 支教团 讲师团 代表团 考察团 教研组 一行 对应 相应 小规模 规模 品牌 西部 东部 中部 温暖 感动 乡下 内地 沿海 边远 偏远 各类 名牌 先行 后进 落后 微型 大型 小型 协同 送培 亮相 做客 助力 赶赴 奔赴 驰援 重返 直奔 欣闻 点亮 县委 区委 市委 省委 党委 支部 拿出 搬入 搬进 迁入 援助 援建 资助 赞助 捐建 捐给 寄给 接到 接回 派驻 惠及 造福 走遍 踏入 踏进 迈入 跨入 来访 回访 到访 巡视 定点 联结 连接 对照 借鉴 学习型 致信 感动 祝福 祝愿 相聚 齐聚 相会 相遇 遇见 认识 熟悉 习惯 喜欢 热爱 想念 记得 忘记 赢得 获得 取得 接手 接受 收到 帮带 扶助 援手 携带 引进 输送 抽调 分赴 同去 奔走 往返 出访 扎根 驻点 蹲点 调到 调入 转入 转到 考入 升入 毕业于 就职 供职 工作于 创立 落户 落成 坐落 位居 毗邻 濒临 隶属 合并 并入 撤并 更名 改名 命名 挂靠 名为 名叫 叫做 称为 情暖 爱洒 润泽 滋润 照亮 洒满 花开 绽放 筑梦 圆梦 逐梦 寻梦 追梦 追光 邂逅 相逢 深耕 聚力 共赴 同行 入驻 进驻 送别 相伴 守望 对话 探秘 打卡 时任 现任 曾任 兼任 原任 一行 其余 不少 许多 上级 下级 流入 流出 目标 实习 生源 协议 轮值 承办 主办 外地 临近 省内 境内 县内 市内 沿线 施援 联谊 东道主 伙伴 暑期 周末 云端 争创 从事 普惠性 示范性 规范化 标准化 品质 参训 参会 派员 选送 输出 输入 接管 托管 薄弱 首先 主讲人 主持人 学员 师父 单位 地点 现场 设在 走出 想起 惦记 惦记着 牵挂 坚守 赠予 运抵 送抵 踏上 又见 重回 初见 初到 入职 任职 轮岗 挂任 出任 接任 距离 路过 绕道 只要 鉴于 考虑 加盟 加入 退出 留在 住在 守在 站在 身在 家在 写给 献给 走过 穿过 越过 望着 看着 想着 带着 怀着 相邻 同级 同层次 目的地 更多 众多 多数 少数 个别 全部 整个 另外 任何 哪所 何种 下一步 上好',
);

/** The same as a list. */
export const ordinaryWords: readonly string[] = [...ordinary];

/** Words of grammar: they never stand in a name, not even behind 镇. */
const grammar = words(
	'到 向 与 和 及 在 由 从 为 对 给 赴 往 于 是 的 了 让 同 跟 将 把 被 以 来 去 至 进 等 各 该',
);

export const isGrammar = (word: string): boolean => word === '' || grammar.has(word);

/** Whether a word stands before names but never in one. */
export const isOrdinary = (word: string): boolean =>
	notInNames.has(word) ||
	ordinary.has(word) ||
	isMoving(word) ||
	isSpeech(word) ||
	/^(?:结对|帮扶|对口|支援|受援|协作|友好|兄弟|姊妹|姐妹|手拉手|成员|核心|牵头|联盟|薄弱).*(?:学校|园|校|点|单位)$|^[一两几][趟所次回场位名个家座对种支批天年群起]$|^[二三四五六七八九十][次回位名个所批]$/.test(
		word,
	) ||
	!/^\p{Script=Han}+$/u.test(word);

/** 派到, 送往, 寄给: whatever is done, it is done towards the school that follows. */
const isMoving = (word: string): boolean => /^\p{Script=Han}[到往给赴]$/u.test(word);

/** What the segmenter keeps together with a word of grammar: 的是, 他在. */
const isSpeech = (word: string): boolean => /^[他她它你我咱].|.[的了是们]$|^[的与]./.test(word);

/** 思阳镇更怀小学, 邵原镇中学: a single character beside the 镇 of a township belongs to the name. */
export const isInPlace = (word: string, before: string, after = ''): boolean =>
	word.length === 1 &&
	notInNames.has(word) &&
	!grammar.has(word) &&
	(/.[镇乡]$/.test(before) ||
		(/^[镇乡]/.test(after) && !grammar.has(before.slice(-1))) ||
		(/^[前后]$/.test(word) && /^[街路巷山河坡沟寨坪村湾庄塘营洼坝屯岭]/.test(after)) ||
		(word === '里' && isStem(after) && /[^村镇乡县市省城区校家课这那]$/.test(before)) ||
		(/\p{Script=Han}$/u.test(before) && /^[带送助看听会过回归起]$/.test(word) && isWater(after)));

const isStem = (after: string) => after === '' || isWater(after);
const isWater = (after: string) => /^[山河湾沟桥溪湖岭坪坝]$/.test(after);

/** What names of places end in. */
const placeEnding =
	/[省市州盟县区旗镇乡村街路巷庄屯坝坪湾沟岭店集堡寨塘桥口洲岛关城坊营铺渡港滩坡峪川泉寺庙塔圩墟埠浦溪源岗冲坑垌畈墩陂厝山河江湖]$/;

/** Whether a word can stand before such a one in a name: 柳树 before 街, 长风 before 外国语. */
export const opensName = (word: string): boolean =>
	nameWords.has(word) ||
	/^.{1,3}族$/.test(word) ||
	placeEnding.test(word) ||
	/^[园林里家苑寺头水石田井峰畔坳垭峡谷塬原墩角尾背处]$/.test(word);

const division = /^[省市州盟县区旗镇乡村街路巷道]$/;

/** Kinds of school, before which a word of any sense can stand: 博雅 before 实验, 启智 before 特殊教育. */
const kinds = words(
	'附属 附小 附中 师范 实验 试验 外国语 双语 国际 民族 职业 职业教育 职教 中等 技术 特殊 特殊教育 聋哑 教育集团 集团 完全 九年 一贯制 九年制 九年一贯制 寄宿制 寄宿 初级 高级 希望 纪念',
);

/**
 * Whether a word can stand before others in a name: one of any sense before 街 or 实验, one that places
 * are made of before 朝阳 or before the 河 of a county; not 想起 before 石|沟, which is a name already.
 */
export function opensWords(word: string, [next = '', after]: readonly string[]): boolean {
	if (kinds.has(next) || /^第.$/.test(next) || division.test(next) || /^.{1,3}族$/.test(next))
		return true;
	if (nameWords.has(next)) return isMadeOfPlaces(word) || placeEnding.test(word);
	const isOfName = after === undefined || nameWords.has(after) || division.test(after);
	return next.length === 1 && opensName(next) && isOfName;
}

/** Whether the segmenter has cut what is one word in a name: 外国|语, 鹿|城区. */
export const belongTogether = (left: string, right: string): boolean =>
	(nameWords.has(left + right) && !nameWords.has(right)) ||
	(/^(?:城区|山区|山村|城镇|城乡|乡镇)$/.test(right) &&
		/^[\u3400-\u9fff]$/.test(left) &&
		!/[老主新大小各全本该内外]/.test(left) &&
		!notInNames.has(left));

/** Whether a word can belong to the name whose ending stands to its right. */
export function isNamePart(word: string, isNextToEnding: boolean): boolean {
	if (!/^[\p{Script=Han}*]+$/u.test(word)) return false;
	if (isNextToEnding && /^(?:希望|建设|联合|示范|合作|友好|共建|互助)$/.test(word))
		return /^(?:希望|建设|联合|友好|示范)$/.test(word);
	if (nameWords.has(word)) return !(word === '希望');
	if (isOrdinary(word)) return false;
	if (widePlaces.has(word)) return true;
	if (word.length === 1 || placeEnding.test(word) || /^.{1,3}族$/.test(word)) return true;
	return isNextToEnding;
}
