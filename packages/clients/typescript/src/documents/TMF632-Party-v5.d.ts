export interface paths {
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
    readonly "/individual": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List individuals
         * @description Answers the individuals that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listIndividual"];
        readonly put?: never;
        /**
         * Create an individual
         * @description Creates an individual and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createIndividual"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/individual/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an individual
         * @description Answers an individual by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveIndividual"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an individual
         * @description Deletes an individual.
         */
        readonly delete: operations["deleteIndividual"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an individual
         * @description Changes an individual. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchIndividual"];
        readonly trace?: never;
    };
    readonly "/organization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List organizations
         * @description Answers the organizations that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listOrganization"];
        readonly put?: never;
        /**
         * Create an organization
         * @description Creates an organization and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organization/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an organization
         * @description Answers an organization by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveOrganization"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an organization
         * @description Deletes an organization.
         */
        readonly delete: operations["deleteOrganization"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an organization
         * @description Changes an organization. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchOrganization"];
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description Reference to a agreement: it names one that is kept elsewhere, by its id. */
        readonly AgreementRef: {
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
        /** @description Reference to a agreement: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly AgreementRef_FVO: {
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
        /** @description Reference to a agreement: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly AgreementRef_MVO: {
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
        /** @description A boolean array characteristic with its attributes. */
        readonly BooleanArrayCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: readonly boolean[];
        };
        /** @description A boolean array characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly BooleanArrayCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly boolean[];
        };
        /** @description A boolean array characteristic with its attributes. Form in which a client sends changes to it. */
        readonly BooleanArrayCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly boolean[];
        };
        /** @description A boolean characteristic with its attributes. */
        readonly BooleanCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: boolean;
        };
        /** @description A boolean characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly BooleanCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: boolean;
        };
        /** @description A boolean characteristic with its attributes. Form in which a client sends changes to it. */
        readonly BooleanCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: boolean;
        };
        /** @description A business partner with its attributes. */
        readonly BusinessPartner: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this business partner. */
            readonly engagedParty?: components["schemas"]["PartyRef"];
            /** @description The party role specification of this business partner. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A business partner with its attributes. Form in which a client sends it to have it created. */
        readonly BusinessPartner_FVO: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this business partner. */
            readonly engagedParty: components["schemas"]["PartyRef_FVO"];
            /** @description The party role specification of this business partner. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_FVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_FVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_FVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A business partner with its attributes. Form in which a client sends changes to it. */
        readonly BusinessPartner_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this business partner. */
            readonly engagedParty: components["schemas"]["PartyRef_MVO"];
            /** @description The party role specification of this business partner. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_MVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_MVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_MVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
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
            readonly id?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
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
            readonly name?: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Other characteristics that this one depends on. */
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
        };
        /** @description A consumer with its attributes. */
        readonly Consumer: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this consumer. */
            readonly engagedParty?: components["schemas"]["PartyRef"];
            /** @description The party role specification of this consumer. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A consumer with its attributes. Form in which a client sends it to have it created. */
        readonly Consumer_FVO: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this consumer. */
            readonly engagedParty: components["schemas"]["PartyRef_FVO"];
            /** @description The party role specification of this consumer. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_FVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_FVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_FVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A consumer with its attributes. Form in which a client sends changes to it. */
        readonly Consumer_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this consumer. */
            readonly engagedParty: components["schemas"]["PartyRef_MVO"];
            /** @description The party role specification of this consumer. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_MVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_MVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_MVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
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
        /** @description How creditworthy a party is, in the operator's own judgement. */
        readonly CreditProfile: {
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
        };
        /** @description How creditworthy a party is, in the operator's own judgement. Form in which a client sends it to have it created. */
        readonly CreditProfile_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
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
        };
        /** @description How creditworthy a party is, in the operator's own judgement. Form in which a client sends changes to it. */
        readonly CreditProfile_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
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
        };
        /** @description A disability that services should take into account. */
        readonly Disability: {
            /** @description Code of the disability in the list that is used. */
            readonly disabilityCode?: string;
            /** @description Name of the disability. */
            readonly disabilityName?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
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
        /** @description A external identifier with its attributes. */
        readonly ExternalIdentifier: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Party or system that it belongs to. */
            readonly owner?: string;
            /** @description The external identifier type of this external identifier. */
            readonly externalIdentifierType?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description A external identifier with its attributes. Form in which a client sends it to have it created. */
        readonly ExternalIdentifier_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Party or system that it belongs to. */
            readonly owner?: string;
            /** @description The external identifier type of this external identifier. */
            readonly externalIdentifierType?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
        };
        /** @description A external identifier with its attributes. Form in which a client sends changes to it. */
        readonly ExternalIdentifier_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Party or system that it belongs to. */
            readonly owner?: string;
            /** @description The external identifier type of this external identifier. */
            readonly externalIdentifierType?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
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
        /** @description A float characteristic with its attributes. */
        readonly FloatCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: number | string;
        };
        /** @description A float characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly FloatCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: number | string;
        };
        /** @description A float characteristic with its attributes. Form in which a client sends changes to it. */
        readonly FloatCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: number | string;
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
        /** @description A natural person, with the names, identifications and ways of contact that are known of them. */
        readonly Individual: {
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
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Gender that the person has stated. */
            readonly gender?: string;
            /** @description Place in which the person was born. */
            readonly placeOfBirth?: string;
            /** @description Country in which the person was born. */
            readonly countryOfBirth?: string;
            /** @description Nationality that the person holds. */
            readonly nationality?: string;
            /** @description Whether the person is married, single, widowed or otherwise. */
            readonly maritalStatus?: string;
            /**
             * Format: date-time
             * @description When the person was born.
             */
            readonly birthDate?: string;
            /**
             * Format: date-time
             * @description When the person died.
             */
            readonly deathDate?: string;
            /** @description Form of address, such as Dr or Ms. */
            readonly title?: string;
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Place where the person is at present. */
            readonly location?: string;
            /** @description State of the individual; `deceaded` is the published spelling. */
            readonly status?: components["schemas"]["IndividualStateType"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameIndividual"][];
            /** @description Documents that prove who the person is. */
            readonly individualIdentification?: readonly components["schemas"]["IndividualIdentification"][];
            /** @description Disabilities that services should take into account. */
            readonly disability?: readonly components["schemas"]["Disability"][];
            /** @description Languages that the person understands, and how well. */
            readonly languageAbility?: readonly components["schemas"]["LanguageAbility"][];
            /** @description Skills of the person and how well they are mastered. */
            readonly skill?: readonly components["schemas"]["Skill"][];
            /** @description Family name of the person. */
            readonly familyName?: string;
            /** @description First name of the person. */
            readonly givenName?: string;
        };
        /** @description Notification that an attribute of a individual, other than its state, has a new value. */
        readonly IndividualAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["IndividualAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a individual attribute value change carries. */
        readonly IndividualAttributeValueChangeEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
        };
        /** @description Notification that a new individual exists. */
        readonly IndividualCreateEvent: {
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
            readonly event?: components["schemas"]["IndividualCreateEventPayload"];
        };
        /** @description What a notification about a individual create carries. */
        readonly IndividualCreateEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
        };
        /** @description Notification that a individual no longer exists. */
        readonly IndividualDeleteEvent: {
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
            readonly event?: components["schemas"]["IndividualDeleteEventPayload"];
        };
        /** @description What a notification about a individual delete carries. */
        readonly IndividualDeleteEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
        };
        /** @description A document that proves who a person is. */
        readonly IndividualIdentification: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue"], "@type">;
        };
        /** @description A document that proves who a person is. Form in which a client sends it to have it created. */
        readonly IndividualIdentification_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue_FVO"], "@type">;
        };
        /** @description A document that proves who a person is. Form in which a client sends changes to it. */
        readonly IndividualIdentification_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue_MVO"], "@type">;
        };
        /** @description Notification that a individual has moved to another state. */
        readonly IndividualStateChangeEvent: {
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
            readonly event?: components["schemas"]["IndividualStateChangeEventPayload"];
        };
        /** @description What a notification about a individual state change carries. */
        readonly IndividualStateChangeEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
        };
        /**
         * @description States of an individual; `deceaded` is the published spelling.
         * @enum {string}
         */
        readonly IndividualStateType: "initialized" | "validated" | "deceased";
        /** @description A natural person, with the names, identifications and ways of contact that are known of them. Form in which a client sends it to have it created. */
        readonly Individual_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier_FVO"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Gender that the person has stated. */
            readonly gender?: string;
            /** @description Place in which the person was born. */
            readonly placeOfBirth?: string;
            /** @description Country in which the person was born. */
            readonly countryOfBirth?: string;
            /** @description Nationality that the person holds. */
            readonly nationality?: string;
            /** @description Whether the person is married, single, widowed or otherwise. */
            readonly maritalStatus?: string;
            /**
             * Format: date-time
             * @description When the person was born.
             */
            readonly birthDate?: string;
            /**
             * Format: date-time
             * @description When the person died.
             */
            readonly deathDate?: string;
            /** @description Form of address, such as Dr or Ms. */
            readonly title?: string;
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Place where the person is at present. */
            readonly location?: string;
            /** @description State of the individual; `deceaded` is the published spelling. */
            readonly status?: components["schemas"]["IndividualStateType"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameIndividual"][];
            /** @description Documents that prove who the person is. */
            readonly individualIdentification?: readonly components["schemas"]["IndividualIdentification_FVO"][];
            /** @description Disabilities that services should take into account. */
            readonly disability?: readonly components["schemas"]["Disability"][];
            /** @description Languages that the person understands, and how well. */
            readonly languageAbility?: readonly components["schemas"]["LanguageAbility"][];
            /** @description Skills of the person and how well they are mastered. */
            readonly skill?: readonly components["schemas"]["Skill"][];
            /** @description Family name of the person. */
            readonly familyName: string;
            /** @description First name of the person. */
            readonly givenName: string;
        };
        /** @description A natural person, with the names, identifications and ways of contact that are known of them. Form in which a client sends changes to it. */
        readonly Individual_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier_MVO"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Gender that the person has stated. */
            readonly gender?: string;
            /** @description Place in which the person was born. */
            readonly placeOfBirth?: string;
            /** @description Country in which the person was born. */
            readonly countryOfBirth?: string;
            /** @description Nationality that the person holds. */
            readonly nationality?: string;
            /** @description Whether the person is married, single, widowed or otherwise. */
            readonly maritalStatus?: string;
            /**
             * Format: date-time
             * @description When the person was born.
             */
            readonly birthDate?: string;
            /**
             * Format: date-time
             * @description When the person died.
             */
            readonly deathDate?: string;
            /** @description Form of address, such as Dr or Ms. */
            readonly title?: string;
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Place where the person is at present. */
            readonly location?: string;
            /** @description State of the individual; `deceaded` is the published spelling. */
            readonly status?: components["schemas"]["IndividualStateType"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameIndividual"][];
            /** @description Documents that prove who the person is. */
            readonly individualIdentification?: readonly components["schemas"]["IndividualIdentification_MVO"][];
            /** @description Disabilities that services should take into account. */
            readonly disability?: readonly components["schemas"]["Disability"][];
            /** @description Languages that the person understands, and how well. */
            readonly languageAbility?: readonly components["schemas"]["LanguageAbility"][];
            /** @description Skills of the person and how well they are mastered. */
            readonly skill?: readonly components["schemas"]["Skill"][];
            /** @description Family name of the person. */
            readonly familyName?: string;
            /** @description First name of the person. */
            readonly givenName?: string;
        };
        /** @description A integer array characteristic with its attributes. */
        readonly IntegerArrayCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: readonly number[];
        };
        /** @description A integer array characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly IntegerArrayCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly number[];
        };
        /** @description A integer array characteristic with its attributes. Form in which a client sends changes to it. */
        readonly IntegerArrayCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly number[];
        };
        /** @description A integer characteristic with its attributes. */
        readonly IntegerCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: number;
        };
        /** @description A integer characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly IntegerCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: number;
        };
        /** @description A integer characteristic with its attributes. Form in which a client sends changes to it. */
        readonly IntegerCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: number;
        };
        /** @description How well a person understands a language. */
        readonly LanguageAbility: {
            /** @description Code of the language, by ISO 639. */
            readonly languageCode?: string;
            /** @description Name of the language. */
            readonly languageName?: string;
            /** @description Whether the person prefers this language. */
            readonly isFavouriteLanguage?: boolean;
            /** @description How well the language is written. */
            readonly writingProficiency?: string;
            /** @description How well the language is read. */
            readonly readingProficiency?: string;
            /** @description How well the language is spoken. */
            readonly speakingProficiency?: string;
            /** @description How well the language is understood when heard. */
            readonly listeningProficiency?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A number array characteristic with its attributes. */
        readonly NumberArrayCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: readonly (number | string)[];
        };
        /** @description A number array characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly NumberArrayCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly (number | string)[];
        };
        /** @description A number array characteristic with its attributes. Form in which a client sends changes to it. */
        readonly NumberArrayCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly (number | string)[];
        };
        /** @description A number characteristic with its attributes. */
        readonly NumberCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: number | string;
        };
        /** @description A number characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly NumberCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: number | string;
        };
        /** @description A number characteristic with its attributes. Form in which a client sends changes to it. */
        readonly NumberCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: number | string;
        };
        /** @description A object array characteristic with its attributes. */
        readonly ObjectArrayCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: readonly Record<string, never>[];
        };
        /** @description A object array characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly ObjectArrayCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly Record<string, never>[];
        };
        /** @description A object array characteristic with its attributes. Form in which a client sends changes to it. */
        readonly ObjectArrayCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly Record<string, never>[];
        };
        /** @description A object characteristic with its attributes. */
        readonly ObjectCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: Record<string, never>;
        };
        /** @description A object characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly ObjectCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: Record<string, never>;
        };
        /** @description A object characteristic with its attributes. Form in which a client sends changes to it. */
        readonly ObjectCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: Record<string, never>;
        };
        /** @description A company, authority or part of one: operators, partners and business customers are organizations. */
        readonly Organization: {
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
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Whether it can hold rights of its own by law. */
            readonly isLegalEntity?: boolean;
            /** @description Whether it is the head office of its group. */
            readonly isHeadOffice?: boolean;
            /** @description Kind of organization, such as company, department or authority. */
            readonly organizationType?: string;
            /** @description Period in which the organization exists. */
            readonly existsDuring?: components["schemas"]["TimePeriod"];
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["OrganizationStateType"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameOrganization"][];
            /** @description Registrations and documents that prove what the organization is. */
            readonly organizationIdentification?: readonly components["schemas"]["OrganizationIdentification"][];
            /** @description Organizations that belong to this one. */
            readonly organizationChildRelationship?: readonly components["schemas"]["OrganizationChildRelationship"][];
            /** @description Organization that this one belongs to. */
            readonly organizationParentRelationship?: components["schemas"]["OrganizationParentRelationship"];
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
        };
        /** @description Notification that an attribute of a organization, other than its state, has a new value. */
        readonly OrganizationAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["OrganizationAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a organization attribute value change carries. */
        readonly OrganizationAttributeValueChangeEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /** @description How a organization child has to do with another. */
        readonly OrganizationChildRelationship: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef"];
        };
        /** @description How a organization child has to do with another. Form in which a client sends it to have it created. */
        readonly OrganizationChildRelationship_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef_FVO"];
        };
        /** @description How a organization child has to do with another. Form in which a client sends changes to it. */
        readonly OrganizationChildRelationship_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef_MVO"];
        };
        /** @description Notification that a new organization exists. */
        readonly OrganizationCreateEvent: {
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
            readonly event?: components["schemas"]["OrganizationCreateEventPayload"];
        };
        /** @description What a notification about a organization create carries. */
        readonly OrganizationCreateEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /** @description Notification that a organization no longer exists. */
        readonly OrganizationDeleteEvent: {
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
            readonly event?: components["schemas"]["OrganizationDeleteEventPayload"];
        };
        /** @description What a notification about a organization delete carries. */
        readonly OrganizationDeleteEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /** @description A registration or document that proves what an organization is. */
        readonly OrganizationIdentification: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue"], "@type">;
        };
        /** @description A registration or document that proves what an organization is. Form in which a client sends it to have it created. */
        readonly OrganizationIdentification_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue_FVO"], "@type">;
        };
        /** @description A registration or document that proves what an organization is. Form in which a client sends changes to it. */
        readonly OrganizationIdentification_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: Omit<components["schemas"]["AttachmentRefOrValue_MVO"], "@type">;
        };
        /** @description How a organization parent has to do with another. */
        readonly OrganizationParentRelationship: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef"];
        };
        /** @description How a organization parent has to do with another. Form in which a client sends it to have it created. */
        readonly OrganizationParentRelationship_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef_FVO"];
        };
        /** @description How a organization parent has to do with another. Form in which a client sends changes to it. */
        readonly OrganizationParentRelationship_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef_MVO"];
        };
        /** @description Reference to a organization: it names one that is kept elsewhere, by its id. */
        readonly OrganizationRef: {
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
        /** @description Reference to a organization: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly OrganizationRef_FVO: {
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
        /** @description Reference to a organization: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly OrganizationRef_MVO: {
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
        /** @description Notification that a organization has moved to another state. */
        readonly OrganizationStateChangeEvent: {
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
            readonly event?: components["schemas"]["OrganizationStateChangeEventPayload"];
        };
        /** @description What a notification about a organization state change carries. */
        readonly OrganizationStateChangeEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /**
         * @description States of an organization.
         * @enum {string}
         */
        readonly OrganizationStateType: "initialized" | "validated" | "closed";
        /** @description A company, authority or part of one: operators, partners and business customers are organizations. Form in which a client sends it to have it created. */
        readonly Organization_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier_FVO"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Whether it can hold rights of its own by law. */
            readonly isLegalEntity?: boolean;
            /** @description Whether it is the head office of its group. */
            readonly isHeadOffice?: boolean;
            /** @description Kind of organization, such as company, department or authority. */
            readonly organizationType?: string;
            /** @description Period in which the organization exists. */
            readonly existsDuring?: components["schemas"]["TimePeriod"];
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["OrganizationStateType"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameOrganization_FVO"][];
            /** @description Registrations and documents that prove what the organization is. */
            readonly organizationIdentification?: readonly components["schemas"]["OrganizationIdentification_FVO"][];
            /** @description Organizations that belong to this one. */
            readonly organizationChildRelationship?: readonly components["schemas"]["OrganizationChildRelationship_FVO"][];
            /** @description Organization that this one belongs to. */
            readonly organizationParentRelationship?: components["schemas"]["OrganizationParentRelationship_FVO"];
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
        };
        /** @description A company, authority or part of one: operators, partners and business customers are organizations. Form in which a client sends changes to it. */
        readonly Organization_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier_MVO"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Whether it can hold rights of its own by law. */
            readonly isLegalEntity?: boolean;
            /** @description Whether it is the head office of its group. */
            readonly isHeadOffice?: boolean;
            /** @description Kind of organization, such as company, department or authority. */
            readonly organizationType?: string;
            /** @description Period in which the organization exists. */
            readonly existsDuring?: components["schemas"]["TimePeriod"];
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["OrganizationStateType"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameOrganization_MVO"][];
            /** @description Registrations and documents that prove what the organization is. */
            readonly organizationIdentification?: readonly components["schemas"]["OrganizationIdentification_MVO"][];
            /** @description Organizations that belong to this one. */
            readonly organizationChildRelationship?: readonly components["schemas"]["OrganizationChildRelationship_MVO"][];
            /** @description Organization that this one belongs to. */
            readonly organizationParentRelationship?: components["schemas"]["OrganizationParentRelationship_MVO"];
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
        };
        /** @description A name that a person has or had besides. */
        readonly OtherNameIndividual: {
            /** @description Form of address that went with this name. */
            readonly title?: string;
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name of the person. */
            readonly givenName?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Family name of the person. */
            readonly familyName?: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description Whole name of the person, all parts in order. */
            readonly fullName?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A name that an organization has or had besides. */
        readonly OtherNameOrganization: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A name that an organization has or had besides. Form in which a client sends it to have it created. */
        readonly OtherNameOrganization_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A name that an organization has or had besides. Form in which a client sends changes to it. */
        readonly OtherNameOrganization_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description What individuals and organizations have in common. */
        readonly Party: {
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
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
        };
        /** @description A rating of how well a party pays, by an agency. */
        readonly PartyCreditProfile: {
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
            /** @description Agency that gave the rating. */
            readonly creditAgencyName?: string;
            /** @description Kind of agency that gave the rating. */
            readonly creditAgencyType?: string;
            /** @description Number under which the agency keeps the rating. */
            readonly ratingReference?: string;
            /**
             * Format: int32
             * @description The rating itself.
             */
            readonly ratingScore?: number;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A rating of how well a party pays, by an agency. Form in which a client sends it to have it created. */
        readonly PartyCreditProfile_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Agency that gave the rating. */
            readonly creditAgencyName?: string;
            /** @description Kind of agency that gave the rating. */
            readonly creditAgencyType?: string;
            /** @description Number under which the agency keeps the rating. */
            readonly ratingReference?: string;
            /**
             * Format: int32
             * @description The rating itself.
             */
            readonly ratingScore?: number;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A rating of how well a party pays, by an agency. Form in which a client sends changes to it. */
        readonly PartyCreditProfile_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Agency that gave the rating. */
            readonly creditAgencyName?: string;
            /** @description Kind of agency that gave the rating. */
            readonly creditAgencyType?: string;
            /** @description Number under which the agency keeps the rating. */
            readonly ratingReference?: string;
            /**
             * Format: int32
             * @description The rating itself.
             */
            readonly ratingScore?: number;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A party or party role with its attributes. */
        readonly PartyOrPartyRole: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"] | components["schemas"]["Individual"] | components["schemas"]["Organization"] | components["schemas"]["PartyRole"] | components["schemas"]["Supplier"] | components["schemas"]["BusinessPartner"] | components["schemas"]["Consumer"] | components["schemas"]["Producer"];
        /** @description A party or party role with its attributes. Form in which a client sends it to have it created. */
        readonly PartyOrPartyRole_FVO: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"] | components["schemas"]["Individual"] | components["schemas"]["Organization"] | components["schemas"]["PartyRole"] | components["schemas"]["Supplier"] | components["schemas"]["BusinessPartner"] | components["schemas"]["Consumer"] | components["schemas"]["Producer"];
        /** @description A party or party role with its attributes. Form in which a client sends changes to it. */
        readonly PartyOrPartyRole_MVO: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"] | components["schemas"]["Individual"] | components["schemas"]["Organization"] | components["schemas"]["PartyRole"] | components["schemas"]["Supplier"] | components["schemas"]["BusinessPartner"] | components["schemas"]["Consumer"] | components["schemas"]["Producer"];
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
        /** @description A capacity in which a party acts, such as reseller or content owner, with the accounts and agreements that belong to it. */
        readonly PartyRole: {
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
            /** @description Name of the role, such as reseller. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The party that plays the role. */
            readonly engagedParty?: components["schemas"]["PartyRef"];
            /** @description The party role specification of this party role. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
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
        /** @description Reference to a party role specification: it names one that is kept elsewhere, by its id. */
        readonly PartyRoleSpecificationRef: {
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
        /** @description Reference to a party role specification: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PartyRoleSpecificationRef_FVO: {
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
        /** @description Reference to a party role specification: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PartyRoleSpecificationRef_MVO: {
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
        /** @description A capacity in which a party acts, such as reseller or content owner, with the accounts and agreements that belong to it. Form in which a client sends it to have it created. */
        readonly PartyRole_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name of the role, such as reseller. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The party that plays the role. */
            readonly engagedParty: components["schemas"]["PartyRef_FVO"];
            /** @description The party role specification of this party role. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_FVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_FVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_FVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A capacity in which a party acts, such as reseller or content owner, with the accounts and agreements that belong to it. Form in which a client sends changes to it. */
        readonly PartyRole_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the role, such as reseller. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The party that plays the role. */
            readonly engagedParty: components["schemas"]["PartyRef_MVO"];
            /** @description The party role specification of this party role. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_MVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_MVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_MVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description What individuals and organizations have in common. Form in which a client sends it to have it created. */
        readonly Party_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier_FVO"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate_FVO"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
        };
        /** @description What individuals and organizations have in common. Form in which a client sends changes to it. */
        readonly Party_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalIdentifier_MVO"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate_MVO"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
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
        /** @description A producer with its attributes. */
        readonly Producer: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this producer. */
            readonly engagedParty?: components["schemas"]["PartyRef"];
            /** @description The party role specification of this producer. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A producer with its attributes. Form in which a client sends it to have it created. */
        readonly Producer_FVO: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this producer. */
            readonly engagedParty: components["schemas"]["PartyRef_FVO"];
            /** @description The party role specification of this producer. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_FVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_FVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_FVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A producer with its attributes. Form in which a client sends changes to it. */
        readonly Producer_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this producer. */
            readonly engagedParty: components["schemas"]["PartyRef_MVO"];
            /** @description The party role specification of this producer. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_MVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_MVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_MVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /**
         * @description A product relationship type with its attributes.
         * @enum {string}
         */
        readonly ProductRelationshipType: "migratesTo" | "bundles" | "bundledBy" | "reliesOn" | "enables" | "requires" | "dependsOn" | "brings";
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
        /** @description A related party or party role with its attributes. */
        readonly RelatedPartyOrPartyRole: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The party, or the role of a party, that is meant. */
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyOrPartyRole"], "@type">;
        };
        /** @description A related party or party role with its attributes. Form in which a client sends it to have it created. */
        readonly RelatedPartyOrPartyRole_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role: string;
            /** @description The party, or the role of a party, that is meant. */
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyOrPartyRole_FVO"], "@type">;
        };
        /** @description A related party or party role with its attributes. Form in which a client sends changes to it. */
        readonly RelatedPartyOrPartyRole_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role: string;
            /** @description The party, or the role of a party, that is meant. */
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyOrPartyRole_MVO"], "@type">;
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
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyRefOrPartyRoleRef"], "@type">;
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
            readonly role: string;
            /** @description The party, or the role of a party, that is meant. */
            readonly partyOrPartyRole?: Omit<components["schemas"]["PartyRefOrPartyRoleRef"], "@type">;
        };
        /** @description A skill and how well it is mastered. */
        readonly Skill: {
            /** @description Code of the skill in the list that is used. */
            readonly skillCode?: string;
            /** @description Name of the skill. */
            readonly skillName?: string;
            /** @description Level of the skill as it was assessed. */
            readonly evaluatedLevel?: string;
            /** @description Remark in words. */
            readonly comment?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
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
        /** @description A string array characteristic with its attributes. */
        readonly StringArrayCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: readonly string[];
        };
        /** @description A string array characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly StringArrayCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly string[];
        };
        /** @description A string array characteristic with its attributes. Form in which a client sends changes to it. */
        readonly StringArrayCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: readonly string[];
        };
        /** @description A string characteristic with its attributes. */
        readonly StringCharacteristic: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value?: string;
        };
        /** @description A string characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly StringCharacteristic_FVO: {
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
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: string;
        };
        /** @description A string characteristic with its attributes. Form in which a client sends changes to it. */
        readonly StringCharacteristic_MVO: {
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
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: string;
        };
        /** @description A supplier with its attributes. */
        readonly Supplier: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this supplier. */
            readonly engagedParty?: components["schemas"]["PartyRef"];
            /** @description The party role specification of this supplier. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A supplier with its attributes. Form in which a client sends it to have it created. */
        readonly Supplier_FVO: {
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
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this supplier. */
            readonly engagedParty: components["schemas"]["PartyRef_FVO"];
            /** @description The party role specification of this supplier. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_FVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_FVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_FVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_FVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_FVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A supplier with its attributes. Form in which a client sends changes to it. */
        readonly Supplier_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this supplier. */
            readonly engagedParty: components["schemas"]["PartyRef_MVO"];
            /** @description The party role specification of this supplier. */
            readonly partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef_MVO"];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef_MVO"][];
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_MVO"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium_MVO"][];
            /** @description Means by which payments are made. */
            readonly paymentMethod?: readonly components["schemas"]["PaymentMethodRef_MVO"][];
            /** @description How creditworthy it is, in the operator's own judgement. */
            readonly creditProfile?: readonly components["schemas"]["CreditProfile_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
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
    readonly listIndividual: {
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
                    readonly "application/json": readonly components["schemas"]["Individual"][];
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
                    readonly "application/json": readonly components["schemas"]["Individual"][];
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
    readonly createIndividual: {
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
                readonly "application/json": components["schemas"]["Individual_FVO"];
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
                    readonly "application/json": components["schemas"]["Individual"];
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
                    readonly "application/json": components["schemas"]["Individual"];
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
    readonly retrieveIndividual: {
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
                    readonly "application/json": components["schemas"]["Individual"];
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
    readonly deleteIndividual: {
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
    readonly patchIndividual: {
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
                readonly "application/json": components["schemas"]["Individual_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["Individual_MVO"];
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
                    readonly "application/json": components["schemas"]["Individual"];
                };
            };
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Individual"];
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
    readonly listOrganization: {
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
                    readonly "application/json": readonly components["schemas"]["Organization"][];
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
                    readonly "application/json": readonly components["schemas"]["Organization"][];
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
    readonly createOrganization: {
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
                readonly "application/json": components["schemas"]["Organization_FVO"];
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
                    readonly "application/json": components["schemas"]["Organization"];
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
                    readonly "application/json": components["schemas"]["Organization"];
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
    readonly retrieveOrganization: {
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
                    readonly "application/json": components["schemas"]["Organization"];
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
    readonly deleteOrganization: {
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
    readonly patchOrganization: {
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
                readonly "application/json": components["schemas"]["Organization_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["Organization_MVO"];
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
                    readonly "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organization"];
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
