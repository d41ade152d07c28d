import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import type { PlaceOnMap } from '../../../server/protocol';
import { labelsThatFit } from '../toolkit/labels';
import { directionOf, nextIn } from '../toolkit/nextIn';
import { svg } from '../toolkit/svg';
import { type View, Zoomable } from '../toolkit/zoomable';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries);

/** A place with coordinates. */
export type Located = PlaceOnMap & { readonly at: readonly [number, number] };

export interface MapListener {
  focused(place: Located | undefined): void;
  chosen(place: Located): void;
}

interface Drawn {
  readonly place: Located;
  readonly group: SVGGElement;
  readonly label: SVGTextElement;
  readonly radius: number;
  x: number;
  y: number;
}

const MARGIN = 8;
const LABEL = 12;

/** The world in the projection Natural Earth, with a circle for each place. The arrow keys go from place to place, Enter chooses one. */
export class MapDrawing {
  readonly element: SVGSVGElement;
  readonly #listener: MapListener;
  readonly #inner = svg('g');
  readonly #land = svg('g', { class: 'land' });
  readonly #places = svg('g', { class: 'places' });
  readonly #zoomable: Zoomable;
  #drawn: Drawn[] = [];
  #focus = -1;
  /** What was shown at first; as long as nobody moves the map, it is fitted again to what it is in. */
  #fitted: View | undefined;

  constructor(label: string, listener: MapListener) {
    this.#listener = listener;
    this.#inner.append(this.#land, this.#places);
    this.element = svg('svg', { class: 'drawing', tabindex: 0, role: 'application', 'aria-label': label }, this.#inner);
    this.#zoomable = new Zoomable(this.element, this.#inner, view => this.#zoomed(view));
    this.element.addEventListener('keydown', event => this.#key(event));
    new ResizeObserver(() => this.#place()).observe(this.element);
  }

  show(places: readonly Located[]): void {
    const focused = this.#drawn[this.#focus]?.place.entity;
    const most = Math.max(1, ...places.map(({ mentions }) => mentions));
    this.#drawn = places.map((place, index) => {
      const radius = 3.5 + 14 * Math.sqrt(place.mentions / most);
      const label = svg('text', { 'text-anchor': 'middle' }, place.name);
      const circle = svg('circle', { r: radius, class: `from-${place.source ?? 'register'}` });
      const group = svg(
        'g',
        { class: 'place-mark', 'data-entity': place.entity },
        svg('title', {}, `${place.name}: ${place.mentions}`),
        circle,
        label,
      );
      group.addEventListener('click', () => {
        this.focus(index);
        this.#listener.chosen(place);
      });
      return { place, group, label, radius, x: 0, y: 0 };
    });
    // Small circles are drawn last, above large ones.
    this.#places.replaceChildren(...this.#drawn.map(({ group }) => group));
    this.#focus = places.findIndex(({ entity }) => entity === focused);
    this.#place();
  }

  focus(index: number): void {
    this.#focus = index;
    const drawn = this.#drawn[index];
    if (drawn !== undefined) this.#zoomable.reveal(drawn.x, drawn.y);
    this.#zoomed(this.#zoomable.view);
    this.#listener.focused(drawn?.place);
  }

  #place(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    if (width === 0 || height === 0) return;
    const projection = geoNaturalEarth1().fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      { type: 'Sphere' },
    );
    const path = geoPath(projection);
    this.#land.replaceChildren(
      svg('path', { class: 'sea', d: path({ type: 'Sphere' }) ?? '' }),
      svg('path', { class: 'graticule', d: path(geoGraticule10()) ?? '' }),
      svg('path', { class: 'country', d: path(countries) ?? '' }),
    );
    for (const drawn of this.#drawn) {
      const [latitude, longitude] = drawn.place.at;
      [drawn.x, drawn.y] = projection([longitude, latitude]) ?? [0, 0];
    }
    const isUntouched = this.#fitted === undefined || this.#fitted === this.#zoomable.view;
    if (isUntouched && this.#drawn.length > 0) this.#fit(width, height);
    else this.#zoomed(this.#zoomable.view);
  }

  /** At first, what is seen is the part of the world that the places are in. */
  #fit(width: number, height: number): void {
    const [xs, ys] = [this.#drawn.map(({ x }) => x), this.#drawn.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const margin = 70;
    const scale = Math.max(1, Math.min(8, width / (right - left + margin), height / (bottom - top + margin)));
    this.#fitted = { scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
    this.#zoomable.show(this.#fitted);
  }

  #zoomed({ scale }: View): void {
    const order = this.#drawn.map((_, index) => index).sort((a, b) => Number(b === this.#focus) - Number(a === this.#focus) || a - b);
    const inOrder = order.flatMap(index => this.#drawn[index] ?? []);
    const fits = labelsThatFit(
      inOrder.map(({ x, y, radius, place }) => ({ text: place.name, x: x * scale, top: y * scale + radius + 2, size: LABEL })),
      inOrder.map(({ x, y, radius }) => ({ x: x * scale, y: y * scale, radius })),
    );
    for (const [nth, { x, y, radius, label, group }] of inOrder.entries()) {
      group.setAttribute('transform', `translate(${x} ${y}) scale(${1 / scale})`);
      group.classList.toggle('focused', order[nth] === this.#focus);
      label.setAttribute('y', String(radius + LABEL));
      label.setAttribute('visibility', fits[nth] === true || order[nth] === this.#focus ? 'visible' : 'hidden');
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || this.#drawn.length === 0) return;
    const direction = directionOf(event.key);
    const here = this.#drawn[this.#focus];
    if (direction !== undefined) this.focus(nextIn(this.#drawn, this.#focus, direction));
    else if (event.key === 'Home') this.focus(0);
    else if (event.key === 'Enter' && here !== undefined) this.#listener.chosen(here.place);
    else if (event.key === 'Escape') this.focus(-1);
    else return;
    event.preventDefault();
  }
}
