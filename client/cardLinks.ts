import * as vscode from 'vscode';

/** A command that a card offers, and what it is called there. */
export interface CardLink {
  readonly command: string;
  /** The client's own words. */
  readonly label: string;
}

/**
 * A line of links that run commands, for below a card. Made of the client's own words and of JSON alone: no text of an article or of
 * another file is in it as Markdown, so it may be trusted.
 */
export function cardLinks(links: readonly CardLink[], given: unknown): vscode.MarkdownString {
  // What `encodeURIComponent` leaves would end a link.
  const argument = encodeURIComponent(JSON.stringify([given])).replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'));
  const line = new vscode.MarkdownString(links.map(({ label, command }) => `[${label}](command:${command}?${argument})`).join(' · '));
  line.isTrusted = { enabledCommands: links.map(({ command }) => command) };
  return line;
}
