import assert from 'node:assert/strict';
import fs from 'node:fs';
import { contrastOf } from '../../support/contrast';

/** Foreground and background of the editor in the themes that come with VS Code, by what a contributed colour is chosen by. */
const THEMES: Readonly<Record<string, { kind: Kind; text: string; background: string }>> = {
  'Dark Modern': { kind: 'dark', text: '#cccccc', background: '#1f1f1f' },
  'Dark+': { kind: 'dark', text: '#d4d4d4', background: '#1e1e1e' },
  'Dark 2026': { kind: 'dark', text: '#bbbebf', background: '#121314' },
  'Light Modern': { kind: 'light', text: '#3b3b3b', background: '#ffffff' },
  'Light+': { kind: 'light', text: '#000000', background: '#ffffff' },
  'Light 2026': { kind: 'light', text: '#202020', background: '#ffffff' },
  'Dark High Contrast': { kind: 'highContrast', text: '#ffffff', background: '#000000' },
  'Light High Contrast': { kind: 'highContrastLight', text: '#292929', background: '#ffffff' },
};
type Kind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/** WCAG 2.2, success criterion 1.4.3: text has at least this contrast; in high contrast themes, that of 1.4.6. */
const LEAST: Readonly<Record<Kind, number>> = { dark: 4.5, light: 4.5, highContrast: 7, highContrastLight: 7 };

/** How much more the text must stand out than the furniture does. */
const FAINTER = 1.6;

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: { colors: { id: string; defaults: Record<Kind, string> }[] };
};
const furniture = contributes.colors.find(({ id }) => id === 'pressmark.furnitureForeground')!.defaults;

describe('The colour of page furniture', () => {
  for (const [theme, { kind, text, background }] of Object.entries(THEMES)) {
    it(`can be read in ${theme}, and is clearly fainter than the text`, () => {
      const contrast = contrastOf(furniture[kind], background);
      assert.ok(contrast >= LEAST[kind], contrast.toFixed(2));
      assert.ok(contrastOf(text, background) >= contrast * FAINTER, contrast.toFixed(2));
    });
  }

  it('is measured as WCAG does', () => {
    assert.equal(contrastOf('#000000', '#ffffff'), 21);
    assert.equal(contrastOf('#767676', '#ffffff').toFixed(2), '4.54');
  });
});
