import * as vscode from 'vscode';
import type { CooccurrenceNode, CooccurrenceParams, SuggestedNameItem } from '../../server/protocol';
import { dateInWords } from '../dateWords';
import type { FileFormat, FromPage, Question, ToPage, Words } from '../pages/graph/exchange';
import { typeNames } from '../views/items';
import { bytesOfBase64, writeExport } from './files';
import { openPlace } from './openPlace';
import { createOverviewPanel, type OverviewPanel, type Surroundings } from './overviewPanel';
import { type FormPick, pickPicture } from './pickPicture';

/** Who is named with whom, as a graph. */
export function createGraphPanel(surroundings: Surroundings): OverviewPanel<ToPage> {
  const { session, period } = surroundings;
  const panel: OverviewPanel<ToPage> = createOverviewPanel<FromPage, ToPage>(surroundings, {
    page: 'graph',
    title: vscode.l10n.t('Co-occurrence Graph'),
    changed: { kind: 'changed' },
    first: () => ({ kind: 'show', words: wordsOf(), period: period.current }),
    async answer(message, folder) {
      switch (message.kind) {
        case 'ask': {
          const { number, question } = message;
          const answer = await session.ask('cooccurrence', { ...askedOf(folder, question), ...period.current });
          panel.send({ kind: 'graph', number, answer, period: period.current });
          return;
        }
        case 'places': {
          const { number, question, entities, offset, limit } = message;
          const { by, suggested } = question;
          const found = await session.ask('cooccurrencePlaces', { folder, by, suggested, entities, offset, limit, ...period.current });
          const items = found.items.map(place => (place.date === undefined ? place : { ...place, date: dateInWords(place.date) }));
          panel.send({ kind: 'places', number, offset, answer: { ...found, items } });
          return;
        }
        case 'period':
          period.choose(message.period);
          return;
        case 'open':
          await openPlace(message.uri, message.range, message.keepFocus);
          return;
        case 'openEntity':
          await vscode.commands.executeCommand('pressmark.openEntity', { folder, entity: message.entity });
          return;
        case 'findEntity':
          await vscode.commands.executeCommand('pressmark.findInArticles', { kind: 'entity', folder, entity: message.entity });
          return;
        case 'findName':
          await vscode.commands.executeCommand('pressmark.findInArticles', { folder, query: queryFor(message.node) });
          return;
        case 'decide':
          await vscode.commands.executeCommand(`pressmark.${message.decision}`, rowOf(folder, message.node));
          return;
        case 'picture': {
          const { format, content } = message;
          await writeExport(folder, `cooccurrence.${format}`, format === 'png' ? bytesOfBase64(content) : content);
          return;
        }
        case 'export': {
          const format = await pickPicture(vscode.l10n.t('Export the Graph As'), fileFormats());
          if (format === undefined) return;
          if (format === 'svg' || format === 'png') panel.send({ kind: 'drawPicture', format });
          else {
            const { communities, question } = message;
            const asked = { ...askedOf(folder, question), format, communities, ...period.current };
            await writeExport(folder, `cooccurrence.${format}`, await session.ask('cooccurrenceFile', asked));
          }
          return;
        }
      }
    },
  });
  return panel;
}

const askedOf = (folder: string, { by, least, types, suggested }: Question): CooccurrenceParams => ({
  folder,
  by,
  least,
  suggested,
  ...(types.length > 0 && { types }),
});

/** A suggested name as the commands of the Entities view take it. */
const rowOf = (
  folder: string,
  { name, type, aliases = [] }: CooccurrenceNode,
): Pick<SuggestedNameItem, 'kind' | 'folder' | 'name' | 'type' | 'aliases'> => ({
  kind: 'suggestedName',
  folder,
  name,
  type,
  aliases,
});

/** All the names of a suggested name, for the concordance. */
const queryFor = ({ name, aliases = [] }: CooccurrenceNode): string =>
  [name, ...aliases].map(each => `"${each.replace(/["“”]/g, ' ').trim()}"`).join(' | ');

const fileFormats = (): readonly FormPick<FileFormat>[] => [
  { format: 'gexf', label: 'GEXF', description: vscode.l10n.t('for Gephi') },
  { format: 'graphml', label: 'GraphML', description: vscode.l10n.t('for yEd, Cytoscape, NetworkX, igraph') },
  { format: 'tsv', label: vscode.l10n.t('Table'), description: vscode.l10n.t('.tsv, a line for each pair') },
];

const wordsOf = (): Words => ({
  by: vscode.l10n.t('Named in one'),
  units: { sentence: vscode.l10n.t('sentence'), paragraph: vscode.l10n.t('paragraph'), article: vscode.l10n.t('article') },
  least: vscode.l10n.t('at least'),
  from: vscode.l10n.t('From'),
  to: vscode.l10n.t('To'),
  hint: vscode.l10n.t('2018-03-05'),
  types: Object.fromEntries(Object.entries(typeNames()).map(([type, { all }]) => [type, all])),
  typesLabel: vscode.l10n.t('Types'),
  suggested: vscode.l10n.t('Suggested names'),
  suggestedNode: vscode.l10n.t('{0}, suggested'),
  decisions: {
    acceptNames: vscode.l10n.t('Add to Register'),
    acceptNamesAs: vscode.l10n.t('Add to Register as…'),
    makeNamesAliases: vscode.l10n.t('Make an Alias of…'),
    dismissNames: vscode.l10n.t('Dismiss'),
  },
  search: vscode.l10n.t('Look for a name'),
  table: vscode.l10n.t('Table'),
  export: vscode.l10n.t('Export…'),
  graph: vscode.l10n.t('Co-occurrence Graph'),
  keys: vscode.l10n.t(
    'The arrow keys go from name to name, Enter lists whom it is named with, + and - zoom, Shift and an arrow key moves the picture, 0 shows all of it',
  ),
  counted: vscode.l10n.t('{0} names in {1} pairs'),
  shownOf: vscode.l10n.t(
    'The most frequent pairs: {0} names in {1} pairs, of {2} names in {3} pairs. Raise "at least" or choose a period to see all.',
  ),
  nothing: vscode.l10n.t('No names occur together here.'),
  reading: vscode.l10n.t('Reading {0} of {1} articles…'),
  communities: vscode.l10n.t('Communities'),
  community: vscode.l10n.t('around {0}'),
  node: vscode.l10n.t('{0} · {1} · {2} mentions in {3} articles · named with {4} others'),
  companions: vscode.l10n.t('Named with {0}'),
  back: vscode.l10n.t('Close'),
  openEntity: vscode.l10n.t('Go to First Mention'),
  findEntity: vscode.l10n.t('List All Mentions'),
  undated: vscode.l10n.t('undated'),
  columns: {
    one: vscode.l10n.t('Name'),
    other: vscode.l10n.t('Named with'),
    weight: vscode.l10n.t('Together'),
    articles: vscode.l10n.t('Articles'),
    community: vscode.l10n.t('Community'),
  },
});
