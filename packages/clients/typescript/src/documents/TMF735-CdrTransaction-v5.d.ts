export interface paths {
    readonly "/cdrTransaction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List CDR transactions
         * @description Answers the CDR transactions that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listCdrTransaction"];
        readonly put?: never;
        /**
         * Create a CDR transaction
         * @description Creates a CDR transaction and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createCdrTransaction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cdrTransaction/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a CDR transaction
         * @description Answers a CDR transaction by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveCdrTransaction"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a CDR transaction
         * @description Deletes a CDR transaction.
         */
        readonly delete: operations["deleteCdrTransaction"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a CDR transaction
         * @description Changes a CDR transaction. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchCdrTransaction"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description A detail record: when, what, how much, and what it came to. */
        readonly Cdr: {
            /**
             * Format: date-time
             * @description When the recorded use took place.
             */
            readonly cdrDate?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description State of the record. */
            readonly status?: components["schemas"]["CdrStatusType"];
            /** @description Type of the record. */
            readonly cdrType?: string;
            /** @description What is known of the recorded use, by name and value. */
            readonly cdrCharacteristic?: readonly components["schemas"]["CdrCharacteristic"][];
            /** @description Whether the amount is charged or given back. */
            readonly cdrDirectionType?: components["schemas"]["CdrDirectionType"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"];
            /** @description What the record came to, by tariff. */
            readonly ratedCdr?: readonly components["schemas"]["RatedCdr"][];
            /** @description Whether it has been billed. */
            readonly isBilled?: boolean;
            /** @description Kind of tariff that was applied. */
            readonly offerTariffType?: string;
            /** @description Kind of amount, such as total or part. */
            readonly ratingAmountType?: string;
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When the use was rated.
             */
            readonly ratingDate?: string;
            /** @description Whether it is free of tax. */
            readonly isTaxExempt?: boolean;
            /** @description Product that the use is rated for. */
            readonly productRef?: components["schemas"]["ProductRef"];
            /** @description Amount without tax. */
            readonly taxExcludedRatingAmount?: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedRatingAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
            /** @description Identifiers that the record has where it comes from; with the owner they tell a duplicate from a new record, and which record is corrected or withdrawn. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description Offering that was used; it decides which items of an agreement the record meets. */
            readonly productOffering?: components["schemas"]["UsedRef"];
            /** @description Specification that says which characteristics the record has. */
            readonly usageSpecification?: components["schemas"]["UsedRef"];
            /** @description Usage record (TMF635) that it became, corrected or withdrew. */
            readonly usage?: components["schemas"]["UsedRef"];
        };
        /** @description A fact about a recorded use: a name and a value. */
        readonly CdrCharacteristic: {
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
            readonly value?: unknown;
            /** @description Unit in which the value is counted. */
            readonly unitOfMeasure?: string;
        };
        /** @description A fact about a recorded use: a name and a value. Form in which a client sends it to have it created. */
        readonly CdrCharacteristic_FVO: {
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
            readonly value?: unknown;
            /** @description Unit in which the value is counted. */
            readonly unitOfMeasure?: string;
        };
        /** @description A fact about a recorded use: a name and a value. Form in which a client sends changes to it. */
        readonly CdrCharacteristic_MVO: {
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
            readonly value?: unknown;
            /** @description Unit in which the value is counted. */
            readonly unitOfMeasure?: string;
        };
        /**
         * @description Whether an amount is charged or given back.
         * @enum {string}
         */
        readonly CdrDirectionType: "charge" | "refund";
        /**
         * @description States of a detail record.
         * @enum {string}
         */
        readonly CdrStatusType: "settlement" | "charging" | "charged";
        /** @description A batch of detail records between partners, moved together from charged over billed and paid to completed. */
        readonly CdrTransaction: {
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
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["CdrTransactionStateType"];
            /** @description State in which the sender wants the transaction to start. */
            readonly requestedInitialState?: components["schemas"]["CdrTransactionInitialStateType"];
            /**
             * Format: date-time
             * @description When it was cancelled.
             */
            readonly cancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["RelatedChannel"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note"][];
            /** @description Items of the transaction. */
            readonly transactionItem?: readonly components["schemas"]["CdrTransactionItem"][];
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
            /** @description The partner that sent the transaction, and alone among partners may change it or take it back; absent where the operator did. */
            readonly sender?: components["schemas"]["CdrSender"];
            /** @description What became of its records: received = accepted + duplicate + rejected + suspended. */
            readonly controlTotal?: components["schemas"]["CdrTotal"];
            /** @description What the records that were taken in come to, by characteristic and unit. */
            readonly quantity?: readonly components["schemas"]["CdrQuantity"][];
            /** @description The records that had no effect, each with its reason. */
            readonly reject?: readonly components["schemas"]["CdrReject"][];
        };
        /** @description Notification that an attribute of a cdr transaction, other than its state, has a new value. */
        readonly CdrTransactionAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["CdrTransactionAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a cdr transaction attribute value change carries. */
        readonly CdrTransactionAttributeValueChangeEventPayload: {
            /** @description The cdr transaction as it is after the change, or as it was before its deletion. */
            readonly CdrTransaction?: components["schemas"]["CdrTransaction"];
        };
        /** @description Notification that a new cdr transaction exists. */
        readonly CdrTransactionCreateEvent: {
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
            readonly event?: components["schemas"]["CdrTransactionCreateEventPayload"];
        };
        /** @description What a notification about a cdr transaction create carries. */
        readonly CdrTransactionCreateEventPayload: {
            /** @description The cdr transaction as it is after the change, or as it was before its deletion. */
            readonly CdrTransaction?: components["schemas"]["CdrTransaction"];
        };
        /** @description Notification that a cdr transaction no longer exists. */
        readonly CdrTransactionDeleteEvent: {
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
            readonly event?: components["schemas"]["CdrTransactionDeleteEventPayload"];
        };
        /** @description What a notification about a cdr transaction delete carries. */
        readonly CdrTransactionDeleteEventPayload: {
            /** @description The cdr transaction as it is after the change, or as it was before its deletion. */
            readonly CdrTransaction?: components["schemas"]["CdrTransaction"];
        };
        /**
         * @description State in which a transaction can start.
         * @enum {string}
         */
        readonly CdrTransactionInitialStateType: "charged";
        /** @description One record of a transaction, with what is to be done with it. */
        readonly CdrTransactionItem: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What is to be done with the record. */
            readonly action?: components["schemas"]["ItemActionType"];
            /** @description The detail record itself. */
            readonly cdr?: readonly components["schemas"]["Cdr"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"];
            /** @description Bill that it appears on. */
            readonly bill?: readonly components["schemas"]["CustomerBillRef"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["CdrTransactionItemStateType"];
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /**
         * @description States of an item of a transaction.
         * @enum {string}
         */
        readonly CdrTransactionItemStateType: "charged" | "billed" | "paid" | "completed";
        /** @description One record of a transaction, with what is to be done with it. Form in which a client sends it to have it created. */
        readonly CdrTransactionItem_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What is to be done with the record. */
            readonly action: components["schemas"]["ItemActionType"];
            /** @description The detail record itself. */
            readonly cdr?: readonly components["schemas"]["Cdr_FVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"];
            /** @description Bill that it appears on. */
            readonly bill?: readonly components["schemas"]["CustomerBillRef_FVO"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef_FVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["CdrTransactionItemStateType"];
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
        };
        /** @description One record of a transaction, with what is to be done with it. Form in which a client sends changes to it. */
        readonly CdrTransactionItem_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description What is to be done with the record. */
            readonly action?: components["schemas"]["ItemActionType"];
            /** @description The detail record itself. */
            readonly cdr?: readonly components["schemas"]["Cdr_MVO"][];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"];
            /** @description Bill that it appears on. */
            readonly bill?: readonly components["schemas"]["CustomerBillRef_MVO"][];
            /** @description Payments that belong to it. */
            readonly payment?: readonly components["schemas"]["PaymentRef_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["CdrTransactionItemStateType"];
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
        };
        /** @description Notification that a cdr transaction has moved to another state. */
        readonly CdrTransactionStateChangeEvent: {
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
            readonly event?: components["schemas"]["CdrTransactionStateChangeEventPayload"];
        };
        /** @description What a notification about a cdr transaction state change carries. */
        readonly CdrTransactionStateChangeEventPayload: {
            /** @description The cdr transaction as it is after the change, or as it was before its deletion. */
            readonly CdrTransaction?: components["schemas"]["CdrTransaction"];
        };
        /**
         * @description States of a transaction.
         * @enum {string}
         */
        readonly CdrTransactionStateType: "charged" | "billed" | "paid" | "completed";
        /** @description A batch of detail records between partners, moved together from charged over billed and paid to completed. Form in which a client sends it to have it created. */
        readonly CdrTransaction_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"][];
            /** @description State in which the sender wants the transaction to start. */
            readonly requestedInitialState?: components["schemas"]["CdrTransactionInitialStateType"];
            /**
             * Format: date-time
             * @description When it was cancelled.
             */
            readonly cancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel: readonly components["schemas"]["RelatedChannel_FVO"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note_FVO"][];
            /** @description Items of the transaction. */
            readonly transactionItem?: readonly components["schemas"]["CdrTransactionItem_FVO"][];
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
            /** @description The partner that sent the transaction, and alone among partners may change it or take it back; absent where the operator did. */
            readonly sender?: components["schemas"]["CdrSender"];
            /** @description What became of its records: received = accepted + duplicate + rejected + suspended. */
            readonly controlTotal?: components["schemas"]["CdrTotal"];
            /** @description What the records that were taken in come to, by characteristic and unit. */
            readonly quantity?: readonly components["schemas"]["CdrQuantity"][];
            /** @description The records that had no effect, each with its reason. */
            readonly reject?: readonly components["schemas"]["CdrReject"][];
        };
        /** @description A batch of detail records between partners, moved together from charged over billed and paid to completed. Form in which a client sends changes to it. */
        readonly CdrTransaction_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"][];
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state?: components["schemas"]["CdrTransactionStateType"];
            /** @description State in which the sender wants the transaction to start. */
            readonly requestedInitialState?: components["schemas"]["CdrTransactionInitialStateType"];
            /**
             * Format: date-time
             * @description When it was cancelled.
             */
            readonly cancellationDate?: string;
            /** @description Why it was cancelled, in words. */
            readonly cancellationReason?: string;
            /** @description Channels through which it is sold, ordered or reported. */
            readonly channel?: readonly components["schemas"]["RelatedChannel_MVO"][];
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Remarks that people have added, with author and date. */
            readonly note?: readonly components["schemas"]["Note_MVO"][];
            /** @description Items of the transaction. */
            readonly transactionItem?: readonly components["schemas"]["CdrTransactionItem_MVO"][];
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
            /** @description The partner that sent the transaction, and alone among partners may change it or take it back; absent where the operator did. */
            readonly sender?: components["schemas"]["CdrSender"];
            /** @description What became of its records: received = accepted + duplicate + rejected + suspended. */
            readonly controlTotal?: components["schemas"]["CdrTotal"];
            /** @description What the records that were taken in come to, by characteristic and unit. */
            readonly quantity?: readonly components["schemas"]["CdrQuantity"][];
            /** @description The records that had no effect, each with its reason. */
            readonly reject?: readonly components["schemas"]["CdrReject"][];
        };
        /** @description A detail record: when, what, how much, and what it came to. Form in which a client sends it to have it created. */
        readonly Cdr_FVO: {
            /**
             * Format: date-time
             * @description When the recorded use took place.
             */
            readonly cdrDate?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description State of the record. */
            readonly status?: components["schemas"]["CdrStatusType"];
            /** @description Type of the record. */
            readonly cdrType?: string;
            /** @description What is known of the recorded use, by name and value. */
            readonly cdrCharacteristic?: readonly components["schemas"]["CdrCharacteristic_FVO"][];
            /** @description Whether the amount is charged or given back. */
            readonly cdrDirectionType?: components["schemas"]["CdrDirectionType"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef_FVO"];
            /** @description What the record came to, by tariff. */
            readonly ratedCdr?: readonly components["schemas"]["RatedCdr_FVO"][];
            /** @description Whether it has been billed. */
            readonly isBilled?: boolean;
            /** @description Kind of tariff that was applied. */
            readonly offerTariffType?: string;
            /** @description Kind of amount, such as total or part. */
            readonly ratingAmountType?: string;
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When the use was rated.
             */
            readonly ratingDate?: string;
            /** @description Whether it is free of tax. */
            readonly isTaxExempt?: boolean;
            /** @description Product that the use is rated for. */
            readonly productRef?: components["schemas"]["ProductRef_FVO"];
            /** @description Amount without tax. */
            readonly taxExcludedRatingAmount?: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedRatingAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
            /** @description Identifiers that the record has where it comes from; with the owner they tell a duplicate from a new record, and which record is corrected or withdrawn. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description Offering that was used; it decides which items of an agreement the record meets. */
            readonly productOffering?: components["schemas"]["UsedRef"];
            /** @description Specification that says which characteristics the record has. */
            readonly usageSpecification?: components["schemas"]["UsedRef"];
            /** @description Usage record (TMF635) that it became, corrected or withdrew. */
            readonly usage?: components["schemas"]["UsedRef"];
        };
        /** @description A detail record: when, what, how much, and what it came to. Form in which a client sends changes to it. */
        readonly Cdr_MVO: {
            /**
             * Format: date-time
             * @description When the recorded use took place.
             */
            readonly cdrDate?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description State of the record. */
            readonly status?: components["schemas"]["CdrStatusType"];
            /** @description Type of the record. */
            readonly cdrType?: string;
            /** @description What is known of the recorded use, by name and value. */
            readonly cdrCharacteristic?: readonly components["schemas"]["CdrCharacteristic_MVO"][];
            /** @description Whether the amount is charged or given back. */
            readonly cdrDirectionType?: components["schemas"]["CdrDirectionType"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef_MVO"];
            /** @description What the record came to, by tariff. */
            readonly ratedCdr?: readonly components["schemas"]["RatedCdr_MVO"][];
            /** @description Whether it has been billed. */
            readonly isBilled?: boolean;
            /** @description Kind of tariff that was applied. */
            readonly offerTariffType?: string;
            /** @description Kind of amount, such as total or part. */
            readonly ratingAmountType?: string;
            /** @description How much of it: a number of units, or a sum of money. */
            readonly amount?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When the use was rated.
             */
            readonly ratingDate?: string;
            /** @description Whether it is free of tax. */
            readonly isTaxExempt?: boolean;
            /** @description Product that the use is rated for. */
            readonly productRef?: components["schemas"]["ProductRef_MVO"];
            /** @description Amount without tax. */
            readonly taxExcludedRatingAmount?: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedRatingAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
            /** @description Identifiers that the record has where it comes from; with the owner they tell a duplicate from a new record, and which record is corrected or withdrawn. */
            readonly externalIdentifier?: readonly components["schemas"]["ExternalIdentifier"][];
            /** @description Offering that was used; it decides which items of an agreement the record meets. */
            readonly productOffering?: components["schemas"]["UsedRef"];
            /** @description Specification that says which characteristics the record has. */
            readonly usageSpecification?: components["schemas"]["UsedRef"];
            /** @description Usage record (TMF635) that it became, corrected or withdrew. */
            readonly usage?: components["schemas"]["UsedRef"];
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
        /** @description Reference to a customer bill: it names one that is kept elsewhere, by its id. */
        readonly CustomerBillRef: {
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
        /** @description Reference to a customer bill: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly CustomerBillRef_FVO: {
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
        /** @description Reference to a customer bill: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly CustomerBillRef_MVO: {
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
        /**
         * @description What an item does with what it names.
         * @enum {string}
         */
        readonly ItemActionType: "add" | "modify" | "delete" | "noChange";
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
        /** @description What a detail record came to by a tariff, with and without tax. */
        readonly RatedCdr: {
            /** @description Whether it has been billed. */
            readonly isBilled?: boolean;
            /** @description Kind of tariff that was applied. */
            readonly offerTariffType?: string;
            /** @description Kind of amount, such as total or part. */
            readonly ratingAmountType?: string;
            /**
             * Format: date-time
             * @description When the use was rated.
             */
            readonly ratingDate?: string;
            /** @description Whether it is free of tax. */
            readonly isTaxExempt?: boolean;
            /** @description Product that the use is rated for. */
            readonly productRef?: components["schemas"]["ProductRef"];
            /** @description Amount without tax. */
            readonly taxExcludedRatingAmount?: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedRatingAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
        };
        /** @description What a detail record came to by a tariff, with and without tax. Form in which a client sends it to have it created. */
        readonly RatedCdr_FVO: {
            /** @description Whether it has been billed. */
            readonly isBilled?: boolean;
            /** @description Kind of tariff that was applied. */
            readonly offerTariffType?: string;
            /** @description Kind of amount, such as total or part. */
            readonly ratingAmountType?: string;
            /**
             * Format: date-time
             * @description When the use was rated.
             */
            readonly ratingDate?: string;
            /** @description Whether it is free of tax. */
            readonly isTaxExempt: boolean;
            /** @description Product that the use is rated for. */
            readonly productRef: components["schemas"]["ProductRef_FVO"];
            /** @description Amount without tax. */
            readonly taxExcludedRatingAmount: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedRatingAmount: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate: number | string;
        };
        /** @description What a detail record came to by a tariff, with and without tax. Form in which a client sends changes to it. */
        readonly RatedCdr_MVO: {
            /** @description Whether it has been billed. */
            readonly isBilled?: boolean;
            /** @description Kind of tariff that was applied. */
            readonly offerTariffType?: string;
            /** @description Kind of amount, such as total or part. */
            readonly ratingAmountType?: string;
            /**
             * Format: date-time
             * @description When the use was rated.
             */
            readonly ratingDate?: string;
            /** @description Whether it is free of tax. */
            readonly isTaxExempt?: boolean;
            /** @description Product that the use is rated for. */
            readonly productRef?: components["schemas"]["ProductRef_MVO"];
            /** @description Amount without tax. */
            readonly taxExcludedRatingAmount?: components["schemas"]["Money"];
            /** @description Amount with tax. */
            readonly taxIncludedRatingAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            readonly taxRate?: number | string;
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
            readonly partyOrPartyRole: Omit<components["schemas"]["PartyRefOrPartyRoleRef_FVO"], "@type">;
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
        /** @description Identifier that something has in another system. */
        readonly ExternalIdentifier: {
            /** @description The identifier there. */
            readonly id?: string;
            /** @description System or party that gave the identifier. */
            readonly owner?: string;
            /** @description What kind of identifier it is, such as a record number in a file. */
            readonly externalIdentifierType?: string;
            /** @description Name of the schema that describes this object. */
            readonly "@type"?: string;
        };
        /** @description Reference to a partner. */
        readonly CdrSender: {
            /** @description Identifier of the partner. */
            readonly id: string;
        };
        /** @description Reference to what belongs to a record. */
        readonly UsedRef: {
            /** @description Identifier of it. */
            readonly id: string;
            /** @description Address of it. */
            readonly href?: string;
            /** @description Name of it, for people. */
            readonly name?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description What became of the records of a transaction. */
        readonly CdrTotal: {
            /** @description Records that came. */
            readonly received: number;
            /** @description Records that were taken in. */
            readonly accepted: number;
            /** @description Records that their source had sent before. */
            readonly duplicate: number;
            /** @description Records that could not be taken in. */
            readonly rejected: number;
            /** @description Records that were taken in and wait in suspense. */
            readonly suspended: number;
        };
        /** @description How much of something records come to. */
        readonly CdrQuantity: {
            /** @description Name of the characteristic. */
            readonly name: string;
            /** @description Unit in which it is counted. */
            readonly units: string;
            /** @description The sum. */
            readonly amount: number | string;
        };
        /** @description A record that had no effect. */
        readonly CdrReject: {
            /** @description Item of the transaction. */
            readonly item: string;
            /** @description Place of the record in its item, from 0. */
            readonly position: number;
            /** @description Reason for programs. */
            readonly code: string;
            /** @description Reason for people. */
            readonly reason: string;
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
    readonly listCdrTransaction: {
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
                    readonly "application/json": readonly components["schemas"]["CdrTransaction"][];
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
                    readonly "application/json": readonly components["schemas"]["CdrTransaction"][];
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
    readonly createCdrTransaction: {
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
                readonly "application/json": components["schemas"]["CdrTransaction_FVO"];
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
                    readonly "application/json": components["schemas"]["CdrTransaction"];
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
                    readonly "application/json": components["schemas"]["CdrTransaction"];
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
    readonly retrieveCdrTransaction: {
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
                    readonly "application/json": components["schemas"]["CdrTransaction"];
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
    readonly deleteCdrTransaction: {
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
    readonly patchCdrTransaction: {
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
                readonly "application/json": components["schemas"]["CdrTransaction_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["CdrTransaction_MVO"];
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
                    readonly "application/json": components["schemas"]["CdrTransaction"];
                };
            };
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CdrTransaction"];
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
}
