import * as vscode from 'vscode';

/** A command that a card offers, and what it is called there. */
export interface CardLink {
  readonly command: string;
  /** The client's own words. */
  readonly label: string;
  /** What the command is given instead of what the other links give. */
  readonly given?: unknown;
}

/**
 * A line of links that run commands, for below a card. Made of the client's own words and of JSON alone: no text of an article or of
 * another file is in it as Markdown, so it may be trusted.
 */
export function cardLinks(links: readonly CardLink[], given: unknown): vscode.MarkdownString {
  // What `encodeURIComponent` leaves would end a link.
  const argumentOf = (own: unknown): string =>
    encodeURIComponent(JSON.stringify([own])).replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'));
  const written = links.map(({ label, command, given: own = given }) => `[${label}](command:${command}?${argumentOf(own)})`);
  const line = new vscode.MarkdownString(written.join(' · '));
  line.isTrusted = { enabledCommands: links.map(({ command }) => command) };
  return line;
}
