import assert from 'node:assert/strict';
import { inlineFurnitureIn } from '../../../server/core/article/inlineFurniture';
import { parseArticle } from '../../../server/core/article/parse';
import { DOUBTFUL } from '../../../server/core/article/types';
import { cleanArticle } from '../../../server/core/clean/clean';
import { Corpus } from '../../../server/core/corpus/corpus';
import { cleanedTextOf } from '../../../server/core/corpus/queries';
import { sliceOf } from '../../../server/core/text/span';
import { assertMapped } from '../../support/mapping';
import { matchesOf, patternsIn } from '../../support/patterns';
import { slowIt } from '../../support/runs';
import { assertLinear } from '../../support/steps';

const ABOVE = 'Forty boats sailed back into Port Hallow on Thursday after the outer quay was cleared of ice, the harbour office said.';
const BELOW = 'The cooperative said that it had lost eleven days of work and that buyers from the south had gone elsewhere for their fish.';

const cutOf = (text: string): string[] =>
  parseArticle('a.txt', text).passages.flatMap(passage => ((passage.verdict?.strength ?? 0) >= DOUBTFUL ? [sliceOf(text, passage)] : []));

/** What is put between two sentences is cut there, at the end, and twice. */
function checkCut(...furniture: readonly string[]): void {
  for (const part of furniture) {
    assert.deepEqual(cutOf(`${ABOVE} ${part} ${BELOW}`), [part]);
    assert.deepEqual(cutOf(`${ABOVE} ${BELOW} ${part}`), [part]);
    assert.deepEqual(cutOf(`${ABOVE} ${part} ${BELOW} ${part} Some of them had sold it at sea.`), [part, part]);
  }
}

function checkKept(...sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(cutOf(`${ABOVE} ${sentence} ${BELOW}`), [], sentence);
}

describe('page furniture between the sentences of a line', () => {
  it('is a label of an advertisement', () =>
    checkCut(
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Advertisement - Continue reading below',
      'Scroll to continue',
    ));
  it('is a prompt to share, follow or subscribe', () =>
    checkCut(
      'Share this article',
      'Share this story on Facebook, Twitter and WhatsApp.',
      'Follow us on Instagram',
      'Click here to subscribe',
      'Click here to sign up for the harbour news.',
      'Sign up for our daily newsletter.',
      'Subscribe to our newsletter',
    ));
  it('is a title of another article behind its label', () =>
    checkCut(
      'Related: Ferry line to add two boats',
      'READ MORE: Sea Wall Reopened To Walkers',
      '[Read also: Sea wall reopened. What it cost]',
      'Related stories: Why the basin froze | Ferry line to add two boats',
    ));
  it('is a remnant of a script', () =>
    checkCut(
      'window.dataLayer = window.dataLayer || [];',
      "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());",
      "googletag.cmd.push(function() { googletag.display('div-gpt-ad-12-0'); });",
      "(function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0]; if (d.getElementById(id)) return; js.src = '//x/y.js'; }(document, 'script', 'z'));",
      '(adsbygoogle = window.adsbygoogle || []).push({});',
      '<!-- wp:ad --> document.write("<div class=\'ad\'></div>");',
      '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Boats [back] in port"}',
    ));

  it('is never a sentence, whatever that begins with', () =>
    checkKept(
      'Related: he said that he would not go.',
      'Read more: the basin froze for the first time in forty years.',
      'Read more: Ferry crews will strike on Monday over their pay.',
      'Related work was done on the other side of the basin.',
      'Advertisement revenue fell by a third while the basin was closed.',
      'Advertisement is what feeds the paper, the editor said.',
      'Share this article with a friend, the editor asked.',
      'Share prices fell by a third.',
      'Click here to subscribe, it said on the board, and nobody did so in the whole winter of that long and cold year.',
      'Subscribe to our way of life, the pastor told them.',
      'See also Smith 1994.',
      'Follow us on the way to the quay, the guide said.',
      'The clerk wrote window.dataLayer on the board and var on another.',
      'The function (of the quay) is to break the waves; the wall (of stone) holds.',
      'If (as he said) the wall holds, the basin (which froze) will be safe.',
      'Read also: Sea wall reopened to walkers Port Hallow is a town of nine thousand.',
    ));

  it('goes from a cleaned copy, and each character has its place', () => {
    const text = `${ABOVE} Advertisement ${BELOW}`;
    const article = parseArticle('a.txt', text);
    const { text: cleaned, edits } = cleanArticle(
      article,
      article.passages.map(({ verdict }) => verdict),
    );
    assert.equal(cleaned, `${ABOVE} ${BELOW}`);
    assertMapped(text, cleaned, edits);
  });

  it('stays where the researcher says so, and so does what is like it', () => {
    const corpus = new Corpus();
    const text = `${ABOVE} Related: Ferry line to add two boats ${BELOW} Share this article`;
    corpus.apply([
      { kind: 'article', id: 'a.txt', text },
      { kind: 'furniture', text: 'furniture:\n  - text: "Related: Ferry line to add two boats"\n    decision: keep\n' },
    ]);
    assert.equal(cleanedTextOf(corpus, 'a.txt')?.text, `${ABOVE} Related: Ferry line to add two boats ${BELOW}`);
  });

  slowIt('costs in proportion to the line', () =>
    assertLinear(['Related: Ferry ', 'window.a(', 'Advertisement. ', "function(){'", '(', 'Click here to subscribe '], text =>
      parseArticle('a.txt', text),
    ),
  );

  slowIt('costs in proportion to the line where any of its patterns fits again and again', () => {
    const matchesIn = (file: string, most: number) =>
      patternsIn([`server/core/article/${file}.ts`]).flatMap(({ pattern }) => (pattern.sticky ? matchesOf(pattern).slice(0, most) : []));
    const prompts = matchesIn('inlineFurniture', 3).map(text => text.charAt(0).toUpperCase() + text.slice(1));
    const pieces = new Set([...prompts, ...matchesIn('scriptRemnants', 40)].map(text => `;${text}`));
    assert.ok(prompts.length > 15 && pieces.has(';gtag('), [...pieces].join('\n'));
    assertLinear([...pieces], text => inlineFurnitureIn(text, { start: 0, end: text.length }));
  });
});
