/** 50名教师参加: whoever looks on or listens where it happens, or is taught. `after` are the words behind their number. */
export const isAudience = (after: string): boolean =>
	/^(?!(?:分别|先后)?(?:到|赴|前往|前来|走进|来到))[^,。;]{0,12}(?:参[加与](?![^,。]{0,12}(?:跟岗|挂职|支教|走教|轮岗))|聆听|听取|听课|观摩了|见证|出席|受益|到场|围坐|欢迎|迎接|等候)|^[^,。;、]{0,6}(?:学生|孩子|同学|家长|村民)/.test(
		after,
	);

/** 为15名教师, 现有教师20名, 另外两位: people whom something is done for, who are there, or are a part. */
export const isPassive = (before: string, after: string): boolean =>
	/(?:为(?!期)|给|对(?!口)|向|与|跟(?!岗)|帮助|指导|培养|带动|惠及|现有|共有|还有|另外|其余|其他|我和|在编|吸引)(?:(?![派带率送])[^,。;、]){0,8}$|(?<!先后|共|累计)有(?:专任|在职|在岗|在编)?(?:教师|教职工|老师)$/.test(
		before,
	) || /^[、和]/.test(after);
