import { inVisualOrder, isRightToLeft } from './text-direction.ts';

const pathOf = (url: string): string => decodeURIComponent(new URL(url).pathname);

/** PDF's own fonts need no bytes of the file, and know the letters of Windows-1252 alone; what has others is written in a font that comes along. */
const fonts = {
  own: { regular: 'Helvetica', bold: 'Helvetica-Bold' },
  embedded: { regular: pathOf(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')), bold: pathOf(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')) },
};
const beyondOwn = /[^\n\x20-\x7E\xA0-\xFF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
/** The letters of the embedded font stand lower in their line than those of Helvetica, by this part of its height. */
const lower = 0.18;

/** Where a text goes, and in which weight. Its size and colour are those of the document at the time. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
  readonly bold?: boolean;
  /** Between lines, and between letters. */
  readonly lineGap?: number;
  readonly characterSpacing?: number;
}

/** Writes a text, wrapped to the width of its place; the document stands below it then. */
export function put(pdf: PDFKit.PDFDocument, text: string, { x, y, bold = false, ...options }: Place): void {
  useFont(pdf, text, bold);
  const raised = beyondOwn.test(text) ? lower * pdf.currentLineHeight() : 0;
  if (!isRightToLeft(text)) pdf.text(text, x, y - raised, options);
  else pdf.y = wrapped(pdf, text, options.width).reduce((top, line) => putLine(pdf, line, { x, y: top, ...options }), y - raised);
  pdf.y += raised;
}

/** How high a text is in a place of this width. */
export function heightOf(pdf: PDFKit.PDFDocument, text: string, width: number): number {
  useFont(pdf, text, false);
  return isRightToLeft(text) ? wrapped(pdf, text, width).length * pdf.currentLineHeight(true) : pdf.heightOfString(text, { width });
}

function useFont(pdf: PDFKit.PDFDocument, text: string, bold: boolean): void {
  pdf.font(fonts[beyondOwn.test(text) ? 'embedded' : 'own'][bold ? 'bold' : 'regular']);
}

/** The lines of a text by their words. */
function wrapped(pdf: PDFKit.PDFDocument, text: string, width: number): readonly (readonly string[])[] {
  return text.split('\n').flatMap((part) => part.split(' ').reduce<string[][]>((lines, word) => {
    const last = lines.at(-1);
    if (last && pdf.widthOfString([...last, word].join(' ')) <= width) last.push(word);
    else lines.push([word]);
    return lines;
  }, []));
}

/** Each word by itself: a font turns the letters of a word round, and nobody the words of a line. @returns where the next line begins */
function putLine(pdf: PDFKit.PDFDocument, words: readonly string[], { x, y, width, align, lineGap = 0 }: Place): number {
  const space = pdf.widthOfString(' ');
  const widths = words.map((word) => pdf.widthOfString(word) + space);
  let at = align === 'right' ? x + width + space - widths.reduce((sum, one) => sum + one, 0) : x;
  for (const word of inVisualOrder(words)) {
    pdf.text(word, at, y, { lineBreak: false });
    at += pdf.widthOfString(word) + space;
  }
  return y + pdf.currentLineHeight(true) + lineGap;
}
