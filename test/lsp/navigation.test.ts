import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import { endServers, harness, targetsOf } from '../support/lspHarness';

const REGISTER = `
== pressmark/entities.yaml
entities:
  - id: marie-curie
    type: person
    name: [Marie Curie]{entry}
    aliases: [Madame Curie]
    description: Physicist and chemist
  - id: warsaw
    type: place
    name: Warsaw
`;

const EARLY = `
== early.txt
Prize for two
2018-03-04

The physicist [Marie Curie]{introduction} was born in Warsaw. [Curie]{mention} moved to Paris.
`;

/** Definition at `$0` leads to the spans marked `expected`. */
async function checkDefinition(fixture: string, expected: string): Promise<void> {
  const server = await harness(fixture);
  const found = targetsOf(await server.ask<Location[]>('textDocument/definition'));
  assert.deepEqual(found, server.marked(expected));
}

describe('going to definitions', () => {
  afterEach(endServers);

  it('leads from a mention to the introduction in another article', () =>
    checkDefinition(`${REGISTER}${EARLY}== late.txt\nNobel week\n2019-01-02\n\nVisitors saw the desk of Marie$0 Curie.\n`, 'introduction'));

  it('leads from the introduction to the register entry', () =>
    checkDefinition(`${REGISTER}${EARLY.replace('Marie Curie]{intro', 'Marie$0 Curie]{intro')}`, 'entry'));

  it('leads from the register entry to the introduction', () =>
    checkDefinition(`${REGISTER.replace('type: person', 'type: per$0son')}${EARLY}`, 'introduction'));

  it('finds nothing where nothing is named', () => checkDefinition(`${REGISTER}${EARLY.replace('born', 'bo$0rn')}`, 'nothing'));
});

describe('finding references', () => {
  afterEach(endServers);

  it('lists all mentions of the entity and its entry', async () => {
    const server = await harness(
      `${REGISTER}${EARLY.replace('Curie]{mention', 'Cu$0rie]{mention')}== late.txt\nNobel week\n2019-01-02\n\n[Madame Curie]{late} won.\n`,
    );
    const found = await server.ask<Location[]>('textDocument/references', { context: { includeDeclaration: true } });
    assert.deepEqual(
      found,
      ['entry', 'introduction', 'mention', 'late'].flatMap(label => server.marked(label)),
    );
  });
});
