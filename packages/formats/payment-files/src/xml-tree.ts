import { invalidInput } from '@concord/errors';
import sax from 'sax';

/** An element without its prefix, with its own text and the elements in it. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: readonly Tree[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: Tree[];
  text: string;
}

const deepest = 40;

/** Reads a small XML document whole. @throws DomainError `malformedXml`, `entitiesRefused` for a document type declaration */
export function xmlTree(text: string): Tree {
  const top: Open = { name: '', attributes: {}, inner: [], text: '' };
  const open: Open[] = [top];
  const parser = sax.parser(true, {});
  parser.onerror = (error) => { throw malformed(error.message.split('\n')[0] ?? ''); };
  parser.ondoctype = () => { throw invalidInput('entitiesRefused', 'a file with a document type declaration is not read'); };
  parser.onopentag = ({ name, attributes }) => {
    if (open.length > deepest) throw malformed(`elements nest deeper than ${deepest}`);
    open.push({ name: name.slice(name.indexOf(':') + 1), attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])), inner: [], text: '' });
  };
  parser.ontext = (words) => { const last = open.at(-1); if (last) last.text += words; };
  parser.onclosetag = () => { const closed = open.pop(); if (closed) open.at(-1)?.inner.push({ ...closed, text: closed.text.trim() }); };
  parser.write(text).close();
  const [root] = top.inner;
  if (!root) throw malformed('there is no element');
  return root;
}

const malformed = (message: string) => invalidInput('malformedXml', message, [{ code: 'malformedXml', message, pointer: '/content' }]);

/** The elements at a path below an element: `all(entry, 'NtryDtls', 'TxDtls')`. */
export const all = (tree: Tree, ...path: readonly string[]): readonly Tree[] =>
  path.reduce<readonly Tree[]>((trees, name) => trees.flatMap(({ inner }) => inner.filter((one) => one.name === name)), [tree]);

/** The text of the first element at a path, undefined where there is none. */
export const textAt = (tree: Tree, ...path: readonly string[]): string | undefined => all(tree, ...path)[0]?.text;
