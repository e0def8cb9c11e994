import { fewestIdeas, mostIdeas } from '@iltizam/domain/splitting';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { emptyDraft, isEmptyDraft, toInput } from '../../forms/textDraft';
import { useLanguage } from '../../i18n/useLanguage';
import { SplitProposal } from '../decision.documents';
import { useTriageContext } from '../TriageContext';
import { useDraft } from '../useDraft';
import { itemKey, type Item } from '../useItem';
import { IdeaFields, type Idea } from './IdeaFields';
import { PanelForm } from './PanelForm';

/** A proposal of each idea that this one holds; then this one is decided by itself. */
export function SplitPanel({ item }: { item: Item }) {
  const translate = useTranslate();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { open } = useTriageContext();
  const blank = (): Idea => ({
    key: crypto.randomUUID(),
    title: emptyDraft(),
    solution: emptyDraft(),
    theme: item.theme.reference,
    // What it answers, each idea answers, until somebody says otherwise.
    challenges: item.challenges.map((_text, index) => index),
  });
  const [ideas, keep, forget] = useDraft<readonly Idea[]>(`${item.reference} split`, () =>
    Array.from({ length: fewestIdeas }, blank),
  );
  const split = useCommand(SplitProposal, {
    done: 'triage.split.done',
    onDone: () => {
      forget();
      void queryClient.invalidateQueries({ queryKey: itemKey(item.reference) });
      // Its own decision comes next.
      open('refuse');
    },
  });
  const submit = () =>
    split.mutate({
      reference: item.reference,
      version: item.version,
      ideas: ideas.map(({ title, solution, theme, challenges }) => ({
        title: toInput(title, language),
        solution: isEmptyDraft(solution) ? null : toInput(solution, language),
        theme,
        challenges: challenges.flatMap((index) => {
          const { ar, fr, en, original } = item.challenges[index]!;
          return [{ ar, fr, en, original }];
        }),
      })),
    });
  return (
    <PanelForm
      title={translate('triage.split.title')}
      explanation={translate('triage.split.explain')}
      submitLabel={translate('triage.split.submit')}
      missing={ideas.some(({ title }) => isEmptyDraft(title)) ? translate('triage.split.missing') : null}
      onSubmit={submit}
    >
      {split.error && <ErrorNotice error={split.error} />}
      {ideas.map((idea, index) => (
        <IdeaFields
          key={idea.key}
          item={item}
          idea={idea}
          number={index + 1}
          onChange={(changed) => keep(ideas.map((one) => (one.key === idea.key ? changed : one)))}
          onRemove={
            ideas.length > fewestIdeas ? () => keep(ideas.filter(({ key }) => key !== idea.key)) : null
          }
        />
      ))}
      {ideas.length < mostIdeas && (
        <Button size="small" onClick={() => keep([...ideas, blank()])}>
          {translate('triage.split.add')}
        </Button>
      )}
    </PanelForm>
  );
}
