import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Cooccurrence, PlacesOnMap, TimelineAnswer } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, execute, folder, onDisk, pressmark, until } from './support';

describe('The overviews', () => {
  before(async () => (await pressmark()).ready());
  after(() => execute('pressmark.clearPeriod'));

  const about = (more: object = {}) => ({ folder: folder().uri.toString(), ...more });
  const tabs = (): string[] => vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ label }) => label));

  it('are shown in an editor of their own, once', async () => {
    for (const [command, title] of [
      ['pressmark.showGraph', 'Co-occurrence Graph'],
      ['pressmark.showTimeline', 'Timeline'],
      ['pressmark.showMap', 'Map of Places'],
    ] as const) {
      await execute(command, about());
      await execute(command, about());
      await until(title, async () => tabs().filter(label => label === title).length === 1);
    }
    await execute('workbench.action.closeAllEditors');
  });

  it('know who is named with whom, over time and where', async () => {
    const { edges } = await ask<Cooccurrence>(methods.cooccurrence, about({ by: 'article' }));
    assert.ok(edges.length > 10);
    const { articles } = await ask<TimelineAnswer>(methods.timeline, about());
    assert.ok(articles.reduce((sum, count) => sum + count, 0) > 5);
    const { places } = await ask<PlacesOnMap>(methods.placesOnMap, about());
    assert.ok(
      places.some(({ source }) => source === 'geonames'),
      'places that are found by their names',
    );
  });

  it('show only the articles of the period that is chosen in the trees, until all are shown again', async () => {
    const { views } = await pressmark();
    const rows = async (tree: 'articles' | 'entities') => ((await views[tree].provider.getChildren()) ?? []).length;
    const before = await rows('articles');
    await execute('pressmark.choosePeriod', { from: '2011', to: '2015-12' });
    await until('fewer articles', async () => (await rows('articles')) < before);
    assert.match(views.articles.view.description ?? '', /^2011 – December 2015 · /);
    assert.match(views.entities.view.description ?? '', /^2011 – December 2015 · /);
    await execute('pressmark.clearPeriod');
    await until('all articles', async () => (await rows('articles')) === before);
    assert.doesNotMatch(views.articles.view.description ?? '', /2011/);
  });

  it('write where a place is into the register, as one edit that is undone', async () => {
    const register = 'pressmark/entities.yaml';
    const before = await onDisk(register);
    await execute('pressmark.locateEntity', about({ entity: 'suez-canal', coordinates: [30.7, 32.34] }));
    await until('the coordinates', async () => (await onDisk(register)).includes('coordinates: [30.7, 32.34]'));
    await until('the place on the map', async () => {
      const { places } = await ask<PlacesOnMap>(methods.placesOnMap, about());
      return places.find(({ entity }) => entity === 'suez-canal')?.source === 'register';
    });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder().uri, register));
    await vscode.window.showTextDocument(document);
    await execute('undo');
    await document.save();
    await until('the register as it was', async () => (await onDisk(register)) === before);
    await execute('workbench.action.closeAllEditors');
  });
});
