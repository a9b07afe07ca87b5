import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { closeBuffer, openBuffer, readBuffer, XmlDocument, XmlLibError, xmlRegisterInputProvider, XmlValidateError, XsdValidator } from 'libxml2-wasm';

const isoMessage = (name: string): string => readFileSync(new URL(`../iso-20022/${name}.xsd`, import.meta.url), 'utf8');

/** Two modules are imported by their name space alone (core component types, signatures): here is where they are. */
const ublDocument = (name: string): string => `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2" schemaLocation="CCTS_CCT_SchemaModule.xsd"/>
  <xsd:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="xmldsig-core-schema.xsd"/>
  <xsd:import namespace="urn:oasis:names:specification:ubl:schema:xsd:${name}-2" schemaLocation="UBL-${name}-2.1.xsd"/>
</xsd:schema>`;

const schemas = {
  'ubl-invoice': () => ublDocument('Invoice'),
  'ubl-credit-note': () => ublDocument('CreditNote'),
  'pain.001.001.09': () => isoMessage('pain.001.001.09'),
  'camt.053.001.02': () => isoMessage('camt.053.001.02'),
  'camt.053.001.08': () => isoMessage('camt.053.001.08'),
  'camt.053.001.13': () => isoMessage('camt.053.001.13'),
} as const;

export type SchemaName = keyof typeof schemas;

const inFolder = 'ubl-2.1/';

// The published modules refer to each other by folders; here they lie in one.
xmlRegisterInputProvider({
  match: (path) => path.startsWith(inFolder),
  open: (path) => openBuffer(readFileSync(new URL(`../${inFolder}${basename(path)}`, import.meta.url))),
  read: readBuffer,
  close: (handle) => {
    closeBuffer(handle);
    return true;
  },
});

const compiled = new Map<SchemaName, XsdValidator>();

function validatorOf(name: SchemaName): XsdValidator {
  const known = compiled.get(name);
  if (known) return known;
  using schema = XmlDocument.fromString(schemas[name](), { url: `${inFolder}maindoc/${name}.xsd` });
  const made = XsdValidator.fromDoc(schema);
  compiled.set(name, made);
  return made;
}

/** What an XML Schema finds wrong with a document, as `line: what`; nothing where the document is valid. */
export function schemaFindings(xml: string, schema: SchemaName): readonly string[] {
  try {
    using document = XmlDocument.fromString(xml);
    validatorOf(schema).validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError || error instanceof XmlLibError) return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    throw error;
  }
}
