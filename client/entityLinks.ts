import * as vscode from 'vscode';
import type { SuggestedNameItem } from '../server/protocol';
import { type CardLink, cardLinks } from './cardLinks';
import { protocolPosition } from './ranges';
import type { Ask } from './requests';

/** A line of links that change the entity at a position, or decide about a name that is suggested, for below its card; undefined where there is none. */
export async function entityLinks(
  ask: Ask,
  uri: vscode.Uri,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.MarkdownString | undefined> {
  const place = { uri: uri.toString(), position: protocolPosition(position) };
  const found = await ask('nameAt', place, token);
  if (found?.suggested !== undefined) return cardLinks(SUGGESTED, suggestedName(found.folder, found.suggested));
  const meanings = found?.meanings === undefined ? [] : meaningLinks(place, found.meanings, found.entity !== undefined);
  if (found?.entity === undefined) return meanings.length === 0 ? undefined : cardLinks(meanings, place);
  const { id: entity, name, type } = found.entity;
  return cardLinks([...meanings, ...REGISTERED], { folder: found.folder, entity, name, type });
}

/** Those of a card that numbers the meanings of a name, or that shows the one that was chosen. */
function meaningLinks(place: object, meanings: readonly string[], isChosen: boolean): CardLink[] {
  const command = 'pressmark.chooseMeaning';
  if (isChosen) return [{ command, label: vscode.l10n.t('Change Meaning'), given: place }];
  return [
    ...meanings.map((entity, at) => ({ command, label: vscode.l10n.t('Choose {0}', at + 1), given: { ...place, entity } })),
    { command, label: vscode.l10n.t('Choose by Rule'), given: place },
  ];
}

const REGISTERED: readonly CardLink[] = [
  { command: 'pressmark.renameEntity', label: vscode.l10n.t('Rename') },
  { command: 'pressmark.addAlias', label: vscode.l10n.t('Add Alias') },
  { command: 'pressmark.setEntityType', label: vscode.l10n.t('Change Type') },
  { command: 'pressmark.mergeEntity', label: vscode.l10n.t('Merge') },
  { command: 'pressmark.linkEntity', label: vscode.l10n.t('Link') },
  { command: 'pressmark.removeEntity', label: vscode.l10n.t('Remove') },
];

const SUGGESTED: readonly CardLink[] = [
  { command: 'pressmark.acceptNames', label: vscode.l10n.t('Add to Register') },
  { command: 'pressmark.acceptNamesAs', label: vscode.l10n.t('As…') },
  { command: 'pressmark.linkName', label: vscode.l10n.t('With Link…') },
  { command: 'pressmark.makeNamesAliases', label: vscode.l10n.t('Alias of…') },
  { command: 'pressmark.dismissNames', label: vscode.l10n.t('Dismiss') },
];

/** As a row of the Entities view has it, of which only this is known. */
const suggestedName = (folder: string, { name, type }: { readonly name: string; readonly type: string }): SuggestedNameItem => ({
  kind: 'suggestedName',
  folder,
  key: name,
  name,
  type,
  aliases: [],
  similar: [],
  agreement: 1,
  score: 0,
  mentions: 0,
  articles: 0,
});
