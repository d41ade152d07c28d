import type { FileProblem, Severity } from '../text/problem';
import type { Span } from '../text/span';
import { readYaml } from '../yaml/read';
import { isNothing, textOf, type YamlMap, type YamlNode } from '../yaml/types';
import { CODEBOOK_MESSAGES as MESSAGES } from './messages';
import type { Tag } from './types';

/** Colours that colour-blind readers can distinguish (Okabe and Ito 2008), without black: given to tags that name none. */
export const DEFAULT_COLORS = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7', '#999999'] as const;

/**
 * Reads `codebook.yaml`: `tags`, a list of `{name, color, description, key}`. Never throws.
 *
 * A tag without a usable name, or with the name of an earlier one, is left out; a wrong or missing colour is replaced by one of
 * {@link DEFAULT_COLORS}; a key that is taken is dropped. Spans are UTF-16 offsets into the text given.
 */
export function parseCodebook(text: string): { tags: readonly Tag[]; problems: FileProblem[] } {
  const { root, problems: found } = readYaml(text);
  const problems = [...found];
  const report: Report = (code, severity, { start, end }, message, related) =>
    problems.push({ code, severity, start, end, message, ...(related ? { related } : {}) });
  const drafts = draftsOf(root, report);
  return { tags: tagsOf(drafts, report), problems: problems.sort((a, b) => a.start - b.start || a.end - b.end) };
}

type Report = (code: string, severity: Severity, span: Span, message: string, related?: FileProblem['related']) => void;

interface Field {
  /** Null where there is nothing readable. */
  readonly value: string | null;
  readonly span: Span;
}

interface Draft {
  readonly span: Span;
  readonly fields: ReadonlyMap<string, Field>;
}

const FIELDS: ReadonlySet<string> = new Set(['name', 'color', 'description', 'key']);
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
      fields.set(name, { value: textOf(value) ?? null, span: { start, end } });
    }
  }
  return fields;
}

function tagsOf(drafts: readonly Draft[], report: Report): Tag[] {
  const named = namedDrafts(drafts, report);
  const colors = named.map(draft => colorOf(draft.fields.get('color'), report));
  const given = new Set<string | null>(colors);
  const free: readonly string[] = DEFAULT_COLORS.filter(color => !given.has(color));
  const palette = free.length === 0 ? DEFAULT_COLORS : free;
  const keys = new Map<string, Span>();
  let defaulted = 0;
  return named.map((draft, index) => {
    const description = draft.fields.get('description')?.value;
    const key = keyOfTag(draft.fields.get('key'), keys, report);
    return {
      name: draft.name,
      color: colors[index] ?? palette[defaulted++ % palette.length] ?? DEFAULT_COLORS[0],
      ...(description ? { description } : {}),
      ...(key === undefined ? {} : { key }),
      span: draft.span,
    };
  });
}

function namedDrafts(drafts: readonly Draft[], report: Report): (Draft & { readonly name: string })[] {
  const seen = new Map<string, Span>();
  const named: (Draft & { readonly name: string })[] = [];
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
