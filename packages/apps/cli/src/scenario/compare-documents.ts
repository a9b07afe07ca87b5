import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Documents } from './documents.ts';

/** Where the documents of the quarter lie as they were checked. */
const expectedFolder = fileURLToPath(new URL('../../../../../examples/quarter-close/expected/', import.meta.url));

/** A line for each document that is missing, unexpected or different. */
export function differingDocuments(found: Documents): readonly string[] {
  const expected = new Map(readdirSync(expectedFolder).map((name) => [name, readFileSync(join(expectedFolder, name), 'utf8')]));
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((name) => {
    if (!found.has(name)) return [`missing: ${name}`];
    if (!expected.has(name)) return [`unexpected: ${name}`];
    return found.get(name) === expected.get(name) ? [] : [`different: ${name}, from line ${firstDifference(found.get(name) ?? '', expected.get(name) ?? '')} on`];
  });
}

function firstDifference(one: string, other: string): number {
  const lines = other.split('\n');
  return one.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

/** Leaves the documents in a folder, to be looked at or checked in. */
export function writeDocuments(documents: Documents, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of documents) writeFileSync(join(folder, name), text);
}
