import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { dateInWords } from '../dateWords';
import { keyedMenu } from '../keyedMenu';
import { colorIcon, shortened } from '../views/items';
import { type Command, type Context, editorRange, fieldsOf, Notice } from './command';
import { type ChosenTag, changeTag, chosenTag } from './tags';

/** Giving the annotations of one tag to several, one after the other. */
export const splitTagCommands: readonly Command[] = [{ name: 'splitTag', fails: vscode.l10n.t('Could not split the tag'), run: splitTag }];

/** A digit picks each tag. */
const MOST_TAGS = 9;

/**
 * `splitTag({folder, tag, confirm?}?, names?)`: then each annotation of the tag is shown and given one of them by its number. Instead of
 * names there may be tags with the ids of their annotations, which are then not asked for.
 */
async function splitTag(context: Context, given: unknown, names: unknown): Promise<void> {
  const chosen = await chosenTag(context, given, vscode.l10n.t('Split a Tag'));
  if (chosen === undefined) return;
  const { folder, tag } = chosen;
  const parts = partsArgument(names);
  if (parts !== undefined) return splitInto(context, chosen, parts);
  const into = Array.isArray(names) ? names.map(String) : await askForNames(tag);
  if (into === undefined) return;
  const problem = problemOf(into, tag);
  if (problem !== undefined) throw new Notice(problem);
  const annotations = await allAnnotations(context.session, { folder, filter: { tag } });
  if (annotations.length === 0) throw new Notice(vscode.l10n.t('No annotation has the tag "{0}".', tag));
  const contexts = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading what is annotated') },
    () => contextsOf(annotations),
  );
  const assigned = await new Splitting(context, { tag, into, annotations, contexts }).run();
  if (assigned === undefined) return;
  const split = into.map((name, number) => ({ tag: name, ids: [...assigned].flatMap(([id, to]) => (to === number ? [id] : [])) }));
  await splitInto(context, chosen, split);
}

/** A tag with the ids of annotations that get it. */
interface SplitPart {
  readonly tag: string;
  readonly ids: readonly string[];
}

/** The tag that was split goes where no annotation keeps it. */
async function splitInto(context: Context, chosen: ChosenTag, into: readonly SplitPart[]): Promise<void> {
  const { folder, tag } = chosen;
  const { total } = await context.session.ask('annotations', { folder, filter: { tag }, offset: 0, limit: 1 });
  const count = into.reduce((sum, { ids }) => sum + ids.length, 0);
  await changeTag(context, chosen, { kind: 'split', into, removes: count === total });
}

function partsArgument(value: unknown): readonly SplitPart[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const parts = value.flatMap((each: unknown): SplitPart[] => {
    const { tag, ids } = fieldsOf(each) ?? {};
    return typeof tag === 'string' && Array.isArray(ids) ? [{ tag, ids: ids.map(String) }] : [];
  });
  return parts.length === value.length ? parts : undefined;
}

async function askForNames(tag: string): Promise<string[] | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Split the Tag "{0}"', tag),
    prompt: vscode.l10n.t('Names of the tags that its annotations get, with commas between them'),
    validateInput: text => problemOf(namesIn(text), tag),
  });
  return typed === undefined ? undefined : namesIn(typed);
}

const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');

function problemOf(names: readonly string[], tag: string): string | undefined {
  if (names.includes(tag)) return vscode.l10n.t('"{0}" is the tag that is split. Give the tags other names.', tag);
  if (new Set(names).size < names.length) return vscode.l10n.t('Each tag must have another name.');
  if (names.length < 2) return vscode.l10n.t('Name at least two tags.');
  return names.length > MOST_TAGS ? vscode.l10n.t('Name at most {0} tags.', MOST_TAGS) : undefined;
}

interface Asked {
  readonly tag: string;
  readonly into: readonly string[];
  readonly annotations: readonly AnnotationItem[];
  /** The line of each annotation, by its id. */
  readonly contexts: ReadonlyMap<string, string>;
}

/** For each annotation that was given a tag, by its id, the number of that tag. */
type Assigned = ReadonlyMap<string, number>;
type SplitPick = vscode.QuickPickItem & { readonly annotation?: AnnotationItem };

class Splitting {
  readonly #context: Context;
  readonly #asked: Asked;
  readonly #assigned = new Map<string, number>();
  readonly #menu = vscode.window.createQuickPick<SplitPick>();
  readonly #buttons: readonly vscode.QuickInputButton[];
  readonly #keyed = keyedMenu(
    this.#menu,
    (text, active) => this.#typed(text, active),
    active => this.#show(active?.annotation),
  );
  #shown: AnnotationItem | undefined;

  constructor(context: Context, asked: Asked) {
    this.#context = context;
    this.#asked = asked;
    this.#buttons = asked.into.map((name, number) => ({
      iconPath: new vscode.ThemeIcon('tag'),
      tooltip: `${number + 1}: ${name}`,
    }));
  }

  /** Undefined where the menu was left. */
  run(): Promise<Assigned | undefined> {
    const menu = this.#menu;
    menu.ignoreFocusOut = true;
    menu.matchOnDescription = true;
    const keys = this.#asked.into.map((name, number) => `${number + 1} ${name}`).join(' · ');
    menu.placeholder = vscode.l10n.t('{0} · 0 keeps "{1}"', keys, this.#asked.tag);
    return new Promise(resolve => {
      menu.onDidTriggerItemButton(({ item, button }) => this.#give(item.annotation, this.#buttons.indexOf(button)));
      menu.onDidAccept(() => {
        const [active] = menu.activeItems;
        if (active?.annotation !== undefined) this.#next(active.annotation);
        else if (this.#assigned.size > 0) {
          resolve(this.#assigned);
          menu.hide();
        }
      });
      menu.onDidHide(() => {
        resolve(undefined);
        menu.dispose();
      });
      this.#fill(this.#asked.annotations[0]);
      menu.show();
    });
  }

  #give(annotation: AnnotationItem | undefined, number: number | undefined): void {
    if (annotation === undefined) return;
    if (number === undefined) this.#assigned.delete(annotation.id);
    else this.#assigned.set(annotation.id, number);
    this.#next(annotation);
  }

  /** Goes to the next annotation without a tag of the new ones; behind the last one, to the end of the list. */
  #next(annotation: AnnotationItem): void {
    const { annotations } = this.#asked;
    const at = annotations.indexOf(annotation);
    const after = annotations.slice(at + 1);
    this.#fill(after.find(({ id }) => !this.#assigned.has(id)) ?? (this.#isAssigned ? undefined : after[0]));
  }

  get #isAssigned(): boolean {
    return this.#assigned.size === this.#asked.annotations.length;
  }

  /** Makes the list again, with one annotation active; the last line where there is none. */
  #fill(active: AnnotationItem | undefined): void {
    const { annotations, into, tag } = this.#asked;
    const menu = this.#menu;
    const rest = annotations.length - this.#assigned.size;
    const counted = into.map((name, number) => `${name}: ${[...this.#assigned.values()].filter(to => to === number).length}`);
    const summary = [...counted, ...(rest === 0 ? [] : [vscode.l10n.t('{0} keeps {1}', tag, rest)])].join(' · ');
    menu.title = vscode.l10n.t('Split "{0}": {1} of {2} left', tag, rest, annotations.length);
    const end: SplitPick = {
      label: vscode.l10n.t('Split the Tag'),
      description: summary,
      iconPath: new vscode.ThemeIcon('check'),
      alwaysShow: true,
    };
    const items: SplitPick[] = [
      ...annotations.map(annotation => this.#pickOf(annotation)),
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      ...(this.#assigned.size > 0 ? [end] : []),
    ];
    this.#keyed.fill(
      items,
      items.find(item => item.annotation === active && item.kind !== vscode.QuickPickItemKind.Separator),
    );
  }

  #typed(text: string, active: SplitPick | undefined): void {
    const number = Number(text);
    if (!Number.isInteger(number) || number > this.#asked.into.length) return;
    this.#give(active?.annotation, number === 0 ? undefined : number - 1);
  }

  #pickOf(annotation: AnnotationItem): SplitPick {
    const { id, quote, note, title, date, color } = annotation;
    const number = this.#assigned.get(id);
    const beside = [
      this.#asked.contexts.get(id),
      note && `— ${shortened(note, 60)}`,
      title && shortened(title, 50),
      date && dateInWords(date),
    ];
    return {
      label: `"${shortened(quote, 90)}"`,
      description: number === undefined ? '' : `$(check) ${this.#asked.into[number]}`,
      detail: beside.filter(part => part !== undefined && part !== '').join(' · '),
      iconPath: colorIcon(color),
      buttons: [...this.#buttons],
      alwaysShow: true,
      annotation,
    };
  }

  /** Brings the annotation to the front and leaves the keys to the menu. */
  #show(annotation: AnnotationItem | undefined): void {
    if (annotation === undefined || annotation === this.#shown) return;
    this.#shown = annotation;
    const { uri, range } = annotation;
    const selection = range === undefined ? {} : { selection: editorRange(range) };
    vscode.window
      .showTextDocument(vscode.Uri.parse(uri), { ...selection, preserveFocus: true, preview: true })
      .then(undefined, (error: unknown) => {
        this.#context.session.output.warn(`The article of an annotation was not shown: ${String(error)}`);
      });
  }
}

/** Of so many articles the lines are read; behind them the article that is shown has to do. */
const MOST_READ = 200;
/** Characters of a line before and after what is annotated. */
const AROUND = 40;

/** The words around each annotation, read from the files. */
async function contextsOf(annotations: readonly AnnotationItem[]): Promise<ReadonlyMap<string, string>> {
  const contexts = new Map<string, string>();
  const uris = [...new Set(annotations.map(({ uri }) => uri))].slice(0, MOST_READ);
  for (const uri of uris) {
    const lines = await linesOf(vscode.Uri.parse(uri));
    for (const { id, range } of annotations.filter(each => each.uri === uri)) {
      const line = range === undefined ? undefined : lines[range.start.line];
      if (range === undefined || line === undefined) continue;
      const before = line.slice(Math.max(0, range.start.character - AROUND), range.start.character);
      const after = (lines[range.end.line] ?? '').slice(range.end.character, range.end.character + AROUND);
      contexts.set(id, `…${before}[…]${after}…`.replace(/\s+/g, ' '));
    }
  }
  return contexts;
}

/** As the editor has them where the article is open; none where it cannot be read. */
async function linesOf(uri: vscode.Uri): Promise<readonly string[]> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText().split(/\r\n|\r|\n/);
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
