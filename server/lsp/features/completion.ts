import { type CompletionItem, CompletionItemKind, CompletionRequest, type Position } from 'vscode-languageserver';
import { DECISIONS } from '../../core/article/types';
import { findNames } from '../../core/corpus/queries';
import { ENTITY_TYPES } from '../../core/entities/types';
import { yamlKey } from '../../core/yaml/scalar';
import { linedText, toOffset, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { YAML_FIELDS } from '../messages';
import type { OwnFile } from '../ownFiles';
import type { Session } from '../session';
import { targetOf } from '../targets';
import { aliasCompletions } from './aliasCompletion';
import { codebookValues } from './codebook';
import { linkCompletions } from './knowledge';
import { meantCompletions } from './meantCompletion';

const MOST_NAMES = 100;
/** A name's beginning is looked for at most so far before the cursor. */
const LONGEST_PREFIX = 60;

/** Names and aliases in articles, keys and types in the register, fields, article paths and decisions in the other YAML files. */
export function handleCompletion(session: Session): void {
  session.handle(CompletionRequest.type, null, async ({ textDocument, position }) => {
    const target = targetOf(session, textDocument.uri);
    const { folder, uri } = target;
    if (folder?.setUp !== true) return null;
    if (target.kind === 'own') {
      const { file } = target;
      const text = session.documents.get(uri)?.getText() ?? folder.ownText(file)?.text ?? '';
      if (file === 'register') {
        const links = await linkCompletions(session, { ...target, file, ...linedText(text) }, position).catch(() => []);
        if (links !== null) return links;
        const aliases = await aliasCompletions({ ...target, file, ...linedText(text) }, position);
        if (aliases !== null) return aliases;
        const meant = await meantCompletions({ ...target, file, ...linedText(text) }, position);
        if (meant !== null) return meant;
      }
      return hasFields(file) ? yamlItems(folder, file, lineBefore(text, position)) : null;
    }
    if (target.kind !== 'article') return null;
    const offset = toOffset(target, position);
    const before = target.text.slice(Math.max(0, offset - LONGEST_PREFIX), offset);
    const typed = /(?:^|[^\p{L}\p{N}@])(@?)(\p{L}[\p{L}\p{N}'’.-]*|)$/u.exec(before);
    const [, trigger = '', prefix = ''] = typed ?? [];
    if (trigger === '' && !/^\p{Lu}.|^$/u.test(prefix)) return [];
    const range = toRange(target, { start: offset - trigger.length - prefix.length, end: offset });
    const items = findNames(folder.corpus, prefix, MOST_NAMES).flatMap((hit, index): CompletionItem[] => {
      if (hit.kind !== 'entity') return [];
      const { entity } = hit;
      return [entity.name, ...entity.aliases].map(form => ({
        label: form,
        kind: CompletionItemKind.Value,
        detail: form === entity.name ? entity.type : `${entity.type} · ${entity.name}`,
        filterText: `${trigger}${form}`,
        sortText: String(index).padStart(4, '0'),
        textEdit: { range, newText: form },
      }));
    });
    return { isIncomplete: items.length >= MOST_NAMES, items };
  });
}

const hasFields = (file: OwnFile): file is keyof typeof YAML_FIELDS => file in YAML_FIELDS;

function lineBefore(text: string, position: Position): string {
  const lined = linedText(text);
  return text.slice(lined.lines[position.line] ?? text.length, toOffset(lined, position));
}

function yamlItems(folder: CorpusFolder, file: keyof typeof YAML_FIELDS, line: string): CompletionItem[] {
  if (file === 'register' && /^\s*(-\s*)?type:\s*\S*$/.test(line)) {
    return ENTITY_TYPES.map(type => ({ label: type, kind: CompletionItemKind.EnumMember }));
  }
  const values = file === 'codebook' ? codebookValues(folder, line) : null;
  if (values !== null) return values;
  if (file === 'furniture' && /^\s*(-\s*)?decision:\s*\S*$/.test(line)) {
    return DECISIONS.map(decision => ({ label: decision, kind: CompletionItemKind.EnumMember }));
  }
  if (file === 'articleEntries' && /^ {1,3}\S*$/.test(line)) {
    return folder.corpus
      .ids()
      .filter(id => !folder.corpus.articleEntries.has(id))
      .map(id => ({ label: id, kind: CompletionItemKind.File, insertText: `${yamlKey(id)}:` }));
  }
  if (!/^\s+(-\s*)?[a-zA-Z]*$/.test(line)) return [];
  return Object.entries(YAML_FIELDS[file]).map(([field, detail]) => ({
    label: field,
    kind: CompletionItemKind.Property,
    detail,
    insertText: `${field}: `,
  }));
}
