import fs from 'node:fs';
import vm from 'node:vm';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { tokenizer } from 'acorn';
import { buildSync } from 'esbuild';

/** A regular expression of the project and where it is written. */
export interface WrittenPattern {
  readonly pattern: RegExp;
  /** `path:line`, or 'put together when loaded'. */
  readonly place: string;
}

/** The regular expressions that are written in TypeScript files. */
export function patternsIn(files: readonly string[]): WrittenPattern[] {
  return files.flatMap(file => {
    const text = fs.readFileSync(file, 'utf8');
    return [...tokenizer(text, { ecmaVersion: 'latest', sourceType: 'module' })].flatMap(token => {
      if (token.type.label !== 'regexp') return [];
      const { pattern, flags } = (token as unknown as { value: { pattern: string; flags: string } }).value;
      return [{ pattern: new RegExp(pattern, flags), place: `${file}:${text.slice(0, token.start).split('\n').length}` }];
    });
  });
}

/**
 * The regular expressions that pure modules put together when they are loaded, or `once` a text asks for them: they are loaded in a world of
 * their own, whose `RegExp` notes what it is asked to make, and which asks for all of those.
 */
export function constructedIn(files: readonly string[]): WrittenPattern[] {
  const stdin = { contents: files.map(file => `import './${file.replace(/\.ts$/, '')}';`).join('\n'), resolveDir: '.' };
  const { outputFiles } = buildSync({
    stdin,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'error',
  });
  const made: [source: string, flags: string][] = [];
  const loaded = outputFiles[0]?.text ?? '';
  const code = loaded.replace(/function once\((\w+)\) \{/, '$& later.push($1);');
  if (code === loaded) throw new Error('`once` is not where it was.');
  vm.runInNewContext(`${NOTING}\n${code}\nfor (const make of later) make();`, {
    note: (source: string, flags: string) => made.push([source, flags]),
  });
  return made.map(([source, flags]) => ({ pattern: new RegExp(source, flags), place: 'put together when loaded' }));
}

const NOTING = `const later = [];
RegExp = new Proxy(RegExp, {
  construct(target, args) {
    const pattern = Reflect.construct(target, args);
    note(pattern.source, pattern.flags);
    return pattern;
  },
});`;

/**
 * Pieces whose repetition may cost a regular expression more than their number: what each of its quantifiers repeats, alone and with
 * what comes before it. Each with the beginning after which it is repeated.
 */
export function pumpsOf(pattern: RegExp): { readonly before: string; readonly piece: string }[] {
  const pumps = new Map<string, { readonly before: string; readonly piece: string }>();
  const add = (before: string, piece: string) => {
    if (piece !== '') pumps.set(`${before}\n${piece}`, { before, piece });
  };
  const repeated = (node: AST.Quantifier) => {
    if (node.max - node.min < MANY) return;
    for (let variant = 0; variant < VARIANTS; variant++) {
      const before = textBefore(node, pattern.flags);
      const piece = textOf(node.element, pattern.flags, variant);
      add(before, piece);
      add('', before + piece);
    }
  };
  visitRegExpAST(parsed(pattern), { onQuantifierEnter: repeated });
  return [...pumps.values()];
}

/** Some texts that a regular expression matches from their beginning on: one at least for each of its alternatives, where any is found. */
export function matchesOf(pattern: RegExp): string[] {
  const { alternatives } = parsed(pattern);
  const texts = alternatives.flatMap(alternative =>
    Array.from({ length: ALTERNATIVES }, (_, variant) => textOf(alternative, pattern.flags, variant)),
  );
  const fromStart = new RegExp(`^(?:${pattern.source})`, pattern.flags.replace(/[gy]/g, ''));
  return [...new Set(texts)].filter(text => text !== '' && fromStart.test(text));
}

const ALTERNATIVES = 40;

const parsed = ({ source, unicode, flags }: RegExp): AST.Pattern =>
  new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets: flags.includes('v') });

/** More repetitions than this may grow with the text. */
const MANY = 16;
const VARIANTS = 8;

/** Text that the elements before a node match, in its alternative and in those around it. */
function textBefore(node: AST.Node, flags: string): string {
  const { parent } = node;
  if (parent === null) return '';
  const before = textBefore(parent, flags);
  if (parent.type !== 'Alternative') return before;
  const elements = parent.elements.slice(0, parent.elements.indexOf(node as AST.Element));
  return before + elements.map(element => textOf(element, flags, 0)).join('');
}

/** Some text that a node matches; another for another variant, where it matches several. Empty where none is found. */
function textOf(node: AST.Node, flags: string, variant: number): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^${node.raw}$`, flags.replace(/[gy]/g, ''));
      const fitting = CHARACTERS.filter(character => one.test(character));
      return fitting[variant % fitting.length] ?? '';
    }
    case 'Quantifier':
      return textOf(node.element, flags, variant).repeat(Math.max(1, Math.min(node.min, MANY)));
    case 'Group':
    case 'CapturingGroup': {
      const alternative = node.alternatives[variant % node.alternatives.length];
      return alternative === undefined ? '' : textOf(alternative, flags, Math.floor(variant / node.alternatives.length));
    }
    case 'Alternative':
      return node.elements.map(element => textOf(element, flags, variant)).join('');
    default:
      return '';
  }
}

const CHARACTERS = [...` a1A-.,'"?#(:/\t\nzñÉ–’“|•_[{=&%9§\0`];
