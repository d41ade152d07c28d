/** A browser window with VS Code in it, and its parts as a person names them. Every wait has a limit and says what was waited for. */
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { inRoot } from '../../scripts/support/paths.mjs';

export class Workbench {
  readonly page: Page;
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** Closes editors, messages, what was open above them, and the panel. */
  async tidy(): Promise<void> {
    await this.pointAway();
    await this.press('Escape');
    if (await this.page.locator('.part.panel').isVisible()) await this.press('Control+J');
    await this.page.locator('.part.panel').waitFor({ state: 'hidden' });
    const tabs = this.page.locator('.tabs-container .tab');
    await expectSoon('the editors to close', async () => {
      if ((await tabs.count()) === 0) return true;
      await this.chord('Control+K', 'Control+W');
      return tabs
        .first()
        .waitFor({ state: 'detached', timeout: 2000 })
        .then(
          () => true,
          () => false,
        );
    });
    if (await this.notification(/./).isVisible()) await this.command('Notifications: Clear All Notifications');
    await this.notification(/./).waitFor({ state: 'hidden' });
  }

  /** Changes the folder's colour theme; `look` is the class that the window gets. */
  async useTheme(theme: string, look: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'): Promise<void> {
    writeSettings(this.folder, { 'workbench.colorTheme': theme });
    await this.page.locator(`.monaco-workbench.${look}`).waitFor();
  }

  // The side bar

  /** Opens a container of the activity bar, unless it is open. */
  async openContainer(name: string): Promise<void> {
    const tab = this.page.locator('.activitybar .action-item[role="tab"], .activitybar .action-item:has(.action-label)').filter({
      has: this.page.locator(`.action-label[aria-label^="${name}"]`),
    });
    if ((await tab.first().getAttribute('aria-selected')) !== 'true') await tab.first().click();
    await this.page.locator('.sidebar .composite.title').getByText(name, { exact: false }).first().waitFor();
    await this.pointAway();
  }

  /** Drags the side bar's edge to the right. */
  async widenSideBar(pixels: number): Promise<void> {
    const { x, y, width, height } = (await this.page.locator('.part.sidebar').boundingBox())!;
    await this.page.mouse.move(x + width + 1, y + height * 0.75);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width + pixels, y + height * 0.75, { steps: 5 });
    await this.page.mouse.up();
  }

  /** A section of the side bar, as 'Articles' or 'Entities'. */
  pane(title: string): Locator {
    return this.page.locator('.sidebar .pane').filter({ has: this.page.locator('.pane-header .title').getByText(title, { exact: true }) });
  }

  /** Closes an open section of the side bar. */
  async collapse(title: string): Promise<void> {
    const pane = this.pane(title);
    await pane.locator('.pane-header .title').click();
    await pane.locator('.pane-header:not(.expanded)').waitFor();
  }

  /** A row of a tree whose text holds `text`. */
  row(text: string | RegExp, within: Locator = this.page.locator('.sidebar')): Locator {
    return within.locator('.monaco-list-row').filter({ hasText: text }).first();
  }

  rows(within: Locator = this.page.locator('.sidebar')): Locator {
    return within.locator('.monaco-list-row');
  }

  /** A row of a section of the side bar, which is scrolled until all of the row shows: from here to its end, then once from its top. */
  async find(text: string | RegExp, pane: Locator): Promise<Locator> {
    const wanted = this.row(text, pane);
    await this.rows(pane).first().waitFor();
    for (let step = 0; step < 24; step++) {
      const drawn = await comes(wanted, step === 0 ? 1500 : 500);
      const section = (await pane.boundingBox())!;
      // A list draws rows beyond its edges, too, where a click would meet something else.
      const row = drawn ? await wanted.boundingBox() : null;
      const below = row === null ? 0 : Math.max(0, row.y + row.height - section.y - section.height);
      if (row !== null && below === 0) return wanted;
      await this.page.mouse.move(section.x + section.width / 2, section.y + section.height / 2);
      await this.page.mouse.wheel(0, row !== null ? below + row.height : step === 12 ? -10_000 : section.height / 2);
    }
    throw new Error(`No row '${text}' came into view.`);
  }

  /** Clicks a row until its article is open: a tree that is drawn again may swallow a click. */
  async openRow(text: string | RegExp, pane: Locator, tab: string): Promise<void> {
    await expectSoon(`'${tab}' to open`, async () => {
      await (await this.find(text, pane)).click();
      return comes(this.editorTab(tab), 3000);
    });
  }

  /** Selects a row and presses keys until they ask their question: a tree that is drawn again may swallow the click or a key. */
  async ask(text: string, pane: Locator, question: string, ...keys: readonly string[]): Promise<void> {
    const shown = this.page.locator('.quick-input-widget:visible').getByText(question);
    await shown.waitFor({ state: 'hidden' });
    await expectSoon(`'${question}'`, async () => {
      await (await this.find(text, pane)).click();
      await this.chord(...keys);
      return comes(shown, 3000);
    });
  }

  /** Drags a file from outside the window over a row and drops it there; `over` is what is done between the two. */
  async dropFile(file: string, row: Locator, over: () => Promise<unknown>): Promise<void> {
    const given = { name: path.basename(file), text: fs.readFileSync(file, 'utf8') };
    const dataTransfer = await this.page.evaluateHandle(({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: 'text/plain' }));
      return transfer;
    }, given);
    const { x, y, width, height } = (await row.boundingBox())!;
    const at = { dataTransfer, clientX: x + width / 2, clientY: y + height / 2 };
    await row.dispatchEvent('dragenter', at);
    await row.dispatchEvent('dragover', at);
    await over();
    await row.dispatchEvent('dragover', at);
    await row.dispatchEvent('drop', at);
  }

  /** A button in the title of a section: shown while the pointer is over it. */
  async paneAction(pane: Locator, label: string): Promise<void> {
    await pane.locator('.pane-header').hover();
    await pane.locator(`.pane-header .actions .action-label[aria-label^="${label}"]`).click();
  }

  /** Opens a section's menu; again where the redrawn section closed it. */
  async openPaneMenu(pane: Locator, action: string): Promise<void> {
    await this.#again(async () => {
      await this.paneAction(pane, action);
      await this.page.locator('.monaco-menu').waitFor({ timeout: 4000 });
    });
  }

  /** Takes a line of a section's menu, opened again where the redrawn section closed it. */
  async paneMenuItem(pane: Locator, action: string, label: string): Promise<void> {
    await this.#again(async () => {
      await this.paneAction(pane, action);
      await this.menuItem(label, 4000);
    });
  }

  async #again(use: () => Promise<void>): Promise<void> {
    for (let opened = 1; ; opened++) {
      try {
        return await use();
      } catch (error) {
        if (opened === 4) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Takes a line of the open menu. */
  async menuItem(label: string, timeout = 20_000): Promise<void> {
    const menu = this.page.locator('.monaco-menu');
    const item = menu.locator('.action-label').filter({ hasText: label }).first();
    await item.waitFor({ timeout });
    // A menu takes no clicks in its first moments.
    await expectSoon(`the menu to take '${label}'`, async () => {
      const isClicked = await item.click({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
      if (!isClicked && (await menu.count()) === 0) throw new Error(`The menu with '${label}' closed.`);
      return menu.waitFor({ state: 'detached', timeout: 1000 }).then(
        () => true,
        () => false,
      );
    });
  }

  /** Opens a collapsed row; again where the tree was drawn again meanwhile. */
  async expand(row: Locator): Promise<void> {
    await row.waitFor();
    const open = this.page.locator('.monaco-list-row[aria-expanded="true"]').and(row);
    await expectSoon('the row to open', async () => {
      if (await open.isVisible()) return true;
      await row.locator('.monaco-tl-twistie').click();
      return comes(open, 2000);
    });
  }

  /** An inline action of a row: shown while the pointer is over it. */
  async rowAction(row: Locator, label: string): Promise<void> {
    await row.hover();
    await row.locator(`.actions .action-label[aria-label^="${label}"]`).click();
  }

  async contextMenu(row: Locator, item: string): Promise<void> {
    await row.click({ button: 'right' });
    await this.menuItem(item);
  }

  // Editors

  /** Opens an article, and waits until its folder was read and its names are coloured. */
  async openArticle(name: string): Promise<void> {
    await this.openFile(name);
    await this.statusBar(/^ ?[\d,]+ articles?$/).waitFor();
  }

  /** Opens a file of the folder by quick open. */
  async openFile(name: string): Promise<void> {
    await this.choose(() => this.press('Control+P'), name, path.basename(name));
    await this.editorTab(path.basename(name)).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Waits until the editor in front shows what is wrong or cut in its text. */
  async problemsShown(): Promise<void> {
    await this.page.locator('.squiggly-warning, .squiggly-info, .squiggly-hint, .squiggly-inline-unnecessary').first().waitFor();
  }

  editorTab(title: string | RegExp): Locator {
    return this.page.locator('.tabs-container .tab').filter({ hasText: title }).first();
  }

  /** The line of the editor whose text holds `text`, as far as it is scrolled into view. */
  line(text: string | RegExp): Locator {
    return this.page.locator('.editor-instance .view-line').filter({ hasText: text }).first();
  }

  /**
   * Where a text is on the screen: the rectangle of its first visible occurrence in the editor. The function runs in the page,
   * where nothing of this file is known; a named function inside it would refer to a helper of the compiler's.
   */
  async placeOf(text: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const find = (wanted: string) => {
      const spaced = wanted.replaceAll(' ', '\u00a0');
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const pieces: { node: Text; start: number }[] = [];
        let content = '';
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          pieces.push({ node: node as Text, start: content.length });
          content += (node as Text).data.replaceAll(' ', '\u00a0');
        }
        const at = content.indexOf(spaced);
        if (at < 0) continue;
        const first = pieces.findLast(({ start }) => start <= at)!;
        const last = pieces.findLast(({ start }) => start < at + spaced.length)!;
        const range = document.createRange();
        range.setStart(first.node, at - first.start);
        range.setEnd(last.node, at + spaced.length - last.start);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (width > 0) return { x, y, width, height };
      }
      return null;
    };
    const found = await this.page.waitForFunction(find, text, { timeout: 10_000 }).catch((error: Error) => {
      throw new Error(`'${text}' is not visible in the editor: ${error.message}`);
    });
    return (await found.jsonValue())!;
  }

  /** Moves the pointer onto a text and waits for the hover card that says something; again where the lines moved meanwhile. */
  async hoverText(text: string, says: RegExp = /./): Promise<Locator> {
    const card = this.page.locator('.monaco-hover:visible').filter({ hasText: says }).first();
    for (let tries = 4; ; tries--) {
      const { x, y, width, height } = await this.placeOf(text);
      await this.page.mouse.move(x - 30, y + height * 3);
      await this.page.mouse.move(x + Math.min(width / 2, 40), y + height / 2, { steps: 5 });
      if (await comes(card, 4000)) break;
      if (tries === 1) throw new Error(`No hover card that says ${says} came up on '${text}'.`);
    }
    return card;
  }

  /** Takes the pointer off whatever shows a tooltip under it, to where the activity bar is empty; Escape closes one that came late. */
  async pointAway(): Promise<void> {
    const { height } = this.page.viewportSize() ?? { height: 600 };
    const tooltip = this.page.locator('.monaco-hover:visible').first();
    await this.page.mouse.move(24, height * 0.65);
    await tooltip.waitFor({ state: 'hidden', timeout: 1500 }).catch(() => this.press('Escape'));
  }

  /** Puts the cursor into a text. */
  async clickText(text: string): Promise<void> {
    const { x, y, width, height } = await this.placeOf(text);
    await this.page.mouse.click(x + Math.min(width / 2, 40), y + height / 2);
  }

  /** Selects a text by dragging over it; again where the text moved meanwhile, as dates that are written beside it make it do. */
  async selectText(text: string): Promise<void> {
    await expectSoon(`'${text}' to be selected`, async () => {
      const { x, y, width, height } = await this.placeOf(text);
      await this.page.mouse.move(x + 1, y + height / 2);
      await this.page.mouse.down();
      await this.page.mouse.move(x + width, y + height / 2, { steps: 8 });
      await this.page.mouse.up();
      if (await comes(this.statusBar(`(${text.length} selected)`), 2500)) return true;
      // To drag what is selected would move it.
      await this.press('ArrowLeft');
      return false;
    });
  }

  /** Shows the quick fixes for the cursor's place, again until one of a title is among them, and returns its line. */
  async quickFix(title: string | RegExp): Promise<Locator> {
    await expectSoon(`the quick fix '${title}'`, async () => {
      await this.press('Control+.');
      if (await happens(this.offeredFix(title, 2500))) return true;
      await this.press('Escape');
      return false;
    });
    return this.offeredFix(title);
  }

  /** Puts the cursor into a text and clicks the light bulb beside it; again where what was drawn meanwhile took the cursor or the bulb. */
  async lightBulb(text: string): Promise<void> {
    const bulb = this.page.locator('[class*="gutter-lightbulb"], .lightBulbWidget').first();
    await expectSoon('the light bulb', async () => {
      await this.clickText(text);
      const { y } = await this.placeOf(text);
      const isBeside = async (): Promise<boolean> => {
        const box = await bulb.boundingBox({ timeout: 500 }).catch(() => null);
        return box !== null && Math.abs(box.y - y) < box.height;
      };
      if ((await happens(expectSoon('the light bulb beside the text', isBeside, 2500))) && (await happens(bulb.click({ timeout: 2500 }))))
        return true;
      // The bulb is asked for when the cursor moves.
      await this.press('Home');
      return false;
    });
  }

  /** A line of the open list of quick fixes. */
  async offeredFix(title: string | RegExp, timeout = 10_000): Promise<Locator> {
    const action = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
    await action.waitFor({ timeout });
    return action;
  }

  /** Waits until the cursor is at a line, and a column where one is given; both count from 1. */
  async cursorAt(line: number, column?: number): Promise<void> {
    await this.statusBar(new RegExp(`^Ln ${line}, Col ${column ?? '\\d+'}`)).waitFor();
  }

  /** The diff editor, once both sides show text. */
  async diffEditor(): Promise<Locator> {
    const diff = this.page.locator('.monaco-diff-editor').first();
    await diff.locator('.modified .view-line').first().waitFor({ timeout: 15_000 });
    return diff;
  }

  // Palette, Problems, messages

  /** Runs a command from the palette. */
  async command(title: string): Promise<void> {
    await this.choose(() => this.press('F1'), `>${title}`, title);
  }

  /** Opens a menu, types into it and takes a row; all of it again where a view that was just drawn took the focus and so closed the menu. */
  async choose(open: () => Promise<void>, typed: string, row: string | RegExp): Promise<void> {
    await expectSoon(`'${row}' to be chosen`, async () => {
      await open();
      if (await happens(this.#take(typed, row, 4000))) return true;
      await this.press('Escape');
      return false;
    });
  }

  /** Types into the menu that is open, or opens soon, and takes the row that holds `row` (default: the first). */
  async pick(typed: string, row?: string | RegExp): Promise<void> {
    await this.#take(typed, row, 15_000);
  }

  async #take(typed: string, row: string | RegExp | undefined, timeout: number): Promise<void> {
    const menu = this.page.locator('.quick-input-widget:visible');
    const input = menu.locator('input[type="text"], .quick-input-box input').first();
    await input.waitFor({ timeout });
    await input.fill(typed, { timeout });
    const rows = menu.locator('.monaco-list-row');
    const wanted = row === undefined ? rows.first() : rows.filter({ hasText: row }).first();
    await wanted.waitFor({ timeout });
    await wanted.click({ timeout });
  }

  /** Types the path of a file into the dialog that asks for one, which writes the folder that it begins in a moment after it is shown. */
  async chooseFile(file: string, button: string, isChosen: () => Promise<boolean>): Promise<void> {
    const dialog = this.page.locator('.quick-input-widget:visible');
    const input = dialog.locator('.quick-input-box input').first();
    const listed = dialog
      .locator('.monaco-list-row')
      .filter({ hasText: path.basename(file) })
      .first();
    await expectSoon(`'${file}' to be chosen`, async () => {
      if (await isChosen()) return true;
      if (!(await dialog.getByRole('button', { name: button }).isVisible())) return false;
      if ((await input.inputValue()) !== file) await input.fill(file);
      else if (await listed.isVisible()) await this.press('Enter');
      return false;
    });
  }

  /** Answers a question for a text. */
  async answer(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input').first();
    await input.waitFor({ timeout: 10_000 });
    await input.fill(text);
    await input.press('Enter');
  }

  async openProblems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+M');
    await panel.locator('.monaco-list-row').first().waitFor({ timeout: 20_000 });
    return panel;
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-list-item-message:visible').filter({ hasText: text }).first();
  }

  /** Clicks a button of a message at the window's corner. */
  async answerNotification(text: string | RegExp, button: string): Promise<void> {
    const item = this.page.locator('.notification-list-item:visible').filter({ hasText: text }).first();
    await item.waitFor({ timeout: 15_000 });
    await item.locator('.monaco-button, .monaco-text-button').filter({ hasText: button }).first().click();
  }

  /** Clicks a button of a dialog in the window's middle. */
  async answerDialog(button: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: button }).first().click({ timeout: 15_000 });
  }

  statusBar(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item:visible').filter({ hasText: text }).first();
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Presses one key combination after another, as for `Ctrl+K J`. */
  async chord(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.press(key);
  }

  // Pictures

  /** Keeps a picture of the window as out/screenshots/NAME.png. */
  async screenshot(name: string): Promise<string> {
    const file = inRoot('out/screenshots', `${name}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file, animations: 'disabled' });
    return file;
  }

  /** The page in a view or an editor of the extension: a frame in a frame. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Files of the folder, as they are on disk now. */
  read(name: string): string {
    return fs.readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Waits until a file of the folder holds a text, and returns the file's. */
  async written(name: string, text: string | RegExp): Promise<string> {
    const holds = (content: string) => (typeof text === 'string' ? content.includes(text) : text.test(content));
    await expectSoon(`${name} to hold ${text}`, () => this.exists(name) && holds(this.read(name)));
    return this.read(name);
  }

  /** The files below a folder, by their paths from the project's. */
  filesIn(name: string): readonly string[] {
    const folder = path.join(this.folder, name);
    if (!fs.existsSync(folder)) return [];
    return fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(this.folder, path.join(entry.parentPath, entry.name)));
  }

  exists(name: string): boolean {
    return fs.existsSync(path.join(this.folder, name));
  }
}

/** Settings of a folder, as the colour theme. */
export function writeSettings(folder: string, settings: Readonly<Record<string, unknown>>): void {
  fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}

/** Whether something shows within `timeout` milliseconds. */
export const comes = (what: Locator, timeout: number): Promise<boolean> => happens(what.waitFor({ timeout }));

/** False where an attempt fails, as one that waits too long does. */
export const happens = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    () => false,
  );

/** Asks again, up to `timeout` milliseconds, until the answer is true. */
export async function expectSoon(what: string, isTrue: () => boolean | Promise<boolean>, timeout = 30_000): Promise<void> {
  for (const until = Date.now() + timeout; Date.now() < until; ) {
    if (await isTrue()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}.`);
}
