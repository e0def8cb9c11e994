import { arNorm } from '@iltizam/domain/arabic';
import { useLogout, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../access/useMe';
import { chooseLanguage } from '../i18n/i18n';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { switchSingleKeys, useSingleKeys } from '../keyboard/keySwitch';
import { pagesFor } from '../layout/pages';

export type FinderAction = { kind: 'pages' | 'actions'; id: string; label: string; run: () => void };

/** Where somebody may go and what they may change from anywhere, as far as its name holds the words. */
export function useActions(typed: string): FinderAction[] {
  const translate = useTranslate();
  const navigate = useNavigate();
  const logout = useLogout();
  const language = useLanguage();
  const single = useSingleKeys();
  const operations = useMe()?.operations ?? [];
  const actions: FinderAction[] = [
    ...pagesFor(operations).map(({ to, label }) => ({
      kind: 'pages' as const,
      id: to,
      label: translate(label),
      run: () => void navigate(to),
    })),
    ...LANGUAGES.filter((one) => one !== language).map((one) => ({
      kind: 'actions' as const,
      id: one,
      label: translate('finder.language', { language: LANGUAGE_NAMES[one] }),
      run: () => void chooseLanguage(one),
    })),
    {
      kind: 'actions',
      id: 'keys',
      label: translate(single ? 'finder.keysOff' : 'finder.keysOn'),
      run: () => switchSingleKeys(!single),
    },
    {
      kind: 'actions',
      id: 'signOut',
      label: translate('ra.auth.logout'),
      run: () => void logout({}, undefined, false),
    },
  ];
  const words = arNorm(typed);
  return actions.filter(({ label }) => arNorm(label).includes(words));
}
