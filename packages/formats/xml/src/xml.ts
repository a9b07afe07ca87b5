/** An element and what is in it; text where it holds no elements. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Xml[];
}

type Content = Xml | string | undefined | readonly (Xml | undefined)[];

/** An element; undefined, and so left out by whatever holds it, where it has no content. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...contents: readonly Content[]): Xml | undefined {
  const [first] = contents;
  const content = typeof first === 'string' ? first : contents.flat().filter((one): one is Xml => typeof one === 'object');
  return content.length === 0 ? undefined : { name, attributes, content };
}

/** The document that the element is the root of, in UTF-8, with a line for each element. */
export const xmlDocument = (root: Xml | undefined): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root ? written(root, '') : ''}`;

function written({ name, attributes, content }: Xml, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
  if (typeof content === 'string') return `${open}${escaped(content)}</${name}>\n`;
  return `${open}\n${content.map((inner) => written(inner, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 §2.2 does not allow in a document, escaped or not. */
const unknown = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string => text.replace(unknown, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
