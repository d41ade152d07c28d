import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, CompletionList, Diagnostic, Hover, Location, MarkupContent } from 'vscode-languageserver';
import type { AnnotationItem, TagItem } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { applied, endServers, type Harness, harness, uriOf } from '../support/lspHarness';

const CODEBOOK = 'pressmark/codebook.yaml';
const ARTICLES = `
== a.txt
The envoy left. Nobody in Addis Ababa replied on Monday.
== b.txt
The envoy returned. Nobody was there.
`;
const fixture = (codebook: string): string => `\n== ${CODEBOOK}\n${codebook}${ARTICLES}`;

const TAGS = `tags:
  - name: claim
    key: c
    description: What *somebody* says
    examples: [the river is ours]
    appliesTo: [sentence]
  - name: de$0nial
    parent: claim
`;

async function annotate(server: Harness, path: string, words: string, content: object): Promise<AnnotationItem> {
  const text = ARTICLES.split(`== ${path}\n`)[1]!.split('\n')[0]!;
  const start = text.indexOf(words);
  const range = { start: { line: 0, character: start }, end: { line: 0, character: start + words.length } };
  return server.request<AnnotationItem>(methods.annotate, { uri: uriOf(path), range, ...content });
}

async function cardAt(server: Harness, line: number): Promise<string> {
  const { textDocument } = server.cursor;
  const hover = await server.request<Hover | null>('textDocument/hover', { textDocument, position: { line, character: 8 } });
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('the codebook in an editor', () => {
  afterEach(endServers);

  it('says of a tag what it means and how often it is used, those below it included', async () => {
    const server = await harness(fixture(TAGS));
    assert.match(await cardAt(server, 6), /^\*\*denial\*\* · below claim\n\nNot used yet$/);
    await annotate(server, 'a.txt', 'envoy', { tag: 'claim' });
    await annotate(server, 'a.txt', 'Monday', { tag: 'claim' });
    await annotate(server, 'b.txt', 'envoy', { tag: 'denial' });
    assert.equal(
      await cardAt(server, 2),
      '**claim** · key c\n\nWhat \\*somebody\\* says\n\n- "the river is ours"\n\nFor: sentence\n\n2 annotations in 1 article; 3 with the tags below it',
    );
    assert.match(await cardAt(server, 6), /1 annotation in 1 article$/);
    const tags = await server.request<TagItem[]>(methods.codebook, { folder: uriOf('') });
    assert.deepEqual(
      tags.map(({ name, above, examples, appliesTo }) => ({ name, above, examples, appliesTo })),
      [
        { name: 'claim', above: undefined, examples: ['the river is ours'], appliesTo: ['sentence'] },
        { name: 'denial', above: ['claim'], examples: undefined, appliesTo: undefined },
      ],
    );
  });

  it('leads from a tag to all its annotations', async () => {
    const server = await harness(fixture(TAGS));
    await annotate(server, 'b.txt', 'Nobody', { tag: 'denial' });
    await annotate(server, 'a.txt', 'Addis Ababa', { tag: 'denial' });
    await annotate(server, 'a.txt', 'envoy', { tag: 'claim' });
    const places = await server.ask<Location[]>('textDocument/references', { context: { includeDeclaration: true } });
    assert.deepEqual(
      places.map(({ uri, range }) => `${uri.slice(uriOf('').length)} ${range.start.line}:${range.start.character}`),
      [`${CODEBOOK} 6:10`, 'a.txt 0:26', 'b.txt 0:20'],
    );
    assert.equal((await server.ask<Location[]>('textDocument/references', { context: { includeDeclaration: false } })).length, 2);
  });

  it('completes fields, parents, what a tag applies to, and colours that are free', async () => {
    const labels = async (line: string): Promise<string[]> => {
      const server = await harness(fixture(`tags:\n  - name: claim\n    color: "#e69f00"\n  - name: two words\n${line}$0\n`));
      const found = await server.ask<CompletionItem[] | CompletionList>('textDocument/completion');
      return (Array.isArray(found) ? found : found.items).map(({ label }) => label);
    };
    assert.deepEqual(await labels('    '), ['name', 'parent', 'color', 'key', 'description', 'examples', 'appliesTo']);
    assert.deepEqual(await labels('    parent: '), ['claim', 'two words']);
    assert.deepEqual((await labels('    appliesTo: [person, ')).slice(0, 4), ['word', 'sentence', 'passage', 'person']);
    const colors = await labels('    color: ');
    assert.ok(colors.includes('"#009e73"') && !colors.includes('"#e69f00"'));
  });

  const problemsOf = async (server: Harness): Promise<Diagnostic[]> => server.diagnostics(CODEBOOK);

  async function fixesOf(server: Harness): Promise<CodeAction[]> {
    const diagnostics = await problemsOf(server);
    const { textDocument } = server.cursor;
    const asked = diagnostics.map(diagnostic =>
      server.request<CodeAction[] | null>('textDocument/codeAction', {
        textDocument,
        range: diagnostic.range,
        context: { diagnostics: [diagnostic], only: ['quickfix'] },
      }),
    );
    return (await Promise.all(asked)).flatMap(actions => actions ?? []);
  }

  it('points at tags that annotations have and it lacks, and adds them', async () => {
    const server = await harness(fixture(`# Tags$0\n\n${TAGS.replace('$0', '')}`));
    assert.deepEqual(await problemsOf(server), []);
    await annotate(server, 'a.txt', 'envoy', { tag: 'praise' });
    await annotate(server, 'b.txt', 'envoy', { tag: 'praise' });
    const [problem] = await problemsOf(server);
    assert.equal(problem?.message, '"praise" is the tag of 2 annotations in 2 articles, but it is not in this codebook.');
    assert.deepEqual(problem.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } });
    const [fix] = await fixesOf(server);
    assert.equal(fix?.title, 'Add the tag "praise"');
    const text = applied(server.files, fix.edit!)[uriOf(CODEBOOK)]!;
    assert.equal(text, `# Tags\n\n${TAGS.replace('$0', '')}  - name: praise\n\n`);
    await server.change(CODEBOOK, text);
    assert.deepEqual(await problemsOf(server), []);
  });

  it('fixes a key that two tags have, a parent that does not exist, and a circle', async () => {
    const server = await harness(
      fixture(`tags:$0
  - {name: a, key: x}
  - name: b
    key: x
    parent: c
  - name: d
    parent: e
  - {name: e, parent: d}
`),
    );
    assert.deepEqual((await problemsOf(server)).map(({ code }) => code).sort(), ['duplicate-key', 'parent-cycle', 'unknown-parent']);
    const fixes = await fixesOf(server);
    assert.deepEqual(fixes.map(({ title }) => title).sort(), [
      'Add the tag "c"',
      'Put this tag at the top',
      'Put this tag at the top',
      'Take the key "x" out',
    ]);
    const text = server.files.text(uriOf(CODEBOOK))!;
    const { edit } = fixes.find(({ title }) => title.startsWith('Take'))!;
    assert.equal(applied(server.files, edit!)[uriOf(CODEBOOK)], text.replace('    key: x\n', ''));
  });
});
