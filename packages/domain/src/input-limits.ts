import { isLocale } from './languages.js';
import type { LimitedField } from './text-limits.js';

/**
 * Texts that mean the same in whatever input a field has this name. What people write is held to its own limit; what an
 * app fills in (names of records, codes, hours) to one that is far above what any has.
 */
// oxfmt-ignore
const everywhere = {
  // A card, and a proposal.
  title: 'title', problem: 'problem', solution: 'solution', contribution: 'contribution', challenge: 'problem',
  challenges: 'problem', expectedResult: 'expectedResult', expectedResults: 'expectedResult',
  additionalInformation: 'additionalInformation', narrative: 'narrative', mailbox: 'mailbox', contact: 'mailbox',
  definition: 'definition', method: 'method', source: 'source', service: 'title',
  // Why, and what is said of it.
  reason: 'reason', justification: 'justification', rationale: 'reason', note: 'note', ground: 'note',
  // Meetings, sessions, calls, pages.
  purpose: 'reason', invitation: 'reason', scope: 'reason', venue: 'place', city: 'place', place: 'place',
  subject: 'title', question: 'title', label: 'criterion', minutes: 'minutes', summary: 'documentSummary',
  motivation: 'motivation', experience: 'experience', needs: 'needs',
  // People and where they are reached.
  representative: 'personName', publicName: 'personName', person: 'personName', author: 'organisationName',
  organisation: 'organisationName', position: 'position', role: 'position', email: 'email', phone: 'phone',
  password: 'password', link: 'link', recording: 'link', report: 'link', url: 'link', q: 'search',
  content: 'workbook',
  // What an app fills in.
  area: 'reference', call: 'reference', code: 'reference', commitment: 'reference', criterion: 'reference',
  cycle: 'reference', field: 'reference', fields: 'reference', institution: 'reference', items: 'reference',
  lead: 'reference', leadInstitution: 'reference', meeting: 'reference', other: 'reference', others: 'reference',
  owner: 'reference', partId: 'reference', plan: 'reference', presents: 'reference', proposal: 'reference',
  proposals: 'reference', recordType: 'reference', reference: 'reference', region: 'reference',
  regions: 'reference', session: 'reference', sources: 'reference', suggestedInstitution: 'reference',
  theme: 'reference', themes: 'reference', key: 'reference',
  start: 'hour', end: 'hour', startTime: 'hour', endTime: 'hour', time: 'hour',
  idempotencyKey: 'requestKey', token: 'token', proof: 'proof', trap: 'proof',
} as const satisfies Record<string, LimitedField>;

/** Texts that are held otherwise in one input: `Input.field`. A name that means many things stands here alone. */
// oxfmt-ignore
const here = {
  'AddActivityInput.title': 'activityTitle', 'UpdateActivityInput.title': 'activityTitle',
  'AmendedActivityInput.title': 'activityTitle', 'AddIndicatorInput.name': 'indicatorName',
  'UpdateIndicatorInput.name': 'indicatorName', 'AmendedIndicatorInput.name': 'indicatorName',
  'AddEvidenceInput.title': 'evidenceTitle', 'UpdateEvidenceInput.title': 'evidenceTitle',
  'AddAttachmentInput.title': 'evidenceTitle', 'EvidenceFileInput.name': 'fileName',
  'ThemeInput.name': 'title', 'SaveHolidayInput.name': 'title', 'CreateViewInput.name': 'viewName',
  'UpdateViewInput.name': 'viewName', 'CreateApiClientInput.name': 'viewName', 'UpdateApiClientInput.name': 'viewName',
  'CreateUserInput.name': 'personName', 'UpdateUserInput.name': 'personName', 'CorrectNameInput.name': 'personName',
  'RegisterForMeetingInput.name': 'personName', 'SendProposalInput.name': 'personName',
  'ProposalAuthorInput.name': 'personName', 'ProposalAuthorInput.organisation': 'reference',
  'SaveNewsInput.body': 'newsBody', 'RecordAdoptionInput.body': 'place', 'TemplateUseInput.commitment': 'title',
  'AssessCommitmentInput.source': 'link', 'ScoreInput.note': 'scoreNote', 'StandAsideFromCandidacyInput.reason': 'needs',
  'AskObjectionInput.words': 'objection', 'ReportCommentInput.words': 'commentReport',
  'ModerateInput.version': 'reference',
  'AddNoteInput.text': 'note', 'AssessCommitmentInput.text': 'note', 'ReplyToAssessmentInput.text': 'note',
  'CommentOnProposalInput.text': 'comment', 'SubmitCommentInput.text': 'consultationComment',
  'DecideCommentInput.text': 'justification', 'FieldCommentInput.text': 'fieldComment',
  'AppealInput.text': 'reason', 'TakeOwnStepInput.text': 'reason', 'RecordAdoptionInput.text': 'reason',
  'PutToVoteInput.text': 'justification', 'SaveTemplateInput.text': 'justification',
  'SaveContentTextInput.text': 'contentText', 'CallDetailsInput.text': 'callText',
  'PollOptionInput.text': 'title', 'RecordEntryInput.text': 'workshopEntry',
} as const satisfies Record<`${string}.${string}`, LimitedField>;

/** What holds a text of an input; null where nobody has said what does, and then it is taken nowhere. */
export function inputLimit(input: string, field: string): LimitedField | null {
  const own = `${input}.${field}`;
  if (Object.hasOwn(here, own)) return here[own as keyof typeof here];
  return Object.hasOwn(everywhere, field) ? everywhere[field as keyof typeof everywhere] : null;
}

/** Every row of the table, so that none outlives its field. */
export const inputRows: readonly string[] = [...Object.keys(everywhere), ...Object.keys(here)];

/** What nobody writes by hand has one name for people, whichever field it is. */
const filledIn = ['reference', 'hour', 'requestKey', 'token', 'proof'] as const satisfies LimitedField[];
type FilledIn = (typeof filledIn)[number];
const isFilledIn = (limit: string): limit is FilledIn => (filledIn as readonly string[]).includes(limit);

type OfEverywhere = {
  [Name in keyof typeof everywhere]: (typeof everywhere)[Name] extends FilledIn ? FilledIn : Name;
}[keyof typeof everywhere];
type NameIn<Key> = Key extends `${string}.${infer Name}` ? Name : never;
/** What a field is called where it is refused: each has words in every language of every app that can meet it. */
export type FieldLabel = OfEverywhere | NameIn<keyof typeof here> | 'fileName';

const ofHere = new Set(Object.keys(here).map((key) => key.split('.')[1]!));
/** The id of a record stands in no row: it is one more name of one. */
const labelOf = (name: string): FieldLabel => {
  if (ofHere.has(name)) return name as FieldLabel;
  if (!Object.hasOwn(everywhere, name)) return 'reference';
  const limit = everywhere[name as keyof typeof everywhere];
  return isFilledIn(limit) ? limit : (name as FieldLabel);
};

/** The name of a file is none of a person or a theme. */
const FILE_NAME = 'file.name';

/** Every name a text of an input has. */
export const limitedNames: readonly string[] = [
  ...new Set([...Object.keys(everywhere), ...ofHere, FILE_NAME]),
];

/** A text that was too long, as a refusal names it. */
export interface TooLong {
  label: FieldLabel;
  /** The language it was written in, where it is one of several. */
  locale: string | null;
  /** Its place in a list, from 1 on; null where it is in none. */
  place: number | null;
  length: number;
  maximum: number;
}

/** Reads `themes.0.name.fr` and its facts; null where the refusal is of something else. */
export function readTooLong(field: string | null, facts: Readonly<Record<string, unknown>>): TooLong | null {
  const { why, length, maximum } = facts;
  if (field === null || why !== 'tooLong' || typeof length !== 'number' || typeof maximum !== 'number')
    return null;
  const steps = field.split('.');
  const name = steps.findLast((step) => !isLocale(step) && !/^\d+$/u.test(step));
  const place = steps.findLast((step) => /^\d+$/u.test(step));
  const locale = steps.at(-1)!;
  return {
    label: field.endsWith(FILE_NAME) ? 'fileName' : labelOf(name ?? field),
    locale: isLocale(locale) ? locale : null,
    place: place === undefined ? null : Number(place) + 1,
    length,
    maximum,
  };
}
