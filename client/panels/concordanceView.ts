import * as vscode from 'vscode';
import type { ConcordanceLine } from '../../server/protocol';
import { dateInWords } from '../dateWords';
import type { Chosen, FromPage, Question, ToPage, Words } from '../pages/concordance/exchange';
import { type ChosenPeriod, periodInWords } from '../period';
import type { Session } from '../session';
import { openPlace } from './openPlace';
import { showPage } from './page';

const VIEW = 'pressmark.concordance';

/** The view below the editors that shows the hits of a query. */
export interface ConcordanceView extends vscode.Disposable {
  /** Shows the hits of another question, and the view. */
  show(question: Question): Promise<void>;
  /** What is shown. */
  readonly question: Question | undefined;
}

/** Where nothing is said about the order and the filter. */
export const questionOf = (folder: string, query: string): Question => ({ folder, query, order: 'time', filter: '' });

export function createConcordanceView(session: Session, period: ChosenPeriod, extension: vscode.Uri): ConcordanceView {
  let webview: vscode.Webview | undefined;
  let question: Question | undefined;
  const send = (message: ToPage): void => void webview?.postMessage(message);
  const inPeriod = ({ from: _, to: __, ...asked }: Question): Question => ({ ...asked, ...period.current });
  const ask = async ({ number, question: asked, offset, limit }: Extract<FromPage, { kind: 'ask' }>): Promise<void> => {
    question = inPeriod(asked);
    const { folder, query, order, filter, showDismissed = false } = asked;
    const answer = await session.ask('concordance', { folder, query, order, filter, showDismissed, offset, limit, ...period.current });
    const items = answer.items.map(line => (line.date === undefined ? line : { ...line, date: dateInWords(line.date) }));
    send({ kind: 'lines', number, offset, answer: { ...answer, items }, period: periodInWords(period.current) });
  };
  const answerTo = async (message: FromPage): Promise<void> => {
    if (message.kind === 'ready') {
      const folder = session.folders.all[0]?.uri.toString();
      if (question !== undefined || folder !== undefined)
        send({ kind: 'question', question: question ?? questionOf(folder ?? '', ''), words: WORDS });
    } else if (message.kind === 'ask') await ask(message);
    else if (message.kind === 'open') await openPlace(message.uri, message.range, message.keepFocus);
    else if (message.kind === 'dismiss') {
      const { question: about, chosen, decision } = message;
      await vscode.commands.executeCommand('pressmark.dismissHits', { question: inPeriod(about), chosen, decision });
    } else if (message.kind === 'copy') await copy(session, inPeriod(message.question), message.chosen);
    else await vscode.commands.executeCommand('pressmark.markHits', { question: inPeriod(message.question), chosen: message.chosen });
  };
  const provider: vscode.WebviewViewProvider = {
    resolveWebviewView(view) {
      webview = view.webview;
      view.webview.onDidReceiveMessage((message: FromPage) => {
        answerTo(message).then(undefined, (error: unknown) => {
          session.output.error(`Concordance: ${String(error)}`);
          void vscode.window.showErrorMessage(vscode.l10n.t('The concordance could not be shown: {0}', String(error)));
        });
      });
      view.onDidDispose(() => {
        webview = undefined;
      });
      showPage(view.webview, extension, 'concordance');
    },
  };
  const registered = vscode.Disposable.from(
    vscode.window.registerWebviewViewProvider(VIEW, provider, { webviewOptions: { retainContextWhenHidden: true } }),
    period.onDidChange(() => send({ kind: 'changed' })),
    session.onDidChange(({ folder }) => {
      if (folder === question?.folder) send({ kind: 'changed' });
    }),
  );
  return {
    get question() {
      return question;
    },
    async show(asked) {
      question = inPeriod(asked);
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      send({ kind: 'question', question: asked, words: WORDS });
    },
    dispose: () => registered.dispose(),
  };
}

/** How many lines are asked for at once where all are wanted. */
const PAGE = 1000;

/** Every line of a question that is chosen, the last ones included, once all articles were searched. */
export async function chosenLines(
  session: Session,
  { folder, query, order, filter, showDismissed = false, from, to }: Question,
  chosen: Chosen,
): Promise<ConcordanceLine[]> {
  const wanted = chosen === 'all' ? null : new Set(chosen.keys);
  const lines: ConcordanceLine[] = [];
  for (let offset = 0; ; ) {
    const { items, total, isComplete } = await session.ask('concordance', {
      folder,
      query,
      order,
      filter,
      showDismissed,
      offset,
      limit: PAGE,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    if (!isComplete) continue;
    lines.push(...items.filter(({ key }) => wanted === null || wanted.has(key)));
    offset += PAGE;
    if (offset >= total || lines.length === wanted?.size) return lines;
  }
}

/** As a table that spreadsheets take: a line each, with its article. */
async function copy(session: Session, question: Question, chosen: Chosen): Promise<void> {
  const lines = await chosenLines(session, question, chosen);
  const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(/^[=+\-@]/, "'$&");
  const rows = lines.map(({ left, hit, right, date, outlet, title, uri }) =>
    [left, hit, right, date ?? '', outlet ?? '', title, vscode.workspace.asRelativePath(vscode.Uri.parse(uri))].map(cell).join('\t'),
  );
  await vscode.env.clipboard.writeText(rows.join('\n'));
  const message =
    lines.length === 1 ? vscode.l10n.t('Copied 1 line.') : vscode.l10n.t('Copied {0} lines.', lines.length.toLocaleString('en'));
  vscode.window.setStatusBarMessage(`$(copy) ${message}`, 5000);
}

const WORDS: Words = {
  query: vscode.l10n.t('Look for'),
  queryHint: vscode.l10n.t('Words, /a pattern/, entity:, type:, date:, tag:, near/5, |'),
  filter: vscode.l10n.t('Filter the lines'),
  sort: vscode.l10n.t('Sort by'),
  orders: {
    time: vscode.l10n.t('By date'),
    left: vscode.l10n.t('By the words before'),
    right: vscode.l10n.t('By the words after'),
    hit: vscode.l10n.t('By the words found'),
    outlet: vscode.l10n.t('By outlet'),
    article: vscode.l10n.t('By article'),
  },
  hits: vscode.l10n.t('Found {0} times'),
  oneHit: vscode.l10n.t('Found once'),
  noHits: vscode.l10n.t('Nothing found'),
  limited: vscode.l10n.t('only the first are listed'),
  searching: vscode.l10n.t('searched {0} of {1} articles…'),
  checked: vscode.l10n.t('{0} checked'),
  mark: vscode.l10n.t('Annotate All…'),
  markChecked: vscode.l10n.t('Annotate {0} Checked…'),
  copy: vscode.l10n.t('Copy'),
  keys: vscode.l10n.t(
    'Enter opens the article, Space checks a line, M annotates it or those that are checked, Shift+M annotates all, N never lists it again, Shift+N its words, Ctrl+C copies, / goes to the query',
  ),
  undated: vscode.l10n.t('undated'),
  lines: vscode.l10n.t('Concordance'),
  dismissed: vscode.l10n.t('{0} dismissed'),
  showDismissed: vscode.l10n.t('Show Dismissed'),
  hideDismissed: vscode.l10n.t('Hide Dismissed'),
};
