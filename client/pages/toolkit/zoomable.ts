/** Where a drawing is seen: its points times `scale`, moved by `x` and `y`. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const LEAST = 0.5;
const MOST = 24;
const STEP = 1.3;
/** How far a key moves the drawing, in pixels. */
const MOVED = 60;

/** Lets a drawing be zoomed and moved: by the wheel and by dragging, by `+`, `-` and `0`, and with Shift by the arrow keys. */
export class Zoomable {
  readonly #drawing: SVGSVGElement;
  readonly #inner: SVGGElement;
  readonly #changed: (view: View) => void;
  #view: View = { scale: 1, x: 0, y: 0 };

  /** `inner` is what moves within the drawing; `changed` is called when it did. */
  constructor(drawing: SVGSVGElement, inner: SVGGElement, changed: (view: View) => void) {
    this.#drawing = drawing;
    this.#inner = inner;
    this.#changed = changed;
    drawing.addEventListener(
      'wheel',
      event => {
        event.preventDefault();
        this.#zoom(event.deltaY < 0 ? STEP : 1 / STEP, event.offsetX, event.offsetY);
      },
      { passive: false },
    );
    drawing.addEventListener('pointerdown', event => this.#drag(event));
    drawing.addEventListener('keydown', event => this.#key(event));
  }

  get view(): View {
    return this.#view;
  }

  show(view: View): void {
    this.#view = view;
    this.#inner.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.scale})`);
    this.#changed(view);
  }

  /** Shows all of the drawing. */
  showAll(): void {
    this.show({ scale: 1, x: 0, y: 0 });
  }

  /** Moves the drawing as far as a point of it is seen, with a margin. */
  reveal(x: number, y: number): void {
    const { scale } = this.#view;
    const { clientWidth, clientHeight } = this.#drawing;
    if (clientWidth === 0) return;
    const margin = 40;
    const [seenX, seenY] = [x * scale + this.#view.x, y * scale + this.#view.y];
    const moved = {
      x: this.#view.x + Math.max(0, margin - seenX) - Math.max(0, seenX - (clientWidth - margin)),
      y: this.#view.y + Math.max(0, margin - seenY) - Math.max(0, seenY - (clientHeight - margin)),
    };
    if (moved.x !== this.#view.x || moved.y !== this.#view.y) this.show({ scale, ...moved });
  }

  #zoom(by: number, atX = this.#drawing.clientWidth / 2, atY = this.#drawing.clientHeight / 2): void {
    const { scale, x, y } = this.#view;
    const next = Math.max(LEAST, Math.min(MOST, scale * by));
    const grown = next / scale;
    this.show({ scale: next, x: atX - (atX - x) * grown, y: atY - (atY - y) * grown });
  }

  #drag(event: PointerEvent): void {
    if (event.button !== 0) return;
    const from = this.#view;
    const move = ({ clientX, clientY }: PointerEvent): void =>
      this.show({ ...from, x: from.x + clientX - event.clientX, y: from.y + clientY - event.clientY });
    const end = (): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { scale, x, y } = this.#view;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [MOVED, 0],
      ArrowRight: [-MOVED, 0],
      ArrowUp: [0, MOVED],
      ArrowDown: [0, -MOVED],
    };
    const move = event.shiftKey ? moves[event.key] : undefined;
    if (move !== undefined) this.show({ scale, x: x + move[0], y: y + move[1] });
    else if (event.key === '+' || event.key === '=') this.#zoom(STEP);
    else if (event.key === '-') this.#zoom(1 / STEP);
    else if (event.key === '0') this.showAll();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
