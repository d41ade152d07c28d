import * as vscode from 'vscode';
import type { AnnotationUnit, TagItem } from '../server/protocol';
import { type AnnotateLine, hasDetails, readAnnotateLine } from './annotateLine';
import { separator, showTagMenu, type TagPick, tagPick } from './tagMenu';

/** What the annotate menu is about. */
export interface AnnotateAsked {
  readonly title: string;
  readonly tags: readonly TagItem[];
  /** The entity that the text names. */
  readonly named: { readonly id: string; readonly name: string; readonly type: string } | undefined;
  /** What is annotated, where nothing is selected. */
  readonly unit: AnnotationUnit['unit'] | undefined;
  /** What else can be annotated here, where nothing is selected. */
  readonly units: readonly AnnotationUnit[];
  /** What was typed before the menu was opened again. */
  readonly line: string;
}

/** What was chosen, with what was typed beside it. */
export interface AnnotateChoice {
  readonly line: AnnotateLine;
  readonly typed: string;
  readonly tag?: string;
  /** The entity with this id, or one that must be asked for. */
  readonly entity?: { readonly id: string } | 'asked';
  /** True where the note must be asked for. */
  readonly asksNote?: true;
  /** Annotate this instead. */
  readonly unit?: AnnotationUnit;
}

type Chosen = Omit<AnnotateChoice, 'line' | 'typed'>;
type AnnotatePick = TagPick<Chosen>;

/**
 * The annotate menu: tags with their keys, entities, notes. A tag's key, typed alone, picks it at once; behind the words of a tag may be
 * what {@link readAnnotateLine} reads.
 */
export async function pickAnnotation(asked: AnnotateAsked): Promise<AnnotateChoice | undefined> {
  const tags = [...asked.tags].sort((a, b) => Number(fits(b, asked)) - Number(fits(a, asked)));
  const chosen = await showTagMenu<Chosen>({
    title: asked.title,
    placeholder:
      asked.tags.length === 0
        ? vscode.l10n.t('The codebook has no tags yet. A note begins with a colon: ": said twice"')
        : vscode.l10n.t('The key or name of a tag, and ": a note" behind it'),
    value: asked.line,
    picks: typed => {
      const line = readAnnotateLine(typed);
      return hasDetails(line) ? detailedPicks(tags, line) : plainPicks({ ...asked, tags });
    },
    onButton: choice => ({ ...choice, asksNote: true }),
  });
  return chosen && { ...chosen.choice, line: readAnnotateLine(chosen.typed), typed: chosen.typed };
}

const WITH_NOTE: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('comment'), tooltip: vscode.l10n.t('With a Note…') };

function plainPicks({ tags, named, units }: AnnotateAsked): AnnotatePick[] {
  return [
    ...tags.map(taggingPick),
    ...(tags.length > 0 ? [separator<Chosen>()] : []),
    ...(named === undefined
      ? []
      : [{ label: named.name, iconPath: new vscode.ThemeIcon('person'), choice: { entity: { id: named.id } }, alwaysShow: true }]),
    {
      label: vscode.l10n.t('Entity…'),
      description: vscode.l10n.t('who or what this is'),
      iconPath: new vscode.ThemeIcon('person'),
      choice: { entity: 'asked' },
      alwaysShow: true,
    },
    {
      label: vscode.l10n.t('Note…'),
      description: vscode.l10n.t('in your own words'),
      iconPath: new vscode.ThemeIcon('comment'),
      choice: { asksNote: true },
      alwaysShow: true,
    },
    ...(units.length > 0 ? [separator<Chosen>(vscode.l10n.t('annotate instead'))] : []),
    ...units.map(unit => ({
      label: UNITS[unit.unit],
      description: unit.quote,
      iconPath: new vscode.ThemeIcon('list-selection'),
      choice: { unit },
      alwaysShow: true,
    })),
  ];
}

/** How the menu names what can be annotated. */
const UNITS: Readonly<Record<AnnotationUnit['unit'], string>> = {
  sentence: vscode.l10n.t('The sentence'),
  passage: vscode.l10n.t('The passage'),
  name: vscode.l10n.t('The name'),
  word: vscode.l10n.t('The word'),
};

/** Whether a tag may apply to what is annotated, as far as that is known: those that may not come last. */
function fits({ appliesTo }: TagItem, { named, unit }: AnnotateAsked): boolean {
  if (appliesTo === undefined) return true;
  const ofText = appliesTo.some(kind => kind === 'word' || kind === 'sentence' || kind === 'passage');
  const ofUnit = unit === undefined || unit === 'name' ? ofText : appliesTo.includes(unit);
  return ofUnit || (named !== undefined && appliesTo.includes(named.type));
}

const taggingPick = (tag: TagItem): AnnotatePick => ({ ...tagPick<Chosen>(tag, { tag: tag.name }), buttons: [WITH_NOTE] });

/** The tags that the typed words name, each with all that is typed; the editor itself would find none for the whole line. */
function detailedPicks(tags: readonly TagItem[], line: AnnotateLine): AnnotatePick[] {
  const { words } = line;
  const byKey = tags.filter(({ key }) => key?.toLowerCase() === words);
  const named = byKey.length > 0 ? byKey : tags.filter(({ name }) => words !== '' && name.toLowerCase().includes(words));
  const exact = named.filter(({ name }) => name.toLowerCase() === words);
  const found = exact.length > 0 ? exact : named;
  const details = detailsOf(line);
  const untagged: AnnotatePick[] =
    words === ''
      ? [{ label: vscode.l10n.t('Without a tag'), iconPath: new vscode.ThemeIcon('comment'), choice: {}, alwaysShow: true }]
      : [];
  return [...untagged, ...found.map(tag => ({ ...taggingPick(tag), alwaysShow: true }))].map(pick => ({ ...pick, detail: details }));
}

/** 'ghani · reason: economic · certainty: low · "he said so"' */
function detailsOf({ entity, attributes = {}, certainty, relation, note }: AnnotateLine): string {
  return [
    ...(entity === undefined ? [] : [`@${entity}`]),
    ...Object.entries(attributes).map(([name, value]) => `${name}: ${value}`),
    ...(certainty === undefined ? [] : [vscode.l10n.t('certainty: {0}', CERTAINTY[certainty])]),
    ...(relation === undefined ? [] : [[`→ ${relation.type}`, relation.words].filter(part => part !== undefined).join(' #')]),
    ...(note === undefined ? [] : [`"${note}"`]),
  ].join(' · ');
}

const CERTAINTY = { high: vscode.l10n.t('high'), medium: vscode.l10n.t('medium'), low: vscode.l10n.t('low') } as const;
