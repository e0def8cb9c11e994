/** Every way the product says no. The words for them live in the apps, in three languages. */
export const refusalCodes = [
  'NOT_FOUND',
  'NOT_ALLOWED',
  'WRONG_STATE',
  'REASON_REQUIRED',
  'STALE_VERSION',
  'STAGE_CLOSED',
  'INVALID_INPUT',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'CONFLICTING_KEY',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What lies behind a refusal, in `facts.why`, so that a screen can explain and not only refuse. */
export const refusalGrounds = [
  'role',
  'scope',
  'notYours',
  'recused',
  'proposer',
  'sameCollege',
  'notSamePerson',
  'self',
  'decidedAlone',
  'outcomePublished',
  'outcomeNotPublished',
  'assignmentAccepted',
  'noAuthorToAsk',
  'askFirst',
  'checksDisagree',
  'blind',
  'unknownVariable',
  'unfilledVariable',
  'cannotBeMentioned',
  'countDiffers',
  'alreadyObjected',
  'nothingToTakeBack',
  'laterStep',
  'nothingToUphold',
  'frozen',
  'activitiesOpen',
  'saysNothing',
  'itemsWaiting',
  'notDrafted',
  'nothingReported',
  'incomplete',
  'byDraft',
  'waitingForScreening',
  'assignmentsUnanswered',
  'outcomesUnpublished',
  'nothingToPublish',
  'languageMissing',
  'missing',
  'duplicate',
  'notForRole',
  'notAfterToday',
  'afterToday',
  'otherPlan',
  'cannotLead',
  'percentDisagrees',
  'outOfRange',
  'notWhole',
  'alreadyCorrected',
  'nothingChanged',
  'measured',
  'notADay',
  'endBeforeStart',
  'dateDisagrees',
  'afterReport',
  'outsidePlan',
  'listDiffers',
  'revoked',
  'notAnAddress',
  'controlCharacter',
  'tooLong',
  'tooShort',
  'notALink',
  'notANumber',
  'notInList',
  'otherSheet',
  'evidenceMissing',
  'lastProof',
  'enterFirst',
  'linkEnded',
  'proofInvalid',
  'proofSpent',
  'network',
  'slow',
  'address',
  'citizen',
  'countsUnavailable',
  'consentMissing',
  'alreadyAppealed',
  'alreadyModerated',
  'notModerated',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** A refusal is a value, never an exception; `field` names the input at fault. */
export type Refusal = {
  code: RefusalCode;
  field?: string;
  facts?: Readonly<Record<string, string | number | null>>;
};

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export function refuse(
  code: RefusalCode,
  why?: RefusalGround,
  more: { field?: string; facts?: Readonly<Record<string, string | number | null>> } = {},
): { ok: false; refusal: Refusal } {
  const facts = { ...(why === undefined ? {} : { why }), ...more.facts };
  return {
    ok: false,
    refusal: {
      code,
      ...(more.field === undefined ? {} : { field: more.field }),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
    },
  };
}
