import * as vscode from 'vscode';
import type { AnnotateChoice } from './annotatePicker';
import type { Content } from './annotating';
import { namedAnnotation } from './annotationPicker';
import { namedEntity } from './pickers';
import { pickRelationName } from './relationNames';
import type { Session } from './session';

/** What is annotated, for the questions that follow the annotate menu. */
export interface AskedFor {
  readonly folder: string;
  readonly title: string;
  /** The article, where it is one place. */
  readonly uri?: string;
  /** The entity that the text names. */
  readonly named?: string | undefined;
  /** The beginning of what is annotated; empty where that is not known. */
  readonly quote: string;
}

/** What the menu's choice says, with what must still be asked for; undefined where that question was left. */
export async function contentOfChoice(
  session: Session,
  { tag, entity, asksNote, line }: AnnotateChoice,
  { folder, title, uri, named, quote }: AskedFor,
): Promise<Content | undefined> {
  const { attributes, certainty, relation } = line;
  let id = typeof entity === 'object' ? entity.id : undefined;
  if (entity === 'asked' || line.entity !== undefined) {
    id = (await namedEntity(session, folder, line.entity ?? '', { title, placeholder: WHO }, named))?.entity;
    if (id === undefined) return undefined;
  }
  let related: { readonly type: string; readonly target: string } | undefined;
  if (relation !== undefined) {
    const type = relation.type === '' ? await pickRelationName(session, folder, title) : relation.type;
    if (type === undefined) return undefined;
    const asked = { folder, title: vscode.l10n.t('{0} → {1} → …', title, type), placeholder: WHICH, ...(uri !== undefined && { uri }) };
    const target = (await namedAnnotation(session, asked, relation.words ?? ''))?.id;
    if (target === undefined) return undefined;
    related = { type, target };
  }
  const note = asksNote && line.note === undefined ? await askForNote(quote) : line.note;
  if (asksNote && (note === undefined || (note === '' && tag === undefined))) return undefined;
  return {
    ...(tag !== undefined && { tag }),
    ...(id !== undefined && { entity: id }),
    ...(note !== undefined && note !== '' && { note }),
    ...(attributes !== undefined && { attributes }),
    ...(certainty !== undefined && { certainty }),
    ...(related !== undefined && { relations: [related] }),
  };
}

export const WHO = vscode.l10n.t('Who or what is this?');
const WHICH = vscode.l10n.t('Which annotation? Type words of its text, tag or note');

/** A note of one line; its thread has room for more. */
export async function askForNote(quote: string, value = ''): Promise<string | undefined> {
  const prompt = quote === '' ? vscode.l10n.t('Your note') : vscode.l10n.t('Your note on "{0}"', quote);
  return (await vscode.window.showInputBox({ title: vscode.l10n.t('Note'), prompt, value }))?.trim();
}
