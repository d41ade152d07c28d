import { readXml, type XmlElement } from '../core/annotations/formats/xml/read';
import { reportProblems } from '../core/report/messages';
import { CSL_TYPES, CSL_VARIABLES } from '../core/report/sources';
import locales from './styles/locales.json';
import styles from './styles/styles.json';

/** An element of a style as citeproc reads it. */
export interface StyleNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleNode | string)[];
}

/** A style in a file of the user's. */
export interface StyleFile {
  readonly name: string;
  readonly text: string;
}

/** UTF-16 units; the longest of the styles that citationstyles.org has is a quarter of it. */
const LONGEST = 2 * 1024 * 1024;

/** A citation style by its name, or one from a file. Throws a sentence for the user where it is none. */
export function styleNode(style: string | StyleFile): StyleNode {
  const [name, text] =
    typeof style === 'string' ? [style, (styles as Readonly<Record<string, string>>)[style] ?? ''] : [style.name, style.text];
  if (text.length > LONGEST) throw new Error(reportProblems.tooLong(name));
  const read = readXml(text);
  if ('problem' in read) throw new Error(reportProblems.notAStyle(name, read.problem.split('\n')[0] ?? ''));
  const { root } = read;
  if (root.local !== 'style') throw new Error(reportProblems.notAStyle(name, reportProblems.noStyle));
  const info = partOf(root, 'info');
  const parent = info?.children.find(
    child => typeof child !== 'string' && child.local === 'link' && child.attributes['rel'] === 'independent-parent',
  );
  if (parent !== undefined && typeof parent !== 'string') throw new Error(reportProblems.dependent(name, parent.attributes['href'] ?? ''));
  if (partOf(root, 'citation') === undefined) throw new Error(reportProblems.notAStyle(name, reportProblems.noCitation));
  return pruned(nodeOf(root));
}

/** A locale; American English where Pressmark does not have it. */
export function localeNode(language: string): StyleNode {
  const all = locales as Readonly<Record<string, string>>;
  const name =
    all[language] === undefined ? (Object.keys(all).find(each => each.slice(0, 2) === language.slice(0, 2)) ?? 'en-US') : language;
  const read = readXml(all[name] ?? '');
  if ('problem' in read) throw new Error(read.problem);
  return nodeOf(read.root);
}

const partOf = (root: XmlElement, local: string): XmlElement | undefined =>
  root.children.find((child): child is XmlElement => typeof child !== 'string' && child.local === local);

/** Elements whose text may be empty, which citeproc wants to see. */
const TEXTS = new Set(['term', 'single', 'multiple']);

function nodeOf({ local, attributes, children }: XmlElement): StyleNode {
  const read = children.flatMap((child): (StyleNode | string)[] =>
    typeof child !== 'string' ? [nodeOf(child)] : child.trim() === '' ? [] : [child.replace(/\s+/g, ' ')],
  );
  return { name: local, attrs: attributes, children: read.length === 0 && TEXTS.has(local) ? [''] : read };
}

/**
 * A style without the branches that no source of Pressmark's can take, those for books, laws or recordings: what it writes is the same, and
 * citeproc, which spells out every macro at each of its calls, needs a twentieth of the time.
 */
function pruned(node: StyleNode): StyleNode {
  return {
    ...node,
    children: node.children.flatMap((child): (StyleNode | string)[] => (typeof child === 'string' ? [child] : prunedChild(child))),
  };
}

function prunedChild(node: StyleNode): StyleNode[] {
  if (node.name !== 'choose') {
    const kept = pruned(node);
    return kept.name === 'group' && kept.children.length === 0 ? [] : [kept];
  }
  const branches: StyleNode[] = [];
  for (const branch of node.children) {
    if (typeof branch === 'string') continue;
    const verdict = branch.name === 'else' ? true : holds(branch);
    if (verdict === false) continue;
    branches.push(verdict ? { ...branch, name: 'else', attrs: {} } : { ...branch, name: branches.length === 0 ? 'if' : 'else-if' });
    if (verdict) break;
  }
  const [first] = branches;
  if (first === undefined) return [];
  if (first.name !== 'else') return [pruned({ ...node, children: branches })];
  return pruned(first).children.filter((child): child is StyleNode => typeof child !== 'string');
}

/** Whether a branch's condition holds for each of Pressmark's sources, or for none; null where it depends on the source. */
function holds({ attrs }: StyleNode): boolean | null {
  const { match = 'all', ...conditions } = attrs;
  const tests = Object.entries(conditions).flatMap(([name, values]) =>
    values
      .split(/\s+/)
      .filter(value => value !== '')
      .map(value => isPossible(name, value)),
  );
  if (match === 'any') return tests.some(test => test) ? null : false;
  if (match === 'none') return tests.some(test => test) ? null : true;
  return match === 'all' && tests.some(test => !test) ? false : null;
}

function isPossible(condition: string, value: string): boolean {
  if (condition === 'type') return CSL_TYPES.has(value);
  return condition === 'variable' || condition.startsWith('is-') ? CSL_VARIABLES.has(value) : true;
}
