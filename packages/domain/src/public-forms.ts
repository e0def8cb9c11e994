/** What somebody without an account can send. A proof of work is made for one of them and is worth nothing at another. */
export const publicForms = [
  'ENTER',
  'PROPOSAL',
  'COMMENT',
  'SUPPORT',
  'AUTHOR_STEP',
  'FOLLOW',
  'REGISTRATION',
  'CONSULTATION_COMMENT',
  'REPORT',
  'CANDIDACY',
] as const;
export type PublicForm = (typeof publicForms)[number];

/** Seconds a proof of work is good for. */
export const proofLife = 600;

/** A form that was open for less was not filled in by hand. */
export const quickestHand = 3;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often, in how many seconds. Counted before anything is looked up, so that a refusal tells nothing of a record. */
export const formLimits = {
  /** One network, with a proof of work each time. */
  network: { points: 20, duration: HOUR },
  /** One network, without one: the slow path of a browser that runs no script. */
  slow: { points: 10, duration: HOUR },
  /** Mails to one address, whoever asks for them. */
  address: { points: 3, duration: HOUR },
  /** What one person does after the address was confirmed. */
  citizen: { points: 60, duration: HOUR },
  /** What one network writes into drafts. */
  draft: { points: 240, duration: HOUR },
  /** Files one network sends with drafts. */
  file: { points: 60, duration: HOUR },
  /** Everybody together. Beyond it nothing is refused: the mail with the link waits its turn. */
  all: { points: 300, duration: MINUTE },
} as const;
export type FormLimit = keyof typeof formLimits;

/** Seconds a mail waits that was asked for when everybody together was beyond the limit. */
export const queuedFor = 15 * MINUTE;

/** Why something sent waits for a moderator, whoever sent it. */
export const holdGrounds = ['TRAP_FILLED', 'TOO_QUICK', 'SAME_TEXT', 'MANY_LINKS'] as const;
export type HoldGround = (typeof holdGrounds)[number];
