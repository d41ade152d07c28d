import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { OTHER_LANGUAGES } from '../support/languages';
import { execute, open, openArticle, positionOf, pressmark, problemCodes, until, uriOf, withSetting, writeOutside } from './support';
import { childrenOf, nodeAt, type Tree, treeOf } from './treeReading';

const FILLING = 'articles/meridian/second-filling.txt';
const STALL = 'articles/meridian/talks-stall.txt';
const DISPATCH = 'articles/delta-dispatch/first-filling-done.txt';

const foldsOf = (editor: vscode.TextEditor): number => editor.visibleRanges.length - 1;

describe('Page furniture', () => {
  before(pressmark);

  it('is folded by a command', async () => {
    const editor = await openArticle(DISPATCH);
    await until('the folds', async () => {
      await execute('pressmark.foldFurniture');
      return foldsOf(editor) > 0;
    });
    const { start } = editor.visibleRanges[1]!;
    assert.ok(editor.document.lineAt(start.line - 1).text.length < 60);
    await execute('editor.unfoldAll');
    await until('no folds', () => foldsOf(editor) === 0);
    await execute('workbench.action.closeActiveEditor');
  });

  it('is folded when an article is opened, where the setting says so', async () => {
    await withSetting('editor.foldFurniture', true, async () => {
      const editor = await openArticle(DISPATCH);
      await until('the folds', () => foldsOf(editor) > 0);
      await execute('workbench.action.closeActiveEditor');
    });
  });
});

describe('An article in another language', () => {
  const NAME = 'articles/meridian/in-german.txt';
  before(pressmark);
  after(() => vscode.workspace.fs.delete(uriOf(NAME)));

  it('is said to be in it, by tables that are loaded for it', async () => {
    await writeOutside(NAME, OTHER_LANGUAGES['de'] ?? '');
    await until('what is said', () => problemCodes(NAME).includes('other-language'));
  });
});

describe('The tree of articles', () => {
  let tree: Tree;
  before(async () => {
    tree = treeOf((await pressmark()).views.articles);
    await execute('pressmark.articles.focus');
  });
  after(() => execute('pressmark.articles.group.none'));
  const selected = () => tree.view.selection.map(({ id }) => decodeURIComponent(id).slice(-40));
  const isSelected = (name: string) => until(`${name} to be selected`, () => selected()[0]?.endsWith(name.slice(-30)) === true);

  it('follows the editor, below its group, too', async () => {
    await openArticle(FILLING);
    await isSelected(FILLING);
    await execute('pressmark.articles.group.year');
    await until('the article in its group', () => /^\/group%3A2021\//.test(tree.view.selection[0]?.id ?? ''));
    await openArticle(STALL);
    await isSelected(STALL);
    await execute('pressmark.articles.group.none');
    await until('the article without a group', () => /^\/(?!group)/.test(tree.view.selection[0]?.id ?? ''));
    await isSelected(STALL);
  });

  it('leaves the selection where it is within the article, and where the setting says so', async () => {
    await openArticle(FILLING);
    await isSelected(FILLING);
    const [first] = await childrenOf(tree, await nodeAt(tree, 'Ethiopia begins second filling'));
    await until('the row', async () => {
      await tree.view.reveal(first!, { select: true });
      return tree.view.selection[0]?.id === first!.id;
    });
    await open('README.md');
    await openArticle(FILLING);
    await withSetting('views.followEditor', false, async () => {
      await openArticle(STALL);
      await execute('pressmark.refresh');
      await until(
        'the row to be there still',
        () => tree.view.selection.map(({ id }) => id),
        ([id]) => id === first!.id,
      );
    });
  });

  it('keeps its selection when it is drawn again', async () => {
    const [, , third] = await childrenOf(tree);
    await until('the row', async () => {
      await tree.view.reveal(third!, { select: true });
      return tree.view.selection[0]?.id === third!.id;
    });
    const before = tree.view.selection[0];
    await execute('pressmark.refresh');
    const after = await until(
      'the row to be drawn again',
      () => tree.view.selection[0],
      row => row !== undefined && row !== before,
    );
    assert.equal(after?.id, third!.id);
  });
});

describe('A key of Pressmark', () => {
  it("is not a key, and begins no chord, of the editor's own", async () => {
    const { keybindings } = vscode.extensions.getExtension('pressmark.pressmark')!.packageJSON.contributes as {
      keybindings: { key: string; command: string }[];
    };
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    const taken = [...document.getText().matchAll(/"key": "([^"]+)",[^}]*?"command": "([^"]+)"/g)]
      .filter(([, , command]) => !command!.startsWith('pressmark.'))
      .map(([, key]) => key!);
    assert.ok(taken.includes('ctrl+k ctrl+c'));
    for (const { key } of keybindings) {
      if (!key.includes(' ')) continue;
      assert.match(key, /^ctrl\+k /);
      assert.ok(!taken.includes(key), key);
    }
  });
});

describe('The next mention', () => {
  before(pressmark);

  it('says on plain text why nothing happens', async () => {
    await open('README.md');
    assert.equal(await execute('pressmark.nextMention'), undefined);
    const editor = await openArticle(STALL);
    const at = positionOf(editor.document, 'Nadia Fahmy');
    editor.selection = new vscode.Selection(at, at);
    await execute('pressmark.nextMention');
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, uriOf(STALL).scheme);
    assert.ok(!vscode.window.activeTextEditor!.selection.isEmpty);
  });
});

describe('Going to a cleaned copy that was never written', () => {
  before(pressmark);

  it('opens nothing, and asks what to do', async () => {
    const { document } = await openArticle(STALL);
    await execute('pressmark.goToCleaned');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs).map(({ input }) => input);
    assert.ok(!tabs.some(input => input instanceof vscode.TabInputText && input.uri.scheme === 'pressmark-cleaned'));
  });
});
