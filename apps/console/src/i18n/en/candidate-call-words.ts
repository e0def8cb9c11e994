/** The closed lists of calls for candidates, beside those of other records. */
export const callActions = {
  EDIT: 'Edit the call',
  OPEN: 'Open the call',
  NOMINATE: 'Enter a candidacy',
  BEGIN_SCORING: 'Open the scoring',
  CLOSE_SCORING: 'Close the scoring',
  SETTLE_TIE: 'Settle the tie',
  DECIDE: 'Publish the results',
  CANCEL: 'Cancel the call',
};

export const candidacyActions = {
  DECLARE_ELIGIBLE: 'Eligible',
  DECLARE_INELIGIBLE: 'Not eligible',
  SCORE: 'Score',
  STAND_ASIDE: 'Stand aside from this candidacy',
};

export const callStates = {
  DRAFT: 'being prepared',
  OPEN: 'open to candidacies',
  SCORING: 'being scored',
  SCORED: 'scoring closed',
  DECIDED: 'results published',
  CANCELLED: 'cancelled',
};

export const candidacyStates = {
  RECEIVED: 'eligibility to be examined',
  ELIGIBLE: 'eligible',
  INELIGIBLE: 'not eligible',
  WITHDRAWN: 'withdrawn',
  RETAINED: 'retained',
  RESERVE: 'in reserve',
  NOT_RETAINED: 'not retained',
};

/** Why a call or a candidacy does not go on. */
export const callGrounds = {
  weightsDisagree:
    'The weights come to {{sum}}, {{needed}} are needed. Nothing changed; correct the weights, then try again.',
  callToCome: 'Candidacies are received from {{day}} only. Nothing changed.',
  callStillOpen: 'Candidacies are received until {{day}}. Try again after that day.',
  callOver: 'Candidacies were received until {{day}}. Nothing changed.',
  undecided: 'Eligibility is not decided (candidacies: {{candidacies}}). Decide on each first.',
  nobodyEligible: 'No candidacy is eligible. The call can be cancelled, with a reason.',
  unscored:
    'Scoring is not complete (candidacies: {{candidacies}}): enough scorers are needed, and of both colleges where the rule says so.',
  noTie: 'No tie waits to be settled.',
  tieOpen: 'A tie for the last seat is not settled (cases: {{ties}}). Settle it, then publish.',
  notRetained: 'This candidacy is not retained: it is given no seat. Choose another.',
  candidacySeated: 'This candidacy has been given a seat already.',
};

export const candidacyMailKinds = {
  CONFIRM_CANDIDACY: 'Confirm a candidacy',
  CANDIDACY_RECEIVED: 'Candidacy received',
  CANDIDACY_NOMINATED: 'Named as a candidate',
  CANDIDACY_ELIGIBLE: 'Candidacy eligible',
  CANDIDACY_INELIGIBLE: 'Candidacy not eligible',
  CANDIDACY_RETAINED: 'Result: candidacy retained',
  CANDIDACY_RESERVE: 'Result: candidacy in reserve',
  CANDIDACY_NOT_RETAINED: 'Result: candidacy not retained',
  CALL_CANCELLED: 'Call for candidates cancelled',
};

export const callOperations = {
  createCandidateCall: 'Call for candidates prepared',
  updateCandidateCall: 'Call for candidates changed',
  decideCandidateCall: 'Call for candidates opened, scored, decided or cancelled',
  settleTie: 'Tie between candidacies settled',
  nominateCandidate: 'Candidacy entered',
  decideCandidacy: 'Eligibility of a candidacy decided',
  scoreCandidacy: 'Candidacy scored',
  standAsideFromCandidacy: 'Stood aside from a candidacy',
  sendCandidacy: 'Candidacy received',
  withdrawCandidacy: 'Candidacy withdrawn',
  candidacies: 'Candidacies read',
};
