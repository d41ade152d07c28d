import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon, type Workbench } from './workbench';

describe('The overviews', () => {
  const { open } = uiSuite();
  const textOf = async (workbench: Workbench, selector: string): Promise<string> =>
    (await workbench.webview().locator(selector).first().textContent()) ?? '';

  it('show who is named with whom as a graph that leads to the sentences, and as a table, all by keyboard', async () => {
    const workbench = await open('seeds', { settings: { 'workbench.colorTheme': 'Default Dark Modern' } });
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Show Co-occurrence Graph…');

    const frame = workbench.webview();
    await frame.locator('.node').first().waitFor();
    await expectSoon('the graph to be counted', async () => /\d+ names in \d+ pairs/.test(await textOf(workbench, '#said')));
    assert.ok((await frame.locator('.legend li').count()) > 1, 'communities');
    const [drawn, legend] = await Promise.all(['svg.drawing', '.legend'].map(each => frame.locator(each).boundingBox()));
    assert.ok(drawn && legend && drawn.y + drawn.height <= legend.y + 1, 'the legend covers no name');
    await workbench.screenshot('graph-dark');

    const drawing = frame.locator('svg.drawing');
    await drawing.press('Home');
    await expectSoon('a name to have the focus', async () => /mentions in \d+ articles/.test(await textOf(workbench, '.focused-name')));
    const first = await textOf(workbench, '.focused-name');
    await drawing.press('ArrowLeft');
    await drawing.press('+');
    await drawing.press('Shift+ArrowRight');
    await drawing.press('0');
    await drawing.press('Home');
    assert.equal(await textOf(workbench, '.focused-name'), first);
    await drawing.press('Enter');
    const aside = frame.locator('.aside .list');
    await aside.locator('.companion').first().waitFor();
    await workbench.screenshot('graph-companions');
    await aside.press('Enter');
    await frame.locator('.aside .place').first().waitFor();
    assert.ok((await frame.locator('.aside .place b').count()) > 1, 'the names are marked');
    await workbench.screenshot('graph-sentences');
    await aside.press('Enter');
    await expectSoon('the paragraph to be selected in its article', async () => {
      const status = await workbench.page.locator('.statusbar').textContent();
      return /\(\d+ selected\)/.test(status ?? '');
    });
    await workbench.screenshot('graph-opened');

    await frame.locator('#search').fill('nile');
    await frame.locator('#table').press('Enter');
    const rows = frame.locator('.table [role="row"].cells:not(.header)');
    await rows.first().waitFor();
    for (const name of await rows.allTextContents()) assert.match(name, /Nile/);
    await frame.locator('.heading').first().press('Enter');
    await expectSoon(
      'the table by name',
      async () => (await frame.locator('[role="columnheader"]').first().getAttribute('aria-sort')) === 'ascending',
    );
    await workbench.screenshot('graph-table');
    await frame.locator('#table').press('Enter');
    await frame.locator('#search').fill('');
    await workbench.useTheme('Default High Contrast', 'hc-black');
    await workbench.screenshot('graph-high-contrast');

    await frame.locator('#export').press('Enter');
    await workbench.pick('GEXF');
    const gexf = await workbench.written('pressmark/export/cooccurrence.gexf', '</gexf>');
    assert.match(gexf, /attribute id="community"/);
    await frame.locator('#export').press('Enter');
    await workbench.pick('PNG');
    const png = path.join(workbench.folder, 'pressmark/export/cooccurrence.png');
    await expectSoon('a picture on the disk', () => fs.existsSync(png) && fs.statSync(png).size > 10_000);
    fs.copyFileSync(png, path.join('out/screenshots', 'graph-exported.png'));
    await frame.locator('#export').press('Enter');
    await workbench.pick('SVG');
    await workbench.written('pressmark/export/cooccurrence.svg', '</svg>');
  });

  it('show the names of articles without a register, which go into it from the graph by keyboard', async () => {
    const workbench = await open('seeds');
    const register = path.join(workbench.folder, 'pressmark/entities.yaml');
    fs.writeFileSync(register, 'entities: []\n');
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Show Co-occurrence Graph…');
    const frame = workbench.webview();
    await frame.locator('.node.suggested').first().waitFor();
    assert.ok(await frame.locator('#suggested').isChecked(), 'suggested names are shown where the register is empty');
    await workbench.screenshot('graph-suggested');

    const drawing = frame.locator('svg.drawing');
    await drawing.press('Home');
    await expectSoon('a suggested name to have the focus', async () => /, suggested ·/.test(await textOf(workbench, '.focused-name')));
    const [name = ''] = (await textOf(workbench, '.focused-name')).split(' · ');
    await drawing.press('Enter');
    await frame.locator('.aside .companion').first().waitFor();
    await workbench.screenshot('graph-suggested-companions');
    await frame.locator('#acceptNames').press('Enter');
    await workbench.written('pressmark/entities.yaml', `name: ${name}`);
    await expectSoon('the name to be one of the register', async () => {
      const classes = await frame
        .locator('.node', { has: frame.locator('text', { hasText: new RegExp(`^${name}$`) }) })
        .getAttribute('class');
      return classes !== null && !classes.includes('suggested');
    });
    await workbench.screenshot('graph-suggested-accepted');
    await drawing.press('Home');
    await drawing.press('Enter');
    await frame.locator('.aside .companion').first().press('Enter');
    await frame.locator('.aside .place').first().waitFor();
    assert.ok((await frame.locator('.aside .place').first().locator('b').count()) > 1, 'a suggested name is marked in the sentence, too');
    await frame.locator('#suggested').press('Space');
    await expectSoon('no suggested name', async () => (await frame.locator('.node.suggested').count()) === 0);
  });

  it('show articles, dates and entities over time, and choose by keyboard what the views show', async () => {
    const workbench = await open('seeds');
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Show Timeline…');

    const frame = workbench.webview();
    await frame.locator('.bar-articles').first().waitFor();
    await workbench.screenshot('timeline-light');
    const begin = frame.locator('#begin');
    await begin.press('PageUp');
    await begin.press('PageUp');
    await expectSoon('a period', async () => /The views show only these/.test(await textOf(workbench, '#said')));
    assert.match((await frame.locator('#from').inputValue()) ?? '', /^\d{4}(-\d\d)?$/);
    const articles = workbench.page.locator('.pane', { hasText: 'Articles' }).first();
    await expectSoon('the view to say which period', async () => /from \w+ ?\d{4}|–/.test((await articles.textContent()) ?? ''));
    await workbench.screenshot('timeline-brushed');
    await frame.locator('#table').press('Enter');
    await frame.locator('.table [role="row"].cells:not(.header)').first().waitFor();
    await workbench.screenshot('timeline-table');
    await frame.locator('#table').press('Enter');
    await frame.locator('#all').press('Enter');
    await expectSoon('all articles', async () => !/The views show only these/.test(await textOf(workbench, '#said')));
    await workbench.useTheme('Default Dark Modern', 'vs-dark');
    await workbench.screenshot('timeline-dark');
    await workbench.useTheme('Default High Contrast', 'hc-black');
    await workbench.screenshot('timeline-high-contrast');
    await frame.locator('#from').fill('2019 or so');
    await frame.locator('#from').press('Enter');
    await expectSoon('the field to be marked', async () => (await frame.locator('#from').getAttribute('aria-invalid')) === 'true');
    const borders = ['#from', '#to'].map(each => frame.locator(each).evaluate(input => getComputedStyle(input).borderTopStyle));
    assert.deepEqual(await Promise.all(borders), ['dashed', 'solid']);
  });

  it('show the places of the register on a map, and ask where several have one name, all by keyboard', async () => {
    const workbench = await open('seeds', { settings: { 'workbench.colorTheme': 'Default Light Modern' } });
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Show Map of Places…');

    const frame = workbench.webview();
    await frame.locator('.place-mark').first().waitFor();
    await expectSoon('the places to be counted', async () => /\d+ of \d+ places are on the map/.test(await textOf(workbench, '#said')));
    await workbench.screenshot('map-light');
    const drawing = frame.locator('svg.drawing');
    await drawing.press('Home');
    await expectSoon('a place to have the focus', async () => /mentions in \d+ articles/.test(await textOf(workbench, '.focused-name')));
    await drawing.press('+');
    await drawing.press('Shift+ArrowLeft');
    await workbench.screenshot('map-zoomed');

    const unplaced = frame.locator('.aside .list');
    const before = await frame.locator('.place-mark').count();
    await unplaced.press('Home');
    await unplaced.press('Enter');
    await workbench.page.locator('.quick-input-widget:visible', { hasText: 'Where Is' }).waitFor();
    await workbench.page.keyboard.type('11.22, 35.09');
    await workbench.press('Enter');
    await workbench.written('pressmark/entities.yaml', 'coordinates: [11.22, 35.09]');
    await expectSoon('one more place on the map', async () => (await frame.locator('.place-mark').count()) === before + 1);
    await unplaced.press('End');
    await unplaced.press('Enter');
    await workbench.pick('United States');
    await expectSoon('the place that was chosen', async () => (await frame.locator('.place-mark').count()) === before + 2);
    await frame.locator('#table').press('Enter');
    await frame.locator('.table [role="row"].cells:not(.header)').first().waitFor();
    await workbench.screenshot('map-table');
    await workbench.useTheme('Default Dark Modern', 'vs-dark');
    await frame.locator('#table').press('Enter');
    await workbench.screenshot('map-dark');
    await workbench.useTheme('Default High Contrast Light', 'hc-light');
    await workbench.screenshot('map-high-contrast-light');
  });
});
