import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { methods } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, until, uriOf } from '../support/lspHarness';

const CORPUS = `
== pressmark/entities.yaml
entities:
  - {id: amal-deng, type: person, name: Amal Deng}
  - {id: juba, type: place, name: Juba}
== pressmark/codebook.yaml
tags:
  - {name: Speaker, appliesTo: [person, organisation]}
  - {name: Claim, appliesTo: [sentence]}
  - {name: Any}
== a.txt
Court hears the weaver

By Jane Doe

2018-03-05

The court heard that Amal Deng denied the charge in Juba on Monday. "Nobody else denied it," the judge said in the afternoon.

Advertisement

The hearing goes on tomorrow, and another weaver will be heard in the morning by the same judge.
`;

describe('problems of annotations', () => {
  afterEach(endServers);

  const annotate = async (server: Harness, quote: string, content: object): Promise<void> => {
    const text = new TextDecoder().decode(server.files.contents.get(uriOf('a.txt')));
    const before = text.slice(0, text.indexOf(quote)).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const range = { start, end: { ...start, character: start.character + quote.length } };
    await server.request(methods.annotate, { uri: uriOf('a.txt'), range, ...content });
  };
  const diagnostics = async (server: Harness): Promise<Diagnostic[]> => {
    const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: uriOf('a.txt') } });
    const items = report.kind === 'full' ? report.items : [];
    return items.filter(({ code }) => code === 'tag-does-not-apply' || code === 'annotation-in-cut');
  };

  it('say where a tag does not apply, by the type of the entity and by the unit of text', async () => {
    const server = await harness(CORPUS);
    await annotate(server, 'Amal Deng', { tag: 'Speaker' });
    await annotate(server, 'the judge', { tag: 'Speaker' });
    await annotate(server, 'Juba', { tag: 'Speaker' });
    await annotate(server, 'denied the charge', { tag: 'Claim' });
    await annotate(server, 'Nobody else denied it," the judge said in the afternoon', { tag: 'Claim' });
    await annotate(server, 'on Monday', { tag: 'Any' });
    const found = await diagnostics(server);
    assert.deepEqual(
      found.map(({ message, severity, range }) => [message, severity, range.start.line]),
      [
        ['The tag "Claim" applies to a whole sentence, as the codebook says, but this annotation is on something else.', 3, 6],
        ['The tag "Speaker" applies to person or organisation, as the codebook says, but this is of the type place.', 3, 6],
      ],
    );
    const [claim] = found;
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('a.txt') },
      range: claim?.range,
      context: { diagnostics: [claim] },
    });
    const whole = actions.find(({ title }) => title === 'Extend the Annotation to the Whole');
    assert.deepEqual(whole?.diagnostics?.length, 1);
    const [argument] = whole?.command?.arguments ?? [];
    await server.request(methods.updateAnnotation, argument);
    assert.equal((await diagnostics(server)).length, 1);
  });

  it('warn of an annotation on text that a cleaned copy leaves out, and keep the text', async () => {
    const server = await harness(CORPUS);
    await annotate(server, 'Advertisement', { note: 'Who paid?' });
    const [cut, ...others] = await diagnostics(server);
    assert.deepEqual([cut?.code, cut?.severity, cut?.range.start.line, others.length], ['annotation-in-cut', 2, 8, 0]);
    assert.match(String(cut?.message), /^A cleaned copy leaves this text out \(.+\), and with it this annotation\.$/);
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('a.txt') },
      range: cut?.range,
      context: { diagnostics: [cut] },
    });
    assert.ok(
      actions.some(({ edit, diagnostics: solved }) => edit !== undefined && solved?.some(({ code }) => code === 'annotation-in-cut')),
    );
  });

  /** Codes that a closed article was last sent with, of problems of annotations; null where nothing was sent since. */
  const sentOf = ({ published }: Harness, path: string): unknown[] | null => {
    const last = published.filter(({ uri }) => uri === uriOf(path)).at(-1);
    return last === undefined
      ? null
      : last.diagnostics.flatMap(({ code }) => (code === 'tag-does-not-apply' || code === 'annotation-in-cut' ? [code] : []));
  };

  it('are sent again of a closed article when its annotations change, and of no other one', async () => {
    const server = await harness(`${CORPUS}== b.txt\nAnother title\n2018-03-06\n\nThe weaver was released.\n`, { capabilities: {} });
    await until(() => sentOf(server, 'a.txt') !== null || server.published.length > 0);
    server.published.length = 0;
    await annotate(server, 'Advertisement', { note: 'Who paid?' });
    await until(() => sentOf(server, 'a.txt')?.length === 1);
    assert.deepEqual(sentOf(server, 'a.txt'), ['annotation-in-cut']);
    assert.equal(await server.request(methods.undoAnnotations, { folder: FOLDER }).then(taken => taken !== null), true);
    await until(() => sentOf(server, 'a.txt')?.length === 0);
    assert.equal(sentOf(server, 'b.txt'), null);
  });

  it('are sent again of closed articles that name an entity of another type now, though it is not mentioned there', async () => {
    const server = await harness(CORPUS, { capabilities: {} });
    const register = server.files.text(uriOf('pressmark/entities.yaml'))!;
    const withCourt = (type: string): string => `${register.trimEnd()}\n  - {id: high-court, type: ${type}, name: High Court}\n`;
    await server.change('pressmark/entities.yaml', withCourt('place'));
    await annotate(server, 'the judge', { tag: 'Speaker', entity: 'high-court' });
    await until(() => sentOf(server, 'a.txt')?.length === 1);
    assert.deepEqual(sentOf(server, 'a.txt'), ['tag-does-not-apply']);
    await server.change('pressmark/entities.yaml', withCourt('organisation'));
    await until(() => sentOf(server, 'a.txt')?.length === 0);
    await server.change('pressmark/entities.yaml', withCourt('place'));
    await until(() => sentOf(server, 'a.txt')?.length === 1);
  });

  it('are sent again of closed articles when a tag of the codebook applies to something else, and when a file of annotations does', async () => {
    const server = await harness(CORPUS, { capabilities: {} });
    await annotate(server, 'denied the charge', { tag: 'Any' });
    await server.change('pressmark/codebook.yaml', 'tags:\n  - {name: Any, appliesTo: [sentence]}\n');
    await until(() => sentOf(server, 'a.txt')?.length === 1);
    assert.deepEqual(sentOf(server, 'a.txt'), ['tag-does-not-apply']);
    await server.change('pressmark/codebook.yaml', 'tags:\n  - {name: Any}\n');
    await until(() => sentOf(server, 'a.txt')?.length === 0);
    await server.change('pressmark/codebook.yaml', 'tags:\n  - {name: Any, appliesTo: [sentence]}\n');
    await until(() => sentOf(server, 'a.txt')?.length === 1);
    const path = 'pressmark/annotations/tester/a.txt.jsonl';
    await server.change(path, server.files.text(uriOf(path))!.replace('"Any"', '"Other"'));
    await until(() => sentOf(server, 'a.txt')?.length === 0);
    const codebook = (): unknown[] | undefined =>
      server.published
        .filter(({ uri }) => uri === uriOf('pressmark/codebook.yaml'))
        .at(-1)
        ?.diagnostics.map(({ code }) => code);
    await until(() => codebook()?.includes('unknown-tag') === true);
    await server.change(path, null);
    await until(() => codebook()?.length === 0);
  });
});
