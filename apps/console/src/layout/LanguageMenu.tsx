import LanguageIcon from '@mui/icons-material/Language';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { chooseLanguage } from '../i18n/i18n';
import { intlTags, LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';

/** Changes the language in place: the page, its filters and unsaved text stay. */
export function LanguageMenu() {
  const translate = useTranslate();
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (chosen: Language) => {
    setAnchor(null);
    void chooseLanguage(chosen);
  };
  return (
    <>
      <Button
        color="inherit"
        sx={{ minWidth: 40 }}
        aria-label={translate('app.language.change', { current: LANGUAGE_NAMES[language] })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <LanguageIcon fontSize="small" />
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, marginInlineStart: 1 }}>
          {LANGUAGE_NAMES[language]}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {LANGUAGES.map((one) => (
          <MenuItem key={one} lang={intlTags[one]} selected={one === language} onClick={() => choose(one)}>
            {LANGUAGE_NAMES[one]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
