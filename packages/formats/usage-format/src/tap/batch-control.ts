/** What a batch says of itself. Codes of offsets and rates are those that the events refer to. */
export interface TapBatchControl {
  /** TADIG codes. */
  readonly sender: string;
  readonly recipient: string;
  /** Five digits. */
  readonly sequence: string;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly isTest?: boolean;
  readonly localCurrency: string;
  readonly currency: string;
  readonly decimalPlaces: number;
  readonly utcOffsets: readonly { readonly code: number; readonly offset: string }[];
  readonly exchangeRates?: readonly { readonly code: number; readonly rate: string }[];
  readonly recEntities?: readonly { readonly code: number; readonly type: number; readonly id: string }[];
}
