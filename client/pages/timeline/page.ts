import type { TimelineAnswer } from '../../../server/protocol';
import { openChannel } from '../toolkit/channel';
import { element, filled } from '../toolkit/elements';
import type { Period } from '../toolkit/period';
import { PeriodFields } from '../toolkit/periodFields';
import type { PictureFormat } from '../toolkit/pictureFormat';
import { type Column, SortedTable } from '../toolkit/sortedTable';
import { pictureOf } from '../toolkit/svg';
import { binsWithin, Chart, type Lane } from './chart';
import type { FromPage, ToPage, Words } from './exchange';

interface Kept {
  /** Entities that were added to the most mentioned ones, first. */
  readonly added: readonly string[];
  readonly axis: Period;
  readonly isTable: boolean;
}

const channel = openChannel<FromPage, ToPage, Kept>();
let page: TimelinePage | undefined;

channel.listen(message => {
  if (message.kind === 'show') {
    page ??= new TimelinePage(message.words);
    page.begin(message.period);
  } else if (message.kind === 'timeline') page?.answered(message);
  else if (message.kind === 'entity') page?.add(message.entity);
  else if (message.kind === 'drawPicture') page?.drawPicture(message.format);
  else page?.ask();
});
channel.send({ kind: 'ready' });

/** Articles, dates and entities over time; what is chosen here is what the views show. */
class TimelinePage {
  readonly #words: Words;
  readonly #period: PeriodFields;
  readonly #said: HTMLElement;
  readonly #chart: Chart;
  readonly #scroller: HTMLElement;
  readonly #tableButton: HTMLButtonElement;
  readonly #zoomButton: HTMLButtonElement;
  readonly #zoomOutButton: HTMLButtonElement;
  readonly #allButton: HTMLButtonElement;
  readonly #tablePlace: HTMLElement;
  #answer: TimelineAnswer | undefined;
  #added: readonly string[];
  #axis: Period;
  #chosen: Period = {};
  #isTable: boolean;
  #number = 0;

  constructor(words: Words) {
    this.#words = words;
    const kept = channel.kept ?? { added: [], axis: {}, isTable: false };
    this.#added = kept.added;
    this.#axis = kept.axis;
    this.#isTable = kept.isTable;
    this.#period = new PeriodFields(words, period => channel.send({ kind: 'period', period }));
    const button = (id: string, label: string, run: () => void): HTMLButtonElement => {
      const made = element('button', { id }, label);
      made.addEventListener('click', run);
      return made;
    };
    this.#allButton = button('all', words.all, () => channel.send({ kind: 'period', period: {} }));
    this.#zoomButton = button('zoom', words.zoom, () => this.#zoom(this.#chosen));
    this.#zoomOutButton = button('zoomOut', words.zoomOut, () => this.#zoom({}));
    this.#tableButton = button('table', words.table, () => this.#showTable(!this.#isTable));
    this.#said = element('div', { class: 'said', id: 'said', role: 'status' });
    this.#chart = new Chart(words, bin => this.#inWords(bin), { brushed: bins => this.#brushed(bins) });
    this.#scroller = element('div', { class: 'scroller' }, this.#chart.element);
    this.#tablePlace = element('div', { class: 'main', hidden: true });
    const bar = element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': words.timeline },
      this.#period.element,
      this.#allButton,
      this.#zoomButton,
      this.#zoomOutButton,
      button('addEntity', words.addEntity, () => channel.send({ kind: 'addEntity' })),
      this.#tableButton,
      button('export', words.export, () => channel.send({ kind: 'export' })),
    );
    document.body.append(bar, this.#said, element('div', { class: 'stage' }, this.#scroller, this.#tablePlace));
    this.#showTable(this.#isTable);
  }

  begin(period: Period): void {
    this.#period.show(period);
    this.ask();
    (this.#chart.element.querySelector('#begin') as SVGGElement | null)?.focus();
  }

  ask(): void {
    channel.send({ kind: 'ask', number: ++this.#number, axis: this.#axis, ...(this.#added.length > 0 && { entities: this.#added }) });
  }

  add(entity: string): void {
    const shown = this.#answer?.series.map(series => series.entity) ?? [];
    this.#added = [entity, ...shown.filter(other => other !== entity)].slice(0, 12);
    this.#keep();
    this.ask();
  }

  answered({ number, answer, period }: Extract<ToPage, { kind: 'timeline' }>): void {
    if (number !== this.#number) return;
    this.#answer = answer;
    this.#chosen = period;
    this.#period.show(period);
    this.#draw();
  }

  drawPicture(format: PictureFormat): void {
    this.#showTable(false);
    pictureOf(this.#chart.element, format).then(
      content => channel.send({ kind: 'picture', format, content }),
      (reason: unknown) => {
        this.#said.textContent = String(reason);
      },
    );
  }

  #draw(): void {
    const answer = this.#answer;
    if (answer === undefined) return;
    const isOpen = this.#chosen.from === undefined && this.#chosen.to === undefined;
    this.#allButton.disabled = isOpen;
    this.#zoomButton.disabled = isOpen;
    this.#zoomOutButton.disabled = this.#axis.from === undefined && this.#axis.to === undefined;
    const lanes = this.#lanesOf(answer);
    this.#chart.show(answer, answer.bins.length === 0 ? [] : lanes, this.#chosen);
    this.#drawTable(answer, lanes);
    this.#say(answer);
  }

  #lanesOf({ articles, dates, series }: TimelineAnswer): Lane[] {
    return [
      { label: this.#words.articles, counts: articles, look: 'articles' },
      { label: this.#words.dates, counts: dates, look: 'dates' },
      ...series.map(({ name, counts }): Lane => ({ label: name, counts, look: 'entity' })),
    ];
  }

  /** A row for each bin, with a number for each lane. */
  #drawTable({ bins }: TimelineAnswer, lanes: readonly Lane[]): void {
    const columns: Column<number>[] = [
      { label: this.#words.time, value: bin => bins[bin] ?? '', text: bin => this.#inWords(bins[bin] ?? ''), width: 'minmax(9em, 2fr)' },
      ...lanes.map(({ label, counts }): Column<number> => ({ label, value: bin => counts[bin] ?? 0, width: 'minmax(3.5em, 1fr)' })),
    ];
    const table = new SortedTable<number>(columns, this.#words.table, 0, bin => this.#brushed([bin, bin]));
    table.show(bins.flatMap((_, bin) => (lanes.some(({ counts }) => (counts[bin] ?? 0) > 0) ? [bin] : [])));
    const hadFocus = this.#tablePlace.contains(document.activeElement);
    this.#tablePlace.replaceChildren(table.element);
    if (hadFocus) table.element.focus();
  }

  #say({ bins, articles, undated, before, after }: TimelineAnswer): void {
    const { nothing, chosen, everything, undated: withoutDate, outside } = this.#words;
    if (bins.length === 0) {
      this.#said.textContent = nothing;
      return;
    }
    const range = binsWithin(bins, this.#chosen) ?? [0, bins.length - 1];
    const count = articles.slice(range[0], range[1] + 1).reduce((sum, each) => sum + each, 0);
    const isOpen = this.#chosen.from === undefined && this.#chosen.to === undefined;
    const said = [
      filled(
        isOpen ? everything : chosen,
        count.toLocaleString('en'),
        this.#inWords(bins[range[0]] ?? ''),
        this.#inWords(bins[range[1]] ?? ''),
      ),
      ...(undated > 0 ? [filled(withoutDate, undated.toLocaleString('en'))] : []),
      ...(before + after > 0 ? [filled(outside, before.toLocaleString('en'), after.toLocaleString('en'))] : []),
    ];
    this.#said.textContent = said.join(' · ');
  }

  #brushed(bins: readonly [number, number] | null): void {
    const [from, to] = bins === null ? [] : bins.map(bin => this.#answer?.bins[bin]);
    this.#chosen = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    this.#period.show(this.#chosen);
    channel.send({ kind: 'period', period: this.#chosen });
    if (this.#answer !== undefined) this.#say(this.#answer);
  }

  #zoom(axis: Period): void {
    this.#axis = axis;
    this.#keep();
    this.ask();
  }

  #showTable(isTable: boolean): void {
    this.#isTable = isTable;
    this.#tableButton.setAttribute('aria-pressed', String(isTable));
    this.#tablePlace.hidden = !isTable;
    this.#scroller.hidden = isTable;
    this.#keep();
  }

  #keep(): void {
    channel.keep({ added: this.#added, axis: this.#axis, isTable: this.#isTable });
  }

  /** '5 March 2018', 'March 2018', '2018' */
  #inWords(bin: string): string {
    const [year = '', month, day] = bin.split('-');
    const name = month === undefined ? undefined : this.#words.months[Number(month) - 1];
    return [day === undefined ? undefined : String(Number(day)), name, year].filter(part => part !== undefined).join(' ');
  }
}
