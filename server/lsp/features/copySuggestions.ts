import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type CopySuggestion, contentFrom, suggestionsIn, suggestionsOf, suggestionsOfAll } from '../../annotations/copySuggestions';
import { inContext } from '../../core/query/concordance';
import { overlaps, sliceOf, touches } from '../../core/text/span';
import type { AnnotatedAt, CopySuggestionItem, SuggestedPlace } from '../../protocol';
import { toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { shortened } from '../markdown';
import { ACTIONS } from '../messages';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf } from '../targets';
import { normalUri } from '../uris';
import { placedAt } from './annotationPage';
import type { Request } from './passageActions';

/** Annotations offered in the copies of the passages they are on, which somebody accepts or dismisses. */
export function handleCopySuggestions(session: Session): void {
  session.handle(requests.copySuggestions, [], async ({ folder: uri, id, uri: article }) => {
    const folder = folderOf(session, uri);
    const sources = await sourcesOf(folder);
    const here = article === undefined ? null : folder.articleIdOf(normalUri(article));
    const found = id !== undefined ? suggestionsOf(sources, id) : here === null ? [] : suggestionsIn(sources, here);
    return found.flatMap(suggestion => itemOf(folder, suggestion));
  });
  session.handle(requests.annotatedAt, NOT_ANNOTATED, async ({ uri, position }): Promise<AnnotatedAt> => {
    const folder = session.folders.of(normalUri(uri));
    const here = folder === undefined ? [] : placedAt(folder, uri, position);
    if (folder === undefined || here.length === 0) return NOT_ANNOTATED;
    const asked = here.slice(0, MOST_ASKED).map(({ annotation }) => annotation.id);
    return { annotations: here.length, copies: suggestionsOfAll(await sourcesOf(folder), asked).length };
  });
  session.handleChange(requests.decideCopies, async ({ folder: uri, suggestions, decision }) => {
    const folder = folderOf(session, uri);
    if (decision === 'dismiss') return folder.dismissals.add(dismissalsOf(folder, suggestions));
    const asked = new Set(suggestions.map(each => `${each.id} ${folder.articleIdOf(normalUri(each.uri)) ?? ''}`));
    const sources = await sourcesOf(folder);
    const due = [...new Set(suggestions.map(({ id }) => id))].flatMap(id => suggestionsOf(sources, id));
    const accepted = due.filter(({ from, article }) => asked.has(`${from.id} ${article}`));
    const made = await folder.annotations.changes.createAll(
      accepted.map(({ article, span, from }) => ({ article, span, content: contentFrom(from) })),
    );
    if (made.length > 0) folder.annotationsChanged();
    return made.length;
  });
}

const NOT_ANNOTATED: AnnotatedAt = { annotations: 0, copies: 0 };

/** Of annotations at one place, so many are looked for in copies. */
const MOST_ASKED = 3;

const sourcesOf = async ({ corpus, annotations, dismissals }: CorpusFolder) => ({
  corpus,
  annotations,
  dismissed: await dismissals.read(),
});

function dismissalsOf(folder: CorpusFolder, suggestions: readonly SuggestedPlace[]) {
  return suggestions.flatMap(({ id, uri }) => {
    const article = folder.articleIdOf(normalUri(uri));
    return article === null ? [] : [{ kind: 'copy' as const, annotation: id, article }];
  });
}

function itemOf(folder: CorpusFolder, { from, article, span }: CopySuggestion): CopySuggestionItem[] {
  const record = folder.corpus.get(article);
  if (record === undefined) return [];
  const { left, hit, right } = inContext(record.article.text, span);
  const { tag, entity, note } = from;
  return [
    {
      id: from.id,
      uri: folder.uriOf(article),
      range: toRange(linedOf(record), span),
      left,
      quote: hit,
      right,
      title: record.header.title.value,
      fromTitle: folder.corpus.summary(from.article)?.header.title.value ?? from.article,
      fromUri: folder.uriOf(from.article),
      annotator: from.annotator,
      ...(tag === undefined ? {} : { tag }),
      ...(entity === undefined ? {} : { entityName: nameOf(folder, entity) }),
      ...(note === undefined ? {} : { note }),
    },
  ];
}

const nameOf = (folder: CorpusFolder, entity: string): string => folder.register.byId.get(entity)?.name ?? entity;

/** So many suggestions at one place are each offered by themselves. */
const MOST_OFFERED = 3;

/** What other articles' annotations offer at a place: each to be made, or never offered there again. */
export async function copySuggestionActions({ session, target, span }: Request): Promise<CodeAction[]> {
  if (!session.support.runsClientCommands) return [];
  const { folder, record, text, uri } = target;
  const found = suggestionsIn(await sourcesOf(folder), record.id, span).filter(
    suggestion => overlaps(suggestion.span, span) || touches(suggestion.span, span.start),
  );
  return found.slice(0, MOST_OFFERED).flatMap(suggestion => {
    const { from } = suggestion;
    const quote = shortened(sliceOf(text, suggestion.span).replace(/\s+/g, ' '), 40);
    const what = from.tag ?? (from.entity === undefined ? shortened(from.note ?? '', 40) : nameOf(folder, from.entity));
    const title = shortened(folder.corpus.summary(from.article)?.header.title.value ?? from.article, 50);
    const action = (label: string, decision: 'accept' | 'dismiss'): CodeAction => ({
      title: label,
      kind: CodeActionKind.QuickFix,
      command: {
        title: label,
        command: 'pressmark.annotateCopies',
        arguments: [{ folder: folder.uri, decision, suggestions: [{ id: from.id, uri }] }],
      },
    });
    return [action(ACTIONS.annotateCopy(quote, what, title), 'accept'), action(ACTIONS.dismissCopy(quote, what), 'dismiss')];
  });
}
