export interface paths {
    readonly "/settlementRun": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List settlement runs
         * @description Answers the settlement runs that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listSettlementRun"];
        readonly put?: never;
        /**
         * Create a settlement run
         * @description Creates a settlement run and answers it with the id, href and defaults that the server has set. The run is acknowledged at once and goes on by itself; its state tells how far it is. Without agreements it settles all whose period ends with it.
         */
        readonly post: operations["createSettlementRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementRun/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a settlement run
         * @description Answers a settlement run by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSettlementRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a settlement run
         * @description Changes a settlement run. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchSettlementRun"];
        readonly trace?: never;
    };
    readonly "/settlementSchedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List settlement schedules
         * @description Answers the settlement schedules that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listSettlementSchedule"];
        readonly put?: never;
        /**
         * Create a settlement schedule
         * @description Creates a settlement schedule and answers it with the id, href and defaults that the server has set. Runs are asked for from then on, one at a time, the period that ended first before the others.
         */
        readonly post: operations["createSettlementSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementSchedule/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a settlement schedule
         * @description Answers a settlement schedule by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSettlementSchedule"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a settlement schedule
         * @description Changes a settlement schedule. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. A schedule that is paused asks for no more runs until it is active again.
         */
        readonly patch: operations["patchSettlementSchedule"];
        readonly trace?: never;
    };
    readonly "/approvalLimit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List approval limits
         * @description Answers the approval limits that the caller may see, filtered, sorted and paged as asked. The operator sees them. Where a currency has none, one person is enough.
         */
        readonly get: operations["listApprovalLimit"];
        readonly put?: never;
        /**
         * Create an approval limit
         * @description Creates an approval limit and answers it with the id, href and defaults that the server has set. One for each currency and subject.
         */
        readonly post: operations["createApprovalLimit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/approvalLimit/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an approval limit
         * @description Answers an approval limit by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveApprovalLimit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an approval limit
         * @description Changes an approval limit. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. Only the amount changes.
         */
        readonly patch: operations["patchApprovalLimit"];
        readonly trace?: never;
    };
    readonly "/settlementLine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List settlement lines
         * @description Answers the settlement lines that the caller may see, filtered, sorted and paged as asked. Running lines show at any moment what the open period has come to.
         */
        readonly get: operations["listSettlementLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementLine/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a settlement line
         * @description Answers a settlement line by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSettlementLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runningLine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List running lines
         * @description Answers the running lines that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listRunningLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementPosition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List settlement positions
         * @description Answers the settlement positions that the caller may see, filtered, sorted and paged as asked. By currency, the positions of a clearing sum to zero.
         */
        readonly get: operations["listSettlementPosition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementPosition/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a settlement position
         * @description Answers a settlement position by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSettlementPosition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementHold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List settlement holds
         * @description Answers the settlement holds that the caller may see, filtered, sorted and paged as asked. Both parties of the line see it. A hold of a line that was netted before it was disputed is over when it is released; every other returns to netting with the next run after that, less what was accepted.
         */
        readonly get: operations["listSettlementHold"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementHold/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a settlement hold
         * @description Answers a settlement hold by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSettlementHold"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/suspenseItem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List suspense items
         * @description Answers the suspense items that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listSuspenseItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/suspenseItem/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a suspense item
         * @description Answers a suspense item by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSuspenseItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a suspense item
         * @description Changes a suspense item. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. Corrected content is taken when the item is retried; an item that is written off is never settled, and its note says why.
         */
        readonly patch: operations["patchSuspenseItem"];
        readonly trace?: never;
    };
    readonly "/simulation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List simulations
         * @description Answers the simulations that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listSimulation"];
        readonly put?: never;
        /**
         * Create a simulation
         * @description Creates a simulation and answers it with the id, href and defaults that the server has set. The terms come from the agreement, from the items given, or from both: items given take the place of the agreement's own.
         */
        readonly post: operations["createSimulation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/simulation/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a simulation
         * @description Answers a simulation by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSimulation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reconciliation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List reconciliations
         * @description Answers the reconciliations that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listReconciliation"];
        readonly put?: never;
        /**
         * Create a reconciliation
         * @description Creates a reconciliation and answers it with the id, href and defaults that the server has set. Without a tolerance, that of the agreement's settlement terms applies. It is answered at once; differences beyond the tolerance open a trouble ticket.
         */
        readonly post: operations["createReconciliation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reconciliation/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a reconciliation
         * @description Answers a reconciliation by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveReconciliation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reconciliationItem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List items of reconciliations
         * @description Answers the items of reconciliations that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listReconciliationItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reconciliationItem/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an item of a reconciliation
         * @description Answers an item of a reconciliation by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveReconciliationItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchangeRate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List exchange rates
         * @description Answers the exchange rates that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listExchangeRate"];
        readonly put?: never;
        /**
         * Create an exchange rate
         * @description Creates an exchange rate and answers it with the id, href and defaults that the server has set. A rate that has been used is never changed; a later one is added.
         */
        readonly post: operations["createExchangeRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchangeRate/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an exchange rate
         * @description Answers an exchange rate by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveExchangeRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledgerEntry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List ledger entries
         * @description Answers the ledger entries that the caller may see, filtered, sorted and paged as asked. In the order of their sequence unless another is asked for.
         */
        readonly get: operations["listLedgerEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledgerEntry/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a ledger entry
         * @description Answers a ledger entry by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveLedgerEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trialBalance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List trial balances
         * @description Answers the trial balances that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listTrialBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customerCharge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List customer charges
         * @description Answers the customer charges that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listCustomerCharge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customerCharge/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a customer charge
         * @description Answers a customer charge by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveCustomerCharge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reconciliationFile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a reconciliation
         * @description Creates a reconciliation and answers it with the id, href and defaults that the server has set. Without a tolerance, that of the agreement's settlement terms applies. It is answered at once; differences beyond the tolerance open a trouble ticket.
         */
        readonly post: operations["createReconciliationFromFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementLine/{id}/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the explanation of a settlement line
         * @description Answers the explanation of a settlement line by its id, whole or with only the asked attributes. Events are paged with offset and limit; the sums are those of all of them.
         */
        readonly get: operations["retrieveEventExplanation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledgerEntry/{id}/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the explanation of a ledger entry
         * @description Answers the explanation of a ledger entry by its id, whole or with only the asked attributes. Events and netted items are paged with offset and limit.
         */
        readonly get: operations["retrieveLedgerEntryExplanation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/retrySuspense": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a retry of suspense items
         * @description Takes the named suspense items, or all open ones that match, through the agreements again and answers how many found their terms. Each event is still rated by the version in force at its own time.
         */
        readonly post: operations["retrySuspense"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/importExchangeRates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run an import of exchange rates
         * @description Takes a table of reference rates: the first column holds days, the head of every other column a currency, and each value how much one unit of the source currency is worth in it. Rates that are known already are left as they are.
         */
        readonly post: operations["importExchangeRates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/verifyLedger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a verification of the ledger
         * @description Works out every hash anew, at most 20,000 entries a request; `nextSequence` says where to go on.
         */
        readonly post: operations["verifyLedger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hub": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Subscribe to notifications
         * @description Registers a callback address to which the notifications of this API are posted, all of them or those that match the query.
         */
        readonly post: operations["registerListener"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hub/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * End a subscription
         * @description Removes the subscription; nothing more is posted to its callback.
         */
        readonly delete: operations["unregisterListener"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledgerJournal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the journal as a table
         * @description Answers the journal as CSV, a row for each posting that the caller may see, in the order of posting. The header `X-Next-Sequence` says where the next request goes on.
         */
        readonly get: operations["retrieveLedgerJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The settlement of a period: it works out the closing terms, rounds the lines, nets them to positions and posts them to the ledger. A preview does the same and keeps nothing but its result. */
        readonly SettlementRun: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Whether the run closes the period or only shows what closing it would give. */
            readonly mode: components["schemas"]["SettlementModeType"];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["SettlementRunStateType"];
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description Agreements to settle; all whose period ends with the run's where none is named. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When the run began its work.
             */
            readonly startDate?: string;
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
            /** @description How many lines the run has made. */
            readonly lineCount?: number;
            /** @description How many positions the run has made. */
            readonly positionCount?: number;
            /** @description What all lines come to, by currency. */
            readonly total?: readonly components["schemas"]["Money"][];
            /** @description What came in and what went out, by currency: what customers are charged and what parties share, as bills, reports and ledger say it, and what is to be paid of that. */
            readonly controlTotal?: readonly components["schemas"]["ControlTotal"][];
            /** @description Records that were in suspense when the run closed, and so are part of no line. */
            readonly suspendedCount?: number;
            /** @description Why it failed, in words; absent unless it did. */
            readonly failureReason?: string;
            /** @description Services that have yet to confirm that everything they announced before the run has arrived. */
            readonly awaiting?: readonly string[];
            /** @description The schedule that asked for the run, where nobody else did. */
            readonly settlementSchedule?: components["schemas"]["SettlementScheduleRef"];
            /** @description Whose token asked for the run. */
            readonly requestedBy?: string;
            /** @description Whose token approved it: another one. */
            readonly approvedBy?: string;
            /** @description What it came to when it was approved; where it comes to something else afterwards, it waits for approval again. */
            readonly approvedTotal?: readonly components["schemas"]["Money"][];
            /** @description Why it came into its state; a refusal says it. */
            readonly stateReason?: string;
            /** @description Of a preview, or of a run that waits for approval: what it would close, at most 500 lines. */
            readonly previewLine?: readonly components["schemas"]["PreviewLine"][];
            /** @description Of a preview, or of a run that waits for approval: what it would net to, at most 500 positions. */
            readonly previewPosition?: readonly components["schemas"]["PreviewPosition"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description The settlement of a period: it works out the closing terms, rounds the lines, nets them to positions and posts them to the ledger. A preview does the same and keeps nothing but its result. Form in which a client sends it to have it created. */
        readonly SettlementRun_Create: {
            /** @description Whether the run closes the period or only shows what closing it would give. */
            readonly mode?: components["schemas"]["SettlementModeType"];
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description Agreements to settle; all whose period ends with the run's where none is named. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description The settlement of a period: it works out the closing terms, rounds the lines, nets them to positions and posts them to the ledger. A preview does the same and keeps nothing but its result. Form in which a client sends changes to it. */
        readonly SettlementRun_Update: {
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["SettlementRunStateType"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Why it came into its state; a refusal says it. */
            readonly stateReason?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Has periods closed as they end, each by the cycle and in the time zone of its agreement: agreements with the same period by one run. A run that fails or is refused is asked for again a day later. */
        readonly SettlementSchedule: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["SettlementScheduleStateType"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Agreements whose periods are closed by it; all where none is named. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description For how long after the end of a period late files are waited for; none where nothing is said, at most 744. */
            readonly delayHours: number;
            /** @description Periods that end in it are closed; from its creation on where no start is given. An earlier start catches up, the oldest period first. */
            readonly validFor: components["schemas"]["TimePeriod"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Has periods closed as they end, each by the cycle and in the time zone of its agreement: agreements with the same period by one run. A run that fails or is refused is asked for again a day later. Form in which a client sends it to have it created. */
        readonly SettlementSchedule_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Agreements whose periods are closed by it; all where none is named. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description For how long after the end of a period late files are waited for; none where nothing is said, at most 744. */
            readonly delayHours?: number;
            /** @description Periods that end in it are closed; from its creation on where no start is given. An earlier start catches up, the oldest period first. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Has periods closed as they end, each by the cycle and in the time zone of its agreement: agreements with the same period by one run. A run that fails or is refused is asked for again a day later. Form in which a client sends changes to it. */
        readonly SettlementSchedule_Update: {
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["SettlementScheduleStateType"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Agreements whose periods are closed by it; all where none is named. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description For how long after the end of a period late files are waited for; none where nothing is said, at most 744. */
            readonly delayHours?: number;
            /** @description Periods that end in it are closed; from its creation on where no start is given. An earlier start catches up, the oldest period first. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Up to which amount of a currency one person is enough to close a run or to pay out a batch; what is above it waits for somebody else. */
        readonly ApprovalLimit: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description What the limit is for. */
            readonly appliesTo: components["schemas"]["ApprovalSubjectType"];
            /** @description What is above it waits for a second person. */
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Up to which amount of a currency one person is enough to close a run or to pay out a batch; what is above it waits for somebody else. Form in which a client sends it to have it created. */
        readonly ApprovalLimit_Create: {
            /** @description What the limit is for. */
            readonly appliesTo: components["schemas"]["ApprovalSubjectType"];
            /** @description What is above it waits for a second person. */
            readonly amount: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Up to which amount of a currency one person is enough to close a run or to pay out a batch; what is above it waits for somebody else. Form in which a client sends changes to it. */
        readonly ApprovalLimit_Update: {
            /** @description What is above it waits for a second person. */
            readonly amount?: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What one party owes another by one term of an agreement in one period and currency. It runs along with the events until a settlement run closes it. */
        readonly SettlementLine: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Whether events still add to the line. */
            readonly state: components["schemas"]["SettlementLineStateType"];
            /** @description Run that closed it. */
            readonly settlementRun?: components["schemas"]["SettlementRunRef"];
            /** @description Agreement whose term makes the line. */
            readonly agreement: components["schemas"]["AgreementRef"];
            /** @description Version of the agreement that applied. */
            readonly agreementVersion?: string;
            /** @description Identifier of the term in its agreement. */
            readonly termId: string;
            /** @description Type of the term, such as Charge or RevenueShare. */
            readonly termType?: string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description Party that owes. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Party that earns. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description What is owed, in the currency of the term; rounded once the line is closed. */
            readonly amount: components["schemas"]["Money"];
            /** @description The amount in the currency of settlement, where that is another one. */
            readonly settlementAmount?: components["schemas"]["Money"];
            /** @description How the line is netted. */
            readonly netting?: components["schemas"]["Netting"];
            /** @description Sum of the quantities of the events. */
            readonly quantity?: number | string;
            /** @description How many events are behind it. */
            readonly eventCount?: number;
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description Period that the events belong to, where they came after it was closed. */
            readonly eventPeriod?: components["schemas"]["TimePeriod"];
            /** @description Line of the closed period that this one corrects. */
            readonly correctedLine?: components["schemas"]["SettlementLineRef"];
            /** @description Events of the line that came too late for their own period. */
            readonly lateEvents?: readonly components["schemas"]["LateEvents"][];
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What a term has come to so far, between two parties, in a period that is not closed yet: worked out from all that was accepted as if the period ended now. It is kept nowhere; the settlement line of the close takes its place. */
        readonly RunningLine: {
            /** @description Agreement whose term it is. */
            readonly agreement: components["schemas"]["AgreementRef"];
            /** @description Versions that are in force in the period. */
            readonly agreementVersion?: string;
            /** @description Term that it comes from. */
            readonly termId: string;
            /** @description Party that owes. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Party that earns. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description What would be owed if the period ended now. */
            readonly amount: components["schemas"]["Money"];
            /** @description Sum of the quantities of the events. */
            readonly quantity?: number | string;
            /** @description How many events there are so far. */
            readonly eventCount?: number;
            /** @description Period that is open. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What one party has to pay another after the lines of a period are netted as the agreements say. */
        readonly SettlementPosition: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["SettlementPositionStateType"];
            /** @description Run that closed it. */
            readonly settlementRun: components["schemas"]["SettlementRunRef"];
            /** @description Party that has to pay. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Party that is to be paid. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description What is to be paid, after netting. */
            readonly amount: components["schemas"]["Money"];
            /** @description What is carried over to the next period because it is below the least payout. */
            readonly carriedOver?: components["schemas"]["Money"];
            /** @description How the lines were netted. */
            readonly netting?: components["schemas"]["Netting"];
            /** @description Agreements whose lines were netted. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Lines that were netted. */
            readonly settlementLine?: readonly components["schemas"]["SettlementLineRef"][];
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period?: components["schemas"]["TimePeriod"];
            /**
             * Format: date-time
             * @description When payment is due.
             */
            readonly paymentDueDate?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description Party that everyone settles with. */
            readonly clearingParty?: components["schemas"]["RelatedParty"];
            /** @description Days from the end of the period in which it is to be paid. */
            readonly paymentTermDays?: number;
            /** @description Party that pays the payee when the payer does not. */
            readonly guarantor?: components["schemas"]["RelatedParty"];
            /** @description Whether its payment waits for what the payer's customers are billed in the same run. */
            readonly payWhenPaid?: boolean;
            /** @description Positions of earlier runs that were carried over into it. */
            readonly carriedPosition?: readonly components["schemas"]["EntityRef"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What a dispute keeps of a settlement line out of netting and bills, until it is over. */
        readonly SettlementHold: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["SettlementHoldStateType"];
            /** @description The dispute (TMF621). */
            readonly troubleTicket: components["schemas"]["EntityRef"];
            /** @description Agreements under which it stands. */
            readonly agreement: components["schemas"]["AgreementRef"];
            /** @description Identifier of the term in its agreement. */
            readonly termId: string;
            /** @description Party that owes what is disputed. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Party that is owed what is disputed. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description How much is held. */
            readonly amount: components["schemas"]["Money"];
            /** @description How much of it the other side gave in to. */
            readonly acceptedAmount?: components["schemas"]["Money"];
            /** @description How the lines were netted. */
            readonly netting?: components["schemas"]["NettingType"];
            /** @description Party that everyone settles with. */
            readonly clearingParty?: components["schemas"]["RelatedParty"];
            /** @description Line that it is a part of; known from the close on. */
            readonly settlementLine?: components["schemas"]["SettlementLineRef"];
            /** @description Run that left it out; absent where the line was netted before it was disputed. */
            readonly heldIn?: components["schemas"]["SettlementRunRef"];
            /** @description Run that netted what is left of it. */
            readonly returnedIn?: components["schemas"]["SettlementRunRef"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it came into its state.
             */
            readonly stateChangeDate?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A usage record that could not be settled, kept whole with the reason until it is corrected, retried or written off. */
        readonly SuspenseItem: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Why the record could not be settled. */
            readonly reason: components["schemas"]["SuspenseReasonType"];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["SuspenseStateType"];
            /** @description What exactly was missing or wrong, for people. */
            readonly detail?: string;
            /** @description The usage record. */
            readonly usage?: components["schemas"]["EntityRef"];
            /** @description The record as it came, or as it was corrected. */
            readonly content: components["schemas"]["Any"];
            /** @description Where it comes from: a file, a channel, or whoever publishes it. */
            readonly source?: string;
            /**
             * Format: date-time
             * @description When the use took place; terms are chosen by it.
             */
            readonly usageDate?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it was resolved.
             */
            readonly resolutionDate?: string;
            /** @description How often it has been retried. */
            readonly retryCount?: number;
            /** @description What must become known before a retry can help. */
            readonly awaits?: string;
            /** @description Remark of who looked into it. */
            readonly note?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A usage record that could not be settled, kept whole with the reason until it is corrected, retried or written off. Form in which a client sends changes to it. */
        readonly SuspenseItem_Update: {
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["SuspenseStateType"];
            /** @description The record as it came, or as it was corrected. */
            readonly content?: components["schemas"]["Any"];
            /** @description Remark of who looked into it. */
            readonly note?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What terms would have come to on the events of a past period, beside what was actually owed. It posts nothing. */
        readonly Simulation: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["TaskStateType"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Agreement whose past events are taken, and whose terms hold unless items are given. */
            readonly agreement?: components["schemas"]["AgreementRef"];
            /** @description Parties that the simulated terms would bind, each with its role. */
            readonly engagedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Items with the terms to try out. */
            readonly agreementItem?: readonly components["schemas"]["SimulatedItem"][];
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description What each term would have come to. */
            readonly simulationLine?: readonly components["schemas"]["SimulationLine"][];
            /** @description What each party would have earned less what it would have owed. */
            readonly partyTotal?: readonly components["schemas"]["SimulatedTotal"][];
            /** @description How many events were taken. */
            readonly eventCount?: number;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
            /** @description Why it failed, in words; absent unless it did. */
            readonly failureReason?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What terms would have come to on the events of a past period, beside what was actually owed. It posts nothing. Form in which a client sends it to have it created. */
        readonly Simulation_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Agreement whose past events are taken, and whose terms hold unless items are given. */
            readonly agreement?: components["schemas"]["AgreementRef"];
            /** @description Parties that the simulated terms would bind, each with its role. */
            readonly engagedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Items with the terms to try out. */
            readonly agreementItem?: readonly components["schemas"]["SimulatedItem"][];
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A comparison of a partner's own statement, or of the usage that it counted, with ours, item by item within a tolerance. */
        readonly Reconciliation: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["TaskStateType"];
            /** @description What is compared: `statement`, closed lines by term and currency (the default), or `usage`, rated records by usage type, key characteristics and time. */
            readonly basis?: components["schemas"]["ReconciliationBasisType"];
            /** @description Agreement that the statement is about. */
            readonly agreement: components["schemas"]["AgreementRef"];
            /** @description Partner whose statement is compared. */
            readonly counterparty?: components["schemas"]["RelatedParty"];
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description Difference up to which two figures count as agreeing. */
            readonly tolerance?: components["schemas"]["Tolerance"];
            /** @description Names of the characteristics by which both sides know a record, for the basis `usage`. */
            readonly keyCharacteristic?: readonly string[];
            /** @description Earlier reconciliation: what its partner said takes the place of our account. The operator arbitrates so between two partners. */
            readonly against?: components["schemas"]["EntityRef"];
            /** @description Partner whose account stands in the place of ours. */
            readonly respondent?: components["schemas"]["RelatedParty"];
            /** @description What the partner says, item by item. It comes back in the items of the comparison. */
            readonly statementItem?: readonly components["schemas"]["StatementItem"][];
            /** @description How many items have each result, and what they come to. */
            readonly reconciliationTotal?: readonly components["schemas"]["ReconciliationTotal"][];
            /** @description How many differences lie beyond the tolerance. */
            readonly openDifferenceCount?: number;
            /** @description Ticket that was opened for the differences beyond the tolerance. */
            readonly troubleTicket?: components["schemas"]["EntityRef"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A comparison of a partner's own statement, or of the usage that it counted, with ours, item by item within a tolerance. Form in which a client sends it to have it created. */
        readonly Reconciliation_Create: {
            /** @description What is compared: `statement`, closed lines by term and currency (the default), or `usage`, rated records by usage type, key characteristics and time. */
            readonly basis?: components["schemas"]["ReconciliationBasisType"];
            /** @description Agreement that the statement is about. */
            readonly agreement: components["schemas"]["AgreementRef"];
            /** @description Partner whose statement is compared. */
            readonly counterparty?: components["schemas"]["RelatedParty"];
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period: components["schemas"]["TimePeriod"];
            /** @description Difference up to which two figures count as agreeing. */
            readonly tolerance?: components["schemas"]["Tolerance"];
            /** @description Names of the characteristics by which both sides know a record, for the basis `usage`. */
            readonly keyCharacteristic?: readonly string[];
            /** @description Earlier reconciliation: what its partner said takes the place of our account. The operator arbitrates so between two partners. */
            readonly against?: components["schemas"]["EntityRef"];
            /** @description What the partner says, item by item. It comes back in the items of the comparison. */
            readonly statementItem: readonly components["schemas"]["StatementItem"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What one side says of a line or a record and what the other answers. */
        readonly ReconciliationItem: {
            /** @description Identifier of the item. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Reconciliation that it belongs to. */
            readonly reconciliation: components["schemas"]["EntityRef"];
            /** @description Partner whose account it is. */
            readonly counterparty: components["schemas"]["RelatedParty"];
            /** @description Partner whose records stand in the place of ours. */
            readonly respondent?: components["schemas"]["RelatedParty"];
            /** @description How the two sides read beside each other. */
            readonly result: components["schemas"]["ReconciliationResultType"];
            /** @description What both sides know it by: term and currency, or usage type and key characteristics. */
            readonly key: readonly string[];
            /** @description Our settlement lines or usage records. */
            readonly ownRecord?: readonly components["schemas"]["EntityRef"][];
            /** @description Identifiers of the partner's items. */
            readonly partnerRecord?: readonly string[];
            /**
             * Format: date-time
             * @description When it happened by our clock.
             */
            readonly ownDate?: string;
            /**
             * Format: date-time
             * @description When it happened by the partner's clock.
             */
            readonly partnerDate?: string;
            /** @description How much we have counted. */
            readonly ownQuantity?: number | string;
            /** @description How much the partner has counted. */
            readonly partnerQuantity?: number | string;
            /** @description What we have for it. */
            readonly ownAmount?: components["schemas"]["Money"];
            /** @description What the partner has for it. */
            readonly partnerAmount?: components["schemas"]["Money"];
            /** @description The partner's amount less our own. */
            readonly difference?: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description How much one unit of a currency is worth in another on a day, by a source that agreements name. */
        readonly ExchangeRate: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Where it comes from: a file, a channel, or whoever publishes it. */
            readonly source: string;
            /** @description Currency that is converted, by its three letters. */
            readonly sourceCurrency: string;
            /** @description Currency that it is converted to, by its three letters. */
            readonly targetCurrency: string;
            /** @description How much one unit of the source currency is worth in the target currency. */
            readonly rate: number | string;
            /**
             * Format: date
             * @description Day that the rate is for.
             */
            readonly rateDate: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description How much one unit of a currency is worth in another on a day, by a source that agreements name. Form in which a client sends it to have it created. */
        readonly ExchangeRate_Create: {
            /** @description Where it comes from: a file, a channel, or whoever publishes it. */
            readonly source: string;
            /** @description Currency that is converted, by its three letters. */
            readonly sourceCurrency: string;
            /** @description Currency that it is converted to, by its three letters. */
            readonly targetCurrency: string;
            /** @description How much one unit of the source currency is worth in the target currency. */
            readonly rate: number | string;
            /**
             * Format: date
             * @description Day that the rate is for.
             */
            readonly rateDate: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A balanced entry of the books. Entries are only ever added, and each carries the hash of the one before it, so that a change of any is seen. */
        readonly LedgerEntry: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Number of the entry; the numbers have no gaps. */
            readonly sequence: number;
            /**
             * Format: date-time
             * @description When the entry was posted.
             */
            readonly date: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Debits and credits of the entry; in each currency they come to the same. */
            readonly posting: readonly components["schemas"]["Posting"][];
            /** @description Line that the entry belongs to. */
            readonly settlementLine?: components["schemas"]["SettlementLineRef"];
            /** @description What gave rise to it, such as a usage record or an order. */
            readonly cause?: components["schemas"]["EntityRef"];
            /** @description Entry that this one takes back. */
            readonly reversalOf?: components["schemas"]["LedgerEntryRef"];
            /** @description Hash of the entry before. */
            readonly previousHash: string;
            /** @description Hash of this entry and the one before, in hexadecimal. */
            readonly hash: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A row of the trial balance: what has been debited and credited to one account of a party in one currency. Over all rows of a currency debits equal credits; the balance stands on the side on which the account grows. */
        readonly TrialBalance: {
            /** @description Party whose account is meant. */
            readonly party: components["schemas"]["RelatedParty"];
            /** @description Account of the party. */
            readonly account: string;
            /** @description Sum of the debits. */
            readonly debit: components["schemas"]["Money"];
            /** @description Sum of the credits. */
            readonly credit: components["schemas"]["Money"];
            /** @description Debits less credits. */
            readonly balance: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description Moment that the balance is for.
             */
            readonly date?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What a customer was charged by the prices of the catalog in a period, by offering and kind of price: what partners can share. */
        readonly CustomerCharge: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Run that closed the period. */
            readonly settlementRun?: components["schemas"]["SettlementRunRef"];
            /** @description Party that sold what was charged. */
            readonly seller: components["schemas"]["RelatedParty"];
            /** @description Customer that was charged. */
            readonly customer?: components["schemas"]["RelatedParty"];
            /** @description Offering whose price was charged. */
            readonly productOffering: components["schemas"]["ProductOfferingRef"];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType: string;
            /** @description What was charged, without tax. */
            readonly amount: components["schemas"]["Money"];
            /** @description How many of it. */
            readonly quantity?: number | string;
            /** @description How many events are behind it. */
            readonly eventCount?: number;
            /**
             * Format: date-time
             * @description When the period ended.
             */
            readonly date?: string;
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period?: components["schemas"]["TimePeriod"];
            /** @description Closed period that the charge corrects. */
            readonly eventPeriod?: components["schemas"]["TimePeriod"];
            /** @description Charge of the closed period that this one corrects. */
            readonly correctedCharge?: components["schemas"]["CustomerChargeRef"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Why a settlement line is what it is: the term and version that applied, each event with its arithmetic, and the steps of the close. The amount can be worked out again from it. */
        readonly EventExplanation: {
            /** @description Settlement lines that are meant. */
            readonly settlementLine: components["schemas"]["SettlementLineRef"];
            /** @description Agreements under which it stands. */
            readonly agreement?: components["schemas"]["AgreementRef"];
            /** @description Version of the agreement that applied. */
            readonly agreementVersion?: string;
            /** @description Identifier of the term in its agreement. */
            readonly termId: string;
            /** @description The term in each version of the agreement that applied in the period. */
            readonly clause?: readonly components["schemas"]["ExplainedClause"][];
            /** @description Events behind the line, each with its arithmetic. */
            readonly explainedEvent?: readonly components["schemas"]["ExplainedEvent"][];
            /** @description Amount of the line. */
            readonly amount: components["schemas"]["Money"];
            /** @description What the close did to the sum: guarantee, cap, rounding. */
            readonly closingStep?: readonly components["schemas"]["ExplanationStep"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What the amounts of a ledger entry come from. Each posting has the amount of one of the steps, on the side that its sign says; behind them stand the explanation of the line, the events that a customer was charged for, or the lines that were netted. */
        readonly LedgerEntryExplanation: {
            /** @description The entry that is explained. */
            readonly ledgerEntry: components["schemas"]["LedgerEntryRef"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description What gave rise to it, such as a usage record or an order. */
            readonly cause?: components["schemas"]["EntityRef"];
            /** @description Debits and credits of the entry; in each currency they come to the same. */
            readonly posting: readonly components["schemas"]["Posting"][];
            /** @description Steps of the arithmetic, in order. */
            readonly step: readonly components["schemas"]["ExplanationStep"][];
            /** @description Why the line that the entry posts is what it is. */
            readonly lineExplanation?: components["schemas"]["EventExplanation"];
            /** @description Events behind the line, each with its arithmetic. */
            readonly explainedEvent?: readonly components["schemas"]["ExplainedEvent"][];
            /** @description What was netted, so that the gross amounts can be summed again. */
            readonly nettedItem?: readonly components["schemas"]["NettedItem"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Any JSON value. */
        readonly Any: unknown;
        /** @description An amount in one currency. */
        readonly Money: {
            /** @description Unit of the value; for money, the currency by its three letters. */
            readonly unit?: string;
            /** @description The value itself. */
            readonly value?: number | string;
        };
        /** @description A period from its first moment to its end. */
        readonly TimePeriod: {
            /**
             * Format: date-time
             * @description First moment of the period.
             */
            readonly startDateTime?: string;
            /**
             * Format: date-time
             * @description Moment at which the period ends; absent while the end is open.
             */
            readonly endDateTime?: string;
        };
        /** @description A party that has to do with something, and the role in which it does. */
        readonly RelatedParty: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Reference to a entity: it names one that is kept elsewhere, by its id. */
        readonly EntityRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description Reference to a agreement: it names one that is kept elsewhere, by its id. */
        readonly AgreementRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description Reference to a product offering: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description Reference to a settlement run: it names one that is kept elsewhere, by its id. */
        readonly SettlementRunRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description Reference to a settlement schedule. */
        readonly SettlementScheduleRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description Reference to a settlement line: it names one that is kept elsewhere, by its id. */
        readonly SettlementLineRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description Reference to a suspense item: it names one that is kept elsewhere, by its id. */
        readonly SuspenseItemRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description Reference to a ledger entry: it names one that is kept elsewhere, by its id. */
        readonly LedgerEntryRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description What a run takes in and what comes out of it in one currency. What parties are to receive on balance is worked out from the lines and from the positions, and must be the same. */
        readonly ControlTotal: {
            /** @description Currency, by its three letters, or whatever else is settled in. */
            readonly unit: string;
            /** @description How many charges of customers the run has made. */
            readonly chargeCount: number;
            /** @description What they come to: what customers are billed, before tax. */
            readonly charged: components["schemas"]["Money"];
            /** @description How many lines the run has made. */
            readonly lineCount: number;
            /** @description How many events are behind the lines; one that several lines stand on counts for each, and one that was taken back is taken off. */
            readonly eventCount: number;
            /** @description What the lines come to. */
            readonly shared: components["schemas"]["Money"];
            /** @description What is in it of lines that correct earlier periods. */
            readonly corrected: components["schemas"]["Money"];
            /** @description What disputes hold out of netting, below zero, and what returns to it. */
            readonly held: components["schemas"]["Money"];
            /** @description What earlier runs carried over and this one takes up. */
            readonly carriedIn: components["schemas"]["Money"];
            /** @description What the positions come to that are to be paid. */
            readonly due: components["schemas"]["Money"];
            /** @description What the positions come to that wait for a later run. */
            readonly carriedOver: components["schemas"]["Money"];
            /** @description What those parties are to receive that are owed more than they owe, by the lines, by what is held and by what was carried over. */
            readonly lineBalance: components["schemas"]["Money"];
            /** @description The same by the positions. Another amount would mean that netting lost something. */
            readonly positionBalance: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A difference that still counts as agreeing. */
        readonly Tolerance: {
            /** @description Difference in money. */
            readonly amount?: components["schemas"]["Money"];
            /** @description Difference in percent of the own figure. */
            readonly percent?: number | string;
            /** @description Difference in units counted. */
            readonly quantity?: number | string;
            /** @description How far the two clocks may go apart. */
            readonly seconds?: number;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Terms to try out, and the offerings that they are about. */
        readonly SimulatedItem: {
            /** @description Offerings that the terms are about. */
            readonly productOffering?: readonly components["schemas"]["ProductOfferingRef"][];
            /** @description Terms to try out, in the form that the Agreement API has. */
            readonly termOrCondition?: readonly components["schemas"]["Any"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What a term would have come to between two parties. */
        readonly SimulationLine: {
            /** @description Identifier of the term in its agreement. */
            readonly termId?: string;
            /** @description Party that pays. */
            readonly payer?: components["schemas"]["RelatedParty"];
            /** @description Party that is paid. */
            readonly payee?: components["schemas"]["RelatedParty"];
            /** @description What the term would have come to. */
            readonly amount?: components["schemas"]["Money"];
            /** @description What was actually owed, for comparison. */
            readonly actualAmount?: components["schemas"]["Money"];
            /** @description How many events are behind it. */
            readonly eventCount?: number;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What a party would have earned or, below zero, owed, beside what it really did. */
        readonly SimulatedTotal: {
            /** @description The party. */
            readonly party: components["schemas"]["RelatedParty"];
            /** @description What it would have been. */
            readonly amount: components["schemas"]["Money"];
            /** @description What was actually owed, for comparison. */
            readonly actualAmount: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What came of importing exchange rates. Form in which a client sends it to have it created. */
        readonly ImportExchangeRates_Create: {
            /** @description Name of the source, as agreements name it. */
            readonly source: string;
            /** @description Currency whose worth the table gives. */
            readonly sourceCurrency: string;
            /** @description The table, as comma-separated values. */
            readonly content: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What came of importing exchange rates. */
        readonly ImportExchangeRates: {
            /** @description How many rates were new. */
            readonly importedCount: number;
            /** @description How many were known already. */
            readonly knownCount: number;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Whether every entry is as it was posted and where it was posted: how many were checked, and the first that is not. Form in which a client sends it to have it created. */
        readonly VerifyLedger_Create: {
            /** @description Sequence number to go on from; the first entry where it is not given. */
            readonly fromSequence?: number;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Whether every entry is as it was posted and where it was posted: how many were checked, and the first that is not. */
        readonly VerifyLedger: {
            /** @description Whether all that was checked is as it was posted. */
            readonly isIntact: boolean;
            /** @description How many entries were found as they were posted. */
            readonly verifiedCount: number;
            /** @description Where the next request goes on, where there are more. */
            readonly nextSequence?: number;
            /** @description Hash of the last entry, to be compared with one that was kept elsewhere. */
            readonly headHash?: string;
            /** @description Place of the first entry that is not as it was posted, or that is missing. */
            readonly firstBadSequence?: number;
            /** @description The entry at that place, where there is one. */
            readonly firstBadEntry?: components["schemas"]["LedgerEntryRef"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description An item of a partner's statement. */
        readonly StatementItem: {
            /** @description Identifier of the item in the partner's statement. */
            readonly id: string;
            /** @description Term that the line is of, for the basis `statement`. */
            readonly termId?: string;
            /** @description What was used, for the basis `usage`. */
            readonly usageType?: string;
            /**
             * Format: date-time
             * @description When it was used, for the basis `usage`.
             */
            readonly usageDate?: string;
            /** @description What else the partner knows of the record. */
            readonly usageCharacteristic?: readonly components["schemas"]["StatedCharacteristic"][];
            /** @description How much the partner has counted. */
            readonly quantity?: number | string;
            /** @description What the partner has for the item. */
            readonly amount?: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A characteristic of a record as the partner knows it. */
        readonly StatedCharacteristic: {
            /** @description Name of the characteristic. */
            readonly name: string;
            /** @description Its value; numbers and texts that read the same are the same. */
            readonly value: components["schemas"]["Any"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description How many items of a reconciliation have one result. */
        readonly ReconciliationTotal: {
            /** @description The result that is counted. */
            readonly result: components["schemas"]["ReconciliationResultType"];
            /** @description How many items have it. */
            readonly itemCount: number;
            /** @description The partner's amounts less our own, by currency. */
            readonly difference?: readonly components["schemas"]["Money"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A debit or credit on an account of a party. */
        readonly Posting: {
            /** @description Party whose account is meant. */
            readonly party: components["schemas"]["RelatedParty"];
            /** @description Account of the party, such as receivable or revenue. */
            readonly account: string;
            /** @description Party on the other side of the obligation. */
            readonly counterparty?: components["schemas"]["RelatedParty"];
            /** @description Whether the account is debited or credited. */
            readonly side: components["schemas"]["PostingSideType"];
            /** @description Amount that is posted; never negative. */
            readonly amount: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A line that was netted, or what a dispute left out of it or returned. */
        readonly NettedItem: {
            /** @description The line, or the hold of a dispute. */
            readonly item: components["schemas"]["EntityRef"];
            /** @description Party that pays. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Party that is paid. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description What it counts; below zero for what a dispute left out. */
            readonly amount: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description One event behind a line, and how its amount came about. */
        readonly ExplainedEvent: {
            /** @description The event: a usage record, an order, a payment. */
            readonly event?: components["schemas"]["EntityRef"];
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Quantity that the event contributes. */
            readonly quantity?: number | string;
            /** @description Amount that the event contributes, before the line is rounded. */
            readonly amount?: components["schemas"]["Money"];
            /** @description Steps of the arithmetic, in order. */
            readonly step?: readonly components["schemas"]["ExplanationStep"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description One step of arithmetic: what went in, which rule applied, what came out. */
        readonly ExplanationStep: {
            /** @description Name of the step, such as tier or adjust. */
            readonly name: string;
            /** @description What of the term applied in the step. */
            readonly rule?: string;
            /** @description What went into the step, by name. */
            readonly operand: readonly components["schemas"]["ExplanationOperand"][];
            /** @description What the comparison or step came to. */
            readonly result: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A number, text or list (as JSON) that goes into a step. */
        readonly ExplanationOperand: {
            /** @description Name of what goes in, as the rule has it. */
            readonly name: string;
            /** @description Decimal string, text, or a list as JSON. */
            readonly value: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A term as one version of the agreement has it. */
        readonly ExplainedClause: {
            /** @description Version of the agreement. */
            readonly version: string;
            /**
             * Format: date-time
             * @description From when on the version applies.
             */
            readonly inForceFrom?: string;
            /** @description The term as the version has it. */
            readonly term?: components["schemas"]["Any"];
            /** @description How the version is settled: rounding, decimals kept, exchange. */
            readonly settlementTerms?: components["schemas"]["Any"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Events that came after the period to which they belong was closed. */
        readonly LateEvents: {
            /** @description Key of the period to which the events belong. */
            readonly period: string;
            /** @description How many events are behind it. */
            readonly eventCount: number;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Reference to a customer charge: it names one that is kept elsewhere, by its id. */
        readonly CustomerChargeRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description What came of retrying suspense items. Form in which a client sends it to have it created. */
        readonly RetrySuspense_Create: {
            /** @description Suspense items to retry; all open ones that match where none is named. */
            readonly suspenseItem?: readonly components["schemas"]["SuspenseItemRef"][];
            /** @description Retries only items of parties to this agreement. */
            readonly agreement?: components["schemas"]["AgreementRef"];
            /** @description Retries only items with this reason. */
            readonly reason?: components["schemas"]["SuspenseReasonType"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What came of retrying suspense items. */
        readonly RetrySuspense: {
            /** @description How many items were retried. */
            readonly retriedCount: number;
            /** @description How many of them found their terms. */
            readonly resolvedCount: number;
            /** @description How many of them remain in suspense. */
            readonly openCount: number;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /**
         * @description `close` closes the period; `preview` only shows what closing it would give.
         * @enum {string}
         */
        readonly SettlementModeType: "close" | "preview";
        /**
         * @description States of a settlement run.
         * @enum {string}
         */
        readonly SettlementRunStateType: "acknowledged" | "inProgress" | "awaitingApproval" | "approved" | "rejected" | "completed" | "failed";
        /**
         * @description States of a settlement schedule.
         * @enum {string}
         */
        readonly SettlementScheduleStateType: "active" | "paused";
        /**
         * @description `running` while events still add to the line, `closed` once a run has rounded it.
         * @enum {string}
         */
        readonly SettlementLineStateType: "running" | "closed";
        /**
         * @description States of a settlement position.
         * @enum {string}
         */
        readonly SettlementPositionStateType: "open" | "carriedOver" | "billed" | "settled";
        /**
         * @description What a limit is for.
         * @enum {string}
         */
        readonly ApprovalSubjectType: "settlementRun" | "payoutBatch";
        /** @description A line that a run would close. */
        readonly PreviewLine: {
            /** @description Agreements under which it stands. */
            readonly agreement: components["schemas"]["AgreementRef"];
            /** @description Identifier of the term in its agreement. */
            readonly termId: string;
            /** @description Party that pays. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Party that is paid. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount: components["schemas"]["Money"];
            /** @description How many of it. */
            readonly quantity?: number | string;
            /** @description How many events are behind it. */
            readonly eventCount?: number;
            /** @description Period that is meant, in the time zone of the agreement. */
            readonly period?: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description What one party would have to pay another. */
        readonly PreviewPosition: {
            /** @description Party that pays. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Party that is paid. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /**
         * @description States of a settlement hold: held while it is disputed, released when that is decided, returned when a run has netted what is left of it.
         * @enum {string}
         */
        readonly SettlementHoldStateType: "held" | "released" | "returned";
        /** @description How lines become positions. */
        readonly Netting: {
            /** @description Whether lines are not netted, netted for each pair of parties, or netted with a clearing party. */
            readonly mode: components["schemas"]["NettingType"];
            /** @description Party that everyone settles with. */
            readonly clearingParty?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /**
         * @description Not netted, netted for a pair of parties, or netted with a clearing party.
         * @enum {string}
         */
        readonly NettingType: "none" | "bilateral" | "clearing";
        /**
         * @description Why a record could not be settled: no agreement or no term meets it, a party does not resolve, currencies do not fit, it contradicts a record with the same identifier, or it is not valid.
         * @enum {string}
         */
        readonly SuspenseReasonType: "noAgreement" | "noTerm" | "unresolvedParty" | "currencyMismatch" | "conflict" | "invalid";
        /**
         * @description `open` until the item is settled or given up: `resolved` when it found its terms, `writtenOff` when it never will.
         * @enum {string}
         */
        readonly SuspenseStateType: "open" | "resolved" | "writtenOff";
        /**
         * @description States of a task.
         * @enum {string}
         */
        readonly TaskStateType: "acknowledged" | "inProgress" | "done" | "terminatedWithError";
        /**
         * @description Whether both sides say the same, differ within the tolerance, in quantity, in rate or in currency, or only one of them knows of it.
         * @enum {string}
         */
        readonly ReconciliationResultType: "matched" | "withinTolerance" | "quantityDiffers" | "rateDiffers" | "currencyDiffers" | "oursOnly" | "theirsOnly";
        /**
         * @description What a reconciliation compares.
         * @enum {string}
         */
        readonly ReconciliationBasisType: "statement" | "usage";
        /**
         * @description The side of the account that is posted to.
         * @enum {string}
         */
        readonly PostingSideType: "debit" | "credit";
        /** @description What a client gives to subscribe to notifications. */
        readonly EventSubscriptionInput: {
            /** @description Address to which notifications are posted. */
            readonly callback: string;
            /** @description Filter that chooses which notifications are posted; all of them where it is not given. */
            readonly query?: string;
        };
        /** @description A subscription: the callback address that notifications are posted to, and the query that chooses them. */
        readonly EventSubscription: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Address to which notifications are posted. */
            readonly callback: string;
            /** @description Filter that chooses which notifications are posted; all of them where it is not given. */
            readonly query?: string;
        };
        /** @description What went wrong: a stable code for programs and the reason for people. */
        readonly Error: {
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description What went wrong, for people. */
            readonly reason: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: uri-reference
             * @description Address where the failure is explained.
             */
            readonly referenceError?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description Notification that a new settlement run exists. */
        readonly SettlementRunCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementRunCreateEventPayload"];
        };
        /** @description What a notification about a settlement run create carries. */
        readonly SettlementRunCreateEventPayload: {
            /** @description The settlement run as it is after the change, or as it was before its deletion. */
            readonly settlementRun?: components["schemas"]["SettlementRun"];
        };
        /** @description Notification that a settlement run has moved to another state. */
        readonly SettlementRunStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementRunStateChangeEventPayload"];
        };
        /** @description What a notification about a settlement run state change carries. */
        readonly SettlementRunStateChangeEventPayload: {
            /** @description The settlement run as it is after the change, or as it was before its deletion. */
            readonly settlementRun?: components["schemas"]["SettlementRun"];
        };
        /** @description Notification that an attribute of a settlement run, other than its state, has a new value. */
        readonly SettlementRunAttributeValueChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementRunAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a settlement run attribute value change carries. */
        readonly SettlementRunAttributeValueChangeEventPayload: {
            /** @description The settlement run as it is after the change, or as it was before its deletion. */
            readonly settlementRun?: components["schemas"]["SettlementRun"];
        };
        /** @description Notification that a new settlement schedule exists. */
        readonly SettlementScheduleCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementScheduleCreateEventPayload"];
        };
        /** @description What a notification about a settlement schedule create carries. */
        readonly SettlementScheduleCreateEventPayload: {
            /** @description The settlement schedule as it is after the change, or as it was before its deletion. */
            readonly settlementSchedule?: components["schemas"]["SettlementSchedule"];
        };
        /** @description Notification that a settlement schedule has moved to another state. */
        readonly SettlementScheduleStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementScheduleStateChangeEventPayload"];
        };
        /** @description What a notification about a settlement schedule state change carries. */
        readonly SettlementScheduleStateChangeEventPayload: {
            /** @description The settlement schedule as it is after the change, or as it was before its deletion. */
            readonly settlementSchedule?: components["schemas"]["SettlementSchedule"];
        };
        /** @description Notification that an attribute of a settlement schedule, other than its state, has a new value. */
        readonly SettlementScheduleAttributeValueChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementScheduleAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a settlement schedule attribute value change carries. */
        readonly SettlementScheduleAttributeValueChangeEventPayload: {
            /** @description The settlement schedule as it is after the change, or as it was before its deletion. */
            readonly settlementSchedule?: components["schemas"]["SettlementSchedule"];
        };
        /** @description Notification that a new approval limit exists. */
        readonly ApprovalLimitCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ApprovalLimitCreateEventPayload"];
        };
        /** @description What a notification about a approval limit create carries. */
        readonly ApprovalLimitCreateEventPayload: {
            /** @description The approval limit as it is after the change, or as it was before its deletion. */
            readonly approvalLimit?: components["schemas"]["ApprovalLimit"];
        };
        /** @description Notification that an attribute of a approval limit, other than its state, has a new value. */
        readonly ApprovalLimitAttributeValueChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ApprovalLimitAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a approval limit attribute value change carries. */
        readonly ApprovalLimitAttributeValueChangeEventPayload: {
            /** @description The approval limit as it is after the change, or as it was before its deletion. */
            readonly approvalLimit?: components["schemas"]["ApprovalLimit"];
        };
        /** @description Notification that a new settlement line exists. */
        readonly SettlementLineCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementLineCreateEventPayload"];
        };
        /** @description What a notification about a settlement line create carries. */
        readonly SettlementLineCreateEventPayload: {
            /** @description The settlement line as it is after the change, or as it was before its deletion. */
            readonly settlementLine?: components["schemas"]["SettlementLine"];
        };
        /** @description Notification that a settlement line has moved to another state. */
        readonly SettlementLineStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementLineStateChangeEventPayload"];
        };
        /** @description What a notification about a settlement line state change carries. */
        readonly SettlementLineStateChangeEventPayload: {
            /** @description The settlement line as it is after the change, or as it was before its deletion. */
            readonly settlementLine?: components["schemas"]["SettlementLine"];
        };
        /** @description Notification that a new settlement position exists. */
        readonly SettlementPositionCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementPositionCreateEventPayload"];
        };
        /** @description What a notification about a settlement position create carries. */
        readonly SettlementPositionCreateEventPayload: {
            /** @description The settlement position as it is after the change, or as it was before its deletion. */
            readonly settlementPosition?: components["schemas"]["SettlementPosition"];
        };
        /** @description Notification that a settlement position has moved to another state. */
        readonly SettlementPositionStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementPositionStateChangeEventPayload"];
        };
        /** @description What a notification about a settlement position state change carries. */
        readonly SettlementPositionStateChangeEventPayload: {
            /** @description The settlement position as it is after the change, or as it was before its deletion. */
            readonly settlementPosition?: components["schemas"]["SettlementPosition"];
        };
        /** @description Notification that a new settlement hold exists. */
        readonly SettlementHoldCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementHoldCreateEventPayload"];
        };
        /** @description What a notification about a settlement hold create carries. */
        readonly SettlementHoldCreateEventPayload: {
            /** @description The settlement hold as it is after the change, or as it was before its deletion. */
            readonly settlementHold?: components["schemas"]["SettlementHold"];
        };
        /** @description Notification that a settlement hold has moved to another state. */
        readonly SettlementHoldStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementHoldStateChangeEventPayload"];
        };
        /** @description What a notification about a settlement hold state change carries. */
        readonly SettlementHoldStateChangeEventPayload: {
            /** @description The settlement hold as it is after the change, or as it was before its deletion. */
            readonly settlementHold?: components["schemas"]["SettlementHold"];
        };
        /** @description Notification that an attribute of a settlement hold, other than its state, has a new value. */
        readonly SettlementHoldAttributeValueChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementHoldAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a settlement hold attribute value change carries. */
        readonly SettlementHoldAttributeValueChangeEventPayload: {
            /** @description The settlement hold as it is after the change, or as it was before its deletion. */
            readonly settlementHold?: components["schemas"]["SettlementHold"];
        };
        /** @description Notification that a new suspense item exists. */
        readonly SuspenseItemCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SuspenseItemCreateEventPayload"];
        };
        /** @description What a notification about a suspense item create carries. */
        readonly SuspenseItemCreateEventPayload: {
            /** @description The suspense item as it is after the change, or as it was before its deletion. */
            readonly suspenseItem?: components["schemas"]["SuspenseItem"];
        };
        /** @description Notification that a suspense item has moved to another state. */
        readonly SuspenseItemStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SuspenseItemStateChangeEventPayload"];
        };
        /** @description What a notification about a suspense item state change carries. */
        readonly SuspenseItemStateChangeEventPayload: {
            /** @description The suspense item as it is after the change, or as it was before its deletion. */
            readonly suspenseItem?: components["schemas"]["SuspenseItem"];
        };
        /** @description Notification that a new simulation exists. */
        readonly SimulationCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SimulationCreateEventPayload"];
        };
        /** @description What a notification about a simulation create carries. */
        readonly SimulationCreateEventPayload: {
            /** @description The simulation as it is after the change, or as it was before its deletion. */
            readonly simulation?: components["schemas"]["Simulation"];
        };
        /** @description Notification that a simulation has moved to another state. */
        readonly SimulationStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SimulationStateChangeEventPayload"];
        };
        /** @description What a notification about a simulation state change carries. */
        readonly SimulationStateChangeEventPayload: {
            /** @description The simulation as it is after the change, or as it was before its deletion. */
            readonly simulation?: components["schemas"]["Simulation"];
        };
        /** @description Notification that a new reconciliation exists. */
        readonly ReconciliationCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ReconciliationCreateEventPayload"];
        };
        /** @description What a notification about a reconciliation create carries. */
        readonly ReconciliationCreateEventPayload: {
            /** @description The reconciliation as it is after the change, or as it was before its deletion. */
            readonly reconciliation?: components["schemas"]["Reconciliation"];
        };
        /** @description Notification that a reconciliation has moved to another state. */
        readonly ReconciliationStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ReconciliationStateChangeEventPayload"];
        };
        /** @description What a notification about a reconciliation state change carries. */
        readonly ReconciliationStateChangeEventPayload: {
            /** @description The reconciliation as it is after the change, or as it was before its deletion. */
            readonly reconciliation?: components["schemas"]["Reconciliation"];
        };
        /** @description Notification that a new exchange rate exists. */
        readonly ExchangeRateCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ExchangeRateCreateEventPayload"];
        };
        /** @description What a notification about a exchange rate create carries. */
        readonly ExchangeRateCreateEventPayload: {
            /** @description The exchange rate as it is after the change, or as it was before its deletion. */
            readonly exchangeRate?: components["schemas"]["ExchangeRate"];
        };
        /** @description Notification that a new ledger entry exists. */
        readonly LedgerEntryCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["LedgerEntryCreateEventPayload"];
        };
        /** @description What a notification about a ledger entry create carries. */
        readonly LedgerEntryCreateEventPayload: {
            /** @description The ledger entry as it is after the change, or as it was before its deletion. */
            readonly ledgerEntry?: components["schemas"]["LedgerEntry"];
        };
        /** @description Notification that a new customer charge exists. */
        readonly CustomerChargeCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
            readonly href?: string;
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CustomerChargeCreateEventPayload"];
        };
        /** @description What a notification about a customer charge create carries. */
        readonly CustomerChargeCreateEventPayload: {
            /** @description The customer charge as it is after the change, or as it was before its deletion. */
            readonly customerCharge?: components["schemas"]["CustomerCharge"];
        };
        /** @description One step of a JSON patch (RFC 6902). */
        readonly JsonPatch: {
            /**
             * @description What the step does.
             * @enum {string}
             */
            readonly op: "add" | "remove" | "replace" | "move" | "copy" | "test";
            /** @description JSON pointer to the place that the step is about. */
            readonly path: string;
            /** @description The value to add, to put in place of the old one, or to compare with. */
            readonly value?: unknown;
            /** @description JSON pointer to the place that `move` and `copy` take from. */
            readonly from?: string;
        };
        /** @description Steps of a JSON patch, applied in this order, all or none. */
        readonly JsonPatchOperations: readonly components["schemas"]["JsonPatch"][];
    };
    responses: {
        /** @description The request is not understood: something required is missing or a value is out of its bounds. Nothing has changed. */
        readonly Error400: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller has not said who it is, or the proof has expired. */
        readonly Error401: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller is known but may not do this. */
        readonly Error403: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource, or none that the caller may see. */
        readonly Error404: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The address exists but does not offer this method. */
        readonly Error405: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request contradicts the state of the resource or a rule that binds it. Nothing has changed. */
        readonly Error409: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server has failed. The request may be sent again. */
        readonly Error500: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server does not offer this. */
        readonly Error501: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server cannot answer now. The request may be sent again later. */
        readonly Error503: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other failure, in the same form. */
        readonly Error: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
        readonly fields: string;
        /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
        readonly offset: number;
        /** @description How many resources to answer at most. */
        readonly limit: number;
        /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
        readonly sort: string;
        /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
        readonly filter: string;
        /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
        readonly filters: {
            readonly [key: string]: string;
        };
        /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
        readonly idempotencyKey: string;
        /** @description ETag that the resource must still have; otherwise nothing changes and the answer is 412. */
        readonly ifMatch: string;
        /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
        readonly ifNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description How many resources match, on all pages together. */
        readonly "X-Total-Count": number;
        /** @description How many resources this answer holds. */
        readonly "X-Result-Count": number;
        /** @description Addresses of the first, previous, next and last page, where there are any. */
        readonly Link: string;
        /** @description Address of what was created; the same as its href. */
        readonly Location: string;
        /** @description Version of the resource, to be sent back in If-Match or If-None-Match. */
        readonly ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listSettlementRun: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementRun"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementRun"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createSettlementRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementRun_Create"];
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementRun"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveSettlementRun: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementRun"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchSettlementRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag that the resource must still have; otherwise nothing changes and the answer is 412. */
                readonly "If-Match"?: components["parameters"]["ifMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementRun_Update"];
                readonly "application/merge-patch+json": components["schemas"]["SettlementRun_Update"];
                readonly "application/json-patch+json": components["schemas"]["JsonPatchOperations"];
                readonly "application/json-patch-query+json": components["schemas"]["JsonPatchOperations"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementRun"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listSettlementSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementSchedule"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementSchedule"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createSettlementSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementSchedule_Create"];
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementSchedule"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveSettlementSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementSchedule"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchSettlementSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag that the resource must still have; otherwise nothing changes and the answer is 412. */
                readonly "If-Match"?: components["parameters"]["ifMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementSchedule_Update"];
                readonly "application/merge-patch+json": components["schemas"]["SettlementSchedule_Update"];
                readonly "application/json-patch+json": components["schemas"]["JsonPatchOperations"];
                readonly "application/json-patch-query+json": components["schemas"]["JsonPatchOperations"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementSchedule"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listApprovalLimit: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ApprovalLimit"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ApprovalLimit"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createApprovalLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalLimit_Create"];
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalLimit"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveApprovalLimit: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalLimit"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchApprovalLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag that the resource must still have; otherwise nothing changes and the answer is 412. */
                readonly "If-Match"?: components["parameters"]["ifMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalLimit_Update"];
                readonly "application/merge-patch+json": components["schemas"]["ApprovalLimit_Update"];
                readonly "application/json-patch+json": components["schemas"]["JsonPatchOperations"];
                readonly "application/json-patch-query+json": components["schemas"]["JsonPatchOperations"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalLimit"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listSettlementLine: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementLine"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementLine"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveSettlementLine: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementLine"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listRunningLine: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RunningLine"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RunningLine"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listSettlementPosition: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementPosition"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementPosition"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveSettlementPosition: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementPosition"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listSettlementHold: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementHold"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettlementHold"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveSettlementHold: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementHold"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listSuspenseItem: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SuspenseItem"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SuspenseItem"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveSuspenseItem: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SuspenseItem"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchSuspenseItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag that the resource must still have; otherwise nothing changes and the answer is 412. */
                readonly "If-Match"?: components["parameters"]["ifMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuspenseItem_Update"];
                readonly "application/merge-patch+json": components["schemas"]["SuspenseItem_Update"];
                readonly "application/json-patch+json": components["schemas"]["JsonPatchOperations"];
                readonly "application/json-patch-query+json": components["schemas"]["JsonPatchOperations"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SuspenseItem"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listSimulation: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Simulation"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Simulation"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createSimulation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Simulation_Create"];
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Simulation"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveSimulation: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listReconciliation: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Reconciliation"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Reconciliation"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createReconciliation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Reconciliation_Create"];
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reconciliation"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveReconciliation: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listReconciliationItem: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ReconciliationItem"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ReconciliationItem"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveReconciliationItem: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReconciliationItem"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listExchangeRate: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ExchangeRate"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ExchangeRate"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createExchangeRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExchangeRate_Create"];
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveExchangeRate: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listLedgerEntry: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LedgerEntry"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LedgerEntry"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveLedgerEntry: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listTrialBalance: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TrialBalance"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TrialBalance"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly listCustomerCharge: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Attributes to sort by, separated by commas; a leading minus sorts downwards, dots lead into nested attributes. */
                readonly sort?: components["parameters"]["sort"];
                /** @description JSONPath of what a resource must have: `relatedParty[?(@.role=='payer')]`, `$[?(@.status=='active' && @.version!='1')]`. Compared by `== != < <= > >= =~`, joined by `&& || !`; of one element of an array one thing is asked at a time. */
                readonly filter?: components["parameters"]["filter"];
                /** @description Any attribute, by its dotted path, with the value it must have: `status=active`, `relatedParty.id=42`. Several values separated by commas are alternatives; the endings `.gt`, `.gte`, `.lt`, `.lte`, `.eq` and `.regex` compare. */
                readonly filters?: components["parameters"]["filters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CustomerCharge"][];
                };
            };
            /** @description A page: more resources match than `limit` let through. */
            readonly 206: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly "X-Result-Count": components["headers"]["X-Result-Count"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CustomerCharge"][];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveCustomerCharge: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerCharge"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createReconciliationFromFile: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the agreement that the file is about. */
                readonly agreement?: string;
                /** @description Id of the partner whose account the file is; a partner sends its own. */
                readonly counterparty?: string;
                /** @description When the period of the account begins. */
                readonly startDateTime?: string;
                /** @description When the period of the account is over. */
                readonly endDateTime?: string;
                /** @description statement (the default): closed lines by term; or usage: rated records. */
                readonly basis?: string;
                /** @description Id or name of the mapping by which the file is read: one that was saved, or one that is shipped. */
                readonly mapping?: string;
                /** @description How a file is read without a mapping: json, or tap. */
                readonly format?: string;
                /** @description Names of the characteristics by which both sides know a record, separated by commas. */
                readonly keyCharacteristic?: string;
                /** @description Name of the characteristic that holds the amount, with its currency as unit of measure: amount, where nothing is said. */
                readonly amountCharacteristic?: string;
                /** @description Name of the characteristic that holds what was counted: quantity, where nothing is said. */
                readonly quantityCharacteristic?: string;
                /** @description How far the two clocks may go apart. */
                readonly seconds?: string;
                /** @description Id of an earlier reconciliation: what its partner said takes the place of our account. For the operator alone. */
                readonly against?: string;
            };
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/x-ndjson": string;
                readonly "application/json": string;
                readonly "application/gzip": string;
                readonly "text/csv": string;
                readonly "text/tab-separated-values": string;
                readonly "text/plain": string;
                readonly "application/xml": string;
                readonly "text/xml": string;
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reconciliation"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveEventExplanation: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventExplanation"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveLedgerEntryExplanation: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
            };
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerEntryExplanation"];
                };
            };
            /** @description The caller already holds the current version. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrySuspense: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetrySuspense_Create"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetrySuspense"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly importExchangeRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportExchangeRates_Create"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportExchangeRates"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly verifyLedger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyLedger_Create"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifyLedger"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly registerListener: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EventSubscriptionInput"];
            };
        };
        readonly responses: {
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventSubscription"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly unregisterListener: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the answer has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveLedgerJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Sequence number of the first entry. */
                readonly offset?: number;
                /** @description Most entries, at most 5000. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The journal. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 500: components["responses"]["Error500"];
        };
    };
}
