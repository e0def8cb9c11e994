import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** What can be typed in or chosen, at or inside of what an address names. */
const WRITABLE = 'input, textarea, [role="combobox"], button, a[href]';

/** Brings the keyboard to the field the address names, once its section is drawn. */
export function FocusField() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    // After the page itself has taken the keyboard, as it does at each navigation.
    const timer = setTimeout(() => {
      const named = document.getElementById(decodeURIComponent(hash.slice(1)));
      const field = named?.matches(WRITABLE) ? named : named?.querySelector<HTMLElement>(WRITABLE);
      field?.focus();
      (field ?? named)?.scrollIntoView({ block: 'center' });
    }, 50);
    return () => clearTimeout(timer);
  }, [hash]);
  return null;
}
