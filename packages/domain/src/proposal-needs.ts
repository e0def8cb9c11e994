import { isDay } from './days.js';
import { checkJustification, checkReason } from './justifications.js';
import type { ProposalFacts, ProposalGiven } from './proposal-facts.js';
import type { ProposalState } from './proposal-states.js';
import type { ProposalNeed, ProposalRule } from './proposal-table.js';
import { inadmissibilityReasons, needsAskingFirst } from './reasons.js';
import { accept, refuse, type Result } from './refusals.js';

/** States in which a proposal can lead a group: received, and not itself gone or following another. */
const cannotLead: readonly ProposalState[] = ['DRAFT', 'WITHDRAWN', 'GROUPED', 'INADMISSIBLE'];

/** What the needs look at of the proposal itself. */
type Needing = Pick<ProposalFacts, 'reference' | 'hasReachableAuthor' | 'askedAuthor'>;

type Check = (given: ProposalGiven, facts: Needing) => Result<null>;

const missing = (field: string) => refuse('INVALID_INPUT', 'missing', { field });

const checks: Record<ProposalNeed, Check> = {
  reasonCode: ({ reasonCode }, facts) => {
    if (reasonCode == null || !inadmissibilityReasons.includes(reasonCode))
      return refuse('REASON_REQUIRED', 'missing', { field: 'reasonCode' });
    if (needsAskingFirst(reasonCode) && facts.hasReachableAuthor && !facts.askedAuthor)
      return refuse('WRONG_STATE', 'askFirst', { field: 'reasonCode', facts: { reasonCode } });
    return accept(null);
  },
  justification: ({ reason }) => checkJustification(reason),
  reason: ({ reason }) => checkReason(reason),
  question: ({ reason }) => checkReason(reason),
  institutions: ({ institutions }) => {
    if (institutions == null || institutions.lead === '') return missing('lead');
    const all = [institutions.lead, ...institutions.others];
    if (new Set(all).size < all.length) return refuse('INVALID_INPUT', 'duplicate', { field: 'others' });
    return accept(null);
  },
  dueOn: ({ dueOn, today }) => {
    if (dueOn == null) return missing('dueOn');
    if (!isDay(dueOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'dueOn' });
    if (today != null && dueOn <= today) return refuse('INVALID_INPUT', 'notAfterToday', { field: 'dueOn' });
    return accept(null);
  },
  group: ({ lead }, facts) => {
    if (lead == null) return missing('lead');
    if (!lead.samePlan) return refuse('INVALID_INPUT', 'otherPlan', { field: 'lead' });
    if (lead.reference === facts.reference || cannotLead.includes(lead.state))
      return refuse('INVALID_INPUT', 'cannotLead', { field: 'lead', facts: { state: lead.state } });
    return accept(null);
  },
  commitment: ({ commitment }) => (commitment == null ? missing('commitment') : accept(null)),
};

/** The first thing the action needs and the request lacks, if any. */
export function checkNeeds(rule: ProposalRule, given: ProposalGiven, facts: Needing): Result<null> {
  for (const need of rule.needs) {
    const result = checks[need](given, facts);
    if (!result.ok) return result;
  }
  return accept(null);
}
