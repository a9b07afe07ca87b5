import { inflateSync } from 'node:zlib';

/** What a PDF says, page by page, as one who reads it on a screen copies it: words of a page in the order in which they are drawn. */
export function pdfTexts(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((page) => {
    const fonts = new Map([...(objects.get(referred(page, 'Resources')) ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, lettersOf(objects.get(id) ?? '', objects)]));
    return textOf(streamOf(objects.get(referred(page, 'Contents')) ?? ''), fonts);
  });
}

type Letters = (code: string) => string;

const referred = (body: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '';

function streamOf(body: string): string {
  const data = Buffer.from(/stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '', 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
}

const latin: Letters = (code) => Buffer.from(code, 'hex').toString('latin1');

/** An embedded font numbers its letters, and says in a table which they are. */
function lettersOf(font: string, objects: ReadonlyMap<string, string>): Letters {
  const table = referred(font, 'ToUnicode');
  if (table === '') return latin;
  const rows = [...streamOf(objects.get(table) ?? '').matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)];
  const letters = rows.flatMap(([, first = '', list = '']) => [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = ''], index): readonly [number, string] => [Number.parseInt(first, 16) + index, utf16(hex)]));
  const known = new Map(letters);
  return (code) => (code.match(/.{4}/g) ?? []).map((one) => known.get(Number.parseInt(one, 16)) ?? '?').join('');
}

const utf16 = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');

function textOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters = latin;
  const parts = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].map(([, font, shown = '']) => {
    if (font !== undefined) letters = fonts.get(font) ?? latin;
    return [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, code = '']) => letters(code)).join('');
  });
  return parts.filter((part) => part !== '').join(' ').replaceAll(/ +/g, ' ');
}
