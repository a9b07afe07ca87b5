export interface paths {
    readonly "/quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List quotes
         * @description Answers the quotes that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listQuote"];
        readonly put?: never;
        /**
         * Create a quote
         * @description Creates a quote and answers it with the id, href and defaults that the server has set. Items that an agreement forbids to sell in that place, channel or price are refused with the id of the term.
         */
        readonly post: operations["createQuote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/quote/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a quote
         * @description Answers a quote by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveQuote"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a quote
         * @description Deletes a quote.
         */
        readonly delete: operations["deleteQuote"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a quote
         * @description Changes a quote. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchQuote"];
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
        /** @description Reference to a agreement item: it names one that is kept elsewhere, by its id. */
        readonly AgreementItemRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of the item in its agreement. */
            readonly agreementItemId?: string;
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
        /** @description Any JSON value. */
        readonly Any: unknown;
        /** @description Reference to a appointment: it names one that is kept elsewhere, by its id. */
        readonly AppointmentRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Short description of what is referred to. */
            readonly description?: string;
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
        /** @description An approval that a quote or one of its items needs. */
        readonly Authorization: {
            /**
             * Format: date-time
             * @description When the approval was given.
             */
            readonly givenDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /**
             * Format: date-time
             * @description When the approval was asked for.
             */
            readonly requestedDate?: string;
            /** @description How the signature was given, such as on paper or electronically. */
            readonly signatureRepresentation?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Parties that have to approve. */
            readonly approver?: readonly components["schemas"]["RelatedParty"][];
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
        /** @description A remark that somebody has made. */
        readonly Note: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Who wrote it. */
            readonly author?: string;
            /**
             * Format: date-time
             * @description Day and time that it belongs to.
             */
            readonly date?: string;
            /** @description The words themselves. */
            readonly text: string;
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
        /** @description A place: an address, a site or a region. */
        readonly Place: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
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
        /** @description Reference to a place: it names one that is kept elsewhere, by its id. */
        readonly PlaceRef: {
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
        /** @description What a price comes to: amount with and without tax, or a percentage. */
        readonly Price: {
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
            /** @description Amount without tax. */
            readonly dutyFreeAmount?: components["schemas"]["Money"];
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
        };
        /** @description A discount on a price, or an addition to it. */
        readonly PriceAlteration: {
            /** @description How many periods the alteration holds. */
            readonly applicationDuration?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price: components["schemas"]["Price"];
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
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
        /** @description A product that a customer holds: what was ordered, when it started, what it costs and what it runs on. */
        readonly Product: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description Whether the customer sees it in self-care. */
            readonly isCustomerVisible?: boolean;
            /** @description Name by which people know it. */
            readonly name?: string;
            /**
             * Format: date-time
             * @description When the order was placed; the server sets it.
             */
            readonly orderDate?: string;
            /** @description Serial number of the product. */
            readonly productSerialNumber?: string;
            /**
             * Format: date-time
             * @description When it starts.
             */
            readonly startDate?: string;
            /**
             * Format: date-time
             * @description When it ends or has ended.
             */
            readonly terminationDate?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementItemRef"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["RelatedPlaceRefOrValue"][];
            /** @description The product that is meant. */
            readonly product?: readonly components["schemas"]["ProductRefOrValue"][];
            /** @description Characteristics of the product, by name and value. */
            readonly productCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["RelatedProductOrderItem"][];
            /** @description Prices that the customer pays for the product. */
            readonly productPrice?: readonly components["schemas"]["ProductPrice"][];
            /** @description Other products that this one has to do with. */
            readonly productRelationship?: readonly components["schemas"]["ProductRelationship"][];
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Commitments that the customer has made for the product. */
            readonly productTerm?: readonly components["schemas"]["ProductTerm"][];
            /** @description Resources that the product runs on. */
            readonly realizingResource?: readonly components["schemas"]["ResourceRef"][];
            /** @description Services that the product runs on. */
            readonly realizingService?: readonly components["schemas"]["ServiceRef"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["ProductStatusType"];
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
        /** @description Reference to a product offering price: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingPriceRef: {
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
        /** @description Reference to a product offering qualification item: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingQualificationItemRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Address of the check of whether the offering can be had. */
            readonly productOfferingQualificationHref?: string;
            /** @description Identifier of the check of whether the offering can be had. */
            readonly productOfferingQualificationId: string;
            /** @description Name of the check of whether the offering can be had. */
            readonly productOfferingQualificationName?: string;
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
        /** @description Reference to a product offering qualification: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingQualificationRef: {
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
        /** @description A price that a customer pays for a product. */
        readonly ProductPrice: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType: string;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description The price itself. */
            readonly price: components["schemas"]["Price"];
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
            /** @description Discounts or additions to the price. */
            readonly productPriceAlteration?: readonly components["schemas"]["PriceAlteration"][];
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
        /** @description A product: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly ProductRefOrValue: {
            /** @description Identifier of what is referred to; absent where the whole value is given instead. */
            readonly id?: string;
            /** @description Address of what is referred to; absent where the whole value is given instead. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description Whether the customer sees it in self-care. */
            readonly isCustomerVisible?: boolean;
            /** @description Name by which people know it. */
            readonly name?: string;
            /**
             * Format: date-time
             * @description When the order was placed; the server sets it.
             */
            readonly orderDate?: string;
            /** @description Serial number of the product. */
            readonly productSerialNumber?: string;
            /**
             * Format: date-time
             * @description When it starts.
             */
            readonly startDate?: string;
            /**
             * Format: date-time
             * @description When it ends or has ended.
             */
            readonly terminationDate?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementItemRef"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["RelatedPlaceRefOrValue"][];
            /** @description The product that is meant. */
            readonly product?: readonly components["schemas"]["ProductRefOrValue"][];
            /** @description Characteristics of the product, by name and value. */
            readonly productCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["RelatedProductOrderItem"][];
            /** @description Prices that the customer pays for the product. */
            readonly productPrice?: readonly components["schemas"]["ProductPrice"][];
            /** @description Other products that this one has to do with. */
            readonly productRelationship?: readonly components["schemas"]["ProductRelationship"][];
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Commitments that the customer has made for the product. */
            readonly productTerm?: readonly components["schemas"]["ProductTerm"][];
            /** @description Resources that the product runs on. */
            readonly realizingResource?: readonly components["schemas"]["ResourceRef"][];
            /** @description Services that the product runs on. */
            readonly realizingService?: readonly components["schemas"]["ServiceRef"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["ProductStatusType"];
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
        /** @description How a product has to do with another. */
        readonly ProductRelationship: {
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
            /** @description The product that is meant. */
            readonly product: components["schemas"]["ProductRefOrValue"];
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
        /** @description Reference to a product specification: it names one that is kept elsewhere, by its id. */
        readonly ProductSpecificationRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
            /** @description Schema that products made from it follow. */
            readonly targetProductSchema?: components["schemas"]["TargetProductSchema"];
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
         * @description States of a product; one of the published words ends in a blank.
         * @enum {string}
         */
        readonly ProductStatusType: "created" | "pendingActive" | "cancelled" | "active" | "pendingTerminate" | "terminated" | "suspended" | "aborted ";
        /** @description A commitment that a customer has made for a product. */
        readonly ProductTerm: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Quantity"];
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
        /** @description A proposal to a customer: items with their prices, valid for a time. */
        readonly Quote: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Category that it belongs to. */
            readonly category?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When the quote was ready.
             */
            readonly effectiveQuoteCompletionDate?: string;
            /**
             * Format: date-time
             * @description When delivery is expected to start.
             */
            readonly expectedFulfillmentStartDate?: string;
            /**
             * Format: date-time
             * @description When the quote is expected to be ready.
             */
            readonly expectedQuoteCompletionDate?: string;
            /** @description Identifier under which the client knows it in its own systems. */
            readonly externalId?: string;
            /** @description Whether the answer to the request is wanted at once. */
            readonly instantSyncQuote?: boolean;
            /**
             * Format: date-time
             * @description When the quote was created; the server sets it.
             */
            readonly quoteDate?: string;
            /**
             * Format: date-time
             * @description When the customer wants the quote to be ready.
             */
            readonly requestedQuoteCompletionDate?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Approvals that it needs. */
            readonly authorization?: readonly components["schemas"]["Authorization"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: readonly components["schemas"]["BillingAccountRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note"][];
            /** @description Checks of whether the offering can be had, that this builds on. */
            readonly productOfferingQualification?: readonly components["schemas"]["ProductOfferingQualificationRef"][];
            /** @description Items of the quote. */
            readonly quoteItem: readonly components["schemas"]["QuoteItem"][];
            /** @description Prices of all items together. */
            readonly quoteTotalPrice?: readonly components["schemas"]["QuotePrice"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["QuoteStateType"];
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
        /** @description A proposal to a customer: items with their prices, valid for a time. Form in which a client sends it to have it created. */
        readonly Quote_Create: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Category that it belongs to. */
            readonly category?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When delivery is expected to start.
             */
            readonly expectedFulfillmentStartDate?: string;
            /** @description Identifier under which the client knows it in its own systems. */
            readonly externalId?: string;
            /** @description Whether the answer to the request is wanted at once. */
            readonly instantSyncQuote?: boolean;
            /**
             * Format: date-time
             * @description When the customer wants the quote to be ready.
             */
            readonly requestedQuoteCompletionDate?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Approvals that it needs. */
            readonly authorization?: readonly components["schemas"]["Authorization"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: readonly components["schemas"]["BillingAccountRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note"][];
            /** @description Checks of whether the offering can be had, that this builds on. */
            readonly productOfferingQualification?: readonly components["schemas"]["ProductOfferingQualificationRef"][];
            /** @description Items of the quote. */
            readonly quoteItem: readonly components["schemas"]["QuoteItem"][];
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
        /** @description A proposal to a customer: items with their prices, valid for a time. Form in which a client sends changes to it. */
        readonly Quote_Update: {
            /** @description Category that it belongs to. */
            readonly category?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When the quote was ready.
             */
            readonly effectiveQuoteCompletionDate?: string;
            /**
             * Format: date-time
             * @description When delivery is expected to start.
             */
            readonly expectedFulfillmentStartDate?: string;
            /**
             * Format: date-time
             * @description When the quote is expected to be ready.
             */
            readonly expectedQuoteCompletionDate?: string;
            /** @description Identifier under which the client knows it in its own systems. */
            readonly externalId?: string;
            /** @description Whether the answer to the request is wanted at once. */
            readonly instantSyncQuote?: boolean;
            /**
             * Format: date-time
             * @description When the customer wants the quote to be ready.
             */
            readonly requestedQuoteCompletionDate?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Approvals that it needs. */
            readonly authorization?: readonly components["schemas"]["Authorization"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: readonly components["schemas"]["BillingAccountRef"][];
            /** @description Ways to reach it: post, telephone, e-mail and others. */
            readonly contactMedium?: readonly components["schemas"]["ContactMedium"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note"][];
            /** @description Checks of whether the offering can be had, that this builds on. */
            readonly productOfferingQualification?: readonly components["schemas"]["ProductOfferingQualificationRef"][];
            /** @description Items of the quote. */
            readonly quoteItem?: readonly components["schemas"]["QuoteItem"][];
            /** @description Prices of all items together. */
            readonly quoteTotalPrice?: readonly components["schemas"]["QuotePrice"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["QuoteStateType"];
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
        /** @description One thing that a quote proposes: what would be done with which product, at which price. */
        readonly QuoteItem: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description What is proposed to do with the product. */
            readonly action?: string;
            /** @description How many of the product are proposed. */
            readonly quantity?: number;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: string;
            /** @description Appointment that was made with the customer. */
            readonly appointment?: readonly components["schemas"]["AppointmentRef"][];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note"][];
            /** @description Product as it would be, or as it is to be changed. */
            readonly product?: components["schemas"]["ProductRefOrValue"];
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Item of the check that this builds on. */
            readonly productOfferingQualificationItem?: components["schemas"]["ProductOfferingQualificationItemRef"];
            /** @description Items of the quote. */
            readonly quoteItem?: readonly components["schemas"]["QuoteItem"][];
            /** @description Approvals that the item needs. */
            readonly quoteItemAuthorization?: readonly components["schemas"]["Authorization"][];
            /** @description Prices of the item. */
            readonly quoteItemPrice?: readonly components["schemas"]["QuotePrice"][];
            /** @description Other items that this one depends on. */
            readonly quoteItemRelationship?: readonly components["schemas"]["QuoteItemRelationship"][];
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
            /** @description Channels that the item is to be sold through; an order of the item that names none is sold through these. */
            readonly channel?: readonly components["schemas"]["RelatedChannel"][];
        };
        /** @description How a quote item has to do with another. */
        readonly QuoteItemRelationship: {
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
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
        /** @description A price of a quote or of one of its items. */
        readonly QuotePrice: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price?: components["schemas"]["Price"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["PriceAlteration"][];
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
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
         * @description States of a quote.
         * @enum {string}
         */
        readonly QuoteStateType: "rejected" | "pending" | "inProgress" | "cancelled" | "approved" | "accepted";
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
        /** @description A related place: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly RelatedPlaceRefOrValue: {
            /** @description Identifier of what is referred to; absent where the whole value is given instead. */
            readonly id?: string;
            /** @description Address of what is referred to; absent where the whole value is given instead. */
            readonly href?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role: string;
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
        /** @description An item of an order that has to do with a product. */
        readonly RelatedProductOrderItem: {
            /** @description What the order item did with the product. */
            readonly orderItemAction?: string;
            /** @description Identifier of the item in its order. */
            readonly orderItemId: string;
            /** @description Address of the order. */
            readonly productOrderHref?: string;
            /** @description Identifier of the order. */
            readonly productOrderId: string;
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
        /** @description Reference to a resource: it names one that is kept elsewhere, by its id. */
        readonly ResourceRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description The value itself. */
            readonly value?: string;
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
        /** @description Reference to a service: it names one that is kept elsewhere, by its id. */
        readonly ServiceRef: {
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
        /** @description Where the schema is that products made from a specification follow. */
        readonly TargetProductSchema: {
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation": string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
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
        /** @description Notification that a new quote exists. */
        readonly QuoteCreateEvent: {
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
            readonly event?: components["schemas"]["QuoteCreateEventPayload"];
        };
        /** @description What a notification about a quote create carries. */
        readonly QuoteCreateEventPayload: {
            /** @description The quote as it is after the change, or as it was before its deletion. */
            readonly quote?: components["schemas"]["Quote"];
        };
        /** @description Notification that a quote has moved to another state. */
        readonly QuoteStateChangeEvent: {
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
            readonly event?: components["schemas"]["QuoteStateChangeEventPayload"];
        };
        /** @description What a notification about a quote state change carries. */
        readonly QuoteStateChangeEventPayload: {
            /** @description The quote as it is after the change, or as it was before its deletion. */
            readonly quote?: components["schemas"]["Quote"];
        };
        /** @description Notification that a quote no longer exists. */
        readonly QuoteDeleteEvent: {
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
            readonly event?: components["schemas"]["QuoteDeleteEventPayload"];
        };
        /** @description What a notification about a quote delete carries. */
        readonly QuoteDeleteEventPayload: {
            /** @description The quote as it is after the change, or as it was before its deletion. */
            readonly quote?: components["schemas"]["Quote"];
        };
        /** @description Notification that a quote waits for information that its sender has to give. */
        readonly QuoteInformationRequiredEvent: {
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
            readonly event?: components["schemas"]["QuoteInformationRequiredEventPayload"];
        };
        /** @description What a notification about a quote information required carries. */
        readonly QuoteInformationRequiredEventPayload: {
            /** @description The quote as it is after the change, or as it was before its deletion. */
            readonly quote?: components["schemas"]["Quote"];
        };
        /** @description Notification that an attribute of a quote, other than its state, has a new value. */
        readonly QuoteAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["QuoteAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a quote attribute value change carries. */
        readonly QuoteAttributeValueChangeEventPayload: {
            /** @description The quote as it is after the change, or as it was before its deletion. */
            readonly quote?: components["schemas"]["Quote"];
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
        /** @description A channel that has to do with something, and how. */
        readonly RelatedChannel: {
            /** @description Identifier of the channel. */
            readonly id: string;
            /** @description Address of the channel. */
            readonly href?: string;
            /** @description Name of the channel, for people. */
            readonly name?: string;
            /** @description Role that it plays here. */
            readonly role?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
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
    readonly listQuote: {
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
                    readonly "application/json": readonly components["schemas"]["Quote"][];
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
                    readonly "application/json": readonly components["schemas"]["Quote"][];
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
    readonly createQuote: {
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
                readonly "application/json": components["schemas"]["Quote_Create"];
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description Created; the answer holds what was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
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
    readonly retrieveQuote: {
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
                    readonly "application/json": components["schemas"]["Quote"];
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
    readonly deleteQuote: {
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
    readonly patchQuote: {
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
                readonly "application/json": components["schemas"]["Quote_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Quote_Update"];
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
                    readonly "application/json": components["schemas"]["Quote"];
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
