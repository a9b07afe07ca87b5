export { fileReference, isIban } from './bank-text.ts';
export { type BankEntry, type BankStatementFile, readBankStatements } from './bank-statement.ts';
export { type BankAccount, type CreditTransfer, creditTransferFile, type TransferBatch } from './credit-transfer-file.ts';
