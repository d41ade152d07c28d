import type { TimelineAnswer } from '../../../server/protocol';
import type { Period } from '../toolkit/period';
import { svg } from '../toolkit/svg';
import type { Words } from './exchange';

/** A row of the chart: a name and a number for each bin. */
export interface Lane {
  readonly label: string;
  readonly counts: readonly number[];
  readonly look: 'articles' | 'dates' | 'entity';
}

export interface ChartListener {
  /** Bins were chosen, from one to another one, both included; null where all are. */
  brushed(bins: readonly [number, number] | null): void;
}

const LEFT = 170;
const RIGHT = 16;
const TOP = 26;
const LANE = 44;
const BAR = 32;

/** Bars over time, one lane below another. A period is chosen by dragging over them, or by the arrow keys on its two handles. */
export class Chart {
  readonly element: SVGSVGElement;
  readonly #words: Words;
  readonly #listener: ChartListener;
  readonly #inWords: (bin: string) => string;
  readonly #lanes = svg('g');
  readonly #axis = svg('g', { class: 'axis' });
  readonly #shade = svg('rect', { class: 'shade', y: TOP });
  readonly #begin: SVGGElement;
  readonly #end: SVGGElement;
  #bins: readonly string[] = [];
  #shown: readonly Lane[] = [];
  #brush: readonly [number, number] | null = null;

  constructor(words: Words, inWords: (bin: string) => string, listener: ChartListener) {
    this.#words = words;
    this.#listener = listener;
    this.#inWords = inWords;
    this.#begin = this.#handle('begin', words.begin, 0);
    this.#end = this.#handle('end', words.end, 1);
    this.element = svg(
      'svg',
      { class: 'drawing', role: 'group', 'aria-label': words.timeline },
      this.#axis,
      this.#lanes,
      this.#shade,
      this.#begin,
      this.#end,
    );
    this.element.addEventListener('pointerdown', event => this.#drag(event));
    new ResizeObserver(() => this.#draw()).observe(this.element);
  }

  show({ bins }: TimelineAnswer, lanes: readonly Lane[], period: Period): void {
    this.#bins = bins;
    this.#shown = lanes;
    this.#brush = binsWithin(bins, period);
    this.element.style.height = `${TOP + lanes.length * LANE + 8}px`;
    this.#draw();
  }

  get #width(): number {
    return Math.max(50, this.element.clientWidth - LEFT - RIGHT);
  }

  #x(bin: number): number {
    return LEFT + (bin * this.#width) / Math.max(1, this.#bins.length);
  }

  #draw(): void {
    const bottom = TOP + this.#shown.length * LANE;
    const barWidth = Math.max(0.5, this.#width / Math.max(1, this.#bins.length) - (this.#bins.length > 200 ? 0 : 1));
    this.#lanes.replaceChildren(
      ...this.#shown.map(({ label, counts, look }, index) => {
        const base = TOP + index * LANE + LANE - 4;
        const most = Math.max(1, ...counts);
        const name = svg('text', { x: LEFT - 10, y: base - 10, 'text-anchor': 'end', class: 'lane-name' }, shortened(label));
        name.append(svg('title', {}, label));
        const bars = counts.flatMap((count, bin) => {
          if (count === 0) return [];
          const height = Math.max(1.5, (BAR * count) / most);
          const bar = svg('rect', { x: this.#x(bin), y: base - height, width: barWidth, height, class: `bar-${look}` });
          bar.append(svg('title', {}, `${label}, ${this.#inWords(this.#bins[bin] ?? '')}: ${count.toLocaleString('en')}`));
          return [bar];
        });
        return svg('g', {}, name, svg('line', { x1: LEFT, x2: LEFT + this.#width, y1: base, y2: base, class: 'base' }), ...bars);
      }),
    );
    this.#drawAxis(bottom);
    this.#drawBrush(bottom);
  }

  #drawAxis(bottom: number): void {
    const fits = Math.max(1, Math.floor(this.#width / 84));
    const step = Math.max(1, Math.ceil(this.#bins.length / fits));
    this.#axis.replaceChildren(
      ...this.#bins.flatMap((bin, index) => {
        if (index % step !== 0) return [];
        const x = this.#x(index);
        return [
          svg('line', { x1: x, x2: x, y1: TOP - 4, y2: bottom, class: 'tick' }),
          svg('text', { x: x + 2, y: 14, class: 'tick-name' }, bin),
        ];
      }),
    );
  }

  #drawBrush(bottom: number): void {
    const [first, last] = this.#brush ?? [0, this.#bins.length - 1];
    const [from, to] = [this.#x(first), this.#x(last + 1)];
    this.#shade.setAttribute('x', String(from));
    this.#shade.setAttribute('width', String(Math.max(0, to - from)));
    this.#shade.setAttribute('height', String(Math.max(0, bottom - TOP)));
    this.#shade.setAttribute('visibility', this.#brush === null ? 'hidden' : 'visible');
    for (const [handle, bin, x] of [
      [this.#begin, first, from],
      [this.#end, last, to],
    ] as const) {
      handle.setAttribute('transform', `translate(${x} ${TOP})`);
      handle.querySelector('line')?.setAttribute('y2', String(bottom - TOP));
      handle.setAttribute('aria-valuenow', String(bin));
      handle.setAttribute('aria-valuemin', '0');
      handle.setAttribute('aria-valuemax', String(this.#bins.length - 1));
      handle.setAttribute('aria-valuetext', this.#inWords(this.#bins[bin] ?? ''));
    }
  }

  #handle(id: string, label: string, side: 0 | 1): SVGGElement {
    const handle = svg(
      'g',
      { id, class: 'handle', role: 'slider', tabindex: 0, 'aria-label': `${label}. ${this.#words.keys}` },
      svg('line', { y1: -6 }),
      svg('path', { d: side === 0 ? 'M0,-6 l8,0 l0,8 l-8,6 z' : 'M0,-6 l-8,0 l0,8 l8,6 z' }),
      svg('rect', { class: 'grip', x: -9, y: -10, width: 18, height: 22 }),
    );
    handle.addEventListener('keydown', event => this.#key(event, side));
    handle.addEventListener('pointerdown', event => {
      event.stopPropagation();
      const [first, last] = this.#brush ?? [0, this.#bins.length - 1];
      this.#follow(side === 0 ? last : first, event);
    });
    return handle;
  }

  #key(event: KeyboardEvent, side: 0 | 1): void {
    const most = this.#bins.length - 1;
    const [first, last] = this.#brush ?? [0, most];
    const at = side === 0 ? first : last;
    const step = Math.max(1, Math.round(this.#bins.length / 20));
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - step,
      PageUp: at + step,
      Home: side === 0 ? 0 : first,
      End: side === 0 ? last : most,
    };
    const to = moves[event.key];
    if (event.key === 'Escape') this.#choose(null);
    else if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (side === 0) this.#choose([Math.max(0, Math.min(to, last)), last]);
    else this.#choose([first, Math.min(most, Math.max(to, first))]);
    event.preventDefault();
  }

  #choose(brush: readonly [number, number] | null): void {
    const isAll = brush !== null && brush[0] === 0 && brush[1] === this.#bins.length - 1;
    this.#brush = isAll ? null : brush;
    this.#drawBrush(TOP + this.#shown.length * LANE);
    this.#listener.brushed(this.#brush);
  }

  #drag(event: PointerEvent): void {
    if (event.button !== 0 || event.offsetX < LEFT || this.#bins.length === 0) return;
    this.#follow(this.#binAt(event.clientX), event);
  }

  /** Follows the pointer from a bin on, until it is released. */
  #follow(anchor: number, begun: PointerEvent): void {
    let hasMoved = false;
    const move = ({ clientX }: PointerEvent): void => {
      hasMoved ||= Math.abs(clientX - begun.clientX) > 3;
      if (!hasMoved) return;
      const here = this.#binAt(clientX);
      this.#brush = [Math.min(anchor, here), Math.max(anchor, here)];
      this.#drawBrush(TOP + this.#shown.length * LANE);
    };
    const end = (event: PointerEvent): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      move(event);
      this.#choose(hasMoved ? this.#brush : [anchor, anchor]);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  }

  #binAt(clientX: number): number {
    const x = clientX - this.element.getBoundingClientRect().left - LEFT;
    return Math.max(0, Math.min(this.#bins.length - 1, Math.floor((x * this.#bins.length) / this.#width)));
  }
}

/** The first and last bin of a period; null for the open one, and for one that no bin is in. */
export function binsWithin(bins: readonly string[], { from, to }: Period): readonly [number, number] | null {
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? 0 : bins.findIndex(bin => `${bin}-99` >= from);
  const last = to === undefined ? bins.length - 1 : bins.findLastIndex(bin => bin <= `${to}-99`);
  return first < 0 || last < first ? null : [first, last];
}

const LONGEST_NAME = 26;
const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);
