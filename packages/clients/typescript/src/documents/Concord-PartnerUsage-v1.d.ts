export interface paths {
    readonly "/usageFile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List usage files
         * @description Answers the usage files that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listUsageFile"];
        readonly put?: never;
        /**
         * Create a usage file
         * @description Creates a usage file and answers it with the id, href and defaults that the server has set. The body is the file itself, as it is or by gzip: TMF635 records as a JSON array or one on each line, TAP where the format says so, and CSV, fixed width or XML by a mapping. The answer comes when the bytes are safe; they are read behind it. A file that its source sent before under the same sequence number is not read again; other content under a known number is refused.
         */
        readonly post: operations["createUsageFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageFile/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a usage file
         * @description Answers a usage file by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveUsageFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageMapping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List usage mappings
         * @description Answers the usage mappings that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listUsageMapping"];
        readonly put?: never;
        /**
         * Create a usage mapping
         * @description Creates a usage mapping and answers it with the id, href and defaults that the server has set. It can be used from then on; what cannot be read by it is refused with every finding.
         */
        readonly post: operations["createUsageMapping"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageMapping/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a usage mapping
         * @description Answers a usage mapping by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveUsageMapping"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a usage mapping
         * @description Changes a usage mapping. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing. Each change makes a new version; a file is read to its end by the version with which it came.
         */
        readonly patch: operations["patchUsageMapping"];
        readonly trace?: never;
    };
    readonly "/usageStreamReject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List stream rejects
         * @description Answers the stream rejects that the caller may see, filtered, sorted and paged as asked.
         */
        readonly get: operations["listUsageStreamReject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageStreamReject/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a stream reject
         * @description Answers a stream reject by its id, whole or with only the asked attributes.
         */
        readonly get: operations["retrieveUsageStreamReject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageFile/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the rejects of a usage file
         * @description Answers the rejects of a usage file by its id, whole or with only the asked attributes. They come in the order of the file and are paged with offset and limit.
         */
        readonly get: operations["listUsageFileReject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageFile/{id}/returnReport": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the return report of a TAP file
         * @description Answers the return report of a TAP file by its id, whole or with only the asked attributes. Where nothing is given back there is none.
         */
        readonly get: operations["retrieveReturnReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageMapping/{id}/version": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the versions of a usage mapping
         * @description Answers the versions of a usage mapping by its id, whole or with only the asked attributes. The latest comes first.
         */
        readonly get: operations["listUsageMappingVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/usageMapping/{id}/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run the trial of a usage mapping
         * @description The body is the beginning of a file, at most one megabyte. It is read by the mapping, whether saved or shipped; nothing is stored.
         */
        readonly post: operations["tryUsageMapping"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shippedUsageMapping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the shipped usage mappings
         * @description Answers the shipped usage mappings by its id, whole or with only the asked attributes. All of them, in full.
         */
        readonly get: operations["listShippedUsageMapping"];
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
        /** @description A file of usage records and what became of each: received = accepted + duplicate + rejected + suspended. */
        readonly UsageFile: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description State that it is in; only changes that its lifecycle knows are allowed. */
            readonly state: components["schemas"]["UsageFileStateType"];
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description How the file is read. */
            readonly format: components["schemas"]["UsageFileFormatType"];
            /** @description The mapping by which it is read, in the version in which it then was. */
            readonly usageMapping?: components["schemas"]["UsageMappingRef"];
            /** @description Where it comes from: a file, a channel, or whoever publishes it. */
            readonly source?: string;
            /** @description Number of the entry; the numbers have no gaps. */
            readonly sequence?: string;
            /** @description The missing sequence of this usage file. */
            readonly missingSequence?: readonly string[];
            /** @description Size of the content. */
            readonly size: number;
            /** @description The content hash of this usage file. */
            readonly contentHash: string;
            /** @description The is compressed of this usage file. */
            readonly isCompressed?: boolean;
            /** @description The sender of this usage file. */
            readonly sender?: components["schemas"]["PartyRef"];
            /** @description The received by of this usage file. */
            readonly receivedBy?: string;
            /** @description The control total of this usage file. */
            readonly controlTotal: components["schemas"]["UsageFileTotal"];
            /** @description The is read of this usage file. */
            readonly isRead?: boolean;
            /** @description The rated count of this usage file. */
            readonly ratedCount?: number;
            /** @description The charge of this usage file. */
            readonly charge?: readonly components["schemas"]["Money"][];
            /** @description What the records that were accepted come to, by characteristic and unit. */
            readonly quantity?: readonly components["schemas"]["UsageFileQuantity"][];
            /** @description How many records the file says it holds. */
            readonly declaredCount?: number;
            /** @description What its format or mapping sums over it, by name. */
            readonly sum?: readonly components["schemas"]["UsageFileSum"][];
            /** @description The first error of this usage file. */
            readonly firstError?: readonly components["schemas"]["UsageFileError"][];
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
        /** @description How the lines or elements of a partner's own files become usage records: columns, types, units, time zone, tables and safe expressions. */
        readonly UsageMapping: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How a file is taken apart. */
            readonly format: components["schemas"]["UsageMappingFormat"];
            /** @description The numbers of this usage mapping. */
            readonly numbers?: components["schemas"]["UsageMappingNumbers"];
            /** @description IANA time zone of times that come without an offset. */
            readonly timeZone?: string;
            /** @description Texts that stand for no value. */
            readonly nulls?: readonly string[];
            /** @description Tables for the function lookup: by the name of the table, values by keys. */
            readonly tables?: components["schemas"]["Any"];
            /** @description Expressions; a line for which one is true is no record. */
            readonly skip?: readonly string[];
            /** @description Expressions by name: what is summed over all lines that are records or should be. */
            readonly sums?: components["schemas"]["Any"];
            /** @description The trailer of this usage mapping. */
            readonly trailer?: components["schemas"]["UsageMappingTrailer"];
            /** @description What a row becomes. */
            readonly usage: components["schemas"]["UsageMappingRecord"];
            /** @description Version of it; a change of substance makes a new one. */
            readonly version: string;
            /** @description The partner that saved it and alone among partners may change it; absent where the operator did. */
            readonly owner?: components["schemas"]["PartyRef"];
            /** @description Partners that may use it besides. */
            readonly relatedParty?: readonly components["schemas"]["RelatedParty"][];
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
        /** @description How the lines or elements of a partner's own files become usage records: columns, types, units, time zone, tables and safe expressions. Form in which a client sends it to have it created. */
        readonly UsageMapping_Create: {
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How a file is taken apart. */
            readonly format: components["schemas"]["UsageMappingFormat"];
            /** @description The numbers of this usage mapping. */
            readonly numbers?: components["schemas"]["UsageMappingNumbers"];
            /** @description IANA time zone of times that come without an offset. */
            readonly timeZone?: string;
            /** @description Texts that stand for no value. */
            readonly nulls?: readonly string[];
            /** @description Tables for the function lookup: by the name of the table, values by keys. */
            readonly tables?: components["schemas"]["Any"];
            /** @description Expressions; a line for which one is true is no record. */
            readonly skip?: readonly string[];
            /** @description Expressions by name: what is summed over all lines that are records or should be. */
            readonly sums?: components["schemas"]["Any"];
            /** @description The trailer of this usage mapping. */
            readonly trailer?: components["schemas"]["UsageMappingTrailer"];
            /** @description What a row becomes. */
            readonly usage: components["schemas"]["UsageMappingRecord"];
            /** @description Partners that may use it besides. */
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
        /** @description How the lines or elements of a partner's own files become usage records: columns, types, units, time zone, tables and safe expressions. Form in which a client sends changes to it. */
        readonly UsageMapping_Update: {
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description How a file is taken apart. */
            readonly format?: components["schemas"]["UsageMappingFormat"];
            /** @description The numbers of this usage mapping. */
            readonly numbers?: components["schemas"]["UsageMappingNumbers"];
            /** @description IANA time zone of times that come without an offset. */
            readonly timeZone?: string;
            /** @description Texts that stand for no value. */
            readonly nulls?: readonly string[];
            /** @description Tables for the function lookup: by the name of the table, values by keys. */
            readonly tables?: components["schemas"]["Any"];
            /** @description Expressions; a line for which one is true is no record. */
            readonly skip?: readonly string[];
            /** @description Expressions by name: what is summed over all lines that are records or should be. */
            readonly sums?: components["schemas"]["Any"];
            /** @description The trailer of this usage mapping. */
            readonly trailer?: components["schemas"]["UsageMappingTrailer"];
            /** @description What a row becomes. */
            readonly usage?: components["schemas"]["UsageMappingRecord"];
            /** @description Partners that may use it besides. */
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
        /** @description An entry of a message on the bus that is no usage record, with the reason and what the message holds there; line 0 is the message as a whole. */
        readonly UsageStreamReject: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Address under which this can be retrieved.
             */
            readonly href?: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message: string;
            /** @description The line of this usage stream reject. */
            readonly line: number;
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description What went wrong, for people. */
            readonly reason: string;
            /** @description The raw of this usage stream reject. */
            readonly raw?: string;
            /** @description The sender of this usage stream reject. */
            readonly sender?: components["schemas"]["PartyRef"];
            /**
             * Format: date-time
             * @description When it was created; the server sets it.
             */
            readonly creationDate?: string;
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
        /** @description Any JSON value. */
        readonly Any: unknown;
        /** @description An amount in one currency. */
        readonly Money: {
            /** @description Unit of the value; for money, the currency by its three letters. */
            readonly unit?: string;
            /** @description The value itself. */
            readonly value?: number | string;
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
            /** @description Type of what is referred to. */
            readonly "@referredType"?: string;
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
        /** @description Reference to a party: it names one that is kept elsewhere, by its id. */
        readonly PartyRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /**
         * @description A usage file state type with its attributes.
         * @enum {string}
         */
        readonly UsageFileStateType: "received" | "validated" | "processed" | "partiallyProcessed" | "rejected";
        /** @description A usage file total with its attributes. */
        readonly UsageFileTotal: {
            /** @description Records that came in. */
            readonly received: number;
            /** @description Records that were accepted. */
            readonly accepted: number;
            /** @description Records that had been accepted before. */
            readonly duplicate: number;
            /** @description Records that were refused. */
            readonly rejected: number;
            /** @description Records that are in suspense. */
            readonly suspended: number;
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
        /** @description A usage file error with its attributes. */
        readonly UsageFileError: {
            /** @description The line of this usage file error. */
            readonly line: number;
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description What went wrong, for people. */
            readonly reason: string;
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
         * @description How a file is read: as TMF635 in JSON, as TAP, or by a mapping of delimited lines, lines of fixed width or XML.
         * @enum {string}
         */
        readonly UsageFileFormatType: "json" | "tap" | "delimited" | "fixedWidth" | "xml";
        /** @description Reference to a usage mapping: it names one that is kept elsewhere, by its id. */
        readonly UsageMappingRef: {
            /** @description Identifier of what is referred to, as its own API gave it. */
            readonly id: string;
            /** @description Name of what is referred to, for people; the identifier decides. */
            readonly name?: string;
            /** @description The version of it that was used. */
            readonly version: string;
            /** @description Name of the schema that the type of this object extends. */
            readonly "@baseType"?: string;
            /**
             * Format: uri-reference
             * @description Address of the schema that describes this object.
             */
            readonly "@schemaLocation"?: string;
            /** @description Name of the schema that describes this reference. */
            readonly "@type"?: string;
        };
        /** @description How a file is taken apart into rows and cells. */
        readonly UsageMappingFormat: {
            /** @description Kind of it. */
            readonly type: components["schemas"]["UsageMappingFormatType"];
            /** @description The one character between cells. */
            readonly separator?: string;
            /** @description The quotation mark; empty where there is none. */
            readonly quote?: string;
            /** @description utf-8 where it says nothing, else windows-1252, iso-8859-1 or iso-8859-15. */
            readonly encoding?: string;
            /** @description Lines before the header, such as a title. */
            readonly leadingLines?: number;
            /** @description Delimited: their names, where the first line does not have them. Fixed width: name, from (counted from 1) and length of each. XML: where below the element each is, by its name. */
            readonly columns?: components["schemas"]["Any"];
            /** @description Path of the element that stands for a record, from the root. */
            readonly element?: string;
        };
        /**
         * @description Lines of cells between separators, lines whose cells stand at the same characters, or an XML element for each record.
         * @enum {string}
         */
        readonly UsageMappingFormatType: "delimited" | "fixedWidth" | "xml";
        /** @description How numbers are written in the file. */
        readonly UsageMappingNumbers: {
            /** @description The decimal sign: a point or a comma. */
            readonly decimal: string;
            /** @description What stands between thousands. */
            readonly grouping?: string;
        };
        /** @description The line that says how many records there are and what they sum to. */
        readonly UsageMappingTrailer: {
            /** @description Expression that is true for the trailer alone. */
            readonly when: string;
            /** @description Expression of how many records the file holds. */
            readonly count?: string;
            /** @description Expressions of the sums that it declares, by the names of the mapping's sums. */
            readonly sums?: components["schemas"]["Any"];
        };
        /** @description What a row becomes: the attributes of a TMF635 usage, each with the expression that it comes from. */
        readonly UsageMappingRecord: {
            /** @description Type of use, such as voice, data or message; terms name it. */
            readonly usageType: string;
            /** @description When the use took place; terms are chosen by it. */
            readonly usageDate: components["schemas"]["UsageMappingDate"];
            /** @description The external identifier of this usage mapping record. */
            readonly externalIdentifier?: components["schemas"]["UsageMappingIdentifier"];
            /** @description Parties that have to do with it, each with its role. */
            readonly relatedParty?: readonly components["schemas"]["UsageMappingParty"][];
            /** @description What is known of the use, by name and value. */
            readonly usageCharacteristic?: readonly components["schemas"]["UsageMappingCharacteristic"][];
            /** @description Offerings that are meant. */
            readonly productOffering?: components["schemas"]["UsageMappingOffering"];
            /** @description What it is, in words for people. */
            readonly description?: string;
        };
        /** @description A date and time: the expression, and the pattern by which it is read. */
        readonly UsageMappingDate: {
            /** @description The value itself. */
            readonly value: string;
            /** @description The pattern of this usage mapping date. */
            readonly pattern: string;
        };
        /** @description The number that the partner gives a record, and whose number it is. */
        readonly UsageMappingIdentifier: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Party or system that it belongs to. */
            readonly owner?: string;
        };
        /** @description A party of the record and its role. */
        readonly UsageMappingParty: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Role that it plays here, such as buyer, supplier or author. */
            readonly role: string;
        };
        /** @description The offering that was used. */
        readonly UsageMappingOffering: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
        };
        /** @description A fact about the use: its name, and the expression, type and unit of its value. */
        readonly UsageMappingCharacteristic: {
            /** @description Name of the characteristic. */
            readonly name: string;
            /** @description Value of the characteristic: text, number, truth value, or an object. */
            readonly value: string;
            /** @description Type of the value, such as string or number. */
            readonly valueType?: string;
            /** @description The pattern of this usage mapping characteristic. */
            readonly pattern?: string;
            /** @description Unit of the value; for money, the currency by its three letters. */
            readonly unit?: string;
            /** @description Whether a line without a value is refused. */
            readonly isRequired?: boolean;
        };
        /** @description What a usage mapping said in one of its versions. */
        readonly UsageMappingVersion: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version: string;
            /** @description Name by which people know it. */
            readonly name?: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Layout of the bill. */
            readonly format?: components["schemas"]["UsageMappingFormat"];
            /** @description The numbers of this usage mapping version. */
            readonly numbers?: components["schemas"]["UsageMappingNumbers"];
            /** @description The time zone of this usage mapping version. */
            readonly timeZone?: string;
            /** @description The nulls of this usage mapping version. */
            readonly nulls?: readonly string[];
            /** @description The tables of this usage mapping version. */
            readonly tables?: components["schemas"]["Any"];
            /** @description The skip of this usage mapping version. */
            readonly skip?: readonly string[];
            /** @description The sums of this usage mapping version. */
            readonly sums?: components["schemas"]["Any"];
            /** @description The trailer of this usage mapping version. */
            readonly trailer?: components["schemas"]["UsageMappingTrailer"];
            /** @description The usage of this usage mapping version. */
            readonly usage?: components["schemas"]["UsageMappingRecord"];
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
        /** @description A mapping that comes with the suite, to be used as it is by its id, or copied and changed. */
        readonly ShippedUsageMapping: {
            /** @description Identifier, unique among its kind; the server gives it unless the API lets a client choose. */
            readonly id: string;
            /** @description Version of it; a change of substance makes a new one. */
            readonly version: string;
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What it is, in words for people. */
            readonly description?: string;
            /** @description Layout of the bill. */
            readonly format?: components["schemas"]["UsageMappingFormat"];
            /** @description The numbers of this shipped usage mapping. */
            readonly numbers?: components["schemas"]["UsageMappingNumbers"];
            /** @description The time zone of this shipped usage mapping. */
            readonly timeZone?: string;
            /** @description The nulls of this shipped usage mapping. */
            readonly nulls?: readonly string[];
            /** @description The tables of this shipped usage mapping. */
            readonly tables?: components["schemas"]["Any"];
            /** @description The skip of this shipped usage mapping. */
            readonly skip?: readonly string[];
            /** @description The sums of this shipped usage mapping. */
            readonly sums?: components["schemas"]["Any"];
            /** @description The trailer of this shipped usage mapping. */
            readonly trailer?: components["schemas"]["UsageMappingTrailer"];
            /** @description The usage of this shipped usage mapping. */
            readonly usage?: components["schemas"]["UsageMappingRecord"];
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
        /** @description What a mapping makes of a sample: records, rejects with line and reason, and what is wrong with the sample as a whole. */
        readonly UsageMappingTrial: {
            /** @description The usage mapping of this usage mapping trial. */
            readonly usageMapping: components["schemas"]["UsageMappingRef"];
            /** @description How many lines are records or should be. */
            readonly receivedCount: number;
            /** @description How many of them are no records. */
            readonly rejectedCount: number;
            /** @description The first hundred records. */
            readonly record: readonly components["schemas"]["TriedRecord"][];
            /** @description The first hundred rejects. */
            readonly reject: readonly components["schemas"]["UsageFileReject"][];
            /** @description What is wrong with the sample as a whole. */
            readonly finding: readonly components["schemas"]["UsageFileFinding"][];
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
        /** @description A record that a mapping made of a line. */
        readonly TriedRecord: {
            /** @description The line of this tried record. */
            readonly line: number;
            /** @description The record as it would be taken in. */
            readonly usage: components["schemas"]["Any"];
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
        /** @description Something that is wrong with a file as a whole. */
        readonly UsageFileFinding: {
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description More about what went wrong and how to put it right. */
            readonly message: string;
            /** @description The pointer of this usage file finding. */
            readonly pointer?: string;
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
        /** @description How much of something the records of a file come to. */
        readonly UsageFileQuantity: {
            /** @description The characteristic that is summed. */
            readonly name: string;
            /** @description Its unit. */
            readonly units: string;
            /** @description The exact sum. */
            readonly amount: number | string;
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
        /** @description A sum over the records of a file. */
        readonly UsageFileSum: {
            /** @description Name by which people know it. */
            readonly name: string;
            /** @description What the file sums to. */
            readonly value: number | string;
            /** @description What the file itself says it sums to. */
            readonly declared?: number | string;
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
        /** @description What is given back of a TAP file to its sender, after the model of a RAP return batch. */
        readonly ReturnReport: {
            /** @description Who gives back: the recipient of the file. */
            readonly sender: string;
            /** @description The sender of the file. */
            readonly recipient: string;
            /** @description Number of the TAP file. */
            readonly fileSequenceNumber: string;
            /** @description The file as a whole, or the events of it. */
            readonly returnDetails: readonly components["schemas"]["ReturnDetail"][];
            /** @description Whether nothing of the file was accepted. */
            readonly isFatal: boolean;
            /** @description The return details count of this return report. */
            readonly returnDetailsCount: number;
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
        /** @description One thing that is given back: the file as a whole (fatal), or an event of it (severe). */
        readonly ReturnDetail: {
            /** @description How badly the business suffers: critical, major or minor. */
            readonly severity: components["schemas"]["ReturnSeverityType"];
            /** @description Number of the event in the file. */
            readonly event?: number;
            /** @description The errors of this return detail. */
            readonly errors: readonly components["schemas"]["ReturnError"][];
            /** @description The event as it came, base64 of its BER. */
            readonly callEventDetail?: string;
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
         * @description How much is given back: the file, or an event.
         * @enum {string}
         */
        readonly ReturnSeverityType: "fatal" | "severe";
        /** @description Why something is given back. */
        readonly ReturnError: {
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description What went wrong, for people. */
            readonly reason: string;
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
        /** @description An entry of a usage file that is no record, with the reason and what the file holds there. */
        readonly UsageFileReject: {
            /** @description The line of this usage file reject. */
            readonly line: number;
            /** @description Stable name of what went wrong, for programs. */
            readonly code: string;
            /** @description What went wrong, for people. */
            readonly reason: string;
            /** @description The raw of this usage file reject. */
            readonly raw?: string;
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
        /** @description Notification that a new usage file exists. */
        readonly UsageFileCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
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
            readonly event?: components["schemas"]["UsageFileCreateEventPayload"];
        };
        /** @description What a notification about a usage file create carries. */
        readonly UsageFileCreateEventPayload: {
            /** @description The usage file as it is after the change, or as it was before its deletion. */
            readonly usageFile?: components["schemas"]["UsageFile"];
        };
        /** @description Notification that a usage file has moved to another state. */
        readonly UsageFileStateChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
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
            readonly event?: components["schemas"]["UsageFileStateChangeEventPayload"];
        };
        /** @description What a notification about a usage file state change carries. */
        readonly UsageFileStateChangeEventPayload: {
            /** @description The usage file as it is after the change, or as it was before its deletion. */
            readonly usageFile?: components["schemas"]["UsageFile"];
        };
        /** @description Notification that an attribute of a usage file, other than its state, has a new value. */
        readonly UsageFileAttributeValueChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
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
            readonly event?: components["schemas"]["UsageFileAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a usage file attribute value change carries. */
        readonly UsageFileAttributeValueChangeEventPayload: {
            /** @description The usage file as it is after the change, or as it was before its deletion. */
            readonly usageFile?: components["schemas"]["UsageFile"];
        };
        /** @description Notification that a new usage mapping exists. */
        readonly UsageMappingCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
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
            readonly event?: components["schemas"]["UsageMappingCreateEventPayload"];
        };
        /** @description What a notification about a usage mapping create carries. */
        readonly UsageMappingCreateEventPayload: {
            /** @description The usage mapping as it is after the change, or as it was before its deletion. */
            readonly usageMapping?: components["schemas"]["UsageMapping"];
        };
        /** @description Notification that an attribute of a usage mapping, other than its state, has a new value. */
        readonly UsageMappingAttributeValueChangeEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
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
            readonly event?: components["schemas"]["UsageMappingAttributeValueChangeEventPayload"];
        };
        /** @description What a notification about a usage mapping attribute value change carries. */
        readonly UsageMappingAttributeValueChangeEventPayload: {
            /** @description The usage mapping as it is after the change, or as it was before its deletion. */
            readonly usageMapping?: components["schemas"]["UsageMapping"];
        };
        /** @description Notification that a new usage stream reject exists. */
        readonly UsageStreamRejectCreateEvent: {
            /** @description Identifier of the notification. */
            readonly id?: string;
            /**
             * Format: uri-reference
             * @description Address of the notification.
             */
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
            readonly event?: components["schemas"]["UsageStreamRejectCreateEventPayload"];
        };
        /** @description What a notification about a usage stream reject create carries. */
        readonly UsageStreamRejectCreateEventPayload: {
            /** @description The usage stream reject as it is after the change, or as it was before its deletion. */
            readonly usageStreamReject?: components["schemas"]["UsageStreamReject"];
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
    readonly listUsageFile: {
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
                    readonly "application/json": readonly components["schemas"]["UsageFile"][];
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
                    readonly "application/json": readonly components["schemas"]["UsageFile"][];
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
    readonly createUsageFile: {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file at its sender. */
                readonly name?: string;
                /** @description The system or partner that numbers the file, and its records where they name no owner. */
                readonly source?: string;
                /** @description The number of the file at its source. */
                readonly sequence?: string;
                /** @description Id or name of the mapping by which the file is read: one that was saved, or one that is shipped. */
                readonly mapping?: string;
                /** @description How a file is read without a mapping: json, or tap. */
                readonly format?: string;
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
                readonly "application/octet-stream": string;
                readonly "application/x-ndjson": string;
                readonly "application/json": string;
                readonly "application/gzip": string;
                readonly "text/csv": string;
                readonly "text/tab-separated-values": string;
                readonly "text/plain": string;
                readonly "application/xml": string;
                readonly "text/xml": string;
                readonly "multipart/form-data": {
                    readonly name?: string;
                    readonly source?: string;
                    readonly sequence?: string;
                    readonly mapping?: string;
                    readonly format?: string;
                    /** Format: binary */
                    readonly file?: string;
                };
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
                    readonly "application/json": components["schemas"]["UsageFile"];
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
                    readonly "application/json": components["schemas"]["UsageFile"];
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
    readonly retrieveUsageFile: {
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
                    readonly "application/json": components["schemas"]["UsageFile"];
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
    readonly listUsageMapping: {
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
                    readonly "application/json": readonly components["schemas"]["UsageMapping"][];
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
                    readonly "application/json": readonly components["schemas"]["UsageMapping"][];
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
    readonly createUsageMapping: {
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
                readonly "application/json": components["schemas"]["UsageMapping_Create"];
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
                    readonly "application/json": components["schemas"]["UsageMapping"];
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
    readonly retrieveUsageMapping: {
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
                    readonly "application/json": components["schemas"]["UsageMapping"];
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
    readonly patchUsageMapping: {
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
                readonly "application/json": components["schemas"]["UsageMapping_Update"];
                readonly "application/merge-patch+json": components["schemas"]["UsageMapping_Update"];
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
                    readonly "application/json": components["schemas"]["UsageMapping"];
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
    readonly listUsageStreamReject: {
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
                    readonly "application/json": readonly components["schemas"]["UsageStreamReject"][];
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
                    readonly "application/json": readonly components["schemas"]["UsageStreamReject"][];
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
    readonly retrieveUsageStreamReject: {
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
                    readonly "application/json": components["schemas"]["UsageStreamReject"];
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
    readonly listUsageFileReject: {
        readonly parameters: {
            readonly query?: {
                /** @description How many matching resources to skip before the first one answered; 0 where it is not given. */
                readonly offset?: components["parameters"]["offset"];
                /** @description How many resources to answer at most. */
                readonly limit?: components["parameters"]["limit"];
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
                    readonly "application/json": readonly components["schemas"]["UsageFileReject"][];
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
    readonly retrieveReturnReport: {
        readonly parameters: {
            readonly query?: never;
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
                    readonly "application/json": components["schemas"]["ReturnReport"];
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
    readonly listUsageMappingVersion: {
        readonly parameters: {
            readonly query?: never;
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
                    readonly "application/json": readonly components["schemas"]["UsageMappingVersion"][];
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
    readonly tryUsageMapping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Name that the client gives to this request. Sent again with the same key and body, it has no second effect and gets the first answer; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            readonly path: {
                /** @description Identifier of the resource, as the server gave it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/x-ndjson": string;
                readonly "application/json": string;
                readonly "application/gzip": string;
                readonly "text/csv": string;
                readonly "text/tab-separated-values": string;
                readonly "text/plain": string;
                readonly "application/xml": string;
                readonly "text/xml": string;
            };
        };
        readonly responses: {
            /** @description Done; the answer holds the result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsageMappingTrial"];
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
    readonly listShippedUsageMapping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag that the caller already holds; if it is still current the answer is 304 without a body. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path?: never;
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
                    readonly "application/json": readonly components["schemas"]["ShippedUsageMapping"][];
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
            readonly 409: components["responses"]["Error409"];
            readonly 500: components["responses"]["Error500"];
            readonly default: components["responses"]["Error"];
        };
    };
}
