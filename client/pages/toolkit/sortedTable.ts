import { element } from './elements';
import { LongList } from './longList';

export interface Column<Item> {
  readonly label: string;
  readonly value: (item: Item) => string | number;
  /** What the cell shows, where that is another text. */
  readonly text?: (item: Item) => string;
  /** As CSS has the width of a grid's column. */
  readonly width: string;
}

const ROW_HEIGHT = 24;

/** A table of any length that is sorted by the column whose heading is chosen: numbers the largest first, then the other way round. */
export class SortedTable<Item> {
  readonly element: HTMLElement;
  readonly #columns: readonly Column<Item>[];
  readonly #list: LongList<Item>;
  readonly #headings: readonly HTMLElement[];
  #items: readonly Item[] = [];
  #sorted: { readonly column: number; readonly isUp: boolean };

  /** `sorted` is the column it is sorted by at first; `chosen` as {@link LongList} has it. */
  constructor(columns: readonly Column<Item>[], label: string, sorted: number, chosen: (item: Item, keepFocus: boolean) => void) {
    this.#columns = columns;
    this.#sorted = { column: sorted, isUp: false };
    this.#headings = columns.map(({ label: heading }, index) => {
      const button = element('button', { class: 'heading', type: 'button' }, heading);
      button.addEventListener('click', () => this.#sortBy(index));
      return element('div', { role: 'columnheader' }, button);
    });
    const header = element('div', { class: 'cells header', role: 'row' }, ...this.#headings);
    this.#list = new LongList<Item>({ ask: () => undefined, row: item => this.#row(item), chosen }, ROW_HEIGHT, label, header);
    this.element = this.#list.element;
    this.element.classList.add('table');
    header.style.gridTemplateColumns = this.#widths;
    header.addEventListener('keydown', event => event.stopPropagation());
  }

  get current(): Item | undefined {
    return this.#list.itemAt(this.#list.current);
  }

  show(items: readonly Item[]): void {
    this.#items = items;
    this.#draw();
  }

  get #widths(): string {
    return this.#columns.map(({ width }) => width).join(' ');
  }

  #sortBy(column: number): void {
    this.#sorted = { column, isUp: this.#sorted.column === column ? !this.#sorted.isUp : typeof this.#valueOf(column) === 'string' };
    this.#draw();
  }

  #valueOf(column: number): string | number | undefined {
    const [first] = this.#items;
    return first === undefined ? undefined : this.#columns[column]?.value(first);
  }

  #draw(): void {
    const { column, isUp } = this.#sorted;
    for (const [index, heading] of this.#headings.entries()) {
      heading.classList.toggle('of-numbers', typeof this.#valueOf(index) === 'number');
      heading.setAttribute('aria-sort', index !== column ? 'none' : isUp ? 'ascending' : 'descending');
    }
    const wanted = this.#columns[column]?.value;
    const sorted =
      wanted === undefined ? [...this.#items] : [...this.#items].sort((a, b) => compared(wanted(a), wanted(b)) * (isUp ? 1 : -1));
    this.#list.clear();
    this.#list.put(0, sorted, sorted.length);
  }

  #row(item: Item): HTMLElement {
    const cells = this.#columns.map(({ value, text }) => {
      const shown = text?.(item) ?? value(item);
      const isNumber = typeof shown === 'number';
      return element(
        'span',
        { role: 'gridcell', class: isNumber ? 'number' : 'cell', title: String(shown) },
        isNumber ? shown.toLocaleString('en') : shown,
      );
    });
    const row = element('div', { class: 'cells' }, ...cells);
    row.style.gridTemplateColumns = this.#widths;
    return row;
  }
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const other = String(b);
  return String(a).localeCompare(other, 'en');
}
