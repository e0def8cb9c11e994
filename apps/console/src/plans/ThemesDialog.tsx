import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { mostThemes } from '@iltizam/domain/plan-themes';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { draftOf, emptyDraft, isEmptyDraft, toInput, type TextDraft } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { SaveThemes } from './plan.documents';
import type { PlanRecord } from './plan.record';

type ThemeDraft = { key: string; reference: string | null; name: TextDraft; rationale: TextDraft };

const newTheme = (): ThemeDraft => ({
  key: crypto.randomUUID(),
  reference: null,
  name: emptyDraft(),
  rationale: emptyDraft(),
});

/** All themes of a plan in their order, each with why it was chosen; one that is taken away is removed. */
export function ThemesDialog({ plan, onClose }: { plan: PlanRecord; onClose: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [themes, setThemes] = useState<ThemeDraft[]>(() =>
    plan.themes.length === 0
      ? [newTheme()]
      : plan.themes.map(({ reference, name, rationale }) => ({
          key: reference,
          reference,
          name: draftOf(name),
          rationale: draftOf(rationale),
        })),
  );
  const save = useCommand(SaveThemes, { done: 'plans.themes.done', onDone: onClose });
  const change = (index: number, more: Partial<ThemeDraft>) =>
    setThemes(themes.with(index, { ...themes[index]!, ...more }));
  const unnamed = themes.length === 0 || themes.some(({ name }) => isEmptyDraft(name));
  return (
    <CommandDialog
      title={translate('plans.themes.name')}
      explanation={translate('plans.themes.help')}
      submitLabel={translate('ra.action.save')}
      busy={save.isPending}
      missing={unnamed ? translate('plans.themes.missing') : null}
      onSubmit={() =>
        save.mutate({
          plan: plan.reference,
          version: plan.version,
          themes: themes.map(({ reference, name, rationale }) => ({
            reference,
            name: toInput(name, language),
            rationale: isEmptyDraft(rationale) ? null : toInput(rationale, language),
          })),
        })
      }
      onClose={onClose}
    >
      {save.error && <ErrorNotice error={save.error} />}
      {themes.map(({ key, name, rationale }, index) => (
        <Box
          key={key}
          component="fieldset"
          sx={{
            border: 0,
            borderBlockEnd: '1px solid',
            borderColor: 'divider',
            m: 0,
            p: 0,
            paddingBlock: 1.5,
          }}
        >
          <legend>{translate('plans.themes.one', { number: index + 1 })}</legend>
          <LocalTextInput
            name={`name-${key}`}
            label={translate('plans.themes.called')}
            value={name}
            onChange={(text) => change(index, { name: text })}
            maximum={textLimits.title}
            multiline={false}
            autoFocus={index === themes.length - 1}
          />
          <LocalTextInput
            name={`rationale-${key}`}
            label={translate('plans.themes.rationale')}
            value={rationale}
            onChange={(text) => change(index, { rationale: text })}
            maximum={textLimits.reason}
          />
          <Button
            size="small"
            color="inherit"
            aria-label={translate('plans.themes.remove', { number: index + 1 })}
            onClick={() => setThemes(themes.toSpliced(index, 1))}
          >
            {translate('ra.action.remove')}
          </Button>
        </Box>
      ))}
      {themes.length < mostThemes && (
        <Button
          startIcon={<AddIcon />}
          sx={{ justifySelf: 'start', alignSelf: 'start' }}
          onClick={() => setThemes([...themes, newTheme()])}
        >
          {translate('plans.themes.add')}
        </Button>
      )}
    </CommandDialog>
  );
}
