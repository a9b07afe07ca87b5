import { readFileSync } from 'node:fs';
import xpath from 'fontoxpath';
import { type Document, type Element, type Node, parseXmlDocument } from 'slimdom';

const { evaluateXPathToBoolean, evaluateXPathToNodes, evaluateXPathToString } = xpath;

interface Assertion {
  readonly id: string;
  readonly test: string;
  readonly text: string;
}

/** The first rule of a pattern whose context a node is decides what is asserted of it (ISO Schematron §6.5). */
interface Rule {
  readonly context: string;
  readonly assertions: readonly Assertion[];
}

const xslt: Readonly<Record<string, string>> = { xsl: 'http://www.w3.org/1999/XSL/Transform', svrl: 'http://purl.oclc.org/dsdl/svrl' };
const ubl: Readonly<Record<string, string>> = {
  ubl: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2', cn: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2',
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2', cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2', xs: 'http://www.w3.org/2001/XMLSchema',
};
const inXslt = { namespaceResolver: (prefix: string) => xslt[prefix] ?? null };
const inUbl = { namespaceResolver: (prefix: string) => ubl[prefix] ?? null };

/** The rules of EN 16931 for UBL as CEN publishes them, compiled to XSLT: a template is a rule, a mode a pattern. */
const published = (): Document => parseXmlDocument(readFileSync(new URL('../en-16931/EN16931-UBL-validation.xslt', import.meta.url), 'utf8'));

const elements = (path: string, from: Node): readonly Element[] => evaluateXPathToNodes<Element>(path, from, null, {}, inXslt);
const text = (path: string, from: Node): string => evaluateXPathToString(path, from, null, {}, inXslt);

function patternsOf(stylesheet: Document): readonly (readonly Rule[])[] {
  const templates = elements('/xsl:stylesheet/xsl:template[xsl:choose//svrl:failed-assert]', stylesheet);
  const modes = Map.groupBy(templates, (template) => template.getAttribute('mode'));
  return [...modes.values()].map((of) => of.toSorted((a, b) => Number(b.getAttribute('priority')) - Number(a.getAttribute('priority'))).map(ruleOf));
}

const ruleOf = (template: Element): Rule => ({
  context: template.getAttribute('match') ?? '',
  assertions: elements('xsl:choose//svrl:failed-assert', template).map((assertion) => ({
    id: text('xsl:attribute[@name = "id"]', assertion), test: assertion.getAttribute('test') ?? '', text: text('svrl:text', assertion),
  })),
});

let patterns: readonly (readonly Rule[])[] | undefined;

/** What the rules of EN 16931 find wrong with a UBL invoice or credit note, warnings included; nothing where it follows them all. */
export function businessRuleFindings(xml: string): readonly string[] {
  const document = parseXmlDocument(xml);
  patterns ??= patternsOf(published());
  return patterns.flatMap((rules) => findingsOf(rules, document));
}

function findingsOf(rules: readonly Rule[], document: Document): readonly string[] {
  const decided = new Set<Node>();
  return rules.flatMap(({ context, assertions }) => {
    const nodes = evaluateXPathToNodes<Node>(anywhere(context), document, null, {}, inUbl).filter((node) => !decided.has(node));
    for (const node of nodes) decided.add(node);
    return nodes.flatMap((node) => assertions.filter(({ test }) => !evaluateXPathToBoolean(test, node, null, {}, inUbl)).map(({ id, text: what }) => `${id}: ${what}`));
  });
}

/** The nodes of a document that a pattern matches: a path that does not begin at the root may begin anywhere. */
const anywhere = (pattern: string): string => pattern.split(' | ').map((path) => (path.trim().startsWith('/') ? path : `//${path.trim()}`)).join(' | ');

/** How many rules there are to be held: tells an empty reading from a document without a fault. */
export const countOfRules = (): number => (patterns ??= patternsOf(published())).flat().flatMap(({ assertions }) => assertions).length;
