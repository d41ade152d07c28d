import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, AnnotatorItem, Comparison, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { acceptUntil, ask, execute, exists, folder, left, onDisk, open, pressmark, until, uriOf, writeOutside } from './support';
import { childrenOf, linesOf, type Tree, treeOf } from './treeReading';

const ARTICLE = 'articles/own/harbour.txt';
const TEXT = `A tug leaves

Nobody saw who was on board, the harbour master said. It rained all day, and the quay was empty.
`;

const annotation = (number: number, exact: string, tag: string): string =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-8000-0000000000${number}`,
    type: 'Annotation',
    motivation: 'tagging',
    created: '2026-01-01T00:00:00Z',
    body: [{ type: 'TextualBody', purpose: 'tagging', value: tag }],
    target: {
      source: ARTICLE,
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length },
      ],
    },
  });
const fileOf = (annotator: string): string => `pressmark/annotations/${annotator}/${ARTICLE}.jsonl`;
const folderParams = () => ({ folder: folder().uri.toString() });
const compared = (): Promise<Comparison> =>
  ask(methods.comparison, { ...folderParams(), annotators: ['anna', 'ben'], chosen: 'gold', offset: 0, limit: 100 });
const inGold = async (): Promise<string[]> => {
  const params = { ...folderParams(), offset: 0, limit: 100, filter: { annotator: 'gold' } };
  return (await ask<Page<AnnotationItem>>(methods.annotations, params)).items.map(({ tag, quote }) => `${tag}: ${quote}`);
};

describe('Annotators', () => {
  let tree: Tree;
  before(async () => {
    tree = treeOf((await pressmark()).views.annotations);
    if (await exists('pressmark/annotations')) await vscode.workspace.fs.delete(uriOf('pressmark/annotations'), { recursive: true });
    await until(
      'no annotations',
      () => childrenOf(tree),
      rows => rows.length === 0,
    );
    await writeOutside(ARTICLE, TEXT);
    await writeOutside(
      fileOf('anna'),
      [annotation(11, 'Nobody saw who was on board', 'claim'), annotation(12, 'It rained', 'claim')].join('\n'),
    );
    await writeOutside(
      fileOf('ben'),
      [
        annotation(21, 'Nobody saw who was on board', 'claim'),
        annotation(22, 'It rained all day', 'threat'),
        annotation(23, 'the quay', 'claim'),
      ].join('\n'),
    );
    await until('the annotations', compared, ({ total }) => total === 3);
  });
  after(async () => {
    await execute('workbench.action.closeQuickOpen');
    for (const name of ['anna', 'ben', 'gold'].map(fileOf)) if (await exists(name)) await vscode.workspace.fs.delete(uriOf(name));
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
    await vscode.workspace.fs.delete(uriOf('pressmark/adjudication'), { recursive: true });
    await until(
      'the annotations to go',
      async () => {
        // A watcher may miss that a file went which another test wrote a moment before.
        await execute('pressmark.refresh');
        return childrenOf(tree);
      },
      rows => rows.length === 0,
    );
  });

  it('are all listed, oneself included', async () => {
    const listed = await ask<AnnotatorItem[]>(methods.annotators, folderParams());
    assert.equal(listed.filter(({ mine }) => mine).length, 1);
    assert.deepEqual(
      listed.filter(({ mine }) => !mine).map(({ name, annotations, articles }) => [name, annotations, articles]),
      [
        ['anna', 2, 1],
        ['ben', 3, 1],
      ],
    );
  });

  it('are shown alone or together, in the tree and in the text', async () => {
    await open(ARTICLE);
    assert.deepEqual((await linesOf(tree)).sort(), ['claim | 4', 'threat | 1']);
    await execute('pressmark.filterAnnotators', ['anna']);
    assert.deepEqual(await linesOf(tree), ['claim | 2']);
    await execute('pressmark.clearAnnotatorsFilter');
    assert.deepEqual((await linesOf(tree)).sort(), ['claim | 4', 'threat | 1']);
  });

  it('agree as far as a table says, which is saved as CSV', async () => {
    const out = vscode.Uri.joinPath(folder().uri, '..', 'agreement.csv');
    await execute('pressmark.showAgreement', { annotators: ['anna', 'ben'], out: out.toString() });
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/Agreement.md'));
    assert.ok(document);
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    const isPage = activeTab?.input instanceof vscode.TabInputWebview && /markdown/.test(activeTab.input.viewType);
    assert.equal(isPage, (await vscode.commands.getCommands()).includes('markdown.showPreview'));
    assert.match(document.getText(), /anna, ben: 1 article, 12 annotated words/);
    assert.match(document.getText(), /\| claim +\| +4 \|/);
    const csv = new TextDecoder().decode(await vscode.workspace.fs.readFile(out));
    assert.match(csv, /^annotators,tag,spans,cohen_kappa[\s\S]*^anna \/ ben,threat,1,/m);
  });

  it('are compared difference by difference, and the choices are kept as a set of their own', async () => {
    const comparing = execute('pressmark.compareAnnotators', { annotators: ['anna', 'ben'], chosen: 'gold' });
    await acceptUntil('the first difference to be decided', async () => (await inGold()).length === 1);
    assert.deepEqual(await inGold(), ['claim: It rained']);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith(ARTICLE), true);
    await acceptUntil('the second', async () => (await inGold()).length === 2);
    assert.deepEqual(await inGold(), ['claim: It rained', 'claim: the quay']);
    // Behind the last difference, what comes first is to accept what both have alike.
    await acceptUntil('the agreement', async () => (await inGold()).length === 3);
    await until('every decision to be kept', compared, ({ undecided }) => undecided === 0);
    await left(comparing);
    assert.match(await onDisk(fileOf('gold')), /"via":\["urn:uuid:00000000-0000-4000-8000-000000000011","urn:uuid:[\d-]+21"\]/);
    assert.equal((await onDisk('pressmark/adjudication/gold.jsonl')).trim().split('\n').length, 3);
  });

  it('have nothing decided where the decisions are undone, the last one first', async () => {
    const leftAfterUndo = async (): Promise<number> => {
      await ask(methods.undoDecision, { ...folderParams(), chosen: 'gold' });
      return (await inGold()).length;
    };
    assert.deepEqual([await leftAfterUndo(), await leftAfterUndo(), await leftAfterUndo()], [2, 1, 0]);
    assert.equal((await compared()).undecided, 3);
  });
});
