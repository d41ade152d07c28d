import * as vscode from 'vscode';
import type { FromPage, ToPage, Words } from '../pages/timeline/exchange';
import { pickEntity } from '../pickers';
import { bytesOfBase64, writeExport } from './files';
import { createOverviewPanel, type OverviewPanel, type Surroundings } from './overviewPanel';
import { pickPicture } from './pickPicture';

/** Articles, dates and entities over time. */
export function createTimelinePanel(surroundings: Surroundings): OverviewPanel<ToPage> {
  const { session, period } = surroundings;
  const panel: OverviewPanel<ToPage> = createOverviewPanel<FromPage, ToPage>(surroundings, {
    page: 'timeline',
    title: vscode.l10n.t('Timeline'),
    changed: { kind: 'changed' },
    first: () => ({ kind: 'show', words: wordsOf(), period: period.current }),
    async answer(message, folder) {
      switch (message.kind) {
        case 'ask': {
          const { number, entities, axis } = message;
          const answer = await session.ask('timeline', { folder, ...axis, ...(entities !== undefined && { entities }) });
          panel.send({ kind: 'timeline', number, answer, period: period.current });
          return;
        }
        case 'period':
          period.choose(message.period);
          return;
        case 'addEntity': {
          const title = vscode.l10n.t('Add an Entity to the Timeline');
          const picked = await pickEntity(session, folder, { title, placeholder: vscode.l10n.t('Type a name or alias') });
          if (picked !== undefined) panel.send({ kind: 'entity', entity: picked.entity });
          return;
        }
        case 'findEntity':
          await vscode.commands.executeCommand('pressmark.findInArticles', { kind: 'entity', folder, entity: message.entity });
          return;
        case 'export': {
          const format = await pickPicture(vscode.l10n.t('Export the Timeline As'));
          if (format !== undefined) panel.send({ kind: 'drawPicture', format });
          return;
        }
        case 'picture': {
          const { format, content } = message;
          await writeExport(folder, `timeline.${format}`, format === 'png' ? bytesOfBase64(content) : content);
          return;
        }
      }
    },
  });
  return panel;
}

const wordsOf = (): Words => ({
  timeline: vscode.l10n.t('Timeline'),
  keys: vscode.l10n.t('The arrow keys move it, Page Up and Page Down farther, Escape shows all'),
  from: vscode.l10n.t('From'),
  to: vscode.l10n.t('To'),
  hint: vscode.l10n.t('2018-03-05'),
  articles: vscode.l10n.t('Articles published'),
  dates: vscode.l10n.t('Dates they name'),
  begin: vscode.l10n.t('Beginning of the period'),
  end: vscode.l10n.t('End of the period'),
  all: vscode.l10n.t('Show All'),
  zoom: vscode.l10n.t('Zoom In'),
  zoomOut: vscode.l10n.t('Zoom Out'),
  addEntity: vscode.l10n.t('Add Entity…'),
  table: vscode.l10n.t('Table'),
  export: vscode.l10n.t('Export…'),
  time: vscode.l10n.t('Time'),
  nothing: vscode.l10n.t('No article has a date here.'),
  chosen: vscode.l10n.t('{0} articles from {1} to {2}. The views show only these.'),
  everything: vscode.l10n.t('{0} articles from {1} to {2}'),
  undated: vscode.l10n.t('{0} without a date as precise'),
  outside: vscode.l10n.t('{0} dates before and {1} after'),
  months: [
    vscode.l10n.t('January'),
    vscode.l10n.t('February'),
    vscode.l10n.t('March'),
    vscode.l10n.t('April'),
    vscode.l10n.t('May'),
    vscode.l10n.t('June'),
    vscode.l10n.t('July'),
    vscode.l10n.t('August'),
    vscode.l10n.t('September'),
    vscode.l10n.t('October'),
    vscode.l10n.t('November'),
    vscode.l10n.t('December'),
  ],
});
