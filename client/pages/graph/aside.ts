import type { CooccurrenceEdge, CooccurrenceNode, CooccurrencePlace, Page } from '../../../server/protocol';
import { element, filled } from '../toolkit/elements';
import { LongList } from '../toolkit/longList';
import { DECISIONS, type Decision, type Words } from './exchange';

export interface AsideListener {
  /** Somebody wants the places of an edge. */
  edge(edge: CooccurrenceEdge): void;
  places(edge: CooccurrenceEdge, offset: number, limit: number): void;
  open(place: CooccurrencePlace, keepFocus: boolean): void;
  entity(kind: 'openEntity' | 'findEntity', entity: string): void;
  find(node: CooccurrenceNode): void;
  decide(decision: Decision, node: CooccurrenceNode): void;
  /** Nothing is shown here now. */
  closed(): void;
}

const COMPANION_HEIGHT = 24;
const PLACE_HEIGHT = 84;

interface Companion {
  readonly node: CooccurrenceNode;
  readonly edge: CooccurrenceEdge;
}

/** What is beside the graph: whom a node is named with, and where an edge's two are. Escape goes back. */
export class Aside {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #listener: AsideListener;
  #places: LongList<CooccurrencePlace> | undefined;
  #heading: HTMLElement | undefined;

  constructor(words: Words, listener: AsideListener) {
    this.#words = words;
    this.#listener = listener;
    this.element = element('aside', { class: 'aside', hidden: true });
    this.element.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.close();
    });
  }

  close(): void {
    this.element.hidden = true;
    this.#places = undefined;
    this.#listener.closed();
  }

  node(node: CooccurrenceNode, companions: readonly Companion[]): void {
    const { openEntity, findEntity, decisions } = this.#words;
    const list = new LongList<Companion>(
      {
        ask: () => undefined,
        row: companion =>
          element(
            'div',
            { class: 'companion' },
            element('span', { role: 'gridcell' }, companion.node.name),
            element('span', { role: 'gridcell', class: 'number' }, companion.edge.weight.toLocaleString('en')),
          ),
        chosen: ({ edge }) => this.#listener.edge(edge),
      },
      COMPANION_HEIGHT,
      filled(this.#words.companions, node.name),
    );
    const button = (id: string, label: string, act: () => void): HTMLElement => {
      const made = element('button', { id }, label);
      made.addEventListener('click', act);
      return made;
    };
    const actions =
      node.aliases === undefined
        ? [
            button('openEntity', openEntity, () => this.#listener.entity('openEntity', node.entity)),
            button('findEntity', findEntity, () => this.#listener.entity('findEntity', node.entity)),
          ]
        : [
            ...DECISIONS.map(decision => button(decision, decisions[decision], () => this.#listener.decide(decision, node))),
            button('findName', findEntity, () => this.#listener.find(node)),
          ];
    this.#show(node.name, actions, list.element);
    list.put(0, companions, companions.length);
    list.element.focus();
  }

  edge(edge: CooccurrenceEdge, names: readonly [string, string]): void {
    const places = new LongList<CooccurrencePlace>(
      {
        ask: (offset, limit) => this.#listener.places(edge, offset, limit),
        row: place => this.#place(place),
        chosen: (place, keepFocus) => this.#listener.open(place, keepFocus),
      },
      PLACE_HEIGHT,
      names.join(' – '),
    );
    this.#show(names.join(' – '), [], places.element);
    this.#places = places;
    places.clear();
    places.element.focus();
  }

  answered(offset: number, { total, items }: Page<CooccurrencePlace>): void {
    this.#places?.put(offset, items, total);
    const count = this.#heading?.querySelector('.count');
    if (count) count.textContent = ` · ${total.toLocaleString('en')}`;
  }

  #show(title: string, actions: readonly HTMLElement[], list: HTMLElement): void {
    const back = element('button', { class: 'back', 'aria-label': this.#words.back, title: this.#words.back }, '×');
    back.addEventListener('click', () => this.close());
    this.#heading = element('h2', {}, element('span', {}, title), element('span', { class: 'count' }), back);
    const bar = actions.length === 0 ? [] : [element('div', { class: 'actions' }, ...actions)];
    this.#places = undefined;
    this.element.replaceChildren(this.#heading, ...bar, list);
    this.element.hidden = false;
  }

  #place({ text, names, title, date }: CooccurrencePlace): HTMLElement {
    const parts: (Node | string)[] = [];
    let at = 0;
    for (const { start, end } of names) {
      parts.push(text.slice(at, start), element('b', {}, text.slice(start, end)));
      at = end;
    }
    return element(
      'div',
      { class: 'place' },
      element('div', { role: 'gridcell', class: 'text', title: text }, ...parts, text.slice(at)),
      element('div', { role: 'gridcell', class: 'source' }, `${date ?? this.#words.undated} · ${title}`),
    );
  }
}
