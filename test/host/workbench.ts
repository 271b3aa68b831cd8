import type { Browser, Locator, Page } from 'playwright-core';
import { startBrowser, viewport } from './browser.ts';
import { locateText } from './locate-text.ts';
import { type Opened, type Server, startServer } from './server.ts';
import { type Theme, themes } from './themes.ts';

/** Where something is on the page, in CSS pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The editor alone: what VS Code adds around the words under the cursor would be taken for the extension's. */
const SETTINGS = {
  'editor.minimap.enabled': false,
  'workbench.reduceMotion': 'on',
  'editor.occurrencesHighlight': 'off',
  'files.autoSave': 'off',
  'workbench.colorTheme': themes.light.label,
};

/** How high the title bar is, in CSS pixels. */
const TITLE_BAR = 35;

/** A real workbench in headless Chromium, driven as a writer would: keys, pointer, what is seen. */
export class Workbench {
  /** Opens a folder or workspace with the extension loaded, in the light theme; trusted, unless it is `restricted`. */
  static async open(opened: Opened, restricted = false): Promise<Workbench> {
    const trust = restricted ? { 'security.workspace.trust.startupPrompt': 'never' } : {};
    const server = await startServer({ settings: { ...SETTINGS, ...trust }, restricted });
    const browser = await startBrowser();
    const page = await browser.newPage({ viewport });
    await page.goto(server.address(opened));
    await page.locator('.monaco-workbench .statusbar').waitFor();
    return new Workbench(server, browser, page);
  }

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    /** The page, for what the methods here do not say. */
    readonly page: Page,
  ) {}

  /** Ends the browser and the server. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /** Opens a file of the folder by its name and waits until its text is shown. */
  async openFile(name: string): Promise<void> {
    await this.press('ControlOrMeta+P');
    await this.choose(name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.lines.first().waitFor();
  }

  /** Runs a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.press('F1');
    await this.choose(`>${title}`, title);
  }

  /** Presses keys, such as `Control+End`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Types where the cursor is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 10 });
  }

  /** Puts the cursor on a text that the editor shows. */
  async click(text: string): Promise<void> {
    const { x, y } = await this.middleOf(text);
    await this.page.mouse.click(x, y);
  }

  /** Rests the pointer on a text that the editor shows; returns what the hover says. */
  async hover(text: string): Promise<string> {
    const card = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    // A pointer that came to rest before the editor listened is answered by nothing: it goes away and comes back.
    await again(card, async () => {
      const { x, y } = await this.middleOf(text);
      await this.page.mouse.move(0, 0);
      await this.page.mouse.move(x - 2, y);
      await this.page.mouse.move(x, y, { steps: 4 });
    });
    return (await card.allInnerTexts()).join('\n');
  }

  /** The titles of the quick fixes offered at a text that the editor shows; they stay open. */
  async fixesAt(text: string): Promise<string[]> {
    await this.click(text);
    // A hover under the pointer would take the place of the menu.
    await this.page.mouse.move(0, 0);
    await this.press('Escape');
    await this.page.locator('[class*=lightbulb]').first().waitFor();
    // The keys would leave the word under the cursor looking like a link.
    await this.command('Quick Fix...');
    const rows = this.fixes;
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Chooses a quick fix that `fixesAt` has opened. */
  async chooseFix(title: string): Promise<void> {
    await this.fixes.filter({ hasText: title }).first().click();
  }

  /** The scopes that the grammars give the text under the cursor, the innermost first. */
  async scopes(): Promise<string> {
    await this.command('Developer: Inspect Editor Tokens and Scopes');
    const widget = this.page.locator('.token-inspect-widget');
    await widget.waitFor();
    const text = await widget.innerText();
    await this.press('Escape');
    await widget.waitFor({ state: 'hidden' });
    return text;
  }

  /** Waits until the editor shows this many squiggles of a severity; one that wraps counts once for each line. */
  async squiggles(severity: 'error' | 'warning' | 'info' | 'hint', count: number): Promise<void> {
    const shown = `document.querySelectorAll('.editor-group-container.active .squiggly-${severity}').length`;
    await this.page.waitForFunction(`${shown} === ${count}`);
  }

  /** The rows of the Problems panel, each as it reads. */
  async problems(): Promise<string[]> {
    await this.command('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Waits until the editor shows a text, which must stand in one line as shown. */
  async shows(text: string): Promise<void> {
    await this.middleOf(text);
  }

  /** Turns the workbench to a colour theme and waits until it is shown. */
  async setTheme(theme: Theme): Promise<void> {
    const { label, className } = themes[theme];
    await this.command('Preferences: Color Theme');
    await this.choose(label, label);
    await this.page.locator(`.monaco-workbench.${className}`).waitFor();
  }

  /** Writes what the workbench shows as a PNG; without its title bar, which would name the test. */
  async screenshot(file: string): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? viewport;
    const clip = { x: 0, y: TITLE_BAR, width, height: height - TITLE_BAR };
    // A card that fades in is caught half grey otherwise.
    await this.page.screenshot({ path: file, clip, animations: 'disabled' });
  }

  /** What the workbench shows, without its title bar, as a WebP image: a third of a PNG's size, for what is shipped. */
  async smallPicture(): Promise<Buffer> {
    const { width, height } = this.page.viewportSize() ?? viewport;
    const session = await this.page.context().newCDPSession(this.page);
    const clip = { x: 0, y: TITLE_BAR, width, height: height - TITLE_BAR, scale: 1 };
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70, clip });
    await session.detach();
    return Buffer.from(data, 'base64');
  }

  /** Gives the window another size, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  /** Opens the view of the claims in the side bar. */
  async openClaims(): Promise<void> {
    // The badge lies over the icon.
    await this.page.locator('.activitybar a[aria-label^="Claimdesk"]').first().click({ force: true });
    await this.page.locator('.pane-body .monaco-list-row').first().waitFor();
  }

  private get lines(): Locator {
    return this.page.locator('.editor-instance .view-line');
  }

  private get fixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** Types into the quick input and takes the row whose label begins as given. */
  private async choose(typed: string, label: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input[type="text"]');
    // What was typed before the files were listed finds none of them, and is not asked again by itself.
    await again(this.row(label), async () => {
      await input.fill('');
      await input.fill(typed);
    });
    await this.row(label).click();
    await this.row(label).waitFor({ state: 'hidden' });
  }

  private row(label: string): Locator {
    return this.page.locator(`.quick-input-widget .monaco-list-row[aria-label^=${JSON.stringify(label)}]`).first();
  }

  private async middleOf(text: string): Promise<{ x: number; y: number }> {
    const box = await this.page.waitForFunction(`(${locateText})(${JSON.stringify(text)})`);
    const { x, y, width, height } = (await box.jsonValue()) as Box;
    return { x: x + width / 2, y: y + height / 2 };
  }
}

/** How often a gesture is made, and how many milliseconds each time has to show something. */
const TRIES = 4;
const PATIENCE = 8000;

/** Makes a gesture until what it brings about is shown; fails as the last try does. */
async function again(shown: Locator, gesture: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    await gesture();
    try {
      return await shown.waitFor({ timeout: PATIENCE });
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}
