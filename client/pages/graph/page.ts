import type { Cooccurrence, CooccurrenceEdge } from '../../../server/protocol';
import { openChannel } from '../toolkit/channel';
import { element, filled, later } from '../toolkit/elements';
import type { Period } from '../toolkit/period';
import { PeriodFields } from '../toolkit/periodFields';
import type { PictureFormat } from '../toolkit/pictureFormat';
import { SortedTable } from '../toolkit/sortedTable';
import { pictureOf } from '../toolkit/svg';
import { Aside } from './aside';
import { COLOURS, Drawing } from './drawing';
import type { FromPage, Question, ToPage, Words } from './exchange';
import { type Placed, placed } from './layout';

/** How soon a reading that is not complete is asked about again. */
const READING_MS = 250;
const TYPING_MS = 250;

interface Kept {
  readonly question: Question;
  readonly isTable: boolean;
}

const FIRST: Question = { by: 'paragraph', least: 1, types: [], suggested: false };

const channel = openChannel<FromPage, ToPage, Kept>();
let page: GraphPage | undefined;

channel.listen(message => {
  if (message.kind === 'show') {
    page ??= new GraphPage(message.words);
    page.begin(message.period);
  } else if (message.kind === 'graph') page?.answered(message);
  else if (message.kind === 'places') page?.places(message);
  else if (message.kind === 'drawPicture') page?.drawPicture(message.format);
  else page?.ask();
});
channel.send({ kind: 'ready' });

/** Who is named with whom, as a drawing and as a table. */
class GraphPage {
  readonly #words: Words;
  readonly #by: HTMLSelectElement;
  readonly #least: HTMLInputElement;
  readonly #types: readonly HTMLInputElement[];
  readonly #suggested: HTMLInputElement;
  readonly #period: PeriodFields;
  readonly #search: HTMLInputElement;
  readonly #tableButton: HTMLButtonElement;
  readonly #said: HTMLElement;
  readonly #focused: HTMLElement;
  readonly #drawing: Drawing;
  readonly #legend: HTMLElement;
  readonly #table: SortedTable<CooccurrenceEdge>;
  readonly #aside: Aside;
  #answer: Cooccurrence | undefined;
  #placed: readonly Placed[] = [];
  #number = 0;
  #placesNumber = 0;
  /** Where nothing of the register is shown at first, suggested names are. */
  #maySuggest: boolean;
  readonly #askAgain = later(READING_MS, () => this.ask());

  constructor(words: Words) {
    this.#words = words;
    const { question, isTable } = channel.kept ?? { question: FIRST, isTable: false };
    this.#maySuggest = channel.kept === undefined;
    const asked = later(TYPING_MS, () => this.#asked());
    this.#by = element('select', { id: 'by' }, ...Object.entries(words.units).map(([value, label]) => element('option', { value }, label)));
    this.#by.value = question.by;
    this.#least = element('input', { type: 'number', id: 'least', min: 1, step: 1, value: question.least });
    this.#types = Object.keys(words.types).map(type =>
      element('input', { type: 'checkbox', value: type, checked: question.types.length === 0 || question.types.includes(type) }),
    );
    this.#suggested = element('input', { type: 'checkbox', id: 'suggested', checked: question.suggested === true });
    this.#period = new PeriodFields(words, period => channel.send({ kind: 'period', period }));
    this.#search = element('input', { type: 'search', id: 'search', placeholder: words.search, 'aria-label': words.search });
    this.#tableButton = element('button', { id: 'table', 'aria-pressed': String(isTable) }, words.table);
    const exportButton = element('button', { id: 'export' }, words.export);
    this.#said = element('div', { class: 'said', id: 'said', role: 'status' });
    this.#focused = element('div', { class: 'focused-name', role: 'status' });
    this.#drawing = new Drawing(`${words.graph}. ${words.keys}`, {
      focused: index => this.#sayFocused(index),
      node: index => this.#showNode(index),
      edge: edge => this.#showEdge(edge),
    });
    this.#legend = element('ul', { class: 'legend', 'aria-label': words.communities });
    const { one, other, weight, articles, community } = words.columns;
    const nameOf = (index: number): string => this.#answer?.nodes[index]?.name ?? '';
    this.#table = new SortedTable<CooccurrenceEdge>(
      [
        { label: one, value: edge => nameOf(edge.a), width: 'minmax(0, 3fr)' },
        { label: other, value: edge => nameOf(edge.b), width: 'minmax(0, 3fr)' },
        { label: weight, value: edge => edge.weight, width: 'minmax(4em, 1fr)' },
        { label: articles, value: edge => edge.articles, width: 'minmax(4em, 1fr)' },
        { label: community, value: edge => this.#communityOf(edge), width: 'minmax(0, 2fr)' },
      ],
      words.table,
      2,
      edge => this.#showEdge(edge),
    );
    this.#aside = new Aside(words, {
      edge: edge => this.#showEdge(edge),
      places: (edge, offset, limit) => this.#askPlaces(edge, offset, limit),
      open: ({ uri, range }, keepFocus) => channel.send({ kind: 'open', uri, range, keepFocus }),
      entity: (kind, entity) => channel.send({ kind, entity }),
      find: node => channel.send({ kind: 'findName', node }),
      decide: (decision, node) => {
        channel.send({ kind: 'decide', decision, node });
        this.#aside.close();
      },
      closed: () => this.#mainElement().focus(),
    });
    for (const input of [this.#by, ...this.#types]) input.addEventListener('change', () => this.#asked());
    this.#suggested.addEventListener('change', () => {
      this.#maySuggest = false;
      this.#asked();
    });
    this.#least.addEventListener('input', asked);
    this.#search.addEventListener('input', () => this.#find());
    this.#search.addEventListener('keydown', event => {
      if (event.key === 'Enter') this.#mainElement().focus();
    });
    this.#tableButton.addEventListener('click', () => this.#showTable(this.#table.element.hidden === true));
    exportButton.addEventListener('click', () =>
      channel.send({ kind: 'export', question: this.#question, communities: this.#communities() }),
    );
    const types = Object.values(words.types).map((label, index) => element('label', { class: 'field' }, this.#types[index] ?? '', label));
    const bar = element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': words.graph },
      element('label', { class: 'field' }, words.by, this.#by),
      element('label', { class: 'field' }, words.least, this.#least),
      this.#period.element,
      this.#search,
      this.#tableButton,
      exportButton,
      element('fieldset', { 'aria-label': words.typesLabel }, ...types),
      element('label', { class: 'field' }, this.#suggested, words.suggested),
    );
    const main = element('div', { class: 'main' }, this.#drawing.element, this.#legend, this.#focused, this.#table.element);
    document.body.append(bar, this.#said, element('div', { class: 'stage' }, main, this.#aside.element));
    this.#showTable(isTable);
  }

  begin(period: Period): void {
    this.#period.show(period);
    this.ask();
    this.#mainElement().focus();
  }

  /** Asks for the graph, which is shown as it is until the answer comes. */
  ask(): void {
    channel.send({ kind: 'ask', number: ++this.#number, question: this.#question });
  }

  answered({ number, answer, period }: Extract<ToPage, { kind: 'graph' }>): void {
    if (number !== this.#number) return;
    this.#period.show(period);
    const { searched, articles, isComplete } = answer;
    if (!isComplete) {
      this.#said.textContent = filled(this.#words.reading, searched.toLocaleString('en'), articles.toLocaleString('en'));
      this.#askAgain();
      return;
    }
    if (answer.totalEdges === 0 && this.#maySuggest) {
      this.#maySuggest = false;
      this.#suggested.checked = true;
      this.#asked();
      return;
    }
    const before = new Map(
      this.#answer?.nodes.flatMap(({ entity }, index) => (this.#placed[index] ? [[entity, this.#placed[index]]] : [])),
    );
    const isSame = JSON.stringify(answer) === JSON.stringify(this.#answer);
    this.#answer = answer;
    if (!isSame) {
      this.#placed = placed(answer, before);
      this.#drawing.show(answer, this.#placed);
      this.#table.show(answer.edges);
      this.#drawLegend();
      this.#find();
    }
    this.#say(answer);
  }

  places({ number, offset, answer }: Extract<ToPage, { kind: 'places' }>): void {
    if (number === this.#placesNumber) this.#aside.answered(offset, answer);
  }

  drawPicture(format: PictureFormat): void {
    this.#showTable(false);
    this.#drawing.showAll();
    pictureOf(this.#drawing.element, format).then(
      content => channel.send({ kind: 'picture', format, content }),
      reason => this.#failed(reason),
    );
  }

  #failed(reason: unknown): void {
    this.#said.textContent = String(reason);
  }

  get #question(): Question {
    const types = this.#types.filter(({ checked }) => checked).map(({ value }) => value);
    const least = Math.max(1, Math.round(Number(this.#least.value)) || 1);
    return {
      by: this.#by.value as Question['by'],
      least,
      types: types.length === this.#types.length ? [] : types,
      suggested: this.#suggested.checked,
    };
  }

  #asked(): void {
    this.#keep();
    this.ask();
  }

  #keep(): void {
    channel.keep({ question: this.#question, isTable: !this.#table.element.hidden });
  }

  #mainElement(): HTMLElement | SVGElement {
    return this.#table.element.hidden ? this.#drawing.element : this.#table.element;
  }

  #showTable(isTable: boolean): void {
    this.#tableButton.setAttribute('aria-pressed', String(isTable));
    this.#table.element.hidden = !isTable;
    this.#drawing.element.toggleAttribute('hidden', isTable);
    this.#legend.hidden = isTable;
    this.#focused.hidden = isTable;
    this.#keep();
    this.#find();
  }

  #say({ nodes, edges, totalNodes, totalEdges }: Cooccurrence): void {
    const { counted, shownOf, nothing } = this.#words;
    const numbers = (...values: readonly number[]): string[] => values.map(value => value.toLocaleString('en'));
    if (totalEdges === 0) this.#said.textContent = nothing;
    else if (nodes.length < totalNodes || edges.length < totalEdges)
      this.#said.textContent = filled(shownOf, ...numbers(nodes.length, edges.length, totalNodes, totalEdges));
    else this.#said.textContent = filled(counted, ...numbers(totalNodes, totalEdges));
  }

  #sayFocused(index: number | undefined): void {
    const node = index === undefined ? undefined : this.#answer?.nodes[index];
    if (node === undefined || index === undefined) {
      this.#focused.textContent = '';
      return;
    }
    const companions = this.#companionsOf(index).length;
    const type = this.#words.types[node.type] ?? node.type;
    const [mentions, articles] = [node.mentions, node.articles].map(count => count.toLocaleString('en'));
    const what = node.aliases === undefined ? type : filled(this.#words.suggestedNode, type);
    this.#focused.textContent = filled(this.#words.node, node.name, what, mentions ?? '', articles ?? '', companions);
  }

  #companionsOf(index: number) {
    const { nodes = [], edges = [] } = this.#answer ?? {};
    return edges.flatMap(edge => {
      const other = edge.a === index ? edge.b : edge.b === index ? edge.a : -1;
      const node = nodes[other];
      return node === undefined ? [] : [{ node, edge }];
    });
  }

  #showNode(index: number): void {
    const node = this.#answer?.nodes[index];
    if (node !== undefined) this.#aside.node(node, this.#companionsOf(index));
  }

  #showEdge(edge: CooccurrenceEdge): void {
    const names = [edge.a, edge.b].map(index => this.#answer?.nodes[index]?.name ?? '') as [string, string];
    this.#placesNumber++;
    this.#aside.edge(edge, names);
  }

  #askPlaces(edge: CooccurrenceEdge, offset: number, limit: number): void {
    const entities = [edge.a, edge.b].map(index => this.#answer?.nodes[index]?.entity ?? '');
    channel.send({ kind: 'places', number: this.#placesNumber, question: this.#question, entities, offset, limit });
  }

  #find(): void {
    const wanted = plain(this.#search.value.trim());
    const { nodes = [], edges = [] } = this.#answer ?? {};
    const found = new Set(nodes.flatMap(({ name }, index) => (plain(name).includes(wanted) ? [index] : [])));
    this.#drawing.find(wanted === '' ? undefined : found);
    this.#table.show(wanted === '' ? edges : edges.filter(({ a, b }) => found.has(a) || found.has(b)));
  }

  /** The community of both, where it is one. */
  #communityOf({ a, b }: CooccurrenceEdge): string {
    const [one, other] = [this.#placed[a]?.community, this.#placed[b]?.community];
    return one === undefined || one !== other ? '' : this.#nameOfCommunity(one);
  }

  /** A community is called by the one of it that is mentioned most. */
  #nameOfCommunity(community: number): string {
    const first = this.#placed.findIndex(each => each.community === community);
    return filled(this.#words.community, this.#answer?.nodes[first]?.name ?? '');
  }

  #communities(): Record<string, number> {
    return Object.fromEntries(this.#answer?.nodes.map(({ entity }, index) => [entity, this.#placed[index]?.community ?? 0]) ?? []);
  }

  #drawLegend(): void {
    const sizes = new Map<number, number>();
    for (const { community } of this.#placed) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    const items = [...sizes]
      .sort(([a], [b]) => a - b)
      .filter(([community, size]) => community < COLOURS && size > 1)
      .map(([community, size]) =>
        element(
          'li',
          {},
          element('span', { class: `swatch colour-${community}` }),
          element('span', {}, `${this.#nameOfCommunity(community)} (${size.toLocaleString('en')})`),
        ),
      );
    this.#legend.replaceChildren(...items);
  }
}

/** As the server compares names: without marks and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
