import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { AnnotateParams, AnnotationItem, AnnotationUnit, Certainty } from '../../server/protocol';
import { askForNote, contentOfChoice, WHO } from '../annotateContent';
import { pickAnnotation } from '../annotatePicker';
import type { Content } from '../annotating';
import { pickEntity } from '../pickers';
import type { Session } from '../session';
import { pickTagOr } from '../tagMenu';
import { shortened, unlinked } from '../views/items';
import { deleteRows, editRows } from './annotationRows';
import { type ChosenAnnotation, chosenAnnotation, rowsArgument } from './chosenAnnotation';
import {
  type Command,
  type Context,
  editorRange,
  fieldsOf,
  Notice,
  type Place,
  placeArgument,
  protocolRange,
  selectedPlace,
} from './command';
import { showThread } from './notes';

/** Making, changing and deleting annotations. */
export const annotateCommands: readonly Command[] = [
  { name: 'annotate', fails: vscode.l10n.t('Could not annotate this'), run: annotate },
  { name: 'repeatAnnotation', fails: vscode.l10n.t('Could not annotate this'), run: repeatAnnotation },
  { name: 'toggleActiveTag', fails: vscode.l10n.t('Could not choose an active tag'), run: toggleActiveTag },
  { name: 'editAnnotation', fails: vscode.l10n.t('Could not change the annotation'), run: editAnnotation },
  { name: 'deleteAnnotation', fails: vscode.l10n.t('Could not delete the annotation'), run: deleteAnnotation },
];

/** `annotate({uri, range, tag?, entity?, note?})`: what is given is not asked for. Without arguments, of the selection, or the sentence at the cursor. */
async function annotate(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const asked = paramsArgument(given);
  if (asked !== undefined && hasContent(asked)) return make(context, asked, contentOf(asked));
  const offered = asked === undefined ? await offeredPlace(context) : { ...asked, units: [] };
  const chosen = await askForContent(context.session, offered);
  return chosen && make(context, { uri: offered.uri, range: chosen.range }, chosen.content);
}

/** `repeatAnnotation()`: the selection, or the sentence at the cursor, says what the last annotation says. */
async function repeatAnnotation(context: Context): Promise<AnnotationItem | undefined> {
  const { last } = context.annotating;
  if (last === undefined) throw new Notice(vscode.l10n.t('Nothing was annotated in this window yet.'));
  return make(context, await offeredPlace(context), last);
}

/** `toggleActiveTag(tag?)`: every selection gets a tag until this is switched off. */
async function toggleActiveTag({ session, annotating }: Context, given: unknown): Promise<void> {
  if (typeof given !== 'string' && annotating.activeTag !== undefined) return annotating.setActiveTag(undefined);
  const editor = vscode.window.activeTextEditor;
  const folder = (editor && session.folders.of(editor.document.uri)) ?? session.folders.all[0];
  const tags = folder === undefined ? [] : await session.ask('codebook', { folder: folder.uri.toString() });
  if (tags.length === 0) throw new Notice(vscode.l10n.t('The codebook has no tags yet.'));
  const title = vscode.l10n.t('Annotate Every Selection as…');
  const tag = typeof given === 'string' ? given : await pickTagOr<never>(tags, title, []);
  if (tag !== undefined) annotating.setActiveTag(typeof tag === 'string' ? tag : tag.tag);
}

async function make({ session, annotating }: Context, { uri, range }: Place, content: Content): Promise<AnnotationItem> {
  const made = await session.ask('annotate', { ...content, uri, range });
  annotating.last = content;
  return made;
}

interface OfferedPlace extends Place {
  /** What can be annotated instead, where nothing is selected: the first is what `range` has. */
  readonly units: readonly AnnotationUnit[];
}

/** The selection, or else the sentence at the cursor. */
async function offeredPlace(context: Context): Promise<OfferedPlace> {
  const place = selectedPlace(context);
  const { start, end } = place.range;
  if (start.line !== end.line || start.character !== end.character) return { ...place, units: [] };
  const units = await context.session.ask('annotationUnits', { uri: place.uri, position: start });
  return { uri: place.uri, range: units[0]?.range ?? place.range, units };
}

/** The menu is shown again for each other unit that is chosen in it. */
async function askForContent(
  session: Session,
  { uri, range, units }: OfferedPlace,
): Promise<{ content: Content; range: Range } | undefined> {
  const folder = folderOf(session, uri);
  const tags = await session.ask('codebook', { folder });
  const nameUnit = units.find(({ unit }) => unit === 'name');
  const at = nameUnit?.range.start ?? range.start;
  const named = (await session.ask('nameAt', { uri, position: at }))?.entity;
  let place = { range, unit: units[0]?.unit };
  for (let line = ''; ; ) {
    const others = units.filter(({ unit }) => unit !== place.unit);
    const title = titleOf(place.unit, await quoteOf(uri, place.range));
    const choice = await marked(uri, place.range, () => pickAnnotation({ title, tags, named, unit: place.unit, units: others, line }));
    if (choice === undefined) return undefined;
    if (choice.unit !== undefined) {
      place = choice.unit;
      line = choice.typed;
      continue;
    }
    const content = await contentOfChoice(session, choice, {
      folder,
      title,
      uri,
      named: named?.id,
      quote: await quoteOf(uri, place.range),
    });
    // A name in the sentence that nobody chose otherwise: the entity is the name's.
    const isOfName = place.range === range && choice.entity !== undefined && nameUnit !== undefined;
    return content && { content, range: isOfName ? nameUnit.range : place.range };
  }
}

function titleOf(unit: AnnotationUnit['unit'] | undefined, quote: string): string {
  if (quote === '') return vscode.l10n.t('Annotate');
  if (unit === 'sentence') return vscode.l10n.t('Annotate the Sentence "{0}"', quote);
  if (unit === 'passage') return vscode.l10n.t('Annotate the Passage "{0}"', quote);
  return vscode.l10n.t('Annotate "{0}"', quote);
}

/** Marks a range in the editors that show it for as long as something takes. */
async function marked<T>(uri: string, range: Range, job: () => Promise<T>): Promise<T> {
  const mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('focusBorder'),
  });
  for (const editor of vscode.window.visibleTextEditors)
    if (editor.document.uri.toString() === uri) editor.setDecorations(mark, [editorRange(range)]);
  try {
    return await job();
  } finally {
    mark.dispose();
  }
}

/** An annotation given by the tree, by a code action, or under the cursor: change its tag, entity, note or place. */
async function editAnnotation(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const { session } = context;
  const rows = rowsArgument(context, given);
  if (rows !== undefined && (rows.length > 1 || rows[0]?.kind !== 'annotation')) return editRows(context, rows);
  const found = await chosenAnnotation(context, rows?.[0] ?? given);
  if (found === undefined) return undefined;
  const { annotation, folder } = found;
  const here = selectionIn(annotation.uri);
  const tags = await session.ask('codebook', { folder });
  const choices = [
    {
      label: vscode.l10n.t('Entity…'),
      description: annotation.entityName ?? vscode.l10n.t('none'),
      iconPath: new vscode.ThemeIcon('person'),
      choice: 'entity' as const,
    },
    {
      label: vscode.l10n.t('Note…'),
      description: annotation.note ?? vscode.l10n.t('none'),
      iconPath: new vscode.ThemeIcon('comment'),
      choice: 'note' as const,
    },
    ...(annotation.tag === undefined
      ? []
      : [{ label: vscode.l10n.t('Remove the Tag'), iconPath: new vscode.ThemeIcon('close'), choice: 'no tag' as const }]),
    ...(here === undefined
      ? []
      : [{ label: vscode.l10n.t('Move It to the Selection'), iconPath: new vscode.ThemeIcon('pin'), choice: 'place' as const }]),
  ];
  const title = vscode.l10n.t('Edit Annotation "{0}"', shortened(annotation.quote, 50));
  const kind = await pickTagOr(tags, title, choices);
  const { id } = annotation;
  if (kind === undefined) return undefined;
  if (kind === 'no tag') return session.ask('updateAnnotation', { folder, id, tag: null });
  if (kind === 'entity') {
    const picked = await pickEntity(session, folder, { title, placeholder: WHO }, annotation.entity);
    return picked && session.ask('updateAnnotation', { folder, id, entity: picked.entity });
  }
  if (kind === 'note') return editNoteOf(context, found);
  if (kind === 'place') return here && session.ask('updateAnnotation', { folder, id, uri: annotation.uri, range: here });
  return session.ask('updateAnnotation', { folder, id, tag: kind.tag });
}

/** In its thread, beside the text; in a box where the annotation has lost its place, if the note has one line. */
async function editNoteOf(context: Context, { annotation, folder }: ChosenAnnotation): Promise<AnnotationItem | undefined> {
  const { id, note, range, quote } = annotation;
  if (range !== undefined || note?.includes('\n') === true) {
    (await showThread(context, { annotation, folder }))?.editNote();
    return undefined;
  }
  const written = await askForNote(shortened(quote, 50), note);
  return written === undefined ? undefined : context.session.ask('updateAnnotation', { folder, id, note: written === '' ? null : written });
}

/** Deletes at once and offers to undo. */
async function deleteAnnotation(context: Context, given: unknown): Promise<void> {
  const { session } = context;
  const rows = rowsArgument(context, given);
  if (rows !== undefined && (rows.length > 1 || rows[0]?.kind !== 'annotation')) return deleteRows(context, rows);
  const found = await chosenAnnotation(context, rows?.[0] ?? given);
  if (found === undefined) return;
  const { annotation, folder } = found;
  await session.ask('deleteAnnotation', { folder, id: annotation.id });
  void offerUndo(session, folder, annotation);
}

async function offerUndo(session: Session, folder: string, { id, quote }: AnnotationItem): Promise<void> {
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('Deleted the annotation "{0}".', unlinked(shortened(quote))),
    vscode.l10n.t('Undo'),
  );
  if (choice === undefined) return;
  await session.ask('restoreAnnotation', { folder, id }).catch((error: unknown) => {
    void vscode.window.showErrorMessage(vscode.l10n.t('The annotation could not be restored: {0}', String(error)));
  });
}

/** The beginning of what is annotated; empty where the server chooses the word. */
async function quoteOf(uri: string, range: AnnotateParams['range']): Promise<string> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  return shortened(document.getText(editorRange(range)), 50);
}

const contentOf = ({ uri: _, range: __, ...content }: AnnotateParams): Content => content;

function hasContent(params: AnnotateParams): boolean {
  return params.tag !== undefined || params.entity !== undefined || params.note !== undefined;
}

function paramsArgument(given: unknown): AnnotateParams | undefined {
  const place = placeArgument(given);
  if (place === undefined) return undefined;
  const { tag, entity, note, attributes, certainty, relations } = fieldsOf(given) ?? {};
  return {
    ...place,
    // The server looks at what is in them.
    ...(attributes !== undefined && { attributes: attributes as Record<string, string> }),
    ...(certainty !== undefined && { certainty: certainty as Certainty }),
    ...(Array.isArray(relations) && { relations: relations as { type: string; target: string }[] }),
    ...(typeof tag === 'string' && { tag }),
    ...(typeof entity === 'string' && { entity }),
    ...(typeof note === 'string' && { note }),
  };
}

function selectionIn(uri: string): AnnotateParams['range'] | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.uri.toString() !== uri || editor.selection.isEmpty) return undefined;
  return protocolRange(editor.selection);
}

function folderOf({ folders }: Session, uri: string): string {
  const folder = folders.of(vscode.Uri.parse(uri));
  if (folder === undefined) throw new Notice(vscode.l10n.t('This file is not in a folder set up for Pressmark.'));
  return folder.uri.toString();
}
