// Two weights of one family that draws Arabic and Latin alike; served from our own origin.
import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';

export const FONT_FAMILY = '"IBM Plex Sans Arabic", system-ui, "Segoe UI", Tahoma, sans-serif';
