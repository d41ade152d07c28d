import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { introductionScore } from '../../../server/core/entities/mentions/introduction';
import { findMentions } from '../../../server/core/entities/mentions/mentions';
import { parseRegister } from '../../../server/core/entities/register/register';

const gazetteer = compileGazetteer(
  parseRegister(
    'entities:\n  - {id: r, type: person, name: Thomas Ruttig, aliases: [T. Ruttig]}\n  - {id: t, type: organisation, name: Taliban}\n',
  ),
);

/** The texts' first mentions, by how well they introduce: each better than the next. */
function check(...texts: readonly string[]): void {
  const scores = texts.map(text => {
    const article = parseArticle('a.txt', text);
    const mention = findMentions(article, gazetteer).at(-1);
    assert(mention !== undefined, text);
    return introductionScore(article, mention);
  });
  for (let at = 1; at < scores.length; at++) assert((scores[at - 1] ?? 0) > (scores[at] ?? 0), `${scores.join(', ')}: ${texts[at]}`);
  assert(scores.every(score => score >= 0 && score <= 100 && Number.isInteger(score)));
}

describe('introduction', () => {
  it('prefers a description beside the name', () => {
    for (const described of [
      'The talks were over. Thomas Ruttig, co-director of the network, was there.',
      'The talks were over, said analyst Thomas Ruttig on the phone.',
      'We spoke to Thomas Ruttig, who was there at the time.',
    ])
      check(described, 'In the end it was said that Thomas Ruttig was there.');
    check('They are the Taliban, a radical group that rules the land.', 'They are the Taliban and they rule the land as they did.');
  });
  it('prefers the name in full to an alias, and that to a short form', () =>
    check(
      'In the end Thomas Ruttig was there with them.',
      'In the end T. Ruttig was there with them.',
      'In the end T. Ruttig was there, and later Ruttig left them.',
    ));
  it('prefers running text to a headline', () =>
    check(
      'They said on Monday that Thomas Ruttig was there.',
      'They Praise Thomas Ruttig\n\nThe talks were over on Monday, and everybody went home to their beds.',
    ));
});
