/**
 * A picture that is shown as data, which an editor takes also from a site that it cannot reach. Codes
 * are drawings, which WeChat refuses, so they become points. `null` where the picture did not load.
 */
export function pictureData(picture: HTMLImageElement): string | null {
	if (!picture.complete || picture.naturalWidth === 0) return null;
	const isCode = picture.className === 'code';
	const width = isCode ? codeWidth : Math.min(picture.naturalWidth, mostWidth);
	const height = isCode
		? codeWidth
		: Math.round((width * picture.naturalHeight) / picture.naturalWidth);
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.imageSmoothingEnabled = !isCode;
	context.drawImage(picture, 0, 0, width, height);
	return isCode ? canvas.toDataURL('image/png') : canvas.toDataURL('image/jpeg', 0.85);
}

/** No wider than WeChat shows. */
const mostWidth = 1080;
const codeWidth = 480;
