import { element } from './elements';

/** What a long list shows. */
export interface ListSource<Item> {
  /** Asks for the items from an index on; they come with {@link LongList.put}. */
  ask(offset: number, limit: number): void;
  /** The row of an item, without its place. */
  row(item: Item, index: number): HTMLElement;
  /** Somebody wants to go where the item leads: by Enter or a double click, or by a click, which keeps the focus here. */
  chosen(item: Item, keepFocus: boolean): void;
}

let nextId = 1;

/** How many items are asked for at once. */
const PAGE = 100;
/** Rows drawn above and below what is seen. */
const BEYOND = 20;

/**
 * A list of any length, of which only the rows that are seen exist, each as high as the others. The keyboard moves in it as in the lists
 * of VS Code; a screen reader is told the place of each row (`aria-rowindex`).
 */
export class LongList<Item> {
  readonly element: HTMLElement;
  readonly #source: ListSource<Item>;
  /** What the ids of the rows begin with: a page may have several lists. */
  readonly #id = `rows${nextId++}`;
  readonly #rowHeight: number;
  readonly #headerHeight: number;
  readonly #rows: HTMLElement;
  readonly #items = new Map<number, Item>();
  readonly #asked = new Set<number>();
  #total = 0;
  #current = -1;

  /** `header`, as high as a row, stays above the rows. */
  constructor(source: ListSource<Item>, rowHeight: number, label: string, header?: HTMLElement) {
    this.#headerHeight = header === undefined ? 0 : rowHeight;
    this.#source = source;
    this.#rowHeight = rowHeight;
    this.#rows = element('div', { class: 'rows', role: 'rowgroup' });
    this.element = element(
      'div',
      { class: 'list', role: 'grid', tabindex: 0, 'aria-label': label, 'aria-multiselectable': true },
      ...(header === undefined ? [] : [header]),
      this.#rows,
    );
    this.element.addEventListener('scroll', () => this.#draw());
    this.element.addEventListener('keydown', event => this.#key(event));
    new ResizeObserver(() => this.#draw()).observe(this.element);
  }

  get total(): number {
    return this.#total;
  }

  /** Index of the row that has the focus; -1 where there is none. */
  get current(): number {
    return this.#current;
  }

  itemAt(index: number): Item | undefined {
    return this.#items.get(index);
  }

  /** Forgets all items: another list is shown, from its top. */
  clear(): void {
    this.#items.clear();
    this.#asked.clear();
    this.#total = 0;
    this.#current = -1;
    this.element.scrollTop = 0;
    this.#draw();
  }

  /** The items may differ: they are asked for again, and shown as they are until the answer comes. */
  refresh(): void {
    this.#asked.clear();
    this.#draw();
  }

  /** Takes the items of an answer. */
  put(offset: number, items: readonly Item[], total: number): void {
    items.forEach((item, index) => {
      this.#items.set(offset + index, item);
    });
    if (total < this.#total) for (const index of this.#items.keys()) if (index >= total) this.#items.delete(index);
    this.#total = total;
    this.#current = Math.min(this.#current, total - 1);
    if (this.#current < 0 && total > 0) this.#current = 0;
    this.#draw();
  }

  /** Moves the focus to a row, which comes into view. */
  goTo(index: number): void {
    if (this.#total === 0) return;
    this.#current = Math.max(0, Math.min(index, this.#total - 1));
    const top = this.#current * this.#rowHeight;
    const { scrollTop } = this.element;
    const clientHeight = this.element.clientHeight - this.#headerHeight;
    if (top < scrollTop) this.element.scrollTop = top;
    if (top + this.#rowHeight > scrollTop + clientHeight) this.element.scrollTop = top + this.#rowHeight - clientHeight;
    this.#draw();
  }

  /** Draws the rows that are seen again: something shown in them is different. */
  redraw(): void {
    this.#draw();
  }

  #draw(): void {
    const { scrollTop, clientHeight } = this.element;
    const first = Math.max(0, Math.floor(scrollTop / this.#rowHeight) - BEYOND);
    const last = Math.min(this.#total, Math.ceil((scrollTop + clientHeight) / this.#rowHeight) + BEYOND);
    this.#rows.style.height = `${this.#total * this.#rowHeight}px`;
    const drawn: HTMLElement[] = [];
    for (let index = first; index < last; index++) {
      const item = this.#items.get(index);
      if (item !== undefined) drawn.push(this.#placed(this.#source.row(item, index), item, index));
      this.#askFor(index);
    }
    if (this.#total === 0) this.#askFor(0);
    this.#rows.replaceChildren(...drawn);
    this.element.setAttribute('aria-rowcount', String(this.#total));
    if (this.#current >= 0) this.element.setAttribute('aria-activedescendant', `${this.#id}-${this.#current}`);
    else this.element.removeAttribute('aria-activedescendant');
  }

  #placed(row: HTMLElement, item: Item, index: number): HTMLElement {
    row.id = `${this.#id}-${index}`;
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', String(index + 1));
    row.classList.toggle('current', index === this.#current);
    row.style.transform = `translateY(${index * this.#rowHeight}px)`;
    row.style.height = `${this.#rowHeight}px`;
    row.addEventListener('click', ({ detail }) => {
      this.goTo(index);
      this.#source.chosen(item, detail < 2);
    });
    return row;
  }

  #askFor(index: number): void {
    const page = Math.floor(index / PAGE);
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    this.#source.ask(page * PAGE, PAGE);
  }

  #key(event: KeyboardEvent): void {
    const seen = Math.max(1, Math.floor(this.element.clientHeight / this.#rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.#current + 1,
      ArrowUp: this.#current - 1,
      PageDown: this.#current + seen,
      PageUp: this.#current - seen,
      Home: 0,
      End: this.#total - 1,
    };
    const to = moves[event.key];
    const item = this.#items.get(this.#current);
    if (to !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) this.goTo(to);
    else if (event.key === 'Enter' && item !== undefined) this.#source.chosen(item, event.altKey);
    else return;
    event.preventDefault();
  }
}
