import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { chooseMeaningHere } from '../../core/article/articleEntryEdits';
import { mentionAt } from '../../core/corpus/names';
import { type MeantRule, setMeaningRule } from '../../core/entities/register/meaningEdits';
import type { Mention } from '../../core/entities/types';
import type { TextEdit } from '../../core/text/problem';
import { sliceOf } from '../../core/text/span';
import type { MeaningChoice } from '../../protocol';
import { toOffset, toRange } from '../convert';
import { offeredEdit, ownTextOf } from '../edits';
import { shortened } from '../markdown';
import { companionsFor, type Meaning, meaningsOf, ruleOf } from '../meanings';
import { MEANINGS } from '../messages';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleOf } from '../targets';

/** What a name that several entities have may mean, and where that is remembered, each with the edit that does so. */
export function handleMeanings(session: Session): void {
  session.handle(requests.meaningChoices, null, ({ uri, position }) => {
    const target = articleOf(session, uri);
    const mention = target === null ? undefined : mentionAt(target.record, toOffset(target, position));
    if (target === null || mention?.options === undefined) return null;
    return {
      folder: target.folder.uri,
      text: sliceOf(target.text, mention).replace(/\s+/g, ' '),
      choices: choicesOf(session, target, mention, meaningsOf(target.folder, target.record, mention)),
    };
  });
}

/** For the light bulb: all that can be chosen behind one entry, and the end of what was chosen. */
export function meaningChoiceActions(session: Session, target: ArticleTarget, mention: Mention): CodeAction[] {
  const form = shortened(sliceOf(target.text, mention).replace(/\s+/g, ' '), 40);
  const ends = mention.via === 'choice' ? choicesOf(session, target, mention, [], ['ask']) : [];
  const forget = ends.map(({ edit }) => ({ title: MEANINGS.askAgain(form), kind: CodeActionKind.QuickFix, edit }));
  const title = MEANINGS.choose(form);
  const argument = { uri: target.uri, position: toRange(target, mention).start };
  return [
    ...forget,
    { title, kind: CodeActionKind.QuickFix, command: { title, command: 'pressmark.chooseMeaning', arguments: [argument] } },
  ];
}

const SCOPES = ['article', 'outlet', 'companion', 'ask'] as const;

function choicesOf(
  session: Session,
  target: ArticleTarget,
  mention: Mention,
  meanings: readonly Meaning[],
  scopes: readonly MeaningChoice['scope'][] = SCOPES,
): MeaningChoice[] {
  const { folder, record } = target;
  const { options = [] } = mention;
  const [entries, register] = [ownTextOf(folder, 'articleEntries'), ownTextOf(folder, 'register')];
  const choice = (file: 'articleEntries' | 'register', edits: readonly TextEdit[], said: Omit<MeaningChoice, 'edit'>): MeaningChoice[] => {
    const { edit } = edits.length === 0 ? {} : offeredEdit(session, folder, file, edits);
    return edit === undefined ? [] : [{ ...said, edit }];
  };
  const byRule = (scope: 'outlet' | 'companion', rule: MeantRule, where: string): MeaningChoice[] =>
    meanings.flatMap(meaning =>
      choice('register', setMeaningRule(register, rule, meaning.entity.id, options), said(meaning, scope, where)),
    );
  const outlet = record.header.outlet?.value;
  const decided = ruleOf(folder, record, mention);
  const made: Readonly<Record<MeaningChoice['scope'], () => MeaningChoice[]>> = {
    article: () =>
      meanings.flatMap(meaning =>
        choice(
          'articleEntries',
          chooseMeaningHere(entries, record.id, meaning.entity.id, options),
          said(meaning, 'article', MEANINGS.inThisArticle),
        ),
      ),
    outlet: () => (outlet === undefined ? [] : byRule('outlet', { field: 'meantIn', value: outlet }, MEANINGS.inOutlet(outlet))),
    companion: () =>
      companionsFor(folder, record, mention).flatMap(({ id, name }) =>
        byRule('companion', { field: 'meantWith', value: id }, MEANINGS.whereNamed(name)),
      ),
    ask: () => {
      if (decided === undefined) return [];
      const ask = { name: MEANINGS.ask, scope: 'ask' as const, where: MEANINGS.always, detail: MEANINGS.because(decided, nameIn(target)) };
      if (decided.kind === 'article') return choice('articleEntries', chooseMeaningHere(entries, record.id, null, options), ask);
      const rule: MeantRule =
        decided.kind === 'outlet' ? { field: 'meantIn', value: decided.outlet } : { field: 'meantWith', value: decided.entity };
      return choice('register', setMeaningRule(register, rule, null, options), ask);
    },
  };
  return scopes.flatMap(scope => made[scope]());
}

/** The name of an entity, else its id. */
const nameIn =
  ({ folder }: Pick<ArticleTarget, 'folder'>) =>
  (id: string): string =>
    folder.register.byId.get(id)?.name ?? id;

const said = (
  { entity, description, evidence, companions }: Meaning,
  scope: MeaningChoice['scope'],
  where: string,
): Omit<MeaningChoice, 'edit'> => ({
  entity: entity.id,
  name: entity.name,
  type: entity.type,
  scope,
  where,
  detail: [
    ...(description === undefined ? [] : [description]),
    ...evidence,
    ...(companions.length === 0 ? [] : [MEANINGS.namedHere(companions)]),
  ].join(' · '),
});
