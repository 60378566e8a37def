/** Writes whole numbers below 10¹⁶ the way people do; knows nothing of the reader that it tests. */
export function writeNumeral(number: number): string {
	if (number === 0) return '零';
	const groups: number[] = [];
	for (let rest = number; rest > 0; rest = Math.floor(rest / 10_000)) groups.unshift(rest % 10_000);
	const names = ['', '万', '亿', '万'].slice(0, groups.length).reverse();
	let written = '';
	for (const [index, group] of groups.entries()) {
		const name = names[index] ?? '';
		// 一万亿: the 亿 stands although its own four digits are empty.
		if (group === 0) written += name === '亿' ? name : written.endsWith('零') ? '' : '零';
		else
			written +=
				(group < 1000 && written !== '' && !written.endsWith('零') ? '零' : '') +
				fourDigits(group) +
				name;
	}
	return written
		.replace(/零+$/, '')
		.replace(/零(亿)/, '$1')
		.replace(/^一十/, '十');
}

function fourDigits(group: number): string {
	const [thousands, hundreds, tens, ones] = [1000, 100, 10, 1].map(
		(place) => Math.floor(group / place) % 10,
	);
	const placed = [
		digit(thousands, '千'),
		digit(hundreds, '百'),
		digit(tens, '十'),
		digit(ones, ''),
	];
	return placed
		.join('')
		.replace(/零+/g, '零')
		.replace(/^零|零$/g, '');
}

const digit = (value = 0, place: string): string =>
	value === 0 ? '零' : '零一二三四五六七八九'.charAt(value) + place;
