import * as vscode from 'vscode';
import type { Ask } from './requests';

/** What a card offers to do with its entity; nothing else may be a command link in a card. */
const COMMANDS = [
  'pressmark.renameEntity',
  'pressmark.addAlias',
  'pressmark.setEntityType',
  'pressmark.mergeEntity',
  'pressmark.removeEntity',
] as const;

/**
 * A line of links that change the entity at a position, for below its card; undefined where there is none. Made of the client's own
 * words and of JSON alone: no text of an article or of the register is in it as Markdown, so it may be trusted.
 */
export async function entityLinks(
  ask: Ask,
  uri: vscode.Uri,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.MarkdownString | undefined> {
  const place = { uri: uri.toString(), position: { line: position.line, character: position.character } };
  const found = await ask('nameAt', place, token);
  if (found?.entity === undefined) return undefined;
  const { id: entity, name, type } = found.entity;
  const given = encodeURIComponent(JSON.stringify([{ folder: found.folder, entity, name, type }]));
  const labels: Readonly<Record<(typeof COMMANDS)[number], string>> = {
    'pressmark.renameEntity': vscode.l10n.t('Rename'),
    'pressmark.addAlias': vscode.l10n.t('Add Alias'),
    'pressmark.setEntityType': vscode.l10n.t('Change Type'),
    'pressmark.mergeEntity': vscode.l10n.t('Merge'),
    'pressmark.removeEntity': vscode.l10n.t('Remove'),
  };
  const links = new vscode.MarkdownString(COMMANDS.map(command => `[${labels[command]}](command:${command}?${given})`).join(' · '));
  links.isTrusted = { enabledCommands: COMMANDS };
  return links;
}
