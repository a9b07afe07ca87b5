import ts from 'typescript';

/** One small change of a source: the text from `start` to `end` becomes another. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SWAPS: Readonly<Record<string, string>> = {
  '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '&&': '||', '||': '&&', '??': '&&', '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '+=': '-=', '-=': '+=',
};
const METHODS: Readonly<Record<string, string>> = {
  plus: 'minus', minus: 'plus', times: 'dividedBy', dividedBy: 'times', gt: 'gte', gte: 'gt', lt: 'lte', lte: 'lt', isNegative: 'isZero', isZero: 'isNegative', some: 'every', every: 'some', floor: 'ceil', max: 'min', min: 'max',
};

/** The changes of one file: operators, comparisons, arithmetic by name, branches, literals, negations. */
export function mutantsOf(path: string, source: string): readonly Mutant[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  const found: Mutant[] = [];
  const change = (node: ts.Node, text: string | undefined): void => {
    if (text !== undefined) found.push({ start: node.getStart(file), end: node.getEnd(), text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    changes(node, change);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function changes(node: ts.Node, change: (node: ts.Node, text: string | undefined) => void): void {
  if (ts.isBinaryExpression(node)) change(node.operatorToken, SWAPS[node.operatorToken.getText()]);
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node) change(node.name, METHODS[node.name.text]);
  if (ts.isIfStatement(node)) ['true', 'false'].forEach((text) => change(node.expression, text));
  if (ts.isConditionalExpression(node)) ['true', 'false'].forEach((text) => change(node.condition, text));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) change(node, node.operand.getText());
  change(node, otherLiteral(node));
}

function otherLiteral(node: ts.Node): string | undefined {
  if (ts.isNumericLiteral(node)) return node.text === '0' ? '1' : '0';
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
  return node.kind === ts.SyntaxKind.FalseKeyword ? 'true' : undefined;
}
