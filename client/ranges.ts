import * as vscode from 'vscode';
import type { Position, Range } from 'vscode-languageclient';

/** A range of the protocol as the editor has it. */
export function editorRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A range of the editor as the protocol has it. */
export const protocolRange = ({ start, end }: Range): Range => ({ start: protocolPosition(start), end: protocolPosition(end) });

/** A position as a plain object: a worker is sent only the private fields of VS Code's own. */
export const protocolPosition = ({ line, character }: Position): Position => ({ line, character });
