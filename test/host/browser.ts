import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** The size of a workbench's window, in CSS pixels. */
export const viewport = { width: 1280, height: 800 };

/** Starts a headless Chromium that talks to nobody but the page's own server. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
