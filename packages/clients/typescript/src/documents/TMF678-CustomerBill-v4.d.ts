export interface paths {
    readonly "/customerBillOnDemand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List bills on demand
         * @description Answers the bills on demand that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listCustomerBillOnDemand"];
        readonly put?: never;
        /**
         * Create a bill on demand
         * @description Creates a bill on demand and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createCustomerBillOnDemand"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customerBillOnDemand/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a bill on demand
         * @description Answers a bill on demand by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveCustomerBillOnDemand"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customerBill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List customer bills
         * @description Answers the customer bills that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listCustomerBill"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customerBill/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a customer bill
         * @description Answers a customer bill by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveCustomerBill"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a customer bill
         * @description Changes a customer bill. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. Only the state can be changed.
         */
        readonly patch: operations["patchCustomerBill"];
        readonly trace?: never;
    };
    readonly "/appliedCustomerBillingRate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List applied billing rates
         * @description Answers the applied billing rates that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listAppliedCustomerBillingRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/appliedCustomerBillingRate/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an applied billing rate
         * @description Answers an applied billing rate by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveAppliedCustomerBillingRate"];
        readonly put?: never;
        readonly post?: never;
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
    readonly "/customerBill/{id}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the document of a bill
         * @description Answers a bill as a file: the one that `format` names, else the first that the header Accept knows, else HTML. UBL is an invoice between one supplier and one customer; of a statement over several the two are named.
         */
        readonly get: operations["retrieveCustomerBillDocument"];
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
        /** @description A balance of an account: its kind, amount and period. */
        readonly AccountBalance: {
            /** @description Kind of balance, such as receivable or deposit. */
            readonly balanceType: string;
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount: components["schemas"]["Money"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor: components["schemas"]["TimePeriod"];
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
        /** @description A fact about an applied billing rate: a name and a value. */
        readonly AppliedBillingRateCharacteristic: {
            /** @description Name of the characteristic. */
            readonly name: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Value of the characteristic: text, number, truth value, or an object. */
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
        /** @description A tax that was applied to a billing rate. */
        readonly AppliedBillingTaxRate: {
            /** @description Kind of tax. */
            readonly taxCategory?: string;
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
            /** @description Amount of the tax. */
            readonly taxAmount?: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /**
             * @description How the supply is taxed: at a rate, or why not.
             * @enum {string}
             */
            readonly taxTreatment?: "standard" | "zeroRated" | "exempt" | "reverseCharge" | "outsideScope" | "withheld";
            /** @description The amount without tax that it is worked out from. */
            readonly taxableAmount?: components["schemas"]["Money"];
            /** @description Country or region, by ISO 3166, whose tax it is. */
            readonly jurisdiction?: string;
            /** @description Certificate by which the supply is exempt. */
            readonly certificate?: string;
        };
        /** @description An amount that has been worked out for a bill: charge, credit or share, with its tax and the product it stands for. */
        readonly AppliedCustomerBillingRate: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /**
             * Format: date-time
             * @description Day and time that it belongs to.
             */
            readonly date?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it has been billed. */
            readonly isBilled?: boolean;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of it. */
            readonly type?: string;
            /** @description Taxes that were applied. */
            readonly appliedTax?: readonly components["schemas"]["AppliedBillingTaxRate"][];
            /** @description Bill that it appears on. */
            readonly bill?: components["schemas"]["BillRef"];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["AppliedBillingRateCharacteristic"][];
            /** @description Period that the amount is for. */
            readonly periodCoverage?: components["schemas"]["TimePeriod"];
            /** @description The product that is meant. */
            readonly product?: components["schemas"]["ProductRef"];
            /** @description Amount without tax. */
            readonly taxExcludedAmount?: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedAmount?: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description What was supplied, as tax rates tell services apart. */
            readonly serviceCategory?: string;
            /** @description Who supplies (`supplier`) and who is supplied (`customer`), and who owes whom. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRef"][];
        };
        /** @description A payment that was set against a bill. */
        readonly AppliedPayment: {
            /** @description Amount that was applied. */
            readonly appliedAmount?: components["schemas"]["Money"];
            /** @description Payments that belong to it. */
            readonly payment?: components["schemas"]["PaymentRef"];
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
        /** @description A document or picture that goes with something, with its content or the address of it. */
        readonly Attachment: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What the attachment shows, such as a picture or a signed contract. */
            readonly attachmentType?: string;
            /** @description The content itself, as base64. */
            readonly content?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Media type of the content, such as application/pdf. */
            readonly mimeType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
            /** @description Size of the content. */
            readonly size?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
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
        /** @description Reference to a attachment: it names one that is kept elsewhere, by its id. */
        readonly AttachmentRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Short description of what is referred to. */
            readonly description?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description A attachment: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly AttachmentRefOrValue: {
            /** @description Identifier of what is referred to; absent where the whole value is given instead. */
            readonly id?: string;
            /** @description Address of what is referred to; absent where the whole value is given instead. */
            readonly href?: string;
            /** @description What the attachment shows, such as a picture or a signed contract. */
            readonly attachmentType?: string;
            /** @description The content itself, as base64. */
            readonly content?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Media type of the content, such as application/pdf. */
            readonly mimeType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
            /** @description Size of the content. */
            readonly size?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
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
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a bill: it names one that is kept elsewhere, by its id. */
        readonly BillRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a billing account: it names one that is kept elsewhere, by its id. */
        readonly BillingAccountRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description A characteristic of something: a name and a value. */
        readonly Characteristic: {
            /** @description Name of the characteristic. */
            readonly name: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Value of the characteristic: text, number, truth value, or an object. */
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
        /** @description A bill with its amounts, its documents and its state from new to settled; a self-billing statement is one too. */
        readonly CustomerBill: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /**
             * Format: date-time
             * @description Date of the bill.
             */
            readonly billDate?: string;
            /** @description Number of the bill, as it is printed on it. */
            readonly billNo?: string;
            /** @description Category that it belongs to. */
            readonly category?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /**
             * Format: date-time
             * @description When the next bill is due to be made.
             */
            readonly nextBillDate?: string;
            /**
             * Format: date-time
             * @description When payment is due.
             */
            readonly paymentDueDate?: string;
            /** @description Whether the bill comes from its cycle or outside it. */
            readonly runType?: string;
            /** @description What is to be paid. */
            readonly amountDue?: components["schemas"]["Money"];
            /** @description Payments that were set against the bill. */
            readonly appliedPayment?: readonly components["schemas"]["AppliedPayment"][];
            /** @description The bill as a document. */
            readonly billDocument?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description How often a bill is made, such as monthly. */
            readonly billingPeriod?: components["schemas"]["TimePeriod"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRef"][];
            /** @description What is still to be paid. */
            readonly remainingAmount?: components["schemas"]["Money"];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["stateValue"];
            /** @description Amount without tax. */
            readonly taxExcludedAmount?: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedAmount?: components["schemas"]["Money"];
            /** @description Taxes on the bill. */
            readonly taxItem?: readonly components["schemas"]["TaxItem"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description The settlement run that the bill was made from. */
            readonly settlementRun?: components["schemas"]["EntityRef"];
            /** @description The net position that a statement is over. */
            readonly settlementPosition?: components["schemas"]["EntityRef"];
            /** @description Customer bills that have to be paid before it is. */
            readonly waitsFor?: readonly components["schemas"]["EntityRef"][];
            /** @description Party that pays it when the payer does not. */
            readonly guarantor?: components["schemas"]["EntityRef"];
            /** @description The bill by which its guarantor was asked to pay it. */
            readonly guaranteeClaim?: components["schemas"]["EntityRef"];
            /** @description Of a claim on a guarantee: the bill that was not paid. */
            readonly guaranteedBill?: components["schemas"]["EntityRef"];
            /** @description Of the bill to a guarantor: who did not pay. */
            readonly guaranteedParty?: components["schemas"]["EntityRef"];
            /** @description What is disputed of it (TMF621) and not paid out until that is decided. */
            readonly disputedAmount?: components["schemas"]["Money"];
            /** @description The bill that a note corrects. */
            readonly correctedBill?: components["schemas"]["EntityRef"];
            /** @description Credit notes that were used for it, or what a credit note was used for. */
            readonly appliedCreditNote?: readonly components["schemas"]["AppliedCreditNote"][];
            /** @description The payout that it is part of. */
            readonly payoutBatch?: components["schemas"]["EntityRef"];
            /** @description What refunds have given back of it; of a credit note, what they had paid out of it before it was written. */
            readonly refundedAmount?: components["schemas"]["Money"];
            /** @description Taxes that the payer keeps back and pays to its own tax office; they lower the amount due. */
            readonly withheldTaxItem?: readonly components["schemas"]["TaxItem"][];
            /** @description Names, addresses and tax numbers of the parties as they were when the bill was made. */
            readonly billedParty?: readonly components["schemas"]["BilledParty"][];
            /**
             * @description What kind of document it is: a credit note gives back more than it charges, a debit note holds corrections alone.
             * @enum {string}
             */
            readonly billType?: "invoice" | "statement" | "creditNote" | "debitNote";
        };
        /** @description A bill with its amounts, its documents and its state from new to settled; a self-billing statement is one too. Form in which a client sends changes to it. */
        readonly CustomerBill_Update: {
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["stateValue"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description The settlement run that the bill was made from. */
            readonly settlementRun?: components["schemas"]["EntityRef"];
            /** @description The net position that a statement is over. */
            readonly settlementPosition?: components["schemas"]["EntityRef"];
            /** @description Customer bills that have to be paid before it is. */
            readonly waitsFor?: readonly components["schemas"]["EntityRef"][];
            /** @description Party that pays it when the payer does not. */
            readonly guarantor?: components["schemas"]["EntityRef"];
            /** @description The bill by which its guarantor was asked to pay it. */
            readonly guaranteeClaim?: components["schemas"]["EntityRef"];
            /** @description Of a claim on a guarantee: the bill that was not paid. */
            readonly guaranteedBill?: components["schemas"]["EntityRef"];
            /** @description Of the bill to a guarantor: who did not pay. */
            readonly guaranteedParty?: components["schemas"]["EntityRef"];
            /** @description What is disputed of it (TMF621) and not paid out until that is decided. */
            readonly disputedAmount?: components["schemas"]["Money"];
            /** @description The bill that a note corrects. */
            readonly correctedBill?: components["schemas"]["EntityRef"];
            /** @description Credit notes that were used for it, or what a credit note was used for. */
            readonly appliedCreditNote?: readonly components["schemas"]["AppliedCreditNote"][];
            /** @description The payout that it is part of. */
            readonly payoutBatch?: components["schemas"]["EntityRef"];
            /** @description What refunds have given back of it; of a credit note, what they had paid out of it before it was written. */
            readonly refundedAmount?: components["schemas"]["Money"];
            /** @description Taxes that the payer keeps back and pays to its own tax office; they lower the amount due. */
            readonly withheldTaxItem?: readonly components["schemas"]["TaxItem"][];
            /** @description Names, addresses and tax numbers of the parties as they were when the bill was made. */
            readonly billedParty?: readonly components["schemas"]["BilledParty"][];
            /**
             * @description What kind of document it is: a credit note gives back more than it charges, a debit note holds corrections alone.
             * @enum {string}
             */
            readonly billType?: "invoice" | "statement" | "creditNote" | "debitNote";
        };
        /** @description A request to make up a bill now, outside the cycle, and what came of it. */
        readonly CustomerBillOnDemand: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description When it was last changed; the server sets it. */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description The bill that was made. */
            readonly customerBill?: components["schemas"]["BillRef"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRef"];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["StateValues"];
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
        /** @description A request to make up a bill now, outside the cycle, and what came of it. Form in which a client sends it to have it created. */
        readonly CustomerBillOnDemand_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description When it was last changed; the server sets it. */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description The bill that was made. */
            readonly customerBill?: components["schemas"]["BillRef"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRef"];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["StateValues"];
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
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a financial account: it names one that is kept elsewhere, by its id. */
        readonly FinancialAccountRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description An amount in one currency. */
        readonly Money: {
            /** @description Unit of the value; for money, the currency by its three letters. */
            readonly unit?: string;
            /** @description The value itself. */
            readonly value?: number | string;
        };
        /** @description Reference to a payment method: it names one that is kept elsewhere, by its id. */
        readonly PaymentMethodRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a payment: it names one that is kept elsewhere, by its id. */
        readonly PaymentRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a product: it names one that is kept elsewhere, by its id. */
        readonly ProductRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description An amount with the unit that it is counted in. */
        readonly Quantity: {
            /**
             * @description How much of it: a number of units, or a sum of money.
             * @default 1
             */
            readonly amount: number | string;
            /** @description Unit that the amount is counted in. */
            readonly units?: string;
        };
        /** @description A reference to something that is kept elsewhere. */
        readonly Reference: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a related party: it names one that is kept elsewhere, by its id. */
        readonly RelatedPartyRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Role that what is referred to plays here. */
            readonly role?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /**
         * @description States of a bill on demand.
         * @enum {string}
         */
        readonly StateValues: "inProgress" | "rejected" | "done" | "terminatedWithError";
        /** @description A tax: its kind, its rate and what it comes to. */
        readonly TaxItem: {
            /** @description Kind of tax. */
            readonly taxCategory?: string;
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
            /** @description Amount of the tax. */
            readonly taxAmount?: components["schemas"]["Money"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /**
             * @description How the supply is taxed: at a rate, or why not.
             * @enum {string}
             */
            readonly taxTreatment?: "standard" | "zeroRated" | "exempt" | "reverseCharge" | "outsideScope" | "withheld";
            /** @description The amount without tax that it is worked out from. */
            readonly taxableAmount?: components["schemas"]["Money"];
            /** @description Country or region, by ISO 3166, whose tax it is. */
            readonly jurisdiction?: string;
            /** @description Certificate by which the supply is exempt. */
            readonly certificate?: string;
            /** @description Id of the party that supplies. */
            readonly supplier?: string;
            /** @description Id of the party that is supplied. */
            readonly customer?: string;
            /** @description Of a reverse charge: what the customer accounts for itself. */
            readonly selfAssessedAmount?: components["schemas"]["Money"];
            /** @description Whether the customer is a business, which may deduct it. */
            readonly deductible?: boolean;
        };
        /** @description A period from its first moment to its end. */
        readonly TimePeriod: {
            /**
             * Format: date-time
             * @description Moment at which the period ends; absent while the end is open.
             */
            readonly endDateTime?: string;
            /**
             * Format: date-time
             * @description First moment of the period.
             */
            readonly startDateTime?: string;
        };
        /**
         * @description States of a customer bill.
         * @enum {string}
         */
        readonly stateValue: "new" | "onHold" | "validated" | "sent" | "partiallyPaid" | "settled";
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
        /** @description So much of a credit note that was used for a bill. */
        readonly AppliedCreditNote: {
            /** @description How much of it was used. */
            readonly appliedAmount: components["schemas"]["Money"];
            /** @description The credit note. */
            readonly creditNote: components["schemas"]["EntityRef"];
            /** @description Name of the schema that describes this object. */
            readonly "@type"?: string;
        };
        /** @description A party as a bill names it. */
        readonly BilledParty: {
            /** @description Identifier of the party. */
            readonly id: string;
            /** @description Name of the party. */
            readonly name: string;
            /** @description Number under which it is registered for tax. */
            readonly taxNumber?: string;
            /** @description Country of its seat, by ISO 3166-1. */
            readonly country?: string;
            /** @description Region of its seat. */
            readonly stateOrProvince?: string;
            /** @description City of its seat. */
            readonly city?: string;
            /** @description Post code of its seat. */
            readonly postCode?: string;
            /** @description First line of its address. */
            readonly street1?: string;
            /** @description Name of the schema that describes this object. */
            readonly "@type"?: string;
        };
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
    readonly listCustomerBillOnDemand: {
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
                    readonly "application/json": readonly components["schemas"]["CustomerBillOnDemand"][];
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
                    readonly "application/json": readonly components["schemas"]["CustomerBillOnDemand"][];
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
    readonly createCustomerBillOnDemand: {
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
                readonly "application/json": components["schemas"]["CustomerBillOnDemand_Create"];
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
                    readonly "application/json": components["schemas"]["CustomerBillOnDemand"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveCustomerBillOnDemand: {
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
                    readonly "application/json": components["schemas"]["CustomerBillOnDemand"];
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
    readonly listCustomerBill: {
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
                    readonly "application/json": readonly components["schemas"]["CustomerBill"][];
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
                    readonly "application/json": readonly components["schemas"]["CustomerBill"][];
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
    readonly retrieveCustomerBill: {
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
                    readonly "application/json": components["schemas"]["CustomerBill"];
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
    readonly patchCustomerBill: {
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
                readonly "application/json": components["schemas"]["CustomerBill_Update"];
                readonly "application/merge-patch+json": components["schemas"]["CustomerBill_Update"];
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
                    readonly "application/json": components["schemas"]["CustomerBill"];
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
    readonly listAppliedCustomerBillingRate: {
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
                    readonly "application/json": readonly components["schemas"]["AppliedCustomerBillingRate"][];
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
                    readonly "application/json": readonly components["schemas"]["AppliedCustomerBillingRate"][];
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
    readonly retrieveAppliedCustomerBillingRate: {
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
                    readonly "application/json": components["schemas"]["AppliedCustomerBillingRate"];
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
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly retrieveCustomerBillDocument: {
        readonly parameters: {
            readonly query?: {
                /** @description Form of the document. */
                readonly format?: "html" | "pdf" | "csv" | "json" | "ubl";
                /** @description Of a statement over several supplies: whose. */
                readonly supplier?: string;
                /** @description Of a statement over several supplies: to whom. */
                readonly customer?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                    readonly "application/pdf": string;
                    readonly "text/csv": string;
                    readonly "application/json": Record<string, never>;
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
