import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';
import { slowIt } from '../../support/runs';

// Both are bundles that Node's module loader finds no names in.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;

const GRAMMAR = 'syntaxes/article.tmLanguage.json';

describe('The grammar of articles', () => {
  let grammar: Textmate.IGrammar;
  before(async () => {
    const wasm = require.resolve('vscode-oniguruma/release/onig.wasm');
    await oniguruma.loadWASM(fs.readFileSync(wasm));
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
        createOnigString: text => new oniguruma.OnigString(text),
      }),
      loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
    });
    grammar = (await registry.loadGrammar('text.article'))!;
  });

  /** Every coloured stretch of the text, with the last scope it has. */
  const check = (text: string, expected: readonly (readonly [string, string])[]): void => {
    const found: [string, string][] = [];
    let state = textmate.INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      for (const { scopes, startIndex, endIndex } of tokens) {
        const scope = scopes.at(-1)!;
        if (scopes.length > 1 && !scope.startsWith('punctuation'))
          found.push([line.slice(startIndex, endIndex), scope.replace(/\.article$/, '')]);
      }
    }
    assert.deepEqual(found, expected);
  };

  it('colours a first line as the headline, where it is not a sentence', () => {
    check('Ferry workers vote on a strike\nFerry workers vote on a strike', [
      ['Ferry workers vote on a strike', 'markup.heading.headline'],
    ]);
    check('Ferry workers voted on Monday.', []);
  });

  it('colours byline, dateline and the metadata glued before a first sentence', () => {
    check('\nBy Mira Valdane', [
      ['By ', 'markup.italic.byline'],
      ['Mira Valdane', 'markup.italic'],
    ]);
    check('\nPort Ellin, Norland – The vote is over.', [['Port Ellin, Norland', 'markup.italic.dateline']]);
    check('\nPORT ELLIN, Sept. 4 (AP) — The vote is over.', [
      ['PORT ELLIN, Sept. 4', 'markup.italic.dateline'],
      [' (AP)', 'comment.line.agency'],
    ]);
    check('\nPORT ELLIN, March 23, 2015 (Agency) - The vote is over.', [
      ['PORT ELLIN, March 23, 2015', 'markup.italic.dateline'],
      [' (Agency)', 'comment.line.agency'],
    ]);
    check('date 2018-08-16 The vote is over.', [
      ['date', 'comment.line.metadata'],
      ['2018-08-16', 'constant.numeric.date'],
    ]);
  });

  it('colours quotations, straight and curly, and stops at the end of the line', () => {
    check('\nShe said "never again" and “not yet”.\nHe said "so\nThey "left".', [
      ['never again', 'string.quoted.double'],
      ['not yet', 'string.quoted.double'],
      ['left', 'string.quoted.double'],
    ]);
  });

  it('sets credits, advertisement labels, separators and agency codes back', () => {
    check('\nAdvertisement\nImage: Agency/J. Doe\n* * *\n***\nIt ended there. ab/cd (AP, dpa)\n© Agency 2018', [
      ['Advertisement', 'comment.line.furniture'],
      ['Image: Agency/J. Doe', 'comment.line.credit'],
      ['***', 'comment.line.furniture'],
      ['ab/cd (AP, dpa)', 'comment.line.agency'],
      ['© Agency 2018', 'comment.line.credit'],
    ]);
  });

  slowIt('takes time in proportion to the line', () => {
    for (const unit of ['"', 'A ', 'Aa Aa, ', '- ', 'By A ', '(', '“', 'http://']) {
      grammar.tokenizeLine(unit.repeat(20_000 / unit.length), textmate.INITIAL, 5000);
    }
  });
});
