import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCodebook, tagTree, withTagsBelow } from '../../../server/core/annotations/codebook';
import { addTag, codebookRefusal, mergeTags, moveTag, removeTag, renameTag } from '../../../server/core/annotations/codebookEdit';
import { withEdits } from '../../../server/core/text/edits';
import type { TextEdit } from '../../../server/core/text/problem';
import { runs } from '../../support/runs';

const CODEBOOK = `# What we ask
tags:
  - name: claim # said by somebody
    color: "#0072B2"
    key: c
  # stronger
  - name: denial
    parent: claim
    key: d
  - {name: "flat denial", parent: denial}
  - name: threat
`;

const edited = (edits: readonly TextEdit[], text = CODEBOOK): string => withEdits(text, edits);

describe('the tree of tags', () => {
  it('is read from their parents', () => {
    const { tags } = parseCodebook(CODEBOOK);
    assert.deepEqual(
      tagTree(tags).map(({ tag, above }) => [...above, tag.name].join(' > ')),
      ['claim', 'claim > denial', 'claim > denial > flat denial', 'threat'],
    );
    assert.deepEqual([...withTagsBelow(tags, 'denial')].sort(), ['denial', 'flat denial']);
    assert.deepEqual([...withTagsBelow(tags, 'gone')], ['gone']);
  });

  it('has no circles and no parents that do not exist: these are pointed at', () => {
    const check = (text: string, problems: readonly string[], parents: readonly (string | undefined)[]) => {
      const codebook = parseCodebook(text);
      assert.deepEqual(
        codebook.problems.map(problem => `${problem.code}@${text.slice(problem.start, problem.end)}`),
        problems,
      );
      assert.deepEqual(
        codebook.tags.map(({ parent }) => parent),
        parents,
      );
    };
    check('tags: [{name: a, parent: b}, {name: b, parent: c}, {name: c, parent: a}]', ['parent-cycle@a'], ['b', 'c', undefined]);
    check('tags: [{name: a, parent: a}]', ['parent-cycle@a'], [undefined]);
    check('tags: [{name: a, parent: x}]', ['unknown-parent@x'], [undefined]);
    check('tags: [{name: a, tags: [{name: b}]}]', ['unknown-field@tags'], [undefined]);
  });

  it('says what a tag may apply to, and gives examples', () => {
    const { tags, problems } = parseCodebook(
      'tags:\n  - name: a\n    examples: [one, "two"]\n    appliesTo: [person, sentence, cats]\n  - name: b\n    examples: three\n    appliesTo: place\n  - name: c\n    examples: [{x: 1}]\n',
    );
    assert.deepEqual(
      tags.map(({ examples, appliesTo }) => ({ examples, appliesTo })),
      [
        { examples: ['one', 'two'], appliesTo: ['person', 'sentence'] },
        { examples: ['three'], appliesTo: ['place'] },
        { examples: undefined, appliesTo: undefined },
      ],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['bad-applies-to', 'bad-shape'],
    );
  });
});

describe('edits of the codebook', () => {
  it('rename a tag, and name it in the tags below it', () => {
    assert.equal(
      edited(renameTag(CODEBOOK, 'denial', ' rejection ')),
      CODEBOOK.replace('name: denial', 'name: rejection').replace('parent: denial', 'parent: rejection'),
    );
    assert.equal(edited(renameTag(CODEBOOK, 'flat denial', 'outright denial')), CODEBOOK.replace('"flat denial"', '"outright denial"'));
    assert.deepEqual(renameTag(CODEBOOK, 'denial', 'claim'), []);
    assert.deepEqual(renameTag(CODEBOOK, 'gone', 'x'), []);
    assert.deepEqual(renameTag(CODEBOOK, 'claim', ' '), []);
  });

  it('remove a tag: those below it go up', () => {
    assert.equal(
      edited(removeTag(CODEBOOK, 'denial')),
      CODEBOOK.replace('  - name: denial\n    parent: claim\n    key: d\n', '').replace('parent: denial', 'parent: claim'),
    );
    const top = edited(removeTag(CODEBOOK, 'claim'));
    assert.equal(parseCodebook(top).tags.find(({ name }) => name === 'denial')?.parent, undefined);
    assert.doesNotMatch(top, /claim/);
  });

  it('merge a tag into another one, also into one below it', () => {
    const merged = parseCodebook(edited(mergeTags(CODEBOOK, 'denial', 'threat')));
    assert.deepEqual(
      tagTree(merged.tags).map(({ tag, above }) => [...above, tag.name].join(' > ')),
      ['claim', 'threat', 'threat > flat denial'],
    );
    const below = parseCodebook(edited(mergeTags(CODEBOOK, 'claim', 'flat denial')));
    assert.deepEqual(
      tagTree(below.tags).map(({ tag, above }) => [...above, tag.name].join(' > ')),
      ['flat denial', 'flat denial > denial', 'threat'],
    );
    assert.deepEqual(mergeTags(CODEBOOK, 'claim', 'claim'), []);
    assert.deepEqual(mergeTags(CODEBOOK, 'claim', 'gone'), []);
  });

  it('move a tag below another one and to the top, never below itself', () => {
    assert.equal(edited(moveTag(CODEBOOK, 'threat', 'claim')), CODEBOOK.replace('name: threat\n', 'name: threat\n    parent: claim\n'));
    assert.equal(edited(moveTag(CODEBOOK, 'denial', null)), CODEBOOK.replace('    parent: claim\n', ''));
    assert.equal(edited(moveTag(CODEBOOK, 'flat denial', 'claim')), CODEBOOK.replace('parent: denial', 'parent: claim'));
    assert.deepEqual(moveTag(CODEBOOK, 'claim', 'flat denial'), []);
    assert.deepEqual(moveTag(CODEBOOK, 'claim', 'claim'), []);
    assert.deepEqual(moveTag(CODEBOOK, 'denial', 'claim'), []);
  });

  it('add a tag, to a file without any as well', () => {
    assert.equal(edited(addTag(CODEBOOK, 'praise', 'claim')), `${CODEBOOK}  - name: praise\n    parent: claim\n`);
    assert.deepEqual(
      parseCodebook(edited(addTag('', 'praise'), '')).tags.map(({ name }) => name),
      ['praise'],
    );
    assert.deepEqual(addTag(CODEBOOK, 'claim'), []);
  });

  it('leave a broken file alone', () => {
    const broken = 'tags:\n  - name: a\n  - name: [b\n';
    assert.match(codebookRefusal(broken) ?? '', /codebook\.yaml/);
    for (const edits of [renameTag(broken, 'a', 'c'), removeTag(broken, 'a'), addTag(broken, 'c'), moveTag(broken, 'a', null)])
      assert.deepEqual(edits, []);
  });

  it('leave a codebook without problems where there were none, whatever is done to it', () => {
    const name = fc.constantFrom('claim', 'denial', 'flat denial', 'threat', 'new one', 'gone');
    const step = fc.oneof(
      fc.tuple(fc.constant(renameTag), name, name),
      fc.tuple(fc.constant(mergeTags), name, name),
      fc.tuple(fc.constant(moveTag), name, name),
      fc.tuple(
        fc.constant((text: string, tag: string) => removeTag(text, tag)),
        name,
        name,
      ),
      fc.tuple(
        fc.constant((text: string, tag: string) => addTag(text, tag)),
        name,
        name,
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), steps => {
        let text = CODEBOOK;
        for (const [change, a, b] of steps) text = withEdits(text, change(text, a, b));
        assert.deepEqual(parseCodebook(text).problems, [], text);
        assert.match(text, /# What we ask[\s\S]*# stronger/);
      }),
      runs(60),
    );
  });
});
