/** What a JSON file can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export type ParameterType =
  | 'decimal' | 'money' | 'integer' | 'text' | 'flag' | 'choice' | 'currency' | 'timeZone' | 'dateTime'
  /** The id of a partner, or a role that one partner holds. */
  | 'party'
  | 'texts' | 'choices' | 'territories' | 'table';

/** A place of the agreement that is filled when a partnership is made. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly description: string;
  readonly required?: boolean;
  readonly default?: Json;
  /** Bounds, both included; of amounts their value. */
  readonly minimum?: string;
  readonly maximum?: string;
  /** What is counted, in words. */
  readonly unit?: string;
  /** Of a choice. */
  readonly values?: readonly string[];
  /** Of the rows of a table. */
  readonly columns?: readonly Parameter[];
  /** Whether a partner may have a value of its own. */
  readonly perPartner?: boolean;
}

export interface Role {
  readonly name: string;
  readonly description: string;
  /** Takes part in every event without being named by it. */
  readonly standing?: boolean;
  /** Partners in it, at least (1 where it is not said) and at most. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One contract of the model: among whom, and its body with places for the parameters. */
export interface AgreementTemplate {
  readonly name: string;
  readonly between: readonly string[];
  /** The role of whose partners each gets a contract of its own. */
  readonly forEach?: string;
  readonly agreementItem: Json;
}

/** How partners work together, as data: nothing else in the suite knows a model by its name. */
export interface PartnershipModel {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly roles: readonly Role[];
  /** Roles that events bring and no partner is engaged in. */
  readonly eventRoles?: readonly string[];
  /** Defaults of the parameters of settlement that are this model's own. */
  readonly settlement?: Readonly<Record<string, Json>>;
  readonly parameters: readonly Parameter[];
  readonly agreements: readonly AgreementTemplate[];
}
