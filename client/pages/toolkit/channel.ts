/** The page's side of its panel: messages to and from the extension, and what is kept when the window is reloaded. */
export interface Channel<FromPage, ToPage, State> {
  send(message: FromPage): void;
  listen(listener: (message: ToPage) => void): void;
  keep(state: State): void;
  readonly kept: State | undefined;
}

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
  getState(): unknown;
};

/** May be asked for once by a page. */
export function openChannel<FromPage, ToPage, State>(): Channel<FromPage, ToPage, State> {
  const api = acquireVsCodeApi();
  return {
    send: message => api.postMessage(message),
    listen: listener => window.addEventListener('message', ({ data }) => listener(data as ToPage)),
    keep: state => api.setState(state),
    get kept() {
      return api.getState() as State | undefined;
    },
  };
}
