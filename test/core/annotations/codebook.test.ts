import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCodebook } from '../../../server/core/annotations/codebook';

/** Tags as `name color key`, problems as `code@the text at its place`. */
function check(text: string, tags: readonly string[], problems: readonly string[] = []): void {
  const codebook = parseCodebook(text);
  assert.deepEqual(
    codebook.tags.map(tag => [tag.name, tag.color, tag.key].filter(Boolean).join(' ')),
    tags,
  );
  assert.deepEqual(
    codebook.problems.map(problem => `${problem.code}@${text.slice(problem.start, problem.end)}`),
    problems,
  );
}

describe('annotations/codebook', () => {
  it('reads tags', () => {
    check(
      'tags:\n  - name: Claim\n    color: "#D55E00"\n    description: what is said\n    key: c\n  - {name: 2018, colour: "#abc", key: 1}\n',
      ['Claim #d55e00 c', '2018 #aabbcc 1'],
    );
    check('', []);
    check('tags:\n', []);
  });
  it('gives tags without a colour one that colour-blind readers can distinguish', () => {
    check('tags: [{name: a}, {name: b, color: "#e69f00"}, {name: c}]', ['a #56b4e9', 'b #e69f00', 'c #009e73']);
  });
  it('points at mistakes', () => {
    check('tags: [{name: a, size: 3}]\nowner: me', ['a #e69f00'], ['unknown-field@size', 'unknown-field@owner']);
    check('tags: [{color: "#000000"}, {name: " "}]', [], ['missing-name@{color: "#000000"}', 'missing-name@" "']);
    check('tags: [{name: a}, {name: a}]', ['a #e69f00'], ['duplicate-name@a']);
    check(
      'tags: [{name: a, key: x}, {name: b, key: x}, {name: c, key: xy}]',
      ['a #e69f00 x', 'b #56b4e9', 'c #009e73'],
      ['duplicate-key@x', 'bad-key@xy'],
    );
    check('tags: [{name: a, color: red}]', ['a #e69f00'], ['bad-color@red']);
    check('tags:\n- name: a\n  color: #d55e00\n', ['a #e69f00'], ['bad-color@color']);
    check('- a', [], ['bad-shape@- a']);
    check('tags: [a]', [], ['bad-shape@a']);
  });
  it('reads what it can of broken YAML', () => {
    const { tags, problems } = parseCodebook('tags:\n  - name: a\n  - name: [b\n');
    assert.equal(tags[0]?.name, 'a');
    assert.ok(problems.some(problem => problem.code === 'broken-yaml'));
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'tags:- name\n{}[]"#&*!|>%@`\0\uFEFF') }), text => void parseCodebook(text)),
    );
  });
});
