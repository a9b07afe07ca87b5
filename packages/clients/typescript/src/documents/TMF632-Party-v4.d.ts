export interface paths {
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
        /** @description A disability that services should take into account. */
        readonly Disability: {
            /** @description Code of the disability in the list that is used. */
            readonly disabilityCode?: string;
            /** @description Name of the disability. */
            readonly disabilityName?: string;
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
        /** @description An identifier under which another system knows something. */
        readonly ExternalReference: {
            /** @description Kind of the external identifier, such as a web address or an account number. */
            readonly externalReferenceType?: string;
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
        /** @description A natural person, with the names, identifications and ways of contact that are known of them. */
        readonly Individual: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /**
             * Format: date-time
             * @description When the person was born.
             */
            readonly birthDate?: string;
            /** @description Country in which the person was born. */
            readonly countryOfBirth?: string;
            /**
             * Format: date-time
             * @description When the person died.
             */
            readonly deathDate?: string;
            /** @description Family name of the person. */
            readonly familyName?: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Whole name of the person, all parts in order. */
            readonly fullName?: string;
            /** @description Gender that the person has stated. */
            readonly gender?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name of the person. */
            readonly givenName?: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Place where the person is at present. */
            readonly location?: string;
            /** @description Whether the person is married, single, widowed or otherwise. */
            readonly maritalStatus?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description Nationality that the person holds. */
            readonly nationality?: string;
            /** @description Place in which the person was born. */
            readonly placeOfBirth?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description Form of address, such as Dr or Ms. */
            readonly title?: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Disabilities that services should take into account. */
            readonly disability?: readonly components["schemas"]["Disability"][];
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalReference"][];
            /** @description Documents that prove who the person is. */
            readonly individualIdentification?: readonly components["schemas"]["IndividualIdentification"][];
            /** @description Languages that the person understands, and how well. */
            readonly languageAbility?: readonly components["schemas"]["LanguageAbility"][];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameIndividual"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Skills of the person and how well they are mastered. */
            readonly skill?: readonly components["schemas"]["Skill"][];
            /** @description State of the individual; `deceaded` is the published spelling. */
            readonly status?: components["schemas"]["IndividualStateType"];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
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
        /** @description A natural person, with the names, identifications and ways of contact that are known of them. Form in which a client sends it to have it created. */
        readonly Individual_Create: {
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /**
             * Format: date-time
             * @description When the person was born.
             */
            readonly birthDate?: string;
            /** @description Country in which the person was born. */
            readonly countryOfBirth?: string;
            /**
             * Format: date-time
             * @description When the person died.
             */
            readonly deathDate?: string;
            /** @description Family name of the person. */
            readonly familyName: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Whole name of the person, all parts in order. */
            readonly fullName?: string;
            /** @description Gender that the person has stated. */
            readonly gender?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name of the person. */
            readonly givenName: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Place where the person is at present. */
            readonly location?: string;
            /** @description Whether the person is married, single, widowed or otherwise. */
            readonly maritalStatus?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description Nationality that the person holds. */
            readonly nationality?: string;
            /** @description Place in which the person was born. */
            readonly placeOfBirth?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description Form of address, such as Dr or Ms. */
            readonly title?: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Disabilities that services should take into account. */
            readonly disability?: readonly components["schemas"]["Disability"][];
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalReference"][];
            /** @description Documents that prove who the person is. */
            readonly individualIdentification?: readonly components["schemas"]["IndividualIdentification"][];
            /** @description Languages that the person understands, and how well. */
            readonly languageAbility?: readonly components["schemas"]["LanguageAbility"][];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameIndividual"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Skills of the person and how well they are mastered. */
            readonly skill?: readonly components["schemas"]["Skill"][];
            /** @description State of the individual; `deceaded` is the published spelling. */
            readonly status?: components["schemas"]["IndividualStateType"];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
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
        /** @description A natural person, with the names, identifications and ways of contact that are known of them. Form in which a client sends changes to it. */
        readonly Individual_Update: {
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /**
             * Format: date-time
             * @description When the person was born.
             */
            readonly birthDate?: string;
            /** @description Country in which the person was born. */
            readonly countryOfBirth?: string;
            /**
             * Format: date-time
             * @description When the person died.
             */
            readonly deathDate?: string;
            /** @description Family name of the person. */
            readonly familyName?: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Whole name of the person, all parts in order. */
            readonly fullName?: string;
            /** @description Gender that the person has stated. */
            readonly gender?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name of the person. */
            readonly givenName?: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Place where the person is at present. */
            readonly location?: string;
            /** @description Whether the person is married, single, widowed or otherwise. */
            readonly maritalStatus?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description Nationality that the person holds. */
            readonly nationality?: string;
            /** @description Place in which the person was born. */
            readonly placeOfBirth?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description Form of address, such as Dr or Ms. */
            readonly title?: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Disabilities that services should take into account. */
            readonly disability?: readonly components["schemas"]["Disability"][];
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalReference"][];
            /** @description Documents that prove who the person is. */
            readonly individualIdentification?: readonly components["schemas"]["IndividualIdentification"][];
            /** @description Languages that the person understands, and how well. */
            readonly languageAbility?: readonly components["schemas"]["LanguageAbility"][];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameIndividual"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Skills of the person and how well they are mastered. */
            readonly skill?: readonly components["schemas"]["Skill"][];
            /** @description State of the individual; `deceaded` is the published spelling. */
            readonly status?: components["schemas"]["IndividualStateType"];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
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
        /** @description A document that proves who a person is. */
        readonly IndividualIdentification: {
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: components["schemas"]["AttachmentRefOrValue"];
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
        /**
         * @description States of an individual; `deceaded` is the published spelling.
         * @enum {string}
         */
        readonly IndividualStateType: "initialized" | "validated" | "deceaded";
        /** @description How well a person understands a language. */
        readonly LanguageAbility: {
            /** @description Whether the person prefers this language. */
            readonly isFavouriteLanguage?: boolean;
            /** @description Code of the language, by ISO 639. */
            readonly languageCode?: string;
            /** @description Name of the language. */
            readonly languageName?: string;
            /** @description How well the language is understood when heard. */
            readonly listeningProficiency?: string;
            /** @description How well the language is read. */
            readonly readingProficiency?: string;
            /** @description How well the language is spoken. */
            readonly speakingProficiency?: string;
            /** @description How well the language is written. */
            readonly writingProficiency?: string;
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
        /** @description A company, authority or part of one: operators, partners and business customers are organizations. */
        readonly Organization: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Whether it is the head office of its group. */
            readonly isHeadOffice?: boolean;
            /** @description Whether it can hold rights of its own by law. */
            readonly isLegalEntity?: boolean;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description Kind of organization, such as company, department or authority. */
            readonly organizationType?: string;
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Period in which the organization exists. */
            readonly existsDuring?: components["schemas"]["TimePeriod"];
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalReference"][];
            /** @description Organizations that belong to this one. */
            readonly organizationChildRelationship?: readonly components["schemas"]["OrganizationChildRelationship"][];
            /** @description Registrations and documents that prove what the organization is. */
            readonly organizationIdentification?: readonly components["schemas"]["OrganizationIdentification"][];
            /** @description Organization that this one belongs to. */
            readonly organizationParentRelationship?: components["schemas"]["OrganizationParentRelationship"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameOrganization"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["OrganizationStateType"];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
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
        /** @description A company, authority or part of one: operators, partners and business customers are organizations. Form in which a client sends it to have it created. */
        readonly Organization_Create: {
            /** @description Whether it is the head office of its group. */
            readonly isHeadOffice?: boolean;
            /** @description Whether it can hold rights of its own by law. */
            readonly isLegalEntity?: boolean;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description Kind of organization, such as company, department or authority. */
            readonly organizationType?: string;
            /** @description Name under which the organization does business. */
            readonly tradingName: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Period in which the organization exists. */
            readonly existsDuring?: components["schemas"]["TimePeriod"];
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalReference"][];
            /** @description Organizations that belong to this one. */
            readonly organizationChildRelationship?: readonly components["schemas"]["OrganizationChildRelationship"][];
            /** @description Registrations and documents that prove what the organization is. */
            readonly organizationIdentification?: readonly components["schemas"]["OrganizationIdentification"][];
            /** @description Organization that this one belongs to. */
            readonly organizationParentRelationship?: components["schemas"]["OrganizationParentRelationship"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameOrganization"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["OrganizationStateType"];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
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
        /** @description A company, authority or part of one: operators, partners and business customers are organizations. Form in which a client sends changes to it. */
        readonly Organization_Update: {
            /** @description Whether it is the head office of its group. */
            readonly isHeadOffice?: boolean;
            /** @description Whether it can hold rights of its own by law. */
            readonly isLegalEntity?: boolean;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description Kind of organization, such as company, department or authority. */
            readonly organizationType?: string;
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Period in which the organization exists. */
            readonly existsDuring?: components["schemas"]["TimePeriod"];
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalReference"][];
            /** @description Organizations that belong to this one. */
            readonly organizationChildRelationship?: readonly components["schemas"]["OrganizationChildRelationship"][];
            /** @description Registrations and documents that prove what the organization is. */
            readonly organizationIdentification?: readonly components["schemas"]["OrganizationIdentification"][];
            /** @description Organization that this one belongs to. */
            readonly organizationParentRelationship?: components["schemas"]["OrganizationParentRelationship"];
            /** @description Names that it has or had besides. */
            readonly otherName?: readonly components["schemas"]["OtherNameOrganization"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["OrganizationStateType"];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
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
        /** @description How a organization child has to do with another. */
        readonly OrganizationChildRelationship: {
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef"];
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
        /** @description A registration or document that proves what an organization is. */
        readonly OrganizationIdentification: {
            /** @description Number of the document or registration. */
            readonly identificationId?: string;
            /** @description Kind of document or registration, such as passport or company register. */
            readonly identificationType?: string;
            /** @description Authority that issued it. */
            readonly issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issuingDate?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: components["schemas"]["AttachmentRefOrValue"];
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
        /** @description How a organization parent has to do with another. */
        readonly OrganizationParentRelationship: {
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description The other organization. */
            readonly organization?: components["schemas"]["OrganizationRef"];
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
        /** @description Reference to a organization: it names one that is kept elsewhere, by its id. */
        readonly OrganizationRef: {
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
        /**
         * @description States of an organization.
         * @enum {string}
         */
        readonly OrganizationStateType: "initialized" | "validated" | "closed";
        /** @description A name that a person has or had besides. */
        readonly OtherNameIndividual: {
            /** @description Title of nobility, such as Baron or Lady. */
            readonly aristocraticTitle?: string;
            /** @description Family name of the person. */
            readonly familyName?: string;
            /** @description What stands before the family name, such as van or de. */
            readonly familyNamePrefix?: string;
            /** @description Whole name, put together as it is to be shown. */
            readonly formattedName?: string;
            /** @description Whole name of the person, all parts in order. */
            readonly fullName?: string;
            /** @description What tells generations of one name apart, such as Junior or III. */
            readonly generation?: string;
            /** @description First name of the person. */
            readonly givenName?: string;
            /** @description Name under which it is registered by law. */
            readonly legalName?: string;
            /** @description Names between the first and the family name. */
            readonly middleName?: string;
            /** @description First name by which the person wants to be called. */
            readonly preferredGivenName?: string;
            /** @description Form of address that went with this name. */
            readonly title?: string;
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
        /** @description A name that an organization has or had besides. */
        readonly OtherNameOrganization: {
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of name, such as a legal form or a brand. */
            readonly nameType?: string;
            /** @description Name under which the organization does business. */
            readonly tradingName?: string;
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
        /** @description What individuals and organizations have in common. */
        readonly Party: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Ratings of how well it pays, by those who gave them. */
            readonly creditRating?: readonly components["schemas"]["PartyCreditProfile"][];
            /** @description Identifiers under which other systems know it. */
            readonly externalReference?: readonly components["schemas"]["ExternalReference"][];
            /** @description Characteristics that describe the party further, by name and value. */
            readonly partyCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Certificates that free it from taxes. */
            readonly taxExemptionCertificate?: readonly components["schemas"]["TaxExemptionCertificate"][];
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
        /** @description A rating of how well a party pays, by an agency. */
        readonly PartyCreditProfile: {
            /** @description Agency that gave the rating. */
            readonly creditAgencyName?: string;
            /** @description Kind of agency that gave the rating. */
            readonly creditAgencyType?: string;
            /** @description Number under which the agency keeps the rating. */
            readonly ratingReference?: string;
            /** @description The rating itself. */
            readonly ratingScore?: number;
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
        };
        /** @description A skill and how well it is mastered. */
        readonly Skill: {
            /** @description Remark in words. */
            readonly comment?: string;
            /** @description Level of the skill as it was assessed. */
            readonly evaluatedLevel?: string;
            /** @description Code of the skill in the list that is used. */
            readonly skillCode?: string;
            /** @description Name of the skill. */
            readonly skillName?: string;
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
        /** @description A tax that is meant: its name and kind. */
        readonly TaxDefinition: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of tax. */
            readonly taxType?: string;
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
        /** @description A certificate that frees a party from taxes. */
        readonly TaxExemptionCertificate: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: components["schemas"]["AttachmentRefOrValue"];
            /** @description Taxes that are meant. */
            readonly taxDefinition?: readonly components["schemas"]["TaxDefinition"][];
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
        /** @description Notification that a new organization exists. */
        readonly OrganizationCreateEvent: {
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
            readonly event?: components["schemas"]["OrganizationCreateEventPayload"];
        };
        /** @description What a notification about a organization create carries. */
        readonly OrganizationCreateEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /** @description Notification that an attribute of a organization, other than its state, has a new value. */
        readonly OrganizationAttributeValueChangeEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /** @description Path of the attribute that has changed or is missing. */
            readonly fieldPath?: string;
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
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["OrganizationAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a organization attribute value change carries. */
        readonly OrganizationAttributeValueChangeEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /** @description Notification that a organization has moved to another state. */
        readonly OrganizationStateChangeEvent: {
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
            readonly event?: components["schemas"]["OrganizationStateChangeEventPayload"];
        };
        /** @description What a notification about a organization state change carries. */
        readonly OrganizationStateChangeEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /** @description Notification that a organization no longer exists. */
        readonly OrganizationDeleteEvent: {
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
            readonly event?: components["schemas"]["OrganizationDeleteEventPayload"];
        };
        /** @description What a notification about a organization delete carries. */
        readonly OrganizationDeleteEventPayload: {
            /** @description The organization as it is after the change, or as it was before its deletion. */
            readonly organization?: components["schemas"]["Organization"];
        };
        /** @description Notification that a new individual exists. */
        readonly IndividualCreateEvent: {
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
            readonly event?: components["schemas"]["IndividualCreateEventPayload"];
        };
        /** @description What a notification about a individual create carries. */
        readonly IndividualCreateEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
        };
        /** @description Notification that an attribute of a individual, other than its state, has a new value. */
        readonly IndividualAttributeValueChangeEvent: {
            /** @description Identifier of the event; the same when it is delivered again, so that a receiver can tell. */
            readonly eventId?: string;
            /** @description Path of the attribute that has changed or is missing. */
            readonly fieldPath?: string;
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
            /** @description Identifier shared by events that belong together. */
            readonly correlationId?: string;
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["IndividualAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a individual attribute value change carries. */
        readonly IndividualAttributeValueChangeEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
        };
        /** @description Notification that a individual has moved to another state. */
        readonly IndividualStateChangeEvent: {
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
            readonly event?: components["schemas"]["IndividualStateChangeEventPayload"];
        };
        /** @description What a notification about a individual state change carries. */
        readonly IndividualStateChangeEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
        };
        /** @description Notification that a individual no longer exists. */
        readonly IndividualDeleteEvent: {
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
            readonly event?: components["schemas"]["IndividualDeleteEventPayload"];
        };
        /** @description What a notification about a individual delete carries. */
        readonly IndividualDeleteEventPayload: {
            /** @description The individual as it is after the change, or as it was before its deletion. */
            readonly individual?: components["schemas"]["Individual"];
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
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createIndividual: {
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
                readonly "application/json": components["schemas"]["Individual_Create"];
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
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
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
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
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
    readonly patchIndividual: {
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
                readonly "application/json": components["schemas"]["Individual_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Individual_Update"];
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
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createOrganization: {
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
                readonly "application/json": components["schemas"]["Organization_Create"];
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
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 405: components["responses"]["Error405"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
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
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
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
    readonly patchOrganization: {
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
                readonly "application/json": components["schemas"]["Organization_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Organization_Update"];
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
