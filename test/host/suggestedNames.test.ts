import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { NameScores } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { type ChangedRegister, changedRegister, type EntityRow, REGISTER } from './changedRegister';
import {
  acceptUntil,
  ask,
  chooseBelow,
  execute,
  folder,
  onDisk,
  openArticle,
  positionOf,
  until,
  uriOf,
  withSetting,
  writeOutside,
} from './support';
import { linesOf, type Tree, treeOf } from './treeReading';

const FIRST = 'articles/own/names-1.txt';
const SECOND = 'articles/own/names-2.txt';

describe('Suggested names', () => {
  let api: Api;
  let tree: Tree;
  let register: ChangedRegister;
  const row = (...path: string[]): Promise<EntityRow> => register.row(...path);
  const suggested = (): Promise<string[]> => linesOf(tree, 'Suggested Names');
  const accepted = { below: 'People', after: /^Marwan Okafor \| 3 mentions in 2 articles/ };
  const filter = (words: string) => execute('pressmark.filterEntities', words);

  before(async () => {
    register = await changedRegister();
    api = register.api;
    tree = treeOf(api.views.entities);
    await writeOutside(
      FIRST,
      'The harbour\n\nPresident Marwan Okafor spoke in Tripoli. Okafor, who was tired, left. President Lena Marshe did not.\n',
    );
    await writeOutside(SECOND, 'The tower\n\nIn Tripoli, Okafor said that he would wait for President Lena Marsche.\n');
  });
  beforeEach(async () => {
    await until('the suggestion', async () => (await suggested()).some(line => line.startsWith('Marwan Okafor | 3 ')));
  });
  afterEach(async () => {
    await execute('pressmark.clearEntitiesFilter');
    await register.restore();
  });
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(FIRST));
    await vscode.workspace.fs.delete(uriOf(SECOND));
    await execute('workbench.action.closeAllEditors');
  });

  it('are below the entities, with their mentions, other writings and names like them', async () => {
    await filter('okafor');
    assert.deepEqual(await linesOf(tree), ['Suggested Names | 1']);
    assert.deepEqual(await suggested(), ['Marwan Okafor | 3 mentions in 2 articles · also Okafor']);
    assert.deepEqual(await linesOf(tree, 'Suggested Names', 'Marwan Okafor'), [
      'The harbour | undated · 2 mentions',
      'The tower | undated · 1 mention',
    ]);
    await filter('lena');
    assert.deepEqual(await suggested(), [
      'Lena Marsche | 1 mention in 1 article · like Lena Marshe',
      'Lena Marshe | 1 mention in 1 article · like Lena Marsche',
    ]);
  });

  it('go into the register when they are accepted', async () => {
    await filter('okafor');
    await register.check(async () => execute('pressmark.acceptNames', await row('Suggested Names', 'Marwan Okafor')), {
      ...accepted,
      file: `${register.text.trimEnd()}\n  - id: marwan-okafor\n    type: person\n    name: Marwan Okafor\n    aliases: [Okafor]\n`,
    });
    assert.deepEqual(await linesOf(tree), ['Suggested Names | 1']);
  });

  it('are accepted as the type that is chosen', async () => {
    await filter('okafor');
    await register.check(async () => register.firstChosen('pressmark.acceptNamesAs', await row('Suggested Names', 'Marwan Okafor')), {
      ...accepted,
      file: /type: person\n {4}name: Marwan Okafor/,
    });
  });

  it('are accepted together, as one entity of all their names', async () => {
    await filter('lena');
    const rows = [await row('Suggested Names', 'Lena Marshe'), await row('Suggested Names', 'Lena Marsche')];
    const together = { ...accepted, after: /^Lena Marshe \| 2 mentions /, file: /name: Lena Marshe\n {4}aliases: \[Lena Marsche\]\n/ };
    await register.check(() => register.firstChosen('pressmark.acceptNamesTogether', rows[0], rows), together);
    const running = register.drop(rows[1]!, rows[0]!);
    await register.check(async () => {
      await acceptUntil('the entity', async () => (await onDisk(REGISTER)) !== register.text);
      await running;
    }, together);
  });

  it('become aliases of the entity that is chosen, or that they are dropped onto', async () => {
    const [abiy, okafor] = [await row('People', 'Abiy Ahmed'), await row('Suggested Names', 'Marwan Okafor')];
    const [, mentions] = /^Abiy Ahmed \| (\d+)/.exec((await register.rows('People')).find(line => line.startsWith('Abiy')) ?? '') ?? [];
    const expected = {
      below: 'People',
      before: new RegExp(`^Abiy Ahmed \\| ${mentions} mentions `),
      after: new RegExp(`^Abiy Ahmed \\| ${Number(mentions) + 3} mentions `),
      file: /aliases: \[Abiy, Marwan Okafor, Okafor\]/,
    };
    await register.check(() => register.drop(okafor, abiy), expected);
    const { name, mentions: count } = await register.mostNamed('Places');
    await register.check(() => register.firstChosen('pressmark.makeNamesAliases', okafor), {
      below: 'Places',
      before: new RegExp(`^${name} \\| ${count} mentions `),
      after: new RegExp(`^${name} \\| ${count + 3} mentions `),
      file: /aliases: \[(?:.*, )?Marwan Okafor, Okafor\]/,
    });
  });

  it('are accepted all at once above a score', async () => {
    await filter('okafor');
    const { steps } = await ask<NameScores>(methods.nameScores, { folder: folder().uri.toString() });
    const step = steps.find(({ score }) => score <= 75);
    assert.ok(step !== undefined && step.names > 1, JSON.stringify(steps));
    const above = () =>
      chooseBelow(
        () => execute('pressmark.acceptNamesAbove'),
        steps.indexOf(step),
        async () => (await onDisk(REGISTER)) !== register.text,
      );
    await register.check(above, {
      ...accepted,
      file: written =>
        written.split('- id: ').length - register.text.split('- id: ').length === step.names &&
        written.startsWith(register.text.trimEnd()) &&
        /\n {4}name: Marwan Okafor\n {4}aliases: \[Okafor\]\n/.test(written),
    });
  });

  it('are ticked in a list and accepted at once, those that are sure beforehand', async () => {
    await register.check(() => register.firstChosen('pressmark.reviewNames'), {
      ...accepted,
      file: written => /\n {4}name: Marwan Okafor\n {4}aliases: \[Okafor\]\n/.test(written) && !written.includes('Lena Marshe'),
    });
  });

  it('are marked in the text where a setting says so, and dismissed from the light bulb', async () => {
    const { document } = await openArticle(FIRST);
    const marked = (): string[] => api.nameMarks.rangesIn(document.uri).map(range => document.getText(range));
    assert.deepEqual(marked(), []);
    await withSetting('suggestedNames.mark', true, async () => {
      await until('the marks', () => marked().includes('Marwan Okafor'));
      const at = positionOf(document, 'Marwan');
      const actions = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
      assert.ok(actions.length <= 6, actions.map(({ title }) => title).join(' | '));
      const { command } = actions.find(({ title }) => title === 'Do Not Suggest "Marwan Okafor" Again')!;
      await execute(command!.command, ...command!.arguments!);
      await until('one mark less', () => !marked().includes('Marwan Okafor') && marked().includes('Lena Marshe'));
      await execute('pressmark.undoAnnotations');
      await until('the mark', () => marked().includes('Marwan Okafor'));
    });
    await until('no marks', () => marked().length === 0);
  });

  it('are not suggested again once they are dismissed, until that is undone', async () => {
    await filter('okafor');
    await execute('pressmark.dismissNames', await row('Suggested Names', 'Marwan Okafor'));
    await until('the row to go', async () => (await linesOf(tree)).length === 0);
    assert.match(await onDisk('pressmark/dismissed.jsonl'), /"name":"Marwan Okafor"/);
    await execute('pressmark.undoAnnotations');
    await until('the row', async () => (await linesOf(tree)).join() === 'Suggested Names | 1');
  });
});
