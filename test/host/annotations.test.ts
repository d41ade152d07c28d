import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, ExportSummary, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import {
  acceptUntil,
  ask,
  cardAt,
  execute,
  exists,
  folder,
  onDisk,
  open,
  openArticle,
  placeText,
  pressmark,
  rangeOf,
  replaceInBuffer,
  revertAndClose,
  until,
  uriOf,
  writeOutside,
} from './support';
import { childrenOf, lineOf, linesOf, nodeAt, type Tree, tooltipOf, treeOf } from './treeReading';

const ARTICLE = 'articles/own/emoji.txt';
const TEXT = `Cairo 🙂 answers Khartoum

The 𝒜mbassador 🙂 of Sudan wrote that the river belongs to all.
Nobody in Addis Ababa replied on Monday, although the letter was long.
`;
const TITLE = 'Cairo 🙂 answers Khartoum';
const RIVER = 'the river belongs to all';

const list = async (): Promise<readonly AnnotationItem[]> => {
  const params = { folder: folder().uri.toString(), offset: 0, limit: 100 };
  return (await ask<Page<AnnotationItem>>(methods.annotations, params)).items;
};
const fileOf = ({ annotator }: AnnotationItem): string => `pressmark/annotations/${annotator}/${ARTICLE}.jsonl`;
const stateOf = async (id: string): Promise<string | undefined> => (await list()).find(annotation => annotation.id === id)?.state;
const textOf = async ({ uri, range }: AnnotationItem): Promise<string> =>
  placeText(new vscode.Location(vscode.Uri.parse(uri), rangeFrom(range!)));
const rangeFrom = ({ start, end }: NonNullable<AnnotationItem['range']>): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** The annotations of a file as they are on the disk. */
async function linesOnDisk(name: string): Promise<{ position: { start: number; end: number }; quote: string; text: string }[]> {
  const lines = (await onDisk(name)).split('\n').filter(line => line !== '');
  return lines.map(line => {
    const { target } = JSON.parse(line) as { target: { selector: { type: string; start: number; end: number; exact: string }[] } };
    const position = target.selector.find(({ type }) => type === 'TextPositionSelector')!;
    const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector')!;
    return { position: { start: position.start, end: position.end }, quote: quote.exact, text: line };
  });
}

describe('An annotation', () => {
  let tree: Tree;
  let made: AnnotationItem;
  before(async () => {
    tree = treeOf((await pressmark()).views.annotations);
    await writeOutside(ARTICLE, TEXT);
  });

  it('is made of the selection, with the tag that is chosen in the menu', async () => {
    const editor = await openArticle(ARTICLE);
    const { start, end } = rangeOf(editor.document, RIVER);
    editor.selection = new vscode.Selection(start, end);
    const annotated = execute<AnnotationItem | undefined>('pressmark.annotate');
    await acceptUntil('the annotation', async () => (await list()).length === 1);
    made = (await annotated)!;
    assert.equal(made.tag, 'claim');
    assert.equal(made.color?.toLowerCase(), '#0072b2');
    assert.equal(await textOf(made), `${ARTICLE}: ${RIVER}`);
  });

  it('is beside the article on the disk, with its place in code points', async () => {
    const [line] = await linesOnDisk(fileOf(made));
    const start = [...TEXT.slice(0, TEXT.indexOf(RIVER))].length;
    assert.deepEqual(line?.position, { start, end: start + RIVER.length });
    assert.equal(line?.quote, RIVER);
    assert.equal(await onDisk(ARTICLE), TEXT);
  });

  it('is listed in the tree', async () => {
    assert.deepEqual(await linesOf(tree), ['claim | 1']);
    assert.deepEqual(await linesOf(tree, 'claim'), [`${RIVER} | ${TITLE}`]);
    const node = await nodeAt(tree, 'claim', RIVER);
    assert.match(await tooltipOf(tree, node), /"the river belongs to all"[\s\S]*, \d{1,2} [A-Z][a-z]+ \d{4} · .*at its original place$/);
    const { command } = node.item;
    await open('README.md');
    await execute(command!.command, ...command!.arguments!);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), RIVER);
    await execute('pressmark.annotations.group.article');
    assert.deepEqual(await linesOf(tree), [`${ARTICLE} | 1`]);
    await execute('pressmark.annotations.group.annotator');
    assert.deepEqual(await linesOf(tree), [`${made.annotator} | 1`]);
    await execute('pressmark.annotations.group.tag');
  });

  it('is shown on hover', async () => {
    assert.match(await cardAt(ARTICLE, RIVER), /\*\*claim\*\* · annotation/);
  });

  it('is changed by a command, and given a note', async () => {
    const params = { folder: folder().uri.toString(), id: made.id };
    await ask(methods.updateAnnotation, { ...params, tag: 'threat', note: 'so he says' });
    assert.match((await linesOnDisk(fileOf(made)))[0]!.text, /"threat".*so he says|so he says.*"threat"/);
    assert.deepEqual(await linesOf(tree, 'threat'), [`${RIVER} | so he says · ${TITLE}`]);
    const edited = execute<AnnotationItem | undefined>('pressmark.editAnnotation', await nodeAt(tree, 'threat', RIVER));
    await acceptUntil('the first tag', async () => (await list())[0]?.tag === 'claim');
    assert.deepEqual((await edited)?.note, 'so he says');
  });

  it('follows edits of the open article, and is written down when it is saved', async () => {
    const { document } = await openArticle(ARTICLE);
    const before = await onDisk(fileOf(made));
    await replaceInBuffer(document, 'The 𝒜mbassador', '🙂🙂 First words.\nThe old 𝒜mbassador');
    assert.equal(await textOf((await list())[0]!), `${ARTICLE}: ${RIVER}`);
    await replaceInBuffer(document, 'the river', 'the whole river');
    const longer = RIVER.replace('river', 'whole river');
    assert.equal(await textOf((await list())[0]!), `${ARTICLE}: ${longer}`);
    assert.equal(await onDisk(fileOf(made)), before);
    await document.save();
    const start = [...document.getText().slice(0, document.getText().indexOf(longer))].length;
    // In a virtual workspace the editor takes the old file away before it puts the new one in its place.
    const startOnDisk = () =>
      linesOnDisk(fileOf(made)).then(
        ([line]) => line?.position.start,
        () => undefined,
      );
    await until('the new place on the disk', async () => (await startOnDisk()) === start);
    assert.equal((await linesOnDisk(fileOf(made)))[0]?.quote, longer);
  });

  it('goes back with the article that is closed without saving', async () => {
    const { document } = await openArticle(ARTICLE);
    const saved = (await list())[0]!.range;
    await replaceInBuffer(document, 'Cairo', 'In Cairo,\nin Giza');
    await until('it to follow', async () => (await list())[0]?.range?.start.line !== saved?.start.line);
    await open(ARTICLE);
    await revertAndClose();
    await until('it to go back', async () => (await list())[0]?.range?.start.line === saved?.start.line);
    assert.deepEqual((await list())[0]?.range, saved);
  });

  it('is an orphan when its text is gone after a change from outside, and is found again', async () => {
    const text = await onDisk(ARTICLE);
    const stored = await onDisk(fileOf(made));
    await writeOutside(ARTICLE, text.replace('the whole river belongs to all', 'nothing'));
    await until('an orphan', async () => (await stateOf(made.id)) === 'orphan');
    assert.deepEqual(await linesOf(tree), ['Lost their place | 1']);
    assert.equal(await onDisk(fileOf(made)), stored);
    await writeOutside(ARTICLE, `A line that was not there before.\n\n${text}`);
    await until('it to be found', async () => (await stateOf(made.id)) !== 'orphan');
    assert.match(await textOf((await list())[0]!), /: the whole river belongs to all$/);
    assert.deepEqual(await linesOf(tree), ['claim | 1']);
  });

  it('is found again as well in an article that no editor shows', async () => {
    const name = 'articles/own/unopened.txt';
    const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 26 } };
    await writeOutside(name, 'A title\n\nAll the letters of the envoy were read aloud in Khartoum that day.\n');
    const uri = uriOf(name).toString();
    const annotated = await until('the article', () =>
      ask<AnnotationItem>(methods.annotate, { uri, range, note: 'all?' }).catch(() => null),
    );
    const id = annotated!.id;
    await writeOutside(name, 'A title\n\nNothing was read.\n');
    await until('an orphan', async () => (await stateOf(id)) === 'orphan');
    assert.deepEqual(await linesOf(tree, 'Lost their place'), ['the letters of the env | all? · A title']);
    await writeOutside(name, 'A title\n\nOne more line.\n\nAll the letters of the envoy were read aloud in Khartoum that day.\n');
    await until('it to be found', async () => (await stateOf(id)) === 'moved');
    await writeOutside(name, 'A title\n\nAll the letters of the enveloped man were read aloud in Khartoum that day.\n');
    await until('it to be found', async () => (await stateOf(id)) !== 'moved');
    await execute('pressmark.deleteAnnotation', { folder: folder().uri.toString(), id });
    await vscode.workspace.fs.delete(uriOf(name));
  });

  it('is made of the name at the cursor, as its entity', async () => {
    const editor = await openArticle(ARTICLE);
    const at = rangeOf(editor.document, 'Addis Ababa').start.translate(0, 2);
    const place = { line: at.line, character: at.character };
    const range = { start: place, end: place };
    const entity = await execute<AnnotationItem>('pressmark.annotate', {
      uri: editor.document.uri.toString(),
      range,
      entity: 'addis-ababa',
    });
    assert.equal(entity.quote, 'Addis Ababa');
    assert.equal(entity.entityName, 'Addis Ababa');
    assert.deepEqual((await childrenOf(tree)).map(lineOf), ['claim | 1', 'Notes and entities | 1']);
  });

  it('is handed to other tools, and what they cannot hold is said', async () => {
    const out = (name: string) => vscode.Uri.joinPath(folder().uri, '..', name);
    const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const text = await onDisk(ARTICLE);
    const start = [...text.slice(0, text.indexOf('Addis Ababa'))].length;
    const w3c = await execute<ExportSummary>('pressmark.exportAnnotations', { format: 'w3c', out: out('w3c') });
    const document = JSON.parse(await read(vscode.Uri.parse(w3c.written[0]!))) as object;
    assert.match(JSON.stringify(document), new RegExp(`"TextPositionSelector","start":${start},"end":${start + 11}`));
    assert.match(JSON.stringify(document), /http:\/\/www\.w3\.org\/ns\/anno\.jsonld/);
    const brat = await execute<ExportSummary>('pressmark.exportAnnotations', { format: 'brat', out: out('brat') });
    const standOff = await read(vscode.Uri.parse(brat.written.find(uri => uri.endsWith('.ann'))!));
    assert.match(standOff, new RegExp(`^T\\d+\\t\\S+ ${start} ${start + 11}\\tAddis Ababa$`, 'm'));
    assert.equal(await read(vscode.Uri.parse(brat.written.find(uri => uri.endsWith('.txt'))!)), text);
    assert.ok(brat.lost.length > 0);
  });

  it('moves along with its article', async () => {
    const edit = new vscode.WorkspaceEdit();
    const renamed = 'articles/own/renamed.txt';
    edit.renameFile(uriOf(ARTICLE), uriOf(renamed));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const file = fileOf(made).replace('emoji', 'renamed');
    await until('its file', () => exists(file));
    assert.equal((await linesOnDisk(file)).length, 2);
    await until('its place', async () =>
      (await list()).every(({ uri, range }) => uri === uriOf(renamed).toString() && range !== undefined),
    );
    assert.ok(!(await exists(fileOf(made))));
    const back = new vscode.WorkspaceEdit();
    back.renameFile(uriOf(renamed), uriOf(ARTICLE));
    assert.ok(await vscode.workspace.applyEdit(back));
    await until('its file', () => exists(fileOf(made)));
  });

  it('of a colleague comes and goes with its file', async () => {
    const theirs = fileOf({ ...made, annotator: 'colleague' });
    const [line = ''] = (await onDisk(fileOf(made))).split('\n');
    await writeOutside(theirs, `${line.replace(made.id, '00000000-0000-4000-8000-000000000001')}\n`);
    await until('their annotation', list, found => found.length === 3);
    assert.equal((await list()).filter(({ annotator }) => annotator === 'colleague').length, 1);
    await vscode.workspace.fs.delete(uriOf(theirs));
    await until('ours alone', list, found => found.length === 2);
  });

  it('is deleted by a command, and its file with the last one', async () => {
    for (const { id } of await list()) await execute('pressmark.deleteAnnotation', { folder: folder().uri.toString(), id });
    assert.deepEqual(await list(), []);
    assert.deepEqual(await childrenOf(tree), []);
    assert.ok(!(await exists(fileOf(made))));
  });
});
