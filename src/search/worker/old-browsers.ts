// Methods of arrays that Pagefind and this engine use and that browsers of 2018 lack.
const missing: Readonly<Record<string, (this: unknown[], ...args: never[]) => unknown>> = {
	flat(this: unknown[]) {
		return this.reduce<unknown[]>((all, item) => all.concat(item), []);
	},
	flatMap(this: unknown[], work: (item: unknown, index: number) => unknown) {
		return this.map((item, index) => work(item, index)).reduce<unknown[]>(
			(all, item) => all.concat(item),
			[],
		);
	},
	at(this: unknown[], index: number) {
		return this[index < 0 ? this.length + index : index];
	},
};

for (const name of Object.keys(missing)) {
	if (name in Array.prototype) continue;
	Object.defineProperty(Array.prototype, name, {
		value: missing[name],
		configurable: true,
		writable: true,
	});
}
