import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { SuggestionsSummary } from '../../server/protocol';
import { execute, exists, onDisk, pressmark, until, uriOf, writeOutside } from './support';
import { linesOf, nodeAt, type Tree, treeOf } from './treeReading';

const REGISTER = 'pressmark/entities.yaml';
const ARTICLE = 'articles/own/tagged.txt';
const FILE = 'pressmark/export/tagged/tagged.txt.json';
const KEPT = 'pressmark/suggestions/my-model.jsonl';
const TEXT = 'Vessels\n\nThe vessel zephyrine left. Nobody saw zephyrine again.\n';

describe('Suggestions of other programs', () => {
  let api: Api;
  let tree: Tree;
  let register: string;
  const importing = () =>
    execute('pressmark.importSuggestions', {
      format: 'gliner',
      files: [uriOf(FILE).toString()],
      tagger: 'my-model',
    }) as Promise<SuggestionsSummary>;
  const suggested = (): Promise<string[]> => linesOf(tree, 'Suggested Names');

  before(async () => {
    api = await pressmark();
    tree = treeOf(api.views.entities);
    register = await onDisk(REGISTER);
    const entities = [20, 47].map(start => ({ start, end: start + 9, label: 'product', score: 0.8 }));
    await writeOutside(ARTICLE, TEXT);
    await writeOutside(FILE, JSON.stringify({ text: TEXT, entities, article: ARTICLE }));
    await execute('pressmark.filterEntities', 'zephyrine');
  });
  after(async () => {
    await execute('pressmark.clearEntitiesFilter');
    await writeOutside(REGISTER, register);
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
    await vscode.workspace.fs.delete(uriOf('pressmark/export/tagged'), { recursive: true });
    await vscode.workspace.fs.delete(uriOf('pressmark/suggestions'), { recursive: true });
    await execute('workbench.action.closeAllEditors');
  });

  it('are in the view with their source, kept in a file, and decided like ours', async () => {
    await until('the article', async () => {
      const summary = await importing();
      return summary.added === 2;
    });
    assert.match(await onDisk(KEPT), /^\{"article":"articles\/own\/tagged\.txt","start":20,"end":29,"exact":"zephyrine",/);
    await until('the suggestion', suggested, lines => lines.join() === 'zephyrine | 2 mentions in 1 article · found by my-model');
    await execute('pressmark.acceptNames', await nodeAt(tree, 'Suggested Names', 'zephyrine'));
    assert.match(await onDisk(REGISTER), /type: other\n {4}name: zephyrine\n/);
    await until(
      'the entity',
      async () => (await linesOf(tree)).some(line => line.endsWith('| 1')) && (await suggested().catch(() => [])).length === 0,
    );
    await vscode.window.showTextDocument(uriOf(REGISTER));
    await execute('undo');
    await execute('workbench.action.files.save');
    assert.equal(await onDisk(REGISTER), register);
    await until('the suggestion again', async () => (await suggested()).length === 1);
  });

  it('are not suggested again once they are dismissed, and the next import takes their lines out', async () => {
    await execute('pressmark.dismissNames', await nodeAt(tree, 'Suggested Names', 'zephyrine'));
    await until('the row to go', async () => (await linesOf(tree)).length === 0);
    assert.equal((await importing()).added, 0);
    assert.equal(await exists(KEPT), false);
    await execute('pressmark.undoAnnotations');
    assert.equal((await importing()).added, 2);
    await until('the suggestion', async () => (await suggested()).length === 1);
  });
});
