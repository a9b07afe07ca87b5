export interface paths {
    readonly "/product": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List products
         * @description Answers the products that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listProduct"];
        readonly put?: never;
        /**
         * Create a product
         * @description Creates a product and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/product/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a product
         * @description Answers a product by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveProduct"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a product
         * @description Deletes a product.
         */
        readonly delete: operations["deleteProduct"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a product
         * @description Changes a product. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchProduct"];
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
        /** @description Any JSON value. */
        readonly Any: unknown;
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
        /** @description An amount in one currency. */
        readonly Money: {
            /** @description Unit of the value; for money, the currency by its three letters. */
            readonly unit?: string;
            /** @description The value itself. */
            readonly value?: number | string;
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
        /** @description A product that a customer holds: what was ordered, when it started, what it costs and what it runs on. Form in which a client sends it to have it created. */
        readonly Product_Create: {
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
            readonly status: components["schemas"]["ProductStatusType"];
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
        /** @description A product that a customer holds: what was ordered, when it started, what it costs and what it runs on. Form in which a client sends changes to it. */
        readonly Product_Update: {
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
        /** @description Notification that a new product exists. */
        readonly ProductCreateEvent: {
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
            readonly event?: components["schemas"]["ProductCreateEventPayload"];
        };
        /** @description What a notification about a product create carries. */
        readonly ProductCreateEventPayload: {
            /** @description The product as it is after the change, or as it was before its deletion. */
            readonly product?: components["schemas"]["Product"];
        };
        /** @description Notification that an attribute of a product, other than its state, has a new value. */
        readonly ProductAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["ProductAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a product attribute value change carries. */
        readonly ProductAttributeValueChangeEventPayload: {
            /** @description The product as it is after the change, or as it was before its deletion. */
            readonly product?: components["schemas"]["Product"];
        };
        /** @description Notification that a product has moved to another state. */
        readonly ProductStateChangeEvent: {
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
            readonly event?: components["schemas"]["ProductStateChangeEventPayload"];
        };
        /** @description What a notification about a product state change carries. */
        readonly ProductStateChangeEventPayload: {
            /** @description The product as it is after the change, or as it was before its deletion. */
            readonly product?: components["schemas"]["Product"];
        };
        /** @description Notification about several changes of type product at once. */
        readonly ProductBatchEvent: {
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
            readonly event?: components["schemas"]["ProductBatchEventPayload"];
        };
        /** @description What a notification about a product batch carries. */
        readonly ProductBatchEventPayload: {
            /** @description The product as it is after the change, or as it was before its deletion. */
            readonly product?: components["schemas"]["Product"];
        };
        /** @description Notification that a product no longer exists. */
        readonly ProductDeleteEvent: {
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
            readonly event?: components["schemas"]["ProductDeleteEventPayload"];
        };
        /** @description What a notification about a product delete carries. */
        readonly ProductDeleteEventPayload: {
            /** @description The product as it is after the change, or as it was before its deletion. */
            readonly product?: components["schemas"]["Product"];
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
    readonly listProduct: {
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
                    readonly "application/json": readonly components["schemas"]["Product"][];
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
                    readonly "application/json": readonly components["schemas"]["Product"][];
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
    readonly createProduct: {
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
                readonly "application/json": components["schemas"]["Product_Create"];
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
                    readonly "application/json": components["schemas"]["Product"];
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
    readonly retrieveProduct: {
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
                    readonly "application/json": components["schemas"]["Product"];
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
    readonly deleteProduct: {
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
    readonly patchProduct: {
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
                readonly "application/json": components["schemas"]["Product_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Product_Update"];
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
                    readonly "application/json": components["schemas"]["Product"];
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
