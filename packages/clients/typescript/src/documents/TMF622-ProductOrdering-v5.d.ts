export interface paths {
    readonly "/cancelProductOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List cancellations of product orders
         * @description Answers the cancellations of product orders that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listCancelProductOrder"];
        readonly put?: never;
        /**
         * Create a cancellation of a product order
         * @description Creates a cancellation of a product order and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createCancelProductOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cancelProductOrder/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a cancellation of a product order
         * @description Answers a cancellation of a product order by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveCancelProductOrder"];
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
    readonly "/productOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List product orders
         * @description Answers the product orders that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listProductOrder"];
        readonly put?: never;
        /**
         * Create a product order
         * @description Creates a product order and answers it with the id, href and defaults that the server has set. Items that an agreement forbids to sell in that place, channel or price are refused with the id of the term.
         */
        readonly post: operations["createProductOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/productOrder/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a product order
         * @description Answers a product order by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveProductOrder"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a product order
         * @description Deletes a product order.
         */
        readonly delete: operations["deleteProductOrder"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a product order
         * @description Changes a product order. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchProductOrder"];
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
        /** @description Reference to a agreement item: it names one that is kept elsewhere, by its id. */
        readonly AgreementItemRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the agreement. */
            readonly agreementName?: string;
            /** @description Address of the agreement. */
            readonly agreementHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the agreement. */
            readonly agreementId?: string;
            /** @description Identifier of the item in its agreement. */
            readonly agreementItemId?: string;
        };
        /** @description Reference to a agreement item: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly AgreementItemRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the agreement. */
            readonly agreementName?: string;
            /** @description Address of the agreement. */
            readonly agreementHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the agreement. */
            readonly agreementId: string;
            /** @description Identifier of the item in its agreement. */
            readonly agreementItemId: string;
        };
        /** @description Reference to a agreement item: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly AgreementItemRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the agreement. */
            readonly agreementName?: string;
            /** @description Address of the agreement. */
            readonly agreementHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the agreement. */
            readonly agreementId?: string;
            /** @description Identifier of the item in its agreement. */
            readonly agreementItemId?: string;
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
        /** @description Reference to a appointment: it names one that is kept elsewhere, by its id. */
        readonly AppointmentRef: {
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
        };
        /** @description Reference to a appointment: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly AppointmentRef_FVO: {
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
        };
        /** @description Reference to a appointment: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly AppointmentRef_MVO: {
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
        /** @description Reference to a billing account: it names one that is kept elsewhere, by its id. */
        readonly BillingAccountRef: {
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
            /** @description The rating type of this billing account ref. */
            readonly ratingType?: string;
        };
        /** @description Reference to a billing account: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly BillingAccountRef_FVO: {
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
            /** @description The rating type of this billing account ref. */
            readonly ratingType?: string;
        };
        /** @description Reference to a billing account: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly BillingAccountRef_MVO: {
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
            /** @description The rating type of this billing account ref. */
            readonly ratingType?: string;
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
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this business partner. */
            readonly engagedParty?: components["schemas"]["PartyRef_MVO"];
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
        /** @description A calendar period with its attributes. */
        readonly CalendarPeriod: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The day of this calendar period. */
            readonly day?: string;
            /** @description The time zone of this calendar period. */
            readonly timeZone?: string;
            /** @description The hour period of this calendar period. */
            readonly hourPeriod?: readonly components["schemas"]["HourPeriod"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
        };
        /** @description A calendar period with its attributes. Form in which a client sends it to have it created. */
        readonly CalendarPeriod_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The day of this calendar period. */
            readonly day?: string;
            /** @description The time zone of this calendar period. */
            readonly timeZone?: string;
            /** @description The hour period of this calendar period. */
            readonly hourPeriod?: readonly components["schemas"]["HourPeriod_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status: string;
        };
        /** @description A calendar period with its attributes. Form in which a client sends changes to it. */
        readonly CalendarPeriod_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The day of this calendar period. */
            readonly day?: string;
            /** @description The time zone of this calendar period. */
            readonly timeZone?: string;
            /** @description The hour period of this calendar period. */
            readonly hourPeriod?: readonly components["schemas"]["HourPeriod_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
        };
        /** @description A request to cancel an order that is not yet complete, and what came of it. */
        readonly CancelProductOrder: {
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
            /** @description The order that is meant. */
            readonly productOrder?: components["schemas"]["ProductOrderRef"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When the customer wants the cancellation to take effect.
             */
            readonly requestedCancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["TaskStateType"];
            /**
             * Format: date-time
             * @description When the cancellation took effect.
             */
            readonly effectiveCancellationDate?: string;
        };
        /** @description Notification that a new cancel product order exists. */
        readonly CancelProductOrderCreateEvent: {
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
            readonly event?: components["schemas"]["CancelProductOrderCreateEventPayload"];
        };
        /** @description What a notification about a cancel product order create carries. */
        readonly CancelProductOrderCreateEventPayload: {
            /** @description The cancel product order as it is after the change, or as it was before its deletion. */
            readonly cancelProductOrder?: components["schemas"]["CancelProductOrder"];
        };
        /** @description Notification that a cancel product order waits for information that its sender has to give. */
        readonly CancelProductOrderInformationRequiredEvent: {
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
            readonly event?: components["schemas"]["CancelProductOrderInformationRequiredEventPayload"];
        };
        /** @description What a notification about a cancel product order information required carries. */
        readonly CancelProductOrderInformationRequiredEventPayload: {
            /** @description The cancel product order as it is after the change, or as it was before its deletion. */
            readonly cancelProductOrder?: components["schemas"]["CancelProductOrderRef"];
            /** @description The information required as it is after the change, or as it was before its deletion. */
            readonly informationRequired?: components["schemas"]["JsonPatch"];
        };
        /** @description Reference to a cancel product order: it names one that is kept elsewhere, by its id. */
        readonly CancelProductOrderRef: {
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
        /** @description Reference to a cancel product order: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly CancelProductOrderRef_FVO: {
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
        /** @description Reference to a cancel product order: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly CancelProductOrderRef_MVO: {
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
        /** @description Notification that a cancel product order has moved to another state. */
        readonly CancelProductOrderStateChangeEvent: {
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
            readonly event?: components["schemas"]["CancelProductOrderStateChangeEventPayload"];
        };
        /** @description What a notification about a cancel product order state change carries. */
        readonly CancelProductOrderStateChangeEventPayload: {
            /** @description The canccel product order as it is after the change, or as it was before its deletion. */
            readonly canccelProductOrder?: components["schemas"]["CancelProductOrder"];
        };
        /** @description A request to cancel an order that is not yet complete, and what came of it. Form in which a client sends it to have it created. */
        readonly CancelProductOrder_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description The order that is meant. */
            readonly productOrder: components["schemas"]["ProductOrderRef_FVO"];
            /**
             * Format: date-time
             * @description When the customer wants the cancellation to take effect.
             */
            readonly requestedCancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
        };
        /** @description A request to cancel an order that is not yet complete, and what came of it. Form in which a client sends changes to it. */
        readonly CancelProductOrder_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The order that is meant. */
            readonly productOrder: components["schemas"]["ProductOrderRef_MVO"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When the customer wants the cancellation to take effect.
             */
            readonly requestedCancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["TaskStateType"];
            /**
             * Format: date-time
             * @description When the cancellation took effect.
             */
            readonly effectiveCancellationDate?: string;
        };
        /** @description Reference to a channel: it names one that is kept elsewhere, by its id. */
        readonly ChannelRef: {
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
        /** @description Reference to a channel: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ChannelRef_FVO: {
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
        /** @description Reference to a channel: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ChannelRef_MVO: {
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
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this consumer. */
            readonly engagedParty?: components["schemas"]["PartyRef_MVO"];
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
        /** @description A length of time, as a number of units. */
        readonly Duration: {
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount?: number;
            /** @description Unit that the amount is counted in. */
            readonly units?: string;
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
        /** @description How a entity has to do with another. */
        readonly EntityRelationship: {
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Part that the other one plays in the relation. */
            readonly role?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Specification of the association between the two. */
            readonly associationSpec?: components["schemas"]["EntityRef"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
        };
        /** @description How a entity has to do with another. Form in which a client sends it to have it created. */
        readonly EntityRelationship_FVO: {
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Part that the other one plays in the relation. */
            readonly role?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Specification of the association between the two. */
            readonly associationSpec?: components["schemas"]["EntityRef_FVO"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description Type of what is referred to. */
            readonly "@referredType": string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
        };
        /** @description How a entity has to do with another. Form in which a client sends changes to it. */
        readonly EntityRelationship_MVO: {
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Part that the other one plays in the relation. */
            readonly role?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Specification of the association between the two. */
            readonly associationSpec?: components["schemas"]["EntityRef"];
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
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
        /** @description A error message with its attributes. */
        readonly ErrorMessage: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Address where the failure is explained. */
            readonly referenceError?: string;
        };
        /** @description A error message with its attributes. Form in which a client sends it to have it created. */
        readonly ErrorMessage_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Address where the failure is explained. */
            readonly referenceError?: string;
        };
        /** @description A error message with its attributes. Form in which a client sends changes to it. */
        readonly ErrorMessage_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Address where the failure is explained. */
            readonly referenceError?: string;
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
        /** @description A expression with its attributes. */
        readonly Expression: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The expression language of this expression. */
            readonly expressionLanguage?: components["schemas"]["ExpressionLanguageEnum"];
            /** @description The iri of this expression. */
            readonly iri?: string;
            /** @description The expression value of this expression. */
            readonly expressionValue?: string;
        };
        /**
         * @description A expression language enum with its attributes.
         * @enum {string}
         */
        readonly ExpressionLanguageEnum: "Turtle" | "JSON-LD" | "RDF-XML" | "Other";
        /** @description A expression with its attributes. Form in which a client sends it to have it created. */
        readonly Expression_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The expression language of this expression. */
            readonly expressionLanguage?: components["schemas"]["ExpressionLanguageEnum"];
            /** @description The iri of this expression. */
            readonly iri?: string;
            /** @description The expression value of this expression. */
            readonly expressionValue: string;
        };
        /** @description A expression with its attributes. Form in which a client sends changes to it. */
        readonly Expression_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The expression language of this expression. */
            readonly expressionLanguage?: components["schemas"]["ExpressionLanguageEnum"];
            /** @description The iri of this expression. */
            readonly iri?: string;
            /** @description The expression value of this expression. */
            readonly expressionValue?: string;
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
        /** @description A float array characteristic with its attributes. */
        readonly FloatArrayCharacteristic: {
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
        /** @description A float array characteristic with its attributes. Form in which a client sends it to have it created. */
        readonly FloatArrayCharacteristic_FVO: {
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
        /** @description A float array characteristic with its attributes. Form in which a client sends changes to it. */
        readonly FloatArrayCharacteristic_MVO: {
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
        /** @description A geographic address with its attributes. */
        readonly GeographicAddress: {
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
            /** @description Town of the address. */
            readonly city?: string;
            /** @description Country of the address. */
            readonly country?: string;
            /** @description The locality of this geographic address. */
            readonly locality?: string;
            /** @description The postcode of this geographic address. */
            readonly postcode?: string;
            /** @description State, province or region of the address. */
            readonly stateOrProvince?: string;
            /** @description The street name of this geographic address. */
            readonly streetName?: string;
            /** @description The street nr of this geographic address. */
            readonly streetNr?: string;
            /** @description The street nr last of this geographic address. */
            readonly streetNrLast?: string;
            /** @description The street nr last suffix of this geographic address. */
            readonly streetNrLastSuffix?: string;
            /** @description The street nr suffix of this geographic address. */
            readonly streetNrSuffix?: string;
            /** @description The street suffix of this geographic address. */
            readonly streetSuffix?: string;
            /** @description The street type of this geographic address. */
            readonly streetType?: string;
            /** @description The country code of this geographic address. */
            readonly countryCode?: readonly components["schemas"]["StandardIdentifier"][];
            /** @description The external identifier of this geographic address. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description The geographic location of this geographic address. */
            readonly geographicLocation?: Omit<components["schemas"]["GeographicLocationRefOrValue"], "@type">;
            /** @description The geographic sub address of this geographic address. */
            readonly geographicSubAddress?: readonly components["schemas"]["GeographicSubAddress"][];
            /** @description The geographic address type of this geographic address. */
            readonly geographicAddressType?: string;
        };
        /** @description A geographic address with its attributes. Form in which a client sends it to have it created. */
        readonly GeographicAddress_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Town of the address. */
            readonly city?: string;
            /** @description Country of the address. */
            readonly country?: string;
            /** @description The locality of this geographic address. */
            readonly locality?: string;
            /** @description The postcode of this geographic address. */
            readonly postcode?: string;
            /** @description State, province or region of the address. */
            readonly stateOrProvince?: string;
            /** @description The street name of this geographic address. */
            readonly streetName?: string;
            /** @description The street nr of this geographic address. */
            readonly streetNr?: string;
            /** @description The street nr last of this geographic address. */
            readonly streetNrLast?: string;
            /** @description The street nr last suffix of this geographic address. */
            readonly streetNrLastSuffix?: string;
            /** @description The street nr suffix of this geographic address. */
            readonly streetNrSuffix?: string;
            /** @description The street suffix of this geographic address. */
            readonly streetSuffix?: string;
            /** @description The street type of this geographic address. */
            readonly streetType?: string;
            /** @description The country code of this geographic address. */
            readonly countryCode?: readonly components["schemas"]["StandardIdentifier_FVO"][];
            /** @description The external identifier of this geographic address. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier_FVO"][];
            /** @description The geographic location of this geographic address. */
            readonly geographicLocation?: Omit<components["schemas"]["GeographicLocationRefOrValue_FVO"], "@type">;
            /** @description The geographic sub address of this geographic address. */
            readonly geographicSubAddress?: readonly components["schemas"]["GeographicSubAddress_FVO"][];
            /** @description The geographic address type of this geographic address. */
            readonly geographicAddressType?: string;
        };
        /** @description A geographic address with its attributes. Form in which a client sends changes to it. */
        readonly GeographicAddress_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Town of the address. */
            readonly city?: string;
            /** @description Country of the address. */
            readonly country?: string;
            /** @description The locality of this geographic address. */
            readonly locality?: string;
            /** @description The postcode of this geographic address. */
            readonly postcode?: string;
            /** @description State, province or region of the address. */
            readonly stateOrProvince?: string;
            /** @description The street name of this geographic address. */
            readonly streetName?: string;
            /** @description The street nr of this geographic address. */
            readonly streetNr?: string;
            /** @description The street nr last of this geographic address. */
            readonly streetNrLast?: string;
            /** @description The street nr last suffix of this geographic address. */
            readonly streetNrLastSuffix?: string;
            /** @description The street nr suffix of this geographic address. */
            readonly streetNrSuffix?: string;
            /** @description The street suffix of this geographic address. */
            readonly streetSuffix?: string;
            /** @description The street type of this geographic address. */
            readonly streetType?: string;
            /** @description The country code of this geographic address. */
            readonly countryCode?: readonly components["schemas"]["StandardIdentifier_MVO"][];
            /** @description The external identifier of this geographic address. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier_MVO"][];
            /** @description The geographic location of this geographic address. */
            readonly geographicLocation?: Omit<components["schemas"]["GeographicLocationRefOrValue_MVO"], "@type">;
            /** @description The geographic sub address of this geographic address. */
            readonly geographicSubAddress?: readonly components["schemas"]["GeographicSubAddress_MVO"][];
            /** @description The geographic address type of this geographic address. */
            readonly geographicAddressType?: string;
        };
        /** @description A geographic location with its attributes. */
        readonly GeographicLocation: {
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "GeoJsonPoint" | "GeoJsonMultiPoint" | "GeoJsonLineString" | "GeoJsonMultiLineString" | "GeoJsonPolygon";
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description The bbox of this geographic location. */
            readonly bbox?: readonly (number | string)[];
        };
        /** @description Reference to a geographic location: it names one that is kept elsewhere, by its id. */
        readonly GeographicLocationRef: {
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
        /** @description A geographic location: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly GeographicLocationRefOrValue: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicLocationRef"];
        /** @description A geographic location: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly GeographicLocationRefOrValue_FVO: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicLocationRef"];
        /** @description A geographic location: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly GeographicLocationRefOrValue_MVO: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicLocationRef"];
        /** @description Reference to a geographic location: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly GeographicLocationRef_FVO: {
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
        /** @description Reference to a geographic location: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly GeographicLocationRef_MVO: {
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
        /** @description A geographic location with its attributes. Form in which a client sends it to have it created. */
        readonly GeographicLocation_FVO: {
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "GeoJsonPoint" | "GeoJsonMultiPoint" | "GeoJsonLineString" | "GeoJsonMultiLineString" | "GeoJsonPolygon";
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description The bbox of this geographic location. */
            readonly bbox?: readonly (number | string)[];
        };
        /** @description A geographic location with its attributes. Form in which a client sends changes to it. */
        readonly GeographicLocation_MVO: {
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "GeoJsonPoint" | "GeoJsonMultiPoint" | "GeoJsonLineString" | "GeoJsonMultiLineString" | "GeoJsonPolygon";
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address under which this can be retrieved. */
            readonly href?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description The bbox of this geographic location. */
            readonly bbox?: readonly (number | string)[];
        };
        /** @description A geographic site with its attributes. */
        readonly GeographicSite: {
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
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description The external identifier of this geographic site. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description The calendar of this geographic site. */
            readonly calendar?: readonly components["schemas"]["CalendarPeriod"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRefOrValue"][];
            /** @description The site relationship of this geographic site. */
            readonly siteRelationship?: readonly components["schemas"]["GeographicSiteRelationship"][];
        };
        /** @description How a geographic site has to do with another. */
        readonly GeographicSiteRelationship: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Part that the other one plays in the relation. */
            readonly role?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
        };
        /** @description How a geographic site has to do with another. Form in which a client sends it to have it created. */
        readonly GeographicSiteRelationship_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Part that the other one plays in the relation. */
            readonly role?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
        };
        /** @description How a geographic site has to do with another. Form in which a client sends changes to it. */
        readonly GeographicSiteRelationship_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Part that the other one plays in the relation. */
            readonly role?: string;
            /** @description When the relation holds. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Identifier of the other one. */
            readonly id?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
        };
        /** @description A geographic site with its attributes. Form in which a client sends it to have it created. */
        readonly GeographicSite_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description The external identifier of this geographic site. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier_FVO"][];
            /** @description The calendar of this geographic site. */
            readonly calendar?: readonly components["schemas"]["CalendarPeriod_FVO"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRefOrValue_FVO"][];
            /** @description The site relationship of this geographic site. */
            readonly siteRelationship?: readonly components["schemas"]["GeographicSiteRelationship_FVO"][];
        };
        /** @description A geographic site with its attributes. Form in which a client sends changes to it. */
        readonly GeographicSite_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description The external identifier of this geographic site. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier_MVO"][];
            /** @description The calendar of this geographic site. */
            readonly calendar?: readonly components["schemas"]["CalendarPeriod_MVO"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["PlaceRefOrValue_MVO"][];
            /** @description The site relationship of this geographic site. */
            readonly siteRelationship?: readonly components["schemas"]["GeographicSiteRelationship_MVO"][];
        };
        /** @description A geographic sub address with its attributes. */
        readonly GeographicSubAddress: {
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
            /** @description The building name of this geographic sub address. */
            readonly buildingName?: string;
            /** @description The level number of this geographic sub address. */
            readonly levelNumber?: string;
            /** @description The level type of this geographic sub address. */
            readonly levelType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The private street name of this geographic sub address. */
            readonly privateStreetName?: string;
            /** @description The private street number of this geographic sub address. */
            readonly privateStreetNumber?: string;
            /** @description The sub unit of this geographic sub address. */
            readonly subUnit?: readonly components["schemas"]["GeographicSubAddressUnit"][];
            /** @description The sub address type of this geographic sub address. */
            readonly subAddressType?: string;
        };
        /** @description A geographic sub address unit with its attributes. */
        readonly GeographicSubAddressUnit: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The sub unit number of this geographic sub address unit. */
            readonly subUnitNumber?: string;
            /** @description The sub unit type of this geographic sub address unit. */
            readonly subUnitType?: string;
        };
        /** @description A geographic sub address unit with its attributes. Form in which a client sends it to have it created. */
        readonly GeographicSubAddressUnit_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The sub unit number of this geographic sub address unit. */
            readonly subUnitNumber: string;
            /** @description The sub unit type of this geographic sub address unit. */
            readonly subUnitType: string;
        };
        /** @description A geographic sub address unit with its attributes. Form in which a client sends changes to it. */
        readonly GeographicSubAddressUnit_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The sub unit number of this geographic sub address unit. */
            readonly subUnitNumber?: string;
            /** @description The sub unit type of this geographic sub address unit. */
            readonly subUnitType?: string;
        };
        /** @description A geographic sub address with its attributes. Form in which a client sends it to have it created. */
        readonly GeographicSubAddress_FVO: {
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
            /** @description The building name of this geographic sub address. */
            readonly buildingName?: string;
            /** @description The level number of this geographic sub address. */
            readonly levelNumber?: string;
            /** @description The level type of this geographic sub address. */
            readonly levelType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The private street name of this geographic sub address. */
            readonly privateStreetName?: string;
            /** @description The private street number of this geographic sub address. */
            readonly privateStreetNumber?: string;
            /** @description The sub unit of this geographic sub address. */
            readonly subUnit?: readonly components["schemas"]["GeographicSubAddressUnit_FVO"][];
            /** @description The sub address type of this geographic sub address. */
            readonly subAddressType?: string;
        };
        /** @description A geographic sub address with its attributes. Form in which a client sends changes to it. */
        readonly GeographicSubAddress_MVO: {
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
            /** @description The building name of this geographic sub address. */
            readonly buildingName?: string;
            /** @description The level number of this geographic sub address. */
            readonly levelNumber?: string;
            /** @description The level type of this geographic sub address. */
            readonly levelType?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The private street name of this geographic sub address. */
            readonly privateStreetName?: string;
            /** @description The private street number of this geographic sub address. */
            readonly privateStreetNumber?: string;
            /** @description The sub unit of this geographic sub address. */
            readonly subUnit?: readonly components["schemas"]["GeographicSubAddressUnit_MVO"][];
            /** @description The sub address type of this geographic sub address. */
            readonly subAddressType?: string;
        };
        /** @description A hour period with its attributes. */
        readonly HourPeriod: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The end hour of this hour period. */
            readonly endHour?: string;
            /** @description The start hour of this hour period. */
            readonly startHour?: string;
        };
        /** @description A hour period with its attributes. Form in which a client sends it to have it created. */
        readonly HourPeriod_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The end hour of this hour period. */
            readonly endHour?: string;
            /** @description The start hour of this hour period. */
            readonly startHour?: string;
        };
        /** @description A hour period with its attributes. Form in which a client sends changes to it. */
        readonly HourPeriod_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The end hour of this hour period. */
            readonly endHour?: string;
            /** @description The start hour of this hour period. */
            readonly startHour?: string;
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
            readonly familyName?: string;
            /** @description First name of the person. */
            readonly givenName?: string;
        };
        /** @description A natural person, with the names, identifications and ways of contact that are known of them. Form in which a client sends changes to it. */
        readonly Individual_MVO: {
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
        /**
         * @description A initial product order state type with its attributes.
         * @enum {string}
         */
        readonly InitialProductOrderStateType: "acknowledged" | "draft";
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
        /** @description A intent with its attributes. */
        readonly Intent: {
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
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            readonly statusChangeDate?: string;
            /** @description The context of this intent. */
            readonly context?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description The intent specification of this intent. */
            readonly intentSpecification?: components["schemas"]["EntityRef"];
            /** @description The intent relationship of this intent. */
            readonly intentRelationship?: readonly components["schemas"]["EntityRelationship"][];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The expression of this intent. */
            readonly expression?: components["schemas"]["Expression"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
        };
        /** @description Reference to a intent: it names one that is kept elsewhere, by its id. */
        readonly IntentRef: {
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
        /** @description A intent: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly IntentRefOrValue: components["schemas"]["IntentRef"] | components["schemas"]["Intent"];
        /** @description A intent: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly IntentRefOrValue_FVO: components["schemas"]["IntentRef"] | components["schemas"]["Intent"];
        /** @description A intent: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly IntentRefOrValue_MVO: components["schemas"]["IntentRef"] | components["schemas"]["Intent"];
        /** @description Reference to a intent: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly IntentRef_FVO: {
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
        /** @description Reference to a intent: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly IntentRef_MVO: {
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
        /** @description A intent with its attributes. Form in which a client sends it to have it created. */
        readonly Intent_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            readonly statusChangeDate?: string;
            /** @description The context of this intent. */
            readonly context?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description The intent specification of this intent. */
            readonly intentSpecification?: components["schemas"]["EntityRef_FVO"];
            /** @description The intent relationship of this intent. */
            readonly intentRelationship?: readonly components["schemas"]["EntityRelationship_FVO"][];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue_FVO"][];
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description The expression of this intent. */
            readonly expression?: components["schemas"]["Expression_FVO"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus: string;
        };
        /** @description A intent with its attributes. Form in which a client sends changes to it. */
        readonly Intent_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Whether it is put together from others. */
            readonly isBundle?: boolean;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            readonly statusChangeDate?: string;
            /** @description The context of this intent. */
            readonly context?: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version?: string;
            /** @description The intent specification of this intent. */
            readonly intentSpecification?: components["schemas"]["EntityRef"];
            /** @description The intent relationship of this intent. */
            readonly intentRelationship?: readonly components["schemas"]["EntityRelationship_MVO"][];
            /** @description Characteristics that describe it further, by name and value. */
            readonly characteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue_MVO"][];
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The expression of this intent. */
            readonly expression?: components["schemas"]["Expression_MVO"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it was last changed; the server sets it.
             */
            readonly lastUpdate?: string;
            /** @description Where it is in its life, from draft over active to retired. */
            readonly lifecycleStatus?: string;
        };
        /**
         * @description What an item does with what it names.
         * @enum {string}
         */
        readonly ItemActionType: "add" | "modify" | "delete" | "noChange";
        /** @description A jeopardy alert with its attributes. */
        readonly JeopardyAlert: {
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
             * @description The alert date of this jeopardy alert.
             */
            readonly alertDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The jeopardy type of this jeopardy alert. */
            readonly jeopardyType?: string;
            /** @description The exception of this jeopardy alert. */
            readonly exception?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
        };
        /** @description A jeopardy alert with its attributes. Form in which a client sends it to have it created. */
        readonly JeopardyAlert_FVO: {
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
             * @description The alert date of this jeopardy alert.
             */
            readonly alertDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The jeopardy type of this jeopardy alert. */
            readonly jeopardyType?: string;
            /** @description The exception of this jeopardy alert. */
            readonly exception?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
        };
        /** @description A jeopardy alert with its attributes. Form in which a client sends changes to it. */
        readonly JeopardyAlert_MVO: {
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
             * @description The alert date of this jeopardy alert.
             */
            readonly alertDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The jeopardy type of this jeopardy alert. */
            readonly jeopardyType?: string;
            /** @description The exception of this jeopardy alert. */
            readonly exception?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
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
        /** @description A milestone with its attributes. */
        readonly Milestone: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * @description State that it is in; only changes that its lifecycle knows are allowed.
             * @enum {string}
             */
            readonly status?: "Yet-To-Reach" | "Completed" | "Violated";
            /**
             * Format: date-time
             * @description The milestone date of this milestone.
             */
            readonly milestoneDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
        };
        /** @description A milestone with its attributes. Form in which a client sends it to have it created. */
        readonly Milestone_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * @description State that it is in; only changes that its lifecycle knows are allowed.
             * @enum {string}
             */
            readonly status?: "Yet-To-Reach" | "Completed" | "Violated";
            /**
             * Format: date-time
             * @description The milestone date of this milestone.
             */
            readonly milestoneDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
        };
        /** @description A milestone with its attributes. Form in which a client sends changes to it. */
        readonly Milestone_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * @description State that it is in; only changes that its lifecycle knows are allowed.
             * @enum {string}
             */
            readonly status?: "Yet-To-Reach" | "Completed" | "Violated";
            /**
             * Format: date-time
             * @description The milestone date of this milestone.
             */
            readonly milestoneDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
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
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Who wrote it. */
            readonly author?: string;
            /**
             * Format: date-time
             * @description Day and time that it belongs to.
             */
            readonly date?: string;
            /** @description The words themselves. */
            readonly text?: string;
        };
        /** @description A remark that somebody has made. Form in which a client sends it to have it created. */
        readonly Note_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Who wrote it. */
            readonly author?: string;
            /**
             * Format: date-time
             * @description Day and time that it belongs to.
             */
            readonly date?: string;
            /** @description The words themselves. */
            readonly text?: string;
        };
        /** @description A remark that somebody has made. Form in which a client sends changes to it. */
        readonly Note_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Who wrote it. */
            readonly author?: string;
            /**
             * Format: date-time
             * @description Day and time that it belongs to.
             */
            readonly date?: string;
            /** @description The words themselves. */
            readonly text?: string;
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
        /** @description How a order item has to do with another. */
        readonly OrderItemRelationship: {
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
        /** @description How a order item has to do with another. Form in which a client sends it to have it created. */
        readonly OrderItemRelationship_FVO: {
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
        /** @description How a order item has to do with another. Form in which a client sends changes to it. */
        readonly OrderItemRelationship_MVO: {
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
        /** @description A price of an order or of one of its items. */
        readonly OrderPrice: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["PriceAlteration"][];
            /** @description The price itself. */
            readonly price?: components["schemas"]["Price"];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
        };
        /** @description A price of an order or of one of its items. Form in which a client sends it to have it created. */
        readonly OrderPrice_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef_FVO"];
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_FVO"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["PriceAlteration_FVO"][];
            /** @description The price itself. */
            readonly price: components["schemas"]["Price_FVO"];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType: string;
        };
        /** @description A price of an order or of one of its items. Form in which a client sends changes to it. */
        readonly OrderPrice_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef_MVO"];
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_MVO"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["PriceAlteration_MVO"][];
            /** @description The price itself. */
            readonly price?: components["schemas"]["Price_MVO"];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
        };
        /** @description How a order has to do with another. */
        readonly OrderRelationship: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
        };
        /** @description How a order has to do with another. Form in which a client sends it to have it created. */
        readonly OrderRelationship_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
        };
        /** @description How a order has to do with another. Form in which a client sends changes to it. */
        readonly OrderRelationship_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
        };
        /** @description A condition of an item, such as a minimum duration. */
        readonly OrderTerm: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Duration"];
            /** @description Name by which people know it. */
            readonly name?: string;
        };
        /** @description A condition of an item, such as a minimum duration. Form in which a client sends it to have it created. */
        readonly OrderTerm_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Duration"];
            /** @description Name by which people know it. */
            readonly name?: string;
        };
        /** @description A condition of an item, such as a minimum duration. Form in which a client sends changes to it. */
        readonly OrderTerm_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Duration"];
            /** @description Name by which people know it. */
            readonly name?: string;
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
            readonly name?: string;
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
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The party that plays the role. */
            readonly engagedParty?: components["schemas"]["PartyRef_MVO"];
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
        /** @description Reference to a payment: it names one that is kept elsewhere, by its id. */
        readonly PaymentRef: {
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
        /** @description Reference to a payment: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PaymentRef_FVO: {
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
        /** @description Reference to a payment: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PaymentRef_MVO: {
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
        /** @description A place: an address, a site or a region. */
        readonly Place: {
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
        /** @description Reference to a place: it names one that is kept elsewhere, by its id. */
        readonly PlaceRef: {
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
        /** @description A place: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly PlaceRefOrValue: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicSite"] | components["schemas"]["GeographicAddress"] | components["schemas"]["PlaceRef"];
        /** @description A place: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly PlaceRefOrValue_FVO: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicSite"] | components["schemas"]["GeographicAddress"] | components["schemas"]["PlaceRef"];
        /** @description A place: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly PlaceRefOrValue_MVO: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicSite"] | components["schemas"]["GeographicAddress"] | components["schemas"]["PlaceRef"];
        /** @description Reference to a place: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PlaceRef_FVO: {
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
        /** @description Reference to a place: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PlaceRef_MVO: {
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
        /** @description A place: an address, a site or a region. Form in which a client sends it to have it created. */
        readonly Place_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description A place: an address, a site or a region. Form in which a client sends changes to it. */
        readonly Place_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
        };
        /** @description What a price comes to: amount with and without tax, or a percentage. */
        readonly Price: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Amount without tax. */
            readonly dutyFreeAmount?: components["schemas"]["Money"];
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Amount with tax. */
            readonly taxIncludedAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
        };
        /** @description A discount on a price, or an addition to it. */
        readonly PriceAlteration: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How many periods the alteration holds. */
            readonly applicationDuration?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price?: components["schemas"]["Price"];
        };
        /** @description A discount on a price, or an addition to it. Form in which a client sends it to have it created. */
        readonly PriceAlteration_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How many periods the alteration holds. */
            readonly applicationDuration?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef_FVO"];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price: components["schemas"]["Price_FVO"];
        };
        /** @description A discount on a price, or an addition to it. Form in which a client sends changes to it. */
        readonly PriceAlteration_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How many periods the alteration holds. */
            readonly applicationDuration?: number;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef_MVO"];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: number;
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price?: components["schemas"]["Price_MVO"];
        };
        /** @description What a price comes to: amount with and without tax, or a percentage. Form in which a client sends it to have it created. */
        readonly Price_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Amount without tax. */
            readonly dutyFreeAmount?: components["schemas"]["Money"];
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Amount with tax. */
            readonly taxIncludedAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
        };
        /** @description What a price comes to: amount with and without tax, or a percentage. Form in which a client sends changes to it. */
        readonly Price_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Amount without tax. */
            readonly dutyFreeAmount?: components["schemas"]["Money"];
            /** @description Percentage, as a number from 0 to 100. */
            readonly percentage?: number | string;
            /** @description Amount with tax. */
            readonly taxIncludedAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
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
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this producer. */
            readonly engagedParty?: components["schemas"]["PartyRef_MVO"];
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
        /** @description A product that a customer holds: what was ordered, when it started, what it costs and what it runs on. */
        readonly Product: {
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
            /** @description What is traded, with the terms for each item. */
            readonly agreementItem?: readonly components["schemas"]["AgreementItemRef"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
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
            /** @description Characteristics of the product, by name and value. */
            readonly productCharacteristic?: readonly components["schemas"]["Characteristic"][];
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["RelatedOrderItem"][];
            /** @description The product that is meant. */
            readonly product?: readonly components["schemas"]["ProductRefOrValue"][];
            /** @description Prices that the customer pays for the product. */
            readonly productPrice?: readonly components["schemas"]["ProductPrice"][];
            /** @description Other products that this one has to do with. */
            readonly productRelationship?: readonly components["schemas"]["ProductRelationship"][];
            /** @description Serial number of the product. */
            readonly productSerialNumber?: string;
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Commitments that the customer has made for the product. */
            readonly productTerm?: readonly components["schemas"]["ProductTerm"][];
            /** @description Resources that the product runs on. */
            readonly realizingResource?: readonly components["schemas"]["ResourceRef"][];
            /** @description Services that the product runs on. */
            readonly realizingService?: readonly components["schemas"]["ServiceRef"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["RelatedPlaceRefOrValue"][];
            /**
             * Format: date-time
             * @description When it starts.
             */
            readonly startDate?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["ProductStatusType"];
            /**
             * Format: date-time
             * @description When it ends or has ended.
             */
            readonly terminationDate?: string;
            /** @description The intent of this product. */
            readonly intent?: Omit<components["schemas"]["IntentRefOrValue"], "@type">;
        };
        /** @description Reference to a product offering price: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingPriceRef: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
        };
        /** @description Reference to a product offering price: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductOfferingPriceRef_FVO: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
        };
        /** @description Reference to a product offering price: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductOfferingPriceRef_MVO: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
        };
        /** @description Reference to a product offering qualification item: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingQualificationItemRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the check of whether the offering can be had. */
            readonly productOfferingQualificationName?: string;
            /** @description Address of the check of whether the offering can be had. */
            readonly productOfferingQualificationHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the check of whether the offering can be had. */
            readonly productOfferingQualificationId?: string;
            /** @description Identifier of the item. */
            readonly itemId?: string;
        };
        /** @description Reference to a product offering qualification item: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductOfferingQualificationItemRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the check of whether the offering can be had. */
            readonly productOfferingQualificationName?: string;
            /** @description Address of the check of whether the offering can be had. */
            readonly productOfferingQualificationHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the check of whether the offering can be had. */
            readonly productOfferingQualificationId: string;
            /** @description Identifier of the item. */
            readonly itemId: string;
        };
        /** @description Reference to a product offering qualification item: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductOfferingQualificationItemRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name of the check of whether the offering can be had. */
            readonly productOfferingQualificationName?: string;
            /** @description Address of the check of whether the offering can be had. */
            readonly productOfferingQualificationHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the check of whether the offering can be had. */
            readonly productOfferingQualificationId?: string;
            /** @description Identifier of the item. */
            readonly itemId?: string;
        };
        /** @description Reference to a product offering qualification: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingQualificationRef: {
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
        /** @description Reference to a product offering qualification: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductOfferingQualificationRef_FVO: {
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
        /** @description Reference to a product offering qualification: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductOfferingQualificationRef_MVO: {
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
        /** @description Reference to a product offering: it names one that is kept elsewhere, by its id. */
        readonly ProductOfferingRef: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
        };
        /** @description Reference to a product offering: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductOfferingRef_FVO: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
        };
        /** @description Reference to a product offering: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductOfferingRef_MVO: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
        };
        /** @description A customer's or partner's order to add, change or end products. */
        readonly ProductOrder: {
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
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["ProductOrderStateType"];
            /** @description State in which the sender wants the transaction to start. */
            readonly requestedInitialState?: components["schemas"]["InitialProductOrderStateType"];
            /**
             * Format: date-time
             * @description When it was cancelled.
             */
            readonly cancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
            /** @description Category that it belongs to. */
            readonly category?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["RelatedChannel"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it is expected to be complete.
             */
            readonly expectedCompletionDate?: string;
            /** @description Identifier under which the client knows it in its own systems. */
            readonly externalId?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note"][];
            /** @description Contact that is told about progress. */
            readonly notificationContact?: string;
            /** @description Prices of all items together. */
            readonly orderTotalPrice?: readonly components["schemas"]["OrderPrice"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef"][];
            /** @description The order relationship of this product order. */
            readonly orderRelationship?: readonly components["schemas"]["OrderRelationship"][];
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: string;
            /** @description Checks of whether the offering can be had, that this builds on. */
            readonly productOfferingQualification?: readonly components["schemas"]["ProductOfferingQualificationRef"][];
            /** @description Quotes that the order was made from. */
            readonly quote?: readonly components["schemas"]["QuoteRef"][];
            /** @description The product order error message of this product order. */
            readonly productOrderErrorMessage?: readonly components["schemas"]["ProductOrderErrorMessage"][];
            /** @description The product order jeopardy alert of this product order. */
            readonly productOrderJeopardyAlert?: readonly components["schemas"]["ProductOrderJeopardyAlert"][];
            /** @description The product order milestone of this product order. */
            readonly productOrderMilestone?: readonly components["schemas"]["ProductOrderMilestone"][];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItem"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /**
             * Format: date-time
             * @description When the customer wants it to be complete.
             */
            readonly requestedCompletionDate?: string;
            /**
             * Format: date-time
             * @description When the customer wants delivery to start.
             */
            readonly requestedStartDate?: string;
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
        };
        /** @description Notification that an attribute of a product order, other than its state, has a new value. */
        readonly ProductOrderAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["ProductOrderAttributeValueChangePayload"];
        };
        /** @description A product order attribute value change payload with its attributes. */
        readonly ProductOrderAttributeValueChangePayload: {
            /** @description The order that is meant. */
            readonly productOrder?: components["schemas"]["ProductOrder"];
        };
        /** @description Notification that a new product order exists. */
        readonly ProductOrderCreateEvent: {
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
            readonly event?: components["schemas"]["ProductOrderCreateEventPayload"];
        };
        /** @description What a notification about a product order create carries. */
        readonly ProductOrderCreateEventPayload: {
            /** @description The product order as it is after the change, or as it was before its deletion. */
            readonly productOrder?: components["schemas"]["ProductOrder"];
        };
        /** @description Notification that a product order no longer exists. */
        readonly ProductOrderDeleteEvent: {
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
            readonly event?: components["schemas"]["ProductOrderDeleteEventPayload"];
        };
        /** @description What a notification about a product order delete carries. */
        readonly ProductOrderDeleteEventPayload: {
            /** @description The product order as it is after the change, or as it was before its deletion. */
            readonly productOrder?: components["schemas"]["ProductOrder"];
        };
        /** @description A product order error message with its attributes. */
        readonly ProductOrderErrorMessage: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Address where the failure is explained. */
            readonly referenceError?: string;
            /**
             * Format: date-time
             * @description The timestamp of this product order error message.
             */
            readonly timestamp?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef"][];
        };
        /** @description A product order error message event with its attributes. */
        readonly ProductOrderErrorMessageEvent: {
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
            readonly event?: components["schemas"]["ProductOrderErrorMessagePayload"];
        };
        /** @description A product order error message payload with its attributes. */
        readonly ProductOrderErrorMessagePayload: {
            /** @description The order that is meant. */
            readonly productOrder?: components["schemas"]["ProductOrder"];
        };
        /** @description A product order error message with its attributes. Form in which a client sends it to have it created. */
        readonly ProductOrderErrorMessage_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Address where the failure is explained. */
            readonly referenceError?: string;
            /**
             * Format: date-time
             * @description The timestamp of this product order error message.
             */
            readonly timestamp?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef_FVO"][];
        };
        /** @description A product order error message with its attributes. Form in which a client sends changes to it. */
        readonly ProductOrderErrorMessage_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Stable name of what went wrong, for programs. */
            readonly code?: string;
            /** @description What went wrong, for people. */
            readonly reason?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /** @description Address where the failure is explained. */
            readonly referenceError?: string;
            /**
             * Format: date-time
             * @description The timestamp of this product order error message.
             */
            readonly timestamp?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef_MVO"][];
        };
        /** @description Notification that a product order waits for information that its sender has to give. */
        readonly ProductOrderInformationRequiredEvent: {
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
            readonly event?: components["schemas"]["ProductOrderInformationRequiredEventPayload"];
        };
        /** @description What a notification about a product order information required carries. */
        readonly ProductOrderInformationRequiredEventPayload: {
            /** @description The product order as it is after the change, or as it was before its deletion. */
            readonly productOrder?: components["schemas"]["ProductOrderRef"];
            /** @description The information required as it is after the change, or as it was before its deletion. */
            readonly informationRequired?: components["schemas"]["JsonPatch"];
        };
        /** @description One thing that an order asks for: what is done with which product. */
        readonly ProductOrderItem: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How many of the product are ordered. */
            readonly quantity?: number;
            /** @description What is to be done with the product: add, modify, delete or leave as it is. */
            readonly action?: components["schemas"]["ItemActionType"];
            /** @description Appointment that was made with the customer. */
            readonly appointment?: components["schemas"]["AppointmentRef"];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description Prices of one unit of the item. */
            readonly itemPrice?: readonly components["schemas"]["OrderPrice"][];
            /** @description Conditions of the item, such as a minimum duration. */
            readonly itemTerm?: readonly components["schemas"]["OrderTerm"][];
            /** @description Prices of all units of the item. */
            readonly itemTotalPrice?: readonly components["schemas"]["OrderPrice"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef"][];
            /** @description Product as it is to be, or the one that is to be changed or ended. */
            readonly product?: Omit<components["schemas"]["ProductRefOrValue"], "@type">;
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Item of the check that this builds on. */
            readonly productOfferingQualificationItem?: components["schemas"]["ProductOfferingQualificationItemRef"];
            /** @description Items of the quote. */
            readonly quoteItem?: components["schemas"]["QuoteItemRef"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItem"][];
            /** @description Other items that this one depends on. */
            readonly productOrderItemRelationship?: readonly components["schemas"]["OrderItemRelationship"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["ProductOrderItemStateType"];
            /** @description Checks of whether the offering can be had, that the item builds on. */
            readonly qualification?: readonly components["schemas"]["ProductOfferingQualificationRef"][];
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description Reference to a product order item: it names one that is kept elsewhere, by its id. */
        readonly ProductOrderItemRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The product order href of this product order item ref. */
            readonly ProductOrderHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the order. */
            readonly productOrderId?: string;
            /** @description The product order item id of this product order item ref. */
            readonly productOrderItemId?: string;
        };
        /** @description Reference to a product order item: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductOrderItemRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The product order href of this product order item ref. */
            readonly ProductOrderHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the order. */
            readonly productOrderId: string;
            /** @description The product order item id of this product order item ref. */
            readonly productOrderItemId: string;
        };
        /** @description Reference to a product order item: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductOrderItemRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The product order href of this product order item ref. */
            readonly ProductOrderHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the order. */
            readonly productOrderId?: string;
            /** @description The product order item id of this product order item ref. */
            readonly productOrderItemId?: string;
        };
        /**
         * @description A product order item relationship type with its attributes.
         * @enum {string}
         */
        readonly ProductOrderItemRelationshipType: "migratesTo" | "bundles" | "bundledBy" | "reliesOn" | "enables" | "requires" | "dependsOn" | "brings";
        /**
         * @description States of an item of a product order.
         * @enum {string}
         */
        readonly ProductOrderItemStateType: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
        /** @description One thing that an order asks for: what is done with which product. Form in which a client sends it to have it created. */
        readonly ProductOrderItem_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How many of the product are ordered. */
            readonly quantity?: number;
            /** @description What is to be done with the product: add, modify, delete or leave as it is. */
            readonly action: components["schemas"]["ItemActionType"];
            /** @description Appointment that was made with the customer. */
            readonly appointment?: components["schemas"]["AppointmentRef_FVO"];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_FVO"];
            /** @description Prices of one unit of the item. */
            readonly itemPrice?: readonly components["schemas"]["OrderPrice_FVO"][];
            /** @description Conditions of the item, such as a minimum duration. */
            readonly itemTerm?: readonly components["schemas"]["OrderTerm_FVO"][];
            /** @description Prices of all units of the item. */
            readonly itemTotalPrice?: readonly components["schemas"]["OrderPrice_FVO"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note_FVO"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef_FVO"][];
            /** @description Product as it is to be, or the one that is to be changed or ended. */
            readonly product?: Omit<components["schemas"]["ProductRefOrValue_FVO"], "@type">;
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef_FVO"];
            /** @description Item of the check that this builds on. */
            readonly productOfferingQualificationItem?: components["schemas"]["ProductOfferingQualificationItemRef_FVO"];
            /** @description Items of the quote. */
            readonly quoteItem?: components["schemas"]["QuoteItemRef_FVO"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItem_FVO"][];
            /** @description Other items that this one depends on. */
            readonly productOrderItemRelationship?: readonly components["schemas"]["OrderItemRelationship_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["ProductOrderItemStateType"];
            /** @description Checks of whether the offering can be had, that the item builds on. */
            readonly qualification?: readonly components["schemas"]["ProductOfferingQualificationRef_FVO"][];
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
        };
        /** @description One thing that an order asks for: what is done with which product. Form in which a client sends changes to it. */
        readonly ProductOrderItem_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description How many of the product are ordered. */
            readonly quantity?: number;
            /** @description What is to be done with the product: add, modify, delete or leave as it is. */
            readonly action?: components["schemas"]["ItemActionType"];
            /** @description Appointment that was made with the customer. */
            readonly appointment?: components["schemas"]["AppointmentRef_MVO"];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_MVO"];
            /** @description Prices of one unit of the item. */
            readonly itemPrice?: readonly components["schemas"]["OrderPrice_MVO"][];
            /** @description Conditions of the item, such as a minimum duration. */
            readonly itemTerm?: readonly components["schemas"]["OrderTerm_MVO"][];
            /** @description Prices of all units of the item. */
            readonly itemTotalPrice?: readonly components["schemas"]["OrderPrice_MVO"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note_MVO"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef_MVO"][];
            /** @description Product as it is to be, or the one that is to be changed or ended. */
            readonly product?: Omit<components["schemas"]["ProductRefOrValue_MVO"], "@type">;
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef_MVO"];
            /** @description Item of the check that this builds on. */
            readonly productOfferingQualificationItem?: components["schemas"]["ProductOfferingQualificationItemRef_MVO"];
            /** @description Items of the quote. */
            readonly quoteItem?: components["schemas"]["QuoteItemRef_MVO"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItem_MVO"][];
            /** @description Other items that this one depends on. */
            readonly productOrderItemRelationship?: readonly components["schemas"]["OrderItemRelationship_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["ProductOrderItemStateType"];
            /** @description Checks of whether the offering can be had, that the item builds on. */
            readonly qualification?: readonly components["schemas"]["ProductOfferingQualificationRef_MVO"][];
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description A product order jeopardy alert with its attributes. */
        readonly ProductOrderJeopardyAlert: {
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
             * @description The alert date of this product order jeopardy alert.
             */
            readonly alertDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The jeopardy type of this product order jeopardy alert. */
            readonly jeopardyType?: string;
            /** @description The exception of this product order jeopardy alert. */
            readonly exception?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef"][];
        };
        /** @description A product order jeopardy alert event with its attributes. */
        readonly ProductOrderJeopardyAlertEvent: {
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
            readonly event?: components["schemas"]["ProductOrderJeopardyAlertPayload"];
        };
        /** @description A product order jeopardy alert payload with its attributes. */
        readonly ProductOrderJeopardyAlertPayload: {
            /** @description The order that is meant. */
            readonly productOrder?: components["schemas"]["ProductOrder"];
        };
        /** @description A product order jeopardy alert with its attributes. Form in which a client sends it to have it created. */
        readonly ProductOrderJeopardyAlert_FVO: {
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
             * @description The alert date of this product order jeopardy alert.
             */
            readonly alertDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The jeopardy type of this product order jeopardy alert. */
            readonly jeopardyType?: string;
            /** @description The exception of this product order jeopardy alert. */
            readonly exception?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef_FVO"][];
        };
        /** @description A product order jeopardy alert with its attributes. Form in which a client sends changes to it. */
        readonly ProductOrderJeopardyAlert_MVO: {
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
             * @description The alert date of this product order jeopardy alert.
             */
            readonly alertDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description The jeopardy type of this product order jeopardy alert. */
            readonly jeopardyType?: string;
            /** @description The exception of this product order jeopardy alert. */
            readonly exception?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef_MVO"][];
        };
        /** @description A product order milestone with its attributes. */
        readonly ProductOrderMilestone: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * @description State that it is in; only changes that its lifecycle knows are allowed.
             * @enum {string}
             */
            readonly status?: "Yet-To-Reach" | "Completed" | "Violated";
            /**
             * Format: date-time
             * @description The milestone date of this product order milestone.
             */
            readonly milestoneDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef"][];
        };
        /** @description A product order milestone event with its attributes. */
        readonly ProductOrderMilestoneEvent: {
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
            readonly event?: components["schemas"]["ProductOrderMilestonePayload"];
        };
        /** @description A product order milestone payload with its attributes. */
        readonly ProductOrderMilestonePayload: {
            /** @description The order that is meant. */
            readonly productOrder?: components["schemas"]["ProductOrder"];
        };
        /** @description A product order milestone with its attributes. Form in which a client sends it to have it created. */
        readonly ProductOrderMilestone_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * @description State that it is in; only changes that its lifecycle knows are allowed.
             * @enum {string}
             */
            readonly status?: "Yet-To-Reach" | "Completed" | "Violated";
            /**
             * Format: date-time
             * @description The milestone date of this product order milestone.
             */
            readonly milestoneDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef_FVO"][];
        };
        /** @description A product order milestone with its attributes. Form in which a client sends changes to it. */
        readonly ProductOrderMilestone_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /**
             * @description State that it is in; only changes that its lifecycle knows are allowed.
             * @enum {string}
             */
            readonly status?: "Yet-To-Reach" | "Completed" | "Violated";
            /**
             * Format: date-time
             * @description The milestone date of this product order milestone.
             */
            readonly milestoneDate?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message?: string;
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItemRef_MVO"][];
        };
        /** @description Reference to a product order: it names one that is kept elsewhere, by its id. */
        readonly ProductOrderRef: {
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
        /** @description Reference to a product order: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductOrderRef_FVO: {
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
        /** @description Reference to a product order: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductOrderRef_MVO: {
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
        /** @description Notification that a product order has moved to another state. */
        readonly ProductOrderStateChangeEvent: {
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
            readonly event?: components["schemas"]["ProductOrderStateChangeEventPayload"];
        };
        /** @description What a notification about a product order state change carries. */
        readonly ProductOrderStateChangeEventPayload: {
            /** @description The product order as it is after the change, or as it was before its deletion. */
            readonly productOrder?: components["schemas"]["ProductOrder"];
        };
        /**
         * @description States of a product order.
         * @enum {string}
         */
        readonly ProductOrderStateType: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation" | "draft" | "inProgress.accepted";
        /** @description A customer's or partner's order to add, change or end products. Form in which a client sends it to have it created. */
        readonly ProductOrder_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_FVO"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_FVO"];
            /** @description State in which the sender wants the transaction to start. */
            readonly requestedInitialState?: components["schemas"]["InitialProductOrderStateType"];
            /** @description Category that it belongs to. */
            readonly category?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["RelatedChannel_FVO"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Identifier under which the client knows it in its own systems. */
            readonly externalId?: readonly components["schemas"]["ExternalIdentifier_FVO"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note_FVO"][];
            /** @description Contact that is told about progress. */
            readonly notificationContact?: string;
            /** @description Prices of all items together. */
            readonly orderTotalPrice?: readonly components["schemas"]["OrderPrice_FVO"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef_FVO"][];
            /** @description The order relationship of this product order. */
            readonly orderRelationship?: readonly components["schemas"]["OrderRelationship_FVO"][];
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: string;
            /** @description Checks of whether the offering can be had, that this builds on. */
            readonly productOfferingQualification?: readonly components["schemas"]["ProductOfferingQualificationRef_FVO"][];
            /** @description Quotes that the order was made from. */
            readonly quote?: readonly components["schemas"]["QuoteRef_FVO"][];
            /** @description The product order error message of this product order. */
            readonly productOrderErrorMessage?: readonly components["schemas"]["ProductOrderErrorMessage_FVO"][];
            /** @description The product order jeopardy alert of this product order. */
            readonly productOrderJeopardyAlert?: readonly components["schemas"]["ProductOrderJeopardyAlert_FVO"][];
            /** @description The product order milestone of this product order. */
            readonly productOrderMilestone?: readonly components["schemas"]["ProductOrderMilestone_FVO"][];
            /** @description Items of the order. */
            readonly productOrderItem: readonly components["schemas"]["ProductOrderItem_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /**
             * Format: date-time
             * @description When the customer wants it to be complete.
             */
            readonly requestedCompletionDate?: string;
            /**
             * Format: date-time
             * @description When the customer wants delivery to start.
             */
            readonly requestedStartDate?: string;
        };
        /** @description A customer's or partner's order to add, change or end products. Form in which a client sends changes to it. */
        readonly ProductOrder_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Agreements under which it stands. */
            readonly agreement?: readonly components["schemas"]["AgreementRef_MVO"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_MVO"];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["ProductOrderStateType"];
            /**
             * Format: date-time
             * @description When it was cancelled.
             */
            readonly cancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
            /** @description Category that it belongs to. */
            readonly category?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["RelatedChannel_MVO"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /**
             * Format: date-time
             * @description When it is expected to be complete.
             */
            readonly expectedCompletionDate?: string;
            /** @description Identifier under which the client knows it in its own systems. */
            readonly externalId?: readonly components["schemas"]["ExternalIdentifier_MVO"][];
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note_MVO"][];
            /** @description Contact that is told about progress. */
            readonly notificationContact?: string;
            /** @description Prices of all items together. */
            readonly orderTotalPrice?: readonly components["schemas"]["OrderPrice_MVO"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef_MVO"][];
            /** @description The order relationship of this product order. */
            readonly orderRelationship?: readonly components["schemas"]["OrderRelationship_MVO"][];
            /** @description How urgent it is; what the levels mean is up to who sets it. */
            readonly priority?: string;
            /** @description Checks of whether the offering can be had, that this builds on. */
            readonly productOfferingQualification?: readonly components["schemas"]["ProductOfferingQualificationRef_MVO"][];
            /** @description Quotes that the order was made from. */
            readonly quote?: readonly components["schemas"]["QuoteRef_MVO"][];
            /** @description The product order error message of this product order. */
            readonly productOrderErrorMessage?: readonly components["schemas"]["ProductOrderErrorMessage_MVO"][];
            /** @description The product order jeopardy alert of this product order. */
            readonly productOrderJeopardyAlert?: readonly components["schemas"]["ProductOrderJeopardyAlert_MVO"][];
            /** @description The product order milestone of this product order. */
            readonly productOrderMilestone?: readonly components["schemas"]["ProductOrderMilestone_MVO"][];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["ProductOrderItem_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /**
             * Format: date-time
             * @description When the customer wants it to be complete.
             */
            readonly requestedCompletionDate?: string;
            /**
             * Format: date-time
             * @description When the customer wants delivery to start.
             */
            readonly requestedStartDate?: string;
            /**
             * Format: date-time
             * @description When it was completed; the server sets it.
             */
            readonly completionDate?: string;
        };
        /** @description A price that a customer pays for a product. */
        readonly ProductPrice: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price?: components["schemas"]["Price"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["PriceAlteration"][];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
        };
        /** @description A price that a customer pays for a product. Form in which a client sends it to have it created. */
        readonly ProductPrice_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef_FVO"];
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price: components["schemas"]["Price_FVO"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["PriceAlteration_FVO"][];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType: string;
        };
        /** @description A price that a customer pays for a product. Form in which a client sends changes to it. */
        readonly ProductPrice_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description Prices, or the price of the catalog that was applied. */
            readonly productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef_MVO"];
            /** @description Period that a recurring price is for, such as month. */
            readonly recurringChargePeriod?: string;
            /** @description Unit that it is counted in, such as minute or gigabyte. */
            readonly unitOfMeasure?: string;
            /** @description The price itself. */
            readonly price?: components["schemas"]["Price_MVO"];
            /** @description Discounts or additions to the price. */
            readonly priceAlteration?: readonly components["schemas"]["PriceAlteration_MVO"][];
            /** @description Kind of price: once, each period, or by use. */
            readonly priceType?: string;
        };
        /** @description Reference to a product: it names one that is kept elsewhere, by its id. */
        readonly ProductRef: {
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
        /** @description A product: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly ProductRefOrValue: components["schemas"]["Product"] | components["schemas"]["ProductRef"];
        /** @description A product: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly ProductRefOrValue_FVO: components["schemas"]["Product"] | components["schemas"]["ProductRef"];
        /** @description A product: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly ProductRefOrValue_MVO: components["schemas"]["Product"] | components["schemas"]["ProductRef"];
        /** @description Reference to a product: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductRef_FVO: {
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
        /** @description Reference to a product: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductRef_MVO: {
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
        /** @description How a product has to do with another. */
        readonly ProductRelationship: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
        };
        /**
         * @description A product relationship type with its attributes.
         * @enum {string}
         */
        readonly ProductRelationshipType: "migratesTo" | "bundles" | "bundledBy" | "reliesOn" | "enables" | "requires" | "dependsOn" | "brings";
        /** @description How a product has to do with another. Form in which a client sends it to have it created. */
        readonly ProductRelationship_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
        };
        /** @description How a product has to do with another. Form in which a client sends changes to it. */
        readonly ProductRelationship_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the other one. */
            readonly href?: string;
            /** @description Identifier of the other one. */
            readonly id: string;
            /** @description Name of the other one, for people. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType?: string;
        };
        /** @description Reference to a product specification: it names one that is kept elsewhere, by its id. */
        readonly ProductSpecificationRef: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
            /** @description Schema that products made from it follow. */
            readonly targetProductSchema?: components["schemas"]["TargetProductSchema"];
        };
        /** @description Reference to a product specification: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ProductSpecificationRef_FVO: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
            /** @description Schema that products made from it follow. */
            readonly targetProductSchema?: components["schemas"]["TargetProductSchema_FVO"];
        };
        /** @description Reference to a product specification: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ProductSpecificationRef_MVO: {
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
            /** @description Version of what is referred to; the current one where it is not given. */
            readonly version?: string;
            /** @description Schema that products made from it follow. */
            readonly targetProductSchema?: components["schemas"]["TargetProductSchema_MVO"];
        };
        /**
         * @description States of a product; one of the published words ends in a blank.
         * @enum {string}
         */
        readonly ProductStatusType: "created" | "pendingActive" | "cancelled" | "active" | "pendingTerminate" | "terminated" | "suspended" | "aborted ";
        /** @description A commitment that a customer has made for a product. */
        readonly ProductTerm: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Duration"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name by which people know it. */
            readonly name?: string;
        };
        /** @description A commitment that a customer has made for a product. Form in which a client sends it to have it created. */
        readonly ProductTerm_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Duration"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name by which people know it. */
            readonly name?: string;
        };
        /** @description A commitment that a customer has made for a product. Form in which a client sends changes to it. */
        readonly ProductTerm_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How long it lasts. */
            readonly duration?: components["schemas"]["Duration"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Name by which people know it. */
            readonly name?: string;
        };
        /** @description A product that a customer holds: what was ordered, when it started, what it costs and what it runs on. Form in which a client sends it to have it created. */
        readonly Product_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description What is traded, with the terms for each item. */
            readonly agreementItem?: readonly components["schemas"]["AgreementItemRef_FVO"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_FVO"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
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
            /** @description Characteristics of the product, by name and value. */
            readonly productCharacteristic?: readonly components["schemas"]["Characteristic_FVO"][];
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef_FVO"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["RelatedOrderItem_FVO"][];
            /** @description The product that is meant. */
            readonly product?: readonly components["schemas"]["ProductRefOrValue_FVO"][];
            /** @description Prices that the customer pays for the product. */
            readonly productPrice?: readonly components["schemas"]["ProductPrice_FVO"][];
            /** @description Other products that this one has to do with. */
            readonly productRelationship?: readonly components["schemas"]["ProductRelationship_FVO"][];
            /** @description Serial number of the product. */
            readonly productSerialNumber?: string;
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef_FVO"];
            /** @description Commitments that the customer has made for the product. */
            readonly productTerm?: readonly components["schemas"]["ProductTerm_FVO"][];
            /** @description Resources that the product runs on. */
            readonly realizingResource?: readonly components["schemas"]["ResourceRef_FVO"][];
            /** @description Services that the product runs on. */
            readonly realizingService?: readonly components["schemas"]["ServiceRef_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_FVO"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["RelatedPlaceRefOrValue_FVO"][];
            /**
             * Format: date-time
             * @description When it starts.
             */
            readonly startDate?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["ProductStatusType"];
            /**
             * Format: date-time
             * @description When it ends or has ended.
             */
            readonly terminationDate?: string;
            /** @description The intent of this product. */
            readonly intent?: Omit<components["schemas"]["IntentRefOrValue_FVO"], "@type">;
        };
        /** @description A product that a customer holds: what was ordered, when it started, what it costs and what it runs on. Form in which a client sends changes to it. */
        readonly Product_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What is traded, with the terms for each item. */
            readonly agreementItem?: readonly components["schemas"]["AgreementItemRef_MVO"][];
            /** @description Account on which it is billed. */
            readonly billingAccount?: components["schemas"]["BillingAccountRef_MVO"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
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
            /** @description Characteristics of the product, by name and value. */
            readonly productCharacteristic?: readonly components["schemas"]["Characteristic_MVO"][];
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["ProductOfferingRef_MVO"];
            /** @description Items of the order. */
            readonly productOrderItem?: readonly components["schemas"]["RelatedOrderItem_MVO"][];
            /** @description The product that is meant. */
            readonly product?: readonly components["schemas"]["ProductRefOrValue_MVO"][];
            /** @description Prices that the customer pays for the product. */
            readonly productPrice?: readonly components["schemas"]["ProductPrice_MVO"][];
            /** @description Other products that this one has to do with. */
            readonly productRelationship?: readonly components["schemas"]["ProductRelationship_MVO"][];
            /** @description Serial number of the product. */
            readonly productSerialNumber?: string;
            /** @description Specification of the product behind it. */
            readonly productSpecification?: components["schemas"]["ProductSpecificationRef_MVO"];
            /** @description Commitments that the customer has made for the product. */
            readonly productTerm?: readonly components["schemas"]["ProductTerm_MVO"][];
            /** @description Resources that the product runs on. */
            readonly realizingResource?: readonly components["schemas"]["ResourceRef_MVO"][];
            /** @description Services that the product runs on. */
            readonly realizingService?: readonly components["schemas"]["ServiceRef_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyOrPartyRole_MVO"][];
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: readonly components["schemas"]["RelatedPlaceRefOrValue_MVO"][];
            /**
             * Format: date-time
             * @description When it starts.
             */
            readonly startDate?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: components["schemas"]["ProductStatusType"];
            /**
             * Format: date-time
             * @description When it ends or has ended.
             */
            readonly terminationDate?: string;
            /** @description The intent of this product. */
            readonly intent?: Omit<components["schemas"]["IntentRefOrValue_MVO"], "@type">;
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
        /** @description Reference to a quote item: it names one that is kept elsewhere, by its id. */
        readonly QuoteItemRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the quote. */
            readonly quoteHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the quote. */
            readonly quoteId?: string;
            /** @description The quote item id of this quote item ref. */
            readonly quoteItemId?: string;
        };
        /** @description Reference to a quote item: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly QuoteItemRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the quote. */
            readonly quoteHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the quote. */
            readonly quoteId: string;
            /** @description The quote item id of this quote item ref. */
            readonly quoteItemId: string;
        };
        /** @description Reference to a quote item: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly QuoteItemRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of the quote. */
            readonly quoteHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Identifier of the quote. */
            readonly quoteId?: string;
            /** @description The quote item id of this quote item ref. */
            readonly quoteItemId?: string;
        };
        /** @description Reference to a quote: it names one that is kept elsewhere, by its id. */
        readonly QuoteRef: {
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
        /** @description Reference to a quote: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly QuoteRef_FVO: {
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
        /** @description Reference to a quote: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly QuoteRef_MVO: {
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
        /** @description A channel that has to do with something, and how. */
        readonly RelatedChannel: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: components["schemas"]["ChannelRef"];
        };
        /** @description A channel that has to do with something, and how. Form in which a client sends it to have it created. */
        readonly RelatedChannel_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel: components["schemas"]["ChannelRef_FVO"];
        };
        /** @description A channel that has to do with something, and how. Form in which a client sends changes to it. */
        readonly RelatedChannel_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: components["schemas"]["ChannelRef_MVO"];
        };
        /** @description A related order item with its attributes. */
        readonly RelatedOrderItem: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the order item did with the product. */
            readonly orderItemAction?: components["schemas"]["ItemActionType"];
            /** @description The order href of this related order item. */
            readonly orderHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The order id of this related order item. */
            readonly orderId?: string;
            /** @description Identifier of the item in its order. */
            readonly orderItemId?: string;
        };
        /** @description A related order item with its attributes. Form in which a client sends it to have it created. */
        readonly RelatedOrderItem_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the order item did with the product. */
            readonly orderItemAction?: components["schemas"]["ItemActionType"];
            /** @description The order href of this related order item. */
            readonly orderHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role: string;
            /** @description The order id of this related order item. */
            readonly orderId: string;
            /** @description Identifier of the item in its order. */
            readonly orderItemId: string;
        };
        /** @description A related order item with its attributes. Form in which a client sends changes to it. */
        readonly RelatedOrderItem_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What the order item did with the product. */
            readonly orderItemAction?: components["schemas"]["ItemActionType"];
            /** @description The order href of this related order item. */
            readonly orderHref?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The order id of this related order item. */
            readonly orderId?: string;
            /** @description Identifier of the item in its order. */
            readonly orderItemId?: string;
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
            readonly role?: string;
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
        /** @description A related place: either a reference to one that is kept elsewhere, or the whole of it. */
        readonly RelatedPlaceRefOrValue: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: Omit<components["schemas"]["PlaceRefOrValue"], "@type">;
        };
        /** @description A related place: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends it to have it created. */
        readonly RelatedPlaceRefOrValue_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role: string;
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place: Omit<components["schemas"]["PlaceRefOrValue_FVO"], "@type">;
        };
        /** @description A related place: either a reference to one that is kept elsewhere, or the whole of it. Form in which a client sends changes to it. */
        readonly RelatedPlaceRefOrValue_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description Places that it concerns: where it is sold, installed or used. */
            readonly place?: Omit<components["schemas"]["PlaceRefOrValue_MVO"], "@type">;
        };
        /** @description Reference to a resource: it names one that is kept elsewhere, by its id. */
        readonly ResourceRef: {
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
        /** @description Reference to a resource: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ResourceRef_FVO: {
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
        /** @description Reference to a resource: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ResourceRef_MVO: {
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
        /** @description Reference to a service: it names one that is kept elsewhere, by its id. */
        readonly ServiceRef: {
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
        /** @description Reference to a service: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly ServiceRef_FVO: {
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
        /** @description Reference to a service: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly ServiceRef_MVO: {
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
        /** @description A standard identifier with its attributes. */
        readonly StandardIdentifier: {
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
            /** @description Layout of the bill. */
            readonly format?: string;
            /** @description The value itself. */
            readonly value?: string;
        };
        /** @description A standard identifier with its attributes. Form in which a client sends it to have it created. */
        readonly StandardIdentifier_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Layout of the bill. */
            readonly format?: string;
            /** @description The value itself. */
            readonly value?: string;
        };
        /** @description A standard identifier with its attributes. Form in which a client sends changes to it. */
        readonly StandardIdentifier_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Layout of the bill. */
            readonly format?: string;
            /** @description The value itself. */
            readonly value?: string;
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
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role?: string;
            /** @description The engaged party of this supplier. */
            readonly engagedParty?: components["schemas"]["PartyRef_MVO"];
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
        /** @description Where the schema is that products made from a specification follow. */
        readonly TargetProductSchema: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
        };
        /** @description Where the schema is that products made from a specification follow. Form in which a client sends it to have it created. */
        readonly TargetProductSchema_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation": string;
        };
        /** @description Where the schema is that products made from a specification follow. Form in which a client sends changes to it. */
        readonly TargetProductSchema_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
        };
        /**
         * @description States of a task.
         * @enum {string}
         */
        readonly TaskStateType: "acknowledged" | "rejected" | "inProgress" | "cancelled" | "done" | "terminatedWithError";
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
    readonly listCancelProductOrder: {
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
                    readonly "application/json": readonly components["schemas"]["CancelProductOrder"][];
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
                    readonly "application/json": readonly components["schemas"]["CancelProductOrder"][];
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
    readonly createCancelProductOrder: {
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
                readonly "application/json": components["schemas"]["CancelProductOrder_FVO"];
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
                    readonly "application/json": components["schemas"]["CancelProductOrder"];
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
                    readonly "application/json": components["schemas"]["CancelProductOrder"];
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
    readonly retrieveCancelProductOrder: {
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
                    readonly "application/json": components["schemas"]["CancelProductOrder"];
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
    readonly listProductOrder: {
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
                    readonly "application/json": readonly components["schemas"]["ProductOrder"][];
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
                    readonly "application/json": readonly components["schemas"]["ProductOrder"][];
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
    readonly createProductOrder: {
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
                readonly "application/json": components["schemas"]["ProductOrder_FVO"];
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
                    readonly "application/json": components["schemas"]["ProductOrder"];
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
                    readonly "application/json": components["schemas"]["ProductOrder"];
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
    readonly retrieveProductOrder: {
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
                    readonly "application/json": components["schemas"]["ProductOrder"];
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
    readonly deleteProductOrder: {
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
    readonly patchProductOrder: {
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
                readonly "application/json": components["schemas"]["ProductOrder_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["ProductOrder_MVO"];
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
                    readonly "application/json": components["schemas"]["ProductOrder"];
                };
            };
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductOrder"];
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
