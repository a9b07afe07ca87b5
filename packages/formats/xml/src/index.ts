export { element, type Xml, xmlDocument } from './xml.ts';
