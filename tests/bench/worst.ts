// Feeds each part of the program that reads texts of strangers with its own worst food.
import { hungriest } from './worst/hungriest.ts';
import { eaters } from './worst/rooms.ts';

const [wanted = ''] = process.argv.slice(2);
for (const { name, bites, eat, kilobytes } of eaters) {
	if (!name.startsWith(wanted)) continue;
	const [worst] = await hungriest(bites(), eat, kilobytes);
	if (!worst) continue;
	const { bite, seconds, growth } = worst;
	const sign = seconds > 2 || (growth > 8 && seconds > 0.2) ? '!' : ' ';
	console.log(
		`${sign} ${name}: 200 kB ${seconds.toFixed(2)} CPU s, ×${growth.toFixed(1)} ${JSON.stringify(bite.slice(0, 40))}`,
	);
}
