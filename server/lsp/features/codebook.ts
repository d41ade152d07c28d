import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  CompletionItemKind,
  type Location,
} from 'vscode-languageserver';
import { taggedSpans } from '../../annotations/taggedArticles';
import { APPLIES_TO, type CodebookTag, DEFAULT_COLORS, tagTree, unknownTags, withTagsBelow } from '../../core/annotations/codebook';
import { addTag, moveTag } from '../../core/annotations/codebookEdit';
import type { TextEdit } from '../../core/text/problem';
import { removeField } from '../../core/yaml/edit';
import { readYaml } from '../../core/yaml/read';
import { yamlText } from '../../core/yaml/scalar';
import { fieldOf, type YamlMap } from '../../core/yaml/types';
import { codebookOf } from '../codebook';
import { toLocation } from '../convert';
import { offeredEdit } from '../edits';
import type { CorpusFolder } from '../folder';
import { escaped, plural } from '../markdown';
import { CODEBOOK } from '../messages';
import type { Session } from '../session';
import { articleTarget, type CodebookTarget, tagAt } from '../targets';

/** What a tag means and how often it is used, as Markdown. */
export function tagCard(folder: CorpusFolder, { name, key, parent, description, examples, appliesTo }: CodebookTag): string {
  const { tags } = codebookOf(folder);
  const above = parent === undefined ? [] : (tagTree(tags).find(({ tag }) => tag.name === name)?.above ?? []);
  const heading = [
    `**${escaped(name)}**`,
    ...(above.length === 0 ? [] : [CODEBOOK.below(above.map(escaped))]),
    ...(key === undefined ? [] : [CODEBOOK.key(escaped(key))]),
  ];
  return [
    heading.join(' · '),
    ...(description === undefined ? [] : [escaped(description)]),
    ...(examples === undefined ? [] : [examples.map(example => CODEBOOK.example(escaped(example))).join('\n')]),
    ...(appliesTo === undefined ? [] : [CODEBOOK.appliesTo(appliesTo)]),
    useOf(folder, name),
  ].join('\n\n');
}

function useOf(folder: CorpusFolder, name: string): string {
  const use = folder.annotations.tagUse();
  const own = use.get(name) ?? { annotations: 0, articles: [] };
  const all = [...withTagsBelow(codebookOf(folder).tags, name)].flatMap(tag => use.get(tag) ?? []);
  const total = all.reduce((sum, { annotations }) => sum + annotations, 0);
  if (total === 0) return CODEBOOK.unused;
  const annotations = plural(own.annotations, 'annotation', 'annotations');
  return CODEBOOK.use(annotations, plural(own.articles.length, 'article', 'articles'), total === own.annotations ? null : String(total));
}

/** The annotations with a tag, where they are in their articles; orphans have no place. */
export function tagReferences(
  { folder, uri, ...lined }: CodebookTarget,
  { name, nameSpan }: CodebookTag,
  declaration: boolean,
): Location[] {
  const articles = [...(folder.annotations.tagUse().get(name)?.articles ?? [])].sort();
  const places = articles.flatMap(article => {
    const target = articleTarget(folder, folder.uriOf(article));
    if (target === null) return [];
    return taggedSpans(folder.annotations, article, name).map(span => toLocation(target.uri, target, span));
  });
  return declaration ? [toLocation(uri, lined, nameSpan), ...places] : places;
}

/** Values of a field of the codebook; null where the line before the cursor is not at a value that is known. */
export function codebookValues(folder: CorpusFolder, line: string): CompletionItem[] | null {
  const { tags } = codebookOf(folder);
  if (/^\s*(-\s*)?parent:\s*\S*$/.test(line)) {
    return tags.map(({ name, description }) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      insertText: yamlText(name, false),
      ...(description === undefined ? {} : { detail: description }),
    }));
  }
  if (/^\s*(-\s*)?appliesTo:\s*(\[[^\]]*)?\w*$/.test(line)) {
    return APPLIES_TO.map(kind => ({ label: kind, kind: CompletionItemKind.EnumMember }));
  }
  if (!/^\s*(-\s*)?colou?r:\s*["']?#?\w*$/.test(line)) return null;
  const taken = new Set(tags.map(({ color }) => color));
  return DEFAULT_COLORS.filter(color => !taken.has(color)).map(color => ({
    label: `"${color}"`,
    kind: CompletionItemKind.Color,
    detail: CODEBOOK.freeColor,
    documentation: color,
    // Between quotation marks that are typed already, the marks are not written again.
    insertText: /["']#?\w*$/.test(line) ? color : `"${color}"`,
  }));
}

/** Quick fixes of the codebook's problems at a place. */
export function codebookActions(session: Session, target: CodebookTarget, { range, context }: CodeActionParams): CodeAction[] {
  const { folder, text, codebook } = target;
  const at = (code: string) => context.diagnostics.filter(diagnostic => diagnostic.code === code);
  const fix = (title: string, edits: readonly TextEdit[], diagnostics: CodeAction['diagnostics']): CodeAction[] =>
    edits.length === 0
      ? []
      : [{ title, kind: CodeActionKind.QuickFix, ...offeredEdit(session, folder, 'codebook', edits), ...(diagnostics && { diagnostics }) }];
  const unknown = unknownTags(text, codebook, folder.annotations.tagUse()).flatMap(({ tag, message }) => {
    const diagnostics = at('unknown-tag').filter(diagnostic => diagnostic.message === message);
    return diagnostics.length === 0 ? [] : fix(CODEBOOK.add(tag), addTag(text, tag), diagnostics);
  });
  const tag = tagAt(target, range.start);
  const map = tag && mapOf(text, tag);
  if (tag === undefined || map === undefined) return unknown;
  const without = (field: string): TextEdit[] => {
    const found = fieldOf(map, field);
    return found === undefined ? [] : removeField(text, map, found);
  };
  const key = fieldOf(map, 'key')?.value;
  const parent = fieldOf(map, 'parent')?.value;
  const [unknownParent] = at('unknown-parent');
  const [cycle] = at('parent-cycle');
  const [duplicateKey] = at('duplicate-key');
  return [
    ...unknown,
    ...(duplicateKey === undefined ? [] : fix(CODEBOOK.removeKey(key?.kind === 'text' ? key.text : ''), without('key'), [duplicateKey])),
    ...(unknownParent === undefined || parent?.kind !== 'text'
      ? []
      : [
          ...fix(CODEBOOK.add(parent.text), addTag(text, parent.text), [unknownParent]),
          ...fix(CODEBOOK.removeParent, without('parent'), [unknownParent]),
        ]),
    ...(cycle === undefined ? [] : fix(CODEBOOK.removeParent, without('parent'), [cycle])),
    ...(tag.parent === undefined ? [] : fix(CODEBOOK.removeParent, moveTag(text, tag.name, null), undefined)).map(action => ({
      ...action,
      kind: CodeActionKind.Refactor,
    })),
  ];
}

function mapOf(text: string, { span }: CodebookTag): YamlMap | undefined {
  const list = fieldOf(readYaml(text).root, 'tags')?.value;
  const item = list?.kind === 'list' ? list.items.find(({ start }) => start === span.start) : undefined;
  return item?.kind === 'map' ? item : undefined;
}
