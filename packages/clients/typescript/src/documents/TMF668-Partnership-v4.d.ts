export interface paths {
    readonly "/partnershipSpecification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List partnership specifications
         * @description Answers the partnership specifications that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listPartnershipSpecification"];
        readonly put?: never;
        /**
         * Create a partnership specification
         * @description Creates a partnership specification and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createPartnershipSpecification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partnershipSpecification/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a partnership specification
         * @description Answers a partnership specification by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrievePartnershipSpecification"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a partnership specification
         * @description Deletes a partnership specification.
         */
        readonly delete: operations["deletePartnershipSpecification"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a partnership specification
         * @description Changes a partnership specification. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchPartnershipSpecification"];
        readonly trace?: never;
    };
    readonly "/partnership": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List partnerships
         * @description Answers the partnerships that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listPartnership"];
        readonly put?: never;
        /**
         * Create a partnership
         * @description Creates a partnership and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createPartnership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partnership/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a partnership
         * @description Answers a partnership by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrievePartnership"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a partnership
         * @description Deletes a partnership.
         */
        readonly delete: operations["deletePartnership"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a partnership
         * @description Changes a partnership. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchPartnership"];
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
        /** @description Reference to a agreement: it names one that is kept elsewhere, by its id. */
        readonly AgreementRef: {
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
        /** @description Reference to a agreement specification: it names one that is kept elsewhere, by its id. */
        readonly AgreementSpecificationRef: {
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
        /** @description Any JSON value. */
        readonly Any: unknown;
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
        /** @description How creditworthy a party is, in the operator's own judgement. */
        readonly CreditProfile: {
            /**
             * Format: date-time
             * @description When the profile was drawn up.
             */
            readonly creditProfileDate?: string;
            /** @description Risk that it does not pay, as a class. */
            readonly creditRiskRating?: number;
            /** @description Score of how well it pays. */
            readonly creditScore?: number;
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
        /** @description A party that takes part in a partnership, with its accounts and agreements. */
        readonly Partner: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile"][];
            /** @description The party that takes part as this partner. */
            readonly engagedParty: components["schemas"]["RelatedParty"];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
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
        /** @description A relation of business between partners, made by a specification that says which roles it has. */
        readonly Partnership: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Parties that take part, each in a role of the specification. */
            readonly partner?: readonly components["schemas"]["Partner"][];
            /** @description Specification that it was made from. */
            readonly specification: components["schemas"]["PartnershipSpecificationRef"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Parameters of the standard model that hold for all partners; a partner's own characteristic goes before. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /**
             * @description Standard model of the specification when the partnership was made; set by the server.
             * @enum {string}
             */
            readonly standardModel?: "A2M2B" | "AB2C" | "B2M2X" | "B2D2C" | "A2E2B" | "B2E2B" | "B2F2C" | "B2G2C" | "BG2C" | "B2K2C" | "B2P" | "BV2C" | "Bank" | "P2B" | "Interconnect" | "Roaming" | "Content" | "ResourceVendor";
        };
        /** @description A relation of business between partners, made by a specification that says which roles it has. Form in which a client sends it to have it created. */
        readonly Partnership_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Parties that take part, each in a role of the specification. */
            readonly partner?: readonly components["schemas"]["Partner"][];
            /** @description Specification that it was made from. */
            readonly specification: components["schemas"]["PartnershipSpecificationRef"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Parameters of the standard model that hold for all partners; a partner's own characteristic goes before. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /**
             * @description Standard model of the specification when the partnership was made; set by the server.
             * @enum {string}
             */
            readonly standardModel?: "A2M2B" | "AB2C" | "B2M2X" | "B2D2C" | "A2E2B" | "B2E2B" | "B2F2C" | "B2G2C" | "BG2C" | "B2K2C" | "B2P" | "BV2C" | "Bank" | "P2B" | "Interconnect" | "Roaming" | "Content" | "ResourceVendor";
        };
        /** @description A relation of business between partners, made by a specification that says which roles it has. Form in which a client sends changes to it. */
        readonly Partnership_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Parties that take part, each in a role of the specification. */
            readonly partner?: readonly components["schemas"]["Partner"][];
            /** @description Specification that it was made from. */
            readonly specification?: components["schemas"]["PartnershipSpecificationRef"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Parameters of the standard model that hold for all partners; a partner's own characteristic goes before. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /**
             * @description Standard model of the specification when the partnership was made; set by the server.
             * @enum {string}
             */
            readonly standardModel?: "A2M2B" | "AB2C" | "B2M2X" | "B2D2C" | "A2E2B" | "B2E2B" | "B2F2C" | "B2G2C" | "BG2C" | "B2K2C" | "B2P" | "BV2C" | "Bank" | "P2B" | "Interconnect" | "Roaming" | "Content" | "ResourceVendor";
        };
        /** @description A role that partners can take in a kind of partnership. */
        readonly PartnershipRoleSpecification: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Whether it has to be billed. */
            readonly requiresBilling?: boolean;
            /** @description Whether it has to be settled. */
            readonly requiresSettlement?: boolean;
            /** @description Template that the agreement was made from. */
            readonly agreementSpecification?: readonly components["schemas"]["AgreementSpecificationRef"][];
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
        /** @description A kind of partnership that the operator offers, with the roles that partners can take in it. */
        readonly PartnershipSpecification: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Roles that the specification foresees. */
            readonly roleSpecification?: readonly components["schemas"]["PartnershipRoleSpecification"][];
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
             * @description Standard model that the specification stands for; its roles and the specifications of its agreements follow from it.
             * @enum {string}
             */
            readonly standardModel?: "A2M2B" | "AB2C" | "B2M2X" | "B2D2C" | "A2E2B" | "B2E2B" | "B2F2C" | "B2G2C" | "BG2C" | "B2K2C" | "B2P" | "BV2C" | "Bank" | "P2B" | "Interconnect" | "Roaming" | "Content" | "ResourceVendor";
        };
        /** @description A kind of partnership that the operator offers, with the roles that partners can take in it. Form in which a client sends it to have it created. */
        readonly PartnershipSpecification_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Roles that the specification foresees. */
            readonly roleSpecification?: readonly components["schemas"]["PartnershipRoleSpecification"][];
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
             * @description Standard model that the specification stands for; its roles and the specifications of its agreements follow from it.
             * @enum {string}
             */
            readonly standardModel?: "A2M2B" | "AB2C" | "B2M2X" | "B2D2C" | "A2E2B" | "B2E2B" | "B2F2C" | "B2G2C" | "BG2C" | "B2K2C" | "B2P" | "BV2C" | "Bank" | "P2B" | "Interconnect" | "Roaming" | "Content" | "ResourceVendor";
        };
        /** @description A kind of partnership that the operator offers, with the roles that partners can take in it. Form in which a client sends changes to it. */
        readonly PartnershipSpecification_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Roles that the specification foresees. */
            readonly roleSpecification?: readonly components["schemas"]["PartnershipRoleSpecification"][];
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
             * @description Standard model that the specification stands for; its roles and the specifications of its agreements follow from it.
             * @enum {string}
             */
            readonly standardModel?: "A2M2B" | "AB2C" | "B2M2X" | "B2D2C" | "A2E2B" | "B2E2B" | "B2F2C" | "B2G2C" | "BG2C" | "B2K2C" | "B2P" | "BV2C" | "Bank" | "P2B" | "Interconnect" | "Roaming" | "Content" | "ResourceVendor";
        };
        /** @description Reference to a partnership specification: it names one that is kept elsewhere, by its id. */
        readonly PartnershipSpecificationRef: {
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
        /** @description A role that parties can take. */
        readonly RoleSpecification: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Template that the agreement was made from. */
            readonly agreementSpecification?: readonly components["schemas"]["AgreementSpecificationRef"][];
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
        /** @description Notification that a new partnership exists. */
        readonly PartnershipCreateEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartnershipCreateEventPayload"];
        };
        /** @description What a notification about a partnership create carries. */
        readonly PartnershipCreateEventPayload: {
            /** @description The partnership as it is after the change, or as it was before its deletion. */
            readonly partnership?: components["schemas"]["Partnership"];
        };
        /** @description Notification that a partnership has changed. */
        readonly PartnershipChangeEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartnershipChangeEventPayload"];
        };
        /** @description What a notification about a partnership change carries. */
        readonly PartnershipChangeEventPayload: {
            /** @description The partnership as it is after the change, or as it was before its deletion. */
            readonly partnership?: components["schemas"]["Partnership"];
        };
        /** @description Notification that a partnership no longer exists. */
        readonly PartnershipDeleteEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartnershipDeleteEventPayload"];
        };
        /** @description What a notification about a partnership delete carries. */
        readonly PartnershipDeleteEventPayload: {
            /** @description The partnership as it is after the change, or as it was before its deletion. */
            readonly partnership?: components["schemas"]["Partnership"];
        };
        /** @description Notification that a new partnership specification exists. */
        readonly PartnershipSpecificationCreateEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartnershipSpecificationCreateEventPayload"];
        };
        /** @description What a notification about a partnership specification create carries. */
        readonly PartnershipSpecificationCreateEventPayload: {
            /** @description The partnership specification as it is after the change, or as it was before its deletion. */
            readonly partnershipSpecification?: components["schemas"]["PartnershipSpecification"];
        };
        /** @description Notification that a partnership specification has changed. */
        readonly PartnershipSpecificationChangeEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartnershipSpecificationChangeEventPayload"];
        };
        /** @description What a notification about a partnership specification change carries. */
        readonly PartnershipSpecificationChangeEventPayload: {
            /** @description The partnership specification as it is after the change, or as it was before its deletion. */
            readonly partnershipSpecification?: components["schemas"]["PartnershipSpecification"];
        };
        /** @description Notification that a partnership specification no longer exists. */
        readonly PartnershipSpecificationDeleteEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /**
             * Format: date-time
             * @description When the change was committed.
             */
            readonly eventTime?: string;
            /** @description What happened, in words. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it happened. The spelling is the published one.
             */
            readonly timeOcurred?: string;
            /** @description What happened, in a few words. */
            readonly title?: string;
            /** @description Name of the event, such as AgreementCreateEvent. */
            readonly eventType?: string;
            /** @description Area of business that the event belongs to. */
            readonly domain?: string;
            /** @description How urgent the event is. */
            readonly priority?: string;
            /** @description Address of the notification. */
            readonly href?: string;
            /** @description Identifier of the notification. */
            readonly id?: string;
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PartnershipSpecificationDeleteEventPayload"];
        };
        /** @description What a notification about a partnership specification delete carries. */
        readonly PartnershipSpecificationDeleteEventPayload: {
            /** @description The partnership specification as it is after the change, or as it was before its deletion. */
            readonly partnershipSpecification?: components["schemas"]["PartnershipSpecification"];
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
    readonly listPartnershipSpecification: {
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
                    readonly "application/json": readonly components["schemas"]["PartnershipSpecification"][];
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
                    readonly "application/json": readonly components["schemas"]["PartnershipSpecification"][];
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
    readonly createPartnershipSpecification: {
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
                readonly "application/json": components["schemas"]["PartnershipSpecification_Create"];
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
                    readonly "application/json": components["schemas"]["PartnershipSpecification"];
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
    readonly retrievePartnershipSpecification: {
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
                    readonly "application/json": components["schemas"]["PartnershipSpecification"];
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
    readonly deletePartnershipSpecification: {
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
    readonly patchPartnershipSpecification: {
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
                readonly "application/json": components["schemas"]["PartnershipSpecification_Update"];
                readonly "application/merge-patch+json": components["schemas"]["PartnershipSpecification_Update"];
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
                    readonly "application/json": components["schemas"]["PartnershipSpecification"];
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
    readonly listPartnership: {
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
                    readonly "application/json": readonly components["schemas"]["Partnership"][];
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
                    readonly "application/json": readonly components["schemas"]["Partnership"][];
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
    readonly createPartnership: {
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
                readonly "application/json": components["schemas"]["Partnership_Create"];
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
                    readonly "application/json": components["schemas"]["Partnership"];
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
    readonly retrievePartnership: {
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
                    readonly "application/json": components["schemas"]["Partnership"];
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
    readonly deletePartnership: {
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
    readonly patchPartnership: {
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
                readonly "application/json": components["schemas"]["Partnership_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Partnership_Update"];
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
                    readonly "application/json": components["schemas"]["Partnership"];
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
