import * as vscode from 'vscode';
import type { AnnotationItem, TagItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { dateInWords } from '../dateWords';
import { keyedMenu } from '../keyedMenu';
import { pickTagOr } from '../tagMenu';
import { queryOf } from '../views/annotations';
import { colorIcon, shortened } from '../views/items';
import { activeArticle, type Command, type Context, editorRange, Notice, pickFolder } from './command';

/** Going through annotations one by one. */
export const reviewAnnotationCommands: readonly Command[] = [
  { name: 'reviewAnnotations', fails: vscode.l10n.t('Could not review the annotations'), run: reviewAnnotations },
];

/**
 * `reviewAnnotations()`: those of the article in front where a key or the menu of the editor asks, else those that the Annotations view
 * shows. Each is accepted (its place is confirmed), rejected (deleted) or given another tag, and the next one is shown.
 */
async function reviewAnnotations(context: Context, given: unknown): Promise<void> {
  const { annotations, folder } = isOfArticle(given) ? await ofArticle(context) : await ofView(context);
  const tags = await context.session.ask('codebook', { folder });
  if (annotations.length === 0) throw new Notice(vscode.l10n.t('There are no annotations to review here.'));
  await new Review(context, folder, tags, annotations).run();
}

/** A key gives the word, the menu of an editor its URI, the title of the view nothing. */
const isOfArticle = (given: unknown): boolean => given === 'article' || given instanceof vscode.Uri;

interface Reviewed {
  readonly annotations: readonly AnnotationItem[];
  readonly folder: string;
}

async function ofArticle(context: Context): Promise<Reviewed> {
  const { folder, uri } = activeArticle(context);
  const name = folder.uri.toString();
  return { folder: name, annotations: await allAnnotations(context.session, { folder: name, uri }) };
}

async function ofView(context: Context): Promise<Reviewed> {
  const folder = (await pickFolder(context))?.uri.toString();
  if (folder === undefined) return { folder: '', annotations: [] };
  const query = queryOf(context.views.arrangement.annotations);
  return { folder, annotations: await allAnnotations(context.session, { folder, query }) };
}

const ACCEPT: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('check'), tooltip: vscode.l10n.t('Accept (Enter)') };
const REJECT: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Reject: Delete (-)') };
const RETAG: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('tag'), tooltip: vscode.l10n.t('Another Tag…') };

type ReviewPick = vscode.QuickPickItem & { readonly annotation: AnnotationItem };

class Review {
  readonly #context: Context;
  readonly #folder: string;
  readonly #tags: readonly TagItem[];
  readonly #total: number;
  #rest: readonly AnnotationItem[];
  #shown: AnnotationItem | undefined;
  readonly #menu = vscode.window.createQuickPick<ReviewPick>();
  readonly #keyed = keyedMenu(
    this.#menu,
    (text, active) => this.#typed(text, active),
    active => this.#show(active),
  );
  #work: Promise<void> = Promise.resolve();
  /** True while another menu asks for a tag: the review goes on behind it. */
  #isAsking = false;

  constructor(context: Context, folder: string, tags: readonly TagItem[], annotations: readonly AnnotationItem[]) {
    this.#context = context;
    this.#folder = folder;
    this.#tags = tags;
    this.#rest = annotations;
    this.#total = annotations.length;
  }

  /** Resolves when the review is left, or all is reviewed. */
  run(): Promise<void> {
    const menu = this.#menu;
    menu.ignoreFocusOut = true;
    menu.placeholder = vscode.l10n.t('Enter accepts, - rejects, the key of a tag gives that tag');
    return new Promise(resolve => {
      menu.onDidAccept(() => this.#do(menu.activeItems[0], 'accept'));
      menu.onDidTriggerItemButton(({ item, button }) =>
        button === RETAG ? void this.#retag(item) : this.#do(item, button === REJECT ? 'reject' : 'accept'),
      );
      menu.onDidHide(() => {
        if (this.#isAsking) return;
        menu.dispose();
        resolve(this.#work);
      });
      this.#fill();
      menu.show();
    });
  }

  #fill(at = 0): void {
    this.#menu.title = vscode.l10n.t('Review Annotations: {0} of {1} left', this.#rest.length, this.#total);
    const items = this.#rest.map(pickOf);
    const next = items[Math.min(at, items.length - 1)];
    if (next === undefined) this.#menu.hide();
    else this.#keyed.fill(items, next);
  }

  #typed(text: string, active: ReviewPick | undefined): void {
    const tag = this.#tags.find(({ key }) => key === text);
    if (text === '-') this.#do(active, 'reject');
    else if (tag !== undefined) this.#do(active, { tag: tag.name });
  }

  /** Brings the annotation to the front and leaves the keys to the menu. */
  #show(pick: ReviewPick | undefined): void {
    if (pick === undefined || pick.annotation === this.#shown) return;
    this.#shown = pick.annotation;
    const { uri, range } = pick.annotation;
    const selection = range === undefined ? {} : { selection: editorRange(range) };
    vscode.window.showTextDocument(vscode.Uri.parse(uri), { ...selection, preserveFocus: true, preview: true }).then(
      // What is in view already may be behind the menu.
      editor => range && editor.revealRange(editorRange(range), vscode.TextEditorRevealType.InCenter),
      (error: unknown) => {
        this.#context.session.output.warn(`The article of an annotation was not shown: ${String(error)}`);
      },
    );
  }

  #do(pick: ReviewPick | undefined, verdict: 'accept' | 'reject' | { readonly tag: string }): void {
    if (pick === undefined) return;
    const { annotation } = pick;
    const at = this.#rest.indexOf(annotation);
    this.#rest = this.#rest.filter(each => each !== annotation);
    this.#work = this.#work
      .then(() => this.#make(annotation, verdict))
      .catch((error: unknown) => {
        void vscode.window.showErrorMessage(vscode.l10n.t('The annotation was not changed: {0}', String(error)));
      });
    this.#fill(at);
  }

  async #make({ id, uri, range, state }: AnnotationItem, verdict: 'accept' | 'reject' | { readonly tag: string }): Promise<void> {
    const { session } = this.#context;
    const folder = this.#folder;
    if (verdict === 'reject') await session.ask('deleteAnnotation', { folder, id });
    else if (verdict !== 'accept') await session.ask('updateAnnotation', { folder, id, tag: verdict.tag });
    else if (range !== undefined && state !== 'exact') await session.ask('updateAnnotation', { folder, id, uri, range });
  }

  async #retag(pick: ReviewPick): Promise<void> {
    this.#isAsking = true;
    const title = vscode.l10n.t('Tag for "{0}"', shortened(pick.annotation.quote, 50));
    const picked = await pickTagOr<never>(this.#tags, title, []);
    this.#menu.show();
    this.#isAsking = false;
    if (picked !== undefined) this.#do(pick, picked);
  }
}

function pickOf(annotation: AnnotationItem): ReviewPick {
  const { tag, entityName, quote, note, title, date, state, color } = annotation;
  const beside = [note && shortened(note, 60), title && shortened(title, 40), date && dateInWords(date), STATES[state]];
  return {
    label: tag ?? entityName ?? vscode.l10n.t('Note'),
    description: `"${shortened(quote, 90)}"`,
    detail: beside.filter(part => part !== undefined && part !== '').join(' · '),
    iconPath: colorIcon(color),
    buttons: [ACCEPT, REJECT, RETAG],
    alwaysShow: true,
    annotation,
  };
}

/** What needs a look; nothing for an annotation at its place. */
const STATES: Readonly<Record<AnnotationItem['state'], string>> = {
  exact: '',
  moved: vscode.l10n.t('moved with its text'),
  fuzzy: vscode.l10n.t('found again by similar text'),
  orphan: vscode.l10n.t('no longer found in its article'),
};
