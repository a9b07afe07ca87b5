export interface paths {
    readonly "/taxRate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tax rates
         * @description Answers the tax rates that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listTaxRate"];
        readonly put?: never;
        /**
         * Create a tax rate
         * @description Creates a tax rate and answers it with the id, href and defaults that the server has set. A rate stands as it was entered; a newer one of the same kind takes its place from its own day on.
         */
        readonly post: operations["createTaxRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/taxRate/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a tax rate
         * @description Answers a tax rate by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveTaxRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payoutBatch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List payout batches
         * @description Answers the payout batches that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listPayoutBatch"];
        readonly put?: never;
        /**
         * Create a payout batch
         * @description Creates a payout batch and answers it with the id, href and defaults that the server has set. Takes the bills that are named, or all that the payer has open in the currency, with the bank accounts of their payees as they are; a bill is in one batch at a time.
         */
        readonly post: operations["createPayoutBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payoutBatch/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a payout batch
         * @description Answers a payout batch by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrievePayoutBatch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a payout batch
         * @description Changes a payout batch. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. Approval makes the payments, which the bank's statement completes; a second approval changes nothing. A batch that is cancelled frees its bills.
         */
        readonly patch: operations["patchPayoutBatch"];
        readonly trace?: never;
    };
    readonly "/bankStatement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List bank statements
         * @description Answers the bank statements that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listBankStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bankStatement/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a bank statement
         * @description Answers a bank statement by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveBankStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bankEntry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List bank entries
         * @description Answers the bank entries that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listBankEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bankEntry/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a bank entry
         * @description Answers a bank entry by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveBankEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a bank entry
         * @description Changes a bank entry. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. Naming bills of an unmatched entry pays them with it; an entry that is none of ours is ignored.
         */
        readonly patch: operations["patchBankEntry"];
        readonly trace?: never;
    };
    readonly "/paymentAllocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List payment allocations
         * @description Answers the payment allocations that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listPaymentAllocation"];
        readonly put?: never;
        /**
         * Create a payment allocation
         * @description Creates a payment allocation and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createPaymentAllocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/paymentAllocation/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a payment allocation
         * @description Answers a payment allocation by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrievePaymentAllocation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ageing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List debts by age
         * @description Answers the debts by age that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listAgeing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/claimGuarantees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a claim on guarantees
         * @description Of each such bill, what is left and not disputed becomes a bill to its guarantor, and one from the guarantor to who did not pay; the bill itself is settled by that. Asking again claims nothing twice.
         */
        readonly post: operations["claimGuarantees"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/importTaxRates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run an import of tax rates
         * @description Adds the rates of a file that are not known yet. The content is JSON with `items` by country, each a list of `effective_from` and `rates` by kind; the kind `standard` becomes the general rate, every other one the rate of the service category of that name.
         */
        readonly post: operations["importTaxRates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/importBankStatement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run an import of a bank statement
         * @description Takes in the booked entries of a camt.053 file, each once however often it is sent. What went out completes the payout of its end-to-end id; what came in pays the bills whose numbers its text names, else the one open bill over just that amount of whoever owns the account it came from. The rest is kept aside as unmatched.
         */
        readonly post: operations["importBankStatement"];
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
    readonly "/payoutBatch/{id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the file of a payout batch
         * @description Answers an approved batch as a customer credit transfer of ISO 20022 (pain.001.001.09), for the bank. It is the same file every time, with the same message id, so that a bank that gets it twice carries it out once.
         */
        readonly get: operations["retrievePayoutFile"];
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
        /** @description What a tax comes to in a country or region from a day on, for all services or one category of them. Bills are taxed by the rates of the day; without any, they bear no tax. */
        readonly TaxRate: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description What the tax is called on documents, such as VAT or GST; of the rates of one category the most specific counts. */
            readonly taxCategory: string;
            /** @description Whether the tax is added to the price or withheld from it by the payer; added where it is not given. */
            readonly taxType: components["schemas"]["TaxType"];
            /** @description Country by ISO 3166-1, or region by ISO 3166-2, that raises the tax: DE, CA-ON. */
            readonly jurisdiction: string;
            /** @description Of a withheld tax: the country of residence of the payee for which the rate was agreed. */
            readonly counterpart?: string;
            /** @description Category of services for which alone the rate holds; all where it is not given. */
            readonly serviceCategory?: string;
            /** @description The rate in percent. */
            readonly taxRate: number | string;
            /** @description Name of the union of countries whose taxes know each other, such as EU: between its businesses the customer accounts for the tax. */
            readonly taxUnion?: string;
            /** @description Whether tax is rounded once for each rate of a document, or line by line; by document where it is not given. */
            readonly rounding: components["schemas"]["TaxRoundingType"];
            /**
             * Format: date
             * @description First day on which the rate holds.
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description First day on which the rate holds no more.
             */
            readonly validTo?: string;
            /** @description Where the rate was taken from. */
            readonly source?: string;
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
        /** @description What a tax comes to in a country or region from a day on, for all services or one category of them. Bills are taxed by the rates of the day; without any, they bear no tax. Form in which a client sends it to have it created. */
        readonly TaxRate_Create: {
            /** @description What the tax is called on documents, such as VAT or GST; of the rates of one category the most specific counts. */
            readonly taxCategory: string;
            /** @description Whether the tax is added to the price or withheld from it by the payer; added where it is not given. */
            readonly taxType?: components["schemas"]["TaxType"];
            /** @description Country by ISO 3166-1, or region by ISO 3166-2, that raises the tax: DE, CA-ON. */
            readonly jurisdiction: string;
            /** @description Of a withheld tax: the country of residence of the payee for which the rate was agreed. */
            readonly counterpart?: string;
            /** @description Category of services for which alone the rate holds; all where it is not given. */
            readonly serviceCategory?: string;
            /** @description The rate in percent. */
            readonly taxRate: number | string;
            /** @description Name of the union of countries whose taxes know each other, such as EU: between its businesses the customer accounts for the tax. */
            readonly taxUnion?: string;
            /** @description Whether tax is rounded once for each rate of a document, or line by line; by document where it is not given. */
            readonly rounding?: components["schemas"]["TaxRoundingType"];
            /**
             * Format: date
             * @description First day on which the rate holds.
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description First day on which the rate holds no more.
             */
            readonly validTo?: string;
            /** @description Where the rate was taken from. */
            readonly source?: string;
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
        /** @description What one party pays out in one go from its bank account: a payment for each bill, and one file for the bank. */
        readonly PayoutBatch: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["PayoutBatchStateType"];
            /** @description Who pays; the bank account is among its payment methods. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Currency in which is paid, by ISO 4217. */
            readonly unit: string;
            /** @description Bills to pay; all open ones of the payer in the currency where none is named. */
            readonly bill?: readonly components["schemas"]["EntityRef"][];
            /** @description What is paid to whom; set by the server. */
            readonly payout?: readonly components["schemas"]["Payout"][];
            /** @description How many payouts it has. */
            readonly payoutCount?: number;
            /** @description The sum of its payouts. */
            readonly totalAmount?: components["schemas"]["Money"];
            /**
             * Format: date
             * @description Day on which the bank is to pay; the day of creation where it is not given.
             */
            readonly requestedExecutionDate?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
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
            /** @description Whose token made the batch. */
            readonly requestedBy?: string;
            /** @description Whose token approved it. */
            readonly approvedBy?: string;
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
        /** @description What one party pays out in one go from its bank account: a payment for each bill, and one file for the bank. Form in which a client sends it to have it created. */
        readonly PayoutBatch_Create: {
            /** @description Who pays; the bank account is among its payment methods. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Currency in which is paid, by ISO 4217. */
            readonly unit: string;
            /** @description Bills to pay; all open ones of the payer in the currency where none is named. */
            readonly bill?: readonly components["schemas"]["EntityRef"][];
            /**
             * Format: date
             * @description Day on which the bank is to pay; the day of creation where it is not given.
             */
            readonly requestedExecutionDate?: string;
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
        /** @description What one party pays out in one go from its bank account: a payment for each bill, and one file for the bank. Form in which a client sends changes to it. */
        readonly PayoutBatch_Update: {
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["PayoutBatchStateType"];
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
        /** @description A statement of a bank account that was taken in. */
        readonly BankStatement: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Identifier that the bank gave the statement. */
            readonly statementId?: string;
            /** @description IBAN of the account. */
            readonly account: string;
            /** @description Whose account it is. */
            readonly accountOwner?: components["schemas"]["RelatedParty"];
            /** @description Balance before the first entry. */
            readonly openingBalance?: components["schemas"]["Money"];
            /** @description Balance after the last entry. */
            readonly closingBalance?: components["schemas"]["Money"];
            /** @description How many booked entries it has. */
            readonly entryCount?: number;
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
        /** @description A movement on a bank account, with the payment that it was found to be, or kept aside until somebody finds it. */
        readonly BankEntry: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["BankEntryStateType"];
            /** @description The statement that it came in. */
            readonly bankStatement?: components["schemas"]["EntityRef"];
            /** @description Whose account it moved. */
            readonly accountOwner?: components["schemas"]["RelatedParty"];
            /** @description What came in is above zero, what went out below. */
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description Day on which the bank booked it.
             */
            readonly bookingDate: string;
            /** @description The bank's own reference. */
            readonly reference?: string;
            /** @description Identifier that whoever paid gave it. */
            readonly endToEndId?: string;
            /** @description Name of who paid, or was paid. */
            readonly counterparty?: string;
            /** @description IBAN of who paid, or was paid. */
            readonly counterpartyAccount?: string;
            /** @description What whoever paid wrote. */
            readonly text?: string;
            /** @description The payment that it is. */
            readonly payment?: components["schemas"]["EntityRef"];
            /** @description Bills that the operator says it pays. */
            readonly bill?: readonly components["schemas"]["EntityRef"][];
            /** @description Remark of whoever looked into it. */
            readonly note?: string;
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
        /** @description A movement on a bank account, with the payment that it was found to be, or kept aside until somebody finds it. Form in which a client sends changes to it. */
        readonly BankEntry_Update: {
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["BankEntryStateType"];
            /** @description Bills that the operator says it pays. */
            readonly bill?: readonly components["schemas"]["EntityRef"][];
            /** @description Remark of whoever looked into it. */
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
        /** @description So much of what a payment had over, used for another bill between the same parties. New bills take such credit by themselves. */
        readonly PaymentAllocation: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description The payment that has something over. */
            readonly payment: components["schemas"]["EntityRef"];
            /** @description The bill that takes it. */
            readonly bill: components["schemas"]["EntityRef"];
            /** @description How much; as much as both can bear where it is not given. */
            readonly amount?: components["schemas"]["Money"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /**
             * Format: date-time
             * @description When it was used.
             */
            readonly allocationDate?: string;
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
        /** @description So much of what a payment had over, used for another bill between the same parties. New bills take such credit by themselves. Form in which a client sends it to have it created. */
        readonly PaymentAllocation_Create: {
            /** @description The payment that has something over. */
            readonly payment: components["schemas"]["EntityRef"];
            /** @description The bill that takes it. */
            readonly bill: components["schemas"]["EntityRef"];
            /** @description How much; as much as both can bear where it is not given. */
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
        /** @description What one party still owes another in one currency, by how many days it is past due. */
        readonly Ageing: {
            /** @description Who owes. */
            readonly payer: components["schemas"]["RelatedParty"];
            /** @description Who is owed. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description How many bills are open. */
            readonly billCount?: number;
            /** @description All that is open. */
            readonly total: components["schemas"]["Money"];
            /** @description What is not due yet. */
            readonly notDue?: components["schemas"]["Money"];
            /** @description What is due since up to 30 days. */
            readonly from0To30?: components["schemas"]["Money"];
            /** @description What is due since 31 to 60 days. */
            readonly from31To60?: components["schemas"]["Money"];
            /** @description What is due since 61 to 90 days. */
            readonly from61To90?: components["schemas"]["Money"];
            /** @description What is due since more than 90 days. */
            readonly over90?: components["schemas"]["Money"];
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
        /** @description Any JSON value. */
        readonly Any: unknown;
        /** @description A subscription: the callback address that notifications are posted to, and the query that chooses them. */
        readonly EventSubscription: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Address to which notifications are posted. */
            readonly callback: string;
            /** @description Filter that chooses which notifications are posted; all of them where it is not given. */
            readonly query?: string;
        };
        /** @description What a client gives to subscribe to notifications. */
        readonly EventSubscriptionInput: {
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
        /**
         * @description Whether a tax is added to a price or withheld from it.
         * @enum {string}
         */
        readonly TaxType: "added" | "withheld";
        /**
         * @description Where tax is rounded.
         * @enum {string}
         */
        readonly TaxRoundingType: "document" | "line";
        /** @description A bill that is paid out, with the account it goes to. */
        readonly Payout: {
            /** @description Identifier of the payment, which the bank passes on from end to end. */
            readonly id: string;
            /** @description The bill that is paid. */
            readonly bill: components["schemas"]["EntityRef"];
            /** @description Who is paid. */
            readonly payee: components["schemas"]["RelatedParty"];
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount: components["schemas"]["Money"];
            /** @description The IBAN that it goes to. */
            readonly accountNumber?: string;
            /** @description The payee's bank. */
            readonly BIC?: string;
            /** @description Name of the owner of the account. */
            readonly owner?: string;
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
         * @description States of a payout batch.
         * @enum {string}
         */
        readonly PayoutBatchStateType: "acknowledged" | "approved" | "rejected" | "completed" | "cancelled";
        /**
         * @description Whether a payment was found for a bank entry.
         * @enum {string}
         */
        readonly BankEntryStateType: "matched" | "unmatched" | "ignored";
        /** @description Bills that are overdue and have a guarantor are claimed from it: how many. Form in which a client sends it to have it created. */
        readonly ClaimGuarantees_Create: {
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
        /** @description Bills that are overdue and have a guarantor are claimed from it: how many. */
        readonly ClaimGuarantees: {
            /** @description How many bills were claimed. */
            readonly claimedCount: number;
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
        /** @description A camt.053 file taken in: what was new, and what of it was found to be a payment. Form in which a client sends it to have it created. */
        readonly ImportBankStatement_Create: {
            /** @description The camt.053 file, as text. */
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
        /** @description A camt.053 file taken in: what was new, and what of it was found to be a payment. */
        readonly ImportBankStatement: {
            /** @description How many entries were new. */
            readonly importedCount: number;
            /** @description How many entries were known already. */
            readonly knownCount: number;
            /** @description For how many of the new ones a payment was found. */
            readonly matchedCount: number;
            /** @description How many of the new ones are kept aside. */
            readonly unmatchedCount: number;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description The camt.053 file, as text. */
            readonly content?: string;
        };
        /** @description A file of rates by country taken in: what was new and what was known. Form in which a client sends it to have it created. */
        readonly ImportTaxRates_Create: {
            /** @description Where the file comes from; it is kept with each rate. */
            readonly source: string;
            /** @description Union that the countries of the file belong to, such as EU. */
            readonly taxUnion?: string;
            /** @description The file, as text. */
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
        /** @description A file of rates by country taken in: what was new and what was known. */
        readonly ImportTaxRates: {
            /** @description How many rates were new. */
            readonly importedCount: number;
            /** @description How many rates were known already. */
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
        /** @description Notification that a new tax rate exists. */
        readonly TaxRateCreateEvent: {
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
            readonly event?: components["schemas"]["TaxRateCreateEventPayload"];
        };
        /** @description What a notification about a tax rate create carries. */
        readonly TaxRateCreateEventPayload: {
            /** @description The tax rate as it is after the change, or as it was before its deletion. */
            readonly taxRate?: components["schemas"]["TaxRate"];
        };
        /** @description Notification that a new payout batch exists. */
        readonly PayoutBatchCreateEvent: {
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
            readonly event?: components["schemas"]["PayoutBatchCreateEventPayload"];
        };
        /** @description What a notification about a payout batch create carries. */
        readonly PayoutBatchCreateEventPayload: {
            /** @description The payout batch as it is after the change, or as it was before its deletion. */
            readonly payoutBatch?: components["schemas"]["PayoutBatch"];
        };
        /** @description Notification that a payout batch has moved to another state. */
        readonly PayoutBatchStateChangeEvent: {
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
            readonly event?: components["schemas"]["PayoutBatchStateChangeEventPayload"];
        };
        /** @description What a notification about a payout batch state change carries. */
        readonly PayoutBatchStateChangeEventPayload: {
            /** @description The payout batch as it is after the change, or as it was before its deletion. */
            readonly payoutBatch?: components["schemas"]["PayoutBatch"];
        };
        /** @description Notification that a new bank statement exists. */
        readonly BankStatementCreateEvent: {
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
            readonly event?: components["schemas"]["BankStatementCreateEventPayload"];
        };
        /** @description What a notification about a bank statement create carries. */
        readonly BankStatementCreateEventPayload: {
            /** @description The bank statement as it is after the change, or as it was before its deletion. */
            readonly bankStatement?: components["schemas"]["BankStatement"];
        };
        /** @description Notification that a new bank entry exists. */
        readonly BankEntryCreateEvent: {
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
            readonly event?: components["schemas"]["BankEntryCreateEventPayload"];
        };
        /** @description What a notification about a bank entry create carries. */
        readonly BankEntryCreateEventPayload: {
            /** @description The bank entry as it is after the change, or as it was before its deletion. */
            readonly bankEntry?: components["schemas"]["BankEntry"];
        };
        /** @description Notification that a bank entry has moved to another state. */
        readonly BankEntryStateChangeEvent: {
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
            readonly event?: components["schemas"]["BankEntryStateChangeEventPayload"];
        };
        /** @description What a notification about a bank entry state change carries. */
        readonly BankEntryStateChangeEventPayload: {
            /** @description The bank entry as it is after the change, or as it was before its deletion. */
            readonly bankEntry?: components["schemas"]["BankEntry"];
        };
        /** @description Notification that a new payment allocation exists. */
        readonly PaymentAllocationCreateEvent: {
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
            readonly event?: components["schemas"]["PaymentAllocationCreateEventPayload"];
        };
        /** @description What a notification about a payment allocation create carries. */
        readonly PaymentAllocationCreateEventPayload: {
            /** @description The payment allocation as it is after the change, or as it was before its deletion. */
            readonly paymentAllocation?: components["schemas"]["PaymentAllocation"];
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
    readonly listTaxRate: {
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
                    readonly "application/json": readonly components["schemas"]["TaxRate"][];
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
                    readonly "application/json": readonly components["schemas"]["TaxRate"][];
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
    readonly createTaxRate: {
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
                readonly "application/json": components["schemas"]["TaxRate_Create"];
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
                    readonly "application/json": components["schemas"]["TaxRate"];
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
    readonly retrieveTaxRate: {
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
                    readonly "application/json": components["schemas"]["TaxRate"];
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
    readonly listPayoutBatch: {
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
                    readonly "application/json": readonly components["schemas"]["PayoutBatch"][];
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
                    readonly "application/json": readonly components["schemas"]["PayoutBatch"][];
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
    readonly createPayoutBatch: {
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
                readonly "application/json": components["schemas"]["PayoutBatch_Create"];
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
                    readonly "application/json": components["schemas"]["PayoutBatch"];
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
    readonly retrievePayoutBatch: {
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
                    readonly "application/json": components["schemas"]["PayoutBatch"];
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
    readonly patchPayoutBatch: {
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
                readonly "application/json": components["schemas"]["PayoutBatch_Update"];
                readonly "application/merge-patch+json": components["schemas"]["PayoutBatch_Update"];
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
                    readonly "application/json": components["schemas"]["PayoutBatch"];
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
    readonly listBankStatement: {
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
                    readonly "application/json": readonly components["schemas"]["BankStatement"][];
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
                    readonly "application/json": readonly components["schemas"]["BankStatement"][];
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
    readonly retrieveBankStatement: {
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
                    readonly "application/json": components["schemas"]["BankStatement"];
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
    readonly listBankEntry: {
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
                    readonly "application/json": readonly components["schemas"]["BankEntry"][];
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
                    readonly "application/json": readonly components["schemas"]["BankEntry"][];
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
    readonly retrieveBankEntry: {
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
                    readonly "application/json": components["schemas"]["BankEntry"];
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
    readonly patchBankEntry: {
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
                readonly "application/json": components["schemas"]["BankEntry_Update"];
                readonly "application/merge-patch+json": components["schemas"]["BankEntry_Update"];
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
                    readonly "application/json": components["schemas"]["BankEntry"];
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
    readonly listPaymentAllocation: {
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
                    readonly "application/json": readonly components["schemas"]["PaymentAllocation"][];
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
                    readonly "application/json": readonly components["schemas"]["PaymentAllocation"][];
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
    readonly createPaymentAllocation: {
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
                readonly "application/json": components["schemas"]["PaymentAllocation_Create"];
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
                    readonly "application/json": components["schemas"]["PaymentAllocation"];
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
    readonly retrievePaymentAllocation: {
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
                    readonly "application/json": components["schemas"]["PaymentAllocation"];
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
    readonly listAgeing: {
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
                    readonly "application/json": readonly components["schemas"]["Ageing"][];
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
                    readonly "application/json": readonly components["schemas"]["Ageing"][];
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
    readonly claimGuarantees: {
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
                readonly "application/json": components["schemas"]["ClaimGuarantees_Create"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimGuarantees"];
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
    readonly importTaxRates: {
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
                readonly "application/json": components["schemas"]["ImportTaxRates_Create"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportTaxRates"];
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
    readonly importBankStatement: {
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
                readonly "application/json": components["schemas"]["ImportBankStatement_Create"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportBankStatement"];
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
    readonly retrievePayoutFile: {
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
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
        };
    };
}
