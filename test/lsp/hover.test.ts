import assert from 'node:assert/strict';
import type { Hover, Location } from 'vscode-languageserver';
import { endServers, type HarnessOptions, harness, VS_CODE } from '../support/lspHarness';

const REGISTER = `
== pressmark/entities.yaml
entities:
  - id: ada
    type: person
    name: Ada Lovelace
    aliases: [Countess of Lovelace]
    description: Writer of the *first* program
    wikidata: Q7259
  - id: mercury-planet
    type: place
    name: Mercury
  - id: mercury-god
    type: other
    name: Mercury
`;

/** The card at `$0` holds every one of the expected pieces. */
async function checkHover(fixture: string, expected: readonly (string | RegExp)[], options: HarnessOptions = {}): Promise<void> {
  const server = await harness(fixture, options);
  const hover = await server.ask<Hover | null>('textDocument/hover');
  const { value } = (hover?.contents ?? { value: '' }) as { value: string };
  for (const piece of expected) {
    if (typeof piece === 'string') assert.ok(value.includes(piece), `'${piece}' is not in:\n${value}`);
    else assert.match(value, piece);
  }
  if (expected.length === 0) assert.equal(hover, null);
}

const COPY = 'The engine weaves algebraic patterns just as the loom of Jacquard weaves flowers and leaves on silk.';

describe('hover', () => {
  afterEach(endServers);

  it('shows who is named', () =>
    checkHover(`${REGISTER}== a.txt\nPatterns\n\nAda Love$0lace wrote.\n`, [
      '**Ada Lovelace** · person · [Q7259](https://www.wikidata.org/wiki/Q7259)',
      'Writer of the \\*first\\* program',
      'Also: Countess of Lovelace',
      '1 mention in 1 article\n\nIntroduced in "Patterns", [line 3](file:///corpus/a.txt#L3)',
    ]));

  it('counts in the register what articles write, by alias, whoever is meant', async () => {
    const articles =
      '== a.txt\nAda Lovelace, the Countess of Lovelace, wrote.\n== b.txt\nThe Countess of Lovelace rested. Countess of Lovelace.\n';
    await checkHover(REGISTER.replace('Countess of', 'Coun$0tess of') + articles, [
      '4 mentions in 2 articles',
      'Written "Countess of Lovelace": 3 mentions in 2 articles',
    ]);
    await checkHover(REGISTER.replace('[Countess of Lovelace]', '[Lady$0 Ada]') + articles, ['No article writes "Lady Ada".']);
  });

  it('says which of all mentions this is, in order of time', () =>
    checkHover(
      `${REGISTER}== a.txt\nPatterns\n\nDate: 2018-06-06\n\nAda Lovelace wrote. Ada Love$0lace rested.\n== b.txt\nEarlier\n\nDate: 2018-06-05\n\nAda Lovelace.\n`,
      ['Mention 3 of 3 in 2 articles\n\nIntroduced in'],
    ));

  it('says what articles write beside a name that the register does not describe, when it was mentioned, and with whom', () =>
    checkHover(
      `
== pressmark/entities.yaml
entities:
  - {id: teshome, type: person, name: Lula Teshome}
  - {id: sabra, type: place, name: Sabra, description: A village}
== pressmark/articles.yaml
articles:
  a.txt: {date: 2018-06-06}
  b.txt: {date: 2019-01-02}
== b.txt
Lula Teshome went to Sabra.
== a.txt
The finance minister Lula Tes$0home [resigned](x), again. She went to Sabra.
`,
      ['In the articles: "the finance minister"', 'First mentioned 6 June 2018, last 2 January 2019', 'Often named with Sabra'],
    ));

  it('says what a short form is short for', () =>
    checkHover(`${REGISTER}== a.txt\nPatterns\n\nAda Lovelace wrote. Later Love$0lace rested.\n`, ['Short for "Ada Lovelace" above.']));

  it('lists the entities that an ambiguous name could be', () =>
    checkHover(`${REGISTER}== a.txt\nSome saw Mer$0cury there.\n`, [
      '"Mercury" could be:\n\n1. **Mercury** · place  \n   no mention is certain\n2. **Mercury** · other',
    ]));

  it('shows the value of a date and what it rests on', () =>
    checkHover(`${REGISTER}== pressmark/articles.yaml\narticles:\n  a.txt:\n    date: 2018-06-06\n== a.txt\nShe spoke on Tues$0day.\n`, [
      '**Tuesday 5 June 2018**',
      'DATE · 2018-06-05',
      'Publication date: Wednesday 6 June 2018, from articles.yaml, [line 3](file:///corpus/pressmark/articles.yaml#L3)',
    ]));

  it('shows what somebody noted, below who is named', async () => {
    const server = await harness(`${REGISTER}== a.txt\nPatterns\n\n[Ada Love$0lace wrote]{noted} on.\n`);
    const [{ uri, range }] = server.marked('noted') as [Location];
    await server.request('pressmark/annotate', { uri, range, tag: 'claim', entity: 'ada', note: 'so *they* say' });
    const { contents } = (await server.ask<Hover>('textDocument/hover'))!;
    const { value } = contents as { value: string };
    assert.match(
      value,
      /^\*\*Ada Lovelace\*\* · person[\s\S]*\n---\n\n\*\*claim\*\* · \*\*Ada Lovelace\*\* · annotation\n\nso \\\*they\\\* say\n/,
    );
    assert.equal(value.split('---').length, 2);
  });

  it('shows where else a passage occurs', () =>
    checkHover(`${REGISTER}== a.txt\nOne title\n\n${COPY.replace('algebraic', 'alge$0braic')}\n== b.txt\nAnother title\n\n${COPY}\n`, [
      '**Copies** of "The engine weaves algebraic patterns…"\n\n- "Another title", [line 3](file:///corpus/b.txt#L3) · not known which came first · word for word',
    ]));

  const LABEL = `${REGISTER}== a.txt\nTitle of this\n\nA body of text.\n\nAdver$0tisement\n`;

  it('says why a line is furniture', () =>
    checkHover(LABEL, ['**Page furniture**: "Advertisement" (an advertisement label), left out of the cleaned copy.'], {
      editor: 'neovim-0.12',
    }));

  it('does not repeat what the editor shows of the problem', () => checkHover(LABEL, []));

  it('gives the reason for one line of a run', () =>
    checkHover(LABEL.replace('Adver$0tisement', 'Adver$0tisement\nShare on Facebook'), ['"Advertisement" (an advertisement label)']));

  it('shows the entry in the register', () =>
    checkHover(`${REGISTER.replace('id: ada', 'id: a$0da')}== a.txt\nAda Lovelace.\n`, ['1 mention in 1 article']));

  it('escapes what articles say', () =>
    checkHover(`${REGISTER}== a.txt\n<img src=x> [run](command:evil) https://evil.example **bold**\n\nAda Love$0lace wrote.\n`, [
      /Introduced in "\\<img src\S*\\> \\\[run\\\]\\\(command:evil\\\) https\\:\/\/evil/,
    ]));

  it('is plain text for a client without Markdown', () =>
    checkHover(
      `${REGISTER}== a.txt\nAda Love$0lace wrote.\n`,
      ['Ada Lovelace · person · Q7259 (https://www.wikidata.org/wiki/Q7259)', 'the *first*'],
      {
        capabilities: { ...VS_CODE, textDocument: { ...VS_CODE.textDocument, hover: { contentFormat: ['plaintext'] } } },
      },
    ));

  it('says nothing of other words', () => checkHover(`${REGISTER}== a.txt\nNothing is na$0med.\n`, []));
});
