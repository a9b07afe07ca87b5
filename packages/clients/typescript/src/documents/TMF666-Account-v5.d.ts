export interface paths {
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
        readonly post: operations["createHub"];
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
        readonly delete: operations["hubDelete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What all kinds of account have in common. */
        readonly Account: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
        };
        /** @description A balance of an account: its kind, amount and period. */
        readonly AccountBalance: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount?: components["schemas"]["Money"];
            /** @description Kind of balance, such as receivable or deposit. */
            readonly balanceType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A balance of an account: its kind, amount and period. Form in which a client sends it to have it created. */
        readonly AccountBalance_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount: components["schemas"]["Money"];
            /** @description Kind of balance, such as receivable or deposit. */
            readonly balanceType: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor: components["schemas"]["TimePeriod"];
        };
        /** @description A balance of an account: its kind, amount and period. Form in which a client sends changes to it. */
        readonly AccountBalance_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount?: components["schemas"]["Money"];
            /** @description Kind of balance, such as receivable or deposit. */
            readonly balanceType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description Reference to a account: it names one that is kept elsewhere, by its id. */
        readonly AccountRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a account: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly AccountRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a account: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly AccountRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description How a account has to do with another. */
        readonly AccountRelationship: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: components["schemas"]["AccountRef"];
        };
        /** @description How a account has to do with another. Form in which a client sends it to have it created. */
        readonly AccountRelationship_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: components["schemas"]["AccountRef_FVO"];
        };
        /** @description How a account has to do with another. Form in which a client sends changes to it. */
        readonly AccountRelationship_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: components["schemas"]["AccountRef_MVO"];
        };
        /** @description What all kinds of account have in common. Form in which a client sends it to have it created. */
        readonly Account_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_FVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_FVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_FVO"][];
        };
        /** @description What all kinds of account have in common. Form in which a client sends changes to it. */
        readonly Account_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_MVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_MVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_MVO"][];
        };
        /** @description What every resource has by which it can be found. */
        readonly Addressable: {
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description What every resource has by which it can be found. Form in which a client sends it to have it created. */
        readonly Addressable_FVO: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description A document or picture that goes with something, with its content or the address of it. */
        readonly Attachment: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
            /**
             * Format: byte
             * @description The content itself, as base64.
             */
            readonly content?: string;
            /** @description Size of the content. */
            readonly size?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description What the attachment shows, such as a picture or a signed contract. */
            readonly attachmentType?: string;
            /** @description Media type of the content, such as application/pdf. */
            readonly mimeType?: string;
        };
        /** @description Reference to a attachment: it names one that is kept elsewhere, by its id. */
        readonly AttachmentRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Short description of what is referred to. */
            readonly description?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
        };
        /** @description A attachment: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly AttachmentRefOrValue: components["schemas"]["Attachment"] | components["schemas"]["AttachmentRef"];
        /** @description A attachment: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly AttachmentRefOrValue_FVO: components["schemas"]["Attachment"] | components["schemas"]["AttachmentRef"];
        /** @description A attachment: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly AttachmentRefOrValue_MVO: components["schemas"]["Attachment"] | components["schemas"]["AttachmentRef"];
        /** @description Reference to a attachment: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly AttachmentRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Short description of what is referred to. */
            readonly description?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
        };
        /** @description Reference to a attachment: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly AttachmentRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Short description of what is referred to. */
            readonly description?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
        };
        /** @description A document or picture that goes with something, with its content or the address of it. Form in which a client sends it to have it created. */
        readonly Attachment_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
            /**
             * Format: byte
             * @description The content itself, as base64.
             */
            readonly content?: string;
            /** @description Size of the content. */
            readonly size?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description What the attachment shows, such as a picture or a signed contract. */
            readonly attachmentType: string;
            /** @description Media type of the content, such as application/pdf. */
            readonly mimeType: string;
        };
        /** @description A document or picture that goes with something, with its content or the address of it. Form in which a client sends changes to it. */
        readonly Attachment_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Address where it can be fetched. */
            readonly url?: string;
            /**
             * Format: byte
             * @description The content itself, as base64.
             */
            readonly content?: string;
            /** @description Size of the content. */
            readonly size?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description What the attachment shows, such as a picture or a signed contract. */
            readonly attachmentType?: string;
            /** @description Media type of the content, such as application/pdf. */
            readonly mimeType?: string;
        };
        /** @description What all notifications have in common. */
        readonly BaseEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: Record<string, never>;
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
        };
        /** @description What all notifications have in common. Form in which a client sends it to have it created. */
        readonly BaseEvent_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: Record<string, never>;
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
        };
        /** @description What all notifications have in common. Form in which a client sends changes to it. */
        readonly BaseEvent_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: Record<string, never>;
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
        };
        /** @description The layout and level of detail in which a bill is presented. */
        readonly BillFormat: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
        };
        /** @description Notification that an attribute of a bill format, other than its state, has a new value. */
        readonly BillFormatAttributeValueChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillFormatAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a bill format attribute value change carries. */
        readonly BillFormatAttributeValueChangeEventPayload: {
            /** @description The bill format as it is after the change, or as it was before its deletion. */
            readonly billFormat?: components["schemas"]["BillFormat"];
        };
        /** @description Notification that a new bill format exists. */
        readonly BillFormatCreateEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillFormatCreateEventPayload"];
        };
        /** @description What a notification about a bill format create carries. */
        readonly BillFormatCreateEventPayload: {
            /** @description The bill format as it is after the change, or as it was before its deletion. */
            readonly billFormat?: components["schemas"]["BillFormat"];
        };
        /** @description Notification that a bill format no longer exists. */
        readonly BillFormatDeleteEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillFormatDeleteEventPayload"];
        };
        /** @description What a notification about a bill format delete carries. */
        readonly BillFormatDeleteEventPayload: {
            /** @description The bill format as it is after the change, or as it was before its deletion. */
            readonly billFormat?: components["schemas"]["BillFormat"];
        };
        /** @description Reference to a bill format: it names one that is kept elsewhere, by its id. */
        readonly BillFormatRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description A bill format: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly BillFormatRefOrValue: components["schemas"]["BillFormat"] | components["schemas"]["BillFormatRef"];
        /** @description A bill format: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly BillFormatRefOrValue_FVO: components["schemas"]["BillFormat"] | components["schemas"]["BillFormatRef"];
        /** @description A bill format: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly BillFormatRefOrValue_MVO: components["schemas"]["BillFormat"] | components["schemas"]["BillFormatRef"];
        /** @description Reference to a bill format: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly BillFormatRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a bill format: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly BillFormatRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Notification that a bill format has moved to another state. */
        readonly BillFormatStateChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillFormatStateChangeEventPayload"];
        };
        /** @description What a notification about a bill format state change carries. */
        readonly BillFormatStateChangeEventPayload: {
            /** @description The bill format as it is after the change, or as it was before its deletion. */
            readonly billFormat?: components["schemas"]["BillFormat"];
        };
        /** @description The layout and level of detail in which a bill is presented. Form in which a client sends it to have it created. */
        readonly BillFormat_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
        };
        /** @description The layout and level of detail in which a bill is presented. Form in which a client sends changes to it. */
        readonly BillFormat_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
        };
        /** @description The medium by which a bill reaches its payer, such as post or e-mail. */
        readonly BillPresentationMedia: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
        };
        /** @description Notification that an attribute of a bill presentation media, other than its state, has a new value. */
        readonly BillPresentationMediaAttributeValueChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillPresentationMediaAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a bill presentation media attribute value change carries. */
        readonly BillPresentationMediaAttributeValueChangeEventPayload: {
            /** @description The bill presentation media as it is after the change, or as it was before its deletion. */
            readonly billPresentationMedia?: components["schemas"]["BillPresentationMedia"];
        };
        /** @description Notification that a new bill presentation media exists. */
        readonly BillPresentationMediaCreateEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillPresentationMediaCreateEventPayload"];
        };
        /** @description What a notification about a bill presentation media create carries. */
        readonly BillPresentationMediaCreateEventPayload: {
            /** @description The bill presentation media as it is after the change, or as it was before its deletion. */
            readonly billPresentationMedia?: components["schemas"]["BillPresentationMedia"];
        };
        /** @description Notification that a bill presentation media no longer exists. */
        readonly BillPresentationMediaDeleteEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillPresentationMediaDeleteEventPayload"];
        };
        /** @description What a notification about a bill presentation media delete carries. */
        readonly BillPresentationMediaDeleteEventPayload: {
            /** @description The bill presentation media as it is after the change, or as it was before its deletion. */
            readonly billPresentationMedia?: components["schemas"]["BillPresentationMedia"];
        };
        /** @description Reference to a bill presentation media: it names one that is kept elsewhere, by its id. */
        readonly BillPresentationMediaRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description A bill presentation media: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly BillPresentationMediaRefOrValue: components["schemas"]["BillPresentationMedia"] | components["schemas"]["BillPresentationMediaRef"];
        /** @description A bill presentation media: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly BillPresentationMediaRefOrValue_FVO: components["schemas"]["BillPresentationMedia"] | components["schemas"]["BillPresentationMediaRef"];
        /** @description A bill presentation media: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly BillPresentationMediaRefOrValue_MVO: components["schemas"]["BillPresentationMedia"] | components["schemas"]["BillPresentationMediaRef"];
        /** @description Reference to a bill presentation media: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly BillPresentationMediaRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a bill presentation media: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly BillPresentationMediaRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Notification that a bill presentation media has moved to another state. */
        readonly BillPresentationMediaStateChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillPresentationMediaStateChangeEventPayload"];
        };
        /** @description What a notification about a bill presentation media state change carries. */
        readonly BillPresentationMediaStateChangeEventPayload: {
            /** @description The bill presentation media as it is after the change, or as it was before its deletion. */
            readonly billPresentationMedia?: components["schemas"]["BillPresentationMedia"];
        };
        /** @description The medium by which a bill reaches its payer, such as post or e-mail. Form in which a client sends it to have it created. */
        readonly BillPresentationMedia_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
        };
        /** @description The medium by which a bill reaches its payer, such as post or e-mail. Form in which a client sends changes to it. */
        readonly BillPresentationMedia_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
        };
        /** @description How a bill is laid out, when it is made and how it is sent. */
        readonly BillStructure: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Media by which the bill is sent. */
            readonly presentationMedia?: readonly components["schemas"]["BillPresentationMediaRefOrValue"][];
            /** @description Layout of the bill. */
            readonly format?: Omit<components["schemas"]["BillFormatRefOrValue"], "@type">;
            /** @description When bills are made up and due. */
            readonly cycleSpecification?: Omit<components["schemas"]["BillingCycleSpecificationRefOrValue"], "@type">;
        };
        /** @description How a bill is laid out, when it is made and how it is sent. Form in which a client sends it to have it created. */
        readonly BillStructure_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Media by which the bill is sent. */
            readonly presentationMedia?: readonly components["schemas"]["BillPresentationMediaRefOrValue_FVO"][];
            /** @description Layout of the bill. */
            readonly format?: Omit<components["schemas"]["BillFormatRefOrValue_FVO"], "@type">;
            /** @description When bills are made up and due. */
            readonly cycleSpecification?: Omit<components["schemas"]["BillingCycleSpecificationRefOrValue_FVO"], "@type">;
        };
        /** @description How a bill is laid out, when it is made and how it is sent. Form in which a client sends changes to it. */
        readonly BillStructure_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Media by which the bill is sent. */
            readonly presentationMedia?: readonly components["schemas"]["BillPresentationMediaRefOrValue_MVO"][];
            /** @description Layout of the bill. */
            readonly format?: Omit<components["schemas"]["BillFormatRefOrValue_MVO"], "@type">;
            /** @description When bills are made up and due. */
            readonly cycleSpecification?: Omit<components["schemas"]["BillingCycleSpecificationRefOrValue_MVO"], "@type">;
        };
        /** @description The account on which a customer's charges are collected and billed. */
        readonly BillingAccount: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description The rating type of this billing account. */
            readonly ratingType?: string;
        };
        /** @description Notification that an attribute of a billing account, other than its state, has a new value. */
        readonly BillingAccountAttributeValueChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a billing account attribute value change carries. */
        readonly BillingAccountAttributeValueChangeEventPayload: {
            /** @description The billing account as it is after the change, or as it was before its deletion. */
            readonly billingAccount?: components["schemas"]["BillingAccount"];
        };
        /** @description Notification that a new billing account exists. */
        readonly BillingAccountCreateEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingAccountCreateEventPayload"];
        };
        /** @description What a notification about a billing account create carries. */
        readonly BillingAccountCreateEventPayload: {
            /** @description The billing account as it is after the change, or as it was before its deletion. */
            readonly billingAccount?: components["schemas"]["BillingAccount"];
        };
        /** @description Notification that a billing account no longer exists. */
        readonly BillingAccountDeleteEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingAccountDeleteEventPayload"];
        };
        /** @description What a notification about a billing account delete carries. */
        readonly BillingAccountDeleteEventPayload: {
            /** @description The billing account as it is after the change, or as it was before its deletion. */
            readonly billingAccount?: components["schemas"]["BillingAccount"];
        };
        /** @description Notification that a billing account has moved to another state. */
        readonly BillingAccountStateChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a billing account state change carries. */
        readonly BillingAccountStateChangeEventPayload: {
            /** @description The billing account as it is after the change, or as it was before its deletion. */
            readonly billingAccount?: components["schemas"]["BillingAccount"];
        };
        /** @description The account on which a customer's charges are collected and billed. Form in which a client sends it to have it created. */
        readonly BillingAccount_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_FVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_FVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_FVO"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure_FVO"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan_FVO"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef_FVO"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_FVO"];
            /** @description The rating type of this billing account. */
            readonly ratingType?: string;
        };
        /** @description The account on which a customer's charges are collected and billed. Form in which a client sends changes to it. */
        readonly BillingAccount_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_MVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_MVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_MVO"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure_MVO"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan_MVO"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef_MVO"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_MVO"];
            /** @description The rating type of this billing account. */
            readonly ratingType?: string;
        };
        /** @description When bills are made up, sent and due, counted from a period. */
        readonly BillingCycleSpecification: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
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
            /** @description Days from the start of the cycle to the day on which payment is due. */
            readonly paymentDueDateOffset?: number;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description Notification that an attribute of a billing cycle specification, other than its state, has a new value. */
        readonly BillingCycleSpecificationAttributeValueChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingCycleSpecificationAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a billing cycle specification attribute value change carries. */
        readonly BillingCycleSpecificationAttributeValueChangeEventPayload: {
            /** @description The billing cycle specification as it is after the change, or as it was before its deletion. */
            readonly billingCycleSpecification?: components["schemas"]["BillingCycleSpecification"];
        };
        /** @description Notification that a new billing cycle specification exists. */
        readonly BillingCycleSpecificationCreateEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingCycleSpecificationCreateEventPayload"];
        };
        /** @description What a notification about a billing cycle specification create carries. */
        readonly BillingCycleSpecificationCreateEventPayload: {
            /** @description The billing cycle specification as it is after the change, or as it was before its deletion. */
            readonly billingCycleSpecification?: components["schemas"]["BillingCycleSpecification"];
        };
        /** @description Notification that a billing cycle specification no longer exists. */
        readonly BillingCycleSpecificationDeleteEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingCycleSpecificationDeleteEventPayload"];
        };
        /** @description What a notification about a billing cycle specification delete carries. */
        readonly BillingCycleSpecificationDeleteEventPayload: {
            /** @description The billing cycle specification as it is after the change, or as it was before its deletion. */
            readonly billingCycleSpecification?: components["schemas"]["BillingCycleSpecification"];
        };
        /** @description Reference to a billing cycle specification: it names one that is kept elsewhere, by its id. */
        readonly BillingCycleSpecificationRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description A billing cycle specification: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly BillingCycleSpecificationRefOrValue: components["schemas"]["BillingCycleSpecification"] | components["schemas"]["BillingCycleSpecificationRef"];
        /** @description A billing cycle specification: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly BillingCycleSpecificationRefOrValue_FVO: components["schemas"]["BillingCycleSpecification"] | components["schemas"]["BillingCycleSpecificationRef"];
        /** @description A billing cycle specification: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly BillingCycleSpecificationRefOrValue_MVO: components["schemas"]["BillingCycleSpecification"] | components["schemas"]["BillingCycleSpecificationRef"];
        /** @description Reference to a billing cycle specification: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly BillingCycleSpecificationRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a billing cycle specification: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly BillingCycleSpecificationRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Notification that a billing cycle specification has moved to another state. */
        readonly BillingCycleSpecificationStateChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["BillingCycleSpecificationStateChangeEventPayload"];
        };
        /** @description What a notification about a billing cycle specification state change carries. */
        readonly BillingCycleSpecificationStateChangeEventPayload: {
            /** @description The billing cycle specification as it is after the change, or as it was before its deletion. */
            readonly billingCycleSpecification?: components["schemas"]["BillingCycleSpecification"];
        };
        /** @description When bills are made up, sent and due, counted from a period. Form in which a client sends it to have it created. */
        readonly BillingCycleSpecification_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name: string;
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
            /** @description Days from the start of the cycle to the day on which payment is due. */
            readonly paymentDueDateOffset?: number;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description When bills are made up, sent and due, counted from a period. Form in which a client sends changes to it. */
        readonly BillingCycleSpecification_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
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
            /** @description Days from the start of the cycle to the day on which payment is due. */
            readonly paymentDueDateOffset?: number;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A characteristic of something: a name and a value. */
        readonly Characteristic: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the characteristic. */
            readonly id?: string;
            /** @description Name of the characteristic. */
            readonly name?: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Other characteristics that this one depends on. */
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship"][];
        };
        /** @description How a characteristic has to do with another. */
        readonly CharacteristicRelationship: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
        };
        /** @description How a characteristic has to do with another. Form in which a client sends it to have it created. */
        readonly CharacteristicRelationship_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
        };
        /** @description How a characteristic has to do with another. Form in which a client sends changes to it. */
        readonly CharacteristicRelationship_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
        };
        /** @description A characteristic of something: a name and a value. Form in which a client sends it to have it created. */
        readonly Characteristic_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the characteristic. */
            readonly id?: string;
            /** @description Name of the characteristic. */
            readonly name: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Other characteristics that this one depends on. */
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_FVO"][];
        };
        /** @description A characteristic of something: a name and a value. Form in which a client sends changes to it. */
        readonly Characteristic_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier of the characteristic. */
            readonly id?: string;
            /** @description Name of the characteristic. */
            readonly name: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Other characteristics that this one depends on. */
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
        };
        /** @description Whom to turn to about an account, and how. */
        readonly Contact: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name of the contact. */
            readonly contactName?: string;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Kind of role in which the contact acts. */
            readonly partyRoleType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"];
        };
        /** @description A way to reach a party, and when it can be used. */
        readonly ContactMedium: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A way to reach a party, and when it can be used. Form in which a client sends it to have it created. */
        readonly ContactMedium_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A way to reach a party, and when it can be used. Form in which a client sends changes to it. */
        readonly ContactMedium_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description Whom to turn to about an account, and how. Form in which a client sends it to have it created. */
        readonly Contact_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name of the contact. */
            readonly contactName?: string;
            /** @description Kind of contact, such as private or business. */
            readonly contactType: string;
            /** @description Kind of role in which the contact acts. */
            readonly partyRoleType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"];
        };
        /** @description Whom to turn to about an account, and how. Form in which a client sends changes to it. */
        readonly Contact_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name of the contact. */
            readonly contactName?: string;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Kind of role in which the contact acts. */
            readonly partyRoleType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"];
        };
        /** @description A email contact medium with its attributes. */
        readonly EmailContactMedium: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description E-mail address. */
            readonly emailAddress?: string;
        };
        /** @description A email contact medium with its attributes. Form in which a client sends it to have it created. */
        readonly EmailContactMedium_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description E-mail address. */
            readonly emailAddress?: string;
        };
        /** @description A email contact medium with its attributes. Form in which a client sends changes to it. */
        readonly EmailContactMedium_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description E-mail address. */
            readonly emailAddress?: string;
        };
        /** @description What every resource has: identifier, address and type. */
        readonly Entity: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description Reference to a entity: it names one that is kept elsewhere, by its id. */
        readonly EntityRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a entity: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly EntityRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description What every resource has: identifier, address and type. Form in which a client sends it to have it created. */
        readonly Entity_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description What every resource has: identifier, address and type. Form in which a client sends changes to it. */
        readonly Entity_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
        };
        /** @description Something that happened, as it was announced. */
        readonly Event: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the event. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the event carries. */
            readonly event?: Record<string, never>;
        };
        /** @description Something that happened, as it was announced. Form in which a client sends it to have it created. */
        readonly Event_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the event. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef_FVO"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef_FVO"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType: string;
            /** @description What the event carries. */
            readonly event: Record<string, never>;
        };
        /** @description Something that happened, as it was announced. Form in which a client sends changes to it. */
        readonly Event_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the event. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType: string;
            /** @description What the event carries. */
            readonly event: Record<string, never>;
        };
        /** @description What makes an object extensible: its type, the type that it extends, and where both are described. */
        readonly Extensible: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
        };
        /** @description What makes an object extensible: its type, the type that it extends, and where both are described. Form in which a client sends it to have it created. */
        readonly Extensible_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
        };
        /** @description A fax contact medium with its attributes. */
        readonly FaxContactMedium: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Fax number with its country code. */
            readonly faxNumber?: string;
        };
        /** @description A fax contact medium with its attributes. Form in which a client sends it to have it created. */
        readonly FaxContactMedium_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Fax number with its country code. */
            readonly faxNumber?: string;
        };
        /** @description A fax contact medium with its attributes. Form in which a client sends changes to it. */
        readonly FaxContactMedium_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Fax number with its country code. */
            readonly faxNumber?: string;
        };
        /** @description The account in the books that other accounts are posted to. */
        readonly FinancialAccount: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
        };
        /** @description Notification that an attribute of a financial account, other than its state, has a new value. */
        readonly FinancialAccountAttributeValueChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["FinancialAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a financial account attribute value change carries. */
        readonly FinancialAccountAttributeValueChangeEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
        };
        /** @description Notification that a new financial account exists. */
        readonly FinancialAccountCreateEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["FinancialAccountCreateEventPayload"];
        };
        /** @description What a notification about a financial account create carries. */
        readonly FinancialAccountCreateEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
        };
        /** @description Notification that a financial account no longer exists. */
        readonly FinancialAccountDeleteEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["FinancialAccountDeleteEventPayload"];
        };
        /** @description What a notification about a financial account delete carries. */
        readonly FinancialAccountDeleteEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
        };
        /** @description Reference to a financial account: it names one that is kept elsewhere, by its id. */
        readonly FinancialAccountRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a financial account: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly FinancialAccountRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a financial account: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly FinancialAccountRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Notification that a financial account has moved to another state. */
        readonly FinancialAccountStateChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["FinancialAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a financial account state change carries. */
        readonly FinancialAccountStateChangeEventPayload: {
            /** @description The financial account as it is after the change, or as it was before its deletion. */
            readonly financialAccount?: components["schemas"]["FinancialAccount"];
        };
        /** @description The account in the books that other accounts are posted to. Form in which a client sends it to have it created. */
        readonly FinancialAccount_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_FVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_FVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_FVO"][];
        };
        /** @description The account in the books that other accounts are posted to. Form in which a client sends changes to it. */
        readonly FinancialAccount_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_MVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_MVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_MVO"][];
        };
        /** @description A geographic address contact medium with its attributes. */
        readonly GeographicAddressContactMedium: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Town of the address. */
            readonly city?: string;
            /** @description Country of the address. */
            readonly country?: string;
            /** @description Postal code of the address. */
            readonly postCode?: string;
            /** @description State, province or region of the address. */
            readonly stateOrProvince?: string;
            /** @description First line of the street address. */
            readonly street1?: string;
            /** @description Second line of the street address. */
            readonly street2?: string;
            /** @description The geographic address of this geographic address contact medium. */
            readonly geographicAddress?: components["schemas"]["GeographicAddressRef"];
        };
        /** @description A geographic address contact medium with its attributes. Form in which a client sends it to have it created. */
        readonly GeographicAddressContactMedium_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Town of the address. */
            readonly city?: string;
            /** @description Country of the address. */
            readonly country?: string;
            /** @description Postal code of the address. */
            readonly postCode?: string;
            /** @description State, province or region of the address. */
            readonly stateOrProvince?: string;
            /** @description First line of the street address. */
            readonly street1?: string;
            /** @description Second line of the street address. */
            readonly street2?: string;
            /** @description The geographic address of this geographic address contact medium. */
            readonly geographicAddress?: components["schemas"]["GeographicAddressRef_FVO"];
        };
        /** @description A geographic address contact medium with its attributes. Form in which a client sends changes to it. */
        readonly GeographicAddressContactMedium_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Town of the address. */
            readonly city?: string;
            /** @description Country of the address. */
            readonly country?: string;
            /** @description Postal code of the address. */
            readonly postCode?: string;
            /** @description State, province or region of the address. */
            readonly stateOrProvince?: string;
            /** @description First line of the street address. */
            readonly street1?: string;
            /** @description Second line of the street address. */
            readonly street2?: string;
            /** @description The geographic address of this geographic address contact medium. */
            readonly geographicAddress?: components["schemas"]["GeographicAddressRef_MVO"];
        };
        /** @description Reference to a geographic address: it names one that is kept elsewhere, by its id. */
        readonly GeographicAddressRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a geographic address: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly GeographicAddressRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a geographic address: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly GeographicAddressRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
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
        /** @description An account kept for a party, on which it is billed or settled. */
        readonly PartyAccount: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
        };
        /** @description Notification that an attribute of a party account, other than its state, has a new value. */
        readonly PartyAccountAttributeValueChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartyAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a party account attribute value change carries. */
        readonly PartyAccountAttributeValueChangeEventPayload: {
            /** @description The party account as it is after the change, or as it was before its deletion. */
            readonly partyAccount?: components["schemas"]["PartyAccount"];
        };
        /** @description Notification that a new party account exists. */
        readonly PartyAccountCreateEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartyAccountCreateEventPayload"];
        };
        /** @description What a notification about a party account create carries. */
        readonly PartyAccountCreateEventPayload: {
            /** @description The party account as it is after the change, or as it was before its deletion. */
            readonly partyAccount?: components["schemas"]["PartyAccount"];
        };
        /** @description Notification that a party account no longer exists. */
        readonly PartyAccountDeleteEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartyAccountDeleteEventPayload"];
        };
        /** @description What a notification about a party account delete carries. */
        readonly PartyAccountDeleteEventPayload: {
            /** @description The party account as it is after the change, or as it was before its deletion. */
            readonly partyAccount?: components["schemas"]["PartyAccount"];
        };
        /** @description Notification that a party account has moved to another state. */
        readonly PartyAccountStateChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartyAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a party account state change carries. */
        readonly PartyAccountStateChangeEventPayload: {
            /** @description The party account as it is after the change, or as it was before its deletion. */
            readonly partyAccount?: components["schemas"]["PartyAccount"];
        };
        /** @description An account kept for a party, on which it is billed or settled. Form in which a client sends it to have it created. */
        readonly PartyAccount_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_FVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_FVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_FVO"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure_FVO"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan_FVO"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef_FVO"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_FVO"];
        };
        /** @description An account kept for a party, on which it is billed or settled. Form in which a client sends changes to it. */
        readonly PartyAccount_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_MVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_MVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_MVO"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure_MVO"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan_MVO"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef_MVO"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_MVO"];
        };
        /** @description Reference to a party: it names one that is kept elsewhere, by its id. */
        readonly PartyRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a party ref or party role: it names one that is kept elsewhere, by its id. */
        readonly PartyRefOrPartyRoleRef: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"];
        /** @description Reference to a party ref or party role: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PartyRefOrPartyRoleRef_FVO: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"];
        /** @description Reference to a party ref or party role: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PartyRefOrPartyRoleRef_MVO: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"];
        /** @description Reference to a party: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PartyRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a party: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PartyRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a party role: it names one that is kept elsewhere, by its id. */
        readonly PartyRoleRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the party that holds the role. */
            readonly partyId?: string;
            /** @description Name of the party that holds the role. */
            readonly partyName?: string;
        };
        /** @description Reference to a party role: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PartyRoleRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the party that holds the role. */
            readonly partyId?: string;
            /** @description Name of the party that holds the role. */
            readonly partyName?: string;
        };
        /** @description Reference to a party role: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PartyRoleRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the party that holds the role. */
            readonly partyId?: string;
            /** @description Name of the party that holds the role. */
            readonly partyName?: string;
        };
        /** @description Reference to a payment method: it names one that is kept elsewhere, by its id. */
        readonly PaymentMethodRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a payment method: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PaymentMethodRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a payment method: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PaymentMethodRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Instalments in which what is owed is paid. */
        readonly PaymentPlan: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Number of instalments. */
            readonly numberOfPayments?: number;
            /** @description How often an instalment is due. */
            readonly paymentFrequency?: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Amount with tax and everything else. */
            readonly totalAmount?: components["schemas"]["Money"];
            /** @description Kind of payment plan. */
            readonly planType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: components["schemas"]["PaymentMethodRef"];
        };
        /** @description Instalments in which what is owed is paid. Form in which a client sends it to have it created. */
        readonly PaymentPlan_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Number of instalments. */
            readonly numberOfPayments?: number;
            /** @description How often an instalment is due. */
            readonly paymentFrequency?: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Amount with tax and everything else. */
            readonly totalAmount?: components["schemas"]["Money"];
            /** @description Kind of payment plan. */
            readonly planType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: components["schemas"]["PaymentMethodRef_FVO"];
        };
        /** @description Instalments in which what is owed is paid. Form in which a client sends changes to it. */
        readonly PaymentPlan_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Number of instalments. */
            readonly numberOfPayments?: number;
            /** @description How often an instalment is due. */
            readonly paymentFrequency?: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Amount with tax and everything else. */
            readonly totalAmount?: components["schemas"]["Money"];
            /** @description Kind of payment plan. */
            readonly planType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: components["schemas"]["PaymentMethodRef_MVO"];
        };
        /** @description A phone contact medium with its attributes. */
        readonly PhoneContactMedium: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Telephone number with its country code. */
            readonly phoneNumber?: string;
        };
        /** @description A phone contact medium with its attributes. Form in which a client sends it to have it created. */
        readonly PhoneContactMedium_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Telephone number with its country code. */
            readonly phoneNumber?: string;
        };
        /** @description A phone contact medium with its attributes. Form in which a client sends changes to it. */
        readonly PhoneContactMedium_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Telephone number with its country code. */
            readonly phoneNumber?: string;
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
        /** @description Reference to a related party ref or party role: it names one that is kept elsewhere, by its id. */
        readonly RelatedPartyRefOrPartyRoleRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that what is referred to plays here. */
            readonly role?: string;
            /** @description The party, or the role of a party, that is meant. */
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyRefOrPartyRoleRef"], "@type">;
        };
        /** @description Reference to a related party ref or party role: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly RelatedPartyRefOrPartyRoleRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that what is referred to plays here. */
            readonly role: string;
            /** @description The party, or the role of a party, that is meant. */
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyRefOrPartyRoleRef_FVO"], "@type">;
        };
        /** @description Reference to a related party ref or party role: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly RelatedPartyRefOrPartyRoleRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that what is referred to plays here. */
            readonly role?: string;
            /** @description The party, or the role of a party, that is meant. */
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyRefOrPartyRoleRef_MVO"], "@type">;
        };
        /** @description The account on which a partner's obligations are collected and settled. */
        readonly SettlementAccount: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
        };
        /** @description Notification that an attribute of a settlement account, other than its state, has a new value. */
        readonly SettlementAccountAttributeValueChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementAccountAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a settlement account attribute value change carries. */
        readonly SettlementAccountAttributeValueChangeEventPayload: {
            /** @description The settlement account as it is after the change, or as it was before its deletion. */
            readonly settlementAccount?: components["schemas"]["SettlementAccount"];
        };
        /** @description Notification that a new settlement account exists. */
        readonly SettlementAccountCreateEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementAccountCreateEventPayload"];
        };
        /** @description What a notification about a settlement account create carries. */
        readonly SettlementAccountCreateEventPayload: {
            /** @description The settlement account as it is after the change, or as it was before its deletion. */
            readonly settlementAccount?: components["schemas"]["SettlementAccount"];
        };
        /** @description Notification that a settlement account no longer exists. */
        readonly SettlementAccountDeleteEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementAccountDeleteEventPayload"];
        };
        /** @description What a notification about a settlement account delete carries. */
        readonly SettlementAccountDeleteEventPayload: {
            /** @description The settlement account as it is after the change, or as it was before its deletion. */
            readonly settlementAccount?: components["schemas"]["SettlementAccount"];
        };
        /** @description Notification that a settlement account has moved to another state. */
        readonly SettlementAccountStateChangeEvent: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
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
             * @description When it happened.
             */
            readonly timeOccurred?: string;
            /** @description What the event comes from. */
            readonly source?: components["schemas"]["EntityRef"];
            /** @description System that reports the event. */
            readonly reportingSystem?: components["schemas"]["EntityRef"];
            /** @description Parties that the event concerns. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Characteristics added for analysis. */
            readonly analyticCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["SettlementAccountStateChangeEventPayload"];
        };
        /** @description What a notification about a settlement account state change carries. */
        readonly SettlementAccountStateChangeEventPayload: {
            /** @description The settlement account as it is after the change, or as it was before its deletion. */
            readonly settlementAccount?: components["schemas"]["SettlementAccount"];
        };
        /** @description The account on which a partner's obligations are collected and settled. Form in which a client sends it to have it created. */
        readonly SettlementAccount_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_FVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_FVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_FVO"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure_FVO"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan_FVO"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef_FVO"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_FVO"];
        };
        /** @description The account on which a partner's obligations are collected and settled. Form in which a client sends changes to it. */
        readonly SettlementAccount_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How much may be owed on the account. */
            readonly creditLimit?: components["schemas"]["Money"];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Kind of account, such as joint, individual or credit. */
            readonly accountType?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description Taxes that the account is free from. */
            readonly taxExemption?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Whom to turn to about the account. */
            readonly contact?: readonly components["schemas"]["Contact_MVO"][];
            /** @description Balances of the account, by kind. */
            readonly accountBalance?: readonly components["schemas"]["AccountBalance_MVO"][];
            /** @description Other accounts that this one has to do with. */
            readonly accountRelationship?: readonly components["schemas"]["AccountRelationship_MVO"][];
            /** @description Whether the account is paid up or in arrears. */
            readonly paymentStatus?: string;
            /** @description How the bill is laid out, when and by which medium it is sent. */
            readonly billStructure?: components["schemas"]["BillStructure_MVO"];
            /** @description Instalments that were agreed on for what is owed. */
            readonly paymentPlan?: readonly components["schemas"]["PaymentPlan_MVO"][];
            /** @description Account in the books that this one is posted to. */
            readonly financialAccount?: components["schemas"]["FinancialAccountRef_MVO"];
            /** @description Payment method that is used where no other is named. */
            readonly defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_MVO"];
        };
        /** @description A social contact medium with its attributes. */
        readonly SocialContactMedium: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name or id in a social network. */
            readonly socialNetworkId?: string;
        };
        /** @description A social contact medium with its attributes. Form in which a client sends it to have it created. */
        readonly SocialContactMedium_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name or id in a social network. */
            readonly socialNetworkId?: string;
        };
        /** @description A social contact medium with its attributes. Form in which a client sends changes to it. */
        readonly SocialContactMedium_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether this is the way it wants to be reached. */
            readonly preferred?: boolean;
            /** @description Kind of contact, such as private or business. */
            readonly contactType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name or id in a social network. */
            readonly socialNetworkId?: string;
        };
        /** @description A tax that is meant: its name and kind. */
        readonly TaxDefinition: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description The jurisdiction name of this tax definition. */
            readonly jurisdictionName?: string;
            /** @description The jurisdiction level of this tax definition. */
            readonly jurisdictionLevel?: string;
            /** @description Kind of tax. */
            readonly taxType?: string;
        };
        /** @description A tax that is meant: its name and kind. Form in which a client sends it to have it created. */
        readonly TaxDefinition_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description The jurisdiction name of this tax definition. */
            readonly jurisdictionName?: string;
            /** @description The jurisdiction level of this tax definition. */
            readonly jurisdictionLevel?: string;
            /** @description Kind of tax. */
            readonly taxType?: string;
        };
        /** @description A tax that is meant: its name and kind. Form in which a client sends changes to it. */
        readonly TaxDefinition_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description The jurisdiction name of this tax definition. */
            readonly jurisdictionName?: string;
            /** @description The jurisdiction level of this tax definition. */
            readonly jurisdictionLevel?: string;
            /** @description Kind of tax. */
            readonly taxType?: string;
        };
        /** @description A certificate that frees a party from taxes. */
        readonly TaxExemptionCertificate: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Taxes that are meant. */
            readonly taxDefinition?: readonly components["schemas"]["TaxDefinition"][];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Number of the certificate. */
            readonly certificateNumber?: string;
            /** @description Jurisdiction that issued the certificate. */
            readonly issuingJurisdiction?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue"], "@type">;
        };
        /** @description A certificate that frees a party from taxes. Form in which a client sends it to have it created. */
        readonly TaxExemptionCertificate_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Taxes that are meant. */
            readonly taxDefinition?: readonly components["schemas"]["TaxDefinition_FVO"][];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Number of the certificate. */
            readonly certificateNumber?: string;
            /** @description Jurisdiction that issued the certificate. */
            readonly issuingJurisdiction?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue_FVO"], "@type">;
        };
        /** @description A certificate that frees a party from taxes. Form in which a client sends changes to it. */
        readonly TaxExemptionCertificate_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Taxes that are meant. */
            readonly taxDefinition?: readonly components["schemas"]["TaxDefinition_MVO"][];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Number of the certificate. */
            readonly certificateNumber?: string;
            /** @description Jurisdiction that issued the certificate. */
            readonly issuingJurisdiction?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue_MVO"], "@type">;
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
        /** @description What went wrong: a stable code for programs and the reason for people. */
        readonly Error: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description What went wrong, for people. */
            readonly reason: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Address where the failure is explained. */
            readonly referenceError?: string;
        };
        /** @description A subscription: the callback address that notifications are posted to, and the query that chooses them. Form in which a client sends it to have it created. */
        readonly Hub_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address to which notifications are posted. */
            readonly callback: string;
            /** @description Filter that chooses which notifications are posted; all of them where it is not given. */
            readonly query?: string;
        };
        /** @description A subscription: the callback address that notifications are posted to, and the query that chooses them. */
        readonly Hub: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address to which notifications are posted. */
            readonly callback: string;
            /** @description Filter that chooses which notifications are posted; all of them where it is not given. */
            readonly query?: string;
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createBillFormat: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
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
                readonly "application/json": components["schemas"]["BillFormat_FVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchBillFormat: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
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
                readonly "application/json": components["schemas"]["BillFormat_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["BillFormat_MVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createBillPresentationMedia: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
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
                readonly "application/json": components["schemas"]["BillPresentationMedia_FVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchBillPresentationMedia: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
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
                readonly "application/json": components["schemas"]["BillPresentationMedia_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["BillPresentationMedia_MVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createBillingAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
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
                readonly "application/json": components["schemas"]["BillingAccount_FVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchBillingAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
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
                readonly "application/json": components["schemas"]["BillingAccount_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["BillingAccount_MVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createBillingCycleSpecification: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
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
                readonly "application/json": components["schemas"]["BillingCycleSpecification_FVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchBillingCycleSpecification: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
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
                readonly "application/json": components["schemas"]["BillingCycleSpecification_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["BillingCycleSpecification_MVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createFinancialAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
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
                readonly "application/json": components["schemas"]["FinancialAccount_FVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchFinancialAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
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
                readonly "application/json": components["schemas"]["FinancialAccount_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["FinancialAccount_MVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createHub: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Hub_FVO"];
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
                    readonly "application/json": components["schemas"]["Hub"];
                };
            };
            readonly default: components["responses"]["Error"];
        };
    };
    readonly hubDelete: {
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
            readonly default: components["responses"]["Error"];
        };
    };
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createPartyAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
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
                readonly "application/json": components["schemas"]["PartyAccount_FVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchPartyAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
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
                readonly "application/json": components["schemas"]["PartyAccount_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["PartyAccount_MVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createSettlementAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
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
                readonly "application/json": components["schemas"]["SettlementAccount_FVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 404: components["responses"]["Error404"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            readonly 500: components["responses"]["Error500"];
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly patchSettlementAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description First-level attributes to answer, separated by commas; id and href always come along. `none` answers these two alone. */
                readonly fields?: components["parameters"]["fields"];
            };
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
                readonly "application/json": components["schemas"]["SettlementAccount_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["SettlementAccount_MVO"];
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
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
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
            readonly 501: components["responses"]["Error501"];
            readonly 503: components["responses"]["Error503"];
            readonly default: components["responses"]["Error"];
        };
    };
}
