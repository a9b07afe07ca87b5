export interface paths {
    readonly "/agreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List agreements
         * @description Answers the agreements that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listAgreement"];
        readonly put?: never;
        /**
         * Create an agreement
         * @description Creates an agreement and answers it with the id, href and defaults that the server has set. It starts as a draft and binds nobody before its activation.
         */
        readonly post: operations["createAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreement/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an agreement
         * @description Answers an agreement by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveAgreement"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an agreement
         * @description Deletes an agreement.
         */
        readonly delete: operations["deleteAgreement"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an agreement
         * @description Changes an agreement. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. Activation checks all terms together and answers every finding at once. A change of an active agreement makes a new version of it; an event is rated by the version in force at its own time.
         */
        readonly patch: operations["patchAgreement"];
        readonly trace?: never;
    };
    readonly "/agreementSpecification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List agreement specifications
         * @description Answers the agreement specifications that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listAgreementSpecification"];
        readonly put?: never;
        /**
         * Create an agreement specification
         * @description Creates an agreement specification and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createAgreementSpecification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreementSpecification/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an agreement specification
         * @description Answers an agreement specification by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveAgreementSpecification"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an agreement specification
         * @description Deletes an agreement specification.
         */
        readonly delete: operations["deleteAgreementSpecification"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an agreement specification
         * @description Changes an agreement specification. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchAgreementSpecification"];
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
        /** @description What two or more parties have agreed on for a period: the items they trade and the terms by which each of them pays and earns. */
        readonly Agreement: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Kind of agreement, such as commercial or interconnection. */
            readonly agreementType: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Number under which the signed document is filed. */
            readonly documentNumber?: number;
            /**
             * Format: date-time
             * @description When the agreement was first drawn up.
             */
            readonly initialDate?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What the parties want to reach with the agreement. */
            readonly statementOfIntent?: string;
            /** @description State of the agreement; its terms bite only while it is active. */
            readonly status?: string;
            /** @description Version of the agreement; an event is rated by the version in force at its own time. */
            readonly version?: string;
            /** @description Signatures of the parties. */
            readonly agreementAuthorization?: readonly components["schemas"]["AgreementAuthorization"][];
            /** @description What is traded, with the terms for each item. */
            readonly agreementItem: readonly components["schemas"]["AgreementItem"][];
            /** @description Period in which the agreement binds the parties. */
            readonly agreementPeriod?: components["schemas"]["TimePeriod"];
            /** @description Template that the agreement was made from. */
            readonly agreementSpecification?: components["schemas"]["AgreementSpecificationRef"];
            /** @description Other agreements that belong to this one. */
            readonly associatedAgreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Period in which the agreement is brought to its end; the published type is a period. */
            readonly completionDate?: components["schemas"]["TimePeriod"];
            /** @description The parties that are bound by the agreement, each with the role that its terms name. */
            readonly engagedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description What the checks of the terms found; set by the server. */
            readonly finding?: readonly components["schemas"]["AgreementFinding"][];
            /** @description Times in which the agreement was suspended and prices nothing; set by the server. */
            readonly suspension?: readonly components["schemas"]["TimePeriod"][];
        };
        /** @description What two or more parties have agreed on for a period: the items they trade and the terms by which each of them pays and earns. Form in which a client sends it to have it created. */
        readonly Agreement_Create: {
            /** @description Kind of agreement, such as commercial or interconnection. */
            readonly agreementType: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Number under which the signed document is filed. */
            readonly documentNumber?: number;
            /**
             * Format: date-time
             * @description When the agreement was first drawn up.
             */
            readonly initialDate?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What the parties want to reach with the agreement. */
            readonly statementOfIntent?: string;
            /** @description State of the agreement; its terms bite only while it is active. */
            readonly status?: string;
            /** @description Version of the agreement; an event is rated by the version in force at its own time. */
            readonly version?: string;
            /** @description Signatures of the parties. */
            readonly agreementAuthorization?: readonly components["schemas"]["AgreementAuthorization"][];
            /** @description What is traded, with the terms for each item. */
            readonly agreementItem: readonly components["schemas"]["AgreementItem"][];
            /** @description Period in which the agreement binds the parties. */
            readonly agreementPeriod?: components["schemas"]["TimePeriod"];
            /** @description Template that the agreement was made from. */
            readonly agreementSpecification?: components["schemas"]["AgreementSpecificationRef"];
            /** @description Other agreements that belong to this one. */
            readonly associatedAgreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Period in which the agreement is brought to its end; the published type is a period. */
            readonly completionDate?: components["schemas"]["TimePeriod"];
            /** @description The parties that are bound by the agreement, each with the role that its terms name. */
            readonly engagedParty: readonly components["schemas"]["RelatedParty"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description What the checks of the terms found; set by the server. */
            readonly finding?: readonly components["schemas"]["AgreementFinding"][];
            /** @description Times in which the agreement was suspended and prices nothing; set by the server. */
            readonly suspension?: readonly components["schemas"]["TimePeriod"][];
        };
        /** @description What two or more parties have agreed on for a period: the items they trade and the terms by which each of them pays and earns. Form in which a client sends changes to it. */
        readonly Agreement_Update: {
            /** @description Kind of agreement, such as commercial or interconnection. */
            readonly agreementType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Number under which the signed document is filed. */
            readonly documentNumber?: number;
            /**
             * Format: date-time
             * @description When the agreement was first drawn up.
             */
            readonly initialDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What the parties want to reach with the agreement. */
            readonly statementOfIntent?: string;
            /** @description State of the agreement; its terms bite only while it is active. */
            readonly status?: string;
            /** @description Version of the agreement; an event is rated by the version in force at its own time. */
            readonly version?: string;
            /** @description Signatures of the parties. */
            readonly agreementAuthorization?: readonly components["schemas"]["AgreementAuthorization"][];
            /** @description What is traded, with the terms for each item. */
            readonly agreementItem?: readonly components["schemas"]["AgreementItem"][];
            /** @description Period in which the agreement binds the parties. */
            readonly agreementPeriod?: components["schemas"]["TimePeriod"];
            /** @description Template that the agreement was made from. */
            readonly agreementSpecification?: components["schemas"]["AgreementSpecificationRef"];
            /** @description Other agreements that belong to this one. */
            readonly associatedAgreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description The parties that are bound by the agreement, each with the role that its terms name. */
            readonly engagedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description What the checks of the terms found; set by the server. */
            readonly finding?: readonly components["schemas"]["AgreementFinding"][];
            /** @description Times in which the agreement was suspended and prices nothing; set by the server. */
            readonly suspension?: readonly components["schemas"]["TimePeriod"][];
        };
        /** @description The signature of a party under an agreement. */
        readonly AgreementAuthorization: {
            /**
             * Format: date-time
             * @description Day and time that it belongs to.
             */
            readonly date?: string;
            /** @description How the signature was given, such as on paper or electronically. */
            readonly signatureRepresentation?: string;
            /** @description Whether the signature is asked for, given or refused. */
            readonly state?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Who signed. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
        };
        /** @description What is traded under an agreement, and the terms for it. */
        readonly AgreementItem: {
            /** @description Products of the inventory that the item is about. */
            readonly product?: readonly components["schemas"]["ProductRef"][];
            /** @description Offerings that the item is about; its terms apply to events on these. */
            readonly productOffering?: readonly components["schemas"]["ProductOfferingRef"][];
            /** @description Terms by which the parties pay and earn, and others in words. */
            readonly termOrCondition?: readonly components["schemas"]["AgreementTermOrCondition"][];
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
        /** @description A characteristic that an agreement made from a specification fills in. */
        readonly AgreementSpecCharacteristic: {
            /** @description Whether the value can be chosen when it is used. */
            readonly configurable?: boolean;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name of the characteristic. */
            readonly name?: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Values that the characteristic can take. */
            readonly specCharacteristicValue?: readonly components["schemas"]["AgreementSpecCharacteristicValue"][];
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
            /** @description Whether an agreement cannot be drafted without it. */
            readonly required?: boolean;
        };
        /** @description A value that a characteristic of an agreement can take. */
        readonly AgreementSpecCharacteristicValue: {
            /** @description Whether this value holds where no other is chosen. */
            readonly default?: boolean;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description Lowest value allowed. */
            readonly valueFrom?: string;
            /** @description Highest value allowed. */
            readonly valueTo?: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description The value itself. */
            readonly value?: components["schemas"]["Any"];
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
        /** @description A template of agreements: the characteristics that an agreement made from it fills in, and the documents that go with it. */
        readonly AgreementSpecification: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Category of service that the specification is for. */
            readonly serviceCategory?: components["schemas"]["CategoryRef"];
            /** @description Characteristics that an agreement made from this fills in. */
            readonly specificationCharacteristic?: readonly components["schemas"]["AgreementSpecCharacteristic"][];
            /** @description Other specifications that this one has to do with. */
            readonly specificationRelationship?: readonly components["schemas"]["AgreementSpecificationRelationship"][];
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
        /** @description A template of agreements: the characteristics that an agreement made from it fills in, and the documents that go with it. Form in which a client sends it to have it created. */
        readonly AgreementSpecification_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Category of service that the specification is for. */
            readonly serviceCategory?: components["schemas"]["CategoryRef"];
            /** @description Characteristics that an agreement made from this fills in. */
            readonly specificationCharacteristic?: readonly components["schemas"]["AgreementSpecCharacteristic"][];
            /** @description Other specifications that this one has to do with. */
            readonly specificationRelationship?: readonly components["schemas"]["AgreementSpecificationRelationship"][];
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
        /** @description A template of agreements: the characteristics that an agreement made from it fills in, and the documents that go with it. Form in which a client sends changes to it. */
        readonly AgreementSpecification_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Category of service that the specification is for. */
            readonly serviceCategory?: components["schemas"]["CategoryRef"];
            /** @description Characteristics that an agreement made from this fills in. */
            readonly specificationCharacteristic?: readonly components["schemas"]["AgreementSpecCharacteristic"][];
            /** @description Other specifications that this one has to do with. */
            readonly specificationRelationship?: readonly components["schemas"]["AgreementSpecificationRelationship"][];
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
        /** @description How a agreement specification has to do with another. */
        readonly AgreementSpecificationRelationship: {
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description When the relation holds. */
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
        /** @description A term of an agreement. Its `@type` chooses one of the types that the engine works out; without one of them it is text. */
        readonly AgreementTermOrCondition: {
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id?: string;
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Type of the term; a term of a known type is worked out by the engine, any other is text. */
            readonly "@type"?: string;
        };
        /** @description Any JSON value. */
        readonly Any: unknown;
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
        /** @description Reference to a category: it names one that is kept elsewhere, by its id. */
        readonly CategoryRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
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
        /** @description Reference to a product offering: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingRef: {
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
            /** @description Whether this engaged party stands for its role in every event that names no other party in that role. */
            readonly standing?: boolean;
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
        /** @description Notification that a new agreement exists. */
        readonly AgreementCreateEvent: {
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
            readonly event?: components["schemas"]["AgreementCreateEventPayload"];
        };
        /** @description What a notification about a agreement create carries. */
        readonly AgreementCreateEventPayload: {
            /** @description The agreement as it is after the change, or as it was before its deletion. */
            readonly agreement?: components["schemas"]["Agreement"];
        };
        /** @description Notification that an attribute of a agreement, other than its state, has a new value. */
        readonly AgreementAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["AgreementAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a agreement attribute value change carries. */
        readonly AgreementAttributeValueChangeEventPayload: {
            /** @description The agreement as it is after the change, or as it was before its deletion. */
            readonly agreement?: components["schemas"]["Agreement"];
        };
        /** @description Notification that a agreement has moved to another state. */
        readonly AgreementStateChangeEvent: {
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
            readonly event?: components["schemas"]["AgreementStateChangeEventPayload"];
        };
        /** @description What a notification about a agreement state change carries. */
        readonly AgreementStateChangeEventPayload: {
            /** @description The agreement as it is after the change, or as it was before its deletion. */
            readonly agreement?: components["schemas"]["Agreement"];
        };
        /** @description Notification that a agreement no longer exists. */
        readonly AgreementDeleteEvent: {
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
            readonly event?: components["schemas"]["AgreementDeleteEventPayload"];
        };
        /** @description What a notification about a agreement delete carries. */
        readonly AgreementDeleteEventPayload: {
            /** @description The agreement as it is after the change, or as it was before its deletion. */
            readonly agreement?: components["schemas"]["Agreement"];
        };
        /** @description Notification that a new agreement specification exists. */
        readonly AgreementSpecificationCreateEvent: {
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
            readonly event?: components["schemas"]["AgreementSpecificationCreateEventPayload"];
        };
        /** @description What a notification about a agreement specification create carries. */
        readonly AgreementSpecificationCreateEventPayload: {
            /** @description The agreement specification as it is after the change, or as it was before its deletion. */
            readonly agreementSpecification?: components["schemas"]["AgreementSpecification"];
        };
        /** @description Notification that an attribute of a agreement specification, other than its state, has a new value. */
        readonly AgreementSpecificationAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["AgreementSpecificationAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a agreement specification attribute value change carries. */
        readonly AgreementSpecificationAttributeValueChangeEventPayload: {
            /** @description The agreement specification as it is after the change, or as it was before its deletion. */
            readonly agreementSpecification?: components["schemas"]["AgreementSpecification"];
        };
        /** @description Notification that a agreement specification has moved to another state. */
        readonly AgreementSpecificationStateChangeEvent: {
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
            readonly event?: components["schemas"]["AgreementSpecificationStateChangeEventPayload"];
        };
        /** @description What a notification about a agreement specification state change carries. */
        readonly AgreementSpecificationStateChangeEventPayload: {
            /** @description The agreement specification as it is after the change, or as it was before its deletion. */
            readonly agreementSpecification?: components["schemas"]["AgreementSpecification"];
        };
        /** @description Notification that a agreement specification no longer exists. */
        readonly AgreementSpecificationDeleteEvent: {
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
            readonly event?: components["schemas"]["AgreementSpecificationDeleteEventPayload"];
        };
        /** @description What a notification about a agreement specification delete carries. */
        readonly AgreementSpecificationDeleteEventPayload: {
            /** @description The agreement specification as it is after the change, or as it was before its deletion. */
            readonly agreementSpecification?: components["schemas"]["AgreementSpecification"];
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
        /** @description The payer owes the payee a price for each unit of what happens. */
        readonly Charge: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "Charge";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description Role or id of the party that owes. */
            readonly payer: string;
            /** @description Role or id of the party that earns. */
            readonly payee: string;
            /** @description What the term reacts to. */
            readonly on: {
                /** @description Types of usage record that count when they are accepted. */
                readonly usageType?: string | readonly string[];
                /** @description An item of a product order completes. */
                readonly order?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                    /** @description Actions of the item that count, such as `add`. */
                    readonly action?: string | readonly string[];
                };
                /** @description A product is active in a settlement period. */
                readonly subscription?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                    /** @description Whether a part of a period counts as its share of days, the first day included; true where it is not given. */
                    readonly prorate?: boolean;
                };
                /**
                 * @description Once a settlement period, at its start or the start of the agreement, if that is later.
                 * @enum {boolean}
                 */
                readonly period?: true;
                /**
                 * @description When the agreement becomes active.
                 * @enum {boolean}
                 */
                readonly once?: true;
                /** @description A payment completes. */
                readonly payment?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                };
                /** @description A refund completes. */
                readonly refund?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                };
                /** @description Whether a part of a period counts as its share of days, the first day included; true where it is not given. */
                readonly prorate?: boolean;
                /** @description Ids of the offerings that count. */
                readonly productOffering?: string | readonly string[];
                /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                readonly where?: {
                    readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                        readonly gte?: string | number;
                        readonly gt?: string | number;
                        readonly lte?: string | number;
                        readonly lt?: string | number;
                    };
                };
            };
            /** @description Price of the units that `per` names. */
            readonly price?: {
                /** @description Currency, by its three letters of ISO 4217. */
                readonly unit: string;
                /** @description How much of it, as a decimal. */
                readonly value: string | number;
            };
            /** @description Characteristic that holds the quantity, or whose different values are counted; where it is not given, the kind of event decides. */
            readonly quantity?: string | {
                /** @description Characteristic whose different values in the period are counted. */
                readonly distinct: string;
            };
            /** @description How many units one price covers; 1 where it is not given. */
            readonly per?: string | number;
            /** @description The quantity is first rounded up to a multiple of this. */
            readonly increment?: string | number;
            /** @description Units that are free in each period. */
            readonly allowance?: string | number;
            /** @description Prices by the quantity of the period, for this payer and payee and after the allowance. */
            readonly tiers?: readonly {
                /** @description Value of the period from which the tier applies; the first starts at 0. */
                readonly from: string | number;
                /** @description Value of the period at which the tier ends; it must be where the next one starts. */
                readonly to?: string | number;
                /** @description Price of the units in this tier. */
                readonly price?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
                /** @description Amount that is due once when the total of the period passes `from`. */
                readonly fixed?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
            }[];
            /**
             * @description Whether each unit has the price of its own tier, or all units that of the tier which the total of the period reaches.
             * @enum {string}
             */
            readonly tierMode?: "graduated" | "volume";
            /** @description Factors on the price; all that match multiply. */
            readonly adjust?: readonly {
                /** @description What the price is multiplied by. */
                readonly factor: string | number;
                /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                readonly where?: {
                    readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                        readonly gte?: string | number;
                        readonly gt?: string | number;
                        readonly lte?: string | number;
                        readonly lt?: string | number;
                    };
                };
                /** @description Window of the day, in the time zone of the agreement; it may pass midnight. */
                readonly time?: {
                    /** @description Days on which the window opens. */
                    readonly days?: readonly ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
                    /** @description Time at which the window opens. */
                    readonly from?: string;
                    /** @description Time at which the window closes, itself no longer inside. */
                    readonly to?: string;
                };
                /** @description Days of the year, both ends included. */
                readonly season?: {
                    /** @description First day, as month and day. */
                    readonly from: string;
                    /** @description Last day, as month and day. */
                    readonly to: string;
                };
            }[];
            /** @description The least amount for one event. */
            readonly minimum?: {
                /** @description Currency, by its three letters of ISO 4217. */
                readonly unit: string;
                /** @description How much of it, as a decimal. */
                readonly value: string | number;
            };
            /** @description Balanced pricing between two directions of traffic, worked out at the close. */
            readonly balance?: {
                /** @description Id of the term of the other direction. */
                readonly with: string;
                /** @description Price of what both sides have sent each other. */
                readonly price: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
                /** @description Price of what one side has sent beyond that. */
                readonly excessPrice?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
                /** @description Amount that is due once where there is an excess. */
                readonly excessFixed?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
            };
            /** @description Whether a part of a period counts as its share of days, the first day included; true where it is not given. */
            readonly prorate?: boolean;
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description Who earns what of a base. What no share takes stays with the holder. */
        readonly RevenueShare: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "RevenueShare";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description What is shared on; where it is not given, the share follows its base. */
            readonly on?: {
                /** @description Types of usage record that count when they are accepted. */
                readonly usageType?: string | readonly string[];
                /** @description An item of a product order completes. */
                readonly order?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                    /** @description Actions of the item that count, such as `add`. */
                    readonly action?: string | readonly string[];
                };
                /** @description A product is active in a settlement period. */
                readonly subscription?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                    /** @description Whether a part of a period counts as its share of days, the first day included; true where it is not given. */
                    readonly prorate?: boolean;
                };
                /**
                 * @description Once a settlement period, at its start or the start of the agreement, if that is later.
                 * @enum {boolean}
                 */
                readonly period?: true;
                /**
                 * @description When the agreement becomes active.
                 * @enum {boolean}
                 */
                readonly once?: true;
                /** @description A payment completes. */
                readonly payment?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                };
                /** @description A refund completes. */
                readonly refund?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                };
                /** @description Whether a part of a period counts as its share of days, the first day included; true where it is not given. */
                readonly prorate?: boolean;
                /** @description Ids of the offerings that count. */
                readonly productOffering?: string | readonly string[];
                /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                readonly where?: {
                    readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                        readonly gte?: string | number;
                        readonly gt?: string | number;
                        readonly lte?: string | number;
                        readonly lt?: string | number;
                    };
                };
            };
            /** @description What is shared: amounts of terms of the same agreement, or what the customer was charged. */
            readonly base: {
                /** @description Ids of the terms whose amounts for the same event are the base. */
                readonly terms?: readonly string[];
                /** @description Kinds of customer charge that are the base: `oneTime`, `recurring`, `usage`. */
                readonly priceType?: ("oneTime" | "recurring" | "usage") | readonly ("oneTime" | "recurring" | "usage")[];
                /** @description Ids of the offerings that count. */
                readonly productOffering?: string | readonly string[];
            };
            /** @description What is taken off the gross base first, so that the net is shared. */
            readonly deduct?: readonly {
                /** @description Ids of the terms whose amounts for the same event are taken off. */
                readonly terms?: readonly string[];
                /** @description Percentage of the gross base that is taken off. */
                readonly percent?: string | number;
            }[];
            /** @description Role or id of the party that holds the money and pays; the payee of the base where it is not given. */
            readonly holder?: string;
            /** @description Parts of the parties; together they may not pass 100 percent. */
            readonly shares?: readonly {
                /** @description Role or id of the party that earns. */
                readonly party: string;
                /** @description Percentage of the base. */
                readonly percent: string | number;
            }[];
            /** @description Other shares from a cumulative base of the period on; each part of the base is shared by its own tier. */
            readonly tiers?: readonly {
                /** @description Value of the period from which the tier applies; the first starts at 0. */
                readonly from: string | number;
                /** @description Value of the period at which the tier ends; it must be where the next one starts. */
                readonly to?: string | number;
                /** @description Parts of the parties; together they may not pass 100 percent. */
                readonly shares: readonly {
                    /** @description Role or id of the party that earns. */
                    readonly party: string;
                    /** @description Percentage of the base. */
                    readonly percent: string | number;
                }[];
            }[];
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description An extra percentage of a base for the party that the order records as its acquirer. */
        readonly AttributionCredit: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "AttributionCredit";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description What is credited; where it is not given, the credit follows its base. */
            readonly on?: {
                /** @description Types of usage record that count when they are accepted. */
                readonly usageType?: string | readonly string[];
                /** @description An item of a product order completes. */
                readonly order?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                    /** @description Actions of the item that count, such as `add`. */
                    readonly action?: string | readonly string[];
                };
                /** @description A product is active in a settlement period. */
                readonly subscription?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                    /** @description Whether a part of a period counts as its share of days, the first day included; true where it is not given. */
                    readonly prorate?: boolean;
                };
                /**
                 * @description Once a settlement period, at its start or the start of the agreement, if that is later.
                 * @enum {boolean}
                 */
                readonly period?: true;
                /**
                 * @description When the agreement becomes active.
                 * @enum {boolean}
                 */
                readonly once?: true;
                /** @description A payment completes. */
                readonly payment?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                };
                /** @description A refund completes. */
                readonly refund?: {
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                    /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                    readonly where?: {
                        readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                            readonly gte?: string | number;
                            readonly gt?: string | number;
                            readonly lte?: string | number;
                            readonly lt?: string | number;
                        };
                    };
                };
                /** @description Whether a part of a period counts as its share of days, the first day included; true where it is not given. */
                readonly prorate?: boolean;
                /** @description Ids of the offerings that count. */
                readonly productOffering?: string | readonly string[];
                /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                readonly where?: {
                    readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                        readonly gte?: string | number;
                        readonly gt?: string | number;
                        readonly lte?: string | number;
                        readonly lt?: string | number;
                    };
                };
            };
            /** @description What the percentage is taken of. */
            readonly base: {
                /** @description Ids of the terms whose amounts for the same event are the base. */
                readonly terms?: readonly string[];
                /** @description Kinds of customer charge that are the base: `oneTime`, `recurring`, `usage`. */
                readonly priceType?: ("oneTime" | "recurring" | "usage") | readonly ("oneTime" | "recurring" | "usage")[];
                /** @description Ids of the offerings that count. */
                readonly productOffering?: string | readonly string[];
            };
            /** @description What is taken off the gross base first, so that the net is shared. */
            readonly deduct?: readonly {
                /** @description Ids of the terms whose amounts for the same event are taken off. */
                readonly terms?: readonly string[];
                /** @description Percentage of the gross base that is taken off. */
                readonly percent?: string | number;
            }[];
            /** @description Role or id of the party that owes the credit. */
            readonly payer?: string;
            /** @description Role or id of the party that holds the money and pays; the payee of the base where it is not given. */
            readonly holder?: string;
            /** @description Percentage of the base. */
            readonly percent: string | number;
            /** @description For how many settlement periods the credit is earned. */
            readonly periods: number;
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description At the close the payer tops up what the payee has earned to an amount. */
        readonly MinimumGuarantee: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "MinimumGuarantee";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description Role or id of the party that owes. */
            readonly payer: string;
            /** @description Role or id of the party that earns. */
            readonly payee: string;
            /** @description Ids of the terms whose lines are looked at. */
            readonly terms: readonly string[];
            /** @description What the payee earns at least in the period. */
            readonly amount: {
                /** @description Currency, by its three letters of ISO 4217. */
                readonly unit: string;
                /** @description How much of it, as a decimal. */
                readonly value: string | number;
            };
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description At the close the payer owes for what is missing to a committed quantity or amount. */
        readonly VolumeCommitment: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "VolumeCommitment";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description Role or id of the party that owes. */
            readonly payer: string;
            /** @description Role or id of the party that earns. */
            readonly payee: string;
            /** @description Ids of the terms whose lines are looked at. */
            readonly terms: readonly string[];
            /** @description Quantity that was committed for the period. */
            readonly quantity?: string | number;
            /** @description Price of each missing unit. */
            readonly shortfallPrice?: {
                /** @description Currency, by its three letters of ISO 4217. */
                readonly unit: string;
                /** @description How much of it, as a decimal. */
                readonly value: string | number;
            };
            /** @description How many units one price covers; 1 where it is not given. */
            readonly per?: string | number;
            /** @description Amount that was committed for the period, instead of a quantity. */
            readonly amount?: {
                /** @description Currency, by its three letters of ISO 4217. */
                readonly unit: string;
                /** @description How much of it, as a decimal. */
                readonly value: string | number;
            };
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description At the close, what the payer owes over some terms is brought down to an amount; the line is negative. */
        readonly Cap: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "Cap";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description Role or id of the party that owes. */
            readonly payer: string;
            /** @description Role or id of the party that earns. */
            readonly payee: string;
            /** @description Ids of the terms whose lines are looked at. */
            readonly terms: readonly string[];
            /** @description What the payer owes at most in the period. */
            readonly amount: {
                /** @description Currency, by its three letters of ISO 4217. */
                readonly unit: string;
                /** @description How much of it, as a decimal. */
                readonly value: string | number;
            };
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description At the close, the highest tier that a metric has reached pays once. With `below` in its tiers it is a penalty for poor service. */
        readonly PerformanceBonus: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "PerformanceBonus";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description Role or id of the party that owes. */
            readonly payer: string;
            /** @description Role or id of the party that earns. */
            readonly payee: string;
            /** @description What is measured over the period. */
            readonly metric: {
                /** @description Types of usage record that are measured. */
                readonly usageType: string | readonly string[];
                /** @description Characteristic that is measured. */
                readonly characteristic?: string;
                /**
                 * @description How the values of the period become one.
                 * @enum {string}
                 */
                readonly aggregate: "average" | "sum" | "minimum" | "maximum" | "last" | "count";
                /** @description Characteristics that the event must have: a value, several values, or bounds `gt`, `gte`, `lt` and `lte`. */
                readonly where?: {
                    readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | {
                        readonly gte?: string | number;
                        readonly gt?: string | number;
                        readonly lte?: string | number;
                        readonly lt?: string | number;
                    };
                };
            };
            /** @description What each value of the metric pays. */
            readonly tiers: readonly {
                /** @description Value of the period from which the tier applies; the first starts at 0. */
                readonly from?: string | number;
                /** @description The tier is reached under this value. */
                readonly below?: string | number;
                /** @description What the tier pays. */
                readonly amount?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
                /** @description Percentage of the base. */
                readonly percent?: string | number;
                /** @description What the percentage is taken of. */
                readonly base?: {
                    /** @description Ids of the terms whose amounts for the same event are the base. */
                    readonly terms?: readonly string[];
                    /** @description Kinds of customer charge that are the base: `oneTime`, `recurring`, `usage`. */
                    readonly priceType?: ("oneTime" | "recurring" | "usage") | readonly ("oneTime" | "recurring" | "usage")[];
                    /** @description Ids of the offerings that count. */
                    readonly productOffering?: string | readonly string[];
                };
            }[];
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description How the agreement is settled. An agreement has exactly one. */
        readonly SettlementTerms: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "SettlementTerms";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /**
             * @description Length of a settlement period.
             * @enum {string}
             */
            readonly cycle: "daily" | "weekly" | "monthly" | "quarterly";
            /** @description Time zone of the agreement, by its IANA name; periods and windows of the day are cut in it. */
            readonly timeZone: string;
            /** @description Currency of settlement, by its three letters of ISO 4217. */
            readonly currency: string;
            /**
             * @description Whether positions are netted: not at all, for each pair of parties, or with a clearing party.
             * @enum {string}
             */
            readonly netting?: "none" | "bilateral" | "clearing";
            /** @description Role or id of the party that everyone settles with, where netting is `clearing`. */
            readonly clearingParty?: string;
            /**
             * @description How a line is rounded to the minor unit of its currency; `halfEven` where it is not given.
             * @enum {string}
             */
            readonly rounding?: "halfEven" | "halfUp";
            /** @description Decimals that are kept for each event; 6 where it is not given. */
            readonly recordScale?: number;
            /** @description How terms in another currency are converted; without it their lines are settled in their own currency. */
            readonly exchange?: {
                /** @description Name of the source of the rates. */
                readonly source?: string;
                /**
                 * @description Day whose rate applies: that of the event, or the last of the period; or `fixed` for rates that are agreed once and for all.
                 * @enum {string}
                 */
                readonly date: "event" | "periodEnd" | "fixed";
                /** @description Rates that are agreed, where the date is `fixed`. */
                readonly rates?: readonly {
                    /** @description Currency that is converted, by its three letters of ISO 4217. */
                    readonly currency: string;
                    /** @description Units of the settlement currency for one unit of it. */
                    readonly rate: string | number;
                }[];
                /** @description Percentage that is added to the rate. */
                readonly markupPercent?: string | number;
            };
            /** @description Days from the end of the period in which a position is to be paid. */
            readonly paymentTermDays?: number;
            /** @description Below this a position is carried over to the next period. */
            readonly minimumPayout?: {
                /** @description Currency, by its three letters of ISO 4217. */
                readonly unit: string;
                /** @description How much of it, as a decimal. */
                readonly value: string | number;
            } | (string | number);
            /** @description Whether the payer makes out the bill in the name of the payee. */
            readonly selfBilling?: boolean;
            /** @description Role or id of the party that pays the payee when the payer does not. */
            readonly guarantor?: string;
            /** @description Whether nothing is paid out before the customers have paid what the payer billed them in the same run. */
            readonly payWhenPaid?: boolean;
            /** @description Difference up to which two statements count as agreeing. */
            readonly tolerance?: {
                /** @description Difference in money. */
                readonly amount?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                } | (string | number);
                /** @description Difference in percent. */
                readonly percent?: string | number;
            };
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description Where, at which price and through which channel a party may sell. Checked on quotes and orders and, where it is exclusive, against all other active agreements at activation. */
        readonly SalesRestriction: {
            /**
             * @description Type of the term.
             * @enum {string}
             */
            readonly "@type": "SalesRestriction";
            /** @description Identifier of the term, unique in its agreement; lines and findings name it. */
            readonly id: string;
            /** @description When the term applies; it may not leave the period of the agreement. */
            readonly validFor?: {
                /**
                 * Format: date-time
                 * @description First moment of the period.
                 */
                readonly startDateTime?: string;
                /**
                 * Format: date-time
                 * @description Moment at which the period ends, itself no longer inside.
                 */
                readonly endDateTime?: string;
            };
            /** @description What must hold at the close; where it fails, the lines of the term are void. */
            readonly condition?: {
                /**
                 * @description What is counted over the named terms.
                 * @enum {string}
                 */
                readonly counter: "quantity" | "amount";
                /** @description Ids of the terms whose lines are counted. */
                readonly terms: readonly string[];
                /** @description The value that the counter must reach. */
                readonly atLeast: string | number;
            };
            /** @description Role or id of the party that is bound. */
            readonly party: string;
            /** @description Countries or regions, by ISO 3166-1 or 3166-2. */
            readonly territory?: readonly string[];
            /** @description Whether nobody else may sell the items in the territory. */
            readonly exclusive?: boolean;
            /** @description Price at which the party may sell. */
            readonly resalePrice?: {
                /** @description The only price allowed. */
                readonly exact?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
                /** @description The lowest price allowed. */
                readonly minimum?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
                /** @description The highest price allowed. */
                readonly maximum?: {
                    /** @description Currency, by its three letters of ISO 4217. */
                    readonly unit: string;
                    /** @description How much of it, as a decimal. */
                    readonly value: string | number;
                };
            };
            /** @description Channels through which the party may sell. */
            readonly channel?: string | readonly string[];
            /** @description What the term says, in words for people. */
            readonly description?: string;
            /** @description The type that is extended: AgreementTermOrCondition. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this term. */
            readonly "@schemaLocation"?: string;
        };
        /** @description What a check of the terms found. */
        readonly AgreementFinding: {
            /** @description Stable name of what was found, such as shareSumOver100. */
            readonly code?: string;
            /** @description What was found, in words. */
            readonly message?: string;
            /** @description JSON pointer into the agreement. */
            readonly pointer?: string;
            /** @description Term that is concerned. */
            readonly termId?: string;
            /** @description Error or warning: an error keeps the agreement from coming into force. */
            readonly severity?: string;
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
    readonly listAgreement: {
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
                    readonly "application/json": readonly components["schemas"]["Agreement"][];
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
                    readonly "application/json": readonly components["schemas"]["Agreement"][];
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
    readonly createAgreement: {
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
                readonly "application/json": components["schemas"]["Agreement_Create"];
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
                    readonly "application/json": components["schemas"]["Agreement"];
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
    readonly retrieveAgreement: {
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
                    readonly "application/json": components["schemas"]["Agreement"];
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
    readonly deleteAgreement: {
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
    readonly patchAgreement: {
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
                readonly "application/json": components["schemas"]["Agreement_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Agreement_Update"];
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
                    readonly "application/json": components["schemas"]["Agreement"];
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
    readonly listAgreementSpecification: {
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
                    readonly "application/json": readonly components["schemas"]["AgreementSpecification"][];
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
                    readonly "application/json": readonly components["schemas"]["AgreementSpecification"][];
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
    readonly createAgreementSpecification: {
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
                readonly "application/json": components["schemas"]["AgreementSpecification_Create"];
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
                    readonly "application/json": components["schemas"]["AgreementSpecification"];
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
    readonly retrieveAgreementSpecification: {
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
                    readonly "application/json": components["schemas"]["AgreementSpecification"];
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
    readonly deleteAgreementSpecification: {
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
    readonly patchAgreementSpecification: {
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
                readonly "application/json": components["schemas"]["AgreementSpecification_Update"];
                readonly "application/merge-patch+json": components["schemas"]["AgreementSpecification_Update"];
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
                    readonly "application/json": components["schemas"]["AgreementSpecification"];
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
