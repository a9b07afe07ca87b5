export interface paths {
    readonly "/catalog": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List catalogs
         * @description Answers the catalogs that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listCatalog"];
        readonly put?: never;
        /**
         * Create a catalog
         * @description Creates a catalog and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createCatalog"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalog/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a catalog
         * @description Answers a catalog by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveCatalog"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a catalog
         * @description Deletes a catalog.
         */
        readonly delete: operations["deleteCatalog"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a catalog
         * @description Changes a catalog. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchCatalog"];
        readonly trace?: never;
    };
    readonly "/category": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List categories
         * @description Answers the categories that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listCategory"];
        readonly put?: never;
        /**
         * Create a category
         * @description Creates a category and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createCategory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a category
         * @description Answers a category by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveCategory"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a category
         * @description Deletes a category.
         */
        readonly delete: operations["deleteCategory"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a category
         * @description Changes a category. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchCategory"];
        readonly trace?: never;
    };
    readonly "/productOffering": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List product offerings
         * @description Answers the product offerings that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listProductOffering"];
        readonly put?: never;
        /**
         * Create a product offering
         * @description Creates a product offering and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createProductOffering"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/productOffering/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a product offering
         * @description Answers a product offering by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveProductOffering"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a product offering
         * @description Deletes a product offering.
         */
        readonly delete: operations["deleteProductOffering"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a product offering
         * @description Changes a product offering. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchProductOffering"];
        readonly trace?: never;
    };
    readonly "/productOfferingPrice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List product offering prices
         * @description Answers the product offering prices that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listProductOfferingPrice"];
        readonly put?: never;
        /**
         * Create a product offering price
         * @description Creates a product offering price and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createProductOfferingPrice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/productOfferingPrice/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a product offering price
         * @description Answers a product offering price by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveProductOfferingPrice"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a product offering price
         * @description Deletes a product offering price.
         */
        readonly delete: operations["deleteProductOfferingPrice"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a product offering price
         * @description Changes a product offering price. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchProductOfferingPrice"];
        readonly trace?: never;
    };
    readonly "/productSpecification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List product specifications
         * @description Answers the product specifications that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listProductSpecification"];
        readonly put?: never;
        /**
         * Create a product specification
         * @description Creates a product specification and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createProductSpecification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/productSpecification/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a product specification
         * @description Answers a product specification by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveProductSpecification"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a product specification
         * @description Deletes a product specification.
         */
        readonly delete: operations["deleteProductSpecification"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a product specification
         * @description Changes a product specification. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchProductSpecification"];
        readonly trace?: never;
    };
    readonly "/importJob": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List import jobs
         * @description Answers the import jobs that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listImportJob"];
        readonly put?: never;
        /**
         * Create an import job
         * @description Creates an import job and answers it with the id, href and defaults that the server has set. The work goes on after the answer; the status tells how far it is.
         */
        readonly post: operations["createImportJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/importJob/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an import job
         * @description Answers an import job by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveImportJob"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an import job
         * @description Deletes an import job.
         */
        readonly delete: operations["deleteImportJob"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exportJob": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List export jobs
         * @description Answers the export jobs that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listExportJob"];
        readonly put?: never;
        /**
         * Create an export job
         * @description Creates an export job and answers it with the id, href and defaults that the server has set. The work goes on after the answer; the status tells how far it is.
         */
        readonly post: operations["createExportJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exportJob/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an export job
         * @description Answers an export job by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveExportJob"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an export job
         * @description Deletes an export job.
         */
        readonly delete: operations["deleteExportJob"];
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
    readonly "/catalogFile/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a catalog file
         * @description Answers the bytes of a file that an export job has written, or that was sent here. A file is to be had for a week.
         */
        readonly get: operations["retrieveCatalogFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogFile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a catalog file
         * @description Takes a file of catalog resources, one JSON object on each line or one array, of at most 256 MB, and answers the address by which an import job names it. It is kept for a week.
         */
        readonly post: operations["createCatalogFile"];
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
        /** @description What every resource has by which it can be found. */
        readonly Addressable: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
        };
        /** @description Reference to a agreement: it names one that is kept elsewhere, by its id. */
        readonly AgreementRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description A document or picture that goes with something, with its content or the address of it. */
        readonly Attachment: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description What the attachment shows, such as a picture or a signed contract. */
            readonly attachmentType?: string;
            /**
             * Format: byte
             * @description The content itself, as base64.
             */
            readonly content?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Media type of the content, such as application/pdf. */
            readonly mimeType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /**
             * Format: uri-reference
             * @description Address where it can be fetched.
             */
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
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
            readonly href?: string;
            /** @description Short description of what is referred to. */
            readonly description?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /**
             * Format: uri-reference
             * @description Address where it can be fetched.
             */
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
            /**
             * Format: uri-reference
             * @description Address of what is referred to; absent where the whole value is given instead.
             */
            readonly href?: string;
            /** @description What the attachment shows, such as a picture or a signed contract. */
            readonly attachmentType?: string;
            /**
             * Format: byte
             * @description The content itself, as base64.
             */
            readonly content?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Media type of the content, such as application/pdf. */
            readonly mimeType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /**
             * Format: uri-reference
             * @description Address where it can be fetched.
             */
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
        /** @description An offering as part of a bundle. */
        readonly BundledProductOffering: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description How many of the offering the bundle may hold. */
            readonly bundledProductOfferingOption?: components["schemas"]["BundledProductOfferingOption"];
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
        /** @description How many of an offering a bundle holds: usually, at least and at most. */
        readonly BundledProductOfferingOption: {
            /** @description How many there are where nothing else is chosen. */
            readonly numberRelOfferDefault?: number;
            /** @description How many there must be at least. */
            readonly numberRelOfferLowerLimit?: number;
            /** @description How many there may be at most. */
            readonly numberRelOfferUpperLimit?: number;
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
        /** @description How a bundled product offering price has to do with another. */
        readonly BundledProductOfferingPriceRelationship: {
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Name of the other one, for people. */
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
        /** @description A product specification as part of another. */
        readonly BundledProductSpecification: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
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
        /** @description A collection of categories and offerings made for a market, a channel or a partner. */
        readonly Catalog: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Kind of catalog, such as product catalog. */
            readonly catalogType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
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
            /** @description Category that it belongs to. */
            readonly category?: readonly components["schemas"]["CategoryRef"][];
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
        /** @description A collection of categories and offerings made for a market, a channel or a partner. Form in which a client sends it to have it created. */
        readonly Catalog_Create: {
            /** @description Kind of catalog, such as product catalog. */
            readonly catalogType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
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
            /** @description Category that it belongs to. */
            readonly category?: readonly components["schemas"]["CategoryRef"][];
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
        /** @description A collection of categories and offerings made for a market, a channel or a partner. Form in which a client sends changes to it. */
        readonly Catalog_Update: {
            /** @description Kind of catalog, such as product catalog. */
            readonly catalogType?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Category that it belongs to. */
            readonly category?: readonly components["schemas"]["CategoryRef"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
        };
        /** @description A group of offerings, which may itself hold other categories. */
        readonly Category: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is at the top, without a category above it. */
            readonly isRoot?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Identifier of the category above. */
            readonly parentId?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Offerings in this category. */
            readonly productOffering?: readonly components["schemas"]["ProductOfferingRef"][];
            /** @description Categories below this one. */
            readonly subCategory?: readonly components["schemas"]["CategoryRef"][];
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
        /** @description A group of offerings, which may itself hold other categories. Form in which a client sends it to have it created. */
        readonly Category_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is at the top, without a category above it. */
            readonly isRoot?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Identifier of the category above. */
            readonly parentId?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Offerings in this category. */
            readonly productOffering?: readonly components["schemas"]["ProductOfferingRef"][];
            /** @description Categories below this one. */
            readonly subCategory?: readonly components["schemas"]["CategoryRef"][];
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
        /** @description A group of offerings, which may itself hold other categories. Form in which a client sends changes to it. */
        readonly Category_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is at the top, without a category above it. */
            readonly isRoot?: boolean;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Identifier of the category above. */
            readonly parentId?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Offerings in this category. */
            readonly productOffering?: readonly components["schemas"]["ProductOfferingRef"][];
            /** @description Categories below this one. */
            readonly subCategory?: readonly components["schemas"]["CategoryRef"][];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
        };
        /** @description Reference to a category: it names one that is kept elsewhere, by its id. */
        readonly CategoryRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description Reference to a channel: it names one that is kept elsewhere, by its id. */
        readonly ChannelRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description What a characteristic is: its name, the type of its values and how many there can be. */
        readonly CharacteristicSpecificationBase: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Whether the value can be chosen when it is used. */
            readonly configurable?: boolean;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether more characteristics or values can be added later. */
            readonly extensible?: boolean;
            /** @description Whether no two instances may have the same value. */
            readonly isUnique?: boolean;
            /** @description How many values there may be at most. */
            readonly maxCardinality?: number;
            /** @description How many values there must be at least. */
            readonly minCardinality?: number;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Regular expression that a value must match. */
            readonly regex?: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
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
            /** @description Address of the schema that a value of the characteristic follows. */
            readonly "@valueSchemaLocation"?: string;
        };
        /** @description A value, or a range of values, that a characteristic can take. */
        readonly CharacteristicValueSpecification: {
            /** @description Whether this value holds where no other is chosen. */
            readonly isDefault?: boolean;
            /** @description Whether the ends of the range belong to it. */
            readonly rangeInterval?: string;
            /** @description Regular expression that a value must match. */
            readonly regex?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description Lowest value allowed. */
            readonly valueFrom?: number;
            /** @description Highest value allowed. */
            readonly valueTo?: number;
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
        /** @description Reference to a constraint: it names one that is kept elsewhere, by its id. */
        readonly ConstraintRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description A length of time, as a number of units. */
        readonly Duration: {
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount?: number;
            /** @description Unit that the amount is counted in. */
            readonly units?: string;
        };
        /** @description What every resource has: identifier, address and type. */
        readonly Entity: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
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
        /** @description A task that writes catalog entities to a file. */
        readonly ExportJob: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
            /** @description Media type of the file that is read or written. */
            readonly contentType?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description What went wrong, line by line. */
            readonly errorLog?: string;
            /** @description Place in the catalog from which the entities are taken. */
            readonly path?: string;
            /** @description Filter that chooses what is exported. */
            readonly query?: string;
            /**
             * Format: uri-reference
             * @description Address of the file that is written.
             */
            readonly url?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["JobStateType"];
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
        /** @description A task that writes catalog entities to a file. Form in which a client sends it to have it created. */
        readonly ExportJob_Create: {
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
            /** @description Media type of the file that is read or written. */
            readonly contentType?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description What went wrong, line by line. */
            readonly errorLog?: string;
            /** @description Place in the catalog from which the entities are taken. */
            readonly path?: string;
            /** @description Filter that chooses what is exported. */
            readonly query?: string;
            /**
             * Format: uri-reference
             * @description Address of the file that is written.
             */
            readonly url: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["JobStateType"];
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
        /** @description What makes an object extensible: its type, the type that it extends, and where both are described. */
        readonly Extensible: {
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
        /** @description A task that takes catalog entities in from a file. */
        readonly ImportJob: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
            /** @description Media type of the file that is read or written. */
            readonly contentType?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description What went wrong, line by line. */
            readonly errorLog?: string;
            /** @description Place in the catalog under which the entities are put. */
            readonly path?: string;
            /**
             * Format: uri-reference
             * @description Address of the file that is read.
             */
            readonly url?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["JobStateType"];
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
        /** @description A task that takes catalog entities in from a file. Form in which a client sends it to have it created. */
        readonly ImportJob_Create: {
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
            /** @description Media type of the file that is read or written. */
            readonly contentType?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description What went wrong, line by line. */
            readonly errorLog?: string;
            /** @description Place in the catalog under which the entities are put. */
            readonly path?: string;
            /**
             * Format: uri-reference
             * @description Address of the file that is read.
             */
            readonly url: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["JobStateType"];
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
         * @description States of a job.
         * @enum {string}
         */
        readonly JobStateType: "Not Started" | "Running" | "Succeeded" | "Failed";
        /** @description Reference to a market segment: it names one that is kept elsewhere, by its id. */
        readonly MarketSegmentRef: {
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
        /** @description A discount on a price, or an addition to it. */
        readonly POPAlteration: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
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
            /** @description How many periods the alteration holds. */
            readonly applicationDuration?: components["schemas"]["Duration"];
            /** @description The price itself. */
            readonly price: components["schemas"]["ProductPriceValue"];
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: components["schemas"]["Quantity"];
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
        /** @description A price that is charged, as opposed to one that alters another. */
        readonly POPCharge: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description How many periods a recurring price is for. */
            readonly recurringChargePeriodLength?: number;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Policies that limit where it applies. */
            readonly constraint?: readonly components["schemas"]["ConstraintRef"][];
            /** @description The price itself. */
            readonly price?: components["schemas"]["ProductPriceValue"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["POPAlteration"][];
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: components["schemas"]["Quantity"];
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
        /** @description Reference to a place: it names one that is kept elsewhere, by its id. */
        readonly PlaceRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description An algorithm that works out a price, and the specification of it. */
        readonly PricingLogicAlgorithm: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Identifier of the specification of the algorithm. */
            readonly plaSpecId?: string;
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
        /** @description Something that can be ordered, on its own or as a bundle, with its prices and the places and channels where it is sold. */
        readonly ProductOffering: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description Whether it can be sold on its own. */
            readonly isSellable?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Offerings that the bundle holds. */
            readonly bundledProductOffering?: readonly components["schemas"]["BundledProductOffering"][];
            /** @description Category that it belongs to. */
            readonly category?: readonly components["schemas"]["CategoryRef"][];
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["ChannelRef"][];
            /** @description Markets that the offering is meant for. */
            readonly marketSegment?: readonly components["schemas"]["MarketSegmentRef"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRef"][];
            /** @description Values of characteristics that this offering or price is limited to. */
            readonly prodSpecCharValueUse?: readonly components["schemas"]["ProductSpecificationCharacteristicValueUse"][];
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: readonly components["schemas"]["ProductOfferingPriceRefOrValue"][];
            /** @description Other offerings that this one has to do with, such as those it needs or excludes. */
            readonly productOfferingRelationship?: readonly components["schemas"]["ProductOfferingRelationship"][];
            /** @description Conditions of the offering, such as a minimum duration. */
            readonly productOfferingTerm?: readonly components["schemas"]["ProductOfferingTerm"][];
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Resource that the offering makes use of. */
            readonly resourceCandidate?: components["schemas"]["ResourceCandidateRef"];
            /** @description Service that the offering makes use of. */
            readonly serviceCandidate?: components["schemas"]["ServiceCandidateRef"];
            /** @description Quality of service that comes with the offering. */
            readonly serviceLevelAgreement?: components["schemas"]["SLARef"];
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
        /** @description Something that can be ordered, on its own or as a bundle, with its prices and the places and channels where it is sold. Form in which a client sends it to have it created. */
        readonly ProductOffering_Create: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description Whether it can be sold on its own. */
            readonly isSellable?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Offerings that the bundle holds. */
            readonly bundledProductOffering?: readonly components["schemas"]["BundledProductOffering"][];
            /** @description Category that it belongs to. */
            readonly category?: readonly components["schemas"]["CategoryRef"][];
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["ChannelRef"][];
            /** @description Markets that the offering is meant for. */
            readonly marketSegment?: readonly components["schemas"]["MarketSegmentRef"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRef"][];
            /** @description Values of characteristics that this offering or price is limited to. */
            readonly prodSpecCharValueUse?: readonly components["schemas"]["ProductSpecificationCharacteristicValueUse"][];
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: readonly components["schemas"]["ProductOfferingPriceRefOrValue"][];
            /** @description Other offerings that this one has to do with, such as those it needs or excludes. */
            readonly productOfferingRelationship?: readonly components["schemas"]["ProductOfferingRelationship"][];
            /** @description Conditions of the offering, such as a minimum duration. */
            readonly productOfferingTerm?: readonly components["schemas"]["ProductOfferingTerm"][];
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Resource that the offering makes use of. */
            readonly resourceCandidate?: components["schemas"]["ResourceCandidateRef"];
            /** @description Service that the offering makes use of. */
            readonly serviceCandidate?: components["schemas"]["ServiceCandidateRef"];
            /** @description Quality of service that comes with the offering. */
            readonly serviceLevelAgreement?: components["schemas"]["SLARef"];
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
        /** @description Something that can be ordered, on its own or as a bundle, with its prices and the places and channels where it is sold. Form in which a client sends changes to it. */
        readonly ProductOffering_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description Whether it can be sold on its own. */
            readonly isSellable?: boolean;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Offerings that the bundle holds. */
            readonly bundledProductOffering?: readonly components["schemas"]["BundledProductOffering"][];
            /** @description Category that it belongs to. */
            readonly category?: readonly components["schemas"]["CategoryRef"][];
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["ChannelRef"][];
            /** @description Markets that the offering is meant for. */
            readonly marketSegment?: readonly components["schemas"]["MarketSegmentRef"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRef"][];
            /** @description Values of characteristics that this offering or price is limited to. */
            readonly prodSpecCharValueUse?: readonly components["schemas"]["ProductSpecificationCharacteristicValueUse"][];
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: readonly components["schemas"]["ProductOfferingPriceRefOrValue"][];
            /** @description Other offerings that this one has to do with, such as those it needs or excludes. */
            readonly productOfferingRelationship?: readonly components["schemas"]["ProductOfferingRelationship"][];
            /** @description Conditions of the offering, such as a minimum duration. */
            readonly productOfferingTerm?: readonly components["schemas"]["ProductOfferingTerm"][];
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Resource that the offering makes use of. */
            readonly resourceCandidate?: components["schemas"]["ResourceCandidateRef"];
            /** @description Service that the offering makes use of. */
            readonly serviceCandidate?: components["schemas"]["ServiceCandidateRef"];
            /** @description Quality of service that comes with the offering. */
            readonly serviceLevelAgreement?: components["schemas"]["SLARef"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
        };
        /** @description A price of an offering: charged once, each period or by use, with its tax and the conditions under which it holds. */
        readonly ProductOfferingPrice: {
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
            readonly name?: string;
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description How many periods a recurring price is for. */
            readonly recurringChargePeriodLength?: number;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriodType?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Prices that a bundled price is put together from. */
            readonly bundledPopRelationship?: readonly components["schemas"]["BundledProductOfferingPriceRelationship"][];
            /** @description Policies that limit where it applies. */
            readonly constraint?: readonly components["schemas"]["ConstraintRef"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRef"][];
            /** @description Other prices that this one has to do with. */
            readonly popRelationship?: readonly components["schemas"]["ProductOfferingPriceRelationship"][];
            /** @description The price itself. */
            readonly price?: components["schemas"]["Money"];
            /** @description Algorithm that works out the price. */
            readonly pricingLogicAlgorithm?: readonly components["schemas"]["PricingLogicAlgorithm"][];
            /** @description Values of characteristics that this offering or price is limited to. */
            readonly prodSpecCharValueUse?: readonly components["schemas"]["ProductSpecificationCharacteristicValueUse"][];
            /** @description Conditions of the offering, such as a minimum duration. */
            readonly productOfferingTerm?: readonly components["schemas"]["ProductOfferingTerm"][];
            /** @description Taxes on the price. */
            readonly tax?: readonly components["schemas"]["TaxItem"][];
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A price of an offering: charged once, each period or by use, with its tax and the conditions under which it holds. Form in which a client sends it to have it created. */
        readonly ProductOfferingPrice_Create: {
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
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description How many periods a recurring price is for. */
            readonly recurringChargePeriodLength?: number;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriodType?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Prices that a bundled price is put together from. */
            readonly bundledPopRelationship?: readonly components["schemas"]["BundledProductOfferingPriceRelationship"][];
            /** @description Policies that limit where it applies. */
            readonly constraint?: readonly components["schemas"]["ConstraintRef"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRef"][];
            /** @description Other prices that this one has to do with. */
            readonly popRelationship?: readonly components["schemas"]["ProductOfferingPriceRelationship"][];
            /** @description The price itself. */
            readonly price?: components["schemas"]["Money"];
            /** @description Algorithm that works out the price. */
            readonly pricingLogicAlgorithm?: readonly components["schemas"]["PricingLogicAlgorithm"][];
            /** @description Values of characteristics that this offering or price is limited to. */
            readonly prodSpecCharValueUse?: readonly components["schemas"]["ProductSpecificationCharacteristicValueUse"][];
            /** @description Conditions of the offering, such as a minimum duration. */
            readonly productOfferingTerm?: readonly components["schemas"]["ProductOfferingTerm"][];
            /** @description Taxes on the price. */
            readonly tax?: readonly components["schemas"]["TaxItem"][];
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description A price of an offering: charged once, each period or by use, with its tax and the conditions under which it holds. Form in which a client sends changes to it. */
        readonly ProductOfferingPrice_Update: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description How many periods a recurring price is for. */
            readonly recurringChargePeriodLength?: number;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriodType?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Prices that a bundled price is put together from. */
            readonly bundledPopRelationship?: readonly components["schemas"]["BundledProductOfferingPriceRelationship"][];
            /** @description Policies that limit where it applies. */
            readonly constraint?: readonly components["schemas"]["ConstraintRef"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRef"][];
            /** @description Other prices that this one has to do with. */
            readonly popRelationship?: readonly components["schemas"]["ProductOfferingPriceRelationship"][];
            /** @description The price itself. */
            readonly price?: components["schemas"]["Money"];
            /** @description Algorithm that works out the price. */
            readonly pricingLogicAlgorithm?: readonly components["schemas"]["PricingLogicAlgorithm"][];
            /** @description Values of characteristics that this offering or price is limited to. */
            readonly prodSpecCharValueUse?: readonly components["schemas"]["ProductSpecificationCharacteristicValueUse"][];
            /** @description Conditions of the offering, such as a minimum duration. */
            readonly productOfferingTerm?: readonly components["schemas"]["ProductOfferingTerm"][];
            /** @description Taxes on the price. */
            readonly tax?: readonly components["schemas"]["TaxItem"][];
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: components["schemas"]["Quantity"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
        };
        /** @description Reference to a product offering price: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingPriceRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description A product offering price: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly ProductOfferingPriceRefOrValue: {
            /** @description Identifier of what is referred to; absent where the whole value is given instead. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to; absent where the whole value is given instead.
             */
            readonly href?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description How many periods a recurring price is for. */
            readonly recurringChargePeriodLength?: number;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Policies that limit where it applies. */
            readonly constraint?: readonly components["schemas"]["ConstraintRef"][];
            /** @description The price itself. */
            readonly price?: components["schemas"]["ProductPriceValue"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["POPAlteration"][];
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: components["schemas"]["Quantity"];
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
        /** @description How a product offering price has to do with another. */
        readonly ProductOfferingPriceRelationship: {
            /** @description Identifier of the other one. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the other one.
             */
            readonly href?: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description Part that the other one plays in the relation. */
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
        /** @description Reference to a product offering: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description How a product offering has to do with another. */
        readonly ProductOfferingRelationship: {
            /** @description Identifier of the other one. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the other one.
             */
            readonly href?: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description Part that the other one plays in the relation. */
            readonly role?: string;
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
        /** @description A condition under which an offering is sold, such as a minimum duration. */
        readonly ProductOfferingTerm: {
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Duration"];
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
        /** @description What a price comes to: amount with and without tax, or a percentage. */
        readonly ProductPriceValue: {
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Kind of tax. */
            readonly taxCategory?: string;
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
        /** @description What a product is made of and which characteristics it has, whatever it is sold as. */
        readonly ProductSpecification: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Brand or maker under which it is sold. */
            readonly brand?: string;
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
            /** @description Number that the maker or seller gave it. */
            readonly productNumber?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Specifications that the bundle holds. */
            readonly bundledProductSpecification?: readonly components["schemas"]["BundledProductSpecification"][];
            /** @description Characteristics that products of this specification have. */
            readonly productSpecCharacteristic?: readonly components["schemas"]["ProductSpecificationCharacteristic"][];
            /** @description Other specifications that this one has to do with. */
            readonly productSpecificationRelationship?: readonly components["schemas"]["ProductSpecificationRelationship"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Resources that the product needs. */
            readonly resourceSpecification?: readonly components["schemas"]["ResourceSpecificationRef"][];
            /** @description Services that the product needs. */
            readonly serviceSpecification?: readonly components["schemas"]["ServiceSpecificationRef"][];
            /** @description Schema that products made from it follow. */
            readonly targetProductSchema?: components["schemas"]["TargetProductSchema"];
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
        /** @description What a product is made of and which characteristics it has, whatever it is sold as. Form in which a client sends it to have it created. */
        readonly ProductSpecification_Create: {
            /** @description Brand or maker under which it is sold. */
            readonly brand?: string;
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
            /** @description Number that the maker or seller gave it. */
            readonly productNumber?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Specifications that the bundle holds. */
            readonly bundledProductSpecification?: readonly components["schemas"]["BundledProductSpecification"][];
            /** @description Characteristics that products of this specification have. */
            readonly productSpecCharacteristic?: readonly components["schemas"]["ProductSpecificationCharacteristic"][];
            /** @description Other specifications that this one has to do with. */
            readonly productSpecificationRelationship?: readonly components["schemas"]["ProductSpecificationRelationship"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Resources that the product needs. */
            readonly resourceSpecification?: readonly components["schemas"]["ResourceSpecificationRef"][];
            /** @description Services that the product needs. */
            readonly serviceSpecification?: readonly components["schemas"]["ServiceSpecificationRef"][];
            /** @description Schema that products made from it follow. */
            readonly targetProductSchema?: components["schemas"]["TargetProductSchema"];
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
        /** @description What a product is made of and which characteristics it has, whatever it is sold as. Form in which a client sends changes to it. */
        readonly ProductSpecification_Update: {
            /** @description Brand or maker under which it is sold. */
            readonly brand?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Number that the maker or seller gave it. */
            readonly productNumber?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Specifications that the bundle holds. */
            readonly bundledProductSpecification?: readonly components["schemas"]["BundledProductSpecification"][];
            /** @description Characteristics that products of this specification have. */
            readonly productSpecCharacteristic?: readonly components["schemas"]["ProductSpecificationCharacteristic"][];
            /** @description Other specifications that this one has to do with. */
            readonly productSpecificationRelationship?: readonly components["schemas"]["ProductSpecificationRelationship"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
            /** @description Resources that the product needs. */
            readonly resourceSpecification?: readonly components["schemas"]["ResourceSpecificationRef"][];
            /** @description Services that the product needs. */
            readonly serviceSpecification?: readonly components["schemas"]["ServiceSpecificationRef"][];
            /** @description Schema that products made from it follow. */
            readonly targetProductSchema?: components["schemas"]["TargetProductSchema"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
        };
        /** @description A characteristic that products of a specification have. */
        readonly ProductSpecificationCharacteristic: {
            /** @description Identifier of the characteristic. */
            readonly id?: string;
            /** @description Whether the value can be chosen when it is used. */
            readonly configurable?: boolean;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether more characteristics or values can be added later. */
            readonly extensible?: boolean;
            /** @description Whether no two instances may have the same value. */
            readonly isUnique?: boolean;
            /** @description How many values there may be at most. */
            readonly maxCardinality?: number;
            /** @description How many values there must be at least. */
            readonly minCardinality?: number;
            /** @description Name of the characteristic. */
            readonly name?: string;
            /** @description Regular expression that a value must match. */
            readonly regex?: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Other characteristics that this one has to do with. */
            readonly productSpecCharRelationship?: readonly components["schemas"]["ProductSpecificationCharacteristicRelationship"][];
            /** @description Values that the characteristic can take. */
            readonly productSpecCharacteristicValue?: readonly components["schemas"]["CharacteristicValueSpecification"][];
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
            /** @description Address of the schema that a value of the characteristic follows. */
            readonly "@valueSchemaLocation"?: string;
        };
        /** @description How a product specification characteristic has to do with another. */
        readonly ProductSpecificationCharacteristicRelationship: {
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Place of the characteristic in the order of all. */
            readonly charSpecSeq?: number;
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
        };
        /** @description Values of a characteristic that an offering or price is limited to. */
        readonly ProductSpecificationCharacteristicValueUse: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How many values there may be at most. */
            readonly maxCardinality?: number;
            /** @description How many values there must be at least. */
            readonly minCardinality?: number;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Values that the characteristic can take. */
            readonly productSpecCharacteristicValue?: readonly components["schemas"]["CharacteristicValueSpecification"][];
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef"];
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
        /** @description Reference to a product specification: it names one that is kept elsewhere, by its id. */
        readonly ProductSpecificationRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description How a product specification has to do with another. */
        readonly ProductSpecificationRelationship: {
            /** @description Identifier of the other one. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the other one.
             */
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
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
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
        /** @description Reference to a resource candidate: it names one that is kept elsewhere, by its id. */
        readonly ResourceCandidateRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description Reference to a resource specification: it names one that is kept elsewhere, by its id. */
        readonly ResourceSpecificationRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description Reference to a sla: it names one that is kept elsewhere, by its id. */
        readonly SLARef: {
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
        /** @description Reference to a service candidate: it names one that is kept elsewhere, by its id. */
        readonly ServiceCandidateRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description Reference to a service specification: it names one that is kept elsewhere, by its id. */
        readonly ServiceSpecificationRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address of what is referred to.
             */
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
        /** @description Where the schema is that products made from a specification follow. */
        readonly TargetProductSchema: {
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation": string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
        };
        /** @description A tax: its kind, its rate and what it comes to. */
        readonly TaxItem: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
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
        /** @description Notification that a new catalog exists. */
        readonly CatalogCreateEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CatalogCreateEventPayload"];
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
        /** @description What a notification about a catalog create carries. */
        readonly CatalogCreateEventPayload: {
            /** @description The catalog as it is after the change, or as it was before its deletion. */
            readonly catalog?: components["schemas"]["Catalog"];
        };
        /** @description Notification that an attribute of a catalog, other than its state, has a new value. */
        readonly CatalogAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["CatalogAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a catalog attribute value change carries. */
        readonly CatalogAttributeValueChangeEventPayload: {
            /** @description The catalog as it is after the change, or as it was before its deletion. */
            readonly catalog?: components["schemas"]["Catalog"];
        };
        /** @description Notification that a catalog has moved to another state. */
        readonly CatalogStateChangeEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CatalogStateChangeEventPayload"];
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
        /** @description What a notification about a catalog state change carries. */
        readonly CatalogStateChangeEventPayload: {
            /** @description The catalog as it is after the change, or as it was before its deletion. */
            readonly catalog?: components["schemas"]["Catalog"];
        };
        /** @description Notification that a catalog no longer exists. */
        readonly CatalogDeleteEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CatalogDeleteEventPayload"];
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
        /** @description What a notification about a catalog delete carries. */
        readonly CatalogDeleteEventPayload: {
            /** @description The catalog as it is after the change, or as it was before its deletion. */
            readonly catalog?: components["schemas"]["Catalog"];
        };
        /** @description Notification about several changes of type catalog at once. */
        readonly CatalogBatchEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CatalogBatchEventPayload"];
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
        /** @description What a notification about a catalog batch carries. */
        readonly CatalogBatchEventPayload: {
            /** @description The catalog as it is after the change, or as it was before its deletion. */
            readonly catalog?: components["schemas"]["Catalog"];
        };
        /** @description Notification that a new category exists. */
        readonly CategoryCreateEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CategoryCreateEventPayload"];
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
        /** @description What a notification about a category create carries. */
        readonly CategoryCreateEventPayload: {
            /** @description The category as it is after the change, or as it was before its deletion. */
            readonly category?: components["schemas"]["Category"];
        };
        /** @description Notification that an attribute of a category, other than its state, has a new value. */
        readonly CategoryAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["CategoryAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a category attribute value change carries. */
        readonly CategoryAttributeValueChangeEventPayload: {
            /** @description The category as it is after the change, or as it was before its deletion. */
            readonly category?: components["schemas"]["Category"];
        };
        /** @description Notification that a category has moved to another state. */
        readonly CategoryStateChangeEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CategoryStateChangeEventPayload"];
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
        /** @description What a notification about a category state change carries. */
        readonly CategoryStateChangeEventPayload: {
            /** @description The category as it is after the change, or as it was before its deletion. */
            readonly category?: components["schemas"]["Category"];
        };
        /** @description Notification that a category no longer exists. */
        readonly CategoryDeleteEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["CategoryDeleteEventPayload"];
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
        /** @description What a notification about a category delete carries. */
        readonly CategoryDeleteEventPayload: {
            /** @description The category as it is after the change, or as it was before its deletion. */
            readonly category?: components["schemas"]["Category"];
        };
        /** @description Notification that a new product offering exists. */
        readonly ProductOfferingCreateEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductOfferingCreateEventPayload"];
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
        /** @description What a notification about a product offering create carries. */
        readonly ProductOfferingCreateEventPayload: {
            /** @description The product offering as it is after the change, or as it was before its deletion. */
            readonly productOffering?: components["schemas"]["ProductOffering"];
        };
        /** @description Notification that an attribute of a product offering, other than its state, has a new value. */
        readonly ProductOfferingAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["ProductOfferingAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a product offering attribute value change carries. */
        readonly ProductOfferingAttributeValueChangeEventPayload: {
            /** @description The product offering as it is after the change, or as it was before its deletion. */
            readonly productOffering?: components["schemas"]["ProductOffering"];
        };
        /** @description Notification that a product offering has moved to another state. */
        readonly ProductOfferingStateChangeEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductOfferingStateChangeEventPayload"];
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
        /** @description What a notification about a product offering state change carries. */
        readonly ProductOfferingStateChangeEventPayload: {
            /** @description The product offering as it is after the change, or as it was before its deletion. */
            readonly productOffering?: components["schemas"]["ProductOffering"];
        };
        /** @description Notification that a product offering no longer exists. */
        readonly ProductOfferingDeleteEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductOfferingDeleteEventPayload"];
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
        /** @description What a notification about a product offering delete carries. */
        readonly ProductOfferingDeleteEventPayload: {
            /** @description The product offering as it is after the change, or as it was before its deletion. */
            readonly productOffering?: components["schemas"]["ProductOffering"];
        };
        /** @description Notification that a new product offering price exists. */
        readonly ProductOfferingPriceCreateEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductOfferingPriceCreateEventPayload"];
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
        /** @description What a notification about a product offering price create carries. */
        readonly ProductOfferingPriceCreateEventPayload: {
            /** @description The product offering price as it is after the change, or as it was before its deletion. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPrice"];
        };
        /** @description Notification that an attribute of a product offering price, other than its state, has a new value. */
        readonly ProductOfferingPriceAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["ProductOfferingPriceAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a product offering price attribute value change carries. */
        readonly ProductOfferingPriceAttributeValueChangeEventPayload: {
            /** @description The product offering price as it is after the change, or as it was before its deletion. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPrice"];
        };
        /** @description Notification that a product offering price has moved to another state. */
        readonly ProductOfferingPriceStateChangeEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductOfferingPriceStateChangeEventPayload"];
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
        /** @description What a notification about a product offering price state change carries. */
        readonly ProductOfferingPriceStateChangeEventPayload: {
            /** @description The product offering price as it is after the change, or as it was before its deletion. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPrice"];
        };
        /** @description Notification that a product offering price no longer exists. */
        readonly ProductOfferingPriceDeleteEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductOfferingPriceDeleteEventPayload"];
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
        /** @description What a notification about a product offering price delete carries. */
        readonly ProductOfferingPriceDeleteEventPayload: {
            /** @description The product offering price as it is after the change, or as it was before its deletion. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPrice"];
        };
        /** @description Notification that a new product specification exists. */
        readonly ProductSpecificationCreateEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductSpecificationCreateEventPayload"];
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
        /** @description What a notification about a product specification create carries. */
        readonly ProductSpecificationCreateEventPayload: {
            /** @description The product specification as it is after the change, or as it was before its deletion. */
            readonly productSpecification?: components["schemas"]["ProductSpecification"];
        };
        /** @description Notification that an attribute of a product specification, other than its state, has a new value. */
        readonly ProductSpecificationAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["ProductSpecificationAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a product specification attribute value change carries. */
        readonly ProductSpecificationAttributeValueChangeEventPayload: {
            /** @description The product specification as it is after the change, or as it was before its deletion. */
            readonly productSpecification?: components["schemas"]["ProductSpecification"];
        };
        /** @description Notification that a product specification has moved to another state. */
        readonly ProductSpecificationStateChangeEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductSpecificationStateChangeEventPayload"];
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
        /** @description What a notification about a product specification state change carries. */
        readonly ProductSpecificationStateChangeEventPayload: {
            /** @description The product specification as it is after the change, or as it was before its deletion. */
            readonly productSpecification?: components["schemas"]["ProductSpecification"];
        };
        /** @description Notification that a product specification no longer exists. */
        readonly ProductSpecificationDeleteEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["ProductSpecificationDeleteEventPayload"];
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
        /** @description What a notification about a product specification delete carries. */
        readonly ProductSpecificationDeleteEventPayload: {
            /** @description The product specification as it is after the change, or as it was before its deletion. */
            readonly productSpecification?: components["schemas"]["ProductSpecification"];
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
        /** @description A file of catalog resources. */
        readonly CatalogFile: {
            /** @description Identifier of the file. */
            readonly id: string;
            /** @description Address that an import job names as its `url`, and under which the file is to be had. */
            readonly href: string;
            /** @description Its length in bytes. */
            readonly size: number;
            /** @description Media type as it was sent. */
            readonly contentType?: string;
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
    readonly listCatalog: {
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
                    readonly "application/json": readonly components["schemas"]["Catalog"][];
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
                    readonly "application/json": readonly components["schemas"]["Catalog"][];
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
    readonly createCatalog: {
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
                readonly "application/json": components["schemas"]["Catalog_Create"];
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
                    readonly "application/json": components["schemas"]["Catalog"];
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
    readonly retrieveCatalog: {
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
                    readonly "application/json": components["schemas"]["Catalog"];
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
    readonly deleteCatalog: {
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
    readonly patchCatalog: {
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
                readonly "application/json": components["schemas"]["Catalog_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Catalog_Update"];
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
                    readonly "application/json": components["schemas"]["Catalog"];
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
    readonly listCategory: {
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
                    readonly "application/json": readonly components["schemas"]["Category"][];
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
                    readonly "application/json": readonly components["schemas"]["Category"][];
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
    readonly createCategory: {
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
                readonly "application/json": components["schemas"]["Category_Create"];
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
                    readonly "application/json": components["schemas"]["Category"];
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
    readonly retrieveCategory: {
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
                    readonly "application/json": components["schemas"]["Category"];
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
    readonly deleteCategory: {
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
    readonly patchCategory: {
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
                readonly "application/json": components["schemas"]["Category_Update"];
                readonly "application/merge-patch+json": components["schemas"]["Category_Update"];
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
                    readonly "application/json": components["schemas"]["Category"];
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
    readonly listProductOffering: {
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
                    readonly "application/json": readonly components["schemas"]["ProductOffering"][];
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
                    readonly "application/json": readonly components["schemas"]["ProductOffering"][];
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
    readonly createProductOffering: {
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
                readonly "application/json": components["schemas"]["ProductOffering_Create"];
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
                    readonly "application/json": components["schemas"]["ProductOffering"];
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
    readonly retrieveProductOffering: {
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
                    readonly "application/json": components["schemas"]["ProductOffering"];
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
    readonly deleteProductOffering: {
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
    readonly patchProductOffering: {
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
                readonly "application/json": components["schemas"]["ProductOffering_Update"];
                readonly "application/merge-patch+json": components["schemas"]["ProductOffering_Update"];
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
                    readonly "application/json": components["schemas"]["ProductOffering"];
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
    readonly listProductOfferingPrice: {
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
                    readonly "application/json": readonly components["schemas"]["ProductOfferingPrice"][];
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
                    readonly "application/json": readonly components["schemas"]["ProductOfferingPrice"][];
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
    readonly createProductOfferingPrice: {
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
                readonly "application/json": components["schemas"]["ProductOfferingPrice_Create"];
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
                    readonly "application/json": components["schemas"]["ProductOfferingPrice"];
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
    readonly retrieveProductOfferingPrice: {
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
                    readonly "application/json": components["schemas"]["ProductOfferingPrice"];
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
    readonly deleteProductOfferingPrice: {
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
    readonly patchProductOfferingPrice: {
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
                readonly "application/json": components["schemas"]["ProductOfferingPrice_Update"];
                readonly "application/merge-patch+json": components["schemas"]["ProductOfferingPrice_Update"];
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
                    readonly "application/json": components["schemas"]["ProductOfferingPrice"];
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
    readonly listProductSpecification: {
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
                    readonly "application/json": readonly components["schemas"]["ProductSpecification"][];
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
                    readonly "application/json": readonly components["schemas"]["ProductSpecification"][];
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
    readonly createProductSpecification: {
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
                readonly "application/json": components["schemas"]["ProductSpecification_Create"];
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
                    readonly "application/json": components["schemas"]["ProductSpecification"];
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
    readonly retrieveProductSpecification: {
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
                    readonly "application/json": components["schemas"]["ProductSpecification"];
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
    readonly deleteProductSpecification: {
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
    readonly patchProductSpecification: {
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
                readonly "application/json": components["schemas"]["ProductSpecification_Update"];
                readonly "application/merge-patch+json": components["schemas"]["ProductSpecification_Update"];
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
                    readonly "application/json": components["schemas"]["ProductSpecification"];
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
    readonly listImportJob: {
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
                    readonly "application/json": readonly components["schemas"]["ImportJob"][];
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
                    readonly "application/json": readonly components["schemas"]["ImportJob"][];
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
    readonly createImportJob: {
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
                readonly "application/json": components["schemas"]["ImportJob_Create"];
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
                    readonly "application/json": components["schemas"]["ImportJob"];
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
    readonly retrieveImportJob: {
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
                    readonly "application/json": components["schemas"]["ImportJob"];
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
    readonly deleteImportJob: {
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
    readonly listExportJob: {
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
                    readonly "application/json": readonly components["schemas"]["ExportJob"][];
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
                    readonly "application/json": readonly components["schemas"]["ExportJob"][];
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
    readonly createExportJob: {
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
                readonly "application/json": components["schemas"]["ExportJob_Create"];
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
                    readonly "application/json": components["schemas"]["ExportJob"];
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
    readonly retrieveExportJob: {
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
                    readonly "application/json": components["schemas"]["ExportJob"];
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
    readonly deleteExportJob: {
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
    readonly retrieveCatalogFile: {
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
                    readonly "application/x-ndjson": string;
                    readonly "application/json": string;
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 404: components["responses"]["Error404"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly createCatalogFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/x-ndjson": string;
                readonly "application/json": string;
            };
        };
        readonly responses: {
            /** @description Created; the answer says where it is. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CatalogFile"];
                };
            };
            readonly 400: components["responses"]["Error400"];
            readonly 401: components["responses"]["Error401"];
            readonly 403: components["responses"]["Error403"];
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
}
