/** Leaves out of pdf.js what only drawing and editing need, before it is bundled: two fifths of its size. */
import fs from 'node:fs';
import { parse } from 'acorn';

/** Classes of pdf.js that reading the text of a page never makes. */
const LEFT_OUT = new Set(
  [
    'PDFEditor CanvasGraphics XFAObject XFAFactory MeshShading PsWasmCompiler PSStackToTree PsJsCompiler PSStackBasedInterpreter',
    'FakeUnicodeFont CFFCompiler AnnotationFactory AnnotationEditorUIManager',
    'AnnotationEditorLayer SignatureExtractor DrawLayer PopupElement AnnotationLayer XfaLayer',
    'RendererWorker DOMFilterFactory CanvasDependencyTracker CanvasBBoxTracker CanvasNestedDependencyTracker WebGPU TouchManager AltText',
    'Comment ColorPicker EditorToolbar FloatingToolbar KeyboardManager InternalRenderTask TilingPattern',
  ].flatMap(names => names.split(' ')),
);
const KINDS = /^(?:Jbig2\w*|Jpx\w*|\w*Annotation|\w*Editor|\w*AnnotationElement|InkDraw\w*|\w*Outliner?|\w*ShadingPattern)$/;
/** The decoder of Brotli brings a dictionary of 100 KB for a filter that is not in the PDF standard yet. */
const BROTLI = 'makeBrotliDecode';
const NO_BROTLI = `const ${BROTLI} = () => ({ BrotliDecode() { throw new Error('Brotli is not supported.'); } });`;

/** In a web worker it takes that worker's messages for its own when it is loaded; here they are those of the editor. */
const PORT_TAKER = 'WorkerMessageHandler';

/** A plugin of esbuild. */
export const slimPdf = {
  name: 'slim pdf',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, ({ path }) => ({
      contents: slimmed(fs.readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

function slimmed(source) {
  const pieces = [];
  let from = 0;
  for (const { start, end, instead } of parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap(replacementsIn)) {
    pieces.push(source.slice(from, start), instead);
    from = end;
  }
  return pieces.join('') + source.slice(from);
}

/** In their order, for a statement of the module. */
function replacementsIn({ type, start, end, id, body, declarations }) {
  if (type === 'VariableDeclaration') return declarations[0]?.id.name === BROTLI ? [{ start, end, instead: NO_BROTLI }] : [];
  if (type !== 'ClassDeclaration') return [];
  if (id.name === PORT_TAKER) return body.body.filter(isStatic).map(block => ({ start: block.start, end: block.end, instead: '' }));
  return LEFT_OUT.has(id.name) || KINDS.test(id.name) ? [{ start, end, instead: `class ${id.name} {}` }] : [];
}

const isStatic = ({ type }) => type === 'StaticBlock';
