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
  for (const node of parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    const instead = replacementOf(node);
    if (instead === undefined) continue;
    pieces.push(source.slice(from, node.start), instead);
    from = node.end;
  }
  return pieces.join('') + source.slice(from);
}

function replacementOf(node) {
  if (node.type === 'ClassDeclaration' && (LEFT_OUT.has(node.id.name) || KINDS.test(node.id.name))) return `class ${node.id.name} {}`;
  return node.type === 'VariableDeclaration' && node.declarations[0]?.id.name === BROTLI ? NO_BROTLI : undefined;
}
