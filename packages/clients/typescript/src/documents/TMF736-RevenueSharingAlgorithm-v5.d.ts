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
    readonly "/partyRevSharingAlgorithm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List revenue sharing algorithms
         * @description Answers the revenue sharing algorithms that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listPartyRevSharingAlgorithm"];
        readonly put?: never;
        /**
         * Create a revenue sharing algorithm
         * @description Creates a revenue sharing algorithm and answers it with the id, href and defaults that the server has set.
         */
        readonly post: operations["createPartyRevSharingAlgorithm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partyRevSharingAlgorithm/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a revenue sharing algorithm
         * @description Answers a revenue sharing algorithm by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrievePartyRevSharingAlgorithm"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a revenue sharing algorithm
         * @description Deletes a revenue sharing algorithm.
         */
        readonly delete: operations["deletePartyRevSharingAlgorithm"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a revenue sharing algorithm
         * @description Changes a revenue sharing algorithm. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.
         */
        readonly patch: operations["patchPartyRevSharingAlgorithm"];
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
            readonly id: string;
            /** @description What the two are to each other, such as a dependency or a replacement. */
            readonly relationshipType: string;
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
            readonly name: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description Other characteristics that this one depends on. */
            readonly characteristicRelationship?: readonly components["schemas"]["CharacteristicRelationship_MVO"][];
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
        /** @description A rule by which revenue is shared: the policies that decide, what they look at and what they set. */
        readonly PartyRevSharingAlgorithm: {
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
            /** @description Policies that decide. */
            readonly policy?: readonly components["schemas"]["PolicyRef"][];
            /** @description Variables that the conditions of the policies look at. */
            readonly conditionVariable?: readonly components["schemas"]["PartyRevSharingPolicyConditionVariable"][];
            /** @description Variables that the actions of the policies set. */
            readonly actionVariable?: readonly components["schemas"]["PartyRevSharingPolicyActionVariable"][];
        };
        /** @description Notification that an attribute of a party rev sharing algorithm, other than its state, has a new value. */
        readonly PartyRevSharingAlgorithmAttributeValueChangeEvent: {
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
            readonly event?: components["schemas"]["PartyRevSharingAlgorithmAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a party rev sharing algorithm attribute value change carries. */
        readonly PartyRevSharingAlgorithmAttributeValueChangeEventPayload: {
            /** @description The party rev sharing algorithm as it is after the change, or as it was before its deletion. */
            readonly PartyRevSharingAlgorithm?: components["schemas"]["PartyRevSharingAlgorithm"];
        };
        /** @description Notification that a new party rev sharing algorithm exists. */
        readonly PartyRevSharingAlgorithmCreateEvent: {
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
            readonly event?: components["schemas"]["PartyRevSharingAlgorithmCreateEventPayload"];
        };
        /** @description What a notification about a party rev sharing algorithm create carries. */
        readonly PartyRevSharingAlgorithmCreateEventPayload: {
            /** @description The party rev sharing algorithm as it is after the change, or as it was before its deletion. */
            readonly PartyRevSharingAlgorithm?: components["schemas"]["PartyRevSharingAlgorithm"];
        };
        /** @description Notification that a party rev sharing algorithm no longer exists. */
        readonly PartyRevSharingAlgorithmDeleteEvent: {
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
            readonly event?: components["schemas"]["PartyRevSharingAlgorithmDeleteEventPayload"];
        };
        /** @description What a notification about a party rev sharing algorithm delete carries. */
        readonly PartyRevSharingAlgorithmDeleteEventPayload: {
            /** @description The party rev sharing algorithm as it is after the change, or as it was before its deletion. */
            readonly PartyRevSharingAlgorithm?: components["schemas"]["PartyRevSharingAlgorithm"];
        };
        /** @description Notification that a party rev sharing algorithm has moved to another state. */
        readonly PartyRevSharingAlgorithmStateChangeEvent: {
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
            readonly event?: components["schemas"]["PartyRevSharingAlgorithmStateChangeEventPayload"];
        };
        /** @description What a notification about a party rev sharing algorithm state change carries. */
        readonly PartyRevSharingAlgorithmStateChangeEventPayload: {
            /** @description The party rev sharing algorithm as it is after the change, or as it was before its deletion. */
            readonly PartyRevSharingAlgorithm?: components["schemas"]["PartyRevSharingAlgorithm"];
        };
        /** @description A rule by which revenue is shared: the policies that decide, what they look at and what they set. Form in which a client sends it to have it created. */
        readonly PartyRevSharingAlgorithm_FVO: {
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
            /** @description Policies that decide. */
            readonly policy?: readonly components["schemas"]["PolicyRef_FVO"][];
            /** @description Variables that the conditions of the policies look at. */
            readonly conditionVariable?: readonly components["schemas"]["PartyRevSharingPolicyConditionVariable_FVO"][];
            /** @description Variables that the actions of the policies set. */
            readonly actionVariable?: readonly components["schemas"]["PartyRevSharingPolicyActionVariable_FVO"][];
        };
        /** @description A rule by which revenue is shared: the policies that decide, what they look at and what they set. Form in which a client sends changes to it. */
        readonly PartyRevSharingAlgorithm_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type"?: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Policies that decide. */
            readonly policy?: readonly components["schemas"]["PolicyRef_MVO"][];
            /** @description Variables that the conditions of the policies look at. */
            readonly conditionVariable?: readonly components["schemas"]["PartyRevSharingPolicyConditionVariable_MVO"][];
            /** @description Variables that the actions of the policies set. */
            readonly actionVariable?: readonly components["schemas"]["PartyRevSharingPolicyActionVariable_MVO"][];
        };
        /** @description A variable that an action of a policy sets, with its value. */
        readonly PartyRevSharingPolicyActionVariable: {
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
            /** @description The value itself. */
            readonly value?: string;
            /** @description Action of a policy that the variable belongs to. */
            readonly policyAction?: components["schemas"]["PolicyActionRef"];
            /** @description Variable of the action. */
            readonly policyActionVariable?: components["schemas"]["PolicyVariableRef"];
        };
        /** @description A variable that an action of a policy sets, with its value. Form in which a client sends it to have it created. */
        readonly PartyRevSharingPolicyActionVariable_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description The value itself. */
            readonly value?: string;
            /** @description Action of a policy that the variable belongs to. */
            readonly policyAction?: components["schemas"]["PolicyActionRef_FVO"];
            /** @description Variable of the action. */
            readonly policyActionVariable?: components["schemas"]["PolicyVariableRef_FVO"];
        };
        /** @description A variable that an action of a policy sets, with its value. Form in which a client sends changes to it. */
        readonly PartyRevSharingPolicyActionVariable_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The value itself. */
            readonly value?: string;
            /** @description Action of a policy that the variable belongs to. */
            readonly policyAction?: components["schemas"]["PolicyActionRef_MVO"];
            /** @description Variable of the action. */
            readonly policyActionVariable?: components["schemas"]["PolicyVariableRef_MVO"];
        };
        /** @description A variable that a condition of a policy looks at, with its value. */
        readonly PartyRevSharingPolicyConditionVariable: {
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
            /** @description The value itself. */
            readonly value?: string;
            /** @description Condition of a policy that the variable belongs to. */
            readonly policyCondition?: components["schemas"]["PolicyConditionRef"];
            /** @description Variable of the condition. */
            readonly policyConditionVariable?: components["schemas"]["PolicyVariableRef"];
        };
        /** @description A variable that a condition of a policy looks at, with its value. Form in which a client sends it to have it created. */
        readonly PartyRevSharingPolicyConditionVariable_FVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id?: string;
            /** @description The value itself. */
            readonly value?: string;
            /** @description Condition of a policy that the variable belongs to. */
            readonly policyCondition?: components["schemas"]["PolicyConditionRef_FVO"];
            /** @description Variable of the condition. */
            readonly policyConditionVariable?: components["schemas"]["PolicyVariableRef_FVO"];
        };
        /** @description A variable that a condition of a policy looks at, with its value. Form in which a client sends changes to it. */
        readonly PartyRevSharingPolicyConditionVariable_MVO: {
            /** @description Name of the schema that describes this object; it tells an extended type from its base. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description The value itself. */
            readonly value?: string;
            /** @description Condition of a policy that the variable belongs to. */
            readonly policyCondition?: components["schemas"]["PolicyConditionRef_MVO"];
            /** @description Variable of the condition. */
            readonly policyConditionVariable?: components["schemas"]["PolicyVariableRef_MVO"];
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
        /** @description Reference to a policy action: it names one that is kept elsewhere, by its id. */
        readonly PolicyActionRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy action: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PolicyActionRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy action: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PolicyActionRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy condition: it names one that is kept elsewhere, by its id. */
        readonly PolicyConditionRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy condition: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PolicyConditionRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy condition: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PolicyConditionRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy entity: it names one that is kept elsewhere, by its id. */
        readonly PolicyEntityRef: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy entity: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PolicyEntityRef_FVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy entity: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PolicyEntityRef_MVO: {
            /** @description Name of the schema that describes this reference. */
            readonly "@type": string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /** @description Address of the schema that describes this object. */
            readonly "@schemaLocation"?: string;
            /** @description Address of what is referred to. */
            readonly href?: string;
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id?: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
        };
        /** @description Reference to a policy: it names one that is kept elsewhere, by its id. */
        readonly PolicyRef: {
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
        /** @description Reference to a policy: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PolicyRef_FVO: {
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
        /** @description Reference to a policy: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PolicyRef_MVO: {
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
        /** @description Reference to a policy variable: it names one that is kept elsewhere, by its id. */
        readonly PolicyVariableRef: {
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
        /** @description Reference to a policy variable: it names one that is kept elsewhere, by its id. Form in which a client sends it to have it created. */
        readonly PolicyVariableRef_FVO: {
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
        /** @description Reference to a policy variable: it names one that is kept elsewhere, by its id. Form in which a client sends changes to it. */
        readonly PolicyVariableRef_MVO: {
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
    readonly listPartyRevSharingAlgorithm: {
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
                    readonly "application/json": readonly components["schemas"]["PartyRevSharingAlgorithm"][];
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
                    readonly "application/json": readonly components["schemas"]["PartyRevSharingAlgorithm"][];
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
    readonly createPartyRevSharingAlgorithm: {
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
                readonly "application/json": components["schemas"]["PartyRevSharingAlgorithm_FVO"];
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
                    readonly "application/json": components["schemas"]["PartyRevSharingAlgorithm"];
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
                    readonly "application/json": components["schemas"]["PartyRevSharingAlgorithm"];
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
    readonly retrievePartyRevSharingAlgorithm: {
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
                    readonly "application/json": components["schemas"]["PartyRevSharingAlgorithm"];
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
    readonly deletePartyRevSharingAlgorithm: {
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
    readonly patchPartyRevSharingAlgorithm: {
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
                readonly "application/json": components["schemas"]["PartyRevSharingAlgorithm_MVO"];
                readonly "application/merge-patch+json": components["schemas"]["PartyRevSharingAlgorithm_MVO"];
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
                    readonly "application/json": components["schemas"]["PartyRevSharingAlgorithm"];
                };
            };
            /** @description Accepted; the work goes on after this answer. */
            readonly 202: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartyRevSharingAlgorithm"];
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
