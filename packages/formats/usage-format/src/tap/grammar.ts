/**
 * The application tags of TAP 3.9 to 3.12 (GSMA TD.57) as data. A tag says alone what an element is, whatever it
 * stands in, and where versions differ they use other tags; so this one table reads all of them. What it does not name is kept by its tag.
 */
const sequences = `
  1 transferBatch 2 notification 4 batchControlInfo 5 accountingInfo 6 networkInfo 9 mobileOriginatedCall 10 mobileTerminatedCall 11 supplServiceEvent
  12 serviceCentreUsage 14 gprsCall 15 auditControlInfo 17 contentTransaction 36 basicService 39 basicServiceUsed 41 callOriginator 44 callEventStartTimeStamp
  57 camelServiceUsed 63 chargeDetail 69 chargeInformation 74 chargingTimeStamp 76 completionTimeStamp 88 depositTimeStamp 89 destination 94 discounting
  96 discountInformation 101 earliestCallTimeStamp 106 currencyConversion 107 fileAvailableTimeStamp 108 fileCreationTimeStamp 113 geographicalLocation
  114 gprsBasicCallInformation 115 gprsChargeableSubscriber 116 gprsDestination 117 gprsLocationInformation 118 gprsNetworkLocation 121 gprsServiceUsed
  123 homeLocationInformation 133 latestCallTimeStamp 138 locationInformation 143 messageDescriptionInformation 147 moBasicCallInformation 153 mtBasicCallInformation
  156 networkLocation 183 recEntityInformation 191 scuBasicInformation 192 scuChargeType 193 scuTimeStamps 199 simChargeableSubscriber 206 supplServiceUsed
  213 taxInformation 216 taxation 219 thirdPartyInformation 222 totalChargeValue 227 transferCutOffTimeStamp 233 utcTimeOffsetInfo 254 minChargeableSubscriber
  258 callTypeGroup 260 pDPContextStartTimestamp 286 gsmChargeableSubscriber 297 locationService 298 trackingCustomerInformation 300 orderPlacedTimeStamp
  301 requestedDeliveryTimeStamp 302 actualDeliveryTimeStamp 304 contentTransactionBasicInfo 309 chargedPartyIdentification 313 chargedPartyHomeIdentification
  320 chargedPartyLocation 323 chargedPartyEquipment 324 chargedPartyInformation 327 contentProvider 329 internetServiceProvider 332 network
  335 servingPartiesInformation 351 advisedChargeInformation 352 contentServiceUsed 360 totalAdvisedChargeValue 362 trackingCustomerIdentification
  366 trackingCustomerHomeId 367 trackedCustomerInformation 369 trackingCustomerLocation 371 trackingCustomerEquipment 372 trackedCustomerIdentification
  373 lCSSPInformation 375 lCSSPIdentification 377 trackedCustomerHomeId 380 trackedCustomerLocation 381 trackedCustomerEquipment 382 locationServiceUsage
  383 lCSQosRequested 384 lCSRequestTimestamp 390 lCSQosDelivered 410 chargeDetailTimeStamp 426 basicServiceCode 427 chargeableSubscriber 428 discountApplied
  429 imeiOrEsn 430 scuChargeableSubscriber 431 threeGcamelDestination 433 messagingEvent 434 mobileSession 436 chargedParty 441 networkElement
  443 nonChargedParty 447 serviceStartTimestamp 449 sessionChargeInformation 453 aggregatedUsageRecord`;

/** Of one kind of element each; the list of events alone holds several. */
const lists = `
  8 messageDescriptionInfoList messageDescriptionInformation 37 basicServiceCodeList basicServiceCode 38 basicServiceUsedList basicServiceUsed
  64 chargeDetailList chargeDetail 70 chargeInformationList chargeInformation 80 currencyConversionList currencyConversion 95 discountingList discounting
  162 operatorSpecInfoList operatorSpecInformation 185 recEntityCodeList recEntityCode 188 recEntityInfoList recEntityInformation 211 taxationList taxation
  214 taxInformationList taxInformation 224 totalChargeValueList totalChargeValue 234 utcTimeOffsetInfoList utcTimeOffsetInfo 285 contentServiceUsedList contentServiceUsed
  299 trackingCustomerIdList trackingCustomerIdentification 310 chargedPartyIdList chargedPartyIdentification 314 chargedPartyHomeIdList chargedPartyHomeIdentification
  321 chargedPartyLocationList chargedPartyLocation 328 contentProviderIdList contentProvider 330 internetServiceProviderIdList internetServiceProvider
  333 networkList network 361 totalAdvisedChargeValueList totalAdvisedChargeValue 365 trackingCustomerHomeIdList trackingCustomerHomeId
  368 trackingCustomerLocList trackingCustomerLocation 370 trackedCustomerIdList trackedCustomerIdentification 374 lCSSPIdentificationList lCSSPIdentification
  376 trackedCustomerHomeIdList trackedCustomerHomeId 378 iSPList internetServiceProvider 379 trackedCustomerLocList trackedCustomerLocation
  442 networkElementList networkElement 448 sessionChargeInfoList sessionChargeInformation`;

const integers = `
  43 callEventDetailsCount 55 camelServiceKey 56 camelServiceLevel 58 causeForTerm 59 cellId 62 charge 65 chargeableUnits 67 chargedPartyStatus 68 chargedUnits
  72 chargingId 75 clirIndicator 87 defaultCallHandling 91 discountCode 92 discountRate 104 exchangeRate 105 exchangeRateCode 111 fnur 136 locationArea
  141 messageDescriptionCode 144 messageStatus 145 messageType 159 numberOfDecimalPlaces 170 priorityCode 184 recEntityCode 186 recEntityType 189 releaseVersionNumber
  201 specificationVersionNumber 208 supplServiceActionCode 212 taxCode 223 totalCallEventDuration 225 totalDiscountValue 226 totalTaxValue 228 transparencyIndicator
  232 utcTimeOffsetCode 241 totalChargeOfType 244 tapDecimalPlaces 245 networkInitPDPContext 250 dataVolumeIncoming 251 dataVolumeOutgoing 255 callTypeLevel2 256 callTypeLevel3
  259 callTypeLevel1 280 userProtocolIndicator 281 objectType 291 contentProviderIdType 293 ispIdType 303 transactionStatus 305 chargedPartyIdType 311 homeIdType
  315 locationIdType 322 equipmentIdType 331 networkIdType 336 contentTransactionCode 337 contentTransactionType 338 transactionDescriptionSupp 343 totalDataVolume
  344 chargeRefundIndicator 345 contentChargingPoint 346 paidIndicator 347 paymentMethod 349 advisedCharge 350 commission 353 totalTaxRefund 354 totalDiscountRefund
  355 totalChargeRefund 356 totalAdvisedCharge 357 totalAdvisedChargeRefund 358 totalCommission 359 totalCommissionRefund 363 customerIdType 385 horizontalAccuracyRequested
  386 verticalAccuracyRequested 387 responseTimeCategory 388 trackingPeriod 389 trackingFrequency 391 lCSTransactionStatus 392 horizontalAccuracyDelivered
  393 verticalAccuracyDelivered 394 responseTime 395 positioningMethod 396 ageOfLocation 397 taxValue 398 taxableAmount 411 fixedDiscountValue 412 discount
  415 totalCharge 416 totalTransactionDuration 418 iMSSignallingContext 422 camelInvocationFee 423 discountableAmount 438 elementType 439 messagingEventService
  440 mobileSessionService`;

const texts = `
  16 localTimeStamp 42 calledPlace 46 calledRegion 66 chargedItem 71 chargeType 73 chargingPoint 98 distanceChargeBandCode 103 esn 109 fileSequenceNumber
  110 fileTypeIndicator 122 homeBid 135 localCurrency 142 messageDescription 146 min 163 operatorSpecInformation 164 originatingNetwork 90 destinationNetwork
  166 partialTypeIndicator 167 pdpAddress 181 rapFileSequenceNumber 182 recipient 195 servingNetwork 196 sender 198 servingBid 200 simToolkitIndicator
  204 ssParameters 209 supplServiceCode 210 tapCurrency 215 taxRate 217 taxType 218 teleServiceCode 40 bearerServiceCode 231 utcTimeOffset 253 mdn
  261 accessPointNameNI 262 accessPointNameOI 279 dialledDigits 287 chargedPartyIdentifier 288 homeIdentifier 289 locationIdentifier 290 equipmentId
  292 contentProviderIdentifier 294 ispIdentifier 295 networkIdentifier 334 contentProviderName 339 transactionDetailDescription 340 transactionShortDescription
  341 transactionIdentifier 342 transactionAuthCode 348 advisedChargeCurrency 364 customerIdentifier 400 recEntityId 402 nonChargedNumber 413 homeLocationDescription
  414 servingLocationDescription 417 networkAccessIdentifier 419 sMSDestinationNumber 424 hSCSDIndicator 425 sMSOriginator 432 taxIndicator 435 eventReference
  437 elementId 445 nonChargedPublicUserId 446 publicUserId`;

/** Two digits a byte, the last half filled with f where their number is odd. */
const digits = '128 imei 129 imsi 152 msisdn 403 thirdPartyNumber 404 camelDestinationNumber 405 callingNumber 407 calledNumber 444 nonChargedPartyNumber';
const octets = '45 callReference 79 cseInformation 420 guaranteedBitRate 421 maximumBitRate';

type Kind = 'sequence' | 'list' | 'events' | 'integer' | 'text' | 'digits' | 'octets';

export interface Rule {
  readonly tag: number;
  readonly name: string;
  readonly kind: Kind;
  /** What a list holds. */
  readonly item?: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

function pairs(text: string, kind: Kind): readonly Rule[] {
  const list = words(text);
  return list.flatMap((tag, index) => (index % 2 === 0 ? [{ tag: Number(tag), name: list[index + 1] ?? '', kind }] : []));
}

function triples(text: string): readonly Rule[] {
  const list = words(text);
  return list.flatMap((tag, index) => (index % 3 === 0 ? [{ tag: Number(tag), name: list[index + 1] ?? '', kind: 'list' as const, item: list[index + 2] ?? '' }] : []));
}

const rules: readonly Rule[] = [
  { tag: 3, name: 'callEventDetailList', kind: 'events' },
  ...pairs(sequences, 'sequence'), ...triples(lists), ...pairs(integers, 'integer'), ...pairs(texts, 'text'), ...pairs(digits, 'digits'), ...pairs(octets, 'octets'),
];

export const ruleOfTag: ReadonlyMap<number, Rule> = new Map(rules.map((rule) => [rule.tag, rule]));
export const ruleOfName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));
