export interface paths {
    readonly "/partyAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List party accounts
         * @description Answers the party accounts that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listPartyAccount"];
        readonly put?: never;
        /**
         * Create a party account
         * @description Creates a party account and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createPartyAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partyAccount/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a party account
         * @description Answers a party account by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrievePartyAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a party account
         * @description Deletes a party account.
         */
        readonly delete: operations["deletePartyAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a party account
         * @description Changes a party account. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchPartyAccount"];
        readonly trace?: never;
    };
    readonly "/billingAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List billing accounts
         * @description Answers the billing accounts that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listBillingAccount"];
        readonly put?: never;
        /**
         * Create a billing account
         * @description Creates a billing account and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createBillingAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billingAccount/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a billing account
         * @description Answers a billing account by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveBillingAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a billing account
         * @description Deletes a billing account.
         */
        readonly delete: operations["deleteBillingAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a billing account
         * @description Changes a billing account. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchBillingAccount"];
        readonly trace?: never;
    };
    readonly "/settlementAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List settlement accounts
         * @description Answers the settlement accounts that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listSettlementAccount"];
        readonly put?: never;
        /**
         * Create a settlement account
         * @description Creates a settlement account and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createSettlementAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settlementAccount/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a settlement account
         * @description Answers a settlement account by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveSettlementAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a settlement account
         * @description Deletes a settlement account.
         */
        readonly delete: operations["deleteSettlementAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a settlement account
         * @description Changes a settlement account. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchSettlementAccount"];
        readonly trace?: never;
    };
    readonly "/financialAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List financial accounts
         * @description Answers the financial accounts that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listFinancialAccount"];
        readonly put?: never;
        /**
         * Create a financial account
         * @description Creates a financial account and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createFinancialAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/financialAccount/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a financial account
         * @description Answers a financial account by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveFinancialAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a financial account
         * @description Deletes a financial account.
         */
        readonly delete: operations["deleteFinancialAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a financial account
         * @description Changes a financial account. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchFinancialAccount"];
        readonly trace?: never;
    };
    readonly "/billingCycleSpecification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List billing cycle specifications
         * @description Answers the billing cycle specifications that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listBillingCycleSpecification"];
        readonly put?: never;
        /**
         * Create a billing cycle specification
         * @description Creates a billing cycle specification and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createBillingCycleSpecification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billingCycleSpecification/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a billing cycle specification
         * @description Answers a billing cycle specification by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveBillingCycleSpecification"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a billing cycle specification
         * @description Deletes a billing cycle specification.
         */
        readonly delete: operations["deleteBillingCycleSpecification"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a billing cycle specification
         * @description Changes a billing cycle specification. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchBillingCycleSpecification"];
        readonly trace?: never;
    };
    readonly "/billFormat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List bill formats
         * @description Answers the bill formats that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listBillFormat"];
        readonly put?: never;
        /**
         * Create a bill format
         * @description Creates a bill format and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createBillFormat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billFormat/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a bill format
         * @description Answers a bill format by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveBillFormat"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a bill format
         * @description Deletes a bill format.
         */
        readonly delete: operations["deleteBillFormat"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a bill format
         * @description Changes a bill format. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchBillFormat"];
        readonly trace?: never;
    };
    readonly "/billPresentationMedia": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List bill presentation media
         * @description Answers the bill presentation media that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listBillPresentationMedia"];
        readonly put?: never;
        /**
         * Create a bill presentation medium
         * @description Creates a bill presentation medium and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createBillPresentationMedia"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billPresentationMedia/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a bill presentation medium
         * @description Answers a bill presentation medium by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveBillPresentationMedia"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a bill presentation medium
         * @description Deletes a bill presentation medium.
         */
        readonly delete: operations["deleteBillPresentationMedia"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a bill presentation medium
         * @description Changes a bill presentation medium. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchBillPresentationMedia"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What all kinds of account have in common. */
        readonly Account: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description Reference to a account: it names one that is kept elsewhere, by its id. */
        readonly AccountRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Short description of what is referred to. */
            readonly description?: string;
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
        /** @description How a account has to do with another. */
        readonly AccountRelationship: {
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: components["schemas"]["AccountRef"];
            /** @description When the relation holds. */
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
        /** @description A tax that an account is free from. */
        readonly AccountTaxExemption: {
            /** @description Number of the certificate. */
            readonly certificateNumber?: string;
            /** @description Jurisdiction that issued the certificate. */
            readonly issuingJurisdiction: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
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
        /** @description The layout and level of detail in which a bill is presented. */
        readonly BillFormat: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
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
        /** @description The layout and level of detail in which a bill is presented. Form in which a client sends it to have it created. */
        readonly BillFormat_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
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
        /** @description The layout and level of detail in which a bill is presented. Form in which a client sends changes to it. */
        readonly BillFormat_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
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
        /** @description Reference to a bill format: it names one that is kept elsewhere, by its id. */
        readonly BillFormatRef: {
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
        /** @description A bill format: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly BillFormatRefOrValue: {
            /** @description Identifier of what is referred to; absent where the whole value is given instead. */
            readonly id?: string;
            /** @description Address of what is referred to; absent where the whole value is given instead. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * @description True if this refers to something kept elsewhere, false if it is given here in full.
             * @default true
             */
            readonly isRef: boolean;
            /** @description Name by which people know it. */
            readonly name: string;
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
        /** @description The medium by which a bill reaches its payer, such as post or e-mail. */
        readonly BillPresentationMedia: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
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
        /** @description The medium by which a bill reaches its payer, such as post or e-mail. Form in which a client sends it to have it created. */
        readonly BillPresentationMedia_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
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
        /** @description The medium by which a bill reaches its payer, such as post or e-mail. Form in which a client sends changes to it. */
        readonly BillPresentationMedia_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
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
        /** @description Reference to a bill presentation media: it names one that is kept elsewhere, by its id. */
        readonly BillPresentationMediaRef: {
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
        /** @description A bill presentation media: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly BillPresentationMediaRefOrValue: {
            /** @description Identifier of what is referred to; absent where the whole value is given instead. */
            readonly id?: string;
            /** @description Address of what is referred to; absent where the whole value is given instead. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * @description True if this refers to something kept elsewhere, false if it is given here in full.
             * @default true
             */
            readonly isRef: boolean;
            /** @description Name by which people know it. */
            readonly name: string;
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
        /** @description How a bill is laid out, when it is made and how it is sent. */
        readonly BillStructure: {
            /** @description When bills are made up and due. */
            readonly cycleSpecification?: components["schemas"]["BillingCycleSpecificationRefOrValue"];
            /** @description Layout of the bill. */
            readonly format?: components["schemas"]["BillFormatRefOrValue"];
            /** @description Media by which the bill is sent. */
            readonly presentationMedia?: readonly components["schemas"]["BillPresentationMediaRefOrValue"][];
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
        /** @description The account on which a customer's charges are collected and billed. */
        readonly BillingAccount: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description The account on which a customer's charges are collected and billed. Form in which a client sends it to have it created. */
        readonly BillingAccount_Create: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description The account on which a customer's charges are collected and billed. Form in which a client sends changes to it. */
        readonly BillingAccount_Update: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description When bills are made up, sent and due, counted from a period. */
        readonly BillingCycleSpecification: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Days from the start of the cycle to the date of the bill. */
            readonly billingDateShift?: number;
            /** @description How often a bill is made, such as monthly. */
            readonly billingPeriod?: string;
            /** @description Days from the start of the cycle up to which charges are taken in. */
            readonly chargeDateOffset?: number;
            /** @description Days from the start of the cycle up to which credits are taken in. */
            readonly creditDateOffset?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How often it happens. */
            readonly frequency?: string;
            /** @description Days from the start of the cycle to the sending of the bill. */
            readonly mailingDateOffset?: number;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Days from the start of the cycle to the day on which payment is due. */
            readonly paymentDueDateOffset?: number;
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
        /** @description When bills are made up, sent and due, counted from a period. Form in which a client sends it to have it created. */
        readonly BillingCycleSpecification_Create: {
            /** @description Days from the start of the cycle to the date of the bill. */
            readonly billingDateShift?: number;
            /** @description How often a bill is made, such as monthly. */
            readonly billingPeriod?: string;
            /** @description Days from the start of the cycle up to which charges are taken in. */
            readonly chargeDateOffset?: number;
            /** @description Days from the start of the cycle up to which credits are taken in. */
            readonly creditDateOffset?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How often it happens. */
            readonly frequency?: string;
            /** @description Days from the start of the cycle to the sending of the bill. */
            readonly mailingDateOffset?: number;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Days from the start of the cycle to the day on which payment is due. */
            readonly paymentDueDateOffset?: number;
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
        /** @description When bills are made up, sent and due, counted from a period. Form in which a client sends changes to it. */
        readonly BillingCycleSpecification_Update: {
            /** @description Days from the start of the cycle to the date of the bill. */
            readonly billingDateShift?: number;
            /** @description How often a bill is made, such as monthly. */
            readonly billingPeriod?: string;
            /** @description Days from the start of the cycle up to which charges are taken in. */
            readonly chargeDateOffset?: number;
            /** @description Days from the start of the cycle up to which credits are taken in. */
            readonly creditDateOffset?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How often it happens. */
            readonly frequency?: string;
            /** @description Days from the start of the cycle to the sending of the bill. */
            readonly mailingDateOffset?: number;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Days from the start of the cycle to the day on which payment is due. */
            readonly paymentDueDateOffset?: number;
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
        /** @description Reference to a billing cycle specification: it names one that is kept elsewhere, by its id. */
        readonly BillingCycleSpecificationRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Days by which the date is moved. */
            readonly dateShift?: number;
            /** @description How often it happens. */
            readonly frequency?: string;
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
        /** @description A billing cycle specification: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly BillingCycleSpecificationRefOrValue: {
            /** @description Identifier of what is referred to; absent where the whole value is given instead. */
            readonly id?: string;
            /** @description Address of what is referred to; absent where the whole value is given instead. */
            readonly href?: string;
            /** @description Days from the start of the cycle to the date of the bill. */
            readonly billingDateShift?: number;
            /** @description How often a bill is made, such as monthly. */
            readonly billingPeriod?: string;
            /** @description Days from the start of the cycle up to which charges are taken in. */
            readonly chargeDateOffset?: number;
            /** @description Days from the start of the cycle up to which credits are taken in. */
            readonly creditDateOffset?: number;
            /** @description Days by which the date is moved. */
            readonly dateShift?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How often it happens. */
            readonly frequency?: string;
            /**
             * @description True if this refers to something kept elsewhere, false if it is given here in full.
             * @default true
             */
            readonly isRef: boolean;
            /** @description Days from the start of the cycle to the sending of the bill. */
            readonly mailingDateOffset?: number;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Days from the start of the cycle to the day on which payment is due. */
            readonly paymentDueDateOffset?: number;
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
        /** @description Whom to turn to about an account, and how. */
        readonly Contact: {
            /** @description Name of the contact. */
            readonly contactName?: string;
            /** @description Kind of contact, such as private or business. */
            readonly contactType: string;
            /** @description Kind of role in which the contact acts. */
            readonly partyRoleType?: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
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
        /** @description A way to reach a party, and when it can be used. */
        readonly ContactMedium: {
            /** @description Kind of medium, such as postal address or e-mail. */
            readonly mediumType?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: components["schemas"]["MediumCharacteristic"];
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
        /** @description The account in the books that other accounts are posted to. */
        readonly FinancialAccount: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description The account in the books that other accounts are posted to. Form in which a client sends it to have it created. */
        readonly FinancialAccount_Create: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description The account in the books that other accounts are posted to. Form in which a client sends changes to it. */
        readonly FinancialAccount_Update: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description Reference to a financial account: it names one that is kept elsewhere, by its id. */
        readonly FinancialAccountRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: components["schemas"]["AccountBalance"];
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
        /** @description The particulars of a way to reach a party: number, address or name. */
        readonly MediumCharacteristic: {
            /** @description Town of the address. */
            readonly city?: string;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Country of the address. */
            readonly country?: string;
            /** @description E-mail address. */
            readonly emailAddress?: string;
            /** @description Fax number with its country code. */
            readonly faxNumber?: string;
            /** @description Telephone number with its country code. */
            readonly phoneNumber?: string;
            /** @description Postal code of the address. */
            readonly postCode?: string;
            /** @description Name or id in a social network. */
            readonly socialNetworkId?: string;
            /** @description State, province or region of the address. */
            readonly stateOrProvince?: string;
            /** @description First line of the street address. */
            readonly street1?: string;
            /** @description Second line of the street address. */
            readonly street2?: string;
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
        /** @description An account kept for a party, on which it is billed or settled. */
        readonly PartyAccount: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description An account kept for a party, on which it is billed or settled. Form in which a client sends it to have it created. */
        readonly PartyAccount_Create: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description An account kept for a party, on which it is billed or settled. Form in which a client sends changes to it. */
        readonly PartyAccount_Update: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description Instalments in which what is owed is paid. */
        readonly PaymentPlan: {
            /** @description Number of instalments. */
            readonly numberOfPayments?: number;
            /** @description How often an instalment is due. */
            readonly paymentFrequency?: string;
            /** @description Kind of payment plan. */
            readonly planType?: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Means by which payments are made. */
            readonly paymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Amount with tax and everything else. */
            readonly totalAmount?: components["schemas"]["Money"];
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
        /** @description A party that has to do with something, and the role in which it does. */
        readonly RelatedParty: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
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
        /** @description The account on which a partner's obligations are collected and settled. */
        readonly SettlementAccount: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description The account on which a partner's obligations are collected and settled. Form in which a client sends it to have it created. */
        readonly SettlementAccount_Create: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description The account on which a partner's obligations are collected and settled. Form in which a client sends changes to it. */
        readonly SettlementAccount_Update: {
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastModified?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["AccountTaxExemption"][];
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
        /** @description Notification that an attribute of a party account, other than its state, has a new value. */
        readonly PartyAccountAttributeValueChangeEvent: {
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
            /** @description Path of the attribute that has changed or is missing. */
            readonly fieldPath?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly payload?: components["schemas"]["PartyAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a party account attribute value change carries. */
        readonly PartyAccountAttributeValueChangeEventPayload: {
            /** @description The party account as it is after the change, or as it was before its deletion. */
            readonly partyAccount?: components["schemas"]["PartyAccount"];
        };
        /** @description Notification that a party account has moved to another state. */
        readonly PartyAccountStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Address of the notification. */
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
            readonly payload?: components["schemas"]["PartyAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a party account state change carries. */
        readonly PartyAccountStateChangeEventPayload: {
            /** @description The party account as it is after the change, or as it was before its deletion. */
            readonly partyAccount?: components["schemas"]["PartyAccount"];
        };
        /** @description Notification that an attribute of a billing account, other than its state, has a new value. */
        readonly BillingAccountAttributeValueChangeEvent: {
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
            /** @description Path of the attribute that has changed or is missing. */
            readonly fieldPath?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly payload?: components["schemas"]["BillingAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a billing account attribute value change carries. */
        readonly BillingAccountAttributeValueChangeEventPayload: {
            /** @description The billing account as it is after the change, or as it was before its deletion. */
            readonly billingAccount?: components["schemas"]["BillingAccount"];
        };
        /** @description Notification that a billing account has moved to another state. */
        readonly BillingAccountStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Address of the notification. */
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
            readonly payload?: components["schemas"]["BillingAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a billing account state change carries. */
        readonly BillingAccountStateChangeEventPayload: {
            /** @description The billing account as it is after the change, or as it was before its deletion. */
            readonly billingAccount?: components["schemas"]["BillingAccount"];
        };
        /** @description Notification that an attribute of a settlement account, other than its state, has a new value. */
        readonly SettlementAccountAttributeValueChangeEvent: {
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
            /** @description Path of the attribute that has changed or is missing. */
            readonly fieldPath?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly payload?: components["schemas"]["SettlementAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a settlement account attribute value change carries. */
        readonly SettlementAccountAttributeValueChangeEventPayload: {
            /** @description The settlement account as it is after the change, or as it was before its deletion. */
            readonly settlementAccount?: components["schemas"]["SettlementAccount"];
        };
        /** @description Notification that a settlement account has moved to another state. */
        readonly SettlementAccountStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Address of the notification. */
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
            readonly payload?: components["schemas"]["SettlementAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a settlement account state change carries. */
        readonly SettlementAccountStateChangeEventPayload: {
            /** @description The settlement account as it is after the change, or as it was before its deletion. */
            readonly settlementAccount?: components["schemas"]["SettlementAccount"];
        };
        /** @description Notification that a new financial account exists. */
        readonly FinancialAccountCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Address of the notification. */
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
            readonly payload?: components["schemas"]["FinancialAccountCreateEventPayload"];
        };
        /** @description What a notification about a financial account create carries. */
        readonly FinancialAccountCreateEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
        };
        /** @description Notification that an attribute of a financial account, other than its state, has a new value. */
        readonly FinancialAccountAttributeValueChangeEvent: {
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
            /** @description Path of the attribute that has changed or is missing. */
            readonly fieldPath?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly payload?: components["schemas"]["FinancialAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a financial account attribute value change carries. */
        readonly FinancialAccountAttributeValueChangeEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
        };
        /** @description Notification that a financial account has moved to another state. */
        readonly FinancialAccountStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Address of the notification. */
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
            readonly payload?: components["schemas"]["FinancialAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a financial account state change carries. */
        readonly FinancialAccountStateChangeEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
        };
        /** @description Notification that a financial account no longer exists. */
        readonly FinancialAccountDeleteEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Address of the notification. */
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
            readonly payload?: components["schemas"]["FinancialAccountDeleteEventPayload"];
        };
        /** @description What a notification about a financial account delete carries. */
        readonly FinancialAccountDeleteEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
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
    readonly listPartyAccount: {
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
                    readonly "application/json": readonly components["schemas"]["PartyAccount"][];
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
                    readonly "application/json": readonly components["schemas"]["PartyAccount"][];
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
    readonly createPartyAccount: {
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
                readonly "application/json": components["schemas"]["PartyAccount_Create"];
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
                    readonly "application/json": components["schemas"]["PartyAccount"];
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
    readonly retrievePartyAccount: {
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
                    readonly "application/json": components["schemas"]["PartyAccount"];
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
    readonly deletePartyAccount: {
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
    readonly patchPartyAccount: {
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
                readonly "application/json": components["schemas"]["PartyAccount_Update"];
                readonly "application/merge-patch+json": components["schemas"]["PartyAccount_Update"];
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
                    readonly "application/json": components["schemas"]["PartyAccount"];
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
    readonly listBillingAccount: {
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
                    readonly "application/json": readonly components["schemas"]["BillingAccount"][];
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
                    readonly "application/json": readonly components["schemas"]["BillingAccount"][];
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
    readonly createBillingAccount: {
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
                readonly "application/json": components["schemas"]["BillingAccount_Create"];
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
                    readonly "application/json": components["schemas"]["BillingAccount"];
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
    readonly retrieveBillingAccount: {
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
                    readonly "application/json": components["schemas"]["BillingAccount"];
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
    readonly deleteBillingAccount: {
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
    readonly patchBillingAccount: {
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
                readonly "application/json": components["schemas"]["BillingAccount_Update"];
                readonly "application/merge-patch+json": components["schemas"]["BillingAccount_Update"];
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
                    readonly "application/json": components["schemas"]["BillingAccount"];
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
    readonly listSettlementAccount: {
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
                    readonly "application/json": readonly components["schemas"]["SettlementAccount"][];
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
                    readonly "application/json": readonly components["schemas"]["SettlementAccount"][];
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
    readonly createSettlementAccount: {
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
                readonly "application/json": components["schemas"]["SettlementAccount_Create"];
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
                    readonly "application/json": components["schemas"]["SettlementAccount"];
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
    readonly retrieveSettlementAccount: {
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
                    readonly "application/json": components["schemas"]["SettlementAccount"];
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
    readonly deleteSettlementAccount: {
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
    readonly patchSettlementAccount: {
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
                readonly "application/json": components["schemas"]["SettlementAccount_Update"];
                readonly "application/merge-patch+json": components["schemas"]["SettlementAccount_Update"];
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
                    readonly "application/json": components["schemas"]["SettlementAccount"];
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
    readonly listFinancialAccount: {
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
                    readonly "application/json": readonly components["schemas"]["FinancialAccount"][];
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
                    readonly "application/json": readonly components["schemas"]["FinancialAccount"][];
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
    readonly createFinancialAccount: {
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
                readonly "application/json": components["schemas"]["FinancialAccount_Create"];
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
                    readonly "application/json": components["schemas"]["FinancialAccount"];
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
    readonly retrieveFinancialAccount: {
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
                    readonly "application/json": components["schemas"]["FinancialAccount"];
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
    readonly deleteFinancialAccount: {
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
    readonly patchFinancialAccount: {
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
                readonly "application/json": components["schemas"]["FinancialAccount_Update"];
                readonly "application/merge-patch+json": components["schemas"]["FinancialAccount_Update"];
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
                    readonly "application/json": components["schemas"]["FinancialAccount"];
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
    readonly listBillingCycleSpecification: {
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
                    readonly "application/json": readonly components["schemas"]["BillingCycleSpecification"][];
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
                    readonly "application/json": readonly components["schemas"]["BillingCycleSpecification"][];
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
    readonly createBillingCycleSpecification: {
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
                readonly "application/json": components["schemas"]["BillingCycleSpecification_Create"];
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
                    readonly "application/json": components["schemas"]["BillingCycleSpecification"];
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
    readonly retrieveBillingCycleSpecification: {
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
                    readonly "application/json": components["schemas"]["BillingCycleSpecification"];
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
    readonly deleteBillingCycleSpecification: {
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
    readonly patchBillingCycleSpecification: {
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
                readonly "application/json": components["schemas"]["BillingCycleSpecification_Update"];
                readonly "application/merge-patch+json": components["schemas"]["BillingCycleSpecification_Update"];
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
                    readonly "application/json": components["schemas"]["BillingCycleSpecification"];
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
    readonly listBillFormat: {
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
                    readonly "application/json": readonly components["schemas"]["BillFormat"][];
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
                    readonly "application/json": readonly components["schemas"]["BillFormat"][];
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
    readonly createBillFormat: {
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
                readonly "application/json": components["schemas"]["BillFormat_Create"];
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
                    readonly "application/json": components["schemas"]["BillFormat"];
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
    readonly retrieveBillFormat: {
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
                    readonly "application/json": components["schemas"]["BillFormat"];
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
    readonly deleteBillFormat: {
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
    readonly patchBillFormat: {
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
                readonly "application/json": components["schemas"]["BillFormat_Update"];
                readonly "application/merge-patch+json": components["schemas"]["BillFormat_Update"];
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
                    readonly "application/json": components["schemas"]["BillFormat"];
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
    readonly listBillPresentationMedia: {
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
                    readonly "application/json": readonly components["schemas"]["BillPresentationMedia"][];
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
                    readonly "application/json": readonly components["schemas"]["BillPresentationMedia"][];
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
    readonly createBillPresentationMedia: {
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
                readonly "application/json": components["schemas"]["BillPresentationMedia_Create"];
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
                    readonly "application/json": components["schemas"]["BillPresentationMedia"];
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
    readonly retrieveBillPresentationMedia: {
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
                    readonly "application/json": components["schemas"]["BillPresentationMedia"];
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
    readonly deleteBillPresentationMedia: {
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
    readonly patchBillPresentationMedia: {
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
                readonly "application/json": components["schemas"]["BillPresentationMedia_Update"];
                readonly "application/merge-patch+json": components["schemas"]["BillPresentationMedia_Update"];
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
                    readonly "application/json": components["schemas"]["BillPresentationMedia"];
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
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
}
