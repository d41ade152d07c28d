import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon, type Workbench } from './workbench';

const ARTICLE = 'second-filling.txt';

describe('Several annotators', () => {
  const { open } = uiSuite();

  it('are shown each with a line of their own, compared by key, and undone by key', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'anna' } });
    const article = articlePath(workbench);
    const text = workbench.read(article);
    const passage = 'nothing more than the rainy season';
    annotate(workbench, article, 'anna', text, [1, passage, 'claim'], [3, 'binding agreement', 'threat']);
    annotate(workbench, article, 'ben', text, [2, 'the rainy season', 'claim'], [4, 'binding agreement', 'blame']);
    await workbench.openContainer('Pressmark');
    await workbench.openArticle(ARTICLE);
    await workbench.row('claim', workbench.pane('Annotations')).waitFor();
    await expectSoon("a line below one's own and another one below that of a colleague", async () => {
      const kinds = await lineKinds(workbench);
      return kinds.includes('solid') && kinds.includes('dashed');
    });

    await workbench.command('Pressmark: Compare Annotators');
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await menu.getByText('Choose two or more').or(menu.locator('input[placeholder="Choose two or more"]')).first().waitFor();
    await workbench.press('Enter');
    await workbench.pick('gold', 'gold');
    await menu.getByText('Difference 1 of 2').waitFor();
    await menu.getByText('Ethiopia says the filling is [nothing more than the rainy season] doing its work.').waitFor();
    await workbench.screenshot('compare-annotators');
    await workbench.page.keyboard.type('s');
    await menu.getByText('Difference 2 of 2').waitFor();
    await workbench.page.keyboard.type('p');
    await menu.getByText('Difference 1 of 2').waitFor();
    await workbench.page.keyboard.type('2');
    const gold = article.replace(/^/, 'pressmark/annotations/gold/').concat('.jsonl');
    assert.match(await workbench.written(gold, 'via'), /"exact":"the rainy season"/);
    await menu.getByText('Difference 2 of 2').waitFor();
    await workbench.page.keyboard.type('b');
    await menu.getByText('Every difference is decided').waitFor();
    assert.match(await workbench.written(gold, 'blame'), /"threat"[\s\S]*"blame"|"blame"[\s\S]*"threat"/);
    await workbench.screenshot('annotators-compared');
    await workbench.page.keyboard.type('t');
    await workbench.editorTab(/^Comparison of anna, ben/).waitFor();
    await workbench.line(/Place\s\|\sText\s\|\sanna\s\|\sben\s\|\sgold/).waitFor();
    await workbench.line(/second-filling\.txt:7\s\|\sbinding\sagreement\s\|\sthreat\s"binding\sagreement"/).waitFor();
    await workbench.screenshot('annotators-table');
    await workbench.page.keyboard.type('u');
    await menu.getByText('Difference 2 of 2').waitFor();
    await workbench.page.keyboard.type('n');
    await menu.getByText('Every difference is decided').waitFor();
    assert.doesNotMatch(workbench.read(gold), /blame|threat/);
    for (const at of [2, 1]) {
      await workbench.page.keyboard.type('u');
      await menu.getByText(`Difference ${at} of 2`).waitFor();
    }
    await expectSoon('the set to be empty', () => !workbench.exists(gold));
    await workbench.press('Escape');

    await workbench.command('Pressmark: Show Agreement');
    await workbench.editorTab('Agreement.md').waitFor();
    await workbench.line('all tags').waitFor();
    await workbench.screenshot('agreement');
    await workbench.answerNotification(/agree/i, 'Save as CSV');
    assert.match(await workbench.written('pressmark/export/agreement.csv', 'anna / ben'), /^annotators,tag,spans/);
  });
});

/** The article's path in the folder. */
function articlePath({ folder }: Workbench): string {
  const found = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(name => path.basename(name) === ARTICLE);
  assert.ok(found);
  return found.split(path.sep).join('/');
}

function annotate(
  { folder }: Workbench,
  article: string,
  annotator: string,
  text: string,
  ...made: readonly (readonly [number: number, exact: string, tag: string])[]
): void {
  const file = path.join(folder, 'pressmark/annotations', annotator, `${article}.jsonl`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const lines = made.map(([number, exact, tag]) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
    type: 'Annotation',
    motivation: 'tagging',
    created: '2026-01-01T00:00:00Z',
    body: [{ type: 'TextualBody', purpose: 'tagging', value: tag }],
    target: {
      source: article,
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', ...codePoints(text, exact) },
      ],
    },
  }));
  fs.writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
}

function codePoints(text: string, exact: string): { start: number; end: number } {
  const start = [...text.slice(0, text.indexOf(exact))].length;
  return { start, end: start + exact.length };
}

/** The kinds of lines below what is coloured in the editor. */
function lineKinds({ page }: Workbench): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.editor-instance [class*="TextEditorDecorationType"]')].map(
      element => getComputedStyle(element).borderBottomStyle,
    ),
  );
}
