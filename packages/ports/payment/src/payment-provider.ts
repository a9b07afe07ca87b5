/** An amount as it is counted: no binary floating point. */
export interface ProviderMoney {
  /** ISO 4217 */
  readonly unit: string;
  /** A decimal above zero, as text. */
  readonly value: string;
}

/** What a provider is asked to do. */
export interface ProviderOrder {
  /** Whoever repeats a request repeats its key: the same key is the same order, and has its effect once. */
  readonly key: string;
  readonly amount: ProviderMoney;
}

/** `pending`: the provider has it and will say later. `declined`: it will not happen, and never did. */
export interface ProviderAnswer {
  /** The provider's own name for it. */
  readonly reference: string;
  readonly state: 'succeeded' | 'pending' | 'declined';
  /** Of a refusal: why. */
  readonly reason?: string;
}

/**
 * Who moves money for others: by cards, wallets, accounts. An operation that is answered with an error may have happened or not;
 * asked again with its key it says, and does, the same as if it had been asked once.
 * @throws DomainError unavailable `providerAway` where no answer came, conflict `keyReused` for a key that stands for another order,
 * conflict `notAuthorised`, `notCaptured` or `tooMuch` where what it builds on is not there or is less
 */
export interface PaymentProvider {
  /** Sets an amount aside on a method of payment, whose name the provider knows. */
  authorise(order: ProviderOrder & { readonly method: string }): Promise<ProviderAnswer>;
  /** Takes what was set aside, or less. @param authorisation key of the authorisation */
  capture(order: ProviderOrder & { readonly authorisation: string }): Promise<ProviderAnswer>;
  /** Gives back what was taken, in parts up to the whole. @param capture key of the capture */
  refund(order: ProviderOrder & { readonly capture: string }): Promise<ProviderAnswer>;
  /** Pays somebody. @param account where it goes: an IBAN, or a name that the provider knows */
  payout(order: ProviderOrder & { readonly account: string }): Promise<ProviderAnswer>;
  /** What has become of an order; undefined where the provider never had it. */
  status(key: string): Promise<ProviderAnswer | undefined>;
}
