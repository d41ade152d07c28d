import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { FileProblem, Severity } from '../text/problem';
import type { Span } from '../text/span';
import type { Tag } from './types';

/** Colours that colour-blind readers tell apart (Okabe and Ito 2008), without black: given to tags that name none. */
export const DEFAULT_COLORS = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7', '#999999'] as const;

/**
 * Reads `codebook.yaml`: `tags`, a list of `{name, color, description, key}`. Never throws.
 *
 * A tag without a usable name, or with a name borne before, is left out; a wrong or missing colour is replaced by one of
 * {@link DEFAULT_COLORS}; a key that is taken is dropped. Spans are UTF-16 offsets into the text given.
 */
export function parseCodebook(text: string): { tags: readonly Tag[]; problems: FileProblem[] } {
  const problems: FileProblem[] = [];
  const report: Report = (code, severity, span, message, related) =>
    problems.push({ code, severity, start: span.start, end: span.end, message, ...(related ? { related } : {}) });
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent', strict: false });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    report('broken-yaml', 'error', { start, end: Math.max(start, end) }, `This is not readable YAML: ${error.message}.`);
  }
  const drafts = draftsOf(document.contents, report);
  return { tags: tagsOf(drafts, report), problems: problems.sort((a, b) => a.start - b.start || a.end - b.end) };
}

type Report = (code: string, severity: Severity, span: Span, message: string, related?: FileProblem['related']) => void;

interface Field {
  /** Null where nothing readable stands there. */
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

function draftsOf(contents: unknown, report: Report): Draft[] {
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isMap(contents)) {
    report('bad-shape', 'error', spanOf(contents), 'A codebook starts with `tags:` and a list of tags below it.');
    return [];
  }
  const drafts: Draft[] = [];
  for (const pair of contents.items) {
    if (keyOf(pair) !== 'tags') {
      report('unknown-field', 'warning', spanOf(pair.key), `A codebook has no field '${keyOf(pair)}'; the one it has is tags.`);
      continue;
    }
    if (isSeq(pair.value)) {
      for (const item of pair.value.items) {
        if (isMap(item)) drafts.push({ span: spanOf(item), fields: fieldsOf(item, report) });
        else report('bad-shape', 'error', spanOf(item), 'A tag is written as `- name: …`, with color, description and key below it.');
      }
    } else if (!(isScalar(pair.value) && pair.value.value === null) && pair.value !== null) {
      report('bad-shape', 'error', spanOf(pair.value), 'Below tags stands a list: one `- name: …` for each tag.');
    }
  }
  return drafts;
}

function fieldsOf(map: YAMLMap, report: Report): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const pair of map.items) {
    const written = keyOf(pair);
    const name = SPELLINGS.get(written) ?? written;
    if (!FIELDS.has(name)) {
      report('unknown-field', 'warning', spanOf(pair.key), `A tag has no field '${written}'; it has name, color, description and key.`);
    } else if (fields.has(name)) {
      report('duplicate-field', 'warning', spanOf(pair.key), `'${written}' stands twice in this tag; the first one is used.`);
    } else {
      const span = pair.value === null || (isScalar(pair.value) && pair.value.value === null) ? spanOf(pair.key) : spanOf(pair.value);
      fields.set(name, { value: textOf(pair.value), span });
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
      report('missing-name', 'error', field?.span ?? draft.span, 'This tag has no name: write `name:` and a word or two.');
    } else if (first !== undefined) {
      report('duplicate-name', 'error', field.span, `There is a tag '${name}' already; this one is not used.`, [
        { span: first, message: `The first '${name}'.` },
      ]);
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
  report(
    'bad-color',
    'warning',
    field.span,
    written === ''
      ? 'There is no colour here. A colour is written in quotes, as in "#d55e00": without them YAML reads it as a comment.'
      : `'${written}' is not a colour; write six hexadecimal digits in quotes, as in "#d55e00".`,
  );
  return null;
}

function keyOfTag(field: Field | undefined, taken: Map<string, Span>, report: Report): string | undefined {
  const key = field?.value?.trim() ?? '';
  if (field === undefined || key === '') return undefined;
  if ([...key].length !== 1) {
    report('bad-key', 'warning', field.span, `A key is one character; '${key}' has more.`);
    return undefined;
  }
  const first = taken.get(key);
  if (first !== undefined) {
    report('duplicate-key', 'warning', field.span, `The key '${key}' picks another tag already.`, [
      { span: first, message: 'The tag that has it.' },
    ]);
    return undefined;
  }
  taken.set(key, field.span);
  return key;
}

const keyOf = (pair: Pair): string => textOf(pair.key) ?? '';

/** A scalar as it was written: `1` and `2018` are text here. */
function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function spanOf(node: unknown): Span {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? { start: Number(range[0]), end: Number(range[1]) } : { start: 0, end: 0 };
}
