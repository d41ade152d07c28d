import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type ChangedRegister, changedRegister, REGISTER } from './changedRegister';
import { execute, folder, onDisk, openArticle, positionOf, rangeOf, until, uriOf, writeOutside } from './support';

const ARTICLE = 'articles/own/entities.txt';
const TEXT = `The harbour of Oervik

Tova Lindgard met Arne Holmquist, and the Oervik Envoy spoke. Tova Lindgaard was there, and Mayor Runa Bergsund left.
`;
const ARNE = '  - id: arne\n    type: other\n    name: Arne Holmquist\n';
const ALIASES = '    aliases: [Oervik Envoy, Tova L.]\n';
const TOVA = `  - id: tova # by hand\n    type: person\n    name: Tova Lindgard\n`;

describe('An entity of the register', () => {
  let register: ChangedRegister;
  let original: string;
  const tova = () => ({ folder: folder().uri.toString(), entity: 'tova', name: 'Tova Lindgard', type: 'person' });
  const arne = () => ({ folder: folder().uri.toString(), entity: 'arne', name: 'Arne Holmquist', type: 'other' });
  const changed = async (text: string, from: string, to: string): Promise<void> => {
    await writeOutside(REGISTER, register.text.replace(from, to));
    const document = await vscode.workspace.openTextDocument(uriOf(REGISTER));
    await until(text, () => document.getText().includes(to));
  };
  async function save(edit: vscode.WorkspaceEdit | undefined): Promise<void> {
    assert.ok(edit !== undefined && (await vscode.workspace.applyEdit(edit)));
    for (const [uri] of edit.entries()) await (await vscode.workspace.openTextDocument(uri)).save();
  }

  before(async () => {
    original = (await changedRegister()).text;
    await writeOutside(ARTICLE, TEXT);
    await writeOutside(REGISTER, `${original.trimEnd()}\n${TOVA}${ARNE}`);
    register = await changedRegister();
    await until('the entities', async () => (await register.rows('Other')).includes('Arne Holmquist | 1 mention in 1 article'));
  });
  afterEach(() => register.restore());
  after(async () => {
    await writeOutside(REGISTER, original);
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
    await execute('workbench.action.closeAllEditors');
  });

  it('is renamed from its row, and at a mention, which changes no article', async () => {
    const renamed = TOVA.replace('Lindgard\n', 'H. Lindgard\n    aliases: [Tova Lindgard]\n');
    const expected = {
      below: 'People',
      before: /^Tova Lindgard \| 1 mention /,
      after: /^Tova H\. Lindgard \| 1 mention /,
      file: register.text.replace(TOVA, renamed),
    };
    await register.check(() => execute('pressmark.renameEntity', tova(), 'Tova H. Lindgard'), expected);
    const { document } = await openArticle(ARTICLE);
    await register.check(async () => {
      const at = positionOf(document, 'Tova Lindgard');
      await save(await execute('vscode.executeDocumentRenameProvider', document.uri, at, 'Tova H. Lindgard'));
    }, expected);
    assert.equal(await onDisk(ARTICLE), TEXT);
  });

  it('gets an alias, which is found, and loses it again', async () => {
    const withAlias = TOVA + ALIASES.replace(', Tova L.', '');
    const [one, two] = [/^Tova Lindgard \| 1 mention /, /^Tova Lindgard \| 2 mentions /];
    await register.check(() => execute('pressmark.addAlias', tova(), 'Oervik Envoy'), {
      below: 'People',
      before: one,
      after: two,
      file: register.text.replace(TOVA, withAlias),
    });
    await changed('the alias', TOVA, withAlias);
    await register.check(() => register.firstChosen('pressmark.removeAlias', tova()), {
      below: 'People',
      before: two,
      after: one,
      file: register.text,
    });
  });

  it('has an alias made an entity of its own', async () => {
    await changed('the aliases', TOVA, TOVA + ALIASES);
    await register.check(() => register.firstChosen('pressmark.splitAlias', tova()), {
      below: 'People',
      after: /^Oervik Envoy \| 1 mention /,
      file: `${register.text.replace(TOVA, `${TOVA}    aliases: [Tova L.]\n`)}  - id: oervik-envoy\n    type: person\n    name: Oervik Envoy\n`,
    });
  });

  it('changes its type', async () => {
    await register.check(() => register.firstChosen('pressmark.setEntityType', arne()), {
      below: 'People',
      after: /^Arne Holmquist \| 1 mention /,
      file: register.text.replace(ARNE, ARNE.replace('other', 'person')),
    });
  });

  it('is merged into another that is chosen, or that it is dropped onto', async () => {
    const other = TOVA.replace('tova # by hand', 'lindgaard').replace('Lindgard', 'Lindgaard');
    await changed('the other', ARNE, other + ARNE);
    const expected = {
      below: 'People',
      before: /^Tova Lindgaard \| 1 mention /,
      file: register.text.replace(TOVA, `${TOVA}    aliases: [Tova Lindgaard]\n`),
    };
    const given = { ...tova(), entity: 'lindgaard', name: 'Tova Lindgaard' };
    await register.check(() => register.firstChosen('pressmark.mergeEntity', given), expected);
    const [dragged, onto] = [await register.row('People', 'Tova Lindgaard'), await register.row('People', 'Tova Lindgard')];
    await register.check(() => register.drop(dragged, onto), expected);
  });

  it('is removed', async () => {
    const row = await register.row('People', 'Tova Lindgard');
    await register.check(() => execute('pressmark.removeEntity', row, [row]), {
      below: 'People',
      before: /^Tova Lindgard \|/,
      file: register.text.replace(TOVA, ''),
    });
  });

  it('is made of a name that is selected, as the type that is chosen', async () => {
    const { editor, words } = { editor: await openArticle(ARTICLE), words: 'Runa Bergsund' };
    const { start, end } = rangeOf(editor.document, words);
    await register.check(
      async () => {
        await openArticle(ARTICLE);
        editor.selection = new vscode.Selection(start, end);
        await register.firstChosen('pressmark.addToRegister');
      },
      {
        below: 'People',
        after: /^Runa Bergsund \| 1 mention /,
        file: `${register.text}  - id: runa-bergsund\n    type: person\n    name: Runa Bergsund\n`,
      },
    );
  });

  it('gets a name that is selected as an alias, and one that is spelt almost alike from the light bulb', async () => {
    const { document } = await openArticle(ARTICLE);
    const { name, mentions } = await register.mostNamed('Places');
    await register.check(
      async () => {
        const editor = await openArticle(ARTICLE);
        const { start, end } = rangeOf(document, 'Runa Bergsund');
        editor.selection = new vscode.Selection(start, end);
        await register.firstChosen('pressmark.makeAlias');
      },
      {
        below: 'Places',
        before: new RegExp(`^${name} \\| ${mentions} mentions `),
        after: new RegExp(`^${name} \\| ${mentions + 1} mentions `),
        file: /aliases: \[(?:.*, )?Runa Bergsund\]/,
      },
    );
    await register.check(
      async () => {
        const at = positionOf(document, 'Tova Lindgaard');
        const title = 'Make "Tova Lindgaard" an Alias of Tova Lindgard';
        const action = await until(title, async () => {
          const range = new vscode.Range(at, at);
          const actions = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
          return actions.find(each => each.title === title);
        });
        await save(action?.edit);
      },
      {
        below: 'People',
        before: /^Tova Lindgard \| 1 mention /,
        after: /^Tova Lindgard \| 2 mentions /,
        file: register.text.replace(TOVA, `${TOVA}    aliases: [Tova Lindgaard]\n`),
      },
    );
  });
});
