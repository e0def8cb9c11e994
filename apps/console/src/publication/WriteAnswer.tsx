import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LocalText } from '../text/LocalText';
import type { AnswerBeside } from './answersBeside';
import { TranslationForm } from './TranslationForm';
import type { Pending } from './usePendingOutcomes';

type WriteAnswerProps = { row: Pending; answer: AnswerBeside };

/** Leads to the languages in which an institution's answer is still to be written; nothing once they are. */
export function WriteAnswer({ row, answer }: WriteAnswerProps) {
  const translate = useTranslate();
  const [writing, setWriting] = useState(false);
  const { id, institution, justification, missingLanguages } = answer;
  if (!justification || missingLanguages.length === 0) return null;
  return writing ? (
    <TranslationForm
      row={row}
      assignment={id}
      justification={justification}
      onClose={() => setWriting(false)}
    />
  ) : (
    <Box sx={{ marginBlockStart: 1 }}>
      <Button variant="outlined" onClick={() => setWriting(true)}>
        {translate('publication.writeMissing')} · <LocalText value={institution.name} />
      </Button>
    </Box>
  );
}
