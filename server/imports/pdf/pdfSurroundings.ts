/** What the PDF reader asks for when it is loaded, and that Node or a worker has not. Nothing is drawn, so it is never used. */
const surroundings = globalThis as unknown as Record<string, unknown>;
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) surroundings[name] ??= class {};

// Node 20 has it not yet.
(Promise as unknown as { withResolvers?: unknown }).withResolvers ??= () => {
  const made: { promise?: Promise<unknown>; resolve?: unknown; reject?: unknown } = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
