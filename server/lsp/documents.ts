import type {
  Connection,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SpanEdit } from '../core/annotations/shift';
import { editBetween } from '../core/text/edits';
import { wellFormed } from './params';
import { normalUri } from './uris';

/** The documents open in the editor, by {@link normalUri}. What is open here is the truth, whatever the disk says. */
export interface Documents {
  get(uri: string): TextDocument | undefined;
  all(): Iterable<TextDocument>;
  uris(): string[];
}

export interface DocumentEvents {
  /** Opened or edited; `edits` in order of application, each in offsets of the text before it; null where they are not known. */
  changed(uri: string, document: TextDocument, edits: readonly SpanEdit[] | null): void;
  /** After the first `changed` of a document. */
  opened(uri: string): void;
  closed(uri: string): void;
  saved(uri: string): void;
}

export function listenToDocuments(connection: Connection, events: DocumentEvents): Documents {
  const open = new Map<string, TextDocument>();
  const checked = <P>(name: string, listener: (params: P) => void) =>
    wellFormed(`textDocument/${name}`, problem => connection.console.error(problem), listener);
  const opened = ({ textDocument }: DidOpenTextDocumentParams): void => {
    const uri = normalUri(textDocument.uri);
    const document = TextDocument.create(textDocument.uri, textDocument.languageId, textDocument.version, textDocument.text);
    open.set(uri, document);
    events.changed(uri, document, null);
    events.opened(uri);
  };
  const changed = ({ textDocument, contentChanges }: DidChangeTextDocumentParams): void => {
    const uri = normalUri(textDocument.uri);
    const document = open.get(uri);
    if (document === undefined) return;
    let edits: SpanEdit[] | null = [];
    for (const change of contentChanges) {
      if ('range' in change) {
        const start = document.offsetAt(change.range.start);
        const end = document.offsetAt(change.range.end);
        edits?.push({ start: Math.min(start, end), end: Math.max(start, end), newLength: change.text.length });
      } else {
        const edit = typedEdit(document.getText(), change.text);
        if (edit === null) edits = null;
        else edits?.push(edit);
      }
      TextDocument.update(document, [change], textDocument.version);
    }
    events.changed(uri, document, edits);
  };
  const closed = ({ textDocument }: DidCloseTextDocumentParams): void => {
    const uri = normalUri(textDocument.uri);
    if (open.delete(uri)) events.closed(uri);
  };
  connection.onDidOpenTextDocument(checked('didOpen', opened));
  connection.onDidChangeTextDocument(checked('didChange', changed));
  connection.onDidCloseTextDocument(checked('didClose', closed));
  connection.onDidSaveTextDocument(
    checked('didSave', ({ textDocument }: DidSaveTextDocumentParams) => events.saved(normalUri(textDocument.uri))),
  );
  return { get: uri => open.get(uri), all: () => open.values(), uris: () => [...open.keys()] };
}

/**
 * The edit behind a text that a client sent whole; null where it may be several. A single edit inserts, deletes, or changes one word:
 * what differs between two texts with several edits begins at the first and ends at the last.
 */
function typedEdit(before: string, after: string): SpanEdit | null {
  const { start, end, newText } = editBetween(before, after);
  const isOne = start === end || newText === '' || !/\s/.test(before.slice(start, end) + newText);
  return isOne ? { start, end, newLength: newText.length } : null;
}
