import { contrastOf, hexOf } from '../support/contrast';
import { uiSuite } from './session';
import { expectSoon } from './workbench';

describe('Cards under the mouse', () => {
  const { share } = uiSuite();
  const dark = () => share('seeds', { settings: { 'workbench.colorTheme': 'Dark Modern' } });

  it('say who a name is, when a date is and where else a passage occurs', async () => {
    const workbench = await dark();
    await workbench.openArticle('second-filling.txt');

    await workbench.hoverText('Seleshi Bekele', /Seleshi Bekele · person.*minister of water.*Also: Seleshi.*Mention 3 of 4 in 3 articles/s);
    await workbench.screenshot('card-name');
    await workbench.hoverText('Tuesday', /6 July 2021.*Publication date.*TIMEX3: DATE · 2021-07-06/s);
    await workbench.screenshot('card-date');
    await workbench.hoverText('silt that made', /Copies.*Ethiopia stays away from the Nile talks.*earlier · word for word/s);
    await workbench.screenshot('card-passage');
  });

  for (const [theme, look, least] of [
    ['Dark Modern', 'vs-dark', 4.5],
    ['Light Modern', 'vs', 4.5],
    ['Default High Contrast', 'hc-black', 7],
    ['Default High Contrast Light', 'hc-light', 7],
  ] as const) {
    it(`lie over page furniture that can be read, and is fainter than the text (${theme})`, async () => {
      const workbench = await dark();
      await workbench.useTheme(theme, look);
      await workbench.openArticle('second-filling.txt');
      const faded = workbench.page.locator('.squiggly-inline-unnecessary').filter({ hasText: 'Advertisement' }).first();
      await faded.waitFor();
      await expectSoon('the colour of furniture', async () => {
        const { color, background, foreground, opacity } = await faded.evaluate(coloursOf);
        const contrast = contrastOf(hexOf(color), hexOf(background));
        return opacity === '1' && contrast >= least && contrastOf(hexOf(foreground), hexOf(background)) >= contrast * 1.6;
      });
      await workbench.screenshot(`furniture-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }
});

/**
 * A piece of text in the editor, its background, and the colour of other text there, as the browser computes them. Runs in the page, where
 * nothing of this file is known; a named function inside it would refer to a helper of the compiler's.
 */
function coloursOf(element: Element): { color: string; background: string; foreground: string; opacity: string } {
  const editor = element.closest('.monaco-editor') ?? element;
  const { color, opacity } = getComputedStyle(element);
  const background = getComputedStyle(editor.querySelector('.monaco-editor-background') ?? editor).backgroundColor;
  const probe = document.createElement('span');
  probe.style.color = getComputedStyle(editor).getPropertyValue('--vscode-editor-foreground');
  document.body.append(probe);
  const foreground = getComputedStyle(probe).color;
  probe.remove();
  return { color, background, foreground, opacity };
}
