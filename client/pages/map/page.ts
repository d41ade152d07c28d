import type { PlaceOnMap, PlacesOnMap } from '../../../server/protocol';
import { openChannel } from '../toolkit/channel';
import { element, filled } from '../toolkit/elements';
import { LongList } from '../toolkit/longList';
import type { Period } from '../toolkit/period';
import { PeriodFields } from '../toolkit/periodFields';
import type { PictureFormat } from '../toolkit/pictureFormat';
import { SortedTable } from '../toolkit/sortedTable';
import { pictureOf } from '../toolkit/svg';
import { type Located, MapDrawing } from './drawing';
import type { FromPage, ToPage, Words } from './exchange';

const ROW_HEIGHT = 24;

const channel = openChannel<FromPage, ToPage, { readonly isTable: boolean }>();
let page: MapPage | undefined;

channel.listen(message => {
  if (message.kind === 'show') {
    page ??= new MapPage(message.words);
    page.begin(message.period);
  } else if (message.kind === 'places') page?.answered(message);
  else if (message.kind === 'drawPicture') page?.drawPicture(message.format);
  else page?.ask();
});
channel.send({ kind: 'ready' });

/** The places of the register on a map of the world, and those of which it is not known where they are. */
class MapPage {
  readonly #words: Words;
  readonly #period: PeriodFields;
  readonly #tableButton: HTMLButtonElement;
  readonly #said: HTMLElement;
  readonly #focused: HTMLElement;
  readonly #drawing: MapDrawing;
  readonly #table: SortedTable<PlaceOnMap>;
  readonly #aside: HTMLElement;
  readonly #asideHeading: HTMLElement;
  readonly #unplaced: LongList<PlaceOnMap>;
  #number = 0;
  #shown = '';

  constructor(words: Words) {
    this.#words = words;
    const isTable = channel.kept?.isTable ?? false;
    this.#period = new PeriodFields(words, period => channel.send({ kind: 'period', period }));
    this.#tableButton = element('button', { id: 'table' }, words.table);
    const exportButton = element('button', { id: 'export' }, words.export);
    this.#said = element('div', { class: 'said', id: 'said', role: 'status' });
    this.#focused = element('div', { class: 'focused-name', role: 'status' });
    this.#drawing = new MapDrawing(`${words.map}. ${words.keys}`, {
      focused: place => {
        this.#focused.textContent = place === undefined ? '' : this.#describe(place);
      },
      chosen: place => this.#chosen(place),
    });
    const { name, mentions, articles, where, source } = words.columns;
    this.#table = new SortedTable<PlaceOnMap>(
      [
        { label: name, value: place => place.name, width: 'minmax(0, 3fr)' },
        { label: mentions, value: place => place.mentions, width: 'minmax(4em, 1fr)' },
        { label: articles, value: place => place.articles, width: 'minmax(4em, 1fr)' },
        { label: where, value: place => place.at?.join(', ') ?? '', width: 'minmax(0, 2fr)' },
        { label: source, value: place => this.#sourceOf(place), width: 'minmax(0, 3fr)' },
      ],
      words.table,
      1,
      place => this.#chosen(place),
    );
    this.#unplaced = new LongList<PlaceOnMap>(
      { ask: () => undefined, row: place => this.#unplacedRow(place), chosen: place => this.#chosen(place) },
      ROW_HEIGHT,
      words.notOnMap,
    );
    this.#asideHeading = element('h2', {}, words.notOnMap);
    this.#aside = element('aside', { class: 'aside' }, this.#asideHeading, this.#unplaced.element);
    this.#tableButton.addEventListener('click', () => this.#showTable(this.#table.element.hidden === true));
    exportButton.addEventListener('click', () => channel.send({ kind: 'export' }));
    const bar = element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': words.map },
      this.#period.element,
      this.#tableButton,
      exportButton,
    );
    const credit = element('div', { class: 'credit' }, words.credit);
    const main = element('div', { class: 'main' }, this.#drawing.element, this.#focused, this.#table.element, credit);
    document.body.append(bar, this.#said, element('div', { class: 'stage' }, main, this.#aside));
    this.#showTable(isTable);
  }

  begin(period: Period): void {
    this.#period.show(period);
    this.ask();
    (this.#table.element.hidden ? this.#drawing.element : this.#table.element).focus();
  }

  ask(): void {
    channel.send({ kind: 'ask', number: ++this.#number });
  }

  answered({ number, answer, period }: Extract<ToPage, { kind: 'places' }>): void {
    if (number !== this.#number) return;
    this.#period.show(period);
    const shown = JSON.stringify(answer);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#show(answer);
  }

  drawPicture(format: PictureFormat): void {
    this.#showTable(false);
    pictureOf(this.#drawing.element, format).then(
      content => channel.send({ kind: 'picture', format, content }),
      (reason: unknown) => {
        this.#said.textContent = String(reason);
      },
    );
  }

  #show({ places }: PlacesOnMap): void {
    const { counted, nothing, notOnMap } = this.#words;
    const located = places.filter((place): place is Located => place.at !== undefined);
    const others = places.filter(place => place.at === undefined);
    this.#drawing.show(located);
    this.#table.show(places);
    this.#unplaced.put(0, others, others.length);
    this.#aside.hidden = others.length === 0;
    this.#asideHeading.textContent = `${notOnMap} (${others.length.toLocaleString('en')})`;
    this.#said.textContent =
      places.length === 0 ? nothing : filled(counted, located.length.toLocaleString('en'), places.length.toLocaleString('en'));
  }

  #unplacedRow(place: PlaceOnMap): HTMLElement {
    const count = place.mentions.toLocaleString('en');
    return element(
      'div',
      { class: 'unplaced', title: this.#sourceOf(place) },
      element('span', { role: 'gridcell' }, place.name),
      element('span', { role: 'gridcell', class: 'source' }, this.#sourceOf(place)),
      element('span', { role: 'gridcell', class: 'number' }, count),
    );
  }

  #sourceOf({ at, source, candidates }: PlaceOnMap): string {
    const { sources } = this.#words;
    if (at !== undefined) return sources[source ?? 'register'];
    return candidates === undefined ? sources.unknown : filled(sources.ask, candidates.map(({ label }) => label).join('; '));
  }

  #describe(place: Located): string {
    const [mentions, articles] = [place.mentions, place.articles].map(count => count.toLocaleString('en'));
    return filled(this.#words.place, place.name, mentions ?? '', articles ?? '', this.#sourceOf(place));
  }

  #chosen({ entity, at }: PlaceOnMap): void {
    channel.send({ kind: at === undefined ? 'locate' : 'findEntity', entity });
  }

  #showTable(isTable: boolean): void {
    this.#tableButton.setAttribute('aria-pressed', String(isTable));
    this.#table.element.hidden = !isTable;
    this.#drawing.element.toggleAttribute('hidden', isTable);
    this.#focused.hidden = isTable;
    channel.keep({ isTable });
  }
}
