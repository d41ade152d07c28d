import * as vscode from 'vscode';
import type { AnnotateParams } from '../server/protocol';

/** What an annotation says, beside its place. */
export type Content = Omit<AnnotateParams, 'uri' | 'range'>;

/** What was annotated last, and the tag that every selection gets. Kept for the window. */
export interface Annotating extends vscode.Disposable {
  /** What the last annotation says: for repeating it. */
  last: Content | undefined;
  /** The active tag; undefined where there is none. */
  readonly activeTag: string | undefined;
  readonly onDidChangeActiveTag: vscode.Event<void>;
  setActiveTag(tag: string | undefined): void;
}

export function createAnnotating(): Annotating {
  const changed = new vscode.EventEmitter<void>();
  let activeTag: string | undefined;
  return {
    last: undefined,
    get activeTag() {
      return activeTag;
    },
    onDidChangeActiveTag: changed.event,
    setActiveTag(tag) {
      activeTag = tag;
      changed.fire();
    },
    dispose: () => changed.dispose(),
  };
}
