import * as vscode from 'vscode';
import type { AnnotationItem, RelatedAnnotation } from '../../server/protocol';
import { pickFoundAnnotation } from '../annotationPicker';
import { pickRelationName } from '../relationNames';
import { colorIcon, shortened } from '../views/items';
import { type ChosenAnnotation, chosenAnnotation, rowsArgument } from './chosenAnnotation';
import { type Command, type Context, fieldsOf, Notice, reveal } from './command';

/** How annotations are related to each other. */
export const relationCommands: readonly Command[] = [
  { name: 'relateAnnotation', fails: vscode.l10n.t('Could not relate the annotations'), run: relateAnnotation },
  { name: 'showRelations', fails: vscode.l10n.t('Could not show the related annotations'), run: showRelations },
];

/** `relateAnnotation({folder, id, type?, target?})`, of a row, or at the cursor: what is not given is asked for. */
async function relateAnnotation(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const [row] = rowsArgument(context, given) ?? [];
  const chosen = await chosenAnnotation(context, row ?? given);
  if (chosen === undefined) return undefined;
  const { type, target } = fieldsOf(given) ?? {};
  return relate(context, chosen, typeof type === 'string' ? type : undefined, typeof target === 'string' ? target : undefined);
}

async function relate(
  { session }: Context,
  { annotation, folder }: ChosenAnnotation,
  type?: string,
  target?: string,
): Promise<AnnotationItem | undefined> {
  const { id, uri, quote } = annotation;
  const name = type ?? (await pickRelationName(session, folder, vscode.l10n.t('Relate "{0}" as…', shortened(quote, 50))));
  if (name === undefined) return undefined;
  const title = vscode.l10n.t('"{0}" → {1} → …', shortened(quote, 50), name);
  const placeholder = vscode.l10n.t('Which annotation? Type words of its text, tag or note');
  const other = target ?? (await pickFoundAnnotation(session, { folder, title, placeholder, uri, except: id }))?.id;
  return other === undefined ? undefined : session.ask('relateAnnotation', { folder, id, type: name, target: other });
}

const DELETE: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Delete This Relation') };

type RelationPick = vscode.QuickPickItem & { readonly related?: RelatedAnnotation };

/** Those that the annotation of a row, of a card or at the cursor is related to, and that are related to it: Enter goes to one. */
async function showRelations(context: Context, given: unknown): Promise<void> {
  const [row] = rowsArgument(context, given) ?? [];
  const chosen = await chosenAnnotation(context, row ?? given);
  if (chosen === undefined) return;
  const picked = await pickRelated(context, chosen);
  if (picked === 'new') await relate(context, chosen);
  else if (picked !== undefined) await goTo(picked);
}

async function pickRelated(context: Context, { annotation, folder }: ChosenAnnotation): Promise<RelatedAnnotation | 'new' | undefined> {
  const { session } = context;
  const { id, quote } = annotation;
  const menu = vscode.window.createQuickPick<RelationPick>();
  menu.title = vscode.l10n.t('Annotations Related to "{0}"', shortened(quote, 50));
  menu.placeholder = vscode.l10n.t('Go to an annotation');
  menu.matchOnDescription = true;
  menu.matchOnDetail = true;
  const fill = async (): Promise<void> => {
    const related = await session.ask('relatedAnnotations', { folder, id });
    menu.items = [
      ...related.map(pickOf),
      ...(related.length > 0 ? [{ label: '', kind: vscode.QuickPickItemKind.Separator }] : []),
      { label: vscode.l10n.t('Relate to Another…'), iconPath: new vscode.ThemeIcon('link'), alwaysShow: true },
    ];
  };
  const remove = async ({ related }: RelationPick): Promise<void> => {
    if (related === undefined) return;
    const [from, to] = related.direction === 'to' ? [id, related.id] : [related.id, id];
    await session.ask('relateAnnotation', { folder, id: from, type: related.type, target: to, remove: true });
    await fill();
  };
  await fill();
  return new Promise(resolve => {
    menu.onDidTriggerItemButton(({ item }) => {
      remove(item).catch((error: unknown) => {
        void vscode.window.showErrorMessage(vscode.l10n.t('The relation was not deleted: {0}', String(error)));
      });
    });
    menu.onDidAccept(() => {
      const [active] = menu.activeItems;
      if (active === undefined) return;
      resolve(active.related ?? 'new');
      menu.hide();
    });
    menu.onDidHide(() => {
      resolve(undefined);
      menu.dispose();
    });
    menu.show();
  });
}

function pickOf(related: RelatedAnnotation): RelationPick {
  const { annotation, type, direction } = related;
  const said = [annotation?.tag, annotation?.entityName, annotation?.title && shortened(annotation.title, 60)];
  return {
    label: `${direction === 'to' ? '→' : '←'} ${type}`,
    description: annotation === null ? vscode.l10n.t('an annotation that no longer exists') : `"${shortened(annotation.quote, 90)}"`,
    detail: said.filter(part => part !== undefined && part !== '').join(' · '),
    iconPath: colorIcon(annotation?.color),
    buttons: [DELETE],
    related,
  };
}

async function goTo({ annotation }: RelatedAnnotation): Promise<void> {
  if (annotation === null) throw new Notice(vscode.l10n.t('This annotation no longer exists.'));
  await reveal(annotation.uri, annotation.range);
}
