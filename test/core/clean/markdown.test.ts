import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { cleanArticle } from '../../../server/core/clean/clean';
import { type CleanOptions, DEFAULT_CLEAN_OPTIONS } from '../../../server/core/clean/types';

function cleaned(text: string, options: Partial<CleanOptions>): string {
  const article = parseArticle('a.md', text);
  return cleanArticle(
    article,
    article.passages.map(({ verdict }) => verdict),
    { options: { ...DEFAULT_CLEAN_OPTIONS, ...options } },
  ).text;
}

const TEXT = `# The "Almeda" talks

She said:  "We [will](/a "now  then") not\u00a0pay."  
<b class="x  y">Nobody</b> did.

- "one  item"
    - two

\`\`\`
print("a  b")
\`\`\`

| "a" |  b  |
|-----|-----|
`;

describe('a cleaned copy of Markdown', () => {
  it('has other quotation marks in its words only', () =>
    assert.equal(
      cleaned(TEXT, { quotes: 'typographic' }),
      TEXT.replace('"Almeda"', '“Almeda”')
        .replace('"We', '“We')
        .replace('pay."', 'pay.”')
        .replace('"one  item"', '“one  item”')
        .replace('"a"', '“a”'),
    ));
  it('has plain spaces in its words, and all others in its markup and at line ends', () =>
    assert.equal(
      cleaned(TEXT, { spaces: 'normalise' }),
      TEXT.replace('said:  ', 'said: ').replace('not\u00a0pay', 'not pay').replace('one  item', 'one item').replace('|  b', '| b'),
    ));
  it('has a paragraph a line, but its own line breaks, lists, tables and code as they are', () =>
    assert.equal(
      cleaned(
        `The *crews\nof* the [port](/a\n"b") met\r\nthe coun-\ncil.  \nThey left.\n\n> It was\n> said\n> so.\n\nNorth\n===\n\n- one\n  and more\n- two\n\n| a |\n|---|\n| b |\n\n\`\`\`\nx\ny\n\`\`\`\n`,
        { unwrap: true },
      ),
      `The *crews of* the [port](/a\n"b") met the council.  \nThey left.\n\n> It was said so.\n\nNorth\n===\n\n- one and more\n- two\n\n| a |\n|---|\n| b |\n\n\`\`\`\nx\ny\n\`\`\`\n`,
    ));
});
