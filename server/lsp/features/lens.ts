import { type CodeLens, CodeLensRequest, type InlayHint, InlayHintRequest } from 'vscode-languageserver';
import { describeCopies } from '../../core/corpus/copies';
import { countsOf } from '../../core/corpus/queries';
import { copiesOf } from '../../core/corpus/reuse';
import { firstEndingFrom } from '../../core/text/span';
import { explanationOf, labelOf } from '../../core/timex/index';
import { toPosition, toRange, toSpan } from '../convert';
import { timexLine } from '../dateCard';
import { plural } from '../markdown';
import type { Session } from '../session';
import { type ArticleTarget, articleOf, articleOrRegisterOf, type RegisterTarget } from '../targets';
import { canRun } from './commands';

/** Code lenses on copied passages and register entries; inlay hints behind relative dates. */
export function handleLens(session: Session): void {
  session.handle(CodeLensRequest.type, null, ({ textDocument }) => {
    const target = articleOrRegisterOf(session, textDocument.uri);
    if (target === null) return null;
    const { lenses } = target.folder.settings;
    const all = target.kind === 'article' ? (lenses.copies ? copyLenses(target) : []) : lenses.register ? entryLenses(target) : [];
    return all.filter(({ command }) => canRun(session.support, command));
  });
  session.handle(InlayHintRequest.type, null, ({ textDocument, range }) => {
    const target = articleOf(session, textDocument.uri);
    if (target === null || !target.folder.settings.hints.dates) return null;
    const { start, end } = toSpan(target, range);
    const hints: InlayHint[] = [];
    const { timexes, reference } = target.record;
    for (let index = firstEndingFrom(timexes, start); index < timexes.length; index++) {
      const timex = timexes[index];
      if (timex === undefined || timex.start > end) break;
      if (timex.anchorTime === undefined || timex.value === null) continue;
      hints.push({
        position: toPosition(target, timex.end),
        label: labelOf(timex),
        paddingLeft: true,
        tooltip: `${explanationOf(timex, timexes, reference?.value ?? null)}\n${timexLine(timex)}`,
      });
    }
    return hints;
  });
}

function copyLenses(target: ArticleTarget): CodeLens[] {
  const { record, folder } = target;
  return record.article.passages.flatMap((_, index) => {
    const copies = copiesOf(folder.corpus, record.id, index);
    const own = copies[0]?.a;
    if (own === undefined) return [];
    const range = toRange(target, own);
    const command = {
      title: describeCopies(folder.corpus, record.id, copies),
      command: 'pressmark.compareCopies',
      arguments: [{ uri: target.uri, range }],
    };
    return [{ range, command }];
  });
}

function entryLenses(target: RegisterTarget): CodeLens[] {
  const { folder } = target;
  return folder.register.entities.map(entity => {
    const { mentions, articles } = countsOf(folder.corpus, entity.id);
    const title =
      mentions === 0 ? 'no mentions' : `${plural(mentions, 'mention', 'mentions')} in ${plural(articles, 'article', 'articles')}`;
    const command = {
      title,
      command: mentions === 0 ? '' : 'pressmark.openEntity',
      arguments: [{ folder: folder.uri, entity: entity.id }],
    };
    return { range: toRange(target, entity.idSpan), command };
  });
}
