import type { Cooccurrence, CooccurrenceEdge, CooccurrenceNode } from '../../../server/protocol';
import { labelsThatFit } from '../toolkit/labels';
import { directionOf, nextIn } from '../toolkit/nextIn';
import { svg } from '../toolkit/svg';
import { type View, Zoomable } from '../toolkit/zoomable';
import type { Placed } from './layout';

/** How many communities have a colour of their own. */
export const COLOURS = 6;

export interface DrawingListener {
  /** A node got the focus, or none has it. */
  focused(node: number | undefined): void;
  /** A node was chosen. */
  node(node: number): void;
  edge(edge: CooccurrenceEdge): void;
}

const MARGIN = 60;
const LABEL = 12;

interface Drawn {
  readonly node: CooccurrenceNode;
  readonly group: SVGGElement;
  readonly circle: SVGCircleElement;
  readonly label: SVGTextElement;
  readonly radius: number;
  x: number;
  y: number;
}

interface Line {
  readonly edge: CooccurrenceEdge;
  readonly group: SVGGElement;
  readonly lines: readonly SVGLineElement[];
}

/** The graph as a drawing. The arrow keys go from node to node, Enter chooses one; see {@link Zoomable} for moving it. */
export class Drawing {
  readonly element: SVGSVGElement;
  readonly #listener: DrawingListener;
  readonly #inner = svg('g');
  readonly #edges = svg('g', { class: 'edges' });
  readonly #nodes = svg('g', { class: 'nodes' });
  readonly #zoomable: Zoomable;
  #graph: Pick<Cooccurrence, 'nodes' | 'edges'> = { nodes: [], edges: [] };
  #placed: readonly Placed[] = [];
  #drawn: Drawn[] = [];
  #lines: Line[] = [];
  #focus: number | undefined;
  #found: ReadonlySet<number> | undefined;

  constructor(label: string, listener: DrawingListener) {
    this.#listener = listener;
    this.#inner.append(this.#edges, this.#nodes);
    this.element = svg('svg', { class: 'drawing', tabindex: 0, role: 'application', 'aria-label': label }, this.#inner);
    this.#zoomable = new Zoomable(this.element, this.#inner, view => this.#zoomed(view));
    this.element.addEventListener('keydown', event => this.#key(event));
    new ResizeObserver(() => this.#place()).observe(this.element);
  }

  show(graph: Pick<Cooccurrence, 'nodes' | 'edges'>, placed: readonly Placed[]): void {
    const focused = this.#focus === undefined ? undefined : this.#graph.nodes[this.#focus]?.entity;
    this.#graph = graph;
    this.#placed = placed;
    const mostMentions = Math.max(1, ...graph.nodes.map(({ mentions }) => mentions));
    const mostTogether = Math.max(1, ...graph.edges.map(({ weight }) => weight));
    this.#lines = [...graph.edges].reverse().map(edge => this.#line(edge, mostTogether));
    this.#edges.replaceChildren(...this.#lines.map(({ group }) => group));
    this.#drawn = graph.nodes.map((node, index) => this.#node(node, index, mostMentions));
    // What is mentioned most is drawn last, above the others.
    this.#nodes.replaceChildren(...this.#drawn.map(({ group }) => group).reverse());
    const again = graph.nodes.findIndex(({ entity }) => entity === focused);
    this.#focus = again < 0 ? undefined : again;
    this.#place();
    this.#mark();
  }

  /** Marks the nodes that were looked for; all where it is undefined. */
  find(found: ReadonlySet<number> | undefined): void {
    this.#found = found;
    const [first] = found ?? [];
    if (first !== undefined) this.focus(first);
    this.#mark();
  }

  /** Shows all of the graph, and nothing that is marked. */
  showAll(): void {
    this.#found = undefined;
    this.focus(undefined);
    this.#zoomable.showAll();
  }

  focus(index: number | undefined): void {
    this.#focus = index;
    const drawn = index === undefined ? undefined : this.#drawn[index];
    if (drawn !== undefined) this.#zoomable.reveal(drawn.x, drawn.y);
    this.#mark();
    this.#listener.focused(index);
  }

  #node(node: CooccurrenceNode, index: number, mostMentions: number): Drawn {
    const radius = 4 + 16 * Math.sqrt(node.mentions / mostMentions);
    const colour = this.#placed[index]?.community ?? 0;
    const circle = svg('circle', { r: radius, class: `colour-${Math.min(colour, COLOURS)}` });
    const label = svg('text', { 'text-anchor': 'middle' }, node.name);
    const group = svg(
      'g',
      { class: node.aliases === undefined ? 'node' : 'node suggested', 'data-entity': node.entity },
      svg('title', {}, node.name),
      circle,
      label,
    );
    group.addEventListener('click', () => {
      this.focus(index);
      this.#listener.node(index);
    });
    return { node, group, circle, label, radius, x: 0, y: 0 };
  }

  #line(edge: CooccurrenceEdge, mostTogether: number): Line {
    const seen = svg('line', { class: 'edge', 'stroke-width': 0.6 + 3.4 * Math.sqrt(edge.weight / mostTogether) });
    // Wide enough to be hit.
    const hit = svg('line', { class: 'hit-area' });
    const names = [edge.a, edge.b].map(index => this.#graph.nodes[index]?.name ?? '').join(' – ');
    const group = svg('g', { class: 'pair' }, svg('title', {}, `${names}: ${edge.weight}`), seen, hit);
    group.addEventListener('click', () => this.#listener.edge(edge));
    return { edge, group, lines: [seen, hit] };
  }

  #place(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    if (width === 0) return;
    for (const [index, drawn] of this.#drawn.entries()) {
      const { x, y } = this.#placed[index] ?? { x: 0.5, y: 0.5 };
      drawn.x = MARGIN + x * Math.max(0, width - 2 * MARGIN);
      drawn.y = MARGIN + y * Math.max(0, height - 2 * MARGIN);
      drawn.group.setAttribute('transform', `translate(${drawn.x} ${drawn.y})`);
    }
    for (const { edge, lines } of this.#lines) {
      const [from, to] = [this.#drawn[edge.a], this.#drawn[edge.b]];
      if (from === undefined || to === undefined) continue;
      for (const line of lines)
        for (const [name, value] of Object.entries({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })) line.setAttribute(name, String(value));
    }
    this.#zoomed(this.#zoomable.view);
  }

  /** Nodes, lines and letters stay as large as they are when the drawing grows, so that more names have a place. */
  #zoomed({ scale }: View): void {
    const shrunk = 1 / Math.sqrt(scale);
    this.#edges.setAttribute('stroke-width', String(shrunk));
    for (const { group, x, y, label, radius } of this.#drawn) {
      group.setAttribute('transform', `translate(${x} ${y}) scale(${shrunk})`);
      label.setAttribute('y', String(radius + LABEL));
    }
    this.#label(scale);
  }

  /** Names are shown as far as they do not cover each other, those that are mentioned most first, and those that are looked at always. */
  #label(scale: number): void {
    const near = this.#focus === undefined ? new Set<number>() : this.#neighbours(this.#focus);
    const order = this.#drawn.map((_, index) => index);
    order.sort((a, b) => Number(b === this.#focus) - Number(a === this.#focus) || Number(near.has(b)) - Number(near.has(a)) || a - b);
    const size = Math.sqrt(scale);
    const inOrder = order.flatMap(index => this.#drawn[index] ?? []);
    const fits = labelsThatFit(
      inOrder.map(({ x, y, radius, node }) => ({
        text: node.name,
        x: x * scale,
        top: y * scale + (radius + 2) * size,
        size: LABEL * size,
      })),
      inOrder.map(({ x, y, radius }) => ({ x: x * scale, y: y * scale, radius: radius * size })),
    );
    for (const [nth, { label }] of inOrder.entries())
      label.setAttribute('visibility', fits[nth] === true || order[nth] === this.#focus ? 'visible' : 'hidden');
  }

  #neighbours(index: number): Set<number> {
    return new Set(this.#graph.edges.flatMap(({ a, b }) => (a === index ? [b] : b === index ? [a] : [])));
  }

  #mark(): void {
    const near = this.#focus === undefined ? undefined : this.#neighbours(this.#focus).add(this.#focus);
    for (const [index, { group }] of this.#drawn.entries()) {
      group.classList.toggle('focused', index === this.#focus);
      group.classList.toggle('faint', (this.#found?.has(index) === false || near?.has(index) === false) && index !== this.#focus);
    }
    for (const { edge, group } of this.#lines) {
      const isNear = this.#focus === undefined || edge.a === this.#focus || edge.b === this.#focus;
      group.classList.toggle('faint', !isNear);
      group.classList.toggle('near', this.#focus !== undefined && isNear);
    }
    this.#label(this.#zoomable.view.scale);
  }

  #key(event: KeyboardEvent): void {
    const direction = directionOf(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction !== undefined) this.focus(this.#drawn.length === 0 ? undefined : nextIn(this.#drawn, this.#focus ?? -1, direction));
    else if (event.key === 'Home') this.focus(this.#drawn.length > 0 ? 0 : undefined);
    else if (event.key === 'Enter' && this.#focus !== undefined) this.#listener.node(this.#focus);
    else if (event.key === 'Escape') this.focus(undefined);
    else return;
    event.preventDefault();
  }
}
