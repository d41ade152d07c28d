import assert from 'node:assert/strict';
import { datelineOf } from '../../../server/core/article/dateline';

/** The paragraph with brackets around the dateline, and curly ones around its place. */
function marked(paragraph: string): string {
  const dateline = datelineOf(paragraph, { start: 0, end: paragraph.length });
  if (dateline === undefined) return paragraph;
  const { start, end, place } = dateline;
  return `${paragraph.slice(0, start)}[{${paragraph.slice(place.start, place.end)}}${paragraph.slice(place.end, end)}]${paragraph.slice(end)}`;
}

describe('datelines in letters beyond ASCII', () => {
  const paragraphs = [
    '[{ÎLE-DE-FRANCE} (AFP) –] The strike went on.',
    '[{Ōsaka, Japan} –] The harbour opened.',
    '[{O\u0304SAKA}, Aug 16 (Reuters) -] The harbour opened.',
    '[{Łódź} (Ünal Ajansı) —] The mill closed.',
    '[{Malmö} –] Ärzte said so.',
    // Letters that take two units.
    '[{𝐁𝐄𝐑𝐋𝐈𝐍} (Reuters) –] The talks 😀 ended.',
    '[{BERLIN} (News 😀 Now) –] The talks ended.',
    // They do not begin with a capital, or a small letter is behind the dash.
    'ōsaka, Japan – The harbour opened.',
    'ªle (AFP) – The strike went on.',
    'Malmö – ärzte said so.',
    '大阪 – The harbour opened.',
  ];
  for (const paragraph of paragraphs) {
    it(paragraph, () => {
      assert.equal(marked(paragraph.replace(/\[\{(.*?)\}(.*?)\]/, '$1$2')), paragraph);
    });
  }
});
