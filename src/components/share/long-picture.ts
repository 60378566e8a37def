import { drawReport } from './draw-report.ts';
import { partsOf } from './prose-parts.ts';
import { partOf, showReport } from './show-report.ts';

/** `<long-picture>`: draws a report as one long picture, which a phone saves by a long press. */
class LongPicture extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const report = await showReport(this);
		const code = this.querySelector<HTMLImageElement>('.code');
		if (!report || !code) return;
		const {
			labelSite: site = '',
			labelScan: scan = '',
			labelMore: more = '',
			labelMade: made = '',
			labelFailed: failed = '',
		} = this.dataset;
		const parts = partsOf(report.prose);
		const photos = parts.flatMap((part) => (part.kind === 'photo' ? part.image : []));
		await Promise.all([code, ...photos].map(loaded));
		const canvas = document.createElement('canvas');
		const look = {
			brand: getComputedStyle(this).getPropertyValue('--brand').trim(),
			family: getComputedStyle(this).fontFamily,
		};
		const isDrawn = drawReport(canvas, { ...report, parts, code, site, scan, more }, look);
		const state = partOf(this, 'state');
		if (state) state.textContent = isDrawn ? made : failed;
		if (isDrawn) this.#show(canvas, report);
	}

	/** WeChat saves a picture only where its bytes are the address; browsers save long ones only where not. */
	#show(canvas: HTMLCanvasElement, { id, title }: { id: string; title: string }): void {
		const picture = document.createElement('img');
		picture.alt = title;
		picture.src = canvas.toDataURL('image/png');
		partOf(this, 'result')?.append(picture);
		canvas.toBlob((blob) => {
			const save = partOf(this, 'save');
			if (!blob || !(save instanceof HTMLAnchorElement)) return;
			save.href = URL.createObjectURL(blob);
			save.download = `${id}.png`;
			save.hidden = navigator.userAgent.includes('MicroMessenger');
		});
	}
}

/** Once a picture is there, or is known not to come. */
const loaded = (image: HTMLImageElement): Promise<void> =>
	new Promise((resolve) => {
		image.addEventListener('load', () => resolve());
		image.addEventListener('error', () => resolve());
		if (image.complete) resolve();
	});

customElements.define('long-picture', LongPicture);
