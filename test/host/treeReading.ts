import * as vscode from 'vscode';
import type { PagedTree, TreeNode } from '../../client/views/pagedTree';
import { until } from './support';

/** Any of the trees. */
export type Tree = Pick<PagedTree<unknown>, 'provider' | 'view'>;
export type Node = TreeNode<unknown>;

/** A tree as the tests read it, whatever its nodes hold. */
export const treeOf = <Data>(tree: PagedTree<Data>): Tree => tree as unknown as Tree;

/** What a tree shows below a node, or at its top. */
export async function childrenOf({ provider }: Tree, node?: Node): Promise<Node[]> {
  return (await provider.getChildren(node)) ?? [];
}

export const labelOf = ({ item }: Node): string => (typeof item.label === 'string' ? item.label : (item.label?.label ?? ''));

/** A node's label, with what is written beside it. */
export function lineOf(node: Node): string {
  const { description } = node.item;
  return typeof description === 'string' && description !== '' ? `${labelOf(node)} | ${description}` : labelOf(node);
}

/** The lines of a tree below a path of labels. */
export async function linesOf(tree: Tree, ...path: string[]): Promise<string[]> {
  const node = path.length === 0 ? undefined : await nodeAt(tree, ...path);
  return (await childrenOf(tree, node)).map(lineOf);
}

/** The node at a path of labels. */
export async function nodeAt(tree: Tree, ...path: string[]): Promise<Node> {
  let node: Node | undefined;
  for (const label of path) {
    const parent = node;
    node = await until<Node | undefined>(
      `'${label}' in the tree`,
      async () => (await childrenOf(tree, parent)).find(child => labelOf(child) === label),
      found => found !== undefined,
    );
  }
  if (node === undefined) throw new Error('A path has at least one label.');
  return node;
}

/** The tooltip of a node, asked for as the view does when the mouse rests on it. */
export async function tooltipOf({ provider }: Tree, node: Node): Promise<string> {
  const item = await provider.getTreeItem(node);
  const resolved = await provider.resolveTreeItem?.(item, node, new vscode.CancellationTokenSource().token);
  const { tooltip } = resolved ?? item;
  return typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? '');
}
