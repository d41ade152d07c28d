import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { AnnotationItem } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { annotatedArticle } from './annotatedArticle';
import {
  ask,
  execute,
  folder,
  onDisk,
  pressmark,
  replaceInBuffer,
  revertAndClose,
  until,
  uriOf,
  withSetting,
  writeOutside,
} from './support';

const ARTICLE = 'articles/own/noted.txt';
const TEXT = `The envoy writes a letter

The envoy left. Nobody in Addis Ababa replied on Monday, at all. It rained.

Nobody knew who had written the letter. It was long.
`;
const COLLEAGUE = `pressmark/annotations/colleague/${ARTICLE}.jsonl`;

type Thread = Api['notes']['all'][number];
type Comment = Thread['comments'][number];

describe('Notes', () => {
  const article = annotatedArticle(ARTICLE);
  let notes: Api['notes'];
  const threads = (): readonly Thread[] => notes.all.filter(({ document }) => document.uri.path.endsWith('noted.txt'));
  const textOf = ({ body }: Comment): string => (typeof body === 'string' ? body : body.value);
  const shown = (): string[][] => threads().map(({ comments }) => comments.map(textOf));
  const withNote = async (note: string): Promise<Thread> =>
    (await until(`the thread "${note}"`, () => threads().find(({ comments }) => comments.some(comment => textOf(comment) === note))))!;
  /** What VS Code does when somebody types into the editor of a comment and presses its button. */
  const saved = async (comment: Comment, text: string): Promise<void> => {
    comment.body = text;
    await execute('pressmark.saveNote', comment);
  };
  const only = async (): Promise<AnnotationItem> => (await article.list())[0]!;

  before(async () => {
    ({ notes } = await pressmark());
    await writeOutside(ARTICLE, TEXT);
  });
  afterEach(async () => {
    await article.deleteAll();
    await until('the threads to go', () => threads().length === 0);
  });
  after(async () => {
    await execute('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
  });

  it('are threads at the places of their annotations while an editor shows the article, in step with its edits', async () => {
    await article.annotate('replied on Monday', { tag: 'claim', note: 'To *whom*?' });
    await article.annotate('It rained', { tag: 'claim' });
    const thread = await withNote('To *whom*?');
    assert.equal(threads().length, 1);
    assert.equal(thread.thread.label, 'claim · "replied on Monday"');
    assert.notEqual(thread.thread.collapsibleState, vscode.CommentThreadCollapsibleState.Expanded);
    const at = (): string => thread.document.getText(thread.thread.range);
    assert.equal(at(), 'replied on Monday');
    await replaceInBuffer(thread.document, 'The envoy left.', 'The envoy left,\nand nobody saw him.');
    await until('the thread to follow', () => at() === 'replied on Monday' && thread.thread.range?.start.line === 3);
    await revertAndClose();
    await until('it to go with the article', () => threads().length === 0);
  });

  it('are written in a thread that a key opens, and edited and deleted there', async () => {
    await article.annotate('Addis Ababa', { tag: 'claim' });
    await article.putCursor('Ababa');
    await execute('pressmark.openNote');
    const [thread] = threads();
    assert.equal(thread?.thread.collapsibleState, vscode.CommentThreadCollapsibleState.Expanded);
    assert.deepEqual(
      thread?.comments.map(({ contextValue, mode }) => [contextValue, mode]),
      [['draft', vscode.CommentMode.Editing]],
    );
    await saved(thread!.comments[0]!, 'The *capital*.\n\nSee p. 3');
    assert.equal((await only()).note, 'The *capital*.\n\nSee p. 3');
    assert.deepEqual(shown(), [['The *capital*.\n\nSee p. 3']]);
    await article.putCursor('Ababa');
    await execute('pressmark.editNote');
    const [edited] = (await withNote('The *capital*.\n\nSee p. 3')).comments;
    assert.equal(edited?.mode, vscode.CommentMode.Editing);
    await saved(edited!, 'A city');
    assert.equal((await only()).note, 'A city');
    assert.deepEqual(shown(), [['A city']]);
    void execute('pressmark.deleteNote', threads()[0]!.comments[0]!);
    await until('the note to go', async () => (await only()).note === undefined);
    assert.equal((await only()).tag, 'claim');
    await execute('pressmark.undoAnnotations');
    await until('the note to be back', async () => (await only()).note === 'A city');
  });

  it('are begun on what is selected, or on the sentence at the cursor', async () => {
    await article.select('had written the letter');
    // The menu of an editor gives its URI.
    await execute('pressmark.openNote', uriOf(ARTICLE));
    const [begun] = threads();
    await execute('pressmark.cancelNote', begun!.comments[0]!);
    assert.deepEqual([threads().length, (await article.list()).length], [0, 0]);
    await execute('pressmark.openNote');
    await saved(threads()[0]!.comments[0]!, 'by whom?');
    assert.deepEqual([(await only()).quote, (await only()).note], ['had written the letter', 'by whom?']);
    await article.putCursor('Nobody in Addis Ababa');
    await execute('pressmark.openNote');
    const onSentence = threads().find(({ annotation }) => annotation === undefined);
    await saved(onSentence!.comments[0]!, 'really nobody?');
    assert.deepEqual(
      (await article.list()).map(({ quote, note }) => [quote, note]),
      [
        ['Nobody in Addis Ababa replied on Monday, at all.', 'really nobody?'],
        ['had written the letter', 'by whom?'],
      ],
    );
  });

  it('have replies, each in the name of who wrote it, are resolved and reopened, and all of it is undone', async () => {
    await article.annotate('It rained', { note: 'Where?' });
    const thread = await withNote('Where?');
    await execute('pressmark.saveNote', { thread: thread.thread, text: 'In the *capital*' });
    const reply = (await only()).replies?.[0];
    assert.deepEqual([reply?.text, reply?.mine], ['In the *capital*', true]);
    assert.deepEqual(shown(), [['Where?', 'In the *capital*']]);
    assert.deepEqual(
      thread.comments.map(({ contextValue }) => contextValue),
      ['note mine', 'reply mine'],
    );
    await article.putCursor('rained');
    await execute('pressmark.replyToNote');
    await saved(thread.comments[2]!, 'Sure?');
    await execute('pressmark.editNote', thread.comments[1]!);
    await saved(thread.comments[1]!, 'In Addis Ababa');
    assert.deepEqual(shown(), [['Where?', 'In Addis Ababa', 'Sure?']]);
    assert.equal(thread.thread.state, vscode.CommentThreadState.Unresolved);
    await execute('pressmark.resolveNote', thread.thread);
    assert.deepEqual([(await only()).resolved, thread.thread.state], [true, vscode.CommentThreadState.Resolved]);
    await article.putCursor('rained');
    await execute('pressmark.reopenNote');
    assert.equal((await only()).resolved, undefined);
    void execute('pressmark.deleteNote', thread.comments[1]!);
    await until('the reply to go', async () => (await only()).replies?.length === 1);
    for (let step = 0; step < 6; step++) await execute('pressmark.undoAnnotations');
    await until('the note alone', () => JSON.stringify(shown()) === '[["Where?"]]');
    assert.equal((await only()).replies, undefined);
  });

  it("answer a colleague's annotation in the own name, and leave what the colleague wrote", async () => {
    await article.putCursor('The envoy left');
    const start = [...TEXT.slice(0, TEXT.indexOf('It was long'))].length;
    const line = JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:00000000-0000-4000-8000-00000000abcd',
      type: 'Annotation',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'claim' }],
      target: {
        source: ARTICLE,
        selector: [
          { type: 'TextQuoteSelector', exact: 'It was long' },
          { type: 'TextPositionSelector', start, end: start + 11 },
        ],
      },
    });
    await writeOutside(COLLEAGUE, `${line}\n`);
    await until('the annotation', async () => (await article.list()).length === 1);
    await article.putCursor('was long');
    await execute('pressmark.openNote');
    await saved(threads()[0]!.comments[0]!, 'How long?');
    const item = await only();
    assert.deepEqual(
      [item.note, item.replies?.map(({ text, mine }) => [text, mine]), item.annotator],
      [undefined, [['How long?', true]], 'colleague'],
    );
    const [before, answer, ...rest] = (await onDisk(COLLEAGUE)).trimEnd().split('\n');
    assert.deepEqual([before, rest], [line, []]);
    assert.match(answer!, /"motivation":"replying".*"value":"How long\?"/);
    await execute('pressmark.undoAnnotations');
    await until('the answer to go', async () => (await onDisk(COLLEAGUE)) === `${line}\n`);
  });

  it('show text that nobody trusts: no commands, no HTML, no images', async () => {
    await article.annotate('It rained', { note: '![x](https://example.org/x.png) [y](command:workbench.action.quit) <img src=x>' });
    const [comment] = (await until('the thread', () => threads()[0]))!.comments;
    const body = comment!.body as vscode.MarkdownString;
    assert.equal(body.value.includes('!['), true);
    assert.match(body.value, /^\\!\[x\]/);
    assert.deepEqual([body.isTrusted ?? false, body.supportHtml ?? false, body.supportThemeIcons ?? false], [false, false, false]);
  });

  it('stay in their editor where they cannot be kept, and are not kept empty', async () => {
    const made = await article.annotate('It rained', { note: 'Where?' });
    const thread = await withNote('Where?');
    await execute('pressmark.editNote', thread.comments[0]!);
    await saved(thread.comments[0]!, '  ');
    assert.equal((await only()).note, 'Where?');
    assert.equal(thread.comments[0]?.mode, vscode.CommentMode.Editing);
    await execute('pressmark.cancelNote', thread.comments[0]!);
    assert.deepEqual(shown(), [['Where?']]);
    await execute('pressmark.editNote', thread.comments[0]!);
    await ask(methods.deleteAnnotation, { folder: folder().uri.toString(), id: made.id });
    const kept = thread.comments[0]!;
    await saved(kept, 'typed for a long time');
    await new Promise(resolve => setTimeout(resolve, 1000));
    assert.deepEqual(
      thread.comments.map(({ body, mode }) => [body, mode]),
      [['typed for a long time', vscode.CommentMode.Editing]],
    );
    await execute('pressmark.cancelNote', thread.comments[0]!);
    assert.equal(threads().length, 0);
  });

  it('are open or not shown at all, as the setting says', async () => {
    await article.annotate('It rained', { note: 'Where?' });
    await withNote('Where?');
    await withSetting('notes.show', 'off', async () => {
      await until('no thread', () => threads().length === 0);
      await article.putCursor('rained');
      await execute('pressmark.openNote');
      assert.deepEqual(shown(), [['Where?']]);
    });
    await withSetting('notes.show', 'expanded', async () => {
      await execute('workbench.action.closeAllEditors');
      await until('no thread', () => threads().length === 0);
      await article.putCursor('rained');
      const thread = await withNote('Where?');
      assert.equal(thread.thread.collapsibleState, vscode.CommentThreadCollapsibleState.Expanded);
    });
  });
});
