import { agreementService } from '@concord/agreement-service';
import { assuranceService } from '@concord/assurance-service';
import { billingService } from '@concord/billing-service';
import { catalogService } from '@concord/catalog-service';
import { orderingService } from '@concord/ordering-service';
import { partyService } from '@concord/party-service';
import { quoteService } from '@concord/quote-service';
import { settlementService } from '@concord/settlement-service';
import { usageService } from '@concord/usage-service';

/** The suite, in the order in which money comes about. */
export const services = [
  partyService, agreementService, catalogService, quoteService, orderingService, usageService, settlementService, billingService, assuranceService,
];

export const serviceNames = services.map(({ name }) => name);
