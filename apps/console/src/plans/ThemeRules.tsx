import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { query } from '../api/client';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/useLanguage';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { NameForTheme } from './NameForTheme';
import { SaveThemeRule, ThemeRules as ThemeRulesDocument } from './theme-rules.documents';
import type { PlanRecord } from './plan.record';

/** Which institutions are suggested for each theme; the secretariat names others and sets some aside. */
export function ThemeRules({ plan: { reference: plan, themes } }: { plan: PlanRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const { data, error, refetch } = useQuery({
    queryKey: ['themeRules', plan],
    queryFn: async () => (await query(ThemeRulesDocument, { plan })).themeRules,
  });
  const {
    mutate: save,
    isPending,
    error: refused,
  } = useCommand(SaveThemeRule, { done: 'plans.themeRules.done' });
  const writes = may('Mutation.saveThemeRule');
  /** An institution stands once under a theme, whatever the number of its grounds. */
  const suggestedFor = (theme: string) => [
    ...new Map(
      (data ?? [])
        .filter((rule) => rule.applies && rule.theme.reference === theme)
        .map(({ institution }) => [institution.reference, institution]),
    ).values(),
  ];
  return (
    <Section title={translate('plans.themeRules.title')}>
      <Typography color="textSecondary">{translate('plans.themeRules.help')}</Typography>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {refused && <ErrorNotice error={refused} />}
      {themes.map(({ reference, name }) => (
        <Box key={reference} sx={{ marginBlockStart: 1.5 }}>
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            <LocalText value={name} />
          </Typography>
          {data && suggestedFor(reference).length === 0 && (
            <Typography color="textSecondary">{translate('plans.themeRules.none')}</Typography>
          )}
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {suggestedFor(reference).map((institution) => (
              <li key={institution.reference}>
                <LocalText value={institution.name} />
                {writes && (
                  <IconButton
                    size="small"
                    disabled={isPending}
                    aria-label={translate('plans.themeRules.setAside', {
                      name: plainText(institution.name, language),
                    })}
                    onClick={() =>
                      save({ plan, theme: reference, institution: institution.reference, applies: false })
                    }
                  >
                    <CloseIcon fontSize="small" />
                  </IconButton>
                )}
              </li>
            ))}
          </Box>
        </Box>
      ))}
      {writes && themes.length > 0 && (
        <NameForTheme
          themes={themes}
          isSending={isPending}
          onName={(theme, institution) => save({ plan, theme, institution, applies: true })}
        />
      )}
    </Section>
  );
}
