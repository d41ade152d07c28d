import * as vscode from 'vscode';
import type { FromPage, ToPage, Words } from '../pages/map/exchange';
import { bytesOfBase64, writeExport } from './files';
import { createOverviewPanel, type OverviewPanel, type Surroundings } from './overviewPanel';
import { pickPicture } from './pickPicture';

/** The places of the register on a map of the world. */
export function createMapPanel(surroundings: Surroundings): OverviewPanel<ToPage> {
  const { session, period } = surroundings;
  const panel: OverviewPanel<ToPage> = createOverviewPanel<FromPage, ToPage>(surroundings, {
    page: 'map',
    title: vscode.l10n.t('Map of Places'),
    changed: { kind: 'changed' },
    first: () => ({ kind: 'show', words: wordsOf(), period: period.current }),
    async answer(message, folder) {
      switch (message.kind) {
        case 'ask': {
          const answer = await session.ask('placesOnMap', { folder, ...period.current });
          panel.send({ kind: 'places', number: message.number, answer, period: period.current });
          return;
        }
        case 'period':
          period.choose(message.period);
          return;
        case 'findEntity':
          await vscode.commands.executeCommand('pressmark.findInArticles', { kind: 'entity', folder, entity: message.entity });
          return;
        case 'locate':
          await vscode.commands.executeCommand('pressmark.locateEntity', { folder, entity: message.entity });
          return;
        case 'export': {
          const format = await pickPicture(vscode.l10n.t('Export the Map As'));
          if (format !== undefined) panel.send({ kind: 'drawPicture', format });
          return;
        }
        case 'picture': {
          const { format, content } = message;
          await writeExport(folder, `map.${format}`, format === 'png' ? bytesOfBase64(content) : content);
          return;
        }
      }
    },
  });
  return panel;
}

const wordsOf = (): Words => ({
  map: vscode.l10n.t('Map of Places'),
  keys: vscode.l10n.t(
    'The arrow keys go from place to place, Enter lists its mentions, + and - zoom, Shift and an arrow key moves the map, 0 shows the world',
  ),
  from: vscode.l10n.t('From'),
  to: vscode.l10n.t('To'),
  hint: vscode.l10n.t('2018-03-05'),
  table: vscode.l10n.t('Table'),
  export: vscode.l10n.t('Export…'),
  counted: vscode.l10n.t('{0} of {1} places are on the map'),
  nothing: vscode.l10n.t('No place of the register is mentioned here.'),
  place: vscode.l10n.t('{0} · {1} mentions in {2} articles · {3}'),
  notOnMap: vscode.l10n.t('Not on the map'),
  sources: {
    register: vscode.l10n.t('coordinates of the register'),
    knowledge: vscode.l10n.t('coordinates of a knowledge base'),
    geonames: vscode.l10n.t('found by its name'),
    ask: vscode.l10n.t('choose: {0}'),
    unknown: vscode.l10n.t('not known where'),
  },
  columns: {
    name: vscode.l10n.t('Place'),
    mentions: vscode.l10n.t('Mentions'),
    articles: vscode.l10n.t('Articles'),
    where: vscode.l10n.t('Latitude, longitude'),
    source: vscode.l10n.t('Source'),
  },
  credit: vscode.l10n.t('Cities: GeoNames (CC BY 4.0). Map: Natural Earth.'),
});
