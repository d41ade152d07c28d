import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCodebook } from '../../../server/core/annotations/codebook';
import { parseArticleEntries } from '../../../server/core/article/articleEntries';
import { parseDecisions } from '../../../server/core/article/decisions';
import { frontMatterOf } from '../../../server/core/article/frontMatter';
import { parseRegister } from '../../../server/core/entities/register/register';
import { readYaml } from '../../../server/core/yaml/read';
import type { YamlNode } from '../../../server/core/yaml/types';
import { isLongRun, runs, slowIt } from '../../support/runs';

const READERS = { register: parseRegister, articles: parseArticleEntries, furniture: parseDecisions, codebook: parseCodebook };

describe('reading YAML', () => {
  it('gives each value with its place, without the comments and line breaks below it', () => {
    const text = 'a: x # c\nb:\n  - |\n    two\n    lines\n\n  # end\nc: {d: 1, e: no}\nf:\n';
    const shown = (node: YamlNode): unknown => {
      if (node.kind === 'list') return node.items.map(shown);
      if (node.kind === 'map') return Object.fromEntries(node.fields.map(({ key, value }) => [key, shown(value)]));
      return node.kind === 'text' ? [node.read, text.slice(node.start, node.end)] : node.kind;
    };
    assert.deepEqual(shown(readYaml(text).root), {
      a: ['string', 'x'],
      b: [['string', '|\n    two\n    lines']],
      c: { d: ['number', '1'], e: ['boolean', 'no'] },
      f: 'empty',
    });
  });

  it('reports a tab once for each line that it indents', () => {
    const { problems } = readYaml('entities:\n\t- id: a\n\t  type: place\n\t  name: Kabul\n');
    assert.deepEqual(
      problems.map(({ start, message }) => [start, message]),
      [10, 19, 34].map(start => [start, 'YAML is indented with spaces: replace the tab.']),
    );
  });

  slowIt('reports text that is nested too deeply, in every file, and lives on', () => {
    const depth = isLongRun ? 10_000 : 3_000;
    const hostile = [
      '- '.repeat(depth),
      '['.repeat(depth),
      '{a: '.repeat(depth),
      '? '.repeat(depth),
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    ];
    for (const text of hostile.flatMap(nested => [nested, `x: ${nested}`, `tags:\n- ${nested}`, `entities:\n  - ${nested}`]))
      for (const [name, read] of Object.entries(READERS)) {
        const { problems } = read(text);
        assert(problems.length > 0 && problems.length < 8, `${name}: ${text.slice(0, 20)}: ${problems.length}`);
        for (const { message } of problems) assert.doesNotMatch(message, /call stack/, `${name}: ${text.slice(0, 20)}`);
        for (const { start, end } of problems) assert(start >= 0 && start <= end && end <= text.length);
      }
    assert.equal(frontMatterOf(`---\n${'- '.repeat(5_000)}\n---\nText\n`), undefined);
  });

  it('does not count brackets in texts, or lines of dashes, as nesting', () => {
    const list = Array.from({ length: 300 }, (_, at) => `  - text: "[Read more ${at}"\n    decision: remove\n`).join('');
    assert.deepEqual(parseDecisions(`# ${'-'.repeat(200)}\nfurniture:\n${list}`).problems, []);
    assert.deepEqual(parseDecisions(`furniture:\n  - text: "${'-'.repeat(200)}"\n    decision: remove\n`).problems, []);
  });

  it('never throws, and every span is within the text', () => {
    const piece = fc.constantFrom(
      'a:',
      '\n',
      '\r\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&a',
      '*a',
      '|',
      '>',
      '#',
      '\t',
      '---',
      '? ',
      'x',
      '<<<<<<< a\n',
      '=======\n',
      '>>>>>>> b\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const text = pieces.join('');
        for (const read of Object.values(READERS))
          for (const { start, end } of read(text).problems) assert(start >= 0 && start <= end && end <= text.length);
      }),
      runs(100),
    );
  });
});
