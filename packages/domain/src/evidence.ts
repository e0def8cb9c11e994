import type { CommitmentFacts } from './commitment-table.js';
import { accept, refuse, type Result } from './refusals.js';

/** A file kept here, or a link to where it is published. */
export const evidenceKinds = ['FILE', 'LINK'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const evidenceStates = ['SENDING', 'CHECKING', 'AVAILABLE', 'REFUSED'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** Where each state leads. A link has nothing to send or to check: it begins as available. */
export const evidenceSteps: Readonly<Record<EvidenceState, readonly EvidenceState[]>> = {
  SENDING: ['CHECKING', 'REFUSED'],
  CHECKING: ['AVAILABLE', 'REFUSED'],
  AVAILABLE: [],
  REFUSED: [],
};

/** Why a file was refused; the apps say it in words, with what to do. */
export const evidenceRefusals = [
  /** Its content is of none of the allowed types, whatever its name says. */
  'TYPE_NOT_ALLOWED',
  /** It is of an allowed type, and larger than files of this type may be. */
  'TOO_LARGE',
  /** It holds something that runs: macros, scripts, attached programs. */
  'ACTIVE_CONTENT',
  /** What it unpacks to is out of proportion, or leaves its folder. */
  'UNSAFE_ARCHIVE',
  /** A password is needed to read it. */
  'ENCRYPTED',
  /** It cannot be read to its end, or not in time. */
  'DAMAGED',
  /** What it says of its author cannot be taken out for the copy everybody reads. */
  'AUTHOR_STAYS',
  /** Not all of it arrived within a day. */
  'INTERRUPTED',
  /** The virus scanner found something in it: it lies apart, and nobody gets it from here. */
  'VIRUS',
] as const;
export type EvidenceRefusal = (typeof evidenceRefusals)[number];

/** What a virus scanner says of a file: nothing found, the name of what was found, or nothing at all. */
export type ScanResult = 'CLEAN' | 'UNKNOWN' | { found: string };

/**
 * What becomes of a file that was looked at: available, refused and why, or neither before the scanner has spoken. A virus
 * is told before anything else; what is refused for its content waits for no scanner.
 */
export function judged(
  refusal: EvidenceRefusal | null,
  scan: ScanResult,
): 'AVAILABLE' | 'CHECKING' | EvidenceRefusal {
  if (typeof scan === 'object') return 'VIRUS';
  if (refusal !== null) return refusal;
  return scan === 'CLEAN' ? 'AVAILABLE' : 'CHECKING';
}

/** Days a file with a virus lies apart, for whoever doubts it or looks into it. */
export const QUARANTINE_DAYS = 30;

const MB = 1_000_000;

/** What a file may be, told by its content, and how large. The extension is what it is downloaded as. */
// oxfmt-ignore
export const evidenceTypes = [
  { mediaType: 'application/pdf', extension: 'pdf', maximum: 100 * MB },
  { mediaType: 'image/jpeg', extension: 'jpg', maximum: 25 * MB },
  { mediaType: 'image/png', extension: 'png', maximum: 25 * MB },
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', maximum: 50 * MB },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx', maximum: 50 * MB },
  { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extension: 'pptx', maximum: 100 * MB },
  { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt', maximum: 50 * MB },
  { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods', maximum: 50 * MB },
  { mediaType: 'text/csv', extension: 'csv', maximum: 20 * MB },
] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

export const evidenceLimits = {
  /** Bytes of the largest file of any type. */
  fileBytes: Math.max(...evidenceTypes.map(({ maximum }) => maximum)),
  /** Evidence of one card, what was withdrawn not counted. */
  ofCard: 200,
  /** Bytes of all files of one card. */
  cardBytes: 2_000 * MB,
  /** Files of one person that are being sent at the same time. */
  sending: 20,
  /** Files of the cards of one institution that are being sent at the same time, and the bytes of all of them. */
  ofInstitutionSending: 60,
  institutionBytes: 20_000 * MB,
} as const;

/** What the card, the person and the card's institution hold before something is added. */
export type EvidenceHeld = {
  count: number;
  bytes: number;
  sending: number;
  ofInstitution: { bytes: number; sending: number };
};

export function checkEvidenceRoom(held: EvidenceHeld, bytes: number): Result<null> {
  if (bytes < 1) return refuse('INVALID_INPUT', 'outOfRange', { field: 'file.bytes', facts: { minimum: 1 } });
  const tooHeavy = (given: number, maximum: number) =>
    refuse('LIMIT_EXCEEDED', 'tooHeavy', { field: 'file.bytes', facts: { length: given, maximum } });
  if (bytes > evidenceLimits.fileBytes) return tooHeavy(bytes, evidenceLimits.fileBytes);
  if (held.sending >= evidenceLimits.sending)
    return refuse('LIMIT_EXCEEDED', 'tooMany', {
      field: 'file',
      facts: { length: held.sending + 1, maximum: evidenceLimits.sending },
    });
  if (held.bytes + bytes > evidenceLimits.cardBytes)
    return tooHeavy(held.bytes + bytes, evidenceLimits.cardBytes);
  const { ofInstitution } = held;
  const full = (field: string, given: number, maximum: number) =>
    refuse('LIMIT_EXCEEDED', 'institutionFull', { field, facts: { length: given, maximum } });
  if (ofInstitution.sending >= evidenceLimits.ofInstitutionSending)
    return full('file', ofInstitution.sending + 1, evidenceLimits.ofInstitutionSending);
  if (ofInstitution.bytes + bytes > evidenceLimits.institutionBytes)
    return full('file.bytes', ofInstitution.bytes + bytes, evidenceLimits.institutionBytes);
  return checkEvidenceCount(held);
}

export function checkEvidenceCount({ count }: EvidenceHeld): Result<null> {
  if (count < evidenceLimits.ofCard) return accept(null);
  return refuse('LIMIT_EXCEEDED', 'tooMany', {
    field: 'evidence',
    facts: { length: count + 1, maximum: evidenceLimits.ofCard },
  });
}

/** 100 % is proven: from the first available evidence of the activity on. What documents recorded needs none. */
export function checkActivityProven(percent: number, evidence: number, activity: number): Result<null> {
  if (percent < 100 || evidence > 0) return accept(null);
  return refuse('WRONG_STATE', 'evidenceMissing', { field: 'evidence', facts: { activity } });
}

/**
 * A complete commitment is proven: each activity reported complete by evidence of its own, and something of it at all
 * where there is no such activity.
 */
export function checkCommitmentProven({
  availableEvidence,
  unprovenActivities,
}: Pick<CommitmentFacts, 'availableEvidence' | 'unprovenActivities'>): Result<null> {
  if (unprovenActivities.length > 0)
    return refuse('WRONG_STATE', 'evidenceMissing', {
      field: 'evidence',
      facts: { activity: unprovenActivities[0]!, count: unprovenActivities.length },
    });
  if (availableEvidence === 0) return refuse('WRONG_STATE', 'evidenceMissing', { field: 'evidence' });
  return accept(null);
}

/** The last proof of an activity that is complete stays: another one first. */
export function checkEvidenceLeaves(
  proves: { percent: number | null; others: number; activity: number } | null,
): Result<null> {
  if (proves === null || proves.percent !== 100 || proves.others > 0) return accept(null);
  return refuse('WRONG_STATE', 'lastProof', { field: 'evidence', facts: { activity: proves.activity } });
}
