/** The digits of a number that was written with separators. */
export const digitsOf = (written: string): string => written.replace(/[^\dXx]/g, '').toUpperCase();

/** How a number is cut by its separators. @example groupsOf('138 1234 5678') // '3-4-4' */
export const groupsOf = (written: string): string =>
	written
		.split(/[ .·_-]+/)
		.map((group) => group.length)
		.join('-');

/** Words before a number that say it names a thing, not a person. */
export const isThingNumber = (before: string): boolean =>
	/(?:编号|备案号?|文号|订单号?|流水号|信用代码|条形?码|书号|ISBN|ISSN|证书号|项目号|工单号|快递单?号|运单号|批号|型号|合同号|发票号码?|资产号?|设备号|序列号|课题号|账期|版本号?)[::]?\s*$/i.test(
		before,
	);

/** Words after a number that say it counts something. */
export const isCount = (after: string): boolean =>
	/^\s?(?:(?:多|余|余)?(?:亿|万|千)?(?:元|美元|人民币|册|本|台|套|件|份|吨|千克|公斤|字节|平方|立方|公里|千米|米|人次|位读者|次(?!日))|型|%)/.test(
		after,
	);
