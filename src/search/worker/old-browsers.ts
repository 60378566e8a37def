// Methods of arrays that Pagefind and this engine use and that browsers of 2018 lack.
const missing = {
	flat(this: unknown[]): unknown[] {
		return this.reduce<unknown[]>((all, item) => all.concat(item), []);
	},
	flatMap(this: unknown[], work: (item: unknown, index: number) => unknown): unknown[] {
		return missing.flat.call(this.map((item, index) => work(item, index)));
	},
};

for (const [name, value] of Object.entries(missing)) {
	if (name in Array.prototype) continue;
	Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
}
