import * as vscode from 'vscode';
import type { PlaceCandidate } from '../../server/protocol';
import { periodInWords } from '../period';
import { type Command, type Context, fieldsOf, isRecord, Notice, pickFolder } from './command';
import { applyAndSave } from './entries';

/** A folder as a whole: who is named with whom, a timeline, a map, and the period that the views show. */
export const overviewCommands: readonly Command[] = [
  { name: 'showGraph', fails: vscode.l10n.t('Could not show the graph'), run: (context, given) => show(context, 'graph', given) },
  { name: 'showTimeline', fails: vscode.l10n.t('Could not show the timeline'), run: (context, given) => show(context, 'timeline', given) },
  { name: 'showMap', fails: vscode.l10n.t('Could not show the map'), run: (context, given) => show(context, 'map', given) },
  { name: 'choosePeriod', fails: vscode.l10n.t('Could not choose a period'), run: choosePeriod },
  { name: 'clearPeriod', fails: vscode.l10n.t('Could not show all periods'), run: async ({ period }) => period.choose({}) },
  { name: 'locateEntity', fails: vscode.l10n.t('Could not say where the place is'), run: locateEntity },
];

async function show(context: Context, page: 'graph' | 'timeline' | 'map', given: unknown): Promise<void> {
  const named = isRecord(given) && typeof given.folder === 'string' ? given.folder : undefined;
  const folder = named ?? (await pickFolder(context))?.uri.toString();
  if (folder !== undefined) context.overviews[page].show(folder);
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** `choosePeriod({from?, to?})`: which articles the views show, by when they were published; what is not given is asked for, as in '2018-03 to 2019'. */
async function choosePeriod({ period }: Context, given: unknown): Promise<void> {
  const { from, to } = fieldsOf(given) ?? {};
  if (from !== undefined || to !== undefined) {
    period.choose({ ...(isDate(from) && { from }), ...(isDate(to) && { to }) });
    return;
  }
  const { current } = period;
  const written = await vscode.window.showInputBox({
    title: vscode.l10n.t('Show Only Articles Published Then'),
    prompt: vscode.l10n.t('A year, a month or a day, or two of them: 2018, 2018-03 to 2018-05-20, 2018 to, to 2019'),
    value: current.from === current.to ? (current.from ?? '') : `${current.from ?? ''} to ${current.to ?? ''}`.trim(),
    validateInput: text => (readPeriod(text) === undefined ? vscode.l10n.t('Write dates such as 2018, 2018-03 or 2018-03-05.') : undefined),
  });
  const read = written === undefined ? undefined : readPeriod(written);
  if (read === undefined) return;
  period.choose(read);
  const words = periodInWords(read);
  const message = words === '' ? vscode.l10n.t('All articles are shown.') : vscode.l10n.t('Only articles published {0} are shown.', words);
  vscode.window.setStatusBarMessage(`$(calendar) ${message}`, 5000);
}

const isDate = (value: unknown): value is string => typeof value === 'string' && DATE.test(value);

function readPeriod(text: string): { from?: string; to?: string } | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  if (DATE.test(trimmed)) return { from: trimmed, to: trimmed };
  const [, from = '', to = ''] = /^(\S*)\s*(?:\bto\b|–|…|\.\.)\s*(\S*)$/.exec(trimmed) ?? [];
  if ((from === '' && to === '') || [from, to].some(side => side !== '' && !DATE.test(side))) return undefined;
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

/** `locateEntity({folder, entity, coordinates?})`: writes where a place is into the register; one of those that have its name, or what is written. */
async function locateEntity(context: Context, given: unknown): Promise<void> {
  const { folder, entity, coordinates } = fieldsOf(given) ?? {};
  if (typeof folder !== 'string' || typeof entity !== 'string') throw new Notice(vscode.l10n.t('Choose a place on the map.'));
  const chosen = readCoordinates(coordinates) ?? (await pickCoordinates(context, folder, entity));
  if (chosen === undefined) return;
  await applyAndSave(
    context,
    await context.session.ask('editEntity', { folder, entity, change: { kind: 'setCoordinates', coordinates: chosen } }),
  );
}

type Coordinates = readonly [number, number];

function readCoordinates(value: unknown): Coordinates | undefined {
  const parts = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;]\s*|\s+/).map(part => (part === '' ? Number.NaN : Number(part)))
      : [];
  const [latitude, longitude] = parts;
  if (parts.length !== 2 || typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}

async function pickCoordinates({ session, period }: Context, folder: string, entity: string): Promise<Coordinates | undefined> {
  const { places } = await session.ask('placesOnMap', { folder, ...period.current });
  const place = places.find(each => each.entity === entity);
  const title = vscode.l10n.t('Where Is {0}?', place?.name ?? entity);
  const items = [
    ...(place?.candidates ?? []).map(candidate => ({ label: candidate.label, description: describe(candidate), at: candidate.at })),
    { label: vscode.l10n.t('Write Its Coordinates…'), description: '', iconPath: new vscode.ThemeIcon('edit'), at: undefined },
  ];
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (picked === undefined || picked.at !== undefined) return picked?.at;
  const written = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Latitude and longitude in degrees, as in 9.03, 38.74; south and west are negative'),
    validateInput: text =>
      readCoordinates(text.trim()) === undefined ? vscode.l10n.t('Write two numbers, as in 9.03, 38.74.') : undefined,
  });
  return written === undefined ? undefined : readCoordinates(written.trim());
}

function describe({ at: [latitude, longitude], population }: PlaceCandidate): string {
  const place = `${latitude}, ${longitude}`;
  return population === undefined ? place : vscode.l10n.t('{0} inhabitants · {1}', population.toLocaleString('en'), place);
}
