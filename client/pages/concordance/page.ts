import type { Concordance, ConcordanceLine } from '../../../server/protocol';
import { openChannel } from '../toolkit/channel';
import { element, filled, later } from '../toolkit/elements';
import { LongList } from '../toolkit/longList';
import type { Chosen, FromPage, Question, ToPage, Words } from './exchange';

/** How long typing rests before the lines are asked for. */
const TYPING_MS = 250;
/** How soon a search that is not complete is asked again. */
const SEARCHING_MS = 150;
const ROW_HEIGHT = 24;

const channel = openChannel<FromPage, ToPage, Question>();
let page: ConcordancePage | undefined;

channel.listen(message => {
  if (message.kind === 'question') {
    page ??= new ConcordancePage(message.words);
    page.show(message.question);
  } else if (message.kind === 'lines') page?.answered(message);
  else page?.changed();
});
channel.send({ kind: 'ready' });

/** The hits of a query below one another, each in its context. */
class ConcordancePage {
  readonly #words: Words;
  readonly #query: HTMLInputElement;
  readonly #filter: HTMLInputElement;
  readonly #order: HTMLSelectElement;
  readonly #said: HTMLElement;
  readonly #list: LongList<ConcordanceLine>;
  readonly #mark: HTMLButtonElement;
  readonly #copy: HTMLButtonElement;
  readonly #showDismissed: HTMLButtonElement;
  readonly #checked = new Set<string>();
  #question: Question | undefined;
  #number = 0;
  #period = '';
  #lastAnswer: Concordance | undefined;
  readonly #askAgain = later(SEARCHING_MS, () => this.#list.refresh());

  constructor(words: Words) {
    this.#words = words;
    const asked = later(TYPING_MS, () => this.#ask());
    this.#query = element('input', {
      type: 'search',
      class: 'wide',
      id: 'query',
      placeholder: words.queryHint,
      'aria-label': words.query,
      spellcheck: 'false',
    });
    this.#filter = element('input', { type: 'search', id: 'filter', placeholder: words.filter, 'aria-label': words.filter });
    this.#order = element(
      'select',
      { id: 'order', 'aria-label': words.sort },
      ...Object.entries(words.orders).map(([value, label]) => element('option', { value }, label)),
    );
    this.#said = element('div', { class: 'said', id: 'said', role: 'status' });
    this.#mark = element('button', { class: 'primary', id: 'mark' }, words.mark);
    this.#copy = element('button', { id: 'copy' }, words.copy);
    this.#showDismissed = element('button', { id: 'dismissed', hidden: true }, words.showDismissed);
    this.#list = new LongList<ConcordanceLine>(
      {
        ask: (offset, limit) => this.#askFor(offset, limit),
        row: line => this.#row(line),
        chosen: ({ uri, range }, keepFocus) => channel.send({ kind: 'open', uri, range, keepFocus }),
      },
      ROW_HEIGHT,
      words.lines,
    );
    this.#list.element.title = words.keys;
    for (const input of [this.#query, this.#filter]) {
      input.addEventListener('input', asked);
      input.addEventListener('keydown', event => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        this.#ask();
        this.#list.element.focus();
      });
    }
    this.#order.addEventListener('change', () => this.#ask());
    this.#mark.addEventListener('click', () => this.#send('mark', 'all'));
    this.#copy.addEventListener('click', () => this.#send('copy', 'all'));
    this.#showDismissed.addEventListener('click', () => this.#toggleDismissed());
    this.#list.element.addEventListener('keydown', event => this.#key(event));
    const bar = element(
      'div',
      { class: 'bar', role: 'search' },
      this.#query,
      this.#order,
      this.#filter,
      this.#mark,
      this.#copy,
      this.#showDismissed,
    );
    document.body.append(bar, this.#said, this.#list.element);
  }

  show(question: Question): void {
    this.#question = question;
    this.#query.value = question.query;
    this.#order.value = question.order;
    this.#filter.value = question.filter;
    this.#begin();
    if (question.query === '') this.#query.focus();
    else this.#list.element.focus();
  }

  answered({ number, offset, answer, period }: Extract<ToPage, { kind: 'lines' }>): void {
    if (number !== this.#number) return;
    this.#period = period;
    this.#list.put(offset, answer.items, answer.total);
    this.#say(answer);
    if (!answer.isComplete) this.#askAgain();
  }

  changed(): void {
    if (this.#question !== undefined && this.#question.query.trim() !== '') this.#list.refresh();
  }

  /** Asks what is written now, unless that is what is shown. */
  #ask(): void {
    if (this.#question === undefined) return;
    const { query, order, filter } = this.#question;
    const now = { query: this.#query.value, order: this.#order.value as Question['order'], filter: this.#filter.value };
    if (now.query === query && now.order === order && now.filter === filter) return;
    this.#question = { ...this.#question, ...now };
    this.#begin();
  }

  #toggleDismissed(): void {
    if (this.#question === undefined) return;
    this.#question = { ...this.#question, showDismissed: this.#question.showDismissed !== true };
    this.#begin();
  }

  #begin(): void {
    if (this.#question === undefined) return;
    this.#number++;
    this.#checked.clear();
    channel.keep(this.#question);
    this.#list.clear();
    if (this.#question.query.trim() === '') this.#show('', false);
  }

  #askFor(offset: number, limit: number): void {
    const question = this.#question;
    if (question === undefined || question.query.trim() === '') return;
    channel.send({ kind: 'ask', number: this.#number, question, offset, limit });
  }

  #say({ total, searched, articles, isComplete, isLimited, dismissed, problem }: Concordance): void {
    const { hits, oneHit, noHits, limited, searching, checked, showDismissed, hideDismissed } = this.#words;
    this.#showDismissed.hidden = dismissed === 0;
    this.#showDismissed.textContent = this.#question?.showDismissed === true ? hideDismissed : showDismissed;
    if (problem !== undefined) {
      this.#show(problem.message, true);
      return;
    }
    const counted = total === 1 ? oneHit : total === 0 && isComplete ? noHits : filled(hits, total.toLocaleString('en'));
    const more = [
      ...(this.#period === '' ? [] : [this.#period]),
      ...(isLimited ? [limited] : []),
      ...(isComplete ? [] : [filled(searching, searched.toLocaleString('en'), articles.toLocaleString('en'))]),
      ...(dismissed > 0 ? [filled(this.#words.dismissed, dismissed.toLocaleString('en'))] : []),
      ...(this.#checked.size > 0 ? [filled(checked, this.#checked.size.toLocaleString('en'))] : []),
    ];
    this.#lastAnswer = { total, searched, articles, isComplete, isLimited, dismissed, items: [] };
    this.#show([counted, ...more].join(' · '), false);
  }

  #show(text: string, isProblem: boolean): void {
    this.#said.textContent = text;
    this.#said.classList.toggle('problem', isProblem);
    this.#query.setAttribute('aria-invalid', String(isProblem));
    const nothing = this.#list.total === 0;
    this.#mark.disabled = nothing;
    const count = this.#checked.size;
    this.#mark.textContent = count > 0 ? filled(this.#words.markChecked, count.toLocaleString('en')) : this.#words.mark;
    this.#copy.disabled = nothing;
  }

  #row(line: ConcordanceLine): HTMLElement {
    const isChecked = this.#checked.has(line.key);
    const box = element('input', { type: 'checkbox', tabindex: -1, checked: isChecked, 'aria-label': line.hit });
    box.addEventListener('click', event => {
      event.stopPropagation();
      this.#toggle(line);
    });
    const hit = element(
      'span',
      { class: line.marks.length > 0 ? 'hit marked' : 'hit', title: line.marks.map(({ label }) => label).join(', ') },
      line.hit,
    );
    const color = line.marks.find(mark => mark.color !== undefined)?.color;
    if (color !== undefined) hit.style.borderBottomColor = color;
    const article = [line.title, line.outlet].filter(part => part !== undefined).join(' · ');
    return element(
      'div',
      {
        class: ['line', ...(isChecked ? ['checked'] : []), ...(line.dismissed === true ? ['dismissed'] : [])].join(' '),
        'aria-selected': isChecked ? 'true' : 'false',
      },
      element('span', { role: 'gridcell' }, box),
      element('span', { class: 'left', role: 'gridcell' }, element('span', {}, line.left)),
      element('span', { class: 'right', role: 'gridcell' }, hit, line.right),
      element('span', { class: 'date', role: 'gridcell' }, line.date ?? this.#words.undated),
      element('span', { class: 'article', role: 'gridcell', title: article }, article),
    );
  }

  #toggle({ key }: ConcordanceLine): void {
    if (!this.#checked.delete(key)) this.#checked.add(key);
    this.#list.redraw();
    if (this.#lastAnswer !== undefined) this.#say(this.#lastAnswer);
  }

  #key(event: KeyboardEvent): void {
    const line = this.#list.itemAt(this.#list.current);
    const withControl = event.ctrlKey || event.metaKey;
    if (event.key === ' ' && line !== undefined) {
      this.#toggle(line);
      this.#list.goTo(this.#list.current + 1);
    } else if (event.key === '/' && !withControl) this.#query.select();
    else if (event.key === 'n' && !withControl) this.#dismiss(line, line?.dismissed === true ? 'restore' : 'never');
    else if (event.key === 'N' && !withControl) this.#dismiss(line, 'phrase');
    else if (event.key === 'm' && !withControl) this.#send('mark', line);
    else if (event.key === 'M' && !withControl) this.#send('mark', 'all');
    else if (event.key.toLowerCase() === 'c' && withControl) this.#send('copy', 'all');
    else return;
    event.preventDefault();
  }

  #dismiss(line: ConcordanceLine | undefined, decision: 'never' | 'phrase' | 'restore'): void {
    if (this.#question === undefined || line === undefined) return;
    const keys = this.#checked.size > 0 ? [...this.#checked] : [line.key];
    channel.send({ kind: 'dismiss', question: this.#question, chosen: { keys }, decision });
    this.#checked.clear();
  }

  /** About what is checked; where nothing is, about one line or all. */
  #send(kind: 'mark' | 'copy', otherwise: ConcordanceLine | 'all' | undefined): void {
    if (this.#question === undefined || this.#list.total === 0 || otherwise === undefined) return;
    const one = otherwise === 'all' ? otherwise : { keys: [otherwise.key] };
    const chosen: Chosen = this.#checked.size > 0 ? { keys: [...this.#checked] } : one;
    channel.send({ kind, question: this.#question, chosen });
  }
}
