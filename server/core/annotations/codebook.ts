import { ENTITY_TYPES } from '../entities/types';
import type { FileProblem, Severity } from '../text/problem';
import type { Span } from '../text/span';
import { isBroken, readYaml } from '../yaml/read';
import { isNothing, textOf, type YamlMap, type YamlNode } from '../yaml/types';
import { CODEBOOK_MESSAGES as MESSAGES } from './messages';
import type { Tag } from './types';

/** Colours that colour-blind readers can distinguish (Okabe and Ito 2008), without black: given to tags that name none. */
export const DEFAULT_COLORS = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7', '#999999'] as const;

/** What a tag may apply to: units of text and types of entities. */
export const APPLIES_TO = ['word', 'sentence', 'passage', ...ENTITY_TYPES] as const;

/**
 * Reads `codebook.yaml`: `tags`, a list of `{name, parent, color, key, description, examples, appliesTo}`. Never throws.
 *
 * A tag without a usable name, or with the name of an earlier one, is left out; a wrong or missing colour is replaced by one of
 * {@link DEFAULT_COLORS}; a key that is taken is dropped, and so is a parent that does not exist or is below its own tag. Spans are
 * UTF-16 offsets into the text given.
 */
export function parseCodebook(text: string): Codebook {
  const { root, problems: found } = readYaml(text);
  return codebookOf(root, found);
}

/** A tag and where its name is written. */
export interface CodebookTag extends Tag {
  readonly nameSpan: Span;
}

export interface Codebook {
  /** In the order of the file. */
  readonly tags: readonly CodebookTag[];
  readonly problems: readonly FileProblem[];
}

/** {@link parseCodebook} of a file that was read already. */
export function codebookOf(root: YamlNode, found: readonly FileProblem[]): Codebook {
  const problems = [...found];
  const report: Report = (code, severity, { start, end }, message, related) =>
    problems.push({ code, severity, start, end, message, ...(related ? { related } : {}) });
  const drafts = draftsOf(root, report);
  return { tags: tagsOf(drafts, report), problems: problems.sort((a, b) => a.start - b.start || a.end - b.end) };
}

type Report = (code: string, severity: Severity, span: Span, message: string, related?: FileProblem['related']) => void;

interface Field {
  /** Null where there is nothing readable, and for a list. */
  readonly value: string | null;
  readonly span: Span;
  readonly node: YamlNode;
}

interface Draft {
  readonly span: Span;
  readonly fields: ReadonlyMap<string, Field>;
}

/** The fields of a tag, in the order in which they are written. */
export const TAG_FIELDS = ['name', 'parent', 'color', 'key', 'description', 'examples', 'appliesTo'] as const;
const FIELDS: ReadonlySet<string> = new Set(TAG_FIELDS);
/** Other spellings people use, and the field meant. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([['colour', 'color']]);

function draftsOf(root: YamlNode, report: Report): Draft[] {
  if (isNothing(root)) return [];
  if (root.kind !== 'map') {
    report('bad-shape', 'error', root, MESSAGES.notACodebook);
    return [];
  }
  const drafts: Draft[] = [];
  for (const { key, keySpan, value } of root.fields) {
    if (key !== 'tags') report('unknown-field', 'warning', keySpan, MESSAGES.unknownFieldOfFile(key));
    else if (value.kind === 'list') {
      for (const item of value.items) {
        if (item.kind === 'map') drafts.push({ span: { start: item.start, end: item.end }, fields: fieldsOf(item, report) });
        else report('bad-shape', 'error', item, MESSAGES.notATag);
      }
    } else if (!isNothing(value)) report('bad-shape', 'error', value, MESSAGES.notAList);
  }
  return drafts;
}

function fieldsOf(map: YamlMap, report: Report): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const { key: written, keySpan, value } of map.fields) {
    const name = SPELLINGS.get(written) ?? written;
    if (!FIELDS.has(name)) report('unknown-field', 'warning', keySpan, MESSAGES.unknownField(written));
    else if (fields.has(name)) report('duplicate-field', 'warning', keySpan, MESSAGES.fieldTwice(written));
    else {
      const { start, end } = isNothing(value) ? keySpan : value;
      fields.set(name, { value: textOf(value) ?? null, span: { start, end }, node: value });
    }
  }
  return fields;
}

function tagsOf(drafts: readonly Draft[], report: Report): CodebookTag[] {
  const named = namedDrafts(drafts, report);
  const colors = named.map(draft => colorOf(draft.fields.get('color'), report));
  const given = new Set<string | null>(colors);
  const free: readonly string[] = DEFAULT_COLORS.filter(color => !given.has(color));
  const palette = free.length === 0 ? DEFAULT_COLORS : free;
  const keys = new Map<string, Span>();
  const parents = parentsOf(named, report);
  let defaulted = 0;
  return named.map((draft, index) => {
    const description = draft.fields.get('description')?.value;
    const key = keyOfTag(draft.fields.get('key'), keys, report);
    const parent = parents.get(draft.name);
    const examples = textsOf(draft.fields.get('examples'), report);
    const appliesTo = textsOf(draft.fields.get('appliesTo'), report).filter(kind => isKind(kind, draft.fields.get('appliesTo'), report));
    return {
      name: draft.name,
      color: colors[index] ?? palette[defaulted++ % palette.length] ?? DEFAULT_COLORS[0],
      ...(description ? { description } : {}),
      ...(key === undefined ? {} : { key }),
      ...(parent === undefined ? {} : { parent }),
      ...(examples.length === 0 ? {} : { examples }),
      ...(appliesTo.length === 0 ? {} : { appliesTo }),
      span: draft.span,
      nameSpan: draft.fields.get('name')?.span ?? draft.span,
    };
  });
}

/** By the names of their tags: parents that exist, without circles. */
function parentsOf(named: readonly NamedDraft[], report: Report): ReadonlyMap<string, string> {
  const names = new Set(named.map(({ name }) => name));
  const parents = new Map<string, string>();
  for (const { name, fields } of named) {
    const field = fields.get('parent');
    const parent = field?.value?.trim() ?? '';
    if (field === undefined || parent === '') continue;
    if (!names.has(parent)) report('unknown-parent', 'warning', field.span, MESSAGES.unknownParent(parent));
    else if (isAbove(name, parent, parents)) report('parent-cycle', 'error', field.span, MESSAGES.parentCycle(name, parent));
    else parents.set(name, parent);
  }
  return parents;
}

/** True where a tag is another one, or one of those above it. */
function isAbove(name: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = other; at !== undefined; at = parents.get(at)) if (at === name) return true;
  return false;
}

/** A text, or each text of a list; blank ones left out. */
function textsOf(field: Field | undefined, report: Report): string[] {
  if (field === undefined || isNothing(field.node)) return [];
  const nodes = field.node.kind === 'list' ? field.node.items : [field.node];
  return nodes.flatMap(node => {
    const text = textOf(node)?.trim();
    if (text === undefined) report('bad-shape', 'warning', node, MESSAGES.notATextList);
    return text ? [text] : [];
  });
}

function isKind(kind: string, field: Field | undefined, report: Report): boolean {
  if ((APPLIES_TO as readonly string[]).includes(kind)) return true;
  report('bad-applies-to', 'warning', field?.span ?? { start: 0, end: 0 }, MESSAGES.badAppliesTo(kind));
  return false;
}

type NamedDraft = Draft & { readonly name: string };

function namedDrafts(drafts: readonly Draft[], report: Report): NamedDraft[] {
  const seen = new Map<string, Span>();
  const named: NamedDraft[] = [];
  for (const draft of drafts) {
    const field = draft.fields.get('name');
    const name = field?.value?.trim() ?? '';
    const first = seen.get(name);
    if (field === undefined || name === '') {
      report('missing-name', 'error', field?.span ?? draft.span, MESSAGES.missingName);
    } else if (first !== undefined) {
      report('duplicate-name', 'error', field.span, MESSAGES.duplicateName(name), [{ span: first, message: MESSAGES.firstWithName(name) }]);
    } else {
      seen.set(name, field.span);
      named.push({ ...draft, name });
    }
  }
  return named;
}

function colorOf(field: Field | undefined, report: Report): string | null {
  if (field === undefined) return null;
  const written = field.value?.trim() ?? '';
  if (/^#[0-9a-f]{6}$/i.test(written)) return written.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(written)) return `#${[...written.slice(1).toLowerCase()].map(digit => digit + digit).join('')}`;
  report('bad-color', 'warning', field.span, written === '' ? MESSAGES.missingColor : MESSAGES.badColor(written));
  return null;
}

function keyOfTag(field: Field | undefined, taken: Map<string, Span>, report: Report): string | undefined {
  const key = field?.value?.trim() ?? '';
  if (field === undefined || key === '') return undefined;
  if ([...key].length !== 1) {
    report('bad-key', 'warning', field.span, MESSAGES.badKey(key));
    return undefined;
  }
  const first = taken.get(key);
  if (first !== undefined) {
    report('duplicate-key', 'warning', field.span, MESSAGES.duplicateKey(key), [{ span: first, message: MESSAGES.firstWithKey }]);
    return undefined;
  }
  taken.set(key, field.span);
  return key;
}

/** The tags below each other: a tag's depth, and the names above it from the top. In the order of the file, each tag's own behind it. */
export function tagTree(tags: readonly Tag[]): { readonly tag: Tag; readonly above: readonly string[] }[] {
  const children = new Map<string | null, Tag[]>();
  for (const tag of tags) children.set(tag.parent ?? null, [...(children.get(tag.parent ?? null) ?? []), tag]);
  const below = (parent: string | null, above: readonly string[]): ReturnType<typeof tagTree> =>
    (children.get(parent) ?? []).flatMap(tag => [{ tag, above }, ...below(tag.name, [...above, tag.name])]);
  return below(null, []);
}

/** A tag and all tags below it, by name; those of a tag that the codebook lacks are itself. */
export function withTagsBelow(tags: readonly Tag[], name: string): ReadonlySet<string> {
  const found = tagTree(tags).flatMap(({ tag, above }) => (tag.name === name || above.includes(name) ? [tag.name] : []));
  return new Set([name, ...found]);
}

/**
 * Tags that annotations have and the codebook lacks, as problems at its first word; none where the file cannot be read, for it may have them.
 *
 * @param use how many annotations have a tag, and how many articles these are in
 */
export function unknownTags(
  text: string,
  { tags, problems }: Codebook,
  use: ReadonlyMap<string, { readonly annotations: number; readonly articles: readonly unknown[] }>,
): (FileProblem & { readonly tag: string })[] {
  if (isBroken(problems)) return [];
  const known = new Set(tags.map(({ name }) => name));
  const [word] = /^(?:\ufeff?(?:#[^\n]*|[^\S\n]*)\n)*/.exec(text) ?? [''];
  const start = word.length;
  const end = start + (/^[^\s:]*/.exec(text.slice(start))?.[0].length ?? 0);
  return [...use]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([tag, { annotations, articles }]) => {
      if (known.has(tag)) return [];
      const message = MESSAGES.unknownTag(tag, annotations, articles.length);
      return [{ code: 'unknown-tag', severity: 'warning' as const, start, end, message, tag }];
    });
}
