/** So long what is said about an open article waits for the rest of its folder: most folders are read by then, and say it once. */
const EARLY_MS = 500;

/** How far the first reading of a folder is: its open articles come first. */
export class FolderFirstRead {
  /** Resolves when every article was read once, or when there is nothing to wait for. */
  readonly all: Promise<void>;
  /** Resolves when the open articles are answered for: at once where the folder is read soon, else before it is. */
  readonly open: Promise<void>;
  #isDone = false;
  #isOpenDone = false;
  #endAll: () => void = () => undefined;
  #endOpen: () => void = () => undefined;
  #early: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.all = new Promise(resolve => {
      this.#endAll = resolve;
    });
    this.open = new Promise(resolve => {
      this.#endOpen = () => {
        this.#isOpenDone = true;
        resolve();
      };
    });
  }

  /** False until every article was read once, and while the folder is read again. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** True while the open articles are known, and others are still being read. */
  get isOpenOnly(): boolean {
    return this.#isOpenDone && !this.#isDone;
  }

  begin(): void {
    this.#isDone = false;
  }

  /** The open articles are read: `say` is called if the others take long. */
  openIsRead(say: () => void): void {
    this.#early = setTimeout(() => {
      this.#endOpen();
      say();
    }, EARLY_MS);
  }

  end(): void {
    this.#isDone = true;
    this.giveUp();
  }

  /** Ends all waiting, whether all is read or not. */
  giveUp(): void {
    clearTimeout(this.#early);
    this.#endOpen();
    this.#endAll();
  }
}
