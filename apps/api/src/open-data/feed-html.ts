/** What a feed declares as HTML and readers draw as such: a text, whose signs say themselves and whose lines stay lines. */
export const feedHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
