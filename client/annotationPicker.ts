import * as vscode from 'vscode';
import type { AnnotationItem } from '../server/protocol';
import { dateInWords } from './dateWords';
import { fillAsTyped } from './pickers';
import type { Session } from './session';
import { colorIcon, shortened } from './views/items';

/** So many annotations are offered for what was typed. */
const OFFERED = 100;

/** Which annotation is asked for. */
export interface AnnotationAsked {
  readonly folder: string;
  readonly title: string;
  readonly placeholder: string;
  /** The annotations of this article come first. */
  readonly uri?: string;
  /** Not this one. */
  readonly except?: string;
}

type AnnotationPick = vscode.QuickPickItem & { readonly annotation?: AnnotationItem };

/** An annotation of a folder, those of one article first, then found by any of its words. */
export function pickFoundAnnotation(session: Session, asked: AnnotationAsked, typed = ''): Promise<AnnotationItem | undefined> {
  const menu = vscode.window.createQuickPick<AnnotationPick>();
  menu.title = asked.title;
  menu.placeholder = asked.placeholder;
  menu.matchOnDescription = true;
  menu.matchOnDetail = true;
  menu.value = typed;
  const find = (words: string): Promise<AnnotationItem[]> => foundAnnotations(session, asked, words);
  fillAsTyped(session, menu, find, found => {
    const here = found.filter(({ uri }) => uri === asked.uri).map(pickOf);
    const elsewhere = found.filter(({ uri }) => uri !== asked.uri).map(pickOf);
    const separator = (label: string): AnnotationPick => ({ label, kind: vscode.QuickPickItemKind.Separator });
    return [
      ...(here.length > 0 ? [separator(vscode.l10n.t('in this article')), ...here] : []),
      ...(elsewhere.length > 0 ? [separator(here.length > 0 ? vscode.l10n.t('in other articles') : ''), ...elsewhere] : []),
    ];
  });
  return new Promise(resolve => {
    menu.onDidAccept(() => {
      const [active] = menu.activeItems;
      if (active?.annotation === undefined) return;
      resolve(active.annotation);
      menu.hide();
    });
    menu.onDidHide(() => {
      resolve(undefined);
      menu.dispose();
    });
    menu.show();
  });
}

/** The only annotation with these words, or one that is picked among those that have them. */
export async function namedAnnotation(session: Session, asked: AnnotationAsked, words: string): Promise<AnnotationItem | undefined> {
  if (words === '') return pickFoundAnnotation(session, asked);
  const [only, ...others] = await foundAnnotations(session, asked, words);
  return only !== undefined && others.length === 0 ? only : pickFoundAnnotation(session, asked, only === undefined ? '' : words);
}

async function foundAnnotations(session: Session, { folder, uri, except }: AnnotationAsked, words: string): Promise<AnnotationItem[]> {
  // A word in quotation marks is never a field of the filter.
  const query = words
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => `"${word.replaceAll('"', '')}"`)
    .join(' ');
  const here =
    uri === undefined ? [] : (await session.ask('annotations', { folder, uri, offset: 0, limit: OFFERED, ...filterOf(words) })).items;
  const all = (await session.ask('annotations', { folder, query, offset: 0, limit: OFFERED })).items;
  const known = new Set(here.map(({ id }) => id));
  return [...here, ...all.filter(({ id }) => !known.has(id))].filter(({ id }) => id !== except);
}

const filterOf = (words: string): { readonly filter?: { readonly words: string } } => (words === '' ? {} : { filter: { words } });

function pickOf(annotation: AnnotationItem): AnnotationPick {
  const { tag, entityName, quote, note, title, date, color } = annotation;
  return {
    label: tag ?? entityName ?? vscode.l10n.t('Note'),
    description: `"${shortened(quote, 90)}"`,
    detail: [note && shortened(note, 60), title && shortened(title, 60), date && dateInWords(date)]
      .filter(part => part !== undefined && part !== '')
      .join(' · '),
    iconPath: colorIcon(color),
    alwaysShow: true,
    annotation,
  };
}
