import { attributeText, contentText, element, XML_DECLARATION } from '../annotations/formats/xml/write';
import type { Graph, GraphNode } from './types';

/** A graph in the forms of exchange. `groups` has the community of each node, from 0; none where it is absent. */
export const GRAPH_FORMATS = ['tsv', 'graphml', 'gexf'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

export function graphFile(graph: Graph, format: GraphFormat, groups?: readonly number[]): string {
  return WRITERS[format](graph, groups);
}

const WRITERS: Readonly<Record<GraphFormat, (graph: Graph, groups: readonly number[] | undefined) => string>> = { tsv, graphml, gexf };

/** A line for each pair, as spreadsheets take it: nothing in it is a formula. */
function tsv({ nodes, edges }: Graph): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? String(value) : value.replace(/[\t\r\n]+/g, ' ').replace(/^[=+\-@]/, "'$&");
  const rows = edges.map(({ a, b, weight, articles }) => {
    const [one, other] = [nodes[a], nodes[b]].map(node => [node?.entity ?? '', node?.name ?? '', node?.type ?? '']);
    return [...(one ?? []), ...(other ?? []), weight, articles];
  });
  return [COLUMNS, ...rows].map(row => `${row.map(cell).join('\t')}\n`).join('');
}

const COLUMNS = ['id', 'name', 'type', 'other id', 'other name', 'other type', 'together', 'articles'];

/** What each node says beside its id; `key` is its name in GraphML, and its place in GEXF. */
const ATTRIBUTES: readonly { readonly key: string; readonly type: 'string' | 'int'; readonly of: (node: GraphNode) => string | number }[] =
  [
    { key: 'type', type: 'string', of: ({ type }) => type },
    { key: 'mentions', type: 'int', of: ({ mentions }) => mentions },
    { key: 'articles', type: 'int', of: ({ articles }) => articles },
  ];

/** GraphML 1.0 (graphml.graphdrawing.org). */
function graphml({ nodes, edges }: Graph, groups: readonly number[] | undefined): string {
  const key = (id: string, of: 'node' | 'edge', name: string, type: string): string =>
    element('key', { id, for: of, 'attr.name': name, 'attr.type': type });
  const data = (id: string, value: string | number): string => element('data', { key: id }, contentText(String(value)));
  const keys = [
    key('label', 'node', 'label', 'string'),
    ...ATTRIBUTES.map(({ key: id, type }) => key(id, 'node', id, type)),
    ...(groups === undefined ? [] : [key('community', 'node', 'community', 'int')]),
    key('weight', 'edge', 'weight', 'int'),
    key('articlesTogether', 'edge', 'articles', 'int'),
  ];
  const items = [
    ...nodes.map((node, index) =>
      element(
        'node',
        { id: node.entity },
        [
          data('label', node.name),
          ...ATTRIBUTES.map(({ key: id, of }) => data(id, of(node))),
          ...(groups === undefined ? [] : [data('community', groups[index] ?? 0)]),
        ].join(''),
      ),
    ),
    ...edges.map(({ a, b, weight, articles }, index) =>
      element(
        'edge',
        { id: `e${index}`, source: nodes[a]?.entity, target: nodes[b]?.entity },
        data('weight', weight) + data('articlesTogether', articles),
      ),
    ),
  ];
  const graph = `<graph id="cooccurrence" edgedefault="undirected">\n${items.join('\n')}\n</graph>`;
  return `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('\n')}\n${graph}\n</graphml>\n`;
}

/** GEXF 1.3 (gexf.net), as Gephi reads it. */
function gexf({ nodes, edges }: Graph, groups: readonly number[] | undefined): string {
  const declared = [
    ...ATTRIBUTES.map(({ key, type }) => ({ key, type })),
    ...(groups === undefined ? [] : [{ key: 'community', type: 'int' }]),
  ];
  const attributes = (of: string, list: readonly { readonly key: string; readonly type: string }[]): string =>
    `<attributes class="${attributeText(of)}">${list
      .map(({ key, type }) => element('attribute', { id: key, title: key, type: type === 'int' ? 'integer' : type }))
      .join('')}</attributes>`;
  const values = (pairs: readonly (readonly [string, string | number])[]): string =>
    `<attvalues>${pairs.map(([key, value]) => element('attvalue', { for: key, value })).join('')}</attvalues>`;
  const items = nodes.map((node, index) => {
    const own = ATTRIBUTES.map(({ key, of }) => [key, of(node)] as const);
    const group = groups === undefined ? [] : [['community', groups[index] ?? 0] as const];
    return element('node', { id: node.entity, label: node.name }, values([...own, ...group]));
  });
  const pairs = edges.map(({ a, b, weight, articles }, index) =>
    element('edge', { id: String(index), source: nodes[a]?.entity, target: nodes[b]?.entity, weight }, values([['articles', articles]])),
  );
  return [
    `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">`,
    '<graph mode="static" defaultedgetype="undirected">',
    attributes('node', declared),
    attributes('edge', [{ key: 'articles', type: 'int' }]),
    `<nodes>\n${items.join('\n')}\n</nodes>`,
    `<edges>\n${pairs.join('\n')}\n</edges>`,
    '</graph>',
    '</gexf>\n',
  ].join('\n');
}
