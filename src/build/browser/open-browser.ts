import { chromium, type Browser } from 'playwright-core';
import { browserPath } from './browser-path.ts';

/**
 * Starts the browser of this machine, or Playwright's own, without a window. It is for pages of ours
 * alone: root, and so every container, has no sandbox to offer.
 */
export const openBrowser = (): Promise<Browser> =>
	chromium.launch({ ...browserPath(), args: ['--no-sandbox'] });
