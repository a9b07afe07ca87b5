export interface paths {
    readonly "/paymentMethod": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List payment methods
         * @description Answers the payment methods that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listPaymentMethod"];
        readonly put?: never;
        /**
         * Create a payment method
         * @description Creates a payment method and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createPaymentMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/paymentMethod/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a payment method
         * @description Answers a payment method by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrievePaymentMethod"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a payment method
         * @description Deletes a payment method.
         */
        readonly delete: operations["deletePaymentMethod"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a payment method
         * @description Changes a payment method. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchPaymentMethod"];
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
        /** @description A means by which a party pays or is paid; `@type` says which kind, and the kinds have attributes of their own. */
        readonly PaymentMethod: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
        };
        /** @description A means by which a party pays or is paid; `@type` says which kind, and the kinds have attributes of their own. Form in which a client sends it to have it created. */
        readonly PaymentMethod_Create: {
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
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
            readonly "@type": string;
        };
        /** @description A means by which a party pays or is paid; `@type` says which kind, and the kinds have attributes of their own. Form in which a client sends changes to it. */
        readonly PaymentMethod_Update: {
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
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
        /** @description A place that has to do with something, and how. */
        readonly RelatedPlace: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
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
        /** @description Notification that a new payment method exists. */
        readonly PaymentMethodCreateEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PaymentMethodCreateEventPayload"];
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
        /** @description What a notification about a payment method create carries. */
        readonly PaymentMethodCreateEventPayload: {
            /** @description The payment method as it is after the change, or as it was before its deletion. */
            readonly paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description Notification that an attribute of a payment method, other than its state, has a new value. */
        readonly PaymentMethodAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["PaymentMethodAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a payment method attribute value change carries. */
        readonly PaymentMethodAttributeValueChangeEventPayload: {
            /** @description The payment method as it is after the change, or as it was before its deletion. */
            readonly paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description Notification that a payment method has moved to another state. */
        readonly PaymentMethodStatusChangeEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PaymentMethodStatusChangeEventPayload"];
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
        /** @description What a notification about a payment method status change carries. */
        readonly PaymentMethodStatusChangeEventPayload: {
            /** @description The payment method as it is after the change, or as it was before its deletion. */
            readonly paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description Notification that a payment method no longer exists. */
        readonly PaymentMethodDeleteEvent: {
            /** @description What the notification carries: the resource that it is about. */
            readonly event?: components["schemas"]["PaymentMethodDeleteEventPayload"];
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
        /** @description What a notification about a payment method delete carries. */
        readonly PaymentMethodDeleteEventPayload: {
            /** @description The payment method as it is after the change, or as it was before its deletion. */
            readonly paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description A mandate by which money is drawn from a bank account. */
        readonly DirectDebit: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Identifier of the direct debit mandate. */
            readonly mandateId?: string;
            /** @description State of the mandate. */
            readonly mandateStatus?: string;
            /** @description Kind of mandate, such as recurring or for one payment. */
            readonly mandateType: string;
            /** @description Category of the mandate, such as private or business. */
            readonly mandateCategory?: string;
            /** @description The signature, or where it is kept. */
            readonly signature?: string;
            /**
             * Format: date-time
             * @description When the mandate was signed.
             */
            readonly signatureDate?: string;
            /**
             * Format: date-time
             * @description When the mandate entered its state.
             */
            readonly mandateStatusDate?: string;
            /**
             * Format: date-time
             * @description When the first debit may be made.
             */
            readonly firstDebitDate: string;
            /**
             * Format: date-time
             * @description When the last debit may be made.
             */
            readonly lastDebitDate?: string;
            /**
             * Format: date-time
             * @description When it was cancelled.
             */
            readonly cancellationDate?: string;
            /** @description Number of the account. */
            readonly accountNumber: string;
            /** @description Kind of account number, such as IBAN. */
            readonly accountNumberType?: string;
            /** @description Reference that identifies it to its issuer. */
            readonly reference?: string;
            /** @description Business identifier code of the bank, by ISO 9362. */
            readonly BIC?: string;
            /** @description Party or system that it belongs to. */
            readonly owner: string;
            /** @description Bank that keeps the account or issued the card. */
            readonly bank: string;
            /** @description Documents that go with it, given here or kept elsewhere. */
            readonly attachment?: readonly components["schemas"]["AttachmentRefOrValue"][];
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
        /** @description A voucher that pays or takes something off. */
        readonly Voucher: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description The value itself. */
            readonly value: components["schemas"]["Quantity"];
            /** @description What the voucher takes off. */
            readonly discount?: string;
            /**
             * Format: date-time
             * @description When it is no longer valid.
             */
            readonly expirationDate: string;
            /** @description Campaign that the voucher belongs to. */
            readonly campaign?: string;
        };
        /** @description A card that is known only by a token. */
        readonly TokenizedCard: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Brand or maker under which it is sold. */
            readonly brand?: string;
            /** @description Kind of card, such as credit or debit. */
            readonly cardType?: string;
            /** @description Last four digits of the card number. */
            readonly lastFourDigits: string;
            /** @description Kind of token. */
            readonly tokenType?: string;
            /** @description Token that stands for the card. */
            readonly token?: string;
            /** @description Who issued it. */
            readonly issuer?: string;
            /**
             * Format: date-time
             * @description When it is no longer valid.
             */
            readonly expirationDate: string;
            /** @description Country in which it was issued. */
            readonly countryOfIssue?: string;
        };
        /** @description A wallet kept by a provider of digital payments. */
        readonly DigitalWallet: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Service that is meant. */
            readonly service: string;
            /** @description Identifier of the wallet. */
            readonly walletId: string;
            /** @description Address of the wallet. */
            readonly walletUrl: string;
        };
        /** @description A check on a bank. */
        readonly Check: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Number of the check. */
            readonly checkId: string;
            /** @description Who wrote the check. */
            readonly drawer: string;
            /** @description Party that is paid. */
            readonly payee: string;
            /**
             * Format: date-time
             * @description When the check was signed.
             */
            readonly signedDate: string;
            /** @description Bank that keeps the account or issued the card. */
            readonly bank: string;
        };
        /** @description Payment in cash. */
        readonly Cash: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
        };
        /** @description A credit or debit card. */
        readonly BankCard: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Brand or maker under which it is sold. */
            readonly brand: string;
            /** @description Kind of card, such as credit or debit. */
            readonly cardType?: string;
            /** @description Number of the card. Keep a token instead wherever one can be had. */
            readonly cardNumber: string;
            /**
             * Format: date-time
             * @description When it is no longer valid.
             */
            readonly expirationDate: string;
            /** @description Security code of the card; it is for the payment itself and not for storage. */
            readonly cvv?: string;
            /** @description Last four digits of the card number. */
            readonly lastFourDigits?: string;
            /** @description Name of the holder as it stands on the card. */
            readonly nameOnCard: string;
            /** @description Bank that keeps the account or issued the card. */
            readonly bank?: string;
        };
        /** @description A transfer from one bank account to another. */
        readonly BankAccountTransfer: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Number of the account. */
            readonly accountNumber: string;
            /** @description Kind of account number, such as IBAN. */
            readonly accountNumberType?: string;
            /** @description Business identifier code of the bank, by ISO 9362. */
            readonly BIC?: string;
            /** @description Party or system that it belongs to. */
            readonly owner: string;
            /** @description Bank that keeps the account or issued the card. */
            readonly bank: string;
        };
        /** @description A bank account from which money is drawn. */
        readonly BankAccountDebit: {
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
            /**
             * @description Name of the schema that describes this object; it tells an extended type from its base.
             * @enum {string}
             */
            readonly "@type": "cash" | "digitalWallet" | "tokenizedCard" | "bankAccountTransfer" | "bankAccountDebit" | "bankCard" | "voucher" | "check" | "bucketPaymentMethod" | "accountPaymentMethod" | "loyaltyPaymentMethod" | "directDebit";
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Whether this one is to be used before others of its kind. */
            readonly isPreferred?: boolean;
            /** @description Code by which the payment was authorized. */
            readonly authorizationCode?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            readonly statusDate?: string;
            /** @description Why it is in this state, in words. */
            readonly statusReason?: string;
            /** @description Period in which it is valid; an open end means until further notice. */
            readonly validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedParty"];
            /** @description Place that it belongs to. */
            readonly relatedPlace?: components["schemas"]["RelatedPlace"];
            /** @description Accounts that it is billed, paid or settled through. */
            readonly account?: readonly components["schemas"]["AccountRef"][];
            /** @description Number of the account. */
            readonly accountNumber: string;
            /** @description Kind of account number, such as IBAN. */
            readonly accountNumberType?: string;
            /** @description Business identifier code of the bank, by ISO 9362. */
            readonly BIC?: string;
            /** @description Party or system that it belongs to. */
            readonly owner: string;
            /** @description Bank that keeps the account or issued the card. */
            readonly bank: string;
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
    readonly listPaymentMethod: {
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
                    readonly "application/json": readonly components["schemas"]["PaymentMethod"][];
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
                    readonly "application/json": readonly components["schemas"]["PaymentMethod"][];
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
    readonly createPaymentMethod: {
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
                readonly "application/json": components["schemas"]["PaymentMethod_Create"];
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
                    readonly "application/json": components["schemas"]["PaymentMethod"];
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
    readonly retrievePaymentMethod: {
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
                    readonly "application/json": components["schemas"]["PaymentMethod"];
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
    readonly deletePaymentMethod: {
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
    readonly patchPaymentMethod: {
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
                readonly "application/json": components["schemas"]["PaymentMethod_Update"];
                readonly "application/merge-patch+json": components["schemas"]["PaymentMethod_Update"];
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
                    readonly "application/json": components["schemas"]["PaymentMethod"];
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
