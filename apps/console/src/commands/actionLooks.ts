type Look = {
  variant: 'contained' | 'outlined' | 'text';
  color: 'primary' | 'error' | 'inherit';
};

const forward: Look = { variant: 'contained', color: 'primary' };
const against: Look = { variant: 'outlined', color: 'error' };
const back: Look = { variant: 'text', color: 'inherit' };

/** How an action's button looks: the step forward is filled, the step against is red, the way back is quiet. */
const looks: Record<string, Look> = {
  ADMIT: forward,
  ASSIGN: forward,
  SESSION_ADMIT: forward,
  ACCEPT: forward,
  PROPOSE: forward,
  OPEN_CONSULTATION: forward,
  ADOPT: forward,
  COMPLETE: forward,
  OPEN: forward,
  PUT_TO_VOTE: forward,
  PUBLISH: forward,
  BEGIN_SCORING: forward,
  CLOSE_SCORING: forward,
  SETTLE_TIE: forward,
  DECIDE: forward,
  DECLARE_ELIGIBLE: forward,
  DECLARE_INELIGIBLE: against,
  PROPOSE_REFUSAL: against,
  CONFIRM_REFUSAL: against,
  SESSION_REFUSE: against,
  NOT_RETAIN: against,
  NOT_INCLUDE: against,
  CLOSE_INCOMPLETE: against,
  DROP: against,
  CANCEL: against,
  TAKE_BACK: back,
  REOPEN: back,
  UNGROUP: back,
  RETURN: back,
};

const neutral: Look = { variant: 'outlined', color: 'primary' };

export const lookOf = (action: string): Look => looks[action] ?? neutral;

const order = [forward, neutral, against, back];

/** The step forward comes first, the way back last; otherwise the server's order stands. */
export const byLook = (one: { action: string }, other: { action: string }): number =>
  order.indexOf(lookOf(one.action)) - order.indexOf(lookOf(other.action));
