/** Whether 18 characters can be an identity number: an existing province and a real day of birth. */
export function isIdentityShaped(number: string): boolean {
	const province = Number(number.slice(0, 2));
	const isProvince = (province >= 11 && province <= 65) || [71, 81, 82, 83].includes(province);
	const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
	if (!isProvince || Number(year) < 1900 || Number(year) > 2099) return false;
	const born = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(born.getTime()) && born.getUTCDate() === Number(day);
}

/** Whether the last character is the checksum of the others (GB 11643, ISO 7064 mod 11-2). */
export function hasIdentityChecksum(number: string): boolean {
	const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
	return '10X98765432'[sum % 11] === number[17];
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
