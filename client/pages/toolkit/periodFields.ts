import { element } from './elements';
import type { Period, PeriodWords } from './period';

/** Two fields for the beginning and the end of a period. What cannot be read as a date is marked, and changes nothing. */
export class PeriodFields {
  readonly element: HTMLElement;
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;

  constructor(words: PeriodWords, changed: (period: Period) => void) {
    const field = (label: string, id: string): HTMLInputElement =>
      element('input', { type: 'text', id, 'aria-label': label, placeholder: words.hint, spellcheck: 'false', maxlength: 10 });
    this.#from = field(words.from, 'from');
    this.#to = field(words.to, 'to');
    this.element = element(
      'span',
      { class: 'bar-part' },
      element('label', { class: 'field' }, words.from, this.#from),
      element('label', { class: 'field' }, words.to, this.#to),
    );
    const read = (): void => {
      const isGood = [this.#from, this.#to].map(input => {
        const good = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/.test(input.value.trim());
        input.setAttribute('aria-invalid', String(!good));
        return good;
      });
      if (!isGood.includes(false)) changed(this.#period());
    };
    for (const input of [this.#from, this.#to]) input.addEventListener('change', read);
  }

  show({ from = '', to = '' }: Period): void {
    if (document.activeElement !== this.#from) this.#from.value = from;
    if (document.activeElement !== this.#to) this.#to.value = to;
  }

  #period(): Period {
    const [from, to] = [this.#from, this.#to].map(({ value }) => value.trim()) as [string, string];
    return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
  }
}
