import { agreementService } from '@concord/agreement-service';
import { assuranceService } from '@concord/assurance-service';
import { billingService } from '@concord/billing-service';
import { catalogService } from '@concord/catalog-service';
import { eventService } from '@concord/event-service';
import { orderingService } from '@concord/ordering-service';
import { partyService } from '@concord/party-service';
import { quoteService } from '@concord/quote-service';
import { settlementService } from '@concord/settlement-service';
import { usageService } from '@concord/usage-service';

/** In the order in which money comes about. */
const business = [
  partyService, agreementService, catalogService, quoteService, orderingService, usageService, settlementService, billingService, assuranceService,
];

/** The suite: the business, and who hears of all of it. */
export const services = [...business, eventService(business.flatMap(({ apis }) => apis))];

export const serviceNames = services.map(({ name }) => name);
