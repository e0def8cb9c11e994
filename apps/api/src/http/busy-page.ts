const words = {
  ar: 'الموقع مشغول جدا في هذه اللحظة. ستُفتح الصفحة من تلقاء نفسها بعد قليل.',
  fr: 'Le site est très sollicité en ce moment. La page s’ouvrira d’elle-même dans un instant.',
  en: 'The site is very busy just now. The page will open by itself in a moment.',
};

/** Seconds after which the page asks again. */
export const ASKS_AGAIN_AFTER = 3;

/** What a visitor sees where more pages are asked for than can be drawn. */
export const busyPage = `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>Iltizam</title>
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="${ASKS_AGAIN_AFTER}"></head>
<body>${Object.entries(words)
  .map(([lang, text]) => `<p lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${text}</p>`)
  .join('')}</body></html>
`;
