import { evidenceKinds, evidenceRefusals, evidenceStates } from '@iltizam/domain/evidence';
import { graphqlEnum } from '../graphql/enums.js';

export const EvidenceKindEnum = graphqlEnum('EvidenceKind', evidenceKinds, 'How evidence is held.', {
  FILE: 'A file kept here.',
  LINK: 'The address of what is published elsewhere.',
});

export const EvidenceStateEnum = graphqlEnum(
  'EvidenceState',
  evidenceStates,
  'Where a piece of evidence stands; only what is available counts as proof.',
  {
    SENDING: 'Its file is on its way; it can be sent on from where it stopped, for a day.',
    CHECKING:
      'All of it arrived and was not checked to its end: it is being looked at, or waits for the virus scanner. Nobody reads it before.',
    AVAILABLE: 'It can be read. A link is available at once.',
    REFUSED: 'Its file was not kept; `refusal` says why.',
  },
);

export const EvidenceRefusalEnum = graphqlEnum(
  'EvidenceRefusal',
  evidenceRefusals,
  'Why a file was refused. Send another one as new evidence.',
  {
    TYPE_NOT_ALLOWED:
      'By its content it is none of PDF, JPEG, PNG, DOCX, XLSX, PPTX, ODT, ODS, CSV; its name does not matter.',
    TOO_LARGE: 'Larger than files of its type may be.',
    ACTIVE_CONTENT: 'It holds something that runs: macros, scripts, attached programs.',
    UNSAFE_ARCHIVE: 'What it unpacks to is out of proportion or leaves its folder.',
    ENCRYPTED: 'A password is needed to read it.',
    DAMAGED: 'It cannot be read to its end.',
    AUTHOR_STAYS:
      'What it says of its author cannot be taken out for the copy everybody reads; saved anew by another program it usually can.',
    INTERRUPTED: 'Not all of it arrived within a day.',
    VIRUS: 'The virus scanner found something in it: it lies apart, and nobody gets it from here.',
  },
);
